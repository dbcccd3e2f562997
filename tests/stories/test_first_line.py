"""The first line that is typed after a start: whoever taps meanwhile does not wait for it."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bot.chat.handlers import learning
from bot.coach.runner import Runner as Settings
from bot.diary.errors import DiaryUnavailable
from bot.routines import welcome
from bot.words import understanding
from tests.stage import Runner, TestStage

SOON_S = 10
"""Before the test says that somebody waits for ever."""


async def test_taps_go_on_while_the_bot_learns_to_read(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben, cora = stage.runner(2002), stage.runner(3003)
    began, may_end, times = threading.Event(), threading.Event(), []

    def slowly(language: str) -> None:
        times.append(language)
        began.set()
        assert may_end.wait(SOON_S)

    monkeypatch.setattr(understanding, "learn", slowly)

    lines = [asyncio.create_task(one.says("help")) for one in (ben, cora)]
    await asyncio.to_thread(began.wait, SOON_S)
    await asyncio.wait_for(ada.says("/settings"), SOON_S)
    assert not any(line.done() for line in lines)
    may_end.set()
    await asyncio.gather(*lines)

    assert times == ["en"]
    assert "/today" in ben.reads
    assert ben.reads == cora.reads


async def test_it_learns_soon_after_the_start_what_its_runners_speak(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "AFTER_S", 0)
    await learning.learn_soon(stage.bot.desk, asyncio.Event())
    assert stage.bot.desk.can_read == {"en"}

    await stage.runner(2002).is_known(Settings(id=2002, language="de"))
    await stage.restarts()
    await learning.learn_soon(stage.bot.desk, asyncio.Event())
    assert stage.bot.desk.can_read == {"de", "en"}


async def test_a_language_nobody_speaks_is_learnt_with_the_first_line_that_may_be_in_it(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("legs 4, slept 7 h")
    assert stage.bot.desk.can_read == {"en"}

    await ada.says("Beine schwer, 6 Stunden geschlafen")
    assert stage.bot.desk.can_read == {"de", "en"}
    assert "Shall I keep that?" in ada.reads


async def test_a_story_is_looked_through_in_no_language_and_teaches_none(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("und dann bin ich gelaufen " * 150)

    assert stage.bot.desk.can_read == {"en"}


async def test_a_diary_that_does_not_answer_keeps_nobody_from_learning(
    stage: TestStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(_: object) -> set[str]:
        raise DiaryUnavailable("down")

    monkeypatch.setattr(learning, "AFTER_S", 0)
    monkeypatch.setattr(welcome, "languages_spoken", gone)

    await learning.learn_soon(stage.bot.desk, asyncio.Event())

    assert stage.bot.desk.can_read == {"en"}


async def test_a_bot_that_is_stopped_at_once_learns_nothing_more(stage: TestStage) -> None:
    stop = asyncio.Event()
    stop.set()

    await learning.learn_soon(stage.bot.desk, stop)

    assert stage.bot.desk.can_read == set()
