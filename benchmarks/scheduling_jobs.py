"""The other way to ask everybody in the morning: APScheduler 3 with a job of its own for each runner."""

from __future__ import annotations

import asyncio
import logging
import pickle
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from apscheduler.events import EVENT_JOB_MISSED
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger

from benchmarks.figures import Miscounted
from benchmarks.waves_runners import ZONE

# a warning for each job that is missed would be counted as theirs, and hide the table
logging.getLogger("apscheduler").setLevel(logging.ERROR)

SOON_S = 120.0
"""So long is waited for the jobs to fire before they count as lost."""
fired: list[int] = []
"""Whose job has run, in this process."""


def real_now() -> datetime:
    """The wall clock: APScheduler reads no other."""
    return datetime.now(UTC)  # noqa: TID251 - nothing can be handed in


async def fire(runner_id: int) -> None:
    """What each job does: nothing but tell that it did."""
    fired.append(runner_id)


class PerRunner:
    """A scheduler with a job per runner. `store` None: the jobs lie in memory.

    `grace_s`: how late a job may run, None for any time, which is not the library's own choice (1 s).
    """

    def __init__(self, store: Path | None = None, *, grace_s: int | None = None) -> None:
        self.missed: list[str] = []
        self._grace_s = grace_s
        self._scheduler = AsyncIOScheduler(timezone=ZONE, jobstores={"default": _store(store)})
        self._scheduler.add_listener(lambda told: self.missed.append(told.job_id), EVENT_JOB_MISSED)

    def start(self) -> None:
        """Ready, but nothing fires yet."""
        fired.clear()
        self._scheduler.start(paused=True)

    def add(self, runners: Sequence[int], at: datetime) -> None:
        """A job each, first due then and after that every day."""
        _add(self._scheduler, runners, at, self._grace_s)

    async def rings(self, many: int) -> None:
        """Let them fire, until that many have run or were missed. Raises Miscounted for any other number."""
        self._scheduler.resume()
        async with asyncio.timeout(SOON_S):
            # no event for each job: it would be counted as theirs
            while len(fired) + len(self.missed) < many:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        if len(fired) + len(self.missed) != many or len(set(fired)) != len(fired):
            raise Miscounted(f"{many} jobs were due; {len(fired)} ran and {len(self.missed)} were missed")

    def stop(self) -> None:
        """It is over."""
        self._scheduler.shutdown(wait=False)


def keep(file: Path, runners: Sequence[int], due: Sequence[int], *, timed: int) -> float:
    """A store with a job per runner; those `due` are due now, the others in a day.

    The first `timed` are added one by one, as a bot would. Returns how many milliseconds each took. The
    others are written at once, or it would take minutes.
    """
    store = SQLAlchemyJobStore(f"sqlite:///{file}")
    scheduler = BackgroundScheduler(timezone=ZONE, jobstores={"default": store})
    scheduler.start(paused=True)
    now, due_now = real_now(), set(due)
    later = now + timedelta(days=1)
    began = perf_counter()
    _add(scheduler, runners[:timed], later, None)
    each_ms = 1000 * (perf_counter() - began) / timed
    like_this: dict[str, Any] = scheduler.get_jobs()[0].__getstate__()
    scheduler.remove_all_jobs()
    scheduler.shutdown()
    rows = []
    for runner in runners:
        run_at = now if runner in due_now else later
        job = like_this | {"id": str(runner), "args": (runner,), "next_run_time": run_at.astimezone(_ZONE)}
        state = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
        rows.append({"id": str(runner), "next_run_time": run_at.timestamp(), "job_state": state})
    with store.engine.begin() as connection:
        connection.execute(store.jobs_t.insert(), rows)
    store.engine.dispose()
    return each_ms


_ZONE = CronTrigger(timezone=ZONE).timezone


def _store(file: Path | None) -> MemoryJobStore | SQLAlchemyJobStore:
    return MemoryJobStore() if file is None else SQLAlchemyJobStore(f"sqlite:///{file}")


def _add(scheduler: Any, runners: Sequence[int], at: datetime, grace_s: int | None) -> None:
    for runner in runners:
        scheduler.add_job(
            fire,
            CronTrigger(hour=7, timezone=ZONE),
            (runner,),
            id=str(runner),
            next_run_time=at,
            misfire_grace_time=grace_s,
            coalesce=True,
        )
