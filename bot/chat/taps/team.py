"""Buttons of coaches and of those who share with them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap

TEAM = "k1"


@dataclass(frozen=True)
class TeamTap:
    """One tap on one of these buttons."""


def team_tap(rest: str) -> TeamTap:
    """The tap behind `k1:`. Raises StaleTap."""
    raise StaleTap(rest)
