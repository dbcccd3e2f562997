"""What a single rule says on a morning, before the other rules and the reader are thought of."""

from __future__ import annotations

from bot.coach.advisor import RULEBOOK
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Reason, Vote, Weight
from bot.coach.signals import Signals

AMBER, NOTE, RED, SAFETY = Weight.AMBER, Weight.NOTE, Weight.RED, Weight.SAFETY


def voice(rule: str, morning: Morning) -> Finding | None:
    """What the rule of that id finds; None: it is silent."""
    entry = next(one for one in RULEBOOK if one.id == rule)
    return entry.look(morning, Signals(morning))


def spoken(*reasons: Reason, vote: Vote | None = None) -> Finding:
    """A finding of these reasons."""
    return Finding(reasons, vote)
