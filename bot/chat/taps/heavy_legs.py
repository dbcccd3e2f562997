"""Buttons of the questions about heavy legs. Each carries where it leads and all that is ticked by then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in
from bot.coach.heavy_legs import Hint, TriageScreen
from bot.routines.heavy_legs import Found, Step

HEAVY_LEGS = "t1"
_BITS = tuple(Hint)
"""Each hint has its place in the number. Another order, or one more, is a new version of these buttons."""
_TODAY = "today"


@dataclass(frozen=True)
class TriageTap:
    """To that step of the questions of that day, with this ticked. `step` None: to today's advice."""

    day: date
    step: Step | None
    ticked: frozenset[Hint] = frozenset()


def triage_data(day: date, step: Step | None, ticked: frozenset[Hint] = frozenset()) -> str:
    """Button data for a step of the questions of that day; `step` None: for today's advice."""
    number = sum(1 << place for place, hint in enumerate(_BITS) if hint in ticked)
    return f"{HEAVY_LEGS}:{day_data(day)}:{step or _TODAY}:{number}"


def triage_tap(rest: str) -> TriageTap:
    """The tap behind `t1:`. Raises ValueError (StaleTap among it)."""
    day, step, number = rest.split(":")
    ticked = count_in(number)
    if ticked >> len(_BITS):
        raise StaleTap(rest)
    hints = frozenset(hint for place, hint in enumerate(_BITS) if ticked >> place & 1)
    return TriageTap(day_in(day), _step(step), hints)


def _step(text: str) -> Step | None:
    if text == _TODAY:
        return None
    return Found(text) if text in set(Found) else TriageScreen(text)
