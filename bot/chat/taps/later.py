"""Buttons that put the morning's question off, and those of the question whether to pause."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.chat.taps.parts import day_data, day_in, one_of

LATER = "z1"


class Said(StrEnum):
    """What such a button says."""

    LATER = "later"
    """Ask again later: when?"""
    HALF_HOUR = "30"
    HOUR = "60"
    EVENING = "evening"
    NOW = "now"
    """Not later after all."""
    PAUSE = "pause"
    KEEP_ASKING = "keep"


@dataclass(frozen=True)
class LaterTap:
    """One tap on one of these buttons, under the question of that day."""

    day: date
    said: Said


def later_data(day: date, said: Said) -> str:
    """Button data under that day's question."""
    return f"{LATER}:{day_data(day)}:{said}"


def later_tap(rest: str) -> LaterTap:
    """The tap behind `z1:`. Raises ValueError (StaleTap among it)."""
    day, _, said = rest.partition(":")
    return LaterTap(day_in(day), one_of(Said, said))
