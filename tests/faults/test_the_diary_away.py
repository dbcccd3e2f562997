"""The diary cannot be written for a while: nothing Ada said is lost, and nothing is said to her twice."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.chat.poller import Poller
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryUnavailable
from bot.diary.notes import Kind, PromptState
from bot.running import is_outage
from tests.diary.databases import LONG_AGO, copy_sqlite
from tests.faults.away import Trouble, locked, no_byte_more
from tests.faults.conftest import known
from tests.faults.prompts import QUESTION, SUMMARY, SUNDAY, state, times_told
from tests.stage import ADA, MONDAY, Runner, TestStage, on_stage

every_trouble = pytest.mark.parametrize("trouble", [locked, no_byte_more])


@pytest.fixture
async def diary(empty_diary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Diary]:
    """A diary that waits a moment for other writers, and not half a minute."""
    monkeypatch.setattr("bot.diary.engine.BUSY_S", 0.05)
    opened = open_diary(copy_sqlite(empty_diary, tmp_path))
    yield opened
    await opened.close()


@pytest.fixture
async def stage(diary: Diary) -> AsyncIterator[TestStage]:
    async with on_stage(diary) as stage:
        yield stage
        assert all(is_outage(failure) for failure in stage.failures), stage.failures
        stage.failures.clear()  # they are the point of these stories


@pytest.fixture
async def ada(stage: TestStage) -> Runner:
    return await known(stage, ADA)


@contextlib.contextmanager
def during_the_call(stage: TestStage, method: str, trouble: Trouble) -> Any:
    """The trouble begins the moment Telegram is asked for this; it ends with the block."""
    answer, file = stage.telegram.answer, stage.diary.file
    assert file is not None
    with contextlib.ExitStack() as until_the_end:

        async def and_then_trouble(name: str, *contents: Any) -> Any:
            if name.lower() == method.lower() and stage.telegram.answer is not answer:
                stage.telegram.answer = answer  # type: ignore[method-assign]
                until_the_end.enter_context(trouble(file))
            return await answer(name, *contents)

        stage.telegram.answer = and_then_trouble  # type: ignore[assignment,method-assign]
        yield


def in_hand(stage: TestStage, trouble: Trouble) -> Any:
    assert stage.diary.file is not None
    return trouble(stage.diary.file)


@every_trouble
async def test_a_tap_waits_at_telegram_until_the_diary_is_back_and_counts_once(
    stage: TestStage, ada: Runner, trouble: Trouble
) -> None:
    await ada.says("/checkin")
    form, stop, waits = ada.last, asyncio.Event(), 0
    ends = contextlib.ExitStack()
    ends.enter_context(in_hand(stage, trouble))

    async def until_the_third(seconds: float) -> None:
        nonlocal waits
        waits += seconds == 5.0
        if waits == 3:
            ends.close()

    legs = form.button("4 good").data
    assert legs is not None
    bot = stage.bot.application.bot
    stage.telegram.taps(ada.id, form.id, legs)
    poller = Poller(bot, stage.bot.inbox, now=stage.clock.now, outage=is_outage, sleep=until_the_third)
    polling = asyncio.create_task(poller.run(stop))
    while "How many hours" not in ada.reads:
        assert len(stage.telegram.mailbox) == 1
        await stage.telegram.changed(stage.telegram.revision, 5)
    stop.set()
    await polling

    assert waits == 3
    assert len(stage.telegram.mailbox) == 0
    kept = await ada.form(MONDAY)
    assert kept is not None
    assert kept.check_in.legs == 4


@every_trouble
async def test_what_cannot_be_claimed_stays_due(stage: TestStage, ada: Runner, trouble: Trouble) -> None:
    stage.clock.shows(MONDAY, "07:00")
    with in_hand(stage, trouble), pytest.raises(DiaryUnavailable):
        await stage.tick()
    assert times_told(ada) == 0

    await stage.tick_at(MONDAY, "07:01")
    assert times_told(ada) == 1
    assert await state(stage, ada) is PromptState.SENT


@every_trouble
@pytest.mark.parametrize(
    ("kind", "day", "at", "words"),
    [(Kind.MORNING, MONDAY, "07:00", QUESTION), (Kind.WEEKLY, SUNDAY, "18:00", SUMMARY)],
)
async def test_what_was_said_and_could_not_be_written_down_is_written_later_and_not_said_again(
    stage: TestStage, ada: Runner, trouble: Trouble, kind: Kind, day: Any, at: str, words: str
) -> None:
    await stage.tick_at(MONDAY, "06:59")
    if kind is Kind.WEEKLY:
        await stage.tick_at(SUNDAY - timedelta(days=1), "20:00")
        await stage.tick_at(SUNDAY, "17:00")
    stage.clock.shows(day, at)
    with during_the_call(stage, "sendMessage", trouble):
        with pytest.raises(ExceptionGroup) as caught:
            await stage.tick()
        assert caught.group_contains(DiaryUnavailable)
        with pytest.raises(DiaryUnavailable):  # still away: nothing is claimed or taken for lapsed
            await stage.tick()

    stage.clock.passes(minutes=11)
    await stage.tick()
    stage.clock.passes(minutes=11)
    await stage.tick()
    assert times_told(ada, words) == 1
    assert await state(stage, ada, kind, day) is PromptState.SENT


async def test_a_prompt_surely_unsent_that_could_not_be_written_down_is_said_once(
    stage: TestStage, ada: Runner
) -> None:
    stage.telegram.fail_next("sendMessage", status=500)
    stage.clock.shows(MONDAY, "07:00")
    with during_the_call(stage, "sendMessage", locked), pytest.raises(ExceptionGroup):
        await stage.tick()

    for at in ("07:01", "07:20", "07:40"):
        await stage.tick_at(MONDAY, at)
    assert times_told(ada) == 1


async def test_a_stop_settles_what_the_last_tick_could_not(stage: TestStage, ada: Runner) -> None:
    stage.clock.shows(MONDAY, "07:00")
    with during_the_call(stage, "sendMessage", locked), pytest.raises(ExceptionGroup):
        await stage.tick()
    await stage.bot.ticks.settle_rest()

    assert await state(stage, ada) is PromptState.SENT


async def test_a_file_that_may_not_grow_keeps_the_tap_for_later(stage: TestStage, ada: Runner) -> None:
    """SQLite's own "database or disk is full": no page is left for another update's number."""
    await ada.says("/checkin")
    await fill(stage.diary)
    form = ada.last
    tap = stage.telegram.taps(ada.id, form.id, form.button("4 good").data or "")

    with pytest.raises(Exception, match="was not handled") as caught:
        await stage.bot.inbox.handle(tap)
    assert is_outage(caught.value.__cause__ or caught.value)
    assert "FULL" in str(caught.value.__cause__)
    kept = await ada.form(MONDAY)
    assert kept is None or kept.check_in.legs is None

    await pragma(stage.diary, "max_page_count=1000000")
    await stage.receives(tap)
    kept = await ada.form(MONDAY)
    assert kept is not None
    assert kept.check_in.legs == 4


async def pragma(diary: Diary, words: str) -> None:
    async with diary.writing() as page:
        await page._line.carry_out((f"PRAGMA {words}", [()]))


async def fill(diary: Diary) -> None:
    """Leave no room for one more number of an update."""
    await pragma(diary, "max_page_count=1")
    numbers = iter(range(50_000_000, 60_000_000))
    for at_once in (100, 1):
        with contextlib.suppress(DiaryUnavailable):
            while True:
                async with diary.writing() as page:
                    for _ in range(at_once):
                        await page.first_time(next(numbers), LONG_AGO)
