"""A number somebody chose, with its unit, its source and why this value (habit 3)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.sources import Source


@dataclass(frozen=True)
class Threshold:
    """One number of the rulebook. `note` says in a few words what it means and why this value."""

    value: float
    unit: str
    source: Source
    note: str
