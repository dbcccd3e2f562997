"""Time that passes only when a story says so, or when nobody can go on without it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TypeVar

from tests.stage import Clock

T = TypeVar("T")


class Hours:
    """A clock, and a sleep that ends when the clock has come so far."""

    def __init__(self) -> None:
        self.clock = Clock()
        self._order = itertools.count()
        self._sleepers: list[tuple[datetime, int, asyncio.Future[None]]] = []

    async def sleep(self, seconds: float) -> None:
        """Handed to the bot in place of asyncio's."""
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        at = self.clock.at + timedelta(seconds=seconds)
        heapq.heappush(self._sleepers, (at, next(self._order), woken))
        await woken

    async def pass_by(self, **span: float) -> None:
        """So much time passes, and whoever slept wakes at their moment."""
        end = self.clock.at + timedelta(**span)
        await self._others()
        while self._sleepers and self._sleepers[0][0] <= end:
            self._wake()
            await self._others()
        self.clock.at = end

    async def until_done(self, work: Awaitable[T]) -> T:
        """Let it run; whenever it seems to wait, the next sleeper's moment comes."""
        task = asyncio.ensure_future(work)
        while not task.done():
            await asyncio.wait({task}, timeout=0.005)  # the diary's thread is real
            if self._sleepers and not task.done():
                self._wake()
        return await task

    async def until_asleep(self, task: asyncio.Future[T]) -> None:
        """Until somebody waits for time to pass. Fails when `task` ends before."""
        while not self._awake():
            assert not task.done(), task
            await asyncio.wait({task}, timeout=0.005)

    def _awake(self) -> int:
        return sum(not woken.done() for _, _, woken in self._sleepers)

    def _wake(self) -> None:
        at, _, woken = heapq.heappop(self._sleepers)
        if not woken.done():  # it may have been cancelled
            self.clock.at = max(self.clock.at, at)
            woken.set_result(None)

    async def _others(self) -> None:
        for _ in range(40):
            await asyncio.sleep(0)
