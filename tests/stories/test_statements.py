"""A tap of the morning costs a handful of statements: that is what the database feels at seven o'clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.coach.checkin import CheckIn
from tests.stage import MONDAY, Runner


@contextmanager
def everything_asked() -> Iterator[list[str]]:
    """What is asked of any database meanwhile, the beginnings of transactions among it."""
    asked: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


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
