"""Telegram's side of a webhook: posts updates over connections that stay open, each with one in flight."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import httptools

SECRET = "only-the-benchmarks-know"  # noqa: S105 - it guards nothing


class Postman:
    """Posts to one address over `at_once` connections."""

    def __init__(self, url: str, at_once: int) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._head = (
            f"POST {parts.path} HTTP/1.1\r\nHost: {self._host}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
        ).encode()
        self._at_once = at_once

    async def post_all(self, updates: Sequence[Mapping[str, Any]]) -> int:
        """Returns how many were answered with anything but a 2xx."""
        loop = asyncio.get_running_loop()
        bodies = [json.dumps(update).encode() for update in updates]
        waiting = deque(self._head + b"%d\r\n\r\n" % len(body) + body for body in bodies)
        refused: list[int] = []
        over: list[asyncio.Future[None]] = [
            loop.create_future() for _ in range(min(self._at_once, len(waiting)))
        ]
        for done in over:
            await loop.create_connection(partial(_Delivery, waiting, refused, done), self._host, self._port)
        await asyncio.gather(*over)
        return len(refused)


class _Delivery(asyncio.Protocol):
    """One connection: the next update as soon as the last one was answered."""

    def __init__(self, waiting: deque[bytes], refused: list[int], done: asyncio.Future[None]) -> None:
        self._waiting = waiting
        self._refused = refused
        self._done = done
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpResponseParser(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for the type checker
        self._transport = transport
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("the webhook hung up"))

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        if not 200 <= status < 300:
            self._refused.append(status)
        self._parser = httptools.HttpResponseParser(self)
        self._next()

    def _next(self) -> None:
        if self._transport is None:
            return
        if self._waiting:
            self._transport.write(self._waiting.popleft())
        else:
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
