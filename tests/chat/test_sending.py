"""What the bot knows after it said something to Ada."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.chat.outcome import Delivery, Outcome, delivery_after, seconds_to_wait
from bot.chat.sending import NoFile, Sender
from bot.chat.transport import TransportClosed
from bot.trial.chats import grey_png
from bot.trial.stage import Stage
from bot.trial.telegram import Telegram
from tests.bot_api import BotApi
from tests.chat.wire import ABOUT_429, ADA, TOKEN, Naps, bot_at, canned, http, nobody_listens, seven

pytestmark = pytest.mark.filterwarnings(ABOUT_429)

LEGS = {"inline_keyboard": [[{"text": "3 okay", "callback_data": "c1:legs:3"}]]}


class Morning:
    """A sender and the Telegram it talks to, with Ada in it."""

    def __init__(self) -> None:
        self.telegram = Telegram(seven)
        self.telegram.says(ADA, "/start")
        self.naps = Naps()
        stage = Stage(self.telegram)
        self.sender = Sender(
            Bot(self.telegram.token, request=stage, get_updates_request=stage), sleep=self.naps
        )

    @property
    def said(self) -> list[str]:
        return [message.plain for message in self.telegram.chat(ADA) if message.from_bot]


@pytest.fixture
def morning() -> Morning:
    return Morning()


async def test_what_is_sent_is_html_without_a_preview(morning: Morning) -> None:
    delivery = await morning.sender.send(ADA, "How are your <b>legs</b>?", LEGS)

    assert delivery == Delivery(Outcome.SENT, morning.telegram.last(ADA).id)
    assert delivery.sent
    assert morning.said == ["How are your legs?"]
    assert morning.telegram.last(ADA).button("okay").data == "c1:legs:3"
    assert '"is_disabled": true' in str(morning.telegram.calls[-1].parameters["link_preview_options"])


async def test_a_picture_comes_with_its_caption(morning: Morning) -> None:
    picture = grey_png(40, 30)

    delivery = await morning.sender.send_photo(ADA, picture, "<b>Your week</b>", LEGS)

    assert delivery.sent
    assert morning.telegram.last(ADA).photo == picture
    assert morning.said == ["Your week"]


async def test_an_edit_changes_the_message_where_it_stands(morning: Morning) -> None:
    form = await morning.sender.send(ADA, "Legs?", LEGS)
    assert form.message_id is not None

    edited = await morning.sender.edit(ADA, form.message_id, "Sleep?", LEGS)

    assert edited == form
    assert morning.said == ["Sleep?"]


async def test_an_edit_that_changes_nothing_is_done(morning: Morning) -> None:
    form = await morning.sender.send(ADA, "Legs?", LEGS)
    assert form.message_id is not None

    assert await morning.sender.edit(ADA, form.message_id, "Legs?", LEGS) == form


@pytest.mark.parametrize(
    "why", ["message can't be edited", "MESSAGE TO EDIT NOT FOUND", "there is no text in the message to edit"]
)
async def test_a_message_that_can_no_longer_be_edited_is_sent_anew(morning: Morning, why: str) -> None:
    form = await morning.sender.send(ADA, "Legs?", LEGS)
    assert form.message_id is not None
    morning.telegram.fail_next("editMessageText", status=400, description=f"Bad Request: {why}")

    moved = await morning.sender.edit(ADA, form.message_id, "Sleep?", LEGS)

    assert moved.sent
    assert moved.message_id == morning.telegram.last(ADA).id != form.message_id
    assert morning.said == ["Legs?", "Sleep?"]


async def test_a_deleted_form_is_sent_anew(morning: Morning) -> None:
    assert (await morning.sender.edit(ADA, 4711, "Sleep?")).message_id == morning.telegram.last(ADA).id


@pytest.mark.parametrize("how", ["cut after", "cut before", "hang"])
async def test_an_edit_of_unknown_outcome_is_made_again(morning: Morning, how: Any) -> None:
    form = await morning.sender.send(ADA, "Legs?")
    assert form.message_id is not None
    morning.telegram.fail_next("editMessageText", how)

    assert await morning.sender.edit(ADA, form.message_id, "Sleep?") == form
    assert morning.said == ["Sleep?"]


@pytest.mark.parametrize(("how", "said"), [("cut after", ["Legs?"]), ("cut before", []), ("hang", ["Legs?"])])
async def test_a_message_of_unknown_outcome_is_never_said_again(
    morning: Morning, how: Any, said: list[str]
) -> None:
    morning.telegram.fail_next("sendMessage", how)

    delivery = await morning.sender.send(ADA, "Legs?")

    assert delivery.outcome is Outcome.UNKNOWN
    assert morning.said == said


async def test_a_reply_surely_not_sent_is_said_again_a_little_later(morning: Morning) -> None:
    morning.telegram.fail_next("sendMessage", status=500, times=2)

    assert (await morning.sender.send(ADA, "Legs?")).sent
    assert morning.said == ["Legs?"]
    assert morning.naps.asked_s == [0.5, 2.0]


async def test_patience_ends(morning: Morning) -> None:
    morning.telegram.fail_next("sendMessage", status=500, times=3)

    assert (await morning.sender.send(ADA, "Legs?")).outcome is Outcome.NOT_SENT
    assert morning.said == []


@pytest.mark.parametrize(("asked_s", "waits"), [(1, True), (2, True), (3, False)])
async def test_a_reply_waits_out_a_short_429_and_gives_a_long_one_back(
    morning: Morning, asked_s: int, waits: bool
) -> None:
    morning.telegram.fail_next("sendMessage", status=429, parameters={"retry_after": asked_s})

    delivery = await morning.sender.send(ADA, "Legs?")

    assert morning.said == (["Legs?"] if waits else [])
    assert morning.naps.asked_s == ([asked_s] if waits else [])
    assert delivery.sent if waits else (delivery.outcome, delivery.wait_s) == (Outcome.LATER, asked_s)


async def test_somebody_who_blocked_the_bot_is_gone(morning: Morning) -> None:
    morning.telegram.blocks(ADA)

    assert (await morning.sender.send(ADA, "Legs?")).outcome is Outcome.GONE
    assert (await morning.sender.send_photo(ADA, grey_png(4, 3))).outcome is Outcome.GONE


async def test_somebody_who_was_never_there_is_gone(morning: Morning) -> None:
    assert (await morning.sender.send(4711, "Legs?")).outcome is Outcome.GONE
    assert (await morning.sender.edit(4711, 1, "Legs?")).outcome is Outcome.GONE


async def test_a_message_telegram_will_not_take_is_refused_and_not_quoted(morning: Morning) -> None:
    delivery = await morning.sender.send(ADA, "sleep <h 5, and my knee hurts")

    assert delivery.outcome is Outcome.REFUSED
    assert "knee" not in str(delivery)
    assert "h 5" not in str(delivery)


async def test_a_tap_is_answered(morning: Morning) -> None:
    form = await morning.sender.send(ADA, "Legs?", LEGS)
    assert form.message_id is not None
    tap: Any = morning.telegram.taps(ADA, form.message_id, "c1:legs:3")

    assert await morning.sender.answer(tap["callback_query"]["id"], "noted")
    assert not await morning.sender.answer(tap["callback_query"]["id"])


async def test_an_old_tap_and_a_broken_line_do_not_stop_the_work(morning: Morning) -> None:
    assert not await morning.sender.answer("4711")
    morning.telegram.fail_next("*", "hang", times=2)
    assert not await morning.sender.answer("4711")
    await morning.sender.show_typing(ADA)


async def test_over_a_real_socket_a_refused_connection_is_not_sent() -> None:
    async with bot_at(nobody_listens()) as bot:
        assert (await Sender(bot, patience_s=()).send(ADA, "Legs?")).outcome is Outcome.NOT_SENT


@pytest.mark.parametrize("how", ["cut before", "cut after", "hang"])
async def test_over_a_real_socket_a_broken_line_is_unknown(how: Any) -> None:
    async with BotApi(seven, token=TOKEN) as api, bot_at(api.url, read_timeout=0.1) as bot:
        api.telegram.says(ADA, "/start")
        api.telegram.fail_next("sendMessage", how)

        assert (await Sender(bot, sleep=Naps()).send(ADA, "Legs?")).outcome is Outcome.UNKNOWN
        assert api.telegram.requests["sendMessage"] == 1


async def test_a_yes_that_names_no_message_leaves_open_whether_there_is_one() -> None:
    async with canned(http("200 OK", b'{"ok":true,"result":true}')) as url, bot_at(url) as bot:
        sender = Sender(bot, sleep=Naps())

        assert (await sender.send(ADA, "Legs?", LEGS)).outcome is Outcome.UNKNOWN
        assert await sender.edit(ADA, 9, "Sleep?", LEGS) == Delivery(Outcome.SENT, 9)


async def test_a_revoked_token_is_no_message_that_was_sent(morning: Morning) -> None:
    morning.telegram.fail_next("sendMessage", status=401)
    morning.telegram.fail_next("editMessageText", status=401)
    sender = Sender(morning.sender.bot, patience_s=())

    assert (await sender.send(ADA, "Legs?")).outcome is Outcome.NOT_SENT
    assert (await sender.edit(ADA, 9, "Sleep?")).outcome is Outcome.NOT_SENT


@pytest.mark.parametrize(
    ("error", "cause", "outcome"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), None, Outcome.GONE),
        (Forbidden("whatever Telegram will say next year"), None, Outcome.GONE),
        (BadRequest("Chat not found"), None, Outcome.GONE),
        (BadRequest("User is deactivated"), None, Outcome.GONE),
        (ChatMigrated(-100), None, Outcome.GONE),
        (BadRequest("Message is too long"), None, Outcome.REFUSED),
        (BadRequest("Button_data_invalid"), None, Outcome.REFUSED),
        (InvalidToken(), None, Outcome.NOT_SENT),
        (NetworkError("Internal Server Error"), None, Outcome.NOT_SENT),
        (NetworkError("Bad Gateway"), None, Outcome.NOT_SENT),
        (NetworkError("Gateway Timeout"), None, Outcome.UNKNOWN),
        (NetworkError("Bad Gateway (502). Parsing ... failed"), ValueError(), Outcome.UNKNOWN),
        (NetworkError("closed"), TransportClosed(), Outcome.NOT_SENT),
        (NetworkError("cut"), aiohttp.ServerDisconnectedError(), Outcome.UNKNOWN),
        (NetworkError("cut"), aiohttp.ClientOSError(104, "reset"), Outcome.UNKNOWN),
        (TimedOut(), aiohttp.ConnectionTimeoutError(), Outcome.NOT_SENT),
        (TimedOut(), aiohttp.SocketTimeoutError(), Outcome.UNKNOWN),
        (TimedOut(), None, Outcome.UNKNOWN),
    ],
)
def test_each_error_has_one_meaning(error: Any, cause: BaseException | None, outcome: Outcome) -> None:
    error.__cause__ = cause

    assert delivery_after(error).outcome is outcome


@pytest.mark.parametrize("opted_in", ["true", "false"])
@pytest.mark.parametrize("asked", [17, timedelta(seconds=17)])
def test_retry_after_is_understood_in_both_forms(
    asked: int | timedelta, opted_in: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", opted_in)

    assert seconds_to_wait(RetryAfter(asked)) == 17.0
    assert delivery_after(RetryAfter(asked)).wait_s == 17.0


async def test_a_file_that_only_trickles_in_is_given_up() -> None:
    """Between two reads little time passes, so the wire's own limits would wait for hours."""
    said = json.dumps({"ok": True, "result": {"file_id": "a", "file_unique_id": "b", "file_path": "run.fit"}})
    hung_up = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if b"/getFile" in head:
            writer.write(http("200 OK", said.encode()))
        else:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n")
            with suppress(ConnectionError):
                while not reader.at_eof():
                    writer.write(b"x")
                    await writer.drain()
                    await asyncio.sleep(0.01)
            hung_up.set()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server, bot_at(f"http://{host}:{port}") as bot:
        fetched = await Sender(bot, fetched_within_s=0.2).fetch_file("a")
        await asyncio.wait_for(hung_up.wait(), 5)

    assert fetched is NoFile.NOT_FETCHED
