"""Buttons that say what a typed line meant; they carry what was read of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import assert_never

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in, number_in, one_in, one_of
from bot.words.understanding import Intent

MEANT = "b1"
_LETTERS = {"l": "legs", "s": "sleep_h", "q": "sleep_quality", "m": "mood", "h": "resting_hr_bpm"}
_FIELDS = {name: letter for letter, name in _LETTERS.items()}


@dataclass(frozen=True)
class KeepTold:
    """Keep these answers for that day, by the names of the contract. `advise`: then say what to do today."""

    day: date
    said: Mapping[str, float] = field(default_factory=dict)
    advise: bool = False


@dataclass(frozen=True)
class OneByOne:
    """Keep none of that, and ask in the form of that day."""

    day: date


@dataclass(frozen=True)
class Want:
    """This is what the line was about. `day`: of which day; None: of today."""

    intent: Intent
    day: date | None = None


@dataclass(frozen=True)
class AskAt:
    """Ask at this time of the clock: in the mornings from now on, or `once`, later today."""

    at: time
    once: bool = False


class Aside(StrEnum):
    """Nothing of what was proposed."""

    LEAVE = "leave"
    """Everything stays as it is."""
    SOMETHING_ELSE = "else"
    """The line was about something else."""


Meaning = KeepTold | OneByOne | Want | AskAt | Aside


@dataclass(frozen=True)
class MeantTap:
    """One tap on one of these buttons."""

    said: Meaning


def meant_data(said: Meaning) -> str:
    """Button data for that meaning."""
    return f"{MEANT}:{_told(said)}"


def meant_tap(rest: str) -> MeantTap:
    """The tap behind `b1:`. Raises ValueError (StaleTap among it)."""
    return MeantTap(_parsed(rest.split(":")))


def _told(said: Meaning) -> str:
    match said:
        case KeepTold(day, values, advise):
            told = ",".join(f"{_FIELDS[name]}{value:g}" for name, value in values.items())
            return f"{'a' if advise else 'k'}:{day_data(day)}:{told}"
        case OneByOne(day):
            return f"o:{day_data(day)}"
        case Want(intent, day):
            return f"w:{intent}" if day is None else f"w:{intent}:{day_data(day)}"
        case AskAt(at, once):
            return f"{'u' if once else 't'}:{at:%H%M}"
        case Aside():
            return f"n:{said}"
        case _:
            assert_never(said)


def _parsed(parts: list[str]) -> Meaning:
    match parts:
        case ["k" | "a" as how, day, told]:
            said = dict(_value(one) for one in told.split(","))
            return KeepTold(day_in(day), said, advise=how == "a")
        case ["o", day]:
            return OneByOne(day_in(day))
        case ["w", intent]:
            return Want(one_of(Intent, intent))
        case ["w", intent, day]:
            return Want(one_of(Intent, intent), day_in(day))
        case ["t" | "u" as how, at] if len(at) == len("0730"):
            return AskAt(time(count_in(at[:2]), count_in(at[2:])), once=how == "u")
        case ["n", aside]:
            return one_of(Aside, aside)
    raise StaleTap(":".join(parts))


def _value(text: str) -> tuple[str, float]:
    return _LETTERS[one_in(text[:1], tuple(_LETTERS))], number_in(text[1:])
