"""The terms in which this process leads, where several share one diary; alone it leads from start to end."""

from __future__ import annotations

import asyncio

import structlog

from bot.chat.poller import unless_stopped
from bot.diary.leader import ASK_EVERY_S, Leader

log = structlog.get_logger(__name__)


class Terms:
    """Looks after the lead beside everything else, and tells when a term begins and when it is over.

    `over` is set while there is no term, and for good after a stop.
    """

    def __init__(self, leader: Leader, stop: asyncio.Event) -> None:
        self._leader = leader
        self._stop = stop
        self._begun = asyncio.Event()
        self.over = asyncio.Event()
        self.over.set()

    async def look(self) -> bool:
        """Whether this process leads, as things stand now."""
        if await self._leader.lead():
            self.over.clear()
            self._begun.set()
        else:
            self._end()
        return not self.over.is_set()

    async def run(self) -> None:
        """Look again and again until the stop."""
        led = not self.over.is_set()
        try:
            while not self._stop.is_set():
                await unless_stopped(self._stop, asyncio.sleep(ASK_EVERY_S))
                leads = await unless_stopped(self._stop, self.look())
                if leads is not None and leads is not led:
                    led = leads
                    log.info("this process leads now" if leads else "this process does not lead any more")
        finally:
            self._end()

    async def begin(self) -> bool:
        """Wait for a term, which may have begun already. False: a stop came first."""
        await unless_stopped(self._stop, self._begun.wait())
        return not self._stop.is_set()

    async def next(self) -> bool:
        """Wait for the end of this term, if there is one, and for the next. False: a stop came first."""
        await unless_stopped(self._stop, self.over.wait())
        return await self.begin()

    def _end(self) -> None:
        self._begun.clear()
        self.over.set()
