"""Where a softened key session can move to: once, by a day or two, or not at all (specification 3.8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.prescription import Prescription
from bot.coach.rules.race import RACE_NEAR, WINDOWS
from bot.coach.sources import COACHING, SEED_CROSS_TRAINING, STANLEY_2013
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

MOVES_AT_MOST = Threshold(
    2, "days", COACHING, "24 to 48 hours later; further on it is another week's session"
)
SPACING = Threshold(2, "days", STANLEY_2013, "48 hours to the key sessions beside it")
SPACING_NEW = Threshold(3, "days", SEED_CROSS_TRAINING, "two easy days after a new stimulus (S33, S34)")


@dataclass(frozen=True)
class MoveTo:
    """It changes places with the session so many days ahead: 1 is tomorrow."""

    days: int


@dataclass(frozen=True)
class Dropped:
    """No day of the next two has room for it: it is left out, and nothing is added elsewhere."""


@dataclass(frozen=True)
class PlanUnknown:
    """Too little is known of the coming days to say where it can go."""


Moved = MoveTo | Dropped | PlanUnknown


def where_to(morning: Morning, instead: Prescription | None = None) -> Moved:
    """Where today's key session goes when today's advice softens it to `instead`; None: to something light.

    It changes places with an easy or cross-training day; a planned rest day stays one, and no day gets two
    sessions. Two days lie between it and its neighbours, three after a new stimulus, and neither the days
    after a race nor the last ones before it are used. What was moved once already stays where it is. A race
    has its own day and is never moved, nor is anything that is no key session, nor anything in an absence.
    What is left of a long run may be a key session still: two days lie behind that one as well.
    """
    planned = morning.planned
    key = morning.record.is_key(planned.kind, planned.minutes, planned.km)
    stays = morning.season.moved_here or morning.season.absence is not None or planned.sessions > 1
    if stays or not key or planned.kind is SessionKind.RACE:
        return Dropped()
    left = instead is not None and morning.record.is_key(instead.kind, instead.minutes, instead.km)
    first = int(SPACING.value) if left else 1
    unknown = False
    for days in range(first, int(MOVES_AT_MOST.value) + 1):
        fits = _fits(morning, days)
        if fits:
            return MoveTo(days)
        unknown = unknown or fits is None
    return PlanUnknown() if unknown else Dropped()


def _fits(morning: Morning, days: int) -> bool | None:
    """Whether the session can be done so many days ahead; None: the plan of a day that matters is unknown."""
    return _all_known(
        (
            _swaps(morning, days),
            _far_from_past(morning, days),
            _far_from_coming(morning, days),
            _far_from_races(morning, days),
        )
    )


def _all_known(answers: Iterable[bool | None]) -> bool | None:
    """One no decides, whatever is not known beside it."""
    told = list(answers)
    if False in told:
        return False
    return None if None in told else True


def _coming(morning: Morning, days: int) -> PlannedSession | None:
    coming = morning.season.coming
    return coming[days - 1] if days <= len(coming) else None


def _is_key(morning: Morning, planned: PlannedSession) -> bool:
    return morning.record.is_key(planned.kind, planned.minutes, planned.km)


def _swaps(morning: Morning, days: int) -> bool | None:
    """Whether the day holds one session that can be done today in its place."""
    there = _coming(morning, days)
    if there is None:
        return None
    light = there.kind in (SessionKind.EASY, SessionKind.CROSS) and not _is_key(morning, there)
    return light and there.sessions == 1


def _far_from_past(morning: Morning, days: int) -> bool:
    record = morning.record
    hard = (SessionKind.HARD, SessionKind.RACE)
    return all(
        key.days_ago + days >= _spacing(key.kind in hard and record.first_hard_in_weeks(key.days_ago))
        for key in record.keys
    )


def _far_from_coming(morning: Morning, days: int) -> bool | None:
    """Whether no key session of the coming days is too near, before it or after it."""
    new = morning.planned.kind is SessionKind.HARD and morning.record.first_hard_in_weeks(0)
    first, last = days - int(SPACING.value) + 1, days + int(_spacing(new)) - 1
    near = [_coming(morning, day) for day in range(max(first, 1), last + 1) if day != days]
    return _all_known(None if there is None else not _is_key(morning, there) for there in near)


def _far_from_races(morning: Morning, days: int) -> bool:
    goal, last = morning.season.goal, morning.record.last_race
    if goal is not None and goal.race_in_days is not None:
        before = goal.race_in_days - days  # negative: days after it
        if -WINDOWS[goal.event].no_key <= before <= RACE_NEAR.value:
            return False
    return last is None or last.days_ago + days > WINDOWS[last.event].no_key


def _spacing(new: bool) -> float:
    return (SPACING_NEW if new else SPACING).value
