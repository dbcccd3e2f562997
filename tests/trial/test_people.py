"""What people do reaches the bot, and what the bot does reaches people, or goes wrong as told."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest

from bot.trial.telegram import LineDead, Telegram
from tests.trial.memory import ADA, BOB, Clock, inline, query, refused, sent


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    """Ada has written to the bot once."""
    telegram = Telegram(clock)
    telegram.says(ADA, "/start")
    return telegram


def test_the_bot_cannot_write_first_nor_to_somebody_who_blocked_it_or_left(telegram: Telegram) -> None:
    hello = {"chat_id": ADA, "text": "hello"}
    telegram.person(BOB)

    status, description = refused(telegram, "sendMessage", hello | {"chat_id": BOB})
    assert (status, description) == (403, "Forbidden: bot can't initiate conversation with a user")
    telegram.blocks(ADA)
    assert refused(telegram, "sendMessage", hello) == (403, "Forbidden: bot was blocked by the user")
    telegram.unblocks(ADA)
    assert telegram.call("sendMessage", hello)[0] == 200
    telegram.deactivates(ADA)
    assert refused(telegram, "sendMessage", hello) == (403, "Forbidden: user is deactivated")


def test_writing_to_a_blocked_bot_unblocks_it_first(telegram: Telegram) -> None:
    telegram.blocks(ADA)
    telegram.says(ADA, "/start")

    updates = telegram.mailbox.fetch(0, 100)
    assert [next(key for key in update if key != "update_id") for update in updates] == [
        "message",
        "my_chat_member",
        "my_chat_member",
        "message",
    ]
    assert telegram.call("sendMessage", {"chat_id": ADA, "text": "welcome back"})[0] == 200


def test_a_tap_is_answered_once_and_within_fifteen_seconds(telegram: Telegram, clock: Clock) -> None:
    message = sent(telegram, reply_markup=inline("1"))
    too_old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")

    first, second, third = (
        {"callback_query_id": query(telegram.taps(ADA, message.id, "c1:1"))["id"]} for _ in range(3)
    )
    assert telegram.call("answerCallbackQuery", first | {"text": "noted"})[0] == 200
    assert refused(telegram, "answerCallbackQuery", first) == too_old
    clock.at += timedelta(seconds=15)
    assert telegram.call("answerCallbackQuery", second)[0] == 200
    clock.at += timedelta(seconds=1)
    assert refused(telegram, "answerCallbackQuery", third) == too_old
    assert [answer.text for answer in telegram.answers] == ["noted", ""]
    another_life = Telegram(clock)
    assert refused(another_life, "answerCallbackQuery", second) == too_old


def test_a_tap_carries_the_message_unless_the_bot_may_no_longer_see_it(telegram: Telegram) -> None:
    message = sent(telegram, reply_markup=inline("1"))

    seen = query(telegram.taps(ADA, message.id, "forged; anybody can"))
    telegram.forget_message(ADA, message.id)
    unseen = query(telegram.taps(ADA, message.id, "c1:1"))

    assert seen["data"] == "forged; anybody can"
    assert isinstance(seen["message"], dict)
    assert seen["message"]["text"] == "Good morning"
    assert isinstance(unseen["message"], dict)
    assert unseen["message"]["date"] == 0
    assert "text" not in unseen["message"]


def test_updates_stay_until_a_higher_offset_confirms_them(telegram: Telegram) -> None:
    ids = [telegram.says(ADA, text)["update_id"] for text in ("one", "two", "three")]

    def fetch(**parameters: object) -> list[object]:
        _, body = telegram.call("getUpdates", parameters)
        assert isinstance(body["result"], list)
        return [update["update_id"] for update in body["result"]]

    assert fetch()[1:] == ids
    assert fetch() == fetch(), "asking alone confirms nothing"
    assert fetch(limit=2)[1:] == ids[:1]
    assert fetch(offset=ids[1]) == ids[1:]
    assert fetch(offset=-1) == ids[2:]
    assert fetch(offset=int(str(ids[2])) + 1) == []


def test_only_the_kinds_the_bot_asked_for_arrive_and_that_choice_sticks(telegram: Telegram) -> None:
    telegram.call("getUpdates", {"offset": 10**12, "allowed_updates": '["message"]'})
    telegram.blocks(ADA)
    telegram.says(ADA, "hi")

    _, body = telegram.call("getUpdates", {})
    assert isinstance(body["result"], list)
    assert [set(update) - {"update_id"} for update in body["result"]] == [{"message"}]


def test_polling_is_a_conflict_while_a_webhook_is_set(telegram: Telegram) -> None:
    telegram.call("setWebhook", {"url": "https://legs.example/hook", "secret_token": "s3cret"})

    assert refused(telegram, "getUpdates", {})[0] == 409
    _, body = telegram.call("getWebhookInfo", {})
    assert isinstance(body["result"], dict)
    assert body["result"]["url"] == "https://legs.example/hook"
    assert body["result"]["pending_update_count"] == 1
    telegram.call("deleteWebhook", {})
    assert telegram.call("getUpdates", {})[0] == 200
    assert refused(telegram, "setWebhook", {"url": "https://x", "secret_token": "two words"})[0] == 400


def test_commands_are_registered_per_language(telegram: Telegram) -> None:
    today = [{"command": "today", "description": "what to do today"}]
    heute = [{"command": "today", "description": "was heute dran ist"}]
    telegram.call("setMyCommands", {"commands": today})
    telegram.call("setMyCommands", {"commands": json.dumps(heute), "language_code": "de"})

    assert telegram.commands == {"today": "what to do today"}
    assert telegram.commands_in("de") == {"today": "was heute dran ist"}
    assert telegram.call("getMyCommands", {})[1]["result"] == today
    wrong = [{"command": "To-Day", "description": "x"}]
    assert refused(telegram, "setMyCommands", {"commands": wrong})[1] == "Bad Request: BOT_COMMAND_INVALID"


def test_an_unknown_method_is_not_found(telegram: Telegram) -> None:
    assert refused(telegram, "sendPigeon", {}) == (404, "Not Found")
    assert telegram.call("GETME", {})[0] == 200, "names are read whatever their case"


def test_faults_strike_once_and_in_order(telegram: Telegram) -> None:
    hello = {"chat_id": ADA, "text": "hello"}
    telegram.fail_next("sendMessage", status=429, parameters={"retry_after": 3})
    telegram.fail_next("sendMessage", "cut before")
    telegram.fail_next("sendMessage", "cut after")

    status, body = telegram.call("sendMessage", hello)
    assert (status, body["description"]) == (429, "Too Many Requests: retry after 3")
    assert body["parameters"] == {"retry_after": 3}
    with pytest.raises(LineDead) as before:
        telegram.call("sendMessage", hello)
    assert not before.value.delivered
    assert len(telegram.chat(ADA)) == 1
    with pytest.raises(LineDead) as after:
        telegram.call("sendMessage", hello)
    assert after.value.delivered
    assert telegram.last(ADA).plain == "hello"
    assert telegram.call("sendMessage", hello)[0] == 200
    assert telegram.requests["sendMessage"] == 4


def test_an_edited_message_and_a_group_message_are_updates_of_their_own(telegram: Telegram) -> None:
    assert "edited_message" in telegram.says(ADA, "/starr", edited=True)
    assert telegram.chat(ADA)[0].edits == 1
    with pytest.raises(LookupError):
        telegram.says(BOB, "never mind", edited=True)

    group = telegram.says_in_group(ADA, -100, "/today")["message"]
    assert isinstance(group, dict)
    assert group["chat"]["type"] == "group"
    assert telegram.call("sendMessage", {"chat_id": -100, "text": "in private, please"})[0] == 200


async def test_whoever_waits_for_a_change_is_woken_by_it(telegram: Telegram) -> None:
    seen = telegram.revision
    waiting = asyncio.create_task(telegram.changed(seen))
    await asyncio.sleep(0)
    assert not waiting.done()

    sent(telegram)

    assert await waiting > seen
    assert await telegram.changed(telegram.revision, seconds=0) == telegram.revision
