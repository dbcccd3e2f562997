"""Many weeks of one runner: what was answered week by week, and the last weeks beside earlier ones.

Nothing is judged here. Unknown is not zero: a week with too few answers has no mean, and leaves a gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from statistics import fmean

from bot.coach.baseline import PulseBaseline
from bot.coach.checkin import CheckIn
from bot.coach.past import PastDay
from bot.coach.record import Record
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.week_seen import MEAN_FROM

DAYS_A_WEEK = 7
STRETCHES = (4, 12, 26, 52)
"""Weeks that can be looked back on."""
USUAL_STRETCH = 12
DAYS_BEFORE = 35
"""Days read before the first of a stretch: four weeks of load, five of the usual pulse."""

SHORT_STRETCH = Threshold(4, "weeks", HOUSE, "so short a time is told by days; seven of them end today")
COMPARED = Threshold(4, "weeks", HOUSE, "told beside the four before them, as the weekly summary does")
COMPARED_SHORT = Threshold(2, "weeks", HOUSE, "beside the two before, where four weeks are all there is")
FIRST_FROM = Threshold(26, "weeks", HOUSE, "so long a time has a beginning worth a mean of its own")
PART_FROM = Threshold(0.25, "of the days", HOUSE, "answered before a part has a mean: 7 of 28")
TREND_FROM = Threshold(2, "weeks", HOUSE, "known before there is a picture: one week alone is no trend")


class Theme(StrEnum):
    """What can be looked at, in the order it is offered."""

    TRAINING = "training"
    LEGS = "legs"
    SLEEP = "sleep"
    PULSE = "pulse"
    MOOD = "mood"


ANSWERED: Mapping[Theme, Callable[[CheckIn], float | None]] = {
    Theme.LEGS: lambda answers: answers.legs,
    Theme.SLEEP: lambda answers: answers.sleep_h,
    Theme.PULSE: lambda answers: answers.resting_hr_bpm,
    Theme.MOOD: lambda answers: answers.mood,
}
"""The themes that a morning's answers tell of: 1 to 5, hours, beats a minute, 1 to 5."""


