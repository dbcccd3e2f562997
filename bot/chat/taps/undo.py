"""Buttons that take something back, and the one that moves a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import count_in, day_data, day_in

UNDO, MOVE = "u1", "v1"


@dataclass(frozen=True)
class UndoTap:
    """Take back the deed of that number."""

    number: int


@dataclass(frozen=True)
class MoveTap:
    """Let the key session of that day change places with what is planned so many days later."""

    day: date
    days: int


def undo_data(number: int) -> str:
    """Button data for taking a deed back."""
    return f"{UNDO}:{number}"


def undo_tap(rest: str) -> UndoTap:
    """The tap behind `u1:`. Raises StaleTap."""
    return UndoTap(count_in(rest))


def move_data(day: date, days: int) -> str:
    """Button data for moving a day's session so many days on."""
    return f"{MOVE}:{day_data(day)}:{days}"


def move_tap(rest: str) -> MoveTap:
    """The tap behind `v1:`. Raises ValueError (StaleTap among it)."""
    day, _, days = rest.partition(":")
    return MoveTap(day_in(day), count_in(days))
