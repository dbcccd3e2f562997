"""How sure the advice is. It changes the wording, never the verdict (specification 3.7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.signals import CONFOUNDERS, Signals
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold


class Sureness(StrEnum):
    """How sure an advice is, in three words."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


HIGH_FROM = Threshold(0.75, "of 1", HOUSE, "from here the advice says that it is sure")
MEDIUM_FROM = Threshold(0.5, "of 1", HOUSE, "from here fairly; below it is not, and asks")
NO_PULSE = Threshold(0.25, "of 1", HOUSE, "no reading, or nothing to compare it with")
PROVISIONAL_PULSE = Threshold(0.15, "of 1", HOUSE, "the usual pulse is still settling")
NO_HISTORY = Threshold(0.45, "of 1", HOUSE, "the first morning")
LITTLE_HISTORY = Threshold(0.30, "of 1", HOUSE, "fewer than seven mornings")
SOME_HISTORY = Threshold(0.15, "of 1", HOUSE, "fewer than fourteen mornings")
NOT_CHECKED_IN = Threshold(0.30, "of 1", HOUSE, "nothing, or not all, of this morning is known")
NOT_ANSWERED = Threshold(0.10, "of 1", HOUSE, "sleep or mood left out, each")
DISTURBED = Threshold(0.10, "of 1", HOUSE, "drink, heat, altitude or travel")
DISAGREEING = Threshold(0.15, "of 1", HOUSE, "legs and pulse two levels apart")
NO_LOG = Threshold(0.10, "of 1", HOUSE, "what was trained is not known")
FEW_MORNINGS = Threshold(7, "mornings", HOUSE, "a week of answers")
ENOUGH_MORNINGS = Threshold(14, "mornings", HOUSE, "two weeks of answers")
"""Reasoned, not measured (specification 3.7)."""

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
        costs.append(("sleep", NOT_ANSWERED.value))
    if today.mood is None:
        costs.append(("mood", NOT_ANSWERED.value))
    if not today.checked_in:
        costs.append(("check_in", NOT_CHECKED_IN.value))
    if today.tags & CONFOUNDERS:
        costs.append(("confounder", DISTURBED.value))
    if _disagree(signals):
        costs.append(("disagreement", DISAGREEING.value))
    if not morning.record.load_known:
        costs.append(("training_log", NO_LOG.value))
    total = round(1.0 - sum(cost for _, cost in costs), 4)
    sureness = _in_words(total)
    ordered = sorted(costs, key=lambda item: -item[1])
    unsaid = _OF_THE_PULSE if morning.runner.pulse_medicine else frozenset()
    lacking = tuple(name for name, _ in ordered if name not in unsaid)
    low = sureness is Sureness.LOW
    measured = today.resting_hr_bpm is not None  # then it is the days before that are lacking
    asked = [name for name in ASKABLE if name in lacking and not (measured and name == "pulse")]
    question = asked[0] if low and asked else None
    return Confidence(sureness, lacking, question)


def _in_words(total: float) -> Sureness:
    if total >= HIGH_FROM.value:
        return Sureness.HIGH
    return Sureness.MEDIUM if total >= MEDIUM_FROM.value else Sureness.LOW


def _history(morning: Morning) -> list[tuple[str, float]]:
    known = morning.record.check_ins_known_of(ENOUGH_MORNINGS.value)
    if known == 0:
        return [("history", NO_HISTORY.value)]
    if known < FEW_MORNINGS.value:
        return [("history", LITTLE_HISTORY.value)]
    return [("history", SOME_HISTORY.value)] if known < ENOUGH_MORNINGS.value else []


def _pulse(morning: Morning, signals: Signals) -> list[tuple[str, float]]:
    if morning.today.resting_hr_bpm is None or signals.record.baseline is None:
        return [("pulse", NO_PULSE.value)]
    return [] if signals.record.baseline.established else [("provisional_pulse", PROVISIONAL_PULSE.value)]


def _disagree(signals: Signals) -> bool:
    """Legs and pulse two levels apart: one says stop, the other says fine."""
    if signals.legs is None or signals.pulse_today is None:
        return False
    return abs(signals.legs - signals.pulse_today.level) >= Level.RED
