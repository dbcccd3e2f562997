"""Buttons that open an earlier morning, or list those that are open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import day_data, day_in

EDIT = "e1"
_LIST = "days"


@dataclass(frozen=True)
class EditTap:
    """Open the check-in of that day; None: list the days whose check-in is open."""

    day: date | None


def edit_data(day: date | None) -> str:
    """Button data for it."""
    return f"{EDIT}:{_LIST if day is None else day_data(day)}"


def edit_tap(rest: str) -> EditTap:
    """The tap behind `e1:`. Raises ValueError (StaleTap among it)."""
    return EditTap(None if rest == _LIST else day_in(rest))
