"""One process with one way of scheduling, so that its memory is its own; tells what it took as JSON.

python -m benchmarks.scheduling_child ours|theirs RUNNERS DUE [FILE]
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, timedelta
from pathlib import Path
from time import perf_counter, process_time

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from benchmarks.waves_claims import drained, warmed_up
from benchmarks.waves_runners import at, runner_id
from bot.diary.engine import open_diary
from bot.routines import rounds

LOOKS_A_MINUTE = 4
"""The bot's schedule looks every fifteen seconds."""
AT_ONCE = 120
"""What the bot claims together at thirty messages a second."""


@dataclass(frozen=True)
class Took:
    """What one way of scheduling took."""

    start_s: float
    """Until it would say what is due, the process and its imports left out."""
    memory_mb: float
    """What it has added to the process's memory when the minute is over."""
    minute_ms: float
    """Processor time for a minute in which some are due; not the first in the process's life."""


def main(who: str, runners: str, due: str, file: str = "") -> None:
    """Do it and tell. Theirs without a file keeps its jobs in memory."""
    work = _ours(int(due), file) if who == "ours" else _theirs(int(runners), int(due), file)
    print(json.dumps(asdict(asyncio.run(work))))  # noqa: T201 - for its parent


async def _ours(due: int, file: str) -> Took:
    before_mb, began = _memory_mb(), perf_counter()
    diary = open_diary(f"sqlite:///{file}")
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(print, "interval", seconds=15)
    scheduler.start(paused=True)
    await rounds.claim_due(diary, at(7) - timedelta(hours=1))
    start_s = perf_counter() - began
    await warmed_up(diary)
    cpu_s, now = process_time(), at(7) + timedelta(seconds=5)
    await drained(diary, now, due, AT_ONCE)
    for _ in range(LOOKS_A_MINUTE - 1):
        await rounds.claim_due(diary, now)
    minute_ms, memory_mb = 1000 * (process_time() - cpu_s), _memory_mb() - before_mb
    scheduler.shutdown(wait=False)
    await diary.close()
    return Took(start_s, memory_mb, minute_ms)


async def _theirs(runners: int, due: int, file: str) -> Took:
    """`file` empty: the jobs lie in memory."""
    # here and not above: whoever keeps a due table does not pay for a store of jobs
    from benchmarks.scheduling_jobs import PerRunner, real_now

    before_mb, began = _memory_mb(), perf_counter()
    jobs = PerRunner(Path(file) if file else None)
    jobs.start()
    if not file:
        now = real_now()
        everybody = [runner_id(number) for number in range(runners)]
        jobs.add(everybody[:due], now)
        jobs.add(everybody[due:], now + timedelta(days=1))
    start_s, cpu_s = perf_counter() - began, process_time()
    await jobs.rings(due)
    minute_ms, memory_mb = 1000 * (process_time() - cpu_s), _memory_mb() - before_mb
    jobs.stop()
    return Took(start_s, memory_mb, minute_ms)


def _memory_mb() -> float:
    """What is resident now. Not the most there ever was: a new process takes that over from its parent."""
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * resource.getpagesize() / 1e6


if __name__ == "__main__":
    main(*sys.argv[1:])
