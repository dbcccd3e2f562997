"""Buttons about a day's training: whether it happened, and what is asked of a workout in the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in, number_in, one_in, one_of
from bot.coach.measures import RPE
from bot.coach.workout import Outcome, SessionKind, Sport
from bot.routines.log_question import (
    Anew,
    AsAdvised,
    AskAgain,
    AsPlanned,
    EffortSaid,
    Happened,
    KindSaid,
    Nothing,
    NotNow,
    OfWorkout,
    OutcomeSaid,
    Shorter,
    SomethingElse,
)

HAPPENED, WORKOUT = "y1", "w1"
_PLACES = {"f": True, "s": False}
_BARE: dict[str, Happened] = {
    "planned": AsPlanned(),
    "advised": AsAdvised(),
    "none": Nothing(),
    "skip": NotNow(),
    "ask": AskAgain(),
    "anew": Anew(),
}
LEFT_OPEN = "-"


@dataclass(frozen=True)
class HappenedTap:
    """What was said of that day's training; `in_form`: as the first question of a check-in."""

    day: date
    said: Happened
    in_form: bool


@dataclass(frozen=True)
class WorkoutTap:
    """What was said of that workout. `deed` takes it back; 0: nothing does any more."""

    day: date
    number: int
    said: OfWorkout
    in_form: bool
    deed: int


def happened_data(day: date, said: Happened, *, in_form: bool) -> str:
    """Button data for what can be said of that day's training."""
    return f"{HAPPENED}:{_place(in_form)}:{day_data(day)}:{_happened(said)}"


def workout_data(day: date, number: int, said: OfWorkout, *, in_form: bool, deed: int | None) -> str:
    """Button data for what can be said of a workout."""
    return f"{WORKOUT}:{_place(in_form)}:{day_data(day)}:{number}:{deed or 0}:{_of_workout(said)}"


def happened_tap(rest: str) -> HappenedTap:
    """The tap behind `y1:`. Raises ValueError (StaleTap among it)."""
    place, day, *said = rest.split(":")
    return HappenedTap(day_in(day), _parsed_happened(said), _PLACES[one_in(place, "fs")])


def workout_tap(rest: str) -> WorkoutTap:
    """The tap behind `w1:`. Raises ValueError (StaleTap among it)."""
    place, day, number, deed, field, value = rest.split(":")
    said = _parsed_of_workout(field, value)
    return WorkoutTap(day_in(day), count_in(number), said, _PLACES[one_in(place, "fs")], count_in(deed))


def _place(in_form: bool) -> str:
    return "f" if in_form else "s"


def _happened(said: Happened) -> str:
    match said:
        case AsPlanned(rpe, None) if rpe is not None:
            return f"planned:{rpe:g}"
        case AsPlanned(None, outcome) if outcome is not None:
            return f"planned:{outcome}"
        case Shorter(percent):
            return "short" if percent is None else f"short:{percent}"
        case SomethingElse(None):
            return "else"
        case SomethingElse(sport, minutes):
            return f"did:{sport}" if minutes is None else f"did:{sport}:{minutes}"
        case _:
            return next(name for name, bare in _BARE.items() if bare == said)


def _parsed_happened(parts: list[str]) -> Happened:
    match parts:
        case [name] if name in _BARE:
            return _BARE[name]
        case ["planned", outcome] if outcome in set(Outcome):
            return AsPlanned(outcome=Outcome(outcome))
        case ["planned", rpe]:
            return AsPlanned(rpe=RPE.check(number_in(rpe)))
        case ["short"]:
            return Shorter()
        case ["short", percent] if 0 < count_in(percent) < 100:
            return Shorter(int(percent))
        case ["else"]:
            return SomethingElse()
        case ["did", sport]:
            return SomethingElse(one_of(Sport, sport))
        case ["did", sport, minutes]:
            return SomethingElse(one_of(Sport, sport), count_in(minutes))
    raise StaleTap(":".join(parts))


def _of_workout(said: OfWorkout) -> str:
    match said:
        case KindSaid(kind):
            return f"kind:{kind or LEFT_OPEN}"
        case EffortSaid(rpe):
            return f"rpe:{LEFT_OPEN if rpe is None else f'{rpe:g}'}"
        case OutcomeSaid(outcome):
            return f"went:{outcome or LEFT_OPEN}"


def _parsed_of_workout(field: str, value: str) -> OfWorkout:
    left_open = value == LEFT_OPEN
    match field:
        case "kind":
            return KindSaid(None if left_open else one_of(SessionKind, value))
        case "rpe":
            return EffortSaid(None if left_open else RPE.check(number_in(value)))
        case "went":
            return OutcomeSaid(None if left_open else one_of(Outcome, value))
    raise StaleTap(field)
