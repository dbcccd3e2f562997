"""The days before the morning of a scenario: lists of equal length, the last entry is yesterday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from bot.cli.fields import Block, Field, Reader, either_null, entries, list_of, number, one_of, whole
from bot.coach.checkin import CheckIn
from bot.coach.measures import (
    LEGS,
    MOOD,
    RESTING_HR_BPM,
    RPE,
    SESSION_KM,
    SESSION_MIN,
    SLEEP_H,
    SLEEP_QUALITY,
)
from bot.coach.past import PastDay
from bot.coach.workout import RUN_KINDS, Outcome, SessionKind, Sport, Workout

DAILY = (
    "session_kind",
    "session_min",
    "session_km",
    "session_rpe",
    "session_outcome",
    "legs",
    "sleep_hours",
    "sleep_quality",
    "mood",
    "rhr",
)
"""Lists with an entry for every day."""

KINDS: dict[str, SessionKind | None] = {**{one.value: one for one in SessionKind}, "unknown": None}
"""What a session can be called; nobody knows what an unknown one was."""

T = TypeVar("T")


def past_of(history: Block, today: date) -> tuple[PastDay, ...]:
    """The remembered days, oldest first; days of which nothing is known are left out. Raises WrongFile.

    Histories do not tell illness or pain: those stay not known.
    """
    count = _days_in(history)

    def column(key: str, reader: Reader[T]) -> Sequence[T | None]:
        return history.get(key, list_of(either_null(reader))) or [None] * count

    kinds = column("session_kind", one_of(KINDS))
    minutes = column("session_min", number(SESSION_MIN))
    km = column("session_km", number(SESSION_KM))
    rpe = column("session_rpe", number(RPE))
    outcomes = column("session_outcome", one_of({one.value: one for one in Outcome}))
    legs = column("legs", number(LEGS, step=LEGS.step))
    slept_h = column("sleep_hours", number(SLEEP_H))
    slept_well = column("sleep_quality", whole(SLEEP_QUALITY))
    mood = column("mood", whole(MOOD))
    bpm = column("rhr", whole(RESTING_HR_BPM))
    _no_runs_on_rest_days(history, kinds, km)

    past = []
    for at in range(count):
        day = today - timedelta(days=count - at)
        answers = CheckIn(
            day,
            legs=legs[at],
            sleep_h=slept_h[at],
            sleep_quality=slept_well[at],
            mood=mood[at],
            resting_hr_bpm=bpm[at],
        )
        check_in = None if answers == CheckIn(day) else answers
        workouts = _trained(kinds[at], minutes[at], km[at], rpe[at], outcomes[at])
        if check_in is not None or workouts is not None:
            past.append(PastDay(day, check_in, workouts=workouts))
    return tuple(past)


def _days_in(history: Block) -> int:
    """How many days the lists tell of: all of them as many."""
    first: tuple[Field, int] | None = None
    for key in DAILY:
        told = history.field(key)
        if told is None:
            continue
        count = len(entries(told))
        if first is not None and count != first[1]:
            told.wrong(
                f"has {count} entries, but {first[0].name} has {first[1]}; "
                "expected an entry for every day in each, null where nothing is known"
            )
        first = first or (told, count)
    return first[1] if first is not None else 0


def _no_runs_on_rest_days(
    history: Block, kinds: Sequence[SessionKind | None], km: Sequence[float | None]
) -> None:
    told = history.field("session_km")
    if told is None:
        return
    for kind, distance_km, entry in zip(kinds, km, entries(told), strict=True):
        if kind is SessionKind.REST and distance_km:
            entry.wrong(f"is {distance_km:g} km on a day whose session_kind is rest; expected 0 or null")


def _trained(
    kind: SessionKind | None,
    minutes: float | None,
    km: float | None,
    rpe: float | None,
    outcome: Outcome | None,
) -> tuple[Workout, ...] | None:
    """What was trained that day: None where nobody said, empty on a rest day."""
    if kind is SessionKind.REST:
        return ()
    if kind is None and not minutes and not km:
        return None
    return (Workout(_sport(kind, km), kind, minutes, km, rpe, outcome),)


def _sport(kind: SessionKind | None, km: float | None) -> Sport:
    if kind in RUN_KINDS or (kind is None and km):
        return Sport.RUN
    return Sport.STRENGTH if kind is SessionKind.STRENGTH else Sport.OTHER
