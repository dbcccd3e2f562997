"""The web side of a running bot: Telegram's webhook, and a page that says whether the bot is well.

Telegram delivers again what was not answered with a 2xx, so 200 is said only after the update was dealt with.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import re
import socket
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from inspect import isawaitable

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.chat.inbox import Inbox, NotHandled, Unreadable, number_of

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not what it carries
LARGEST_UPDATE_BYTES = 1_000_000
"""Telegram's updates are a few kilobytes."""

_FAILING_REMEMBERED = 4096
_DRAIN_S = 8

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is. `ok` is for whoever builds it to decide; the rest is shown beside it."""

    ok: bool
    last_poll_age_s: float | None
    """Seconds since Telegram last answered a poll. None: no poll yet, or updates come by webhook."""
    last_tick_age_s: float | None
    """Seconds since the schedule last looked for what is due. None: not yet."""
    database: bool
    """Whether the diary could be read just now."""


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


class CannotListen(OSError):
    """The address is taken or not this machine's; the text says which and why."""


def web_app(health: Callable[[], Health | Awaitable[Health]], webhook: Webhook | None = None) -> Starlette:
    """The application: `/healthz`, and Telegram's way in when a webhook is given."""

    async def show_health(_: Request) -> Response:
        told = health()
        state = await told if isawaitable(told) else told
        return JSONResponse(
            {
                "status": "ok" if state.ok else "failing",
                "last_poll_age_s": state.last_poll_age_s,
                "last_tick_age_s": state.last_tick_age_s,
                "database": state.database,
            },
            status_code=200 if state.ok else 503,
            headers={"Cache-Control": "no-store"},
        )

    routes = [Route("/healthz", show_health, methods=["GET"])]
    if webhook is not None:
        routes.append(Route(webhook.path, _Entrance(webhook).take, methods=["POST"]))
    return Starlette(routes=routes)


class _Entrance:
    """Checks what comes in and hands it to the inbox."""

    def __init__(self, webhook: Webhook) -> None:
        self._webhook = webhook
        self._failed: dict[int, int] = {}

    async def take(self, request: Request) -> Response:
        named = request.headers.get(SECRET_HEADER, "")
        # Bytes, because compare_digest refuses text beyond ASCII; and always, so that time tells nothing.
        if not hmac.compare_digest(named.encode(), self._webhook.secret.encode()):
            return Response(status_code=403)
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
            log.error("update skipped: it cannot be read", update_id=number)
        except NotHandled as failure:
            cause = failure.__cause__ or failure
            log.warning("update failed", update_id=number, error=type(cause).__name__)
            if self._webhook.outage(cause):
                return False
            if failed + 1 < self._webhook.tries:
                self._count(number, failed + 1)
                return False
            log.error("update skipped: every try failed", update_id=number)
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
            timeout_graceful_shutdown=_DRAIN_S,
        )
        await _Server(config, stop, lambda: started and started(listener.getsockname()[1])).serve([listener])


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
