"""Buttons of the list of eight signs. Each carries where it leads and all that is ticked by then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in, one_of
from bot.coach.screen import ScreenQuestion
from bot.coach.season import FuelFlag, Symptom
from bot.routines.screening import Place, Sign, Ticked

SYMPTOMS = "q1"
_BITS: tuple[Sign, ...] = (*ScreenQuestion, *FuelFlag, *Symptom)
"""Each sign has its place in the number. Another order, or one more, is a new version of these buttons."""


@dataclass(frozen=True)
class SymptomTap:
    """To that place of the list of that day, with this ticked."""

    day: date
    place: Place
    ticked: Ticked = frozenset()


def symptom_data(day: date, place: Place, ticked: Ticked = frozenset()) -> str:
    """Button data for a place in the list of that day."""
    number = sum(1 << place_of for place_of, sign in enumerate(_BITS) if sign in ticked)
    return f"{SYMPTOMS}:{day_data(day)}:{place}:{number}"


def symptom_tap(rest: str) -> SymptomTap:
    """The tap behind `q1:`. Raises ValueError (StaleTap among it)."""
    day, place, number = rest.split(":")
    ticked = count_in(number)
    if ticked >> len(_BITS):
        raise StaleTap(rest)
    signs = frozenset(sign for place_of, sign in enumerate(_BITS) if ticked >> place_of & 1)
    return SymptomTap(day_in(day), one_of(Place, place), signs)