@dataclass(frozen=True)
class Stretch:
    """So many weeks that end with the one `today` is in; four weeks end with `today` itself."""

    today: date
    weeks: int
    first_day: date

    @property
    def by_days(self) -> bool:
        """Whether it is short enough to be told day by day."""
        return self.weeks <= SHORT_STRETCH.value

    @cached_property
    def week_starts(self) -> tuple[date, ...]:
        """The first day of each week, oldest first."""
        return tuple(self.first_day + timedelta(days=DAYS_A_WEEK * count) for count in range(self.weeks))

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Every day up to today, oldest first."""
        count = (self.today - self.first_day).days + 1
        return tuple(self.first_day + timedelta(days=number) for number in range(count))

    @property
    def days_read(self) -> int:
        """How many days up to today are needed to measure it."""
        return len(self.days) + DAYS_BEFORE


def stretch_until(today: date, weeks: int, first_weekday: int = 0) -> Stretch:
    """The last `weeks` weeks. A week begins on `first_weekday` (Monday 0)."""
    begun = (today.weekday() - first_weekday) % DAYS_A_WEEK
    if weeks <= SHORT_STRETCH.value:
        begun = DAYS_A_WEEK - 1
    return Stretch(today, weeks, today - timedelta(days=begun + DAYS_A_WEEK * (weeks - 1)))


@dataclass(frozen=True)
class AnsweredWeek:
    """One week of one question. None: answered on fewer than three days."""

    first_day: date
    answers: int
    mean: float | None
    lowest: float | None
    highest: float | None


@dataclass(frozen=True)
class Parts:
    """The mean of the last weeks beside the same number before them. None: too little is known to say.

    `weeks`: how many make a part. `first`: the first of the whole stretch; None also where it is too short.
    """

    weeks: int
    lately: float | None
    before: float | None
    first: float | None


@dataclass(frozen=True)
class Answers:
    """One question over a stretch. `by_day`: each day up to today, None where it was not answered.

    `usual`: the usual pulse as it was at the end of each week; empty for anything but the pulse. `need_h`:
    the sleep need as it is today; None for anything but sleep.
    """

    theme: Theme
    weeks: tuple[AnsweredWeek, ...]
    by_day: tuple[tuple[date, float | None], ...]
    parts: Parts
    day_by_day: bool
    """Whether the picture shows days, and not weeks."""
    usual: tuple[PulseBaseline | None, ...] = ()
    need_h: float | None = None

    @property
    def enough(self) -> bool:
        """Whether there is a picture in it: two weeks with a mean; of days, as many answers."""
        if not self.day_by_day:
            return len(self.known) >= TREND_FROM.value
        answered = sum(week.answers > 0 for week in self.weeks)
        return answered >= TREND_FROM.value and len(self.answers) >= TREND_FROM.value * MEAN_FROM.value

    @cached_property
    def known(self) -> list[AnsweredWeek]:
        """The weeks that have a mean."""
        return [week for week in self.weeks if week.mean is not None]

    @cached_property
    def answers(self) -> list[float]:
        """Every answer, oldest first."""
        return [value for _, value in self.by_day if value is not None]


def answers_over(runner: Runner, past: Iterable[PastDay], stretch: Stretch, theme: Theme) -> Answers:
    """One question over the stretch. `past` may be in any order, with days left out."""
    days = in_order(past, stretch)
    value_of = ANSWERED[theme]
    told = {one.day: value_of(one.check_in) for one in days if one.check_in is not None}
    by_day = tuple((day, told.get(day)) for day in stretch.days)
    return Answers(
        theme,
        tuple(_answered_week(first, told) for first in stretch.week_starts),
        by_day,
        _parts(stretch, [value for _, value in by_day]),
        stretch.by_days,
        tuple(_usual_pulses(runner, days, stretch)) if theme is Theme.PULSE else (),
        _seen_on(stretch.today, runner, days).sleep_need_h if theme is Theme.SLEEP else None,
    )


def in_order(past: Iterable[PastDay], stretch: Stretch) -> tuple[PastDay, ...]:
    """The days up to today, oldest first."""
    return tuple(sorted((one for one in past if one.day <= stretch.today), key=lambda one: one.day))


def parts_of(stretch: Stretch, count: int) -> Iterator[tuple[int, int] | None]:
    """Where the last part, the one before it and the first begin and end, in `count` weeks; None: no such."""
    size = int((COMPARED_SHORT if stretch.by_days else COMPARED).value)
    yield (count - size, count) if count >= size else None
    yield (count - 2 * size, count - size) if count >= 2 * size else None
    yield (0, size) if stretch.weeks >= FIRST_FROM.value and count >= 3 * size else None


def _answered_week(first: date, told: Mapping[date, float | None]) -> AnsweredWeek:
    week = (told.get(first + timedelta(days=count)) for count in range(DAYS_A_WEEK))
    known = [value for value in week if value is not None]
    if len(known) < MEAN_FROM.value:
        return AnsweredWeek(first, len(known), None, None, None)
    return AnsweredWeek(first, len(known), fmean(known), min(known), max(known))


def _parts(stretch: Stretch, values: Sequence[float | None]) -> Parts:
    """The parts end today, so that they hold whole weeks whatever day it is."""
    size = int((COMPARED_SHORT if stretch.by_days else COMPARED).value)
    span, count = size * DAYS_A_WEEK, len(values)
    with_first = stretch.weeks >= FIRST_FROM.value
    return Parts(
        size,
        _mean(values[count - span :], span),
        _mean(values[max(count - 2 * span, 0) : count - span], span),
        _mean(values[:span], span) if with_first else None,
    )


def _mean(values: Sequence[float | None], span: int) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if len(known) >= PART_FROM.value * span else None


def _usual_pulses(
    runner: Runner, days: tuple[PastDay, ...], stretch: Stretch
) -> Iterator[PulseBaseline | None]:
    for first in stretch.week_starts:
        last = min(first + timedelta(days=DAYS_A_WEEK - 1), stretch.today)
        yield _seen_on(last, runner, days).baseline


def _seen_on(day: date, runner: Runner, days: tuple[PastDay, ...]) -> Record:
    return Record(runner, day, days, Season())
