"""Training load: weeks of running, their growth, the longest run, monotony and strain.

Unknown is not zero: a week with a day nobody spoke of has no kilometres. No ratio of acute to chronic load is
worked out anywhere: it predicts nothing (Impellizzeri 2021).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum, sqrt
from statistics import fmean, median

from bot.coach.past import PastDay, days_between
from bot.coach.sources import (
    BUIST_2008,
    COACHING,
    FOSTER_1998,
    FRANDSEN_2025,
    HOUSE,
    NIELSEN_2014,
    SEED_TIRED_LEGS,
)
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

WEEK = 7
"""Days in a block: one of each weekday, so that two blocks compare like with like."""

BLOCKS_KNOWN = Threshold(2, "weeks", HOUSE, "known before a week is compared with")
RAMP_NOTE = Threshold(10, "%", BUIST_2008, "a planning convention (S112), no injury science")
RAMP_HIGH = Threshold(30, "%", NIELSEN_2014, "in novices more distance-related injuries above it (p = 0.07)")
CUTBACK_AT_MOST = Threshold(
    0.85, "of the highest of three weeks", COACHING, "a week so much lower is a cutback"
)
CUTBACK_DUE = Threshold(4, "weeks", SEED_TIRED_LEGS, "every three to four weeks one is cut back (S113)")
CUTBACK_OVERDUE = Threshold(5, "weeks", SEED_TIRED_LEGS, "a week later than the convention")
CUTBACK_BY = Threshold(
    25, "% less", HOUSE, "in the week that is cut back: of 20 to 30, the middle (S61, S113)"
)
CUTBACK_BLOCKS = Threshold(4, "weeks", HOUSE, "known before anything is said of cutbacks")
SPIKE_FROM = Threshold(1.10, "of the longest in 30 days", FRANDSEN_2025, "above it 52-128 % more injuries")
SPIKE_DOUBLE = Threshold(2.0, "of the longest in 30 days", FRANDSEN_2025, "above it the most of them")
LONGEST_IN = Threshold(30, "days", FRANDSEN_2025, "the window the study looked at")
LONGEST_RUNS = Threshold(3, "runs", HOUSE, "known before one of them is called the longest")
MONOTONY_WARN = Threshold(2, "mean / SD", FOSTER_1998, "the warning value of the author (memory)")
PACE_RUNS = Threshold(2, "easy runs", HOUSE, "in a week, with pace, before it is compared")
PACE_BEFORE = Threshold(6, "easy runs", HOUSE, "in the six weeks before, before their pace is a usual")
PACE_TOLD = Threshold(10, "s/km", HOUSE, "less is wind, hills and the watch: not told")
PACE_OWN = Threshold(3, "easy runs", HOUSE, "with pace, before the own pace is used")
PACE_ASSUMED = Threshold(6.5, "min/km", HOUSE, "nobody's own, to cap a plan in kilometres")
MONOTONY_DAYS = Threshold(5, "of 7 days", HOUSE, "logged before a week has a monotony")


def km_of_week(days: Sequence[PastDay]) -> float | None:
    """Running kilometres of seven days; None while one of them, or one run's distance, is not known."""
    if len(days) < WEEK:
        return None
    total = 0.0
    for past in days:
        if past.workouts is None:
            return None
        for workout in past.workouts:
            if workout.running:
                if workout.km is None:
                    return None
                total += workout.km
    return total


