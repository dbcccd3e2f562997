"""Where a picture fails its words arrive, and nobody's pictures wait behind somebody's page."""

from __future__ import annotations

import asyncio

import pytest

from bot.charts import four_weeks
from bot.diary.notes import Kind, PromptState
from tests.stage import ADA, Runner
from tests.stories.test_trends import SUNDAY, lived
from tests.weeks.year import year

REFUSED = "Bad Request: PHOTO_INVALID_DIMENSIONS"
SOON_S = 10
"""Before a test says that somebody waits for ever."""


@pytest.fixture
async def ada_on_sunday(ada: Runner) -> Runner:
    """It is Sunday evening after eight weeks of answers and training."""
    await lived(ada, year(SUNDAY, weeks=8))
    ada.stage.clock.shows(SUNDAY, "18:00")
    return ada


async def told_her_week(ada: Runner) -> bool:
    """Whether the summary came in words, with its button, and is settled as said."""
    async with ada.stage.diary.reading() as page:
        state = await page.prompt_state(ADA, Kind.WEEKLY, SUNDAY)
    assert ada.last.photo is None
    assert ada.buttons[0] == "All of the week"
    return ada.reads.startswith("Your week Mon 11 May – Sun 17 May") and state is PromptState.SENT


async def test_a_summary_whose_picture_telegram_refuses_comes_as_words(ada_on_sunday: Runner) -> None:
    ada_on_sunday.stage.telegram.fail_next("sendPhoto", status=400, description=REFUSED)

    await ada_on_sunday.stage.tick()

    assert await told_her_week(ada_on_sunday)


async def test_a_summary_whose_picture_cannot_be_drawn_comes_as_words(
    ada_on_sunday: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(four_weeks, "draw_four_weeks", fails)

    await ada_on_sunday.stage.tick()

    assert await told_her_week(ada_on_sunday)


async def test_trends_come_as_words_where_telegram_refuses_the_picture(ada_on_sunday: Runner) -> None:
    ada = ada_on_sunday
    ada.stage.telegram.fail_next("sendPhoto", status=400, description=REFUSED)
    await ada.says("/trends legs")
    assert ada.reads.startswith("Legs, 12 weeks")
    assert ada.last.photo is None

    ada.stage.telegram.fail_next("editMessageMedia", status=400, description=REFUSED)
    await ada.taps("Sleep")
    assert ada.reads.startswith("Sleep, 12 weeks")
    assert ada.last.photo is None


async def test_two_taps_at_once_leave_the_picture_of_the_second(ada_on_sunday: Runner) -> None:
    ada = ada_on_sunday
    await ada.says("/trends")
    shown, said = ada.last, len(ada.chat)

    await asyncio.gather(ada.sends_data("x1:sleep:12", shown.id), ada.sends_data("x1:mood:4", shown.id))

    assert (ada.last.id, ada.last.edits, len(ada.chat)) == (shown.id, 2, said)
    assert ada.reads.startswith("Mood, 4 weeks")


async def test_a_page_waits_for_no_picture_and_no_picture_for_a_page(ada_on_sunday: Runner) -> None:
    ada, desk = ada_on_sunday, ada_on_sunday.stage.bot.desk

    async with desk.drawing, desk.drawing:
        await asyncio.wait_for(ada.says("/report"), SOON_S)
        assert ada.last.document is not None
    async with desk.paging:
        await asyncio.wait_for(ada.says("/week"), SOON_S)
        assert ada.last.photo is not None
