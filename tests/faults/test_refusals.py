"""Telegram refuses: what each refusal means for the runner, for the others, and for tomorrow."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat.outcome import Outcome
from bot.diary.notes import PromptState
from tests.faults.conftest import BOB, known
from tests.faults.prompts import state, times_told
from tests.stage import MONDAY, Runner, TestStage

TUESDAY = MONDAY + timedelta(days=1)


def refuses(stage: TestStage, method: str, status: int, description: str, times: int = 1) -> None:
    stage.telegram.fail_next(method, status=status, description=description, times=times)


@pytest.mark.parametrize(
    "why", ["message can't be edited", "message to edit not found", "MESSAGE_ID_INVALID"]
)
async def test_400_an_answer_whose_form_cannot_be_edited_is_shown_in_a_new_message(
    stage: TestStage, ada: Runner, why: str
) -> None:
    await ada.says("/checkin")
    form = ada.last
    refuses(stage, "editMessageText", 400, f"Bad Request: {why}")
    await ada.taps("4 good")

    assert ada.last.id != form.id
    assert "How many hours" in ada.reads
    await ada.taps("7.5")  # and it goes on there
    assert "And your mood?" in ada.reads


async def test_400_nothing_to_change_is_no_trouble(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    heard = len(ada.chat)
    refuses(stage, "editMessageText", 400, "Bad Request: message is not modified: same content")
    await ada.taps("4 good")

    assert len(ada.chat) == heard
    await ada.taps("5 springy")
    assert "Legs 5" in ada.reads


@pytest.mark.parametrize(
    "why", ["query is too old and response timeout expired or query ID is invalid", "QUERY_ID_INVALID"]
)
async def test_400_a_tap_too_old_to_be_answered_counts_quietly(
    stage: TestStage, ada: Runner, why: str
) -> None:
    await ada.says("/checkin")
    refuses(stage, "answerCallbackQuery", 400, f"Bad Request: {why}")
    await ada.taps("4 good")

    assert "How many hours" in ada.reads
    assert stage.telegram.requests["answerCallbackQuery"] == 1


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot can't initiate conversation with a user"),
    ],
)
async def test_whoever_cannot_be_reached_is_left_alone_until_they_return(
    stage: TestStage, ada: Runner, status: int, why: str
) -> None:
    refuses(stage, "sendMessage", status, why)
    await stage.tick_at(MONDAY, "07:00")

    assert await state(stage, ada) is PromptState.FAILED
    assert await stage.tick_at(TUESDAY, "07:00") == 0
    assert times_told(ada) == 0

    await ada.says("/start")
    assert await stage.tick_at(TUESDAY + timedelta(days=1), "07:00") == 1
    assert times_told(ada) == 1


async def test_400_what_telegram_will_not_take_costs_one_prompt_and_nobody_elses(
    stage: TestStage, ada: Runner
) -> None:
    bob = await known(stage, BOB)
    refuses(stage, "sendMessage", 400, "Bad Request: message is too long")
    await stage.tick_at(MONDAY, "07:00")

    outcomes = {await state(stage, runner) for runner in (ada, bob)}
    assert outcomes == {PromptState.FAILED, PromptState.SENT}
    assert times_told(ada) + times_told(bob) == 1
    assert await stage.tick_at(TUESDAY, "07:00") == 2


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, "Unauthorized"),
        (404, "Not Found"),
        (409, "Conflict: terminated by other getUpdates request"),
    ],
)
async def test_while_the_token_is_refused_prompts_wait_and_are_said_once_afterwards(
    stage: TestStage, ada: Runner, status: int, why: str
) -> None:
    refuses(stage, "sendMessage", status, why, times=3)
    for at in ("07:00", "07:03", "07:06"):
        await stage.tick_at(MONDAY, at)
        assert await state(stage, ada) is PromptState.RETRY

    await stage.tick_at(MONDAY, "07:09")
    await stage.tick_at(MONDAY, "07:30")
    assert await state(stage, ada) is PromptState.SENT
    assert times_told(ada) == 1


async def test_a_group_that_became_another_one_reads_it_there(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next(
        "sendMessage",
        status=400,
        description="Bad Request: group chat was upgraded to a supergroup chat",
        parameters={"migrate_to_chat_id": ada.id},
    )
    delivery = await stage.bot.desk.sender.send(-1234, "I speak in private only.")

    assert delivery.outcome is Outcome.SENT
    assert ada.reads == "I speak in private only."
    assert times_told(ada, "I speak in private only.") == 1
