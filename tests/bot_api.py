"""The in-memory Telegram behind a real socket: a small Bot API server for tests, and a program of its own.

In a test::

    async with BotApi(clock) as api:
        api.telegram.says(7, "/start")
        ...  # a bot works against api.url

As a program, driven from another process by `tests/bot_api_control.py`: `python -m tests.bot_api --port N`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Self

import aiohttp
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.trial.telegram import INVENTED, LineDead, Telegram
from tests.bot_api_control import control_routes
from tests.bot_api_forms import contents

REDELIVERIES_AT_MOST = 60
"""After so many failed pushes an update is given up; with the pauses below that is about half a minute."""

FIRST_PAUSE_S = 0.02
LONGEST_PAUSE_S = 0.5
WEBHOOK_TIMEOUT_S = 10.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

Lines = dict[tuple[str, int], asyncio.Transport]
"""Open connections by the host and port of their far end."""


class BotApi:
    """A Telegram on 127.0.0.1, in the running event loop. `url` is what goes into `TELEGRAM_API_URL`."""

    def __init__(
        self,
        now: Callable[[], datetime] | None = None,
        *,
        telegram: Telegram | None = None,
        token: str = INVENTED,
        port: int = 0,
    ) -> None:
        self.telegram = telegram or Telegram(now or _real_now, token)
        self.given_up: list[object] = []
        """Updates whose webhook never said 2xx."""
        self.pushed = 0
        """How often an update was sent to the webhook, redeliveries included."""
        self._port = port
        self._over = asyncio.Event()
        self._open = contextlib.AsyncExitStack()
        self._lines: Lines = {}
        self.url = ""

    async def __aenter__(self) -> Self:
        listener, self.url = listening(self._port)
        self._lines = await self._open.enter_async_context(serving(self._app(), listener))
        self._open.push_async_callback(self._hang_up, asyncio.create_task(self._push_updates()))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    async def _hang_up(self, pushing: asyncio.Task[None]) -> None:
        """Release whoever waits, so that the server has nothing left to wait for."""
        pushing.cancel()
        self._over.set()
        self.telegram.mailbox.interrupt()
        await asyncio.gather(pushing, return_exceptions=True)

    def _app(self) -> Starlette:
        methods = ["GET", "POST"]
        return Starlette(
            routes=[
                Route("/bot{token}/{method}", self._method, methods=methods),
                Route("/file/bot{token}/{path:path}", self._download),
                *control_routes(self.telegram),
            ],
            exception_handlers={HTTPException: _refusal},
        )

    async def _method(self, request: Request) -> Response:
        self._check(request)
        parameters, files = await contents(request)
        try:
            status, body = await self.telegram.answer(request.path_params["method"], parameters, files)
        except LineDead as dead:
            if dead.how == "hang":
                await self._over.wait()
            if request.client is not None:
                line = self._lines.get((request.client.host, request.client.port))
                if line is not None:  # None: the bot lost its patience first
                    line.abort()
            return Response()  # nobody is there to read it
        return JSONResponse(body, status)

    async def _download(self, request: Request) -> Response:
        self._check(request)
        try:
            return Response(self.telegram.file_bytes(request.path_params["path"]))
        except LookupError:
            raise HTTPException(404) from None

    def _check(self, request: Request) -> None:
        if request.path_params["token"] != self.telegram.token:
            raise HTTPException(401)

    async def _push_updates(self) -> None:
        """Deliver to the webhook, one after the other, each until it is taken."""
        mailbox = self.telegram.mailbox
        timeout = aiohttp.ClientTimeout(total=WEBHOOK_TIMEOUT_S)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            failures = 0
            while True:
                update = mailbox.first() if mailbox.webhook.url else None
                if update is None:
                    failures = 0
                    await mailbox.bell.wait()
                    continue
                trouble = await self._push(session, update)
                if trouble is None:
                    mailbox.confirm(update)
                    failures = 0
                    continue
                failures += 1
                mailbox.webhook.last_error = trouble
                mailbox.webhook.last_error_at_s = int(self.telegram.now().timestamp())
                if failures > REDELIVERIES_AT_MOST:
                    mailbox.confirm(update)
                    self.given_up.append(update)
                    failures = 0
                # A pause in real time: the other side is a real server, perhaps one that is starting up.
                await asyncio.sleep(min(FIRST_PAUSE_S * 2 ** min(failures, 10), LONGEST_PAUSE_S))

    async def _push(self, session: aiohttp.ClientSession, update: Mapping[str, object]) -> str | None:
        """One attempt. None when the webhook took the update, else what getWebhookInfo will say."""
        webhook = self.telegram.mailbox.webhook
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret is not None else {}
        self.pushed += 1
        try:
            async with session.post(webhook.url, json=update, headers=headers) as answer:
                taken = 200 <= answer.status < 300
                return None if taken else f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as broken:
            return f"Connection failed: {type(broken).__name__}"


def listening(port: int) -> tuple[socket.socket, str]:
    """A socket on 127.0.0.1 (port 0: any free one) and the URL that leads to it."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    return listener, f"http://127.0.0.1:{listener.getsockname()[1]}"


@contextlib.asynccontextmanager
async def serving(app: Starlette, listener: socket.socket) -> AsyncIterator[Lines]:
    """An application behind a socket, in the running loop; what it gives are the connections now open."""
    lines: Lines = {}
    server = _Server(_config(app, lines))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    await server.ready.wait()
    try:
        yield lines
    finally:
        server.over.set()
        for line in list(lines.values()):
            line.abort()
        await running


class _Server(uvicorn.Server):
    """uvicorn as a guest in somebody else's loop: it leaves signals alone and stops on an event."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self.over = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def main_loop(self) -> None:
        await self.on_tick(0)
        self.ready.set()
        await self.over.wait()
        self.force_exit = True


def _config(app: Starlette, lines: Lines) -> uvicorn.Config:
    class Line(H11Protocol):
        """Remembers each connection by its far end, so that a fault can cut exactly that one."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            lines[transport.get_extra_info("peername")] = transport
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            lines.pop(self.transport.get_extra_info("peername"), None)
            super().connection_lost(exc)

    return uvicorn.Config(
        app,
        http=Line,
        ws="none",
        lifespan="off",
        proxy_headers=False,
        access_log=False,
        log_config=None,
        log_level="critical",
        # longer than a bot keeps an idle connection: else a slow one would write into what was just closed
        timeout_keep_alive=75,
    )


async def _refusal(_: Request, wrong: Exception) -> Response:
    status, words = (
        (wrong.status_code, wrong.detail) if isinstance(wrong, HTTPException) else (500, str(wrong))
    )
    return JSONResponse({"ok": False, "error_code": status, "description": words}, status)


def _real_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - this program is a door: somebody has to look at a clock


async def _serve(port: int, token: str) -> None:
    async with BotApi(port=port, token=token) as api:
        sys.stdout.write(f"{api.url}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="A Bot API server made of memory.")
    arguments.add_argument("--port", type=int, default=0, help="0: any free one; the URL is printed")
    arguments.add_argument("--token", default=INVENTED)
    chosen = arguments.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(chosen.port, chosen.token))
