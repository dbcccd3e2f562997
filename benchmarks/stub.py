"""A Bot API that does as little as it can: a program of its own, so that it is never what is measured.

It knows every method and gives each the answer that is ready for it; it keeps nothing that is said. Updates
are prepared by whoever drives it, and are handed out by getUpdates or posted to a webhook. It is driven by
lines of JSON on its standard input; see `Stub.carry_out`.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from typing import Any

import httptools

from benchmarks.lines import serve_lines
from benchmarks.prepared import BOT, MESSAGE
from benchmarks.stub_webhook import Postman

LONGEST_POLL_S = 10
"""How long getUpdates waits for news at most, whatever is asked for."""
GIVE_UP_S = 120.0
_NUMBER = re.compile(rb"\b(offset|limit|timeout|chat_id)\b\D{1,40}?(-?\d+)")
"""In a form, in a multipart body and in JSON alike."""

_ANSWERS: dict[bytes, object] = {
    b"getme": BOT,
    b"sendmessage": MESSAGE,
    b"sendphoto": MESSAGE,
    b"editmessagetext": MESSAGE,
    b"getwebhookinfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}


def _response(result: bytes) -> bytes:
    body = b'{"ok":true,"result":' + result + b"}"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    return head + body


_READY = {method: _response(json.dumps(answer).encode()) for method, answer in _ANSWERS.items()}
_TRUE = _response(b"true")


class Mailbox:
    """The updates of one bot, known by its token."""

    def __init__(self) -> None:
        self.waiting: deque[tuple[int, bytes]] = deque()
        self.poll: Callable[[], None] | None = None
        """Answers the getUpdates that waits for news; None: nobody waits."""

    def put(self, updates: list[Mapping[str, Any]]) -> None:
        """News: whoever waits for it gets it at once."""
        self.waiting.extend((update["update_id"], json.dumps(update).encode()) for update in updates)
        if self.poll is not None:
            self.poll()

    def batch(self, offset: int, limit: int) -> bytes:
        """What is before the offset is forgotten, as Telegram does; up to `limit` of the rest."""
        while self.waiting and self.waiting[0][0] < offset:
            self.waiting.popleft()
        some = [raw for _, raw in list(self.waiting)[:limit]] if self.waiting else []
        return _response(b"[" + b",".join(some) + b"]")


class Stub:
    """All that is counted and prepared, for every connection."""

    def __init__(self) -> None:
        self.latency_s = 0.0
        self.calls: Counter[bytes] = Counter()
        self.sent_at: list[float] = []
        """When each sendMessage came in, in seconds of a clock that never runs backwards."""
        self.edited_at: dict[int, float] = {}
        """When each chat's message was last edited, while somebody wants to know."""
        self.follows_edits = False
        self._boxes: dict[bytes, Mailbox] = {}
        self._wanted = 0
        self._complete = asyncio.Event()
        self._last_at = 0.0

    def box(self, token: bytes) -> Mailbox:
        """The bot's updates."""
        return self._boxes.setdefault(token, Mailbox())

    def counted(self, method: bytes) -> None:
        """One call more."""
        self.calls[method] += 1
        self._last_at = time.monotonic()
        if method == b"sendmessage":
            self.sent_at.append(self._last_at)
        if self._wanted:
            self._wanted -= 1
            if not self._wanted:
                self._complete.set()

    async def carry_out(self, told: Mapping[str, Any]) -> dict[str, Any]:
        """One line: `reset`, `feed` updates and wait for so many calls, or `trickle` them one by one."""
        match told["do"]:
            case "reset":
                self.latency_s = told["latency_s"]
                self.calls.clear()
                self.sent_at.clear()
                return {}
            case "counts":
                return self._counts() | {"sent_at": self.sent_at if told.get("stamps") else []}
            case "feed":
                return await self._feed(told)
            case "trickle":
                return await self._trickle(told)
            case other:
                raise ValueError(other)

    def _counts(self) -> dict[str, Any]:
        return {"calls": {method.decode(): count for method, count in self.calls.items()}}

    async def _feed(self, told: Mapping[str, Any]) -> dict[str, Any]:
        """Hand all of it out and wait until `wanted` calls came in: how long that took, and the calls."""
        self.calls.clear()
        self._wanted, self._complete = told["wanted"], asyncio.Event()
        began = time.monotonic()
        posting = None
        if told.get("webhook") is None:
            self.box(told["token"].encode()).put(told["updates"])
        else:
            posting = asyncio.create_task(Postman(told["webhook"], told["at_once"]).post_all(told["updates"]))
        try:
            async with asyncio.timeout(GIVE_UP_S):
                await self._complete.wait()
                refused = 0 if posting is None else await posting
        except TimeoutError:
            return self._counts() | {"took_s": GIVE_UP_S, "refused": -1}
        return self._counts() | {"took_s": self._last_at - began, "refused": refused}

    async def _trickle(self, told: Mapping[str, Any]) -> dict[str, Any]:
        """Hand one update out every `every_s`; how long after each its message was edited, in seconds."""
        self.follows_edits, fed_at = True, {}
        self.edited_at.clear()
        for update in told["updates"]:
            chat = update["callback_query"]["from"]["id"]
            fed_at[chat] = time.monotonic()
            self.box(told["token"].encode()).put([update])
            await asyncio.sleep(told["every_s"])
        await asyncio.sleep(told["settle_s"])
        self.follows_edits = False
        return {
            "replies_s": [self.edited_at[chat] - at for chat, at in fed_at.items() if chat in self.edited_at]
        }


class Line(asyncio.Protocol):
    """One connection of a bot."""

    def __init__(self, stub: Stub) -> None:
        self._stub = stub
        self._parser = httptools.HttpRequestParser(self)
        self._path = b""
        self._body = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for the type checker
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._path, self._body = b"", b""

    def on_url(self, url: bytes) -> None:
        self._path += url

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        bot, _, method = self._path.removeprefix(b"/bot").partition(b"/")
        method = method.partition(b"?")[0].lower().replace(b"_", b"")
        if method == b"getupdates":
            self._poll(bot)
            return
        stub = self._stub
        stub.counted(method)
        if stub.follows_edits and method == b"editmessagetext":
            stub.edited_at[self._number(b"chat_id")] = time.monotonic()
        answer = _READY.get(method, _TRUE)
        if stub.latency_s:
            asyncio.get_running_loop().call_later(stub.latency_s, self._write, answer)
        else:
            self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None:
            self._transport.write(answer)

    def _poll(self, token: bytes) -> None:
        box, offset, limit = self._stub.box(token), self._number(b"offset"), self._number(b"limit") or 100
        loop = asyncio.get_running_loop()

        def answer() -> None:
            late.cancel()
            if box.poll is answer:
                box.poll = None
            self._write(box.batch(offset, limit))

        def answer_once() -> None:
            if not late.cancelled():
                answer()

        late = loop.call_later(min(LONGEST_POLL_S, self._number(b"timeout")), answer)
        box.batch(offset, 0)  # confirms
        box.poll = answer
        if box.waiting:
            loop.call_later(self._stub.latency_s, answer_once)

    def _number(self, name: bytes) -> int:
        return next((int(found) for named, found in _NUMBER.findall(self._body) if named == name), 0)


async def _main() -> None:
    stub, loop = Stub(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: Line(stub), "127.0.0.1", 0, backlog=1024)
    async with server:
        port = server.sockets[0].getsockname()[1]
        await serve_lines({"port": port}, stub.carry_out)


if __name__ == "__main__":
    asyncio.run(_main())
    sys.exit()
