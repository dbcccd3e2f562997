"""The webhook and the health page, over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import socket
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
import structlog
from telegram import Update
from telegram.ext import TypeHandler

from bot.chat.inbox import Inbox
from bot.trial.telegram import Telegram
from bot.web.health import Health, Phase
from bot.web.server import (
    LARGEST_UPDATE_BYTES,
    SECRET_HEADER,
    CannotListen,
    Webhook,
    serve,
    web_app,
)
from tests.bot_api import BotApi
from tests.chat.wire import ADA, application_on, seven

SECRET = "a-secret_only-Telegram-knows"
PATH = "/telegram"
WELL = Health(ok=True, last_poll_age_s=3.5, last_tick_age_s=None, database=True)


class House:
    """A served bot with a webhook, which writes down what it hears."""

    def __init__(self) -> None:
        self.telegram = Telegram(seven)
        self.heard: list[str] = []
        self.heard_two = asyncio.Event()
        self.troubles: list[BaseException] = []
        self.health = WELL
        self.phase = Phase.READY
        self.url = ""
        self.client: aiohttp.ClientSession

    async def _listen(self, update: Update, _: Any) -> None:
        if self.troubles:
            raise self.troubles.pop(0)
        assert update.effective_message is not None
        self.heard.append(update.effective_message.text or "")
        if len(self.heard) == 2:
            self.heard_two.set()

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[House]:
        async with application_on(self.telegram) as application, aiohttp.ClientSession() as self.client:
            application.add_handler(TypeHandler(Update, self._listen))
            outage = lambda cause: isinstance(cause, ConnectionError)  # noqa: E731
            webhook = Webhook(PATH, SECRET, Inbox(application), outage=outage)
            app = web_app(lambda: self.health, webhook, phase=lambda: self.phase)
            async with served(app) as self.url:
                yield self

    async def post(
        self, body: Any, *, secret: str | None = SECRET, kind: str = "application/json", **more: Any
    ) -> int:
        headers = {"Content-Type": kind} | ({SECRET_HEADER: secret} if secret is not None else {})
        data = body if isinstance(body, bytes) or hasattr(body, "__aiter__") else json.dumps(body).encode()
        async with self.client.post(self.url + PATH, data=data, headers=headers, **more) as answer:
            assert await answer.read() == b""
            return answer.status


@contextlib.asynccontextmanager
async def served(app: Any) -> AsyncIterator[str]:
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    stop = asyncio.Event()
    serving = asyncio.create_task(serve(app, "127.0.0.1", 0, stop, started=port.set_result))
    try:
        yield f"http://127.0.0.1:{await port}"
    finally:
        stop.set()
        await serving


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async with House().open() as house:
        yield house


async def test_an_update_is_taken_when_it_was_dealt_with(house: House) -> None:
    assert await house.post(house.telegram.says(ADA, "good morning")) == 200
    assert house.heard == ["good morning"]


async def test_content_type_with_a_charset_is_still_json(house: House) -> None:
    kind = "Application/JSON; charset=utf-8"

    assert await house.post(house.telegram.says(ADA, "good morning"), kind=kind) == 200


async def test_without_the_secret_nobody_comes_in(house: House) -> None:
    for secret in (None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "é" * 27):
        assert await house.post(house.telegram.says(ADA, "hello"), secret=secret) == 403
    assert house.heard == []


@pytest.mark.parametrize("phase", [Phase.STARTING, Phase.DRAINING])
async def test_who_is_not_ready_takes_nothing_and_telegram_brings_it_again(
    house: House, phase: Phase
) -> None:
    update, house.phase = house.telegram.says(ADA, "hello"), phase

    assert await house.post(update) == 503
    assert await house.post(update, secret="wrong") == 403  # a stranger learns nothing
    assert house.heard == []

    house.phase = Phase.READY
    assert await house.post(update) == 200
    assert house.heard == ["hello"]


async def test_only_json_is_taken(house: House) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/jsonx"):
        assert await house.post(house.telegram.says(ADA, "hello"), kind=kind) == 415
    assert house.heard == []


NO_UPDATES = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'"x"',
    b"{}",
    b'{"update_id": "1"}',
    b'{"update_id": 1.5}',
    b"\xff",
    b"[" * 100_000,
]


async def test_what_is_no_update_is_refused(house: House) -> None:
    assert [await house.post(body) for body in NO_UPDATES] == [400] * len(NO_UPDATES)


async def test_a_body_may_be_as_large_as_the_limit_and_no_larger(house: House) -> None:
    async def in_pieces(body: bytes) -> AsyncIterator[bytes]:
        for begin in range(0, len(body), 100_000):
            yield body[begin : begin + 100_000]

    for extra, status in ((-1, 400), (0, 400), (1, 413)):
        body = b" " * (LARGEST_UPDATE_BYTES + extra)  # no update, but read to the end unless it is too large
        for sent in (body, in_pieces(body)):
            # Hung up on while still talking is how some clients meet a refusal.
            with contextlib.suppress(aiohttp.ClientOSError) if status == 413 else contextlib.nullcontext():
                assert await house.post(sent) == status


async def test_only_post_is_answered_at_the_webhook(house: House) -> None:
    async with house.client.get(house.url + PATH) as answer:
        assert answer.status == 405
    async with house.client.post(house.url + "/elsewhere") as answer:
        assert answer.status == 404


async def test_a_failing_update_is_asked_for_again_and_at_last_taken(house: House) -> None:
    update = house.telegram.says(ADA, "my knee hurts")
    house.troubles = [LookupError("my knee hurts")] * 3

    with structlog.testing.capture_logs() as logs:
        assert [await house.post(update) for _ in range(3)] == [500, 500, 200]

    assert [entry["update"] for entry in logs if "skipped" in entry["event"]] == [update["update_id"]]
    assert "knee" not in str(logs)
    assert SECRET not in str(logs)


async def test_a_failing_update_that_recovers_is_handled(house: House) -> None:
    update = house.telegram.says(ADA, "hello")
    house.troubles = [LookupError(), LookupError()]

    assert [await house.post(update) for _ in range(4)] == [500, 500, 200, 200]
    assert house.heard == ["hello"]


async def test_while_the_database_is_away_no_update_is_given_up(house: House) -> None:
    update = house.telegram.says(ADA, "hello")
    house.troubles = [ConnectionError()] * 5

    assert [await house.post(update) for _ in range(6)] == [500] * 5 + [200]
    assert house.heard == ["hello"]


async def test_an_update_nobody_can_read_is_taken_and_logged(house: House) -> None:
    with structlog.testing.capture_logs() as logs:
        assert await house.post({"update_id": 5, "message": {"text": "secret"}}) == 200

    assert [entry["update"] for entry in logs] == [5]
    assert "secret" not in str(logs)


async def test_telegram_delivers_until_it_was_dealt_with() -> None:
    """The Bot API server on one side, our webhook on the other."""
    async with House().open() as house, BotApi(telegram=house.telegram) as api:
        house.troubles = [LookupError(), LookupError()]
        api.telegram.call("setWebhook", {"url": house.url + PATH, "secret_token": SECRET})
        api.telegram.says(ADA, "one")
        api.telegram.says(ADA, "two")
        await house.heard_two.wait()

    assert house.heard == ["one", "two"]
    assert api.pushed == 4
    assert api.given_up == []


async def test_the_health_page_says_what_it_knows(house: House) -> None:
    async with house.client.get(house.url + "/healthz") as answer:
        assert answer.status == 200
        assert await answer.json() == {
            "status": "ok",
            "last_poll_age_s": 3.5,
            "last_tick_age_s": None,
            "database": True,
        }

    house.health = replace(WELL, ok=False, database=False)
    async with house.client.get(house.url + "/healthz") as answer:
        assert answer.status == 503
        assert (await answer.json())["status"] == "failing"


async def test_the_health_may_take_a_look_at_the_database_first() -> None:
    async def look() -> Health:
        await asyncio.sleep(0)
        return WELL

    async with served(web_app(look)) as url, aiohttp.ClientSession() as client:
        async with client.get(url + "/healthz") as answer:
            assert answer.status == 200
        async with client.post(url + PATH) as answer:
            assert answer.status == 404


async def test_a_stop_lets_the_update_in_hand_finish() -> None:
    telegram = Telegram(seven)
    inside, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(update: Update, _: Any) -> None:
        inside.set()
        await go_on.wait()

    async with application_on(telegram) as application, aiohttp.ClientSession() as client:
        application.add_handler(TypeHandler(Update, slowly))
        app = web_app(lambda: WELL, Webhook(PATH, SECRET, Inbox(application)))
        port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(app, "127.0.0.1", 0, stop, started=port.set_result))
        url = f"http://127.0.0.1:{await port}{PATH}"
        posting = asyncio.create_task(
            client.post(url, json=telegram.says(ADA, "hello"), headers={SECRET_HEADER: SECRET})
        )
        await inside.wait()
        stop.set()
        go_on.set()

        answer = await posting
        answer.release()
        await serving

    assert answer.status == 200


async def test_the_server_leaves_signals_to_the_bot() -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)

    async with served(web_app(lambda: WELL)):
        assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before


async def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(CannotListen, match=f"cannot listen on 127.0.0.1:{port}: .*in use"):
            await serve(web_app(lambda: WELL), "127.0.0.1", port, asyncio.Event())


@pytest.mark.parametrize(
    ("path", "secret"), [("telegram", SECRET), (PATH, ""), (PATH, "a b"), (PATH, "x" * 257)]
)
def test_a_webhook_telegram_could_not_use_is_refused(path: str, secret: str) -> None:
    inbox: Any = None

    with pytest.raises(ValueError, match="of a webhook"):
        Webhook(path, secret, inbox)


def test_a_webhooks_secret_is_not_shown() -> None:
    inbox: Any = None

    assert SECRET not in repr(Webhook(PATH, SECRET, inbox))
