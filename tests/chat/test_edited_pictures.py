"""What the bot knows after it put another picture in the place of one."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.outcome import Outcome
from bot.trial.chats import grey_png
from tests.chat.test_sending import LEGS as KEYBOARD
from tests.chat.test_sending import Morning
from tests.chat.wire import ABOUT_429, ADA

pytestmark = pytest.mark.filterwarnings(ABOUT_429)

LEGS, SLEEP = grey_png(40, 30), grey_png(40, 20)


@pytest.fixture
def morning() -> Morning:
    return Morning()


async def a_picture(morning: Morning) -> int:
    sent = await morning.sender.send_photo(ADA, LEGS, "Legs", KEYBOARD)
    assert sent.message_id is not None
    return sent.message_id


async def test_the_picture_changes_where_it_stands(morning: Morning) -> None:
    shown = await a_picture(morning)

    edited = await morning.sender.edit_photo(ADA, shown, SLEEP, "<b>Sleep</b>", KEYBOARD)

    assert (edited.sent, edited.message_id) == (True, shown)
    assert morning.telegram.last(ADA).photo == SLEEP
    assert morning.telegram.last(ADA).button("okay").data == "c1:legs:3"
    assert morning.said == ["Sleep"]


async def test_the_same_picture_again_is_done_without_a_word(morning: Morning) -> None:
    shown = await a_picture(morning)

    again = await morning.sender.edit_photo(ADA, shown, LEGS, "Legs", KEYBOARD)

    assert (again.sent, again.message_id) == (True, shown)
    assert morning.telegram.last(ADA).edits == 0


@pytest.mark.parametrize(
    "why",
    ["message can't be edited", "MESSAGE TO EDIT NOT FOUND", "there is no media in the message to edit"],
)
async def test_a_picture_that_can_no_longer_be_changed_is_sent_anew(morning: Morning, why: str) -> None:
    shown = await a_picture(morning)
    morning.telegram.fail_next("editMessageMedia", status=400, description=f"Bad Request: {why}")

    moved = await morning.sender.edit_photo(ADA, shown, SLEEP, "Sleep", KEYBOARD)

    assert moved.sent
    assert moved.message_id == morning.telegram.last(ADA).id != shown
    assert morning.said == ["Legs", "Sleep"]


@pytest.mark.parametrize("how", ["cut after", "cut before", "hang"])
async def test_a_change_of_unknown_outcome_is_made_again(morning: Morning, how: Any) -> None:
    shown = await a_picture(morning)
    morning.telegram.fail_next("editMessageMedia", how)

    assert (await morning.sender.edit_photo(ADA, shown, SLEEP, "Sleep")).message_id == shown
    assert morning.said == ["Sleep"]


@pytest.mark.parametrize(("status", "asks"), [(500, None), (502, None), (429, {"retry_after": 1})])
async def test_a_change_telegram_could_not_make_is_made_a_moment_later(
    morning: Morning, status: int, asks: dict[str, object] | None
) -> None:
    shown = await a_picture(morning)
    morning.telegram.fail_next("editMessageMedia", status=status, parameters=asks)

    assert (await morning.sender.edit_photo(ADA, shown, SLEEP, "Sleep")).message_id == shown
    assert (morning.said, len(morning.naps.asked_s)) == (["Sleep"], 1)


@pytest.mark.parametrize(
    ("status", "asks", "known"),
    [
        (500, None, Outcome.NOT_SENT),
        (403, None, Outcome.GONE),
        (429, {"retry_after": 60}, Outcome.LATER),
    ],
)
async def test_a_file_that_did_not_arrive_is_known_as_any_message_is(
    morning: Morning, status: int, asks: dict[str, object] | None, known: Outcome
) -> None:
    morning.telegram.fail_next("sendDocument", status=status, parameters=asks, times=3)

    assert (await morning.sender.send_document(ADA, b"<html>", "season.html", "Yours")).outcome is known
    assert morning.said == []


async def test_a_file_whose_arrival_is_unknown_is_not_sent_twice(morning: Morning) -> None:
    morning.telegram.fail_next("sendDocument", "cut after")

    sent = await morning.sender.send_document(ADA, b"<html>", "season.html", "Yours")

    assert (sent.outcome, morning.said) == (Outcome.UNKNOWN, ["Yours"])


async def test_a_caption_too_long_is_our_mistake_and_told_so(morning: Morning) -> None:
    shown = await a_picture(morning)

    refused = await morning.sender.edit_photo(ADA, shown, SLEEP, "x" * 1025)

    assert refused.outcome is Outcome.REFUSED
    assert morning.said == ["Legs"]
