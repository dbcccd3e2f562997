"""The trial's door: one page and a few small requests, for one person on one machine.

The page draws what `Guest.view()` says and sends back what the person did; everything a bot would do happens
behind `Guest`. Served on 127.0.0.1 only; `doorman` turns everybody else away.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import socket
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from importlib.resources import files
from urllib.parse import quote

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from bot.trial.doorman import Doorman, content_policy
from bot.trial.view import Guest, NotNow

LONGEST_WAIT_S = 25.0
"""A poll is answered after this long even when nothing changed: shorter than the time-outs of browsers."""
JSON_LIMIT_BYTES = 64 * 1024
FILE_LIMIT_BYTES = 25 * 1024 * 1024
"""Above the 20 MB that Telegram lets a bot download, so that it can be seen how the bot refuses more."""
TEXT_LIMIT_CHARS = 4096
"""Telegram's own limit for one message."""
BUTTON_LIMIT_BYTES = 64
"""Telegram's own limit for what a button carries."""
FILE_NAME_LIMIT_CHARS = 255
"""The longest name most file systems allow."""

PICTURE_KINDS = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
"""First bytes → media type. Anything else is not shown: a person's file must never be served as a page."""


def listen(port: int) -> socket.socket:
    """A socket on 127.0.0.1 for `TrialServer.serve(sockets=[…])`; port 0 picks a free one.

    Raises OSError when the port is taken.
    """
    return socket.create_server(("127.0.0.1", port))


class TrialServer(uvicorn.Server):
    """Serves a trial, and on Ctrl-C lets the page's waiting poll go instead of waiting with it."""

    def __init__(self, guest: Guest) -> None:
        self.closing = asyncio.Event()
        app = trial_app(guest, self.closing)
        super().__init__(
            uvicorn.Config(
                app,
                host="127.0.0.1",
                lifespan="off",
                ws="none",
                access_log=False,
                log_config=None,
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=3,
            )
        )

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.closing.set()
        await super().shutdown(sockets)


def trial_app(guest: Guest, closing: asyncio.Event | None = None) -> Starlette:
    """The trial of one guest as a web application. Setting `closing` ends every waiting poll at once."""
    desk = _Desk(guest, closing or asyncio.Event())
    page = files("bot.trial").joinpath("page.html").read_text(encoding="utf-8")

    async def show_page(_: Request) -> Response:
        return HTMLResponse(page)

    def order(path: str, do: Callable[[Request], Awaitable[None]]) -> Route:
        return Route(path, desk.carrying_out(do), methods=["POST"])

    return Starlette(
        routes=[
            Route("/", show_page),
            Route("/view", desk.view),
            Route("/picture/{file_id}", desk.picture),
            Route("/document/{file_id}", desk.document),
            order("/say", desk.say),
            order("/tap", desk.tap),
            order("/location", desk.location),
            order("/file", desk.file),
            order("/sample", desk.sample),
            order("/clock", desk.clock),
            order("/switch", desk.switch),
        ],
        middleware=[Middleware(Doorman, policy=content_policy(page))],
        exception_handlers={HTTPException: _say_why, NotNow: _say_not_now},
    )


