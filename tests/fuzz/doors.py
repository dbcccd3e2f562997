"""The two ways in, as in production: bytes to the webhook's server, or bytes fetched by the poller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

import httpx

from bot.app import Bot
from bot.chat.inbox import number_of
from bot.chat.poller import Poller
from bot.trial.telegram import Telegram
from bot.web.health import Look
from bot.web.server import SECRET_HEADER, Webhook, web_app
from tests.fuzz.updates import Generated

SECRET = "nobody-else-knows-it"
_PATH = "/telegram"


class Door(Protocol):
    """Hands updates to a bot, all at once; returns in words what went wrong."""

    async def deliver(self, updates: Sequence[Generated]) -> list[str]: ...


class Pushed:
    """Every update is a request of its own, and all are under way together."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def deliver(self, updates: Sequence[Generated]) -> list[str]:
        """Post them in any order they come in."""
        answers = await asyncio.gather(*(self._post(update) for update in updates))
        told = zip(updates, answers, strict=True)
        return [f"answered with {status}" for update, status in told if status not in _expected(update)]

    async def _post(self, update: Generated) -> int:
        headers = {SECRET_HEADER: SECRET, "content-type": "application/json"}
        return (await self._client.post(_PATH, content=update.body, headers=headers)).status_code


def _expected(update: Generated) -> tuple[int, ...]:
    return (200,) if number_of(update.raw) is not None else (400,)


class Fetched:
    """Updates wait in the mailbox until the poller confirms them."""

    def __init__(self, telegram: Telegram, polling: asyncio.Task[None]) -> None:
        self._telegram = telegram
        self._polling = polling

    async def deliver(self, updates: Sequence[Generated]) -> list[str]:
        """Queue them in the order of their numbers, as Telegram does; it sends none without a number."""
        numbered = [update.raw for update in updates if (number_of(update.raw) or 0) > 0]
        for raw in sorted(numbered, key=lambda raw: number_of(raw) or 0):
            self._telegram.mailbox.post_again(raw)
        while len(self._telegram.mailbox):
            if self._polling.done():
                return [f"the poller ended: {self._polling.exception()!r}"]
            await asyncio.sleep(0.0005)
        return []


@asynccontextmanager
async def pushed(bot: Bot, look: Look) -> AsyncIterator[Door]:
    """The webhook's server over this bot."""
    app = web_app(look, Webhook(_PATH, SECRET, bot.inbox, tries=1))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
        yield Pushed(client)


@asynccontextmanager
async def fetched(bot: Bot, telegram: Telegram) -> AsyncIterator[Door]:
    """The poller over this bot; a failing update is not tried again."""

    async def rest(seconds: float) -> None:
        await asyncio.sleep(0)

    stop = asyncio.Event()
    poller = Poller(bot.application.bot, bot.inbox, now=telegram.now, sleep=rest, retry_waits_s=())
    polling = asyncio.create_task(poller.run(stop))
    try:
        yield Fetched(telegram, polling)
    finally:
        stop.set()
        await polling
