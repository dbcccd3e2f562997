"""The buttons under a picture of many weeks: another theme, or another stretch of time."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import one_in, one_of
from bot.coach.trends import STRETCHES, Theme

TRENDS = "x1"
_WEEKS = tuple(str(weeks) for weeks in STRETCHES)


@dataclass(frozen=True)
class TrendTap:
    """That theme over so many weeks, one of STRETCHES."""

    theme: Theme
    weeks: int


def trend_data(theme: Theme, weeks: int) -> str:
    """Button data for a theme over so many weeks."""
    return f"{TRENDS}:{theme}:{weeks}"


def trend_tap(rest: str) -> TrendTap:
    """The tap behind `x1:`. Raises ValueError (StaleTap among it)."""
    theme, weeks = rest.split(":")
    return TrendTap(one_of(Theme, theme), int(one_in(weeks, _WEEKS)))
