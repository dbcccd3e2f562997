"""Words of danger are answered first: behind any command, and also while the diary is slow or away."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager

import pytest

from bot.diary.diary import Diary, Page
from bot.diary.errors import DiaryUnavailable
from tests.stage import MONDAY, Runner, TestStage


@pytest.mark.parametrize("command", ["/today", "/checkin", "/help", "/start", "/settings", "/forget", "/why"])
async def test_behind_a_command_they_are_heard_as_well(ada: Runner, command: str) -> None:
    before = len(ada.chat)

    await ada.says(f"{command} I have chest pain")

    told = [message.plain for message in ada.chat[before:] if message.from_bot]
    assert "112" in told[0]


@pytest.mark.parametrize("said", ["I have chest pain", "I want to kill myself"])
async def test_it_is_said_before_anything_is_written(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    stage.clock.passes(days=1)  # her first sign of life today is to be written down
    before, told, writing = len(ada.chat), [], Diary.writing

    def waited_for(diary: Diary, runner_id: int | None = None) -> AbstractAsyncContextManager[Page]:
        told.append([message.plain for message in ada.chat[before:] if message.from_bot])
        return writing(diary, runner_id)

    monkeypatch.setattr(Diary, "writing", waited_for)
    await ada.says(said)

    assert "112" in told[0][0]
    known = await ada.known()
    assert known is not None
    assert known.heard_on == stage.clock.now().date()


async def test_a_diary_that_does_not_answer_holds_nobody_up(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("bot.chat.handlers.typed.LOOKED_UP_WITHIN_S", 0.01)
    monkeypatch.setattr("bot.chat.handlers.typed.welcome.who_is", never)
    await ada.says("my chest hurts and I fainted")

    assert any("emergency" in message.plain or "112" in message.plain for message in ada.chat[-2:])


async def test_a_diary_that_is_away_does_not_either(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise DiaryUnavailable("it is away")

    monkeypatch.setattr(Diary, "reading", away)
    monkeypatch.setattr(Diary, "writing", away)
    before = len(ada.chat)
    with pytest.raises(Exception, match="was not handled"):
        await ada.says("I have chest pain")
    stage.failures.clear()

    assert "emergency" in ada.chat[before + 1].plain


async def test_the_answers_beside_an_alarm_are_said_back_and_not_lost(ada: Runner) -> None:
    await ada.says("legs 3 slept 7 and I fainted on the stairs")

    said = [message.plain for message in ada.chat if message.from_bot]
    assert any("stop and get help" in text for text in said)
    assert "Legs 3" in ada.reads
    await ada.taps("✓ Keep it")
    form = await ada.form(MONDAY)
    assert form is not None
    assert (form.check_in.legs, form.check_in.sleep_h) == (3, 7)
    assert form.check_in.red_flags
