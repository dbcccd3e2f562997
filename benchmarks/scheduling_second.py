"""Everybody due in the same second: for how long nobody else has a turn, by either way of scheduling."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter

from benchmarks.scheduling_child import AT_ONCE
from benchmarks.scheduling_jobs import PerRunner, fired, real_now
from benchmarks.waves_claims import drained, warmed_up
from benchmarks.waves_databases import SQLITE, new_diary
from benchmarks.waves_runners import at, fill, runner_id

BEAT_S = 0.001
DEFAULT_GRACE_S = 1
"""APScheduler's own choice, and that of python-telegram-bot's JobQueue."""


@dataclass
class Beat:
    """A heart that beats in the loop. `longest_s`: the longest time for which it stood still."""

    longest_s: float = 0.0


@asynccontextmanager
async def beating() -> AsyncIterator[Beat]:
    """A heartbeat beside what is done in this block."""
    beat = Beat()

    async def beats() -> None:
        last = perf_counter()
        while True:
            await asyncio.sleep(BEAT_S)
            now = perf_counter()
            beat.longest_s, last = max(beat.longest_s, now - last), now

    task = asyncio.create_task(beats())
    await asyncio.sleep(2 * BEAT_S)
    try:
        yield beat
        await asyncio.sleep(2 * BEAT_S)
    finally:
        task.cancel()


async def ours(many: int, database: str = SQLITE, at_once: int = AT_ONCE) -> tuple[float, float]:
    """The longest standstill and the whole time, in ms; each is claimed exactly once, or Miscounted."""
    async with new_diary(database) as diary:
        await fill(diary, many, minutes=1)
        await warmed_up(diary)
        began = perf_counter()
        async with beating() as beat:
            await drained(diary, at(7) + timedelta(seconds=5), many, at_once)
        return 1000 * beat.longest_s, 1000 * (perf_counter() - began)


async def a_job_each(many: int) -> tuple[float, float]:
    """The longest standstill in ms, where each may be late, and the seconds it took to add them."""
    jobs = PerRunner()
    jobs.start()
    began = perf_counter()
    jobs.add([runner_id(number) for number in range(many)], real_now())
    added_s = perf_counter() - began
    async with beating() as beat:
        await jobs.rings(many)
    jobs.stop()
    return 1000 * beat.longest_s, added_s


async def lost_by_default(many: int, added_s: float) -> int:
    """How many of the jobs never run, with the grace that the library gives by itself."""
    jobs = PerRunner(grace_s=DEFAULT_GRACE_S)
    jobs.start()
    due_at = real_now() + timedelta(seconds=2 * added_s + 1)
    jobs.add([runner_id(number) for number in range(many)], due_at)
    await asyncio.sleep(max(0.0, (due_at - real_now()).total_seconds() - 0.2))
    await jobs.rings(many)
    jobs.stop()
    return many - len(fired)
