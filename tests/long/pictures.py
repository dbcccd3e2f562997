"""Ten thousand pictures of ever different weeks: the memory stays what it was after the first thousand."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from bot.charts.four_weeks import draw_four_weeks
from bot.charts.week import BARS, DAYS, DayMarks, FourWeeks, SessionMark
from bot.coach.measures import Verdict
from tests.weeks.pictured import picture_of
from tests.weeks.runners import SIX, invented

PICTURES, WARM = 10_000, 1_000
MOST_GROWN = 0.05
"""Of the memory after the first thousand, when the caches of letters and marks are full."""


def run(pictures: int = PICTURES, warm: int = WARM) -> None:
    """Raises AssertionError when memory grows with the pictures. Every picture has words of its own."""
    patterns = [picture_of(invented(name), language) for name in SIX for language in ("en", "de")]
    before = 0
    for number in range(pictures):
        drawn = draw_four_weeks(another(patterns[number % len(patterns)], number))
        assert drawn, number
        if number + 1 == warm:
            before = resident_bytes()
    grown = resident_bytes() - before
    assert grown <= MOST_GROWN * before, f"{grown} bytes more than the {before} after {warm} pictures"
    sys.stdout.write(f"{before / 1e6:.1f} MB after {warm} pictures, {grown / 1e6:+.1f} MB after {pictures}\n")


def another(picture: FourWeeks, seed: int) -> FourWeeks:
    """The same frame with other answers, sessions, dates and words."""
    chance = Random(seed)
    first = date(2020, 1, 1) + timedelta(days=seed)
    return replace(
        picture,
        title=f"Four weeks of runner {seed}",
        first_day=first,
        days=tuple(_day(first + timedelta(days=place), chance) for place in range(DAYS)),
        day_labels=tuple((first + timedelta(days=place), f"{seed} + {place}") for place in range(0, DAYS, 7)),
        training=replace(picture.training, weeks=tuple(f"{chance.uniform(0, 120):.1f} km" for _ in range(4))),
        pulse=replace(picture.pulse, latest=f"{chance.randint(30, 110)}"),
        sleep_need_h=chance.uniform(6, 10),
    )


def _day(day: date, chance: Random) -> DayMarks:
    def maybe(low: float, high: float) -> float | None:
        return None if chance.random() < 0.2 else chance.uniform(low, high)

    sessions = tuple(
        SessionMark(chance.choice(BARS), maybe(5, 700), chance.random() < 0.3)
        for _ in range(chance.randint(0, 3))
    )
    return DayMarks(
        day,
        legs=maybe(1, 5),
        sleep_h=maybe(0, 14),
        mood=maybe(1, 5),
        resting_hr_bpm=maybe(30, 110),
        verdict=chance.choice([*Verdict, None]),
        sessions=None if chance.random() < 0.2 else sessions,
        key_left_out=chance.random() < 0.1,
        race=chance.random() < 0.03,
    )


def resident_bytes() -> int:
    """What this process holds in memory now; where the system does not say, the most it ever held."""
    gc.collect()
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
