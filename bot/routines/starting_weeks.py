"""Weeks to begin a plan with, made from what the runner told in the welcome."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from bot.coach.plan import PlannedSession
from bot.coach.plan_check import check_plan
from bot.coach.plan_days import Severity
from bot.coach.record import Record
from bot.coach.runner import AthleteLevel
from bot.coach.workout import SessionKind

Week = Mapping[int, PlannedSession]
"""What is planned by weekday, Monday 0 … Sunday 6. Weekdays left out are not known."""

_RUN_DAYS = {1: (2,), 2: (2, 6), 3: (1, 3, 6), 4: (1, 2, 4, 6), 5: (1, 2, 3, 5, 6), 6: (1, 2, 3, 4, 5, 6)}
"""The weekdays run by how many they are: Sunday holds the long run, and a day of rest lies behind it."""
_HARD_DAY, _LONG_DAY = 1, 6
_USUAL_RUNS = 3
_SHARES = (1.0, 0.8, 0.6)
"""Of the usual minutes: the first share that passes the check is proposed."""
_LONG_SHARE = 1.5
_SHIFTS = (0, -1)
"""The long run on Sunday, or on Saturday where what was done lately leaves no room for the other."""
_STEP_MIN = 5
_DAYS_CHECKED = 14


def starting_weeks(record: Record, races: Mapping[date, PlannedSession]) -> tuple[Week, ...]:
    """Two weeks at most to choose from: one of easy running, and one with a hard session.

    Each passes the check of a plan from today on without an error or a warning, the known races in it, so
    there may be none. Who begins, is hurt, or gets general advice only is not offered the hard one.
    """
    runner = record.runner
    careful = runner.level is AthleteLevel.BEGINNER or runner.injured_now or runner.general_advice_only
    found = []
    for with_hard in (False,) if careful else (False, True):
        weeks = _candidates(record, with_hard=with_hard)
        week = next((one for one in weeks if _passes(record, one, races)), None)
        if week is not None and week not in found:
            found.append(week)
    return tuple(found)


def _candidates(record: Record, *, with_hard: bool) -> Iterator[Week]:
    told = record.runner.usual_week_days or _USUAL_RUNS
    runs = _RUN_DAYS[min(max(told, 1), max(_RUN_DAYS))]
    for share in _SHARES:
        easy = _rounded(record.runner.usual_easy_min * share)
        long = _rounded(record.runner.usual_easy_min * share * _LONG_SHARE)
        sessions = {day: PlannedSession(SessionKind.EASY, easy) for day in runs}
        if _LONG_DAY in sessions:
            sessions[_LONG_DAY] = PlannedSession(SessionKind.LONG, long)
        if with_hard and _HARD_DAY in sessions:
            sessions[_HARD_DAY] = PlannedSession(SessionKind.HARD, easy)
        whole = {day: sessions.get(day, PlannedSession(SessionKind.REST, None)) for day in range(7)}
        for shift in _SHIFTS:
            yield {day: whole[(day - shift) % 7] for day in range(7)}


def _passes(record: Record, week: Week, races: Mapping[date, PlannedSession]) -> bool:
    days = [record.day + timedelta(days=number) for number in range(_DAYS_CHECKED)]
    found = check_plan(record, {day: races.get(day) or week[day.weekday()] for day in days})
    return all(one.severity is Severity.NOTE for one in found)


def _rounded(minutes: float) -> int:
    return max(_STEP_MIN, round(minutes / _STEP_MIN) * _STEP_MIN)
