"""One line of the weekly summary: what it is about, what it says, how much it presses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.coach.plan_days import PlanFinding
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.week_seen import WeekSeen


class Theme(StrEnum):
    """What a line is about, in the order in which lines of one weight are told."""

    SAFETY = "safety"
    TRAINING = "training"
    KEYS = "keys"
    LEGS = "legs"
    LOAD = "load"
    SLEEP = "sleep"
    PULSE = "pulse"
    MOOD = "mood"
    PLAN = "plan"


@dataclass(frozen=True)
class Line:
    """One or two sentences that belong together, or one finding about the plan of the coming week.

    Its weight is that of the heaviest sentence: SAFETY comes first whatever else there is, RED and AMBER
    stand out, NOTE belongs to any week, GOOD is as usual and told where there is room, UNKNOWN is for the
    details alone.
    """

    theme: Theme
    reasons: tuple[Reason, ...]
    found: PlanFinding | None = None

    @property
    def weight(self) -> Weight:
        """How much it presses."""
        return max(one.weight for one in self.reasons)

    @property
    def stands_out(self) -> bool:
        """More than any week has."""
        return self.weight >= Weight.AMBER

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of its sentences."""
        return tuple(one.code for one in self.reasons)


Look = Callable[[WeekSeen], Reason | None]
"""One thing that may be said of a week; None: it does not hold, or is not known."""


def reason(code: str, weight: Weight = Weight.NOTE, /, **facts: Fact) -> Reason:
    """A sentence of the summary. Nothing is rounded here: two lines of one summary would disagree."""
    return Reason(code, facts, weight)


def lines_of(theme: Theme, *lines: Iterable[Reason | None]) -> tuple[Line, ...]:
    """Lines of those sentences that hold, and none where no sentence does."""
    kept = (tuple(one for one in line if one is not None) for line in lines)
    return tuple(Line(theme, reasons) for reasons in kept if reasons)


def all_of(looks: Iterable[Look], seen: WeekSeen) -> tuple[Reason, ...]:
    """Everything of this that holds, in order."""
    return tuple(found for look in looks if (found := look(seen)) is not None)
