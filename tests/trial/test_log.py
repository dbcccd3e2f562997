"""A bad day of the trial, and its log at the lowest level: of what people said nothing stands in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.app import Bot
from bot.chat.inbox import NotHandled, Unreadable
from bot.settings import LogFormat, LogLevel
from bot.trial.live import PEOPLE, LiveGuest, open_trial
from tests.chat.wire import ABOUT_429
from tests.cli.logging_kept import logging_as_a_process_has_it
from tests.trial.test_live import THURSDAY, newest, tap

NAMES = {"sample": "Zoraya", "new": "Kunigunde", "coach": "Quirina"}
TYPED = (
    "slept 5.5 hours, pulse 57",
    "my gluteus feels squeezed and I have a fever of 38.9",
    "ran 12.3 km in 67 minutes, effort 8",
    "Zephyr Nimbus",
    "Wolpertinger",
)
QUOTING = "can't parse entities: fever of 38.9, says Zoraya"
"""Telegram's refusals quote the message, behind a colon."""
WITH_NUMBERS = {"update", "tick", "wait_s", "where"}
"""What may hold a digit: the numbers of updates and ticks, seconds, and lines of our own code."""


@dataclass
class Day:
    """What went over the line on this day, and what the log says of it."""

    said: list[str]
    token: str
    log: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.splitlines()]

    @property
    def values(self) -> Iterator[tuple[str, str]]:
        """Every value of every line but the time of day."""
        for line in self.lines:
            yield from ((key, str(value)) for key, value in line.items() if key != "timestamp")

    @property
    def words(self) -> set[str]:
        """Every word of the log that could be somebody's."""
        told = " ".join(value for key, value in self.values if key != "level")
        return {word.lower() for word in re.findall(r"[^\W\d_]{4,}", told)}


async def refused(guest: LiveGuest) -> None:
    """Telegram refuses, loses and delays what the bot says, quoting it."""
    telegram = guest.telegram
    telegram.fail_next("sendMessage", status=400, description=f"Bad Request: {QUOTING}")
    await guest.say("/help")
    telegram.fail_next("sendMessage", status=403, description="Forbidden: bot was blocked by Zoraya")
    await guest.say("/help")
    telegram.fail_next("sendMessage", "cut after")
    await guest.say("/privacy")
    await guest.say("/checkin")
    telegram.fail_next("answerCallbackQuery", status=400, description=f"Bad Request: {QUOTING}")
    telegram.fail_next("editMessageText", status=400, description=f"Bad Request: {QUOTING}")
    await guest.tap(newest(guest).id, "nobody:knows:57")
    telegram.fail_next("editMessageReplyMarkup", status=400, description=f"Bad Request: {QUOTING}")
    await guest.say("/checkin")


async def stumbled(guest: LiveGuest, bot: Bot, patch: pytest.MonkeyPatch) -> None:
    """Our own code fails with somebody's answers in its hands, and updates come that nobody can read."""

    async def stumbles(*_: Any) -> None:
        raise LookupError("Zoraya has a fever of 38.9 and a pulse of 57")

    with patch.context() as broken:
        broken.setattr("bot.chat.handlers.typed.Typed.handle", stumbles)
        with pytest.raises(NotHandled):
            await guest.say("my gluteus feels squeezed")
        broken.setattr("bot.chat.ticks.Ticks._prepared", stumbles)
        await guest.next_morning()
    with pytest.raises(Unreadable):
        await bot.inbox.handle({"update_id": 9, "message": {"text": "Zoraya", "from": {"id": 1}}})


async def lived(guest: LiveGuest, bot: Bot, patch: pytest.MonkeyPatch) -> None:
    """The day: answers tapped and typed, a place, a file, and mishaps of every kind."""
    for who, number in PEOPLE.items():
        guest.telegram.person(number, NAMES[who])
    await tap(guest, "2 ")
    for text in TYPED:
        await guest.say(text)
    await guest.share_location(48.1371, 11.5754)
    await guest.send_sample("run")
    await refused(guest)
    await stumbled(guest, bot, patch)
    await guest.switch("new")
    await guest.say("Wolpertinger")


@pytest.fixture
async def day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Day:
    """A morning of Ada's, and the next one; in between everything goes wrong that can."""
    with logging_as_a_process_has_it(LogFormat.JSON, LogLevel.DEBUG):
        guest, bot = await open_trial(tmp_path, THURSDAY)
        try:
            await lived(guest, bot, monkeypatch)
        finally:
            await bot.application.shutdown()
            await bot.desk.diary.close()
    telegram = guest.telegram
    shown = [message.plain for number in PEOPLE.values() for message in telegram.chat(number)]
    said = [text for text in (*TYPED, *NAMES.values(), *shown) if text]
    return Day(said, telegram.token, capsys.readouterr().err)


@pytest.mark.filterwarnings(ABOUT_429)
async def test_of_what_people_said_and_were_told_nothing_stands_in_the_log(day: Day) -> None:
    told = {line["event"] for line in day.lines}

    # first of all: it was a day on which there was something to log
    assert told >= {"message refused", "message not delivered", "tap not answered", "update failed"}
    assert told >= {"prompt not prepared", "buttons not dropped"}
    assert [one for one in day.said if one in day.log] == []
    assert day.token.partition(":")[2] not in day.log

    typed = {word.lower() for text in (*TYPED, *NAMES.values()) for word in re.findall(r"[^\W\d_]{4,}", text)}
    assert day.words & typed == set()
    for key, value in day.values:
        assert key in WITH_NUMBERS or not re.search(r"\d", value), f"a number in {key}: {value}"
        if key == "where":
            assert re.fullmatch(r"[\w.]+:[\w.]+:\d+", value)


@pytest.mark.filterwarnings(ABOUT_429)
async def test_each_line_says_which_update_or_which_tick_it_belongs_to(day: Day) -> None:
    for line in day.lines:
        assert ("update" in line) is not ("tick" in line), line
        assert isinstance(line.get("update", line.get("tick")), int)
    updates = [line["update"] for line in day.lines if "update" in line]
    assert updates == sorted(updates)
    assert len(set(updates)) > 3
