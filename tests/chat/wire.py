"""Bots and servers for the tests of the wire."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import traceback
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

from telegram import Bot
from telegram.ext import ApplicationBuilder

from bot.chat.inbox import AnyApplication
from bot.chat.transport import AiohttpRequest
from bot.trial.stage import Stage
from bot.trial.telegram import Telegram

ADA = 7
BOB = 8
TOKEN = "7000001:AAvery-secret-and-never-to-be-shown"

# PTB warns of a coming type whenever it meets a 429.
ABOUT_429 = "ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning"


def seven() -> datetime:
    return datetime(2026, 11, 20, 7, 0, tzinfo=UTC)


@contextlib.asynccontextmanager
async def bot_at(url: str, token: str = TOKEN, **transport: Any) -> AsyncIterator[Bot]:
    """A bot on the real transport. It has not asked who it is: the server may be one that cannot tell."""
    talking, polling = AiohttpRequest(**transport), AiohttpRequest(**transport)
    await asyncio.gather(talking.initialize(), polling.initialize())
    try:
        yield Bot(
            token,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            request=talking,
            get_updates_request=polling,
        )
    finally:
        await asyncio.gather(talking.shutdown(), polling.shutdown())


@contextlib.asynccontextmanager
async def canned(answer: bytes) -> AsyncIterator[str]:
    """A server that gives everybody the same answer, whatever it is asked; yields its URL."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        await reader.readexactly(int(length[0].split(b":")[1]) if length else 0)
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield "http://{}:{}".format(*server.sockets[0].getsockname())


def http(status: str, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def nobody_listens() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return "http://{}:{}".format(*taken.getsockname())


def everything_said_by(error: BaseException) -> str:
    """The text of an error with all it drags along, as a log with tracebacks would show it."""
    return "".join(traceback.format_exception(error)) + repr(error.__context__) + repr(error.__cause__)


@contextlib.asynccontextmanager
async def application_on(telegram: Telegram) -> AsyncIterator[AnyApplication]:
    """PTB's real application over a Telegram made of memory, without an updater."""
    stage = Stage(telegram)
    builder = ApplicationBuilder().token(telegram.token).request(stage).get_updates_request(Stage(telegram))
    application = builder.updater(None).job_queue(None).build()
    async with application:
        yield application


class Naps:
    """A sleep that takes no time and remembers how long it was asked for."""

    def __init__(self) -> None:
        self.asked_s: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.asked_s.append(seconds)
        await asyncio.sleep(0)
