"""Between the coach's types and columns.

A column is called what its field is called, with `planned_` before it where it stands in a check-in; that is
the whole mapping.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any

from bot.coach.checkin import CheckIn
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner
from bot.coach.workout import Workout
from bot.diary.notes import Known
from bot.diary.tables import CHECK_IN, RUNNER, WORKOUT

SETTINGS = tuple(field.name for field in fields(Runner))
ANSWERS = tuple(field.name for field in fields(CheckIn))
SESSION = tuple(field.name for field in fields(PlannedSession))
TRAINED = tuple(field.name for field in fields(Workout))
PLANNED = "planned_"
"""Before the columns of a planned session that stand in a check-in."""

RUNNER_COLUMNS = tuple(RUNNER.c[name] for name in SETTINGS)
KNOWN_COLUMNS = (
    *RUNNER_COLUMNS,
    RUNNER.c.consented_at,
    RUNNER.c.welcomed,
    RUNNER.c.asking,
    RUNNER.c.active,
    RUNNER.c.heard_on,
    RUNNER.c.asked_whether_on,
)
CHECK_IN_COLUMNS = tuple(CHECK_IN.c[name] for name in ANSWERS)
PLANNED_THEN_COLUMNS = tuple(CHECK_IN.c[f"{PLANNED}{name}"] for name in SESSION)
WORKOUT_COLUMNS = tuple(WORKOUT.c[name] for name in TRAINED)


def settings_of(runner: Runner) -> dict[str, Any]:
    """The runner's settings by column; the id is one of them."""
    return {name: getattr(runner, name) for name in SETTINGS}


def known_of(row: Sequence[Any]) -> Known:
    """A runner from a row that begins with KNOWN_COLUMNS."""
    end = len(SETTINGS)
    return Known(Runner(*row[:end]), *row[end : len(KNOWN_COLUMNS)])


def answers_of(check_in: CheckIn) -> dict[str, Any]:
    """The check-in by column; the day is one of them."""
    return {name: getattr(check_in, name) for name in ANSWERS}


def check_in_of(row: Sequence[Any]) -> CheckIn:
    """A check-in from a row that begins with CHECK_IN_COLUMNS."""
    return CheckIn(*row[: len(ANSWERS)])


def session_of(row: Sequence[Any]) -> PlannedSession | None:
    """A planned session from a row that begins with the columns of SESSION; None where no kind stands."""
    return None if row[0] is None else _session(*row[: len(SESSION)])


_session = lru_cache(maxsize=4096, typed=True)(PlannedSession)
"""A week's plan comes again and again: ten weeks of a runner have a handful of different sessions."""


def session_columns(planned: PlannedSession | None, before: str = "") -> dict[str, Any]:
    """The planned session by column; `before` stands before each name. None: every column is empty."""
    return {f"{before}{name}": getattr(planned, name, None) for name in SESSION}


def workout_of(row: Sequence[Any]) -> Workout:
    """A workout from a row that begins with WORKOUT_COLUMNS."""
    return Workout(*row[: len(TRAINED)])


def workout_columns(workout: Workout) -> dict[str, Any]:
    """The workout by column."""
    return {name: getattr(workout, name) for name in TRAINED}
