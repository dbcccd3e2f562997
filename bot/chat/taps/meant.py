"""Buttons that say what a typed line meant."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap

MEANT = "b1"


@dataclass(frozen=True)
class MeantTap:
    """One tap on one of these buttons."""


def meant_tap(rest: str) -> MeantTap:
    """The tap behind `b1:`. Raises StaleTap."""
    raise StaleTap(rest)
