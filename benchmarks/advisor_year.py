"""A made-up year behind a morning, and the same year as a research diary has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.load import load_of_day
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.replay import DiaryDay
from bot.coach.runner import CrossOption, Runner
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

TODAY = date(2026, 5, 13)
WEEK = ("rest", "easy", "hard", "easy", "rest", "easy", "long")
YEAR = 365


def diary(days: int) -> Iterator[DiaryDay]:
    """So many days of one athlete, ready to be replayed."""
    for past in morning(days).past:
        run = past.workouts[0] if past.workouts else None
        yield DiaryDay(
            past.day,
            past.check_in,
            planned_kind=SessionKind.REST if run is None else run.kind,
            session_kind=None if run is None else run.kind,
            session_min=None if run is None else run.minutes,
            session_km=None if run is None else run.km,
            session_rpe=None if run is None else run.rpe,
            session_outcome=None if run is None else run.outcome,
            load_au=load_of_day(past),
        )


def morning(days: int) -> Morning:
    """The morning after so many days with a check-in each."""
    past = tuple(_day(TODAY - timedelta(days=ago), ago) for ago in range(days, 0, -1))
    runner = Runner(id=1, cross_options=frozenset({CrossOption.CYCLING, CrossOption.SWIMMING}))
    today = _check_in(TODAY, 0)
    return Morning(runner, TODAY, today, past, PlannedSession(SessionKind.HARD, 50, 9))


def _day(day: date, ago: int) -> PastDay:
    kind = SessionKind(WEEK[day.weekday()])
    if kind is SessionKind.REST:
        return PastDay(day, _check_in(day, ago), workouts=())
    outcome = None if kind is SessionKind.EASY else Outcome.HIT
    run = Workout(Sport.RUN, kind, minutes=48 + ago % 5, km=8 + ago % 3, rpe=4, outcome=outcome)
    return PastDay(day, _check_in(day, ago), workouts=(run,))


def _check_in(day: date, ago: int) -> CheckIn:
    return CheckIn(
        day,
        legs=3 + ago % 2,
        sleep_h=7 + ago % 4 / 4,
        sleep_quality=4,
        mood=4,
        resting_hr_bpm=50 + ago % 5,
        illness=Illness.NONE,
        pain=Pain.NONE,
        closed=True,
    )
