"""The page about plan, log and files names the limits that the code keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.calendars.bounds import MOST_ENTRIES
from bot.routines.planning import DAYS_AHEAD
from bot.tracks.bounds import MOST_FILES, MOST_INFLATED_BYTES, MOST_POINTS, MOST_SECONDS, MOST_WORKOUTS

PAGE = (Path(__file__).parent.parent / "docs" / "training.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "told",
    [
        f"{MOST_ENTRIES:,} entries",
        f"coming {DAYS_AHEAD // 7} weeks",
        f"{MOST_INFLATED_BYTES // 1_000_000} MB unpacked",
        f"{MOST_FILES}\nfiles",
        f"{MOST_WORKOUTS} workouts",
        f"{MOST_POINTS:,} points",
        f"{MOST_SECONDS:g} seconds",
    ],
)
def test_the_page_tells_the_limits_as_they_are(told: str) -> None:
    assert told in PAGE
