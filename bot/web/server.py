"""The web side of a running bot: Telegram's webhook, and the pages that say how the bot is.

Telegram delivers again what was not answered with a 2xx, so 200 is said only after the update was dealt with.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import re
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.chat.inbox import Inbox, NotHandled, Unreadable, number_of
from bot.chat.meters import Meters
from bot.web.errors import CannotListen
from bot.web.health import Look, Phase
from bot.web.pages import pages

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not what it carries
LARGEST_UPDATE_BYTES = 1_000_000
"""Telegram's updates are a few kilobytes."""

_FAILING_REMEMBERED = 4096
ANSWERING_DRAIN_S = 1
"""How long the last answers may take. Whoever stops the server lets what is in hand finish first."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Webhook:
    """Where Telegram delivers: a path of this server, and the secret it must name.

    An update that failed `tries` times is taken from Telegram and logged, so that it does not stand in the
    way for ever. `outage` tells from a handler's exception that the update is not to blame: then the failure
    does not count. Raises ValueError on a path or a secret that Telegram could not use.
    """

    path: str
    secret: str = field(repr=False)
    inbox: Inbox
    tries: int = 3
    outage: Callable[[BaseException], bool] = lambda cause: False

    def __post_init__(self) -> None:
        if not self.path.startswith("/"):
            raise ValueError("the path of a webhook starts with a slash")
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", self.secret):
            raise ValueError("the secret of a webhook has 1 to 256 characters of A-Z a-z 0-9 _ -")


def web_app(
    look: Look,
    webhook: Webhook | None = None,
    *,
    phase: Callable[[], Phase] = lambda: Phase.READY,
    meters: Meters | None = None,
) -> Starlette:
    """The application: the pages of `bot.web.pages`, and Telegram's way in when a webhook is given."""
    routes = pages(look, phase, meters or Meters())
    if webhook is not None:
        routes.append(Route(webhook.path, _Entrance(webhook, phase).take, methods=["POST"]))
    return Starlette(routes=routes)


class _Entrance:
    """Checks what comes in and hands it to the inbox."""

    def __init__(self, webhook: Webhook, phase: Callable[[], Phase]) -> None:
        self._webhook = webhook
        self._phase = phase
        self._failed: dict[int, int] = {}

    async def take(self, request: Request) -> Response:
        named = request.headers.get(SECRET_HEADER, "")
        # Bytes, because compare_digest refuses text beyond ASCII; and always, so that time tells nothing.
        if not hmac.compare_digest(named.encode(), self._webhook.secret.encode()):
            return Response(status_code=403)
        if self._phase() is not Phase.READY:
            return Response(status_code=503)  # a proxy asks the next process, and Telegram asks again
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return Response(status_code=415)
        try:
            body = await _body_of(request)
            if body is None:
                return Response(status_code=413)
            raw = json.loads(body)
        except (ClientDisconnect, ValueError, RecursionError):
            return Response(status_code=400)
        number = number_of(raw)
        if number is None:
            return Response(status_code=400)
        return Response(status_code=200 if await self._dealt_with(raw, number) else 500)

    async def _dealt_with(self, raw: dict[str, object], number: int) -> bool:
        failed = self._failed.get(number, 0)
        try:
            await self._webhook.inbox.handle(raw, last_try=failed + 1 >= self._webhook.tries)
        except Unreadable:
            self._webhook.inbox.meters.updates_given_up.inc()
            log.error("update skipped: it cannot be read", update=number)
        except NotHandled as failure:
            cause = failure.__cause__ or failure
            log.warning("update failed", update=number, error=type(cause).__name__)
            if self._webhook.outage(cause):
                return False
            if failed + 1 < self._webhook.tries:
                self._count(number, failed + 1)
                return False
            self._webhook.inbox.meters.updates_given_up.inc()
            log.error("update skipped: every try failed", update=number)
        self._failed.pop(number, None)
        return True

    def _count(self, number: int, failed: int) -> None:
        self._failed[number] = failed
        if len(self._failed) > _FAILING_REMEMBERED:
            del self._failed[next(iter(self._failed))]


async def _body_of(request: Request) -> bytes | None:
    """The body, or None when it is too large: then no more than the limit was read.

    Raises ClientDisconnect.
    """
    announced = request.headers.get("content-length", "0")
    if not re.fullmatch(r"[0-9]{1,9}", announced) or int(announced) > LARGEST_UPDATE_BYTES:
        return None
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST_UPDATE_BYTES:
            return None
    return bytes(body)


async def serve(
    app: Starlette,
    host: str,
    port: int,
    stop: asyncio.Event,
    *,
    started: Callable[[int], None] | None = None,
) -> None:
    """Serve until `stop` is set, then finish the requests in hand.

    `started` is called once with the port that is open (port 0: any free one). Raises CannotListen.
    """
    with _listen(host, port) as listener:
        config = uvicorn.Config(
            app,
            # Addresses and headers hold secrets: no access log, and logging is set up by the bot alone.
            access_log=False,
            log_config=None,
            lifespan="off",
            ws="none",
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=ANSWERING_DRAIN_S,
        )
        await _Server(config, stop, lambda: started and started(listener.getsockname()[1])).serve([listener])


@contextlib.asynccontextmanager
async def served(
    app: Starlette, address: tuple[str, int] | None, *, over: Callable[[], None]
) -> AsyncIterator[int | None]:
    """Serve at host and port until the block ends; it begins when somebody can come in, with the open port.

    None: nothing is served. `over` is called when the server ends, also by itself. Raises CannotListen.
    """
    if address is None:
        yield None
        return
    stop, opened = asyncio.Event(), asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(serve(app, *address, stop, started=opened.set_result))
    serving.add_done_callback(lambda _: over())
    try:
        await asyncio.wait({serving, opened}, return_when=asyncio.FIRST_COMPLETED)
        if not serving.done():
            yield opened.result()
    finally:
        stop.set()
        _, late = await asyncio.wait({serving}, timeout=ANSWERING_DRAIN_S + 0.5)
        for task in late:
            task.cancel()
    if serving.done():
        serving.result()


class _Server(uvicorn.Server):
    """uvicorn as a guest: signals belong to the bot, which stops everything in its own order."""

    def __init__(self, config: uvicorn.Config, stop: asyncio.Event, ready: Callable[[], object]) -> None:
        super().__init__(config)
        self._stop = stop
        self._ready = ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def main_loop(self) -> None:
        # uvicorn's own looks ten times a second whether it shall stop.
        await self.on_tick(0)
        try:
            await self._stop.wait()
        finally:
            for opened in self.servers:  # also when cancelled: then uvicorn would leave them open
                opened.close()


def _listen(host: str, port: int) -> socket.socket:
    # Opened here and not by uvicorn, which ends the whole process when it cannot.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=512)
    except (OSError, OverflowError) as cause:
        raise CannotListen(f"cannot listen on {host}:{port}: {cause}") from cause
