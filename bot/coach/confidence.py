"""How sure the advice is. It changes the wording, never the verdict (specification 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.coach.checkin import Tag
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.signals import Signals


class Sureness(StrEnum):
    """How sure an advice is, in three words."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


HIGH_FROM, MEDIUM_FROM = 0.75, 0.5
"""Bounds on the 0-1 sum below; reasoned, not measured (specification 3.7)."""

CONFOUNDERS = frozenset({Tag.ALCOHOL, Tag.HEAT, Tag.ALTITUDE, Tag.TRAVEL, Tag.LUTEAL})


_OF_THE_PULSE = frozenset({"pulse", "confounder"})
"""With a medicine that changes the pulse nobody is told that a pulse is lacking: none could be compared."""


@dataclass(frozen=True)
class Confidence:
    """`lacking` names what was missing, most important first; codes, not sentences.

    `question` is what would help most to know when the advice is not sure at all; None otherwise.
    """

    sureness: Sureness
    lacking: tuple[str, ...]
    question: str | None = None


ASKABLE = ("check_in", "training_log", "pulse", "sleep", "mood")
"""What a runner can tell right away; the days that are missing only come one by one."""


def confidence(morning: Morning, signals: Signals) -> Confidence:
    """How sure today's advice is, and what it had to do without."""
    costs: list[tuple[str, float]] = [*_history(morning), *_pulse(morning, signals)]
    today = morning.today
    if today.sleep_h is None:
        costs.append(("sleep", 0.10))
    if today.mood is None:
        costs.append(("mood", 0.10))
    if not today.checked_in:
        costs.append(("check_in", 0.30))
    if today.tags & CONFOUNDERS:
        costs.append(("confounder", 0.10))
    if _disagree(signals):
        costs.append(("disagreement", 0.15))
    if not morning.record.load_known:
        costs.append(("training_log", 0.10))
    total = round(1.0 - sum(cost for _, cost in costs), 4)
    sureness = (
        Sureness.HIGH if total >= HIGH_FROM else Sureness.MEDIUM if total >= MEDIUM_FROM else Sureness.LOW
    )
    ordered = sorted(costs, key=lambda item: -item[1])
    unsaid = _OF_THE_PULSE if morning.runner.pulse_medicine else frozenset()
    lacking = tuple(name for name, _ in ordered if name not in unsaid)
    low = sureness is Sureness.LOW
    question = next((name for name in ASKABLE if name in lacking), None) if low else None
    return Confidence(sureness, lacking, question)


def _history(morning: Morning) -> list[tuple[str, float]]:
    known = morning.record.check_ins_known
    if known == 0:
        return [("history", 0.45)]
    if known < 7:
        return [("history", 0.30)]
    return [("history", 0.15)] if known < 14 else []


def _pulse(morning: Morning, signals: Signals) -> list[tuple[str, float]]:
    if morning.today.resting_hr_bpm is None or signals.record.baseline is None:
        return [("pulse", 0.25)]
    return [] if signals.record.baseline.established else [("provisional_pulse", 0.15)]


def _disagree(signals: Signals) -> bool:
    """Legs and pulse two levels apart: one says stop, the other says fine."""
    if signals.legs is None or signals.pulse_today is None:
        return False
    return abs(signals.legs - signals.pulse_today.level) >= Level.RED
