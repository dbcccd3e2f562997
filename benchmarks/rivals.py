"""Simple scores the caution is held against: what anybody could do with the same form in an afternoon.

They may use all five items of the form, stress as well, which the bot does not ask. Higher is more caution.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import fmean

from benchmarks.research import ITEMS, Athlete, ResearchDay
from benchmarks.scoring import spread_from_usual

Rival = Callable[[Athlete, int], float | None]
"""The score of the day at that place; None: not known."""

USUAL_DAYS, FEWEST = 28, 7
RATING_SPREAD, SLEEP_SPREAD_H, PULSE_SPREAD_BPM, LOAD_SPREAD_AU = 0.5, 0.5, 1.0, 30.0
"""Spreads are taken to be at least this, or an answer that is nearly always the same would explode."""
FIRST_SPREAD = 0.7
"""Of a rating around 3, while fewer than seven are known."""
HAND_WEIGHTS = {"fatigue": 2.0, "soreness": 1.5, "sleep_quality": 1.0, "stress": 0.5, "mood": 0.5}


def _raw(**weights: float) -> Rival:
    """The ratings as they were given."""

    def score(athlete: Athlete, place: int) -> float | None:
        today = athlete.days[place]
        known = [(weight, _value(today, column)) for column, weight in weights.items()]
        return -sum(weight * value for weight, value in known if value is not None)

    return score


def _value(day: ResearchDay, column: str) -> float | None:
    return day.legs if column == "legs" else day[column]


def _below_usual(athlete: Athlete, place: int, column: str, least: float) -> float | None:
    """Spreads below the mean of the 28 days before."""
    before = [_value(one, column) for one in athlete.days[max(0, place - USUAL_DAYS) : place]]
    above = spread_from_usual(_value(athlete.days[place], column), before, FEWEST, least)
    return None if above is None else -above


def mean_z(athlete: Athlete, place: int) -> float | None:
    """The mean over the five items of the spreads below the own usual."""
    known = [_below_usual(athlete, place, item, RATING_SPREAD) for item in ITEMS]
    values = [one for one in known if one is not None]
    return fmean(values) if values else None


def z_rule(athlete: Athlete, place: int) -> float | None:
    """An unfitted rule of a coach: weighted spreads below the usual, and a little for sleep and pulse."""
    today, total, weights = athlete.days[place], 0.0, 0.0
    for item, weight in HAND_WEIGHTS.items():
        rating = today[item]
        if rating is None:
            continue
        below = _below_usual(athlete, place, item, RATING_SPREAD)
        total += weight * ((3 - rating) / FIRST_SPREAD if below is None else below)
        weights += weight
    slept_less = _below_usual(athlete, place, "sleep_h", SLEEP_SPREAD_H)
    pulse_lower = _below_usual(athlete, place, "rhr", PULSE_SPREAD_BPM)
    extra = max(0.0, slept_less or 0.0) + max(0.0, -(pulse_lower or 0.0))
    return (total / weights if weights else 0.0) + 0.15 * extra


def plan_alone(athlete: Athlete, place: int) -> float | None:
    """Spreads of today's load above the usual of all days."""
    return _above_usual_load(athlete, place)


def legs_and_plan(athlete: Athlete, place: int) -> float | None:
    """Fatigue and soreness as they were given, and the plan."""
    load, legs = _above_usual_load(athlete, place), athlete.days[place].legs
    return None if load is None or legs is None else -2 * legs + 0.7 * load


def _above_usual_load(athlete: Athlete, place: int) -> float | None:
    before = [one["load"] for one in athlete.days[max(0, place - USUAL_DAYS) : place]]
    return spread_from_usual(athlete.days[place]["load"], before, 2 * FEWEST, LOAD_SPREAD_AU)


OF_THE_MORNING: dict[str, Rival] = {
    "legs alone": _raw(legs=1),
    "legs + mood + sleep quality": _raw(legs=1, mood=1, sleep_quality=1),
    "3 × legs + mood + sleep quality": _raw(legs=3, mood=1, sleep_quality=1),
    "mean of the five items": _raw(**dict.fromkeys(ITEMS, 1.0)),
    "mean z of the five items": mean_z,
    "z-score rule, weights by hand": z_rule,
}
WITH_THE_PLAN: dict[str, Rival] = {
    "legs alone": _raw(legs=1),
    "the plan alone": plan_alone,
    "legs and the plan": legs_and_plan,
}
