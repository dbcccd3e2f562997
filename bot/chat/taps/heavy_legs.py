"""Buttons of the questions about heavy legs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap

HEAVY_LEGS = "t1"


@dataclass(frozen=True)
class TriageTap:
    """One tap on one of these buttons."""


def triage_tap(rest: str) -> TriageTap:
    """The tap behind `t1:`. Raises StaleTap."""
    raise StaleTap(rest)
