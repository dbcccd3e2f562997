"""The schedule: one tick over a table of what is due, beside APScheduler with a job for each runner.

Ours claims in earnest: each prompt is written down as claimed, its next time worked out, and both committed.
A job of theirs only notes that it ran. Start and memory are those of processes of their own, which find the
runners or the jobs already there; only jobs in memory have to be made. In the minute that is measured, one
runner in 300 is due. The longest standstill is that of a heartbeat in the same event loop.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from benchmarks import goals
from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.scheduling_child import Took
from benchmarks.scheduling_jobs import keep
from benchmarks.scheduling_second import a_job_each, lost_by_default, ours
from benchmarks.waves_claims import make_due
from benchmarks.waves_databases import POSTGRESQL
from benchmarks.waves_runners import at, fill, runner_id
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate

MEMORY, STORE = "APScheduler, jobs in memory", "APScheduler, jobs in SQLite"
ONE_IN = 300


@dataclass(frozen=True)
class _Work:
    sizes: tuple[int, ...]
    times: int
    at_once: int
    """Due in the same second."""
    second_times: int


_WORK = {
    Size.TINY: _Work((300,), 1, 200, 1),
    Size.QUICK: _Work((1_000, 3_000), 1, 4_000, 1),
    Size.FULL: _Work((1_000, 10_000, 100_000), 3, 50_000, 5),
}


def figures(size: Size) -> list[Figure]:
    """Start, memory and a minute's cost for so many runners; then everybody in one second."""
    work = _WORK[size]
    return [
        *(one for runners in work.sizes for one in _of_so_many(runners, work.times)),
        *_in_one_second(work.at_once, work.second_times),
    ]


def _of_so_many(runners: int, times: int) -> list[Figure]:
    due = max(1, runners // ONE_IN)
    took: dict[str, list[Took]] = {"ours": [], "memory": [], "store": []}
    adding_ms = []
    for _ in range(times):
        with tempfile.TemporaryDirectory(prefix="fresh-legs-jobs-") as told:
            folder = Path(told)
            asyncio.run(_diary(folder / "diary.db", runners, due))
            everybody = [runner_id(number) for number in range(runners)]
            adding_ms.append(keep(folder / "jobs.db", everybody, everybody[:due], timed=100))
            took["ours"].append(_child("ours", runners, due, folder / "diary.db"))
            took["memory"].append(_child("theirs", runners, due))
            took["store"].append(_child("theirs", runners, due, folder / "jobs.db"))
    mine, memory, store = took["ours"], took["memory"], took["store"]
    people = f"{runners:,} runners"
    return [
        alone(f"{STORE}: adding one job, {people}", "ms", adding_ms),
        *(
            beside(
                f"{what}, {people}", unit, _all(mine, name), peer, _all(theirs, name), theirs_over_ours=True
            )
            for what, unit, name in (
                ("Start of the schedule", "s", "start_s"),
                ("Memory of the schedule", "MB", "memory_mb"),
                (f"Processor time of a minute with {due} due", "ms", "minute_ms"),
            )
            for peer, theirs in ((MEMORY, memory), (STORE, store))
        ),
    ]


def _all(took: list[Took], name: str) -> list[float]:
    return [max(0.1 if name == "memory_mb" else 0.0, getattr(one, name)) for one in took]


async def _diary(file: Path, runners: int, due: int) -> None:
    """So many runners, of whom so many are due this morning."""
    diary = open_diary(f"sqlite:///{file}")
    await migrate(diary, at(7))
    await fill(diary, runners, due=at(7) + timedelta(days=200))
    await make_due(diary, [runner_id(number) for number in range(due)], at(7))
    await diary.close()


def _child(who: str, runners: int, due: int, *file: Path) -> Took:
    """A process of its own, which counts for itself. Raises Miscounted; why stands in what it wrote."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.scheduling_child",
        who,
        str(runners),
        str(due),
        *map(str, file),
    ]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own module
    if done.returncode:
        raise Miscounted(f"the schedule of {runners} runners ({who}) ended with {done.returncode}")
    return Took(**json.loads(done.stdout))


def _in_one_second(many: int, times: int) -> list[Figure]:
    mine, theirs, took_ms = [], [], []
    for _ in range(times):
        stall_ms, all_ms = asyncio.run(ours(many))
        mine.append(stall_ms)
        took_ms.append(all_ms)
        their_stall_ms, added_s = asyncio.run(a_job_each(many))
        theirs.append(their_stall_ms)
    lost = asyncio.run(lost_by_default(many, added_s))
    at_postgresql_ms, _ = asyncio.run(ours(many, POSTGRESQL))
    everybody = f"{many:,} due in one second"
    return [
        beside(
            f"Longest standstill, {everybody}, SQLite",
            "ms",
            mine,
            MEMORY,
            theirs,
            goals.STALL,
            theirs_over_ours=True,
        ),
        alone(f"Longest standstill, {everybody}, PostgreSQL", "ms", [at_postgresql_ms]),
        alone(f"Until all are claimed, {everybody}, SQLite", "ms", took_ms),
        alone(f"Lost of ours, {everybody}", "prompts", [0]),
        alone(f"Lost of {MEMORY}, with its own grace of 1 s, {everybody}", "prompts", [lost]),
    ]
