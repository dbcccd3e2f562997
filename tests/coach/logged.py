"""Training written as letters, one a day: what Ada did, oldest first, or what she plans, today first.

e easy 40 min, 8 km · h hard 60 min, 10 km · l long 100 min, 18 km · r rest · c bike 45 min
s strength 40 min · R race 50 min, 10 km · ? nothing known
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.coach.checkin import CheckIn
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.record import Record
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.builders import REST_DAY, TODAY, ada, answers, easy

DONE: Mapping[str, tuple[Workout, ...]] = {
    "e": (Workout(Sport.RUN, SessionKind.EASY, 40, 8, 3),),
    "h": (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 7, Outcome.HIT),),
    "l": (Workout(Sport.RUN, SessionKind.LONG, 100, 18, 5, Outcome.HIT),),
    "R": (Workout(Sport.RUN, SessionKind.RACE, 50, 10, 9, Outcome.HIT),),
    "c": (Workout(Sport.BIKE, SessionKind.CROSS, 45, rpe=3),),
    "s": (Workout(Sport.STRENGTH, SessionKind.STRENGTH, 40, rpe=5),),
    "r": (),
}

PLANNED: Mapping[str, PlannedSession] = {
    "e": PlannedSession(SessionKind.EASY, 40, 8),
    "h": PlannedSession(SessionKind.HARD, 60, 10),
    "l": PlannedSession(SessionKind.LONG, 100, 18),
    "R": PlannedSession(SessionKind.RACE, 50, 10),
    "c": PlannedSession(SessionKind.CROSS, 45),
    "s": PlannedSession(SessionKind.STRENGTH, 40),
    "r": REST_DAY,
}


def done(letters: str, workouts: Mapping[str, tuple[Workout, ...]] = DONE) -> tuple[PastDay, ...]:
    """Training up to yesterday, without check-ins."""
    return tuple(
        PastDay(TODAY - timedelta(days=len(letters) - place), workouts=workouts.get(letter))
        for place, letter in enumerate(letters)
    )


def answered(
    past: tuple[PastDay, ...], said: Callable[[int], Mapping[str, Any] | None]
) -> tuple[PastDay, ...]:
    """The same days with check-ins: what was said so many days ago, in the words of `answers`, or None."""

    def check_in(day: date) -> CheckIn | None:
        words = said((TODAY - day).days)
        return None if words is None else answers(day, **words)

    return tuple(replace(one, check_in=check_in(one.day)) for one in past)


def coming(letters: str) -> tuple[PlannedSession | None, ...]:
    """The plan from tomorrow on."""
    return tuple(PLANNED.get(letter) for letter in letters)


def plan(letters: str, **other: PlannedSession) -> dict[date, PlannedSession]:
    """A plan that begins today; `other` gives further letters a meaning."""
    sessions = {**PLANNED, **other}
    return {
        TODAY + timedelta(days=place): sessions[letter]
        for place, letter in enumerate(letters)
        if letter in sessions
    }


def record(letters: str = "", *, season: Season | None = None, runner: Runner | None = None) -> Record:
    """Ada's record on the morning of today."""
    return Record(runner or ada(), TODAY, done(letters), season or Season())


def logged_morning(
    past: tuple[PastDay, ...] | str = "",
    *,
    planned: PlannedSession | None = None,
    season: Season | None = None,
    runner: Runner | None = None,
    **today: Any,
) -> Morning:
    """A morning after this training, with good answers except for what is said here."""
    return Morning(
        runner=runner or ada(),
        day=TODAY,
        check_in=answers(**today),
        past=done(past) if isinstance(past, str) else past,
        planned=planned or easy(),
        season=season or Season(),
    )
