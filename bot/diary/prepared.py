"""Statements that are put into SQL once in the life of a process, and then only carried out.

They are written in SQLAlchemy, which knows the dialects and the types. Asking it anew each time costs more
than the database does: a tap asks a dozen questions, always the same ones. Here what SQLAlchemy makes of a
statement is kept beside it - the text, where each value goes, how values are written and read - and the
driver gets it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Executable
from sqlalchemy.sql.compiler import ExpandedState, SQLCompiler

from bot.diary.errors import DiaryTrouble, Unkeepable

_DOUBLE: Final = 701
"""PostgreSQL's code for the one kind of number with a fraction that a diary has; others do not look at it."""
Process = Callable[[Any], Any]
Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True, eq=False)
class _Place:
    """One value of a statement: the name it comes under, or what it is (`fixed`); how it is written."""

    name: str | None
    fixed: Any
    written: Process | None


class Prepared:
    """One statement for one driver, to be carried out with values under always the same names."""

    def __init__(self, compiled: SQLCompiler, text: str, places: Sequence[_Place]) -> None:
        self.text: Final = text
        self._places = places
        self._read = tuple(_readers(compiled))

    def values(self, named: Mapping[str, Any]) -> tuple[Any, ...]:
        """What the driver gets, in its order. Raises Unkeepable, or DiaryTrouble for what no column holds."""
        try:
            return tuple([_written(place, named) for place in self._places])
        except Unkeepable:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a conversion raises, its text repeats the value
            raise DiaryTrouble(f"the diary cannot keep such a value ({type(error).__name__})") from None

    def rows(self, found: Rows) -> Rows:
        """The rows as they were meant. Raises what a column raises that cannot read a value."""
        if not self._read:
            return found
        read = [list(row) for row in found]
        for number, process in self._read:
            for row in read:
                row[number] = process(row[number])
        return read


def prepared(statement: Executable, named: Mapping[str, Any], dialect: Dialect) -> Prepared:
    """That statement for values under these names.

    One with a list of values, each of which has a place of its own, is made anew each time.
    """
    made = _PREPARED.setdefault(statement, {})
    names = (dialect.name, *named)
    known = made.get(names)
    if known is None:
        known, for_good = _made(statement, named, dialect)
        if for_good:
            made[names] = known
    return known


_PREPARED: Final[WeakKeyDictionary[Executable, dict[tuple[str, ...], Prepared]]] = WeakKeyDictionary()


def _made(statement: Executable, named: Mapping[str, Any], dialect: Dialect) -> tuple[Prepared, bool]:
    """The statement, and whether it serves other values under these names as well."""
    compiled = statement.compile(dialect=dialect, column_keys=sorted(named) or None)  # type: ignore[attr-defined]
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - nothing else comes of what is asked or told
    expanded = compiled.construct_expanded_state(dict(named))
    places = [_place(compiled, expanded, name, named) for name in expanded.positiontup or ()]
    lists_given = any(bind.key in named for bind in compiled.post_compile_params)
    return Prepared(compiled, expanded.statement, places), not lists_given


def _place(compiled: SQLCompiler, expanded: ExpandedState, name: str, named: Mapping[str, Any]) -> _Place:
    """Where the value of that name comes from."""
    bind = compiled.binds.get(name)
    if bind is None:  # one of a list
        return _Place(None, expanded.parameters[name], expanded.processors.get(name))
    written = bind.type.dialect_impl(compiled.dialect).bind_processor(compiled.dialect)
    known = next((one for one in (bind.key, name) if one in named), None)
    return _Place(known, None if known else bind.effective_value, written)


def _written(place: _Place, named: Mapping[str, Any]) -> Any:
    value = place.fixed if place.name is None else named[place.name]
    return value if place.written is None else place.written(value)


def _readers(compiled: SQLCompiler) -> Iterator[tuple[int, Process]]:
    """Of the columns that come back those whose values have to be read, by their numbers, and how."""
    asked = getattr(compiled.statement, "selected_columns", None)
    for number, column in enumerate((compiled.effective_returning or ()) if asked is None else asked):
        process = column.type.dialect_impl(compiled.dialect).result_processor(compiled.dialect, _DOUBLE)
        if process is not None:
            yield number, process
