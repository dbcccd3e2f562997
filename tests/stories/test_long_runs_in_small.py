"""The long runs (`python -m tests.long`), small enough for every day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.fuzz.flood import pour
from tests.long.fuzz import somebody
from tests.long.seasons import season
from tests.long.year import year

ODD_ZONES = (
    *(
        "Australia/Lord_Howe",
        "Pacific/Chatham",
        "Pacific/Kiritimati",
        "Africa/Casablanca",
        "Antarctica/Troll",
    ),
    *("Asia/Kathmandu", "Asia/Gaza", "America/Havana", "America/Santiago", "Asia/Tehran"),
    *("America/St_Johns", "Etc/GMT+12"),
)


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


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("seed", range(2))
async def test_whatever_telegram_hands_over_breaks_nothing_and_touches_nobody_else(
    tmp_path: Path, seed: int
) -> None:
    """Even seeds come through the webhook, odd ones are fetched."""
    counted = await pour(tmp_path, seed, 100)

    assert sum(counted.values()) >= 100


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("seed", range(2, 6))
async def test_a_flood_of_anything_breaks_nothing_and_touches_nobody_else(tmp_path: Path, seed: int) -> None:
    counted = await pour(tmp_path, seed, 500)

    assert sum(counted.values()) >= 500


@pytest.mark.parametrize("first", [date(2026, 3, 5), date(2026, 9, 20)])
async def test_forty_days_in_a_dozen_odd_zones_bring_what_was_promised_and_nothing_else(
    tmp_path: Path, first: date
) -> None:
    counted = await year(tmp_path, ODD_ZONES, first, 12, 40, seed=7)

    assert counted["mornings"] > 250
    assert counted["weeklys"] > 50
