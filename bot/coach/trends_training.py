"""Many weeks of training: how far or how long, the key sessions, and two plain lines of load.

No ratio of the two lines is worked out, and no zone stands behind them: they predict nothing (Impellizzeri
2021).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from statistics import fmean

from bot.coach.load import load_of_day
from bot.coach.past import PastDay, days_between
from bot.coach.record import Record
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.sources import HOUSE, WILLIAMS_2017
from bot.coach.threshold import Threshold
from bot.coach.trends import DAYS_A_WEEK, TREND_FROM, Parts, Stretch, in_order, parts_of, stretch_until
from bot.coach.workout import UsualWeek, Workout, is_key

ACUTE = Threshold(7, "days", WILLIAMS_2017, "N of the short line of load")
CHRONIC = Threshold(28, "days", WILLIAMS_2017, "N of the long line")
LINE_FROM = Threshold(5 / 7, "of its days", HOUSE, "known before a line is drawn: 5 of 7, 20 of 28")
HALF_IN_KM = Threshold(0.5, "of the runs", HOUSE, "with fewer whose distance is known, minutes tell more")
WHOLE_WEEKS = Threshold(0.5, "of the weeks", HOUSE, "known from end to end before a part has a mean: 2 of 4")


@dataclass(frozen=True)
class Amount:
    """What was run, in kilometres or minutes. Not `whole`: at least so much, for something is not known."""

    value: float
    whole: bool


@dataclass(frozen=True)
class TrainedDay:
    """One day. `km` and `minutes` None: not known; 0: nobody ran. `key`: a key session was logged."""

    day: date
    known: bool
    km: float | None
    minutes: float | None
    key: bool


@dataclass(frozen=True)
class TrainedWeek:
    """One week. None: nobody said anything about a single day of it. `so_far`: it is not over yet.

    The seven days of a short stretch are over with the last day that was told.
    """

    first_day: date
    days_known: int
    so_far: bool
    km: Amount | None
    minutes: Amount | None
    key_sessions: int | None


@dataclass(frozen=True)
class LoadDay:
    """The two lines of load on one day, in session-RPE units a day. None: too few days are known."""

    day: date
    acute_au: float | None
    chronic_au: float | None


@dataclass(frozen=True)
class Training:
    """The training of a stretch. `in_km` False: so few distances are known that minutes are told."""

    weeks: tuple[TrainedWeek, ...]
    by_day: tuple[TrainedDay, ...]
    load: tuple[LoadDay, ...]
    in_km: bool
    parts: Parts
    key_parts: Parts

    @property
    def enough(self) -> bool:
        """Whether there is a picture in it."""
        ran = sum(amount is not None and amount.value > 0 for amount in self.amounts)
        return ran >= TREND_FROM.value or self.has_load

    @property
    def amounts(self) -> tuple[Amount | None, ...]:
        """What was run in each week, in the one measure that is told."""
        return tuple(week.km if self.in_km else week.minutes for week in self.weeks)

    @cached_property
    def has_load(self) -> bool:
        """Whether the long line is known long enough to be seen as one."""
        known = sum(one.chronic_au is not None for one in self.load)
        return known >= TREND_FROM.value * DAYS_A_WEEK


def training_over(runner: Runner, past: Iterable[PastDay], stretch: Stretch) -> Training:
    """The training of the stretch. `past` may be in any order, with days left out."""
    days = in_order(past, stretch)
    by_day = tuple(_trained_days(runner, days, stretch))
    over = by_day
    if stretch.by_days and not by_day[-1].known:
        # today's run may still come: the weeks that are told end yesterday then
        stretch_told = stretch_until(stretch.today - timedelta(days=1), stretch.weeks)
        over = tuple(_trained_days(runner, days, stretch_told))
    else:
        stretch_told = stretch
    weeks = tuple(_trained_week(first, over, stretch_told) for first in stretch_told.week_starts)
    in_km = _in_km(one for past_day in days for one in past_day.workouts or () if one.running)
    amounts = [week.km if in_km else week.minutes for week in weeks]
    keys = [
        None if week.key_sessions is None else Amount(week.key_sessions, week.days_known == DAYS_A_WEEK)
        for week in weeks
    ]
    return Training(
        weeks,
        by_day,
        tuple(_load_days(days, stretch)),
        in_km,
        _parts(stretch, weeks, amounts),
        _parts(stretch, weeks, keys),
    )


def weighted_load(loads_au: Sequence[float | None], span: Threshold) -> tuple[float | None, ...]:
    """The exponentially weighted mean load on each day, in units a day; None while too few days are known.

    On day t it is the sum of (1 - λ)^(t - i) x_i over all known days i up to t, divided by the sum of their
    weights (1 - λ)^(t - i), where λ = 2 / (N + 1) and N is the span in days (specification 2.5, Williams
    2017). With every day known it comes to λ x_t + (1 - λ) E_(t-1), without a first value to begin from. A
    day that is not known (None) has no weight: it leaves the mean where it was. A value is told where 5/7 of
    the last N days are known.
    """
    keep, length = 1 - 2 / (span.value + 1), int(span.value)
    summed = weight = 0.0
    told: list[float | None] = []
    for index, load in enumerate(loads_au):
        summed, weight = summed * keep, weight * keep
        if load is not None:
            summed, weight = summed + load, weight + 1
        window = loads_au[max(index + 1 - length, 0) : index + 1]
        known = sum(one is not None for one in window)
        told.append(summed / weight if known >= LINE_FROM.value * length - 1e-9 else None)
    return tuple(told)


def _trained_days(runner: Runner, days: tuple[PastDay, ...], stretch: Stretch) -> Iterator[TrainedDay]:
    known = {one.day: one for one in days}
    for first in stretch.week_starts:
        # a run is long beside the weeks before it, as the coach would have seen it then
        usual = Record(runner, first, days, Season()).usual_week
        for count in range(DAYS_A_WEEK):
            day = first + timedelta(days=count)
            if day <= stretch.today:
                yield _trained_day(day, known.get(day), usual)


def _trained_day(day: date, past: PastDay | None, usual: UsualWeek) -> TrainedDay:
    if past is None or past.workouts is None:
        return TrainedDay(day, False, None, None, False)
    runs = [one for one in past.workouts if one.running]
    keys = (is_key(one.kind, one.minutes, one.km, usual, running=one.running) for one in past.workouts)
    return TrainedDay(day, True, _sum(run.km for run in runs), _sum(run.minutes for run in runs), any(keys))


def _sum(values: Iterable[float | None]) -> float | None:
    """None where one of them is not known."""
    listed = list(values)
    return None if None in listed else sum((value for value in listed if value is not None), 0.0)


def _trained_week(first: date, by_day: Sequence[TrainedDay], stretch: Stretch) -> TrainedWeek:
    last = first + timedelta(days=DAYS_A_WEEK - 1)
    known = [one for one in by_day if first <= one.day <= last and one.known]
    whole = len(known) == DAYS_A_WEEK
    return TrainedWeek(
        first,
        len(known),
        last >= stretch.today and not whole and not stretch.by_days,
        _amount([one.km for one in known], whole),
        _amount([one.minutes for one in known], whole),
        sum(one.key for one in known) if known else None,
    )


def _amount(values: Sequence[float | None], whole: bool) -> Amount | None:
    known = [value for value in values if value is not None]
    return Amount(sum(known), whole and len(known) == len(values)) if known else None


def _in_km(runs: Iterable[Workout]) -> bool:
    sized = [run for run in runs if run.km is not None or run.minutes is not None]
    in_km = sum(run.km is not None for run in sized)
    in_minutes = sum(run.minutes is not None for run in sized)
    return in_km >= HALF_IN_KM.value * len(sized) or in_minutes <= in_km


def _parts(stretch: Stretch, weeks: Sequence[TrainedWeek], amounts: Sequence[Amount | None]) -> Parts:
    """Means a week, of weeks that are over and known from end to end."""
    over = [amount for week, amount in zip(weeks, amounts, strict=True) if not week.so_far]
    lately, before, first = (
        None if part is None else _mean_amount(over[slice(*part)]) for part in parts_of(stretch, len(over))
    )
    size = next(part[1] - part[0] for part in parts_of(stretch, len(amounts)) if part is not None)
    return Parts(size, lately, before, first)


def _mean_amount(amounts: Sequence[Amount | None]) -> float | None:
    whole = [amount.value for amount in amounts if amount is not None and amount.whole]
    return fmean(whole) if len(whole) >= WHOLE_WEEKS.value * len(amounts) else None


def _load_days(days: tuple[PastDay, ...], stretch: Stretch) -> Iterator[LoadDay]:
    if not days:
        return
    count = (stretch.today - min(days[0].day, stretch.first_day)).days
    every = [stretch.today - timedelta(days=ago) for ago in range(count, -1, -1)]
    known = {one.day: one for one in days_between(days, stretch.today, count, 0)}
    loads = [load_of_day(known.get(day)) for day in every]
    lines = zip(every, weighted_load(loads, ACUTE), weighted_load(loads, CHRONIC), strict=True)
    yield from (LoadDay(*one) for one in lines if one[0] >= stretch.first_day)
