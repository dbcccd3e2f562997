"""The morning wave: runners who are due together, asked at Telegram's 30 messages a second.

The whole bot works: its schedule's looks, its claims, its lane, its screens, and every statement on SQLite
and on PostgreSQL. Two things are made up. Telegram takes each message after 50 ms and costs nothing. And
time in which the bot only waits is passed over; while it works, or a database works for it, time goes as it
really does. So an hour's lag is seen in minutes. An hour's 100,000 runners are due at its full minutes,
1,667 at each; `--full` lives through the first six of these minutes. The least lag is that of the same
runners, were 30 a second all there is.

At its turn each prompt is looked up anew: the runner, absences, the day's form (kept, for it is open from
then on), yesterday's training, the plan. Afterwards what became of it is written down.

Claims are those of the rounds, with yesterday's prompt of every runner in its row, and 500 due anywhere
among them. No statement of a claim or of a look may read a whole table.
"""

from __future__ import annotations

import gc
from statistics import median

from benchmarks import goals
from benchmarks.figures import Figure, Size, alone, beside
from benchmarks.waves_claims import AT_ONCE, Costs, costs
from benchmarks.waves_databases import DATABASES
from benchmarks.waves_morning import Wave, roll

LEAST = "30 a second and nothing else"
_RUNNERS = {Size.TINY: 20, Size.QUICK: 300, Size.FULL: 10_000}
_AMONG = {Size.TINY: (600, 700), Size.QUICK: (1_000, 10_000), Size.FULL: (1_000, 10_000, 100_000, 1_000_000)}
_ROUNDS = {Size.TINY: 1, Size.QUICK: 3, Size.FULL: 7}


def figures(size: Size) -> list[Figure]:
    """The wave's lag, standstills and work; then what a claim and an empty look cost among how many."""
    told: list[Figure] = []
    for database in DATABASES:
        told += _wave(database, _RUNNERS[size])
        gc.collect()
    for database in DATABASES:
        told += _claims(database, _AMONG[size], _ROUNDS[size])
    return told


def _wave(database: str, runners: int) -> list[Figure]:
    wave = roll(database, runners)
    where = f"{runners:,} due, {database}"
    return [
        *(beside(f"{what}, {where}", "s", [ours], LEAST, [least]) for what, ours, least in _lags(wave)),
        alone(f"Most messages within any second, {where}", "messages", [wave.most_in_a_second]),
        alone(f"Longest standstill of the loop, {where}", "ms", [wave.stall_ms]),
        alone(
            f"Processor time for a prompt, claimed, prepared, sent and settled, {where}", "ms", [wave.cpu_ms]
        ),
    ]


def _lags(wave: Wave) -> list[tuple[str, float, float]]:
    return [
        ("Lag of a prompt, mean", wave.mean_lag_s, wave.least_mean_lag_s),
        ("Lag that one prompt in a hundred exceeds", wave.late_lag_s, wave.least_late_lag_s),
        ("From the first due minute to the last message", wave.over_s, wave.least_over_s),
    ]


def _claims(database: str, sizes: tuple[int, ...], times: int) -> list[Figure]:
    found = costs(database, sizes, times)
    fewest, most = min(sizes), max(sizes)
    few, many = found[fewest], found[most]
    return [
        *(_among(database, size, found[size]) for size in sizes[1:-1]),
        beside(
            f"Claiming {AT_ONCE} due among {most:,} runners, {database}",
            "ms",
            many.claim_ms,
            f"among {fewest:,}",
            few.claim_ms,
            goals.CLAIM_GROWTH,
        ),
        beside(
            f"A look with nothing due among {most:,} runners, {database}",
            "ms",
            many.empty_ms,
            f"among {fewest:,}",
            few.empty_ms,
            goals.TICK_GROWTH,
        ),
    ]


def _among(database: str, size: int, found: Costs) -> Figure:
    empty_ms = median(found.empty_ms)
    what = f"Claiming {AT_ONCE} due among {size:,} runners, {database}; with nothing due {empty_ms:.2f} ms"
    return alone(what, "ms", found.claim_ms)
