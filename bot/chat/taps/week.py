"""The button under a weekly summary that shows all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import day_data, day_in

WEEK = "n1"


@dataclass(frozen=True)
class WeekTap:
    """Everything of the seven days that end on `last_day`."""

    last_day: date


def week_data(last_day: date) -> str:
    """Button data for the details of that week."""
    return f"{WEEK}:{day_data(last_day)}"


def week_tap(rest: str) -> WeekTap:
    """The tap behind `n1:`. Raises ValueError (StaleTap among it)."""
    return WeekTap(day_in(rest))
