"""Between the coach's types and columns.

A column is called what its field is called; that is the whole mapping.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from bot.coach.checkin import CheckIn
from bot.coach.runner import Runner
from bot.diary.notes import Known
from bot.diary.tables import CHECK_IN, RUNNER

SETTINGS = tuple(field.name for field in fields(Runner))
ASKED_NOWHERE = {"pain_detail"}
"""Answers that only a scenario file can hold so far: no screen asks for them, so no column keeps them."""
ANSWERS = tuple(field.name for field in fields(CheckIn) if field.name not in ASKED_NOWHERE)

RUNNER_COLUMNS = tuple(RUNNER.c[name] for name in SETTINGS)
KNOWN_COLUMNS = (*RUNNER_COLUMNS, RUNNER.c.consented_at, RUNNER.c.welcomed, RUNNER.c.asking, RUNNER.c.active)
CHECK_IN_COLUMNS = tuple(CHECK_IN.c[name] for name in ANSWERS)


def settings_of(runner: Runner) -> dict[str, Any]:
    """The runner's settings by column; the id is one of them."""
    return {name: getattr(runner, name) for name in SETTINGS}


def known_of(row: Sequence[Any]) -> Known:
    """A runner from a row that begins with KNOWN_COLUMNS."""
    end = len(SETTINGS)
    consented_at, welcomed, asking, active = row[end : len(KNOWN_COLUMNS)]
    return Known(Runner(*row[:end]), consented_at, welcomed, asking, active)


def answers_of(check_in: CheckIn) -> dict[str, Any]:
    """The check-in by column; the day is one of them."""
    return {name: getattr(check_in, name) for name in ANSWERS}


def check_in_of(row: Sequence[Any]) -> CheckIn:
    """A check-in from a row that begins with CHECK_IN_COLUMNS."""
    return CheckIn(*row[: len(ANSWERS)])
