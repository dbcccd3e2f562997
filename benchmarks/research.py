"""Research diaries, read into memory: what the athletes rated, and what of it the bot would have asked.

Nothing of them is kept.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from benchmarks.scoring import bottom
from bot.coach import measures
from bot.coach.checkin import CheckIn
from bot.coach.measures import Scale
from bot.coach.replay import DiaryDay

ITEMS = ("fatigue", "soreness", "mood", "stress", "sleep_quality")
"""All from 1 to 5, 3 is normal, 5 the best, whatever the name says."""
WARM = 14
"""Earlier check-ins an athlete must have before a day is scored."""
LOW, VERY_LOW = 0.35, 0.15
"""An athlete's own lowest ratings: at most this share of them."""
PLAN_DAYS, PLAN_KNOWN = 28, 14
"""Earlier days, and how many of them have a load, before a plan is held against what is usual."""


class NoDiaries(Exception):
    """The folder holds none of the diaries."""


@dataclass(frozen=True)
class ResearchDay:
    """One row: the native values by the name of their column; what is empty is absent."""

    day: date
    values: Mapping[str, float]

    def __getitem__(self, column: str) -> float | None:
        return self.values.get(column)

    @property
    def complete(self) -> bool:
        """All five items were rated."""
        return all(item in self.values for item in ITEMS)

    @property
    def legs(self) -> float | None:
        """The mean of fatigue and soreness in half points; the lower of the two would be harsh."""
        fatigue, soreness = self["fatigue"], self["soreness"]
        return None if fatigue is None or soreness is None else (fatigue + soreness) / 2

    def row(self, plan: bool) -> DiaryDay:
        """What the bot would have of this day: no stress and no readiness, for it asks neither."""
        load_au = self["load"]
        quality, mood = _rated(self["sleep_quality"]), _rated(self["mood"])
        pulse = _inside(self["rhr"], measures.RESTING_HR_BPM)
        check_in = CheckIn(
            self.day,
            legs=self.legs,
            sleep_h=_inside(self["sleep_h"], measures.SLEEP_H),
            sleep_quality=quality,
            mood=mood,
            resting_hr_bpm=None if pulse is None else int(pulse),
        ).finished()
        answered = (check_in.legs, check_in.sleep_h, quality, mood, pulse)
        return DiaryDay(
            self.day,
            check_in=check_in if any(answer is not None for answer in answered) else None,
            planned_load_au=load_au if plan else None,
            load_au=load_au,
        )


def _rated(value: float | None) -> int | None:
    return None if value is None else int(value)


def _inside(value: float | None, scale: Scale) -> float | None:
    """A reading nobody can have is a slip of the device: not known."""
    return None if value is None or not scale.low <= value <= scale.high else scale.check(value)


@dataclass(frozen=True)
class Athlete:
    """One athlete's days, oldest first, and what they say in hindsight: that makes labels, never scores."""

    name: str
    days: Sequence[ResearchDay]

    def rows(self, plan: bool, hours: bool) -> Iterator[DiaryDay]:
        """The days as rows of `freshlegs replay`.

        `plan`: the load of a day is shown that morning as its plan; `hours`: those of sleep are told.
        """
        for one in self.days:
            row = one.row(plan)
            if row.check_in is not None and not hours:
                row = replace(row, check_in=replace(row.check_in, sleep_h=None))
            yield row

    @cached_property
    def scored(self) -> list[bool]:
        """Days that count: all items rated, and two weeks of check-ins before."""
        known, counts = 0, []
        for one in self.days:
            counts.append(one.complete and known >= WARM)
            known += one["fatigue"] is not None
        return counts

    @cached_property
    def low(self) -> list[bool | None]:
        """Readiness in the athlete's own lowest third or less, by the scale's steps; None: not rated."""
        return _at_most([one["readiness"] for one in self.days], LOW)

    @cached_property
    def very_low(self) -> list[bool | None]:
        """The same of the lowest tenth or so."""
        return _at_most([one["readiness"] for one in self.days], VERY_LOW)

    @cached_property
    def low_legs_next(self) -> list[bool | None]:
        """Tomorrow's legs in the own lowest third, on days with a session and a usual load known."""
        low = [*_at_most([one.legs for one in self.days], LOW)[1:], None]
        return [
            one if trained and plan is not None else None
            for one, trained, plan in zip(low, self.trained, self.plan, strict=True)
        ]

    @cached_property
    def trained(self) -> list[bool]:
        """Days with a session."""
        return [bool(one["load"]) for one in self.days]

    @cached_property
    def plan(self) -> list[float | None]:
        """The load of each day, None where too few loads are known before it."""
        loads = [one["load"] for one in self.days]
        return [
            load
            if sum(one is not None for one in loads[max(0, place - PLAN_DAYS) : place]) >= PLAN_KNOWN
            else None
            for place, load in enumerate(loads)
        ]


def _at_most(ratings: Sequence[float | None], share: float) -> list[bool | None]:
    bound = bottom(ratings, share)
    return [None if rating is None or bound is None else rating <= bound for rating in ratings]


def athletes_in(file: Path) -> list[Athlete]:
    """The athletes of one file. Raises NoDiaries for what cannot be read."""
    days: dict[str, list[ResearchDay]] = {}
    try:
        with file.open(encoding="utf-8", newline="") as opened:
            for row in csv.DictReader(opened):
                day = ResearchDay(date.fromisoformat(row["date"]), _numbers(row))
                days.setdefault(row["athlete"], []).append(day)
    except (OSError, KeyError, ValueError, csv.Error) as error:
        raise NoDiaries(f"{file}: no diary of one row per athlete and day ({error})") from None
    return [Athlete(name, sorted(own, key=lambda one: one.day)) for name, own in days.items()]


def _numbers(row: Mapping[str, str]) -> dict[str, float]:
    """The numbers of a row; names and dates are none, and what is empty is not known."""
    numbers: dict[str, float] = {}
    for column, text in row.items():
        try:
            numbers[column] = float(text)
        except (TypeError, ValueError):
            continue
    return numbers
