"""Buttons of the weekly list of symptoms."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap

SYMPTOMS = "q1"


@dataclass(frozen=True)
class SymptomTap:
    """One tap on one of these buttons."""


def symptom_tap(rest: str) -> SymptomTap:
    """The tap behind `q1:`. Raises StaleTap."""
    raise StaleTap(rest)
