"""Buttons under what was read out of a typed line or a file: each carries the whole of what it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in, number_in, one_of
from bot.coach.checkin import Question
from bot.coach.measures import RPE
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.routines.telling import Meant

TOLD = "d1"
UNKNOWN = "-"
_OF_A_NIGHT = (Question.PULSE, Question.SLEEP)


class Aside(StrEnum):
    """Answers that enter nothing."""

    NO_LOG = "nolog"
    PLAN = "plan"
    LEAVE = "leave"
    """Leave the values of a night out."""


@dataclass(frozen=True)
class NightSaid:
    """Take this value of a watch into the form of that day. `other`: the one still offered; None: none is."""

    day: date
    question: Question
    value: float
    other: float | None


@dataclass(frozen=True)
class SportSaid:
    """What a file did not say: the sport of the workouts that this deed entered."""

    deed: int
    sport: Sport


ToldSaid = Meant | Aside | NightSaid | SportSaid


@dataclass(frozen=True)
class ToldTap:
    """One of these buttons."""

    said: ToldSaid


def told_data(said: ToldSaid) -> str:
    """Button data for it. A length is carried to the metre, a time to the second."""
    match said:
        case Aside():
            rest = said.value
        case NightSaid(day, question, value, other):
            rest = f"night:{day_data(day)}:{question}:{value:g}:{_or_unknown(other)}"
        case SportSaid(deed, sport):
            rest = f"sport:{deed}:{sport}"
        case Meant(day, workout):
            rest = f"{day_data(day)}:{'rest' if workout is None else _packed(workout)}"
    return f"{TOLD}:{rest}"


def told_tap(rest: str) -> ToldTap:
    """The tap behind `d1:`. Raises ValueError (StaleTap among it)."""
    match rest.split(":"):
        case [word] if word in set(Aside):
            return ToldTap(Aside(word))
        case ["night", day, question, value, other]:
            if (asked := one_of(Question, question)) not in _OF_A_NIGHT:
                raise StaleTap(rest)
            left = None if other == UNKNOWN else number_in(other)
            return ToldTap(NightSaid(day_in(day), asked, number_in(value), left))
        case ["sport", deed, sport]:
            return ToldTap(SportSaid(count_in(deed), one_of(Sport, sport)))
        case [day, "rest"]:
            return ToldTap(Meant(day_in(day), None))
        case [day, *parts]:
            return ToldTap(Meant(day_in(day), _unpacked(parts)))
    raise StaleTap(rest)


def _packed(workout: Workout) -> str:
    metres = None if workout.km is None else round(workout.km * 1000)
    seconds = None if workout.minutes is None else round(workout.minutes * 60)
    parts = (workout.kind, metres, seconds, workout.rpe, workout.outcome)
    return ":".join((workout.sport.value, *(_or_unknown(part) for part in parts)))


def _unpacked(parts: list[str]) -> Workout:
    sport, kind, metres, seconds, rpe, outcome = parts
    return Workout(
        one_of(Sport, sport),
        None if kind == UNKNOWN else one_of(SessionKind, kind),
        None if seconds == UNKNOWN else round(count_in(seconds) / 60, 2),
        None if metres == UNKNOWN else count_in(metres) / 1000,
        None if rpe == UNKNOWN else RPE.check(number_in(rpe)),
        None if outcome == UNKNOWN else one_of(Outcome, outcome),
    )


def _or_unknown(part: float | StrEnum | None) -> str:
    if part is None:
        return UNKNOWN
    return f"{part:g}" if isinstance(part, float) else str(part)
