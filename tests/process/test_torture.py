"""The small size of `python -m tests.long torture`."""

from __future__ import annotations

from pathlib import Path

from tests.long.torture import RUNNERS_A_ROUND, torture

SEED = 5
"""Kills by the bot's own calls and by the clock; the long run picks a new one each time."""


async def test_no_answer_is_lost_or_doubled_however_the_bot_is_killed(tmp_path: Path) -> None:
    ordeal = await torture(tmp_path, rounds=3, seed=SEED)

    assert len(ordeal.people) == 3 * RUNNERS_A_ROUND
