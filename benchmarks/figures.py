"""What a benchmark tells: figures, each beside a peer or a limit, and the goals they are held against.

A chapter (`sending`, `storage`, …) is a function from a `Size` to figures. Whatever it measures, it first
counts what was done (messages, rows, errors) and raises `Miscounted` when that is not what was asked: a speed
of work left undone is no speed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median


class Size(Enum):
    """How much of the work is done: a look within seconds a chapter, or the run whose figures are quoted.

    With TINY each thing is done a few times only, to see that it can be: its figures mean nothing.
    """

    TINY = "tiny"
    QUICK = "quick"
    FULL = "full"


class Miscounted(Exception):
    """The work was not done as asked, so its time means nothing."""


@dataclass(frozen=True)
class Goal:
    """What a figure's `value` should reach: at least the floor, and better the aim."""

    key: str
    """Such as "G1b"."""
    floor: float
    aim: float

    def met(self, value: float) -> bool:
        """Whether the floor is kept. Which side of it is good is told by where the aim lies."""
        return value >= self.floor if self.aim > self.floor else value <= self.floor

    def reached(self, value: float) -> bool:
        """Whether the aim is reached too."""
        return value >= self.aim if self.aim > self.floor else value <= self.aim


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    what: str
    """In words, with the circumstances: "messages a second, 64 in flight, no latency"."""
    ours: float
    unit: str
    peer: str
    """Whom or what it is held against; empty where it stands alone."""
    theirs: float | None
    """The peer's figure from the same run, in the same unit; None where there is no peer."""
    value: float
    """What the goal is held against: the median of the rounds' ratios, or `ours` where there is no peer."""
    goal: Goal | None = None
    """None: told for information."""


Chapter = Callable[[Size], Sequence[Figure]]


def beside(
    what: str,
    unit: str,
    ours: Sequence[float],
    peer: str,
    theirs: Sequence[float],
    goal: Goal | None = None,
    *,
    theirs_over_ours: bool = False,
) -> Figure:
    """A figure from rounds taken in turns: medians of both, and the median of the rounds' ratios.

    The ratio is ours over theirs, or theirs over ours where less is better and the goal says "times faster".
    """
    pairs = zip(ours, theirs, strict=True)
    ratios = [their / our if theirs_over_ours else our / their for our, their in pairs]
    return Figure(what, median(ours), unit, peer, median(theirs), median(ratios), goal)


def alone(what: str, unit: str, ours: Sequence[float], goal: Goal | None = None) -> Figure:
    """A figure without a peer."""
    return Figure(what, median(ours), unit, "", None, median(ours), goal)
