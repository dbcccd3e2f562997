"""Ada's shoes: a new pair, its day, and the heavy legs that are held against it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.taps import parsed
from bot.chat.taps.shoes import AskSince, DropPair, ListShoes, NewPair, ShoesTap, shoes_data
from bot.diary.notes import Shoes
from bot.routines.around import around
from bot.routines.shoes import DAYS_BACK
from tests.stage import MONDAY, Runner, TestStage


async def pairs(ada: Runner) -> tuple[Shoes, ...]:
    async with ada.stage.diary.reading() as page:
        return await page.shoes(ada.id)


async def test_a_new_pair_takes_two_taps(ada: Runner) -> None:
    await ada.says("/shoes")
    assert "for 14 days I hold a new pair against the start of heavy legs" in ada.reads

    await ada.taps("New pair today")

    assert await pairs(ada) == (Shoes(MONDAY),)
    assert "new today" in ada.reads


async def test_a_pair_is_told_in_one_line(ada: Runner) -> None:
    await ada.says("/shoes 3 May Pegasus 41 <wide>")

    assert await pairs(ada) == (Shoes(date(2026, 5, 3), "Pegasus 41 <wide>"),)
    assert "Pegasus 41 <wide>, new Sun 3 May, 8 days ago" in ada.reads


async def test_a_pair_of_another_day_is_asked_for_and_typed(ada: Runner) -> None:
    await ada.says("/shoes")
    await ada.taps("Another day")
    await ada.says("Vaporfly, 1.5.")

    assert await pairs(ada) == (Shoes(date(2026, 5, 1), "Vaporfly"),)

    await ada.says("2.5.")  # nothing is asked any more
    assert len(await pairs(ada)) == 1


async def test_other_words_are_not_taken_for_shoes(ada: Runner) -> None:
    await ada.says("/shoes")
    await ada.taps("Another day")
    for text in ("what should I do today?", "my knee hurts since 3 May", "no run yesterday", "thanks"):
        await ada.says(text)

    assert await pairs(ada) == ()


async def test_a_day_that_can_be_read_in_two_ways_is_asked_back(ada: Runner) -> None:
    await ada.says("/shoes 3/5 Hoka")
    await ada.taps("Sun 3 May 2026")

    assert await pairs(ada) == (Shoes(date(2026, 5, 3), "Hoka"),)


@pytest.mark.parametrize(
    ("days", "kept"), [(-DAYS_BACK - 1, False), (-DAYS_BACK, True), (0, True), (1, False)]
)
async def test_a_pair_is_new_on_a_day_that_was(ada: Runner, days: int, kept: bool) -> None:
    await ada.says(f"/shoes {(MONDAY + timedelta(days=days)).isoformat()}")

    assert bool(await pairs(ada)) is kept


async def test_a_line_without_a_day_changes_nothing(ada: Runner) -> None:
    await ada.says("/shoes Pegasus")

    assert "I found no day in that" in ada.reads
    assert await pairs(ada) == ()


async def test_everything_about_shoes_can_be_undone(ada: Runner) -> None:
    await ada.says("/shoes 3 May Pegasus")
    await ada.taps("↩ Undo")
    assert await pairs(ada) == ()

    await ada.says("/shoes 3 May Pegasus")
    await ada.taps("← Your shoes", "✕ Remove: Pegasus")
    assert "That pair is out" in ada.reads
    assert await pairs(ada) == ()
    await ada.says("/undo")
    assert await pairs(ada) == (Shoes(date(2026, 5, 3), "Pegasus"),)


async def test_the_coach_knows_how_long_the_newest_pair_is_new(stage: TestStage, ada: Runner) -> None:
    await ada.says("/shoes 3 May")
    await ada.says("/shoes 8 May")

    async with stage.diary.reading() as page:
        assert (await around(page, ada.id, MONDAY)).season.shoes_days == 3


days = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@given(days, st.none() | st.text(min_size=1, max_size=40))
def test_a_pair_fits_on_a_button_and_only_the_end_of_its_name_is_lost(day: date, name: str | None) -> None:
    data = shoes_data(NewPair(Shoes(day, name)))
    tap = parsed(data)

    assert len(data.encode()) <= 64
    assert isinstance(tap, ShoesTap)
    assert isinstance(tap.said, NewPair)
    assert tap.said.shoes.since == day
    assert (name or "").strip().startswith(tap.said.shoes.name or "")


@given(st.sampled_from([ListShoes(), AskSince()]) | st.builds(DropPair, days))
def test_every_other_button_of_the_shoes_says_what_it_said(said: object) -> None:
    assert parsed(shoes_data(said)) == ShoesTap(said)  # type: ignore[arg-type]
