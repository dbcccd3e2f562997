"""The updates that wait for the bot: numbered, filtered, confirmed by offset, fetched or pushed."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

from bot.trial.chats import Json
from bot.trial.refusals import Refused

ON_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds Telegram delivers only to a bot that named them."""


class Bell:
    """Wakes everybody who waits, once per ring."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def ring(self) -> None:
        self._next.set()
        self._next = asyncio.Event()

    async def wait(self, seconds: float | None = None) -> bool:
        """True when it rang; False when `seconds` went by. None waits for ever."""
        try:
            await asyncio.wait_for(self._next.wait(), seconds)
        except TimeoutError:
            return False
        return True


@dataclass
class Webhook:
    """Where updates are pushed; an empty url means they are fetched."""

    url: str = ""
    secret: str | None = None
    max_connections: int = 40
    last_error: str | None = None
    last_error_at_s: int = 0


class Mailbox:
    """The queue between people and the bot."""

    def __init__(self, first_update_id: int) -> None:
        self._last_id = first_update_id - 1
        self._waiting: deque[Json] = deque()
        self._poll = 0
        self._interruptions = 0
        self._waiters = 0
        self._arrivals = Bell()
        self.allowed: frozenset[str] | None = None
        """Kinds the bot asked for, sticky as with Telegram; None: all but `ON_REQUEST_ONLY`."""
        self.webhook = Webhook()
        self.bell = Bell()

    def post(self, kind: str, content: Json) -> Json:
        """Number an update and put it into the queue, unless the bot did not ask for its kind.

        It is handed back in any case: a test may feed it to the bot by hand.
        """
        self._last_id += 1
        update: Json = {"update_id": self._last_id, kind: content}
        wanted = kind in self.allowed if self.allowed is not None else kind not in ON_REQUEST_ONLY
        if wanted:
            self._waiting.append(update)
            self.bell.ring()
        return update

    def post_again(self, update: Json) -> None:
        """Queue an update a second time: Telegram delivers at least once."""
        self._waiting.append(update)
        self.bell.ring()

    def __len__(self) -> int:
        return len(self._waiting)

    def clear(self) -> None:
        self._waiting.clear()

    def first(self) -> Json | None:
        """The oldest unconfirmed update; None when the bot is up to date."""
        return self._waiting[0] if self._waiting else None

    def confirm(self, update: Json) -> None:
        """Drop one update the webhook took."""
        if update in self._waiting:
            self._waiting.remove(update)

    def fetch(self, offset: int, limit: int) -> list[Json]:
        """What `getUpdates` returns: updates from `offset` on, older ones are confirmed and dropped.

        A negative offset counts from the end of the queue and drops everything before.
        Raises `Refused` (409) while a webhook is set.
        """
        if self.webhook.url:
            raise Refused(
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
                409,
            )
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        elif offset > 0:
            self._waiting = deque(update for update in self._waiting if _number(update) >= offset)
        return list(self._waiting)[: limit if 1 <= limit <= 100 else 100]

    def interrupt(self) -> None:
        """End every wait now, with what is there."""
        self._interruptions += 1
        self.bell.ring()

    async def polled(self) -> None:
        """Return as soon as somebody is waiting for an update."""
        while not self._waiters:
            await self._arrivals.wait()

    async def wait_for_post(self, seconds: float) -> None:
        """Wait until something is in the queue, at most `seconds`.

        Raises `Refused` (409) when somebody else starts to wait: Telegram lets the newer poll live.
        """
        self._poll += 1
        mine, interruptions = self._poll, self._interruptions
        self.bell.ring()
        self._waiters += 1
        self._arrivals.ring()
        try:
            await self._until_post(seconds, mine, interruptions)
        finally:
            self._waiters -= 1

    async def _until_post(self, seconds: float, mine: int, interruptions: int) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while not self._waiting and not self.webhook.url and interruptions == self._interruptions:
            left = until - loop.time()
            if left <= 0 or not await self.bell.wait(left):
                return
            if mine != self._poll:
                raise Refused(
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                    409,
                )


def _number(update: Json) -> int:
    return int(str(update["update_id"]))
