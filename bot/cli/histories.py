"""The days before the morning of a scenario: lists of equal length, the last entry is yesterday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from bot.cli.fields import Block, Field, Reader, either_null, entries, list_of, member, number, one_of, whole
from bot.coach.checkin import CheckIn, Illness, Pain
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
from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind
from bot.coach.workout import RUN_KINDS, Outcome, SessionKind, Sport, Workout

DAILY = (
    "session_kind",
    "session_min",
    "session_km",
    "session_rpe",
    "session_outcome",
    "session_sport",
    "planned_kind",
    "planned_min",
    "planned_km",
    "absence",
    "illness",
    "pain",
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
    """The remembered days, oldest first; days of which nothing is known are left out. Raises WrongFile."""
    count = _days_in(history)

    def column(key: str, reader: Reader[T]) -> Sequence[T | None]:
        return history.get(key, list_of(either_null(reader))) or [None] * count

    days = [today - timedelta(days=count - at) for at in range(count)]
    trained = map(
        _trained,
        kinds := column("session_kind", one_of(KINDS)),
        column("session_min", number(SESSION_MIN)),
        km := column("session_km", number(SESSION_KM)),
        column("session_rpe", number(RPE)),
        column("session_outcome", member(Outcome)),
        column("session_sport", member(Sport)),
    )
    planned = map(
        _planned,
        kinds_planned := column("planned_kind", member(SessionKind)),
        column("planned_min", number(SESSION_MIN)),
        km_planned := column("planned_km", number(SESSION_KM)),
    )
    answered = map(
        _answered,
        days,
        column("legs", number(LEGS, step=LEGS.step)),
        column("sleep_hours", number(SLEEP_H)),
        column("sleep_quality", whole(SLEEP_QUALITY)),
        column("mood", whole(MOOD)),
        column("rhr", whole(RESTING_HR_BPM)),
        column("illness", member(Illness)),
        column("pain", member(Pain)),
    )
    absences = column("absence", member(AbsenceKind))
    _no_runs_on_rest_days(history, "session", kinds, km)
    _no_runs_on_rest_days(history, "planned", kinds_planned, km_planned)

    told = zip(days, answered, trained, planned, absences, strict=True)
    past = [
        PastDay(day, check_in, None, workouts, plan, away) for day, check_in, workouts, plan, away in told
    ]
    return tuple(one for one in past if one != PastDay(one.day))


def _answered(
    day: date,
    legs: float | None,
    slept_h: float | None,
    slept_well: int | None,
    mood: int | None,
    bpm: int | None,
    illness: Illness | None,
    pain: Pain | None,
) -> CheckIn | None:
    """The answers of that morning; None where there were none. Closed as today: pain and illness answered."""
    answers = CheckIn(
        day,
        legs=legs,
        sleep_h=slept_h,
        sleep_quality=slept_well,
        mood=mood,
        resting_hr_bpm=bpm,
        illness=illness,
        pain=pain,
        closed=illness is not None and pain is not None,
    )
    return None if answers == CheckIn(day) else answers


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
    history: Block, whose: str, kinds: Sequence[SessionKind | None], km: Sequence[float | None]
) -> None:
    told = history.field(f"{whose}_km")
    if told is None:
        return
    for kind, distance_km, entry in zip(kinds, km, entries(told), strict=True):
        if kind is SessionKind.REST and distance_km:
            entry.wrong(f"is {distance_km:g} km on a day whose {whose}_kind is rest; expected 0 or null")


def _trained(
    kind: SessionKind | None,
    minutes: float | None,
    km: float | None,
    rpe: float | None,
    outcome: Outcome | None,
    sport: Sport | None,
) -> tuple[Workout, ...] | None:
    """What was trained that day: None where nobody said, empty on a rest day."""
    if kind is SessionKind.REST:
        return ()
    if kind is None and sport is None and not minutes and not km:
        return None
    return (Workout(sport or _sport(kind, km), kind, minutes, km, rpe, outcome),)


def _sport(kind: SessionKind | None, km: float | None) -> Sport:
    if kind in RUN_KINDS or (kind is None and km):
        return Sport.RUN
    return Sport.STRENGTH if kind is SessionKind.STRENGTH else Sport.OTHER


def _planned(kind: SessionKind | None, minutes: float | None, km: float | None) -> PlannedSession | None:
    """What the plan of that day said; None where it is not known. Without a kind it is an easy run."""
    if kind is SessionKind.REST:
        return PlannedSession(kind, None)
    if kind is None and not minutes and not km:
        return None
    return PlannedSession(kind or SessionKind.EASY, minutes or None, km or None)
