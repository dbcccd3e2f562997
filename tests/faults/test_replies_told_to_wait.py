"""Telegram answers 429 to a reply: its chat waits, nobody else does, and what was to be said is said."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from telegram.error import RetryAfter

from bot.chat.held import LONGEST_S, MOST_OF_A_CHAT
from bot.chat.outcome import Outcome
from tests.chat.wire import ABOUT_429
from tests.faults.hours import Hours
from tests.stage import MONDAY, Runner, TestStage

pytestmark = pytest.mark.filterwarnings(ABOUT_429)


def asks_to_wait(stage: TestStage, seconds: float, method: str = "sendMessage", times: int = 1) -> None:
    stage.telegram.fail_next(method, status=429, parameters={"retry_after": seconds}, times=times)


def said_by_bot(runner: Runner) -> list[str]:
    return [message.plain for message in runner.chat if message.from_bot]


@pytest.mark.parametrize("asked_s", [1, 2])
async def test_a_short_wait_is_waited_out_before_the_handler_ends(
    slow: TestStage, slow_ada: Runner, hours: Hours, asked_s: int
) -> None:
    asks_to_wait(slow, asked_s)
    before = hours.clock.at

    await hours.until_done(slow_ada.says("/help"))

    assert "What I understand" in slow_ada.reads
    assert hours.clock.at - before == timedelta(seconds=asked_s)


@pytest.mark.parametrize("asked_s", [3, 30, int(LONGEST_S)])
async def test_a_long_wait_keeps_the_reply_and_it_is_said_once_when_telegram_allows(
    slow: TestStage, slow_ada: Runner, hours: Hours, asked_s: int
) -> None:
    asks_to_wait(slow, asked_s)
    heard = len(slow_ada.chat)
    await slow_ada.says("/help")

    await hours.pass_by(seconds=asked_s - 0.5)
    assert len(slow_ada.chat) == heard + 1  # her own words
    await hours.pass_by(seconds=1)

    assert "What I understand" in slow_ada.reads
    await hours.pass_by(hours=1)
    assert len(slow_ada.chat) == heard + 2


async def test_a_wait_longer_than_a_reply_is_worth_is_not_begun(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    asks_to_wait(slow, LONGEST_S + 1)
    heard = said_by_bot(slow_ada)
    await slow_ada.says("/help")
    await slow_ada.says("/privacy")

    assert "What I keep" in slow_ada.reads
    await hours.pass_by(hours=1)
    assert len(said_by_bot(slow_ada)) == len(heard) + 1


async def test_what_is_said_meanwhile_keeps_its_order_and_no_other_chat_waits(
    slow: TestStage, slow_ada: Runner, slow_bob: Runner, hours: Hours
) -> None:
    asks_to_wait(slow, 20)
    heard = len(said_by_bot(slow_ada))
    for words in ("/help", "/privacy", "/today"):
        await slow_ada.says(words)
    await slow_bob.says("/help")

    assert "What I understand" in slow_bob.reads
    assert len(said_by_bot(slow_ada)) == heard

    await hours.pass_by(seconds=25)

    first, second, third = said_by_bot(slow_ada)[heard:]
    assert "What I understand" in first
    assert "What I keep" in second
    assert "What I keep" not in third


async def test_replies_that_waited_do_not_leave_in_one_burst(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    asks_to_wait(slow, 20)
    for _ in range(3):
        await slow_ada.says("/help")
    await hours.pass_by(minutes=1)

    times = [message.sent_at for message in slow_ada.chat if message.from_bot][-3:]
    assert [later - earlier for earlier, later in pairwise(times)] == [
        timedelta(seconds=1),
        timedelta(seconds=1),
    ]


async def test_a_form_whose_screen_waited_shows_the_newest_answer_and_the_diary_has_them_all(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    await slow_ada.says("/checkin")
    form = slow_ada.last
    legs = form.button("4 good").data
    assert legs is not None
    asks_to_wait(slow, 30, "editMessageText")
    await slow_ada.sends_data(legs, form.id)
    assert slow_ada.last.edits == form.edits  # nothing to be seen yet

    await slow_ada.sends_data(legs.replace(":4", ":5"), form.id)
    await slow_ada.says("7.5 hours")
    await hours.pass_by(seconds=40)

    kept = await slow_ada.form(MONDAY)
    assert kept is not None
    assert (kept.check_in.legs, kept.check_in.sleep_h) == (5, 7.5)
    assert "Legs 5" in slow_ada.reads
    assert "And your mood?" in slow_ada.reads


async def test_a_newer_screen_for_a_message_takes_the_place_of_the_one_that_waits(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    await slow_ada.says("/checkin")
    form, sender = slow_ada.last, slow.bot.desk.sender
    asks_to_wait(slow, 30, "editMessageText")

    deliveries = [await sender.edit(slow_ada.id, form.id, f"screen {n}") for n in (1, 2, 3)]
    await hours.pass_by(minutes=1)

    assert {delivery.outcome for delivery in deliveries} == {Outcome.HELD}
    assert slow_ada.reads == "screen 3"
    assert slow.telegram.requests["editMessageText"] == 2  # the one refused, and the newest


async def test_telegram_may_ask_again_and_again_until_the_reply_is_too_old(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    asks_to_wait(slow, 25, times=2)
    await slow_ada.says("/help")
    await hours.pass_by(seconds=51)
    assert "What I understand" in slow_ada.reads

    asks_to_wait(slow, 25, times=3)
    heard = said_by_bot(slow_ada)
    await slow_ada.says("/privacy")
    await hours.pass_by(minutes=10)
    assert said_by_bot(slow_ada) == heard

    await slow_ada.says("/privacy")  # and the chat is open again
    assert "What I keep" in slow_ada.reads


async def test_a_chat_keeps_no_more_than_so_many_and_the_oldest_go_first(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    asks_to_wait(slow, 30)
    sender = slow.bot.desk.sender
    for number in range(MOST_OF_A_CHAT + 2):
        await sender.send(slow_ada.id, f"reply {number}")
    await hours.pass_by(minutes=2)

    replies = [text for text in said_by_bot(slow_ada) if text.startswith("reply")]
    assert replies == [f"reply {number}" for number in range(2, MOST_OF_A_CHAT + 2)]


async def test_a_stop_says_what_it_can_and_gives_up_the_rest_without_waiting(
    slow: TestStage, slow_ada: Runner, slow_bob: Runner
) -> None:
    asks_to_wait(slow, 30)
    await slow_ada.says("/help")
    heard = said_by_bot(slow_ada)

    await slow.bot.desk.sender.drain(0)

    assert said_by_bot(slow_ada) == heard
    await slow_ada.says("/help")  # a new process, or this one: the chat is not blocked
    assert "What I understand" in slow_ada.reads


async def test_a_tap_that_may_not_be_answered_yet_takes_effect_all_the_same(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    await slow_ada.says("/checkin")
    asks_to_wait(slow, 30, "answerCallbackQuery")
    await slow_ada.taps("4 good")
    assert "How many hours" in slow_ada.reads

    asks_to_wait(slow, 1, "answerCallbackQuery")
    await hours.until_done(slow_ada.taps("7.5"))
    assert "And your mood?" in slow_ada.reads
    assert slow.telegram.requests["answerCallbackQuery"] == 3


@pytest.mark.parametrize("asked", [5, timedelta(seconds=5)])
async def test_the_wait_is_understood_as_a_number_and_as_a_span(
    slow: TestStage,
    slow_ada: Runner,
    hours: Hours,
    asked: int | timedelta,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sender = slow.bot.desk.sender

    async def refuses(*_: object, **__: object) -> None:
        raise RetryAfter(asked)

    with monkeypatch.context() as refusing:
        refusing.setattr(type(sender.bot), "do_api_request", refuses)
        delivery = await sender.send(slow_ada.id, "Legs?")
    assert delivery.outcome is Outcome.HELD
    await hours.pass_by(seconds=5)

    assert slow_ada.reads == "Legs?"
