"""Key sessions of the past: which they were, how they went, how the legs were that morning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.season import Event
from bot.coach.sources import HOUSE, SEED_CROSS_TRAINING, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import KEY_KINDS, Outcome, SessionKind, UsualWeek, Workout, is_key

RACE_KM = ((4.5, Event.FIVE_K), (9.0, Event.TEN_K), (15.5, Event.TEN_MILE), (20.5, Event.HALF))
"""From how many kilometres on a race is which; GPS and shortcuts make it a little less than its name."""
MARATHON_KM, ULTRA_KM = 41.0, 44.0

RECOVERIES = Threshold(
    4, "key sessions", SEED_CROSS_TRAINING, "the last ones, by how long they were felt (S10)"
)
RECOVERIES_KNOWN = Threshold(2, "of 4 key sessions", HOUSE, "known before a usual recovery is told")
RECOVERED_FROM = Threshold(3, "of 5", SEED_TIRED_LEGS, "legs are ok again: what a key session wants (S111)")


@dataclass(frozen=True)
class KeySession:
    """One key session of the past. None: not told how it went, or how the legs were that morning.

    `km` is its distance, None where it is not known.
    """

    days_ago: int
    kind: SessionKind
    outcome: Outcome | None
    heavy: bool | None
    km: float | None


def key_sessions(days: Sequence[PastDay], day: date, week: UsualWeek) -> tuple[KeySession, ...]:
    """The key sessions of these days, the latest first.

    One that was planned and is not logged counts as done until told otherwise (3.5, step 10).
    """
    # most days hold nothing that could be one
    sessions = (past for past in reversed(days) if past.workouts or (past.workouts is None and past.planned))
    found = (_key_of(past, day, week) for past in sessions)
    return tuple(one for one in found if one is not None)


def _key_of(past: PastDay, day: date, week: UsualWeek) -> KeySession | None:
    session: PlannedSession | Workout | None
    if past.workouts is None:
        session = past.planned
    else:
        session = next((one for one in past.workouts if _is_key(one, week)), None)
    if session is None or (past.workouts is None and not _is_key(session, week)):
        return None
    return KeySession(
        days_ago=(day - past.day).days,
        kind=session.kind if session.kind in KEY_KINDS and session.kind else SessionKind.LONG,
        outcome=session.outcome if isinstance(session, Workout) else None,
        heavy=None if past.check_in is None or past.check_in.legs is None else past.check_in.heavy,
        km=session.km,
    )


def _is_key(session: PlannedSession | Workout, week: UsualWeek) -> bool:
    running = not isinstance(session, Workout) or session.running
    return is_key(session.kind, session.minutes, session.km, week, running=running)


def event_of(km: float | None) -> Event:
    """The race of that length."""
    if km is None or km < RACE_KM[0][0]:
        return Event.OTHER
    if km >= ULTRA_KM:
        return Event.ULTRA
    if km >= MARATHON_KM:
        return Event.MARATHON
    return [event for from_km, event in RACE_KM if km >= from_km][-1]


def recovery_days(keys: Sequence[KeySession], before: Callable[[int], PastDay | None]) -> float | None:
    """The middle of the days from a key session to the first morning with legs of 3, of the last four.

    `keys`: the latest first. None while fewer than two are known: a morning without an answer makes that one
    unknown, and so does a recovery that is still under way.
    """
    known = [
        days for one in keys[: int(RECOVERIES.value)] if (days := _recovered_in(one, before)) is not None
    ]
    return median(known) if len(known) >= RECOVERIES_KNOWN.value else None


def _recovered_in(key: KeySession, before: Callable[[int], PastDay | None]) -> int | None:
    for ago in range(key.days_ago - 1, 0, -1):
        past = before(ago)
        if past is None or past.check_in is None or past.check_in.legs is None:
            return None
        if past.check_in.legs >= RECOVERED_FROM.value:
            return key.days_ago - ago
    return None
