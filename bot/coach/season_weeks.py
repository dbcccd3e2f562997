"""The weeks of a season, Monday to Sunday: what was planned and done, how the mornings were.

What nobody spoke of is not counted: a week's kilometres are those of its log, and `whole` says whether each
of its days is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.coach.load import WEEK
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.record import Record
from bot.coach.remembered import REMEMBERED
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.state import State
from bot.coach.week_seen import WeekSeen
from bot.coach.workout import RUN_KINDS, Outcome, SessionKind, Workout

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Planned:
    """What was planned. `km` None: no session names any; `minutes`: of the sessions without kilometres."""

    sessions: int
    km: float | None
    minutes: float | None


@dataclass(frozen=True)
class Runs:
    """Runs of the log. `km` and `minutes` are of those that have some; None: none has.

    `unmeasured`: runs whose kilometres are not known.
    """

    count: int
    km: float | None
    minutes: float | None
    unmeasured: int


@dataclass(frozen=True)
class Keys:
    """Key sessions. `told`: of so many it is known how they went; `hit`: and so many of these were hit.

    `left_out`: planned, and the day was told without; these are not among `sessions`.
    """

    sessions: int = 0
    told: int = 0
    hit: int = 0
    left_out: int = 0

    def __add__(self, other: Keys) -> Keys:
        return Keys(
            self.sessions + other.sessions,
            self.told + other.told,
            self.hit + other.hit,
            self.left_out + other.left_out,
        )


@dataclass(frozen=True)
class SeasonWeek:
    """One week. The first one and the last one may have less than seven days.

    None: not known; for the means, answered on too few mornings. `runs` None: no day of it is logged.
    `others`: sessions of the log that were no runs. `whole`: every day is told, every run with its
    kilometres. `state`: of its last morning that shows one.
    """

    first_day: date
    last_day: date
    planned: Planned | None
    runs: Runs | None
    others: int
    logged_days: int
    whole: bool
    keys: Keys
    rest_days: int | None
    legs: float | None
    sleep_h: float | None
    mood: float | None
    resting_hr_bpm: float | None
    verdicts: Mapping[Verdict, int]
    state: State | None

    @property
    def days(self) -> int:
        """How many of its days belong to the season."""
        return (self.last_day - self.first_day).days + 1


def weeks_of(
    runner: Runner,
    days: Mapping[date, PastDay],
    first_day: date,
    last_day: date,
    states: Mapping[date, State],
) -> tuple[SeasonWeek, ...]:
    """The weeks from `first_day` to `last_day`, oldest first. `days` may reach back further."""
    past = tuple(days[day] for day in sorted(days))
    return tuple(
        _week(runner, past, [days[day] for day in _each(first, last) if day in days], first, last, states)
        for first, last in _spans(first_day, last_day)
    )


def runs_in(days: Iterable[PastDay]) -> Runs:
    """The runs of these days, added up."""
    runs = [one for day in days for one in day.workouts or () if one.running]
    km = [run.km for run in runs if run.km is not None]
    minutes = [run.minutes for run in runs if run.minutes is not None]
    return Runs(len(runs), sum(km) if km else None, sum(minutes) if minutes else None, len(runs) - len(km))


def others_in(days: Iterable[PastDay]) -> list[Workout]:
    """What these days hold besides runs."""
    return [one for day in days for one in day.workouts or () if not one.running]


def _spans(first_day: date, last_day: date) -> Iterator[tuple[date, date]]:
    first = first_day
    while first <= last_day:
        sunday = first + (WEEK - 1 - first.weekday()) * ONE_DAY
        yield first, min(sunday, last_day)
        first = sunday + ONE_DAY


def _each(first: date, last: date) -> Iterator[date]:
    return (first + ahead * ONE_DAY for ahead in range((last - first).days + 1))


def _week(
    runner: Runner,
    past: tuple[PastDay, ...],
    days: Sequence[PastDay],
    first: date,
    last: date,
    states: Mapping[date, State],
) -> SeasonWeek:
    seen = WeekSeen(runner, {one.day: one for one in days}, last)
    logged = [one for one in days if one.workouts is not None]
    runs = runs_in(days)
    return SeasonWeek(
        first_day=first,
        last_day=last,
        planned=_planned(days),
        runs=runs if logged else None,
        others=len(others_in(days)),
        logged_days=len(logged),
        whole=len(logged) == (last - first).days + 1 and runs.unmeasured == 0,
        keys=_keys(_record_after(runner, past, last), days, (last - first).days + 1),
        rest_days=_rest_days(logged) if logged else None,
        legs=seen.legs.mean,
        sleep_h=seen.sleep_h.mean,
        mood=seen.mood.mean,
        resting_hr_bpm=seen.resting_hr_bpm.mean,
        verdicts={verdict: sum(one.verdict is verdict for one in days) for verdict in Verdict},
        state=next((states[day] for day in reversed([*_each(first, last)]) if day in states), None),
    )


def _rest_days(logged: Iterable[PastDay]) -> int:
    """Days off; who was ill, hurt or away had none, as in the weekly summary."""
    return sum(one.trained is False and (bool(one.workouts) or one.absence is None) for one in logged)


def _record_after(runner: Runner, past: tuple[PastDay, ...], last: date) -> Record:
    """What was known of the ten weeks up to that day."""
    after = last + ONE_DAY
    reaching = Record(runner, after, past, Season()).between(REMEMBERED, 1)
    return Record(runner, after, tuple(reaching), Season())


def _keys(record: Record, days: Iterable[PastDay], length: int) -> Keys:
    """Those of the last so many days, which are `days` as far as anything is known of them."""
    keys = {one.days_ago: one.outcome for one in record.keys if one.days_ago <= length}
    told = [one for one in keys.values() if one is not None]
    left_out = [
        one
        for one in days
        if one.planned is not None
        and one.workouts is not None
        and record.is_key(one.planned.kind, one.planned.minutes, one.planned.km)
        and (record.day - one.day).days not in keys
    ]
    return Keys(len(keys), len(told), told.count(Outcome.HIT), len(left_out))


def _planned(days: Iterable[PastDay]) -> Planned | None:
    plans = [one.planned for one in days if one.planned is not None]
    if not plans:
        return None
    sessions = [one for one in plans if one.kind is not SessionKind.REST]
    km = [one.km for one in sessions if one.km is not None and one.kind in RUN_KINDS]
    minutes = [one.minutes for one in sessions if one.km is None and one.minutes is not None]
    count = sum(one.sessions for one in sessions)
    return Planned(count, sum(km) if km else None, sum(minutes) if minutes else None)
