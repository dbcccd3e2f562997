"""How a record lies in columns: one description for the database, the JSON, the tables and their README.

A column is called what its field is called. The fields of a record within a record lie beside the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.coach.checkin import PainDetail
from bot.diary.notes import KeptAdvice
from bot.diary.translate import PLANNED

_ONE_VALUE = (PainDetail,)
"""Records that a single column holds."""
_BEFORE: Mapping[tuple[type, str], str] = {(KeptAdvice, "planned"): PLANNED}
"""What stands before the columns of a record within a record."""


class Lacking(ValueError):
    """A value that a record cannot be without: carries its column."""

    def __init__(self, column: str) -> None:
        self.column = column
        super().__init__(f"{column} is missing")


@dataclass(frozen=True)
class Column:
    """One column. `type`: of its values, None left aside; `optional`: None is one of them, not known.

    `assumed`: what it is where nobody told anything, for an optional one where that is not None itself.
    """

    name: str
    type: Any
    optional: bool
    assumed: Any = None


@dataclass(frozen=True)
class _Field:
    name: str
    type: Any
    optional: bool
    default: Any

    @property
    def within(self) -> bool:
        """It is a record whose fields are columns of their own."""
        return isinstance(self.type, type) and is_dataclass(self.type) and self.type not in _ONE_VALUE


@lru_cache(maxsize=64)
def columns_of(record: type, before: str = "") -> tuple[Column, ...]:
    """The columns of these records, in the order of their fields; `before` stands before each name."""
    return tuple(_columns(record, before, optional=False))


def _columns(record: type, before: str, *, optional: bool) -> Iterator[Column]:
    for one in _fields(record):
        unknown = optional or one.optional
        if one.within:
            yield from _columns(one.type, _prefix(record, one, before), optional=unknown)
        else:
            assumed = one.default if one.optional and one.default is not MISSING else None
            yield Column(before + one.name, one.type, unknown, assumed)


def in_columns(record: Any, before: str = "") -> dict[str, Any]:
    """The values of one record by column."""
    kind: Any = type(record)
    told: dict[str, Any] = {}
    for one in _fields(kind):
        value = getattr(record, one.name)
        if not one.within:
            told[before + one.name] = value
            continue
        prefix = _prefix(kind, one, before)
        if value is None:
            told |= {column.name: None for column in columns_of(one.type, prefix)}
        else:
            told |= in_columns(value, prefix)
    return told


def of_columns(record: type, values: Mapping[str, Any], before: str = "") -> Any:
    """The record again. What is not there takes the field's default. Raises Lacking where there is none.

    None is a value of its own where a field can be None: a default is for what nobody told, as in a diary
    that is older than the field. A record within it is None when its first column is. Raises what the
    records themselves raise.
    """
    told: dict[str, Any] = {}
    for one in _fields(record):
        if one.within:
            prefix = _prefix(record, one, before)
            first = columns_of(one.type, prefix)[0].name
            absent = one.optional and values.get(first) is None
            told[one.name] = None if absent else of_columns(one.type, values, prefix)
            continue
        name = before + one.name
        value = values.get(name)
        if value is None and not (one.optional and (name in values or one.default is MISSING)):
            if one.default is MISSING:
                raise Lacking(name)
            value = one.default
        told[one.name] = value
    return record(**told)


def _prefix(record: type, one: _Field, before: str) -> str:
    return before + _BEFORE.get((record, one.name), "")


@lru_cache(maxsize=64)
def _fields(record: type) -> tuple[_Field, ...]:
    hints = get_type_hints(record)
    return tuple(_Field(one.name, *_bare(hints[one.name]), one.default) for one in fields(record))


def _bare(hint: Any) -> tuple[Any, bool]:
    """The type without None, and whether None was there."""
    if get_origin(hint) not in (Union, UnionType):
        return hint, False
    (kind,) = (one for one in get_args(hint) if one is not NoneType)
    return kind, True