def weeks_km(past: Sequence[PastDay], day: date, count: int) -> tuple[float | None, ...]:
    """The kilometres of the last `count` blocks of seven days, oldest first; the last ends yesterday."""
    weeks: list[list[PastDay]] = [[] for _ in range(count)]
    today = day.toordinal()
    for one in days_between(past, day, WEEK * count, 1):
        weeks[(one.day.toordinal() - today) // WEEK].append(one)  # yesterday's is -1, so the last of them
    return tuple(map(km_of_week, weeks))


@dataclass(frozen=True)
class Ramp:
    """The last seven days against what came before."""

    last_km: float
    before_km: float

    @property
    def percent(self) -> float:
        """Growth in per cent; negative where the week was smaller."""
        return round((self.last_km - self.before_km) / self.before_km * 100, 6)


def ramp_of(weeks: Sequence[float | None], usual_week_km: float | None) -> Ramp | None:
    """The last week against the mean of the three before it; None while too little is known.

    The usual week that a runner told stands in while fewer than two earlier weeks are known. A cutback week,
    or one in bed, is no yardstick: coming back from it the highest of the three is, and later on the mean of
    the others.
    """
    if not weeks or weeks[-1] is None:
        return None
    earlier = weeks[:-1]
    before = [week for week in earlier[-3:] if week is not None]
    if len(before) < BLOCKS_KNOWN.value:
        return Ramp(weeks[-1], usual_week_km) if usual_week_km else None
    yardstick = max(before) if _is_lower(earlier) else max(fmean(before), fmean(_full(earlier) or before))
    return Ramp(weeks[-1], yardstick) if yardstick > 0 else None


def _full(weeks: Sequence[float | None]) -> list[float]:
    """Those of the last three of these weeks that were not cut back."""
    ends = range(max(1, len(weeks) - 2), len(weeks) + 1)
    return [week for end in ends if (week := weeks[end - 1]) is not None and not _is_lower(weeks[:end])]


def is_cutback(weeks: Sequence[float | None]) -> bool | None:
    """Whether the last of these weeks was cut back against the three before it; None while not known."""
    return None if len(weeks) < CUTBACK_BLOCKS.value else _is_lower(weeks)


def _is_lower(weeks: Sequence[float | None]) -> bool | None:
    """The same from two known weeks before it on."""
    if not weeks or weeks[-1] is None:
        return None
    before = [week for week in weeks[-4:-1] if week is not None]
    if len(before) < BLOCKS_KNOWN.value:
        return None
    return weeks[-1] <= CUTBACK_AT_MOST.value * max(before) and max(before) > 0


def weeks_since_cutback(weeks: Sequence[float | None]) -> int | None:
    """Whole weeks after the last one that was cut back, 0: it was the last; None while not known.

    Where none of the known weeks was, it is the number of weeks that could be judged: at least so many. A
    week that is not known ends the count, because it may have been one.
    """
    for since in range(len(weeks)):
        cut = is_cutback(weeks[: len(weeks) - since])
        if cut is None:
            return since or None
        if cut:
            return since
    return None


def longest_run_km(past: Sequence[PastDay], day: date, told_km: float | None) -> float | None:
    """The longest run of the last 30 days; what the runner told while fewer than three runs are known."""
    days = days_between(past, day, int(LONGEST_IN.value), 1)
    runs = [run.km for one in days for run in one.workouts or () if run.running and run.km is not None]
    if len(runs) < LONGEST_RUNS.value:
        return told_km
    return max(runs)


def longest_run_min(past: Sequence[PastDay], day: date) -> float | None:
    """The longest run of the last 30 days in minutes; None while fewer than three are known."""
    days = days_between(past, day, int(LONGEST_IN.value), 1)
    runs = [run.minutes for one in days for run in one.workouts or () if run.running]
    known = [minutes for minutes in runs if minutes is not None]
    return max(known) if len(known) >= LONGEST_RUNS.value else None


def monotony_of(loads_au: Sequence[float | None]) -> float | None:
    """Mean over standard deviation of a week's daily loads (Foster 1998); None while not known.

    None stands for a day that is not known. A week without any difference between its days has no finite
    monotony and gives None as well. Both are of the same days, so that their number is left out of them.
    """
    known = [load for load in loads_au if load is not None]
    if len(known) < MONOTONY_DAYS.value or min(known) == max(known):
        return None
    total = fsum(known)
    return total / sqrt(len(known) * fsum(load * load for load in known) - total * total)


def load_of_day(past: PastDay | None) -> float | None:
    """The load of one day in session-RPE units; 0 where nothing was trained, None where it is not known."""
    if past is None or past.workouts is None:
        return None
    loads = [workout.session_load_au for workout in past.workouts]
    return None if None in loads else sum(load for load in loads if load is not None)


def pace_change_s_per_km(lately: Sequence[PastDay], before: Sequence[PastDay]) -> float | None:
    """How much slower easy runs have become, in seconds a kilometre; None while too few are known."""
    now, usual = _easy_paces(lately), _easy_paces(before)
    if len(now) < PACE_RUNS.value or len(usual) < PACE_BEFORE.value:
        return None
    return median(now) - median(usual)


def easy_pace_min_per_km(days: Sequence[PastDay]) -> float:
    """The middle pace of these days' easy runs, in minutes a kilometre; 6.5 with fewer than three."""
    paces = _easy_paces(days)
    return median(paces) / 60 if len(paces) >= PACE_OWN.value else PACE_ASSUMED.value


def _easy_paces(days: Sequence[PastDay]) -> list[float]:
    return [
        run.minutes * 60 / run.km
        for past in days
        for run in past.workouts or ()
        if run.running and run.kind is SessionKind.EASY and run.minutes and run.km
    ]
