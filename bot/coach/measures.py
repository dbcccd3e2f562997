"""Scales, ranges and units, and the four verdicts ordered by caution."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Verdict(IntEnum):
    """What to do today. The larger, the more cautious, so `max()` picks the most cautious (P7)."""

    RUN = 0
    EASY = 1
    CROSS_TRAIN = 2
    REST = 3


class Level(IntEnum):
    """How loud one signal is today (specification 3.4)."""

    GREEN = 0
    AMBER = 1
    RED = 2


class OutOfRange(ValueError):
    """A value outside what a person can have: carries the value, the bounds and the unit."""

    def __init__(self, scale: Scale, value: float) -> None:
        self.scale = scale
        self.value = value
        super().__init__(
            f"{scale.name} of {value:g}{scale.suffix} is outside {scale.low:g}-{scale.high:g}{scale.suffix}"
        )


@dataclass(frozen=True)
class Scale:
    """A measurement: its bounds, both allowed, its unit (empty for a rating) and its finest step."""

    name: str
    low: float
    high: float
    unit: str
    step: float

    @property
    def suffix(self) -> str:
        """The unit with its space in front, or nothing for a bare rating."""
        return f" {self.unit}" if self.unit else ""

    def bound(self, value: float) -> None:
        """Raises OutOfRange outside the bounds (and for nan, which is nowhere)."""
        if not self.low <= value <= self.high:
            raise OutOfRange(self, value)

    def check(self, value: float) -> float:
        """The value rounded to the step. Raises OutOfRange outside the bounds (and for nan)."""
        self.bound(value)
        return round(round(value / self.step) * self.step, 4)


LEGS = Scale("legs", 1, 5, "", 0.5)
"""1 dead · 2 heavy · 3 ok · 4 good · 5 springy (S44). Buttons give whole numbers; diaries may hold halves."""
SLEEP_H = Scale("sleep", 0, 14, "h", 0.25)
SLEEP_QUALITY = Scale("sleep quality", 1, 5, "", 1)
MOOD = Scale("mood", 1, 5, "", 1)
RESTING_HR_BPM = Scale("resting heart rate", 25, 120, "bpm", 1)
PAIN = Scale("pain", 0, 10, "", 0.5)
RPE = Scale("effort", 0, 10, "", 0.5)
SESSION_MIN = Scale("session", 0, 1440, "min", 1)
SESSION_KM = Scale("distance", 0, 400, "km", 0.1)
EASY_RUN_MIN = Scale("easy run", 10, 240, "min", 1)
WEEK_KM = Scale("week", 0, 300, "km", 0.1)
WEEK_DAYS = Scale("running days", 0, 7, "days a week", 1)
SLEEP_NEED_H = Scale("sleep need", 5, 11, "h", 0.25)
LONGEST_RUN_KM = Scale("longest run", 0, 250, "km", 0.1)
