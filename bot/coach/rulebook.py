"""The shape of a rule: thresholds with their source, a look at one morning, and what the rule says.

A rule is a function from a `Morning` and its `Signals` to a `Finding` or None (silent). Its docstring is
what a runner, a coach and the documentation read, in fixed sections: what it looks at, why, limits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.signals import Signals
from bot.coach.sources import Source
from bot.coach.threshold import Threshold


class Grade(StrEnum):
    """How good the evidence is (specification, conventions)."""

    A = "A"
    """Several trials, a meta-analysis or a very large cohort."""
    B = "B"
    """Single trials or cohorts."""
    C = "C"
    """Consensus or physiology."""
    D = "D"
    """Coaching tradition."""


Fact = float | int | str


class Weight(IntEnum):
    """How much a reason presses; the heaviest are told first."""

    UNKNOWN = 0
    """Something that could not be looked at."""
    GOOD = 1
    NOTE = 2
    AMBER = 3
    RED = 4
    SAFETY = 5


@dataclass(frozen=True)
class Reason:
    """A stable code and the runner's own numbers. Sentences are made upstairs, from the word catalogue."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    weight: Weight = Weight.NOTE


@dataclass(frozen=True)
class Vote:
    """What one rule wants for today. None: no cap of that kind.

    `share` is of the planned session; the dose is the smallest of the plan and all caps.
    """

    verdict: Verdict
    max_min: float | None = None
    max_km: float | None = None
    share: float | None = None
    max_rpe: int | None = None


def beside_usual(name: str, value: float, usual: float | None) -> dict[str, Fact]:
    """A value, and the runner's own usual beside it where it is known."""
    return {name: value} if usual is None else {name: value, "usual": usual}


def strictest(votes: Sequence[Vote]) -> Vote:
    """One vote with the most cautious verdict and the smallest cap of each kind. `votes` is not empty."""
    return Vote(
        verdict=max(vote.verdict for vote in votes),
        max_min=min((vote.max_min for vote in votes if vote.max_min is not None), default=None),
        max_km=min((vote.max_km for vote in votes if vote.max_km is not None), default=None),
        share=min((vote.share for vote in votes if vote.share is not None), default=None),
        max_rpe=min((vote.max_rpe for vote in votes if vote.max_rpe is not None), default=None),
    )


@dataclass(frozen=True)
class Finding:
    """What one rule found this morning: reasons to tell, and a vote where it has one."""

    reasons: tuple[Reason, ...]
    vote: Vote | None = None


@dataclass(frozen=True)
class Rule:
    """One entry of the rulebook.

    `step` is its place in the decision procedure (3.5): the lowest step among those that voted for the
    winning verdict gives the headline. `seeds` are the claims of the two articles it carries out.
    """

    id: str
    step: float
    look: Callable[[Morning, Signals], Finding | None]
    thresholds: tuple[Threshold, ...]
    sources: tuple[Source, ...]
    seeds: tuple[str, ...]
    grade: Grade

    @property
    def doc(self) -> str:
        """The rule's own explanation, in fixed sections."""
        return self.look.__doc__ or ""


def rule(
    id: str,  # noqa: A002 - the rulebook's own word; it shadows a builtin in this one signature only
    *,
    step: float,
    grade: Grade,
    thresholds: tuple[Threshold, ...] = (),
    sources: tuple[Source, ...] = (),
    seeds: tuple[str, ...] = (),
) -> Callable[[Callable[[Morning, Signals], Finding | None]], Rule]:
    """Make a rule of a function that looks at a morning."""

    def made(look: Callable[[Morning, Signals], Finding | None]) -> Rule:
        return Rule(
            id=id, step=step, look=look, thresholds=thresholds, sources=sources, seeds=seeds, grade=grade
        )

    return made
