"""Buttons that travel, texts as long as Telegram lets them be, and files that only their owner may read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.diary.engine import open_diary
from bot.diary.upgrade import back_up, migrate
from bot.trial.chats import Json
from tests.stage import MONDAY, Clock, Runner, TestStage

BEN = 2002
GROUP = -77
LONGEST = 4096
LONG = {
    "one word": "a",
    "markup": "<b>&",
    "open tags": "<b><i>",
    "a template": "{ $x } {-y} ",
    "numbers": "1 ",
    "answers": "legs 4, slept 7.5, mood 4 ",
    "runs": "ran 8 km in 45 min rpe 4, ",
    "races": "/race marathon in 5 weeks ",
    "from right to left": "\u202e\u2066a",
    "two bytes and four": "é😀",
    "lines": "\n.",
}
"""What is repeated until a message is full."""


def carried_to(update: Json, chat: Json | None) -> Json:
    """The same tap on a button whose message is elsewhere now; None: Telegram no longer knows where."""
    query = update["callback_query"]
    assert isinstance(query, dict)
    if chat is None:
        del query["message"]
        query["inline_message_id"] = "somewhere"
    else:
        query["message"]["chat"] = chat
    return update


@pytest.mark.parametrize(
    "chat", [{"id": GROUP, "type": "group", "title": "Club"}, {"id": BEN, "type": "private"}, None]
)
async def test_a_forwarded_button_is_its_tappers_own_or_nobodys(
    stage: TestStage, ada: Runner, chat: Json | None
) -> None:
    """Ben taps a button of Ada's form that was forwarded to a group, to him, or by another bot."""
    await ada.says("/checkin")
    button, ben = ada.last.button("1 dead").data, stage.runner(BEN)
    assert button is not None
    await ben.says("/start")
    before = len(ada.chat)
    await stage.receives(carried_to(stage.telegram.taps(BEN, ben.last.id, button), chat))

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs is None
    assert await ben.known() is None
    assert len(ada.chat) == before


@pytest.mark.parametrize("said", LONG)
@pytest.mark.parametrize("before", ["", "/race ", "/checkin"])
async def test_a_message_as_long_as_can_be_is_answered_in_one_that_telegram_takes(
    stage: TestStage, ada: Runner, said: str, before: str
) -> None:
    """The Telegram of the tests refuses what is too long and what is no HTML, and the log would tell."""
    if before.startswith("/") and not before.endswith(" "):
        await ada.says(before)
        before = ""
    text = (before + LONG[said] * LONGEST)[:LONGEST].strip()
    count = len(ada.chat)
    await ada.says(text)

    assert len(ada.chat) > count + 1
    assert sum(call.method == "sendMessage" for call in stage.telegram.calls) == sum(
        message.from_bot for message in ada.chat
    ), "nothing was refused"


async def test_a_name_as_long_as_can_be_stays_text_and_fits(stage: TestStage, ada: Runner) -> None:
    stage.telegram.person(ada.id, "<a href='tg://user?id=1'>" + "{ $name }" * 500)
    await ada.says("/coach")
    await ada.taps("Invite")
    await ada.says("/report")

    assert len(ada.last.plain) < LONGEST


@pytest.fixture
def careless_host() -> Iterator[None]:
    """A machine on which new files may be read by everybody, as most are set up."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("careless_host")
async def test_the_diary_its_journal_and_its_folder_are_for_their_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "data" / "diary.db"
    diary = open_diary(f"sqlite:///{file}")
    await migrate(diary, Clock().now())
    async with diary.writing() as page:
        await page.first_time(1, Clock().now())
        there = sorted(file.parent.iterdir())
        rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (file.parent, *there)}
    await diary.close()

    assert rights == {"data": 0o700, "diary.db": 0o600, "diary.db-shm": 0o600, "diary.db-wal": 0o600}


@pytest.mark.usefixtures("careless_host")
async def test_the_copy_before_a_migration_is_as_private_as_the_diary(tmp_path: Path) -> None:
    file = tmp_path / "diary.db"
    diary = open_diary(f"sqlite:///{file}")
    await migrate(diary, Clock().now())
    await diary.close()

    assert stat.S_IMODE(back_up(file, "0001", Clock().now()).stat().st_mode) == 0o600


@pytest.mark.usefixtures("careless_host")
async def test_a_diary_that_is_there_keeps_the_rights_its_host_gave_it(tmp_path: Path) -> None:
    file = tmp_path / "diary.db"
    file.touch(0o640)
    diary = open_diary(f"sqlite:///{file}")
    await migrate(diary, Clock().now())
    await diary.close()

    assert stat.S_IMODE(file.stat().st_mode) == 0o640
