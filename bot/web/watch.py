"""A watch over one process: how it is, and whether it takes work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.chat.desk import Now
from bot.chat.ticks import Ticks
from bot.diary.diary import Diary
from bot.diary.errors import DiaryError
from bot.web.health import Health, Phase

STALE_POLL_S = 120
"""A poll takes 30 s when nothing happens, as long as between two looks at the webhook; four missed ones are a
dead line."""
STALE_TICKS = 8
"""Ticks missed before the schedule counts as stopped."""
SHORTEST_STALE_TICK_S = 60.0
"""However fast it ticks: a tick that says much takes its time."""
CLOCK_SLACK_S = 60
"""How far a clock may be set back before what happened "later" no longer counts as fresh."""
DATABASE_ANSWERS_WITHIN_S = 3.0
"""Shorter than whoever asks for the page is willing to wait."""


class Watch:
    """Begins with the process. `tick_s` is the time between two ticks, `stop` is set when it shall end."""

    def __init__(self, diary: Diary, ticks: Ticks, now: Now, tick_s: float, stop: asyncio.Event) -> None:
        self._diary = diary
        self._ticks = ticks
        self._now = now
        self._stale_tick_s = max(SHORTEST_STALE_TICK_S, STALE_TICKS * tick_s)
        self._stop = stop
        self._started_at = now()
        self._taking_work = False
        self.polled_at: Callable[[], datetime | None] = lambda: None
        """When Telegram last answered a poll well, or said that it delivers here. None: neither is so."""

    def takes_work(self) -> None:
        """From now on updates come in: Telegram is polled, or knows where to deliver."""
        self._taking_work = True

    def phase(self) -> Phase:
        """Where the process stands between its start and its end."""
        if self._stop.is_set():
            return Phase.DRAINING
        return Phase.READY if self._taking_work else Phase.STARTING

    async def health(self) -> Health:
        """How the bot is just now."""
        database = await self._database()
        at, polled_at = self._now(), self.polled_at()
        poll_age_s = None if polled_at is None else (at - polled_at).total_seconds()
        tick_age_s = (at - (self._ticks.last_at or self._started_at)).total_seconds()
        polls = poll_age_s is None or -CLOCK_SLACK_S <= poll_age_s < STALE_POLL_S
        ticks = -CLOCK_SLACK_S <= tick_age_s < self._stale_tick_s
        return Health(
            ok=database and polls and ticks,
            last_poll_age_s=poll_age_s,
            last_tick_age_s=tick_age_s,
            database=database,
        )

    async def _database(self) -> bool:
        try:
            async with asyncio.timeout(DATABASE_ANSWERS_WITHIN_S):
                await self._diary.ping()
        except (DiaryError, TimeoutError):
            return False
        return True
