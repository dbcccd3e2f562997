"""The long runs (`python -m tests.long`), small enough for every day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.long.fuzz import somebody
from tests.long.seasons import season


@pytest.mark.parametrize(
    ("zone", "first"), [("Europe/Berlin", date(2026, 3, 23)), ("Australia/Lord_Howe", date(2026, 9, 28))]
)
async def test_two_weeks_around_a_clock_change_bring_one_question_a_day(
    tmp_path: Path, zone: str, first: date
) -> None:
    await season(tmp_path, zone, first, 14, seed=7)


@pytest.mark.parametrize("seed", [1, 2])
async def test_somebody_who_taps_and_types_anything_always_gets_an_answer(tmp_path: Path, seed: int) -> None:
    await somebody(tmp_path, 120, seed)
