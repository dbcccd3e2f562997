"""A tap of the morning costs a handful of statements: that is what the database feels at seven o'clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.coach.checkin import CheckIn
from bot.diary.line import InSql
from bot.diary.prepared import Rows
from bot.diary.sqlite_line import SqliteLine
from tests.stage import MONDAY, Runner


@contextmanager
def everything_asked() -> Iterator[list[str]]:
    """What is asked of the diary meanwhile."""
    asked: list[str] = []
    carry_out = SqliteLine.carry_out

    async def noted(line: SqliteLine, *statements: InSql, wants_rows: bool = True) -> list[tuple[Rows, int]]:
        asked.extend(text for text, _ in statements)
        return await carry_out(line, *statements, wants_rows=wants_rows)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(SqliteLine, "carry_out", noted)
        yield asked


@pytest.mark.parametrize(
    ("answered", "last", "most"),
    [((), "4 ", 4), (("4 ", "7.5"), "4 ", 7), (("4 ", "7.5", "4 "), "No reading", 7)],
)
async def test_a_tap_on_the_form(ada: Runner, answered: tuple[str, ...], last: str, most: int) -> None:
    await ada.lives_through([CheckIn(MONDAY.replace(day=day), legs=4) for day in range(1, 11)])
    await ada.says("/checkin")
    await ada.taps(*answered)

    with everything_asked() as asked:
        await ada.taps(last)

    assert len(asked) <= most


async def test_the_last_tap_brings_the_advice_and_a_way_back(ada: Runner) -> None:
    await ada.lives_through([CheckIn(MONDAY.replace(day=day), legs=4) for day in range(1, 11)])
    await ada.says("/checkin")
    await ada.taps("4 ", "7.5", "4 ", "No reading")

    with everything_asked() as asked:
        await ada.taps("✓ All fine")

    assert len(asked) <= 8


async def test_a_summary_of_the_week_asks_nothing_twice(ada: Runner) -> None:
    await ada.lives_through([CheckIn(MONDAY.replace(day=day), legs=4) for day in range(1, 11)])

    with everything_asked() as asked:
        await ada.says("/week")

    assert len(asked) <= 11
