"""Scores held against labels inside each athlete, with the standard library alone.

A pooled figure mostly rewards knowing who somebody is; so every number here is worked out for one athlete
after the other and then averaged, each athlete counting once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean, stdev
from typing import TypeVar

Kind = TypeVar("Kind", bound=Hashable)

FEWEST = 8
"""Positive and negative days an athlete needs to be counted."""
RESAMPLES = 2000
"""Bootstrap samples of the athletes."""
USED_FROM, USED_VALUES, USED_SHARE = 40, 3, 0.05
"""An athlete uses a scale who rated at least so often, so many values of it, each at least this share."""


@dataclass(frozen=True)
class Scored:
    """One day of one athlete: the score of that morning, and whether the label holds."""

    athlete: str
    score: float
    positive: bool


@dataclass(frozen=True)
class Within:
    """Area under the ROC curve inside athletes: the mean of them, and a 95 % interval over athletes."""

    auc: float
    low: float
    high: float
    athletes: int
    days: int
    positives: int


def auc(positives: Iterable[float], negatives: Iterable[float]) -> float:
    """How often a positive day scores higher than a negative one; a tie counts half. Both are not empty."""
    ordered, count, won = sorted(negatives), 0, 0.0
    for score in positives:
        won += (bisect_left(ordered, score) + bisect_right(ordered, score)) / 2
        count += 1
    return won / (count * len(ordered))


def by_athlete(days: Iterable[Scored]) -> dict[str, float]:
    """The area of each athlete with enough days of both kinds."""
    return {athlete: auc(yes, no) for athlete, (yes, no) in _split(days).items()}


def _split(days: Iterable[Scored]) -> dict[str, tuple[list[float], list[float]]]:
    sides: dict[str, tuple[list[float], list[float]]] = {}
    for one in days:
        sides.setdefault(one.athlete, ([], []))[0 if one.positive else 1].append(one.score)
    return {athlete: side for athlete, side in sides.items() if min(map(len, side)) >= FEWEST}


def within(days: Sequence[Scored]) -> Within | None:
    """The mean over athletes; None where no athlete has enough days."""
    areas = by_athlete(days)
    if not areas:
        return None
    counted = [one for one in days if one.athlete in areas]
    low, high = interval(list(areas.values()))
    return Within(
        fmean(areas.values()), low, high, len(areas), len(counted), sum(one.positive for one in counted)
    )


def interval(values: Sequence[float]) -> tuple[float, float]:
    """The middle 95 % of the means of resampled athletes. The same values give the same interval."""
    chance = Random(1)  # noqa: S311 - a bootstrap, no secret
    means = sorted(fmean(chance.choices(values, k=len(values))) for _ in range(RESAMPLES))
    return means[round(0.025 * (RESAMPLES - 1))], means[round(0.975 * (RESAMPLES - 1))]


def bottom(ratings: Iterable[float | None], most: float) -> float | None:
    """The largest rating t of this athlete with no more than that share of ratings at t or below.

    None: the athlete does not use the scale, or even the lowest rating is too frequent.
    """
    known = [rating for rating in ratings if rating is not None]
    counts = Counter(known)
    used = sum(count >= USED_SHARE * len(known) for count in counts.values())
    if len(known) < USED_FROM or used < USED_VALUES:
        return None
    found, below = None, 0
    for rating in sorted(counts):
        below += counts[rating]
        if below / len(known) <= most:
            found = rating
    return found


def spread_from_usual(
    today: float | None, before: Sequence[float | None], fewest: int, least: float
) -> float | None:
    """How many of the runner's own spreads today lies above the mean of the days before; None: not known."""
    known = [one for one in before if one is not None]
    if today is None or len(known) < fewest:
        return None
    return (today - fmean(known)) / max(stdev(known), least)


def mean_by(values: Iterable[tuple[Kind, float]]) -> dict[Kind, tuple[float, int]]:
    """The mean of the values of each kind, and how many there are."""
    kinds: dict[Kind, list[float]] = {}
    for kind, value in values:
        kinds.setdefault(kind, []).append(value)
    return {kind: (fmean(one), len(one)) for kind, one in kinds.items()}


def lift(fired: Sequence[tuple[str, bool]], base: Mapping[str, float]) -> tuple[float, float] | None:
    """The share of positives among these days, and how many times the athletes' own base rate that is."""
    expected = fmean(base[athlete] for athlete, _ in fired) if fired else 0.0
    if not expected:
        return None
    share = fmean(positive for _, positive in fired)
    return share, share / expected


def base_rates(days: Iterable[tuple[str, bool]]) -> dict[str, float]:
    """How often the label holds for each athlete."""
    return {athlete: share for athlete, (share, _) in mean_by(days).items()}
