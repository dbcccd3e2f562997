"""What exactly to do: sport, minutes, effort. Never more than was planned (specification 3.8)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bot.coach.measures import Verdict
from bot.coach.morning import Morning, SessionKind
from bot.coach.options import is_low, options_for
from bot.coach.rulebook import Vote
from bot.coach.runner import CrossOption
from bot.coach.sources import COACHING, FOSTER_TALK_TEST
from bot.coach.threshold import Threshold

EASY_RPE = Threshold(3, "of 10", FOSTER_TALK_TEST, "full sentences while running")
RUN_EASY_RPE = Threshold(4, "of 10", FOSTER_TALK_TEST, "upper end of an easy run that keeps the plan")
RUN_LONG_RPE = Threshold(5, "of 10", COACHING, "upper end of a long run that keeps the plan")
CROSS_MIN = Threshold(45, "min", COACHING, "longest swap; equal minutes at equal effort")
BIKE_MIN = Threshold(60, "min", COACHING, "longest swap on the bike")
WALK_MIN = Threshold(40, "min", COACHING, "what a rest day allows")
TOLD_IN_FIVES = 5
"""Doses are told in fives of minutes: nobody runs 33.6 minutes. Always rounded down."""
TOLD_IN_FIVES_FROM = 30
"""Below this many minutes a dose is told to the whole minute: five would be a large part of it."""


@dataclass(frozen=True)
class Prescription:
    """Today's dose. `minutes` and `max_rpe` are None where nothing is prescribed (rest) or capped.

    `options` holds the sports to choose from for cross-training, best first; empty otherwise.
    `walk_min` is the longest walk that a rest day allows; None on other days.
    """

    kind: SessionKind
    minutes: int | None
    max_rpe: int | None
    options: tuple[CrossOption, ...] = ()
    walk_min: int | None = None


def prescribe(morning: Morning, vote: Vote) -> Prescription:
    """The dose for a verdict: the smallest of the plan and every cap."""
    if vote.verdict is Verdict.REST:
        return Prescription(SessionKind.REST, None, None, walk_min=int(WALK_MIN.value))
    planned_min = _planned_min(morning)
    caps = [planned_min]
    if vote.max_min is not None:
        caps.append(vote.max_min)
    if vote.share is not None:
        caps.append(planned_min * vote.share)
    if vote.verdict is Verdict.CROSS_TRAIN:
        return _cross_training(morning, min(caps), vote)
    minutes = _rounded(min(caps), planned_min)
    if vote.verdict is Verdict.EASY:
        rpe = min(vote.max_rpe or EASY_RPE.value, EASY_RPE.value)
        strength = morning.planned.kind is SessionKind.STRENGTH  # lighter, but no run in its place
        return Prescription(SessionKind.STRENGTH if strength else SessionKind.EASY, minutes, int(rpe))
    return Prescription(morning.planned.kind, minutes, _planned_rpe(morning.planned.kind))


def _cross_training(morning: Morning, most_min: float, vote: Vote) -> Prescription:
    # Where nothing fits and no rule asked for rest, a walk always does.
    options = options_for(morning) or (CrossOption.WALKING,)
    # On a low morning the bike gets no longer either: a niggle that puts it first must not add minutes.
    long_ride = options[0] is CrossOption.CYCLING and not is_low(morning)
    longest = BIKE_MIN.value if long_ride else CROSS_MIN.value
    minutes = _rounded(min(most_min, longest), _planned_min(morning))
    return Prescription(SessionKind.CROSS, minutes, vote.max_rpe or int(EASY_RPE.value), options)


def _planned_min(morning: Morning) -> float:
    planned = morning.planned.minutes
    return morning.runner.usual_easy_min if planned is None else planned


def _rounded(minutes: float, planned_min: float) -> int:
    """Down to fives, short doses down to the minute, but the plan itself is told as it was planned."""
    if minutes >= planned_min:
        return math.floor(planned_min)
    if minutes < TOLD_IN_FIVES_FROM:
        return math.floor(minutes)
    return math.floor(minutes / TOLD_IN_FIVES) * TOLD_IN_FIVES


def _planned_rpe(kind: SessionKind) -> int | None:
    match kind:
        case SessionKind.EASY:
            return int(RUN_EASY_RPE.value)
        case SessionKind.LONG:
            return int(RUN_LONG_RPE.value)
        case _:
            return None
