"""Whether Telegram still delivers here.

A webhook alone never hears that the token was revoked, or that the updates go elsewhere: it only grows quiet.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken, TelegramError

from bot.chat.meters import Meters
from bot.chat.poller import REVOKED, PollingStopped, unless_stopped

LOOK_EVERY_S = 30.0

log = structlog.get_logger(__name__)


class Deliveries:
    """Asks Telegram now and then where it delivers; run() returns only after a stop.

    `url` is where it should; `now` gives an aware UTC instant. A trouble is logged when it begins, counted at
    each look, and over with the first good one.
    """

    def __init__(
        self,
        bot: Bot,
        url: str,
        *,
        now: Callable[[], datetime],
        meters: Meters,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._url = url
        self._now = now
        self._meters = meters
        self._sleep = sleep
        self._trouble = ""
        self.last_good_at: datetime | None = None
        """When Telegram last said that it delivers here. None: not yet."""

    async def run(self, stop: asyncio.Event) -> None:
        """Look until the stop. Raises PollingStopped when the token is refused."""
        while not stop.is_set():
            await unless_stopped(stop, self._sleep(LOOK_EVERY_S))
            await unless_stopped(stop, self.look())

    async def look(self) -> None:
        """Look once. Raises PollingStopped."""
        try:
            webhook = await self._bot.get_webhook_info()
        except (InvalidToken, EndPointNotFound) as error:
            raise PollingStopped(REVOKED) from error
        except TelegramError as error:
            self._note(type(error).__name__)
            return
        if webhook.url == self._url:
            self._trouble, self.last_good_at = "", self._now()
        else:
            self._note("Telegram delivers elsewhere" if webhook.url else "the webhook was deleted")

    def _note(self, trouble: str) -> None:
        self._meters.errors.labels("webhook").inc()
        if trouble != self._trouble:
            log.warning("no deliveries from Telegram", reason=trouble)
        self._trouble = trouble
