"""The days before one morning, and how to look them up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from bot.coach.checkin import CheckIn, Illness
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind
from bot.coach.workout import Workout

_FEVER, _SICK = Illness.BELOW_NECK_OR_FEVER, AbsenceKind.SICK


@dataclass(frozen=True)
class PastDay:
    """What is remembered of one earlier day.

    `check_in` None: the form was never opened. `workouts` None: nobody said what was trained; empty: nothing
    was. `planned` None: the plan of that day is not known. `absence`: that day lay in one; None: in none that
    was told.
    """

    day: date
    check_in: CheckIn | None = None
    verdict: Verdict | None = None
    workouts: tuple[Workout, ...] | None = None
    planned: PlannedSession | None = None
    absence: AbsenceKind | None = None

    @property
    def lay_ill(self) -> bool:
        """A fever was reported that day, or the runner was away ill."""
        feverish = self.check_in is not None and self.check_in.illness is _FEVER
        return feverish or self.absence is _SICK

    @property
    def trained(self) -> bool | None:
        """Whether there was training; None: not known."""
        return None if self.workouts is None else any(one.training for one in self.workouts)

    @property
    def ran(self) -> bool | None:
        """Whether there was a run; None: not known."""
        if self.workouts is None:
            return None
        for one in self.workouts:  # noqa: SIM110 - `any` takes thrice as long, a hundred times a morning
            if one.running:
                return True
        return False


def days_between(
    past: Sequence[PastDay], day: date, first_days_ago: int, last_days_ago: int
) -> Sequence[PastDay]:
    """Remembered days from `first_days_ago` (the older) to `last_days_ago` before `day`, both included.

    `past` is sorted, oldest first; so is what comes back.
    """
    start = _place_of(past, day - timedelta(days=first_days_ago))
    return past[start : _place_of(past, day - timedelta(days=last_days_ago - 1))]


def backwards(past: Sequence[PastDay], day: date) -> Iterator[PastDay]:
    """Every remembered day before `day`, the latest first."""
    return reversed(past[: _place_of(past, day)])


def _place_of(past: Sequence[PastDay], day: date) -> int:
    """Where the first remembered day from `day` on stands.

    A rulebook asks this some eighty times a morning, so it is looked for first where it stands if none of the
    later days is missing.
    """
    if not past or past[-1].day < day:
        return len(past)
    likely = len(past) - 1 - (past[-1].day - day).days
    if likely > 0 and past[likely - 1].day < day <= past[likely].day:
        return likely
    return bisect_left(past, day, key=_day)


_day = attrgetter("day")
