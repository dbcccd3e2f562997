"""What the transport says about a request that went wrong, over real sockets."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.chat.transport import AiohttpRequest, form_body, surely_not_sent
from tests.bot_api import BotApi
from tests.chat.wire import (
    ABOUT_429,
    ADA,
    TOKEN,
    bot_at,
    canned,
    everything_said_by,
    http,
    nobody_listens,
    seven,
)

pytestmark = pytest.mark.filterwarnings(ABOUT_429)


async def failure(url: str, token: str = TOKEN, /, **transport: Any) -> TelegramError:
    """How "good morning" to Ada fails there."""
    async with bot_at(url, token, **transport) as bot:
        with pytest.raises(TelegramError) as caught:
            await bot.send_message(ADA, "good morning")
    return caught.value


async def test_a_message_arrives_and_is_answered() -> None:
    async with BotApi(seven, token=TOKEN) as api, bot_at(api.url) as bot:
        api.telegram.says(ADA, "/start")

        message = await bot.send_message(ADA, "Zoë & <b>Ada</b> 🏃", parse_mode="HTML")

        assert api.telegram.last(ADA).plain == "Zoë & Ada 🏃"
        assert message.message_id == api.telegram.last(ADA).id


async def test_a_refused_connection_is_surely_not_sent() -> None:
    error = await failure(nobody_listens())

    assert isinstance(error, NetworkError)
    assert surely_not_sent(error)


@pytest.mark.parametrize(("how", "delivered"), [("cut before", False), ("cut after", True), ("hang", True)])
async def test_nobody_can_say_whether_a_broken_line_delivered(how: Any, delivered: bool) -> None:
    async with BotApi(seven, token=TOKEN) as api:
        api.telegram.says(ADA, "/start")
        api.telegram.fail_next("sendMessage", how)

        error = await failure(api.url, read_timeout=0.1)

        assert not surely_not_sent(error)
        assert isinstance(error, TimedOut) is (how == "hang")
        assert any(m.text == "good morning" for m in api.telegram.chat(ADA)) is delivered


async def test_a_kept_connection_that_breaks_is_not_silently_used_for_a_second_try() -> None:
    async with BotApi(seven, token=TOKEN) as api, bot_at(api.url) as bot:
        api.telegram.says(ADA, "/start")
        await bot.send_message(ADA, "one")
        api.telegram.fail_next("sendMessage", "cut after")

        with pytest.raises(NetworkError):
            await bot.send_message(ADA, "two")

        assert [m.text for m in api.telegram.chat(ADA) if m.from_bot] == ["one", "two"]


async def test_waiting_in_vain_for_a_free_connection_is_surely_not_sent() -> None:
    async with (
        BotApi(seven, token=TOKEN) as api,
        bot_at(api.url, connections=1, connect_timeout=0.05, pool_timeout=0.05) as bot,
    ):
        api.telegram.says(ADA, "/start")
        api.telegram.fail_next("sendMessage", "hang")
        hanging = bot.send_message(ADA, "holds the only connection", read_timeout=0.3)
        waiting = bot.send_message(ADA, "waits for it")

        results = await asyncio.gather(hanging, waiting, return_exceptions=True)
        errors = [error for error in results if isinstance(error, TelegramError)]

        assert [surely_not_sent(error) for error in errors] == [False, True]
        assert not any(TOKEN in everything_said_by(error) for error in errors)
        assert [m.text for m in api.telegram.chat(ADA) if m.from_bot] == ["holds the only connection"]


async def test_a_closed_transport_sends_nothing() -> None:
    request = AiohttpRequest()
    with pytest.raises(NetworkError) as before:
        await request.post(f"{nobody_listens()}/bot{TOKEN}/sendMessage")
    await request.initialize()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()
    with pytest.raises(NetworkError) as after:
        await request.post(f"{nobody_listens()}/bot{TOKEN}/sendMessage")

    assert surely_not_sent(before.value)
    assert surely_not_sent(after.value)


@pytest.mark.parametrize(
    ("status", "kind"), [(429, RetryAfter), (403, Forbidden), (400, BadRequest), (500, NetworkError)]
)
async def test_what_telegram_refuses_keeps_its_kind(status: int, kind: type[TelegramError]) -> None:
    async with BotApi(seven, token=TOKEN) as api:
        api.telegram.says(ADA, "/start")
        api.telegram.fail_next("sendMessage", status=status)

        error = await failure(api.url)

        assert type(error) is kind
        assert error.__cause__ is None


async def test_a_large_file_arrives_whole() -> None:
    content = os.urandom(3_000_000)
    async with BotApi(seven, token=TOKEN) as api, bot_at(api.url) as bot:
        api.telegram.says(ADA, "/start")

        await bot.send_document(
            ADA, content, filename="diary.bin", caption="<b>all</b> of it", parse_mode="HTML"
        )

        last = api.telegram.last(ADA)
        assert last.document is not None
        assert last.document.content == content
        assert last.plain == "all of it"


async def test_a_file_is_fetched() -> None:
    async with BotApi(seven, token=TOKEN) as api:
        update: Any = api.telegram.sends(ADA, "document", b"<gpx/>" * 1000, name="run.gpx")
        async with bot_at(api.url) as bot:
            file = await bot.get_file(update["message"]["document"]["file_id"])

            got = await file.download_as_bytearray()

        assert got == b"<gpx/>" * 1000


async def test_a_call_may_bring_its_own_read_timeout() -> None:
    async with BotApi(seven, token=TOKEN) as api, bot_at(api.url, read_timeout=60) as bot:
        api.telegram.says(ADA, "/start")
        api.telegram.fail_next("sendMessage", "hang")

        with pytest.raises(TimedOut):
            await bot.send_message(ADA, "good morning", read_timeout=0.05)

        assert AiohttpRequest(read_timeout=60).read_timeout == 60
        assert AiohttpRequest(read_timeout=None).read_timeout is None


async def test_a_redirect_is_not_followed() -> None:
    async with canned(http("200 OK", b'{"ok":true,"result":true}')) as elsewhere:
        moved = http("307 Temporary Redirect", b"", f"Location: {elsewhere}/bot{TOKEN}/sendMessage")
        async with canned(moved) as url:
            error = await failure(url)

    assert type(error) is NetworkError
    assert not surely_not_sent(error)


PAGE = f"<html>502 for http://api/bot{TOKEN}/sendMessage and what Ada said</html>".encode()


@pytest.mark.parametrize(
    "answer",
    [
        http("502 Bad Gateway", PAGE),
        http("200 OK", PAGE),
        http("200 OK", b'{"hello":"world"}'),
        http("200 OK", b"[1]"),
        http("200 OK", b"[" * 200_000),
        b"no HTTP at all\r\n\r\n",
        b"",
        http("200 OK", b'{"ok":true,"resu')[:-4],
    ],
)
async def test_an_answer_that_is_not_telegrams_tells_nothing_and_is_not_quoted(
    answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)  # below that PTB itself logs what it sends and where
    async with canned(answer) as url:
        error = await failure(url)

    assert not surely_not_sent(error)
    assert "Ada" not in everything_said_by(error)
    assert "Ada" not in caplog.text


async def test_no_error_shows_the_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    errors = [
        await failure(nobody_listens()),
        await failure("ftp://127.0.0.1"),
        await failure("http://[::bad"),
    ]
    for answer in (
        b"junk\r\n\r\n",
        b"",
        http("302 Found", b"", "Location: //\x01"),
        http("404 Not Found", PAGE),
    ):
        async with canned(answer) as url:
            errors.append(await failure(url))

    for error in errors:
        assert TOKEN not in everything_said_by(error)
        assert TOKEN.partition(":")[2] not in everything_said_by(error)
    assert TOKEN not in caplog.text


@given(st.dictionaries(st.text(), st.text()))
def test_whatever_is_said_arrives_as_it_was_said(parameters: dict[str, str]) -> None:
    body = form_body(parameters)

    assert (
        dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body))) == parameters
    )
    assert not set(b'; +\n<>"') & set(body.replace(b"+", b""))