class _Desk:
    """Turns requests into the guest's verbs, and what is not one of them into one sentence."""

    def __init__(self, guest: Guest, closing: asyncio.Event) -> None:
        self._guest = guest
        self._closing = closing
        # A page that outlives a restart must not mix two conversations that use the same message ids.
        self._run = secrets.token_hex(8)

    async def view(self, request: Request) -> Response:
        try:
            since = int(request.query_params.get("since", "-1"))
        except ValueError:
            raise HTTPException(400, "since is a whole number.") from None
        if since == self._guest.view().revision:
            await self._wait_for_change(since)
        view = asdict(self._guest.view())
        for bubble in view["messages"]:
            if bubble["photo"] is not None:
                bubble["photo"] = "/picture/" + quote(bubble["photo"], safe="")
            if bubble["download"] is not None:
                bubble["download"] = "/document/" + quote(bubble["download"], safe="")
        return JSONResponse({"run": self._run, **view})

    async def _wait_for_change(self, since: int) -> None:
        changed = asyncio.ensure_future(self._guest.changed(since))
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait(
                (changed, closing), timeout=LONGEST_WAIT_S, return_when=asyncio.FIRST_COMPLETED
            )
            if changed.done():
                changed.result()
        finally:
            changed.cancel()
            closing.cancel()

    async def picture(self, request: Request) -> Response:
        content = self._guest.picture(request.path_params["file_id"])
        if content is None:
            raise HTTPException(404, "There is no such picture.")
        kind = next((kind for start, kind in PICTURE_KINDS.items() if content.startswith(start)), None)
        if kind is None:
            raise HTTPException(404, "That file is not a picture this page shows.")
        return Response(content, media_type=kind, headers={"Cache-Control": "private, max-age=3600"})

    async def document(self, request: Request) -> Response:
        sent = self._guest.document(request.path_params["file_id"])
        if sent is None:
            raise HTTPException(404, "There is no such file.")
        name, content = sent
        # saved and never opened here: whatever is in it, it is not a part of this page
        headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"}
        return Response(content, media_type="application/octet-stream", headers=headers)

    def carrying_out(
        self, do: Callable[[Request], Awaitable[None]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Answers an order with the revision that holds its effect: the page knows when it has drawn it."""

        async def endpoint(request: Request) -> Response:
            await do(request)
            return JSONResponse({"revision": self._guest.view().revision})

        return endpoint

    async def say(self, request: Request) -> None:
        text = _text(await _json(request), "text").strip()
        if not text:
            raise HTTPException(400, "A message needs some text.")
        if len(text) > TEXT_LIMIT_CHARS:
            raise HTTPException(
                400, f"A message has at most {TEXT_LIMIT_CHARS} characters; this one has {len(text)}."
            )
        await self._guest.say(text)

    async def tap(self, request: Request) -> None:
        said = await _json(request)
        message_id, data = said.get("message_id"), _text(said, "data")
        if type(message_id) is not int or not 0 < message_id < 2**53:
            raise HTTPException(400, "message_id is a whole number above zero.")
        if not 0 < len(data.encode()) <= BUTTON_LIMIT_BYTES:
            raise HTTPException(400, f"A button carries 1 to {BUTTON_LIMIT_BYTES} bytes.")
        await self._guest.tap(message_id, data)

    async def location(self, request: Request) -> None:
        said = await _json(request)
        await self._guest.share_location(_degrees(said, "latitude", 90), _degrees(said, "longitude", 180))

    async def file(self, request: Request) -> None:
        name = request.query_params.get("name", "").strip()
        if not 0 < len(name) <= FILE_NAME_LIMIT_CHARS or not name.isprintable() or re.search(r"[/\\]", name):
            raise HTTPException(400, f"A file needs a plain name of 1 to {FILE_NAME_LIMIT_CHARS} characters.")
        limit_mb = FILE_LIMIT_BYTES // 1024**2
        content = await _body(request, FILE_LIMIT_BYTES, f"This page takes files up to {limit_mb} MB.")
        if not content:
            raise HTTPException(400, "That file is empty.")
        await self._guest.send_file(name, content)

    async def sample(self, request: Request) -> None:
        what = (await _json(request)).get("what")
        if what not in ("run", "calendar"):
            raise HTTPException(400, 'A sample is a "run" or a "calendar".')
        await self._guest.send_sample(str(what))

    async def clock(self, request: Request) -> None:
        match (await _json(request)).get("to"):
            case "morning":
                await self._guest.next_morning()
            case "sunday":
                await self._guest.next_sunday()
            case _:
                raise HTTPException(400, 'The clock goes to "morning" or to "sunday".')

    async def switch(self, request: Request) -> None:
        who = (await _json(request)).get("who")
        if who not in ("sample", "new", "coach"):
            raise HTTPException(400, 'You are the "sample" runner, a "new" one, or the "coach".')
        await self._guest.switch(str(who))


async def _body(request: Request, limit_bytes: int, too_much: str) -> bytes:
    """The request's body; 413 before reading when it announces too much, and while reading when it lied."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > limit_bytes:
        raise HTTPException(413, too_much)
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > limit_bytes:
            raise HTTPException(413, too_much)
    return bytes(content)


async def _json(request: Request) -> dict[str, object]:
    content = await _body(request, JSON_LIMIT_BYTES, f"A request has at most {JSON_LIMIT_BYTES // 1024} kB.")
    try:
        said = json.loads(content)
    # Thousands of nested brackets fit into the limit and end the parser in another way.
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise HTTPException(400, "A request is one JSON object.")
    return said


def _text(said: dict[str, object], name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str):
        raise HTTPException(400, f"{name} is a text.")
    # JSON can write half a character ("\ud800"), which no message can carry.
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise HTTPException(400, f"{name} holds half a character.")
    return value


def _degrees(said: dict[str, object], name: str, bound: int) -> float:
    value = said.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not -bound <= value <= bound:
        raise HTTPException(400, f"{name} is a number of degrees from -{bound} to {bound}.")
    return float(value)


async def _say_why(_: Request, problem: Exception) -> Response:
    assert isinstance(problem, HTTPException)  # noqa: S101 - narrows a type Starlette leaves wide
    return JSONResponse({"error": problem.detail}, problem.status_code, headers=problem.headers)


async def _say_not_now(_: Request, not_now: Exception) -> Response:
    return JSONResponse({"error": str(not_now)}, 409)
