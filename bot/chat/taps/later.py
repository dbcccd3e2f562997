"""Buttons that put the morning question off, or stop it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap

LATER = "z1"


@dataclass(frozen=True)
class LaterTap:
    """One tap on one of these buttons."""


def later_tap(rest: str) -> LaterTap:
    """The tap behind `z1:`. Raises StaleTap."""
    raise StaleTap(rest)
