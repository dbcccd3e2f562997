"""In a group the bot says that this is no place for it, and keeps nothing."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.diary.tables import DIARY
from tests.stage import Runner, TestStage

GROUP = -77


async def everything_kept(stage: TestStage) -> dict[str, int]:
    """How many rows each table holds."""
    async with stage.diary.looking_at_tables() as connection:
        return {
            table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in DIARY.sorted_tables
        }


def said_by_the_bot(stage: TestStage) -> list[str]:
    return [message.plain for message in stage.telegram.chat(GROUP) if message.from_bot]


@pytest.mark.parametrize("text", ["/today", "/checkin@freshlegs_bot", "hey @FreshLegs_bot, legs are dead"])
async def test_who_speaks_to_the_bot_in_a_group_is_sent_to_the_private_chat(
    stage: TestStage, ada: Runner, text: str
) -> None:
    before = await everything_kept(stage)
    await stage.receives(stage.telegram.says_in_group(ada.id, GROUP, text))

    assert len(said_by_the_bot(stage)) == 1
    assert "private chats" in said_by_the_bot(stage)[0]
    assert await everything_kept(stage) == before


@pytest.mark.parametrize("text", ["/today@other_bot", "legs 4", "I have chest pain", "8k easy rpe 4", "/"])
async def test_whatever_else_is_said_in_a_group_is_not_for_the_bot(
    stage: TestStage, ada: Runner, text: str
) -> None:
    before = await everything_kept(stage)
    await stage.receives(stage.telegram.says_in_group(ada.id, GROUP, text))

    assert len(said_by_the_bot(stage)) == (text == "/")
    assert await everything_kept(stage) == before


async def test_let_into_a_group_the_bot_says_once_what_it_is_not_for(stage: TestStage, ada: Runner) -> None:
    before = await everything_kept(stage)
    await stage.receives(stage.telegram.lets_into_group(ada.id, GROUP))

    assert said_by_the_bot(stage) == [
        "I only work in private chats, because this is about your health. Nothing said here is read or kept."
    ]
    assert await everything_kept(stage) == before


async def test_a_german_is_answered_in_german(stage: TestStage) -> None:
    stage.telegram.person(5005, "Uwe", "de-AT")
    await stage.receives(stage.telegram.says_in_group(5005, GROUP, "/today"))

    assert "im privaten Chat" in said_by_the_bot(stage)[0]
