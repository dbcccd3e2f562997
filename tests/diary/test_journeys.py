"""Where SQLite does its work: what may have to wait goes to its thread, a runner's few rows do not."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.coach.checkin import CheckIn
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryUnavailable
from bot.diary.notes import Form
from bot.diary.sqlite_thread import OneHopConnection
from tests.diary.databases import copy_sqlite
from tests.diary.stories import ADA, DAY, NOW, keep, look
from tests.faults.away import locked


@pytest.fixture
async def diary(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Diary]:
    """A diary in SQLite that knows Ada."""
    opened = open_diary(copy_sqlite(sqlite_template, tmp_path))
    await keep(opened, ADA)
    yield opened
    await opened.close()


@pytest.fixture
def journeys(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which way each word to SQLite goes, from now on."""
    ways: list[str] = []
    run, at_once = OneHopConnection.run, OneHopConnection.at_once

    async def by_thread(to: OneHopConnection, ask: Callable[[sqlite3.Connection], object]) -> object:
        ways.append("thread")
        return await run(to, ask)

    def here(to: OneHopConnection, ask: Callable[[sqlite3.Connection], object]) -> object:
        ways.append("here")
        return at_once(to, ask)

    monkeypatch.setattr(OneHopConnection, "run", by_thread)
    monkeypatch.setattr(OneHopConnection, "at_once", here)
    return ways


async def answer(diary: Diary, legs: float) -> None:
    async with diary.writing(ADA.id) as page:
        await page.first_time(int(legs), NOW)
        await page.form(ADA.id, DAY)
        await page.keep_form(ADA.id, Form(CheckIn(DAY, legs=legs)), NOW)


def file_of(diary: Diary) -> Path:
    assert diary.file is not None
    return diary.file


async def legs_kept(diary: Diary) -> float | None:
    form: Form | None = await look(diary, lambda page: page.form(ADA.id, DAY))
    return None if form is None else form.check_in.legs


async def test_an_answer_of_adas_goes_to_the_thread_to_begin_and_to_be_kept(
    diary: Diary, journeys: list[str]
) -> None:
    await answer(diary, 4)

    began, *between, kept = journeys
    assert (began, kept) == ("thread", "thread")
    assert between == ["here"] * len(between) != []
    assert await legs_kept(diary) == 4


async def test_what_is_about_many_runners_holds_up_nobody(diary: Diary, journeys: list[str]) -> None:
    async with diary.writing() as page:
        await page.first_time(1, NOW)
        await page.prune(NOW)
    async with diary.reading() as page:
        await page.form(ADA.id, DAY)
        await page.form(ADA.id, DAY)

    assert set(journeys) == {"thread"}


async def test_who_has_much_to_say_lets_others_speak_in_between(diary: Diary, journeys: list[str]) -> None:
    async with diary.writing(ADA.id) as page:
        for number in range(40):
            await page.first_time(number, NOW)

    assert journeys == ["thread", *["here"] * 12, *["thread"] * 28]


async def test_while_another_process_writes_nobody_but_the_answer_waits(diary: Diary) -> None:
    turns = 0
    with locked(file_of(diary)):
        waiting = asyncio.create_task(answer(diary, 3))
        for _ in range(500):  # the loop's turns; had the answer waited in it, the first would never end
            await asyncio.sleep(0)
            turns += 1
        assert not waiting.done()
    await waiting

    assert turns == 500
    assert await legs_kept(diary) == 3


async def test_an_answer_given_up_on_its_way_to_the_thread_leaves_nothing_behind(
    diary: Diary, journeys: list[str]
) -> None:
    with locked(file_of(diary)):
        given_up = asyncio.create_task(answer(diary, 2))
        await asyncio.sleep(0)
        assert journeys == ["thread"]
        given_up.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await given_up

    assert "here" not in journeys
    assert await legs_kept(diary) is None
    await answer(diary, 5)
    assert await legs_kept(diary) == 5


async def test_who_waits_behind_a_diary_that_is_closed_is_kept_in_turn_all_the_same(diary: Diary) -> None:
    """A bot that stops closes its diary while a webhook's answer may still be on its way."""

    async def comes(number: int) -> None:
        async with diary.writing(ADA.id) as page:
            await page.first_time(number, NOW)
            await asyncio.sleep(0)
            if number == 3:
                raise KeyError("this page is to leave nothing")

    async with diary.writing(ADA.id) as page:
        await page.first_time(1, NOW)
        closing = asyncio.create_task(diary.close())
        await asyncio.sleep(0)
        behind = [asyncio.create_task(comes(number)) for number in (2, 3, 4)]
        await asyncio.sleep(0)
    await closing
    ended = await asyncio.gather(comes(5), *behind, return_exceptions=True)

    assert [type(one) for one in ended] == [type(None), type(None), KeyError, type(None)]
    with sqlite3.connect(file_of(diary)) as file:
        assert file.execute("SELECT update_id FROM seen_update ORDER BY 1").fetchall() == [
            (1,),
            (2,),
            (4,),
            (5,),
        ]


async def test_who_comes_back_at_once_waits_no_longer_than_anybody_else(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between two of its pages another has its turn, and keeps it."""
    monkeypatch.setattr("bot.diary.engine.BUSY_S", 0.05)
    impatient, has_it, let_go = open_diary(f"sqlite:///{file_of(diary)}"), asyncio.Event(), asyncio.Event()

    async def keeps_its_turn() -> None:
        async with impatient.writing(ADA.id):
            has_it.set()
            await let_go.wait()

    async with impatient.writing(ADA.id):
        other = asyncio.create_task(keeps_its_turn())
        await asyncio.sleep(0)
    with pytest.raises(DiaryUnavailable):
        async with asyncio.timeout(5), impatient.writing(ADA.id):
            pass  # pragma: no cover - the other one has it
    assert has_it.is_set()
    let_go.set()
    await other
    await impatient.close()
