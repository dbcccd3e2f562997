"""Single values as JSON and back: exact, or refused with what would have been expected."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from enum import IntEnum, StrEnum
from typing import Any, get_args, get_origin

from bot.coach.checkin import PainDetail
from bot.coach.rulebook import Fact, Reason, Weight
from bot.diary.ownership.shape import Column, columns_of, of_columns
from bot.routines.owning.bounds import LONGEST_TEXT, Span, in_words, on_the_clock, within
from bot.routines.owning.errors import Problem, UnreadableExport, shown

Json = Any

_ONE_WORD = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_WORDS = ("language", "rulebook_version", "state", "confidence")
"""Columns that hold a single word of the bot's own."""
_MOST_REASONS, _MOST_FACTS = 60, 40
_LARGEST_FACT = 1e12
_LONGEST_FINGERPRINT = 64
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"[0-2][0-9]:[0-5][0-9]")


def as_json(value: Any) -> Json:
    """A value of a record as JSON holds it."""
    match value:
        case None | bool() | str() if not isinstance(value, StrEnum):
            return value
        case StrEnum():
            return value.value
        case IntEnum():
            return value.name
        case int() | float():
            return value
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case bytes():
            return value.hex()
        case frozenset():
            return sorted(as_json(one) for one in value)
        case PainDetail():
            return {name: as_json(one) for name, one in asdict(value).items() if one is not None}
        case tuple():
            return [as_json(one) for one in value]
        case Reason():
            return {"code": value.code, "facts": dict(value.facts), "weight": value.weight.name}
        case _:
            raise TypeError(f"{type(value).__name__} has no place in an export")


def of_json(place: str, column: Column, told: Json, span: Span) -> Any:
    """The value again. `place`: the list it stands in. Raises UnreadableExport, without where that is."""
    kind = column.type
    if get_origin(kind) is frozenset:
        (members,) = get_args(kind)
        return frozenset(_member(members, one) for one in _list(told))
    if get_origin(kind) is tuple:
        return tuple(_reason(one) for one in _list(told, _MOST_REASONS))
    if issubclass(kind, StrEnum | IntEnum):
        return _member(kind, told)
    if kind is PainDetail:
        return _pain(told, span)
    if kind is date:
        return span.day(place, _day(told))
    if kind is datetime:
        return span.instant(place, instant_of(told))
    return _PLAIN[kind](column.name, told)


def _whole(column: str, told: Json) -> int:
    if isinstance(told, bool) or not isinstance(told, int):
        raise _expected("whole", told)
    within(column, told)
    return told


def _number(column: str, told: Json) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float):
        raise _expected("number", told)
    return float(within(column, told))


def _yes_or_no(_: str, told: Json) -> bool:
    if not isinstance(told, bool):
        raise _expected("yes-no", told)
    return told


def _text(column: str, told: Json) -> str:
    if not isinstance(told, str):
        raise _expected("text", told)
    if column in _WORDS and not _ONE_WORD.fullmatch(told):
        raise _expected("word", told)
    return in_words(column, told)


def _clock(column: str, told: Json) -> time:
    try:
        if isinstance(told, str) and _CLOCK.fullmatch(told):
            return on_the_clock(column, time.fromisoformat(told))
    except ValueError:
        pass
    raise _expected("clock", told)


def _bytes(_: str, told: Json) -> bytes:
    try:
        if isinstance(told, str) and 0 < len(told) <= 2 * _LONGEST_FINGERPRINT:
            return bytes.fromhex(told)
    except ValueError:
        pass
    raise _expected("digits", told)


_PLAIN: Mapping[type, Callable[[str, Json], Any]] = {
    int: _whole,
    float: _number,
    bool: _yes_or_no,
    str: _text,
    time: _clock,
    bytes: _bytes,
}


def _day(told: Json) -> date:
    try:
        if isinstance(told, str) and _ISO_DAY.fullmatch(told):
            return date.fromisoformat(told)
    except ValueError:
        pass
    raise _expected("day", told)


def instant_of(told: Json) -> datetime:
    """A moment with its zone, in UTC. Raises UnreadableExport."""
    try:
        at = datetime.fromisoformat(told)
        if at.tzinfo is not None:
            return at.astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        pass
    raise _expected("instant", told)


def _list(told: Json, most: int = LONGEST_TEXT) -> list[Json]:
    if not isinstance(told, list) or len(told) > most:
        raise _expected("list", told)
    return told


def _member(members: type[Any], told: Json) -> Any:
    """One of a closed list: by its text, a verdict by its name."""
    by_name = {as_json(one): one for one in members}
    if not isinstance(told, str) or told not in by_name:
        raise UnreadableExport(Problem.UNKNOWN_NAME, value=shown(told), names=", ".join(by_name))
    return by_name[told]


def _pain(told: Json, span: Span) -> PainDetail:
    if not isinstance(told, dict):
        raise _expected("object", told)
    values = {
        column.name: of_json("pain_detail", column, told[column.name], span)
        for column in columns_of(PainDetail)
        if told.get(column.name) is not None
    }
    detail: PainDetail = of_columns(PainDetail, values)
    return detail


def _reason(told: Json) -> Reason:
    if not isinstance(told, dict):
        raise _expected("object", told)
    code, facts, weight = told.get("code"), told.get("facts", {}), told.get("weight")
    named = isinstance(code, str) and _ONE_WORD.fullmatch(code)
    if not named or not isinstance(facts, dict) or len(facts) > _MOST_FACTS:
        raise _expected("reason", json.dumps(told))
    return Reason(
        str(code), {_fact_name(name): _fact(one) for name, one in facts.items()}, _member(Weight, weight)
    )


def _fact_name(told: str) -> str:
    if not _ONE_WORD.fullmatch(told):
        raise _expected("word", told)
    return told


def _fact(told: Json) -> Fact:
    if isinstance(told, str):
        return in_words("", told)
    if isinstance(told, int | float) and not isinstance(told, bool) and abs(told) <= _LARGEST_FACT:
        return told
    raise _expected("fact", told)


def _expected(expected: str, told: Json) -> UnreadableExport:
    return UnreadableExport(Problem.WRONG_KIND, value=shown(told), expected=expected)
