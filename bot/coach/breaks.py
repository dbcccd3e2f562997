"""Breaks: days known to be without a run, injuries that were told of, and the runs since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from bot.coach.past import PastDay
from bot.coach.season import AbsenceKind
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold

GAP_FROM = Threshold(7, "days", HOUSE, "without running: a break, no longer two rest days")
INJURY_WITHIN = Threshold(14, "days", HOUSE, "after an injury its way back is over, run or not")

Before = Callable[[int], PastDay | None]
"""The remembered day so many days ago; None when nothing is known of it."""


def runs_since_gap(before: Before, within: int) -> tuple[int, int] | None:
    """Days with a run since the last break of a week or more, and how long that break was.

    None where there was none in that many days. Only days that are known make a break.
    """
    ran, idle = 0, 0
    for ago in range(1, within + 1):
        past = before(ago)
        a_run = None if past is None else past.ran
        if a_run is None or (a_run and idle >= GAP_FROM.value):
            break
        ran, idle = (ran + 1, 0) if a_run else (ran, idle + 1)
    return (ran, idle) if idle >= GAP_FROM.value else None


@dataclass(frozen=True)
class Injury:
    """An injury that is over: how many days it lasted, and on how many days since then there was a run."""

    days: int
    ran: int


def last_injury(before: Before) -> Injury | None:
    """The last injury, while it is at most two weeks over; None: none was told of.

    A day since then that nobody spoke of is no run: it shows nothing about the injury.
    """
    ran = 0
    for ago in range(1, int(INJURY_WITHIN.value) + 1):
        past = before(ago)
        if _hurt(past):
            days = next(more for more in count(1) if not _hurt(before(ago + more)))
            return Injury(days, ran)
        ran += past is not None and past.ran is True
    return None


def _hurt(past: PastDay | None) -> bool:
    return past is not None and past.absence is AbsenceKind.HURT
