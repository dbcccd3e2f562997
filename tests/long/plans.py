"""A thousand seasons by the coach's advice, each looked at by an independent checker.

`python -m tests.long.plans SEED [DAY]` lives one of them again and tells what is wrong with it, and the days
before that day.
"""

from __future__ import annotations

import sys

from tests.coach.seasons_checked import faults
from tests.coach.seasons_lived import lived
from tests.coach.seasons_plan_checked import plan_faults

SEASONS = 1000
SHOWN_BEFORE = 10


def wrong_in(seed: int) -> list[str]:
    """Everything that must not be in the season of this seed, and is."""
    season = lived(seed)
    disagreed = [what for checked in season.checks for what in plan_faults(season.seen, checked)]
    return [f"season {seed}, {what}" for what in (*faults(season.seen), *disagreed)]


def run() -> None:
    """Raises AssertionError with the seeds and the days that are wrong."""
    wrong = [what for seed in range(SEASONS) for what in wrong_in(seed)]
    again = "`python -m tests.long.plans SEED DAY` shows one of them"
    assert not wrong, "\n".join((f"{len(wrong)} times; {again}", *wrong[:20]))


def _replay(seed: int, last: int | None) -> None:
    """Prints what is wrong with a season, and the days up to that one as the checker sees them."""
    lines = wrong_in(seed)
    days = lived(seed).seen.days
    shown = range(0) if last is None else range(max(0, last - SHOWN_BEFORE), min(last + 1, len(days)))
    for day in shown:
        lines += [f"day {day}", *(f"  {name}: {value}" for name, value in vars(days[day]).items())]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    _replay(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
