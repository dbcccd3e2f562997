"""What the data of buttons is made of: versions, days, numbers, names. Anything else is StaleTap."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

_DAY = "%y%m%d"
_E = TypeVar("_E", bound=StrEnum)


class StaleTap(ValueError):
    """A button we do not know (any more): from an old version, or not ours at all."""


def day_data(day: date) -> str:
    """A day in six digits."""
    return f"{day:{_DAY}}"


def day_in(text: str) -> date:
    """The day again. Raises StaleTap or ValueError."""
    if len(text) != 6:
        raise StaleTap(text)
    return datetime.strptime(text, _DAY).date()  # noqa: DTZ007 - a calendar day has no zone


def number_in(text: str) -> float:
    """A number of ordinary size. Raises StaleTap or ValueError."""
    value = float(text)
    if len(text) > 8 or not -1e6 < value < 1e6:
        raise StaleTap(text)
    return value


def count_in(text: str) -> int:
    """A whole number from 0. Raises StaleTap."""
    if not (text.isascii() and text.isdigit()) or len(text) > 8:
        raise StaleTap(text)
    return int(text)


def one_of(kind: type[_E], text: str) -> _E:
    """A member by its value. Raises ValueError."""
    return kind(text)


def one_in(text: str, allowed: str | tuple[str, ...]) -> str:
    """The text, where it is one of these. Raises StaleTap."""
    if text == "" or text not in allowed:
        raise StaleTap(text)
    return text
