"""What an advice costs: time, memory, and its part of a tap.

A made-up year of check-ins and training lies behind the morning; nothing is remembered from one advice to the
next. The peer is reading the same year as JSON, which says how much history there is. Processor time counts,
so that it matters little what else the machine does.
"""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median, quantiles
from time import process_time

from benchmarks.advisor_tap import taps_and_advice
from benchmarks.advisor_year import TODAY, YEAR, diary, morning
from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.goals import ADVICE_MS, ADVISOR_SHARE
from bot.coach.advisor import advise
from bot.coach.caution import caution
from bot.coach.replay import replay
from bot.coach.what_if import what_would_change

ROUNDS = {Size.TINY: 2, Size.QUICK: 300, Size.FULL: 2000}
SEASONS = {Size.TINY: 1, Size.QUICK: 3, Size.FULL: 9}
PEOPLE = {Size.TINY: 2, Size.QUICK: 100, Size.FULL: 400}
DAYS = {Size.TINY: 3, Size.QUICK: 60, Size.FULL: 60}
JSON = "reading that year as JSON"


def figures(size: Size) -> list[Figure]:
    """The chapter. Raises Miscounted."""
    return [*_advice(size), *_season(size), *_memory(), *_tap(size)]


def _advice(size: Size) -> Iterator[Figure]:
    year, month = morning(YEAR), morning(35)
    advice = advise(replace(year))
    as_json = _as_json()
    found: dict[str, list[float]] = {}
    # a morning remembers what it worked out: each advice gets one that has worked out nothing
    turns: dict[str, Callable[[], object]] = {
        "advice": lambda: advise(replace(year)),
        "json": lambda: json.loads(as_json),
        "month": lambda: advise(replace(month)),
        "caution": lambda: caution(replace(year)),
    }
    for number in range(ROUNDS[size] + 1):
        for name, call in turns.items():
            took = _ms(call)
            if number:  # the first one only warms up
                found.setdefault(name, []).append(took)
    change = [_ms(lambda: what_would_change(replace(year), advice)) for _ in range(ROUNDS[size] // 20 + 1)]
    if advise(replace(year)) != advice:
        raise Miscounted("the same morning was advised differently")
    yield alone("an advice, a year of history", "ms", found["advice"], ADVICE_MS)
    yield beside("the same", "ms", found["advice"], JSON, found["json"])
    yield alone("the slowest of a hundred", "ms", [quantiles(found["advice"], n=100)[-1]])
    yield alone("an advice, 35 days of history", "ms", found["month"])
    yield alone("how cautious one should be, a year of history", "ms", found["caution"])
    yield alone("what would change the advice, a year of history", "ms", change)


def _season(size: Size) -> Iterator[Figure]:
    days = list(diary(YEAR))
    took = []
    for _ in range(SEASONS[size]):
        began = process_time()
        told = sum(one.advice is not None for one in replay(days))
        took.append(process_time() - began)
        if told != YEAR:
            raise Miscounted(f"{told} mornings of {YEAR} were advised")
    yield alone("a year replayed, morning by morning", "s", took)
    yield alone("one morning of it", "ms", [1000 * one / YEAR for one in took])


def _memory() -> Iterator[Figure]:
    tracemalloc.start()
    try:
        year = morning(YEAR)
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        advise(year)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    yield alone("memory: a year of history", "KB", [held / 1000])
    yield alone("memory: what an advice needs beside it, at most", "KB", [(most - held) / 1000])


def _tap(size: Size) -> Iterator[Figure]:
    spent = asyncio.run(taps_and_advice(PEOPLE[size], DAYS[size]))
    yield alone("the advisor's part of a whole tap's processor time", "", spent.shares, ADVISOR_SHARE)
    yield alone("that tap without the network", "ms", [1000 * one for one in spent.taps_s])
    parts = {name: 1000 * median(told) for name, told in spent.parts_s.items()}
    for name, part_ms in parts.items():
        yield alone(f"in it: {name}", "ms", [part_ms])
    rest_ms = 1000 * median(spent.taps_s) - sum(parts.values())
    yield alone("in it: the statements with their journeys, and python-telegram-bot", "ms", [rest_ms])


def _ms(call: Callable[[], object]) -> float:
    began = process_time()
    call()
    return (process_time() - began) * 1000


def _as_json() -> str:
    told = {"legs": 4, "sleep_h": 7.5, "mood": 4, "bpm": 52, "km": 8, "min": 48, "rpe": 4}
    return json.dumps([{"day": f"{past.day}"} | told for past in morning(YEAR).past if past.day < TODAY])
