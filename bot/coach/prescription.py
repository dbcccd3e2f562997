"""What exactly to do: sport, minutes, effort. Never more than was planned (specification 3.8)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.options import is_low, options_for, varied
from bot.coach.rulebook import Vote
from bot.coach.runner import CrossOption
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, FOSTER_TALK_TEST
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

EASY_RPE = Threshold(3, "of 10", FOSTER_TALK_TEST, "full sentences while running")
RUN_EASY_RPE = Threshold(4, "of 10", FOSTER_TALK_TEST, "upper end of an easy run that keeps the plan")
RUN_LONG_RPE = Threshold(5, "of 10", COACHING, "upper end of a long run that keeps the plan")
CROSS_MIN = Threshold(45, "min", COACHING, "longest swap; equal minutes at equal effort")
BIKE_MIN = Threshold(60, "min", COACHING, "longest swap on the bike")
WALK_MIN = Threshold(40, "min", COACHING, "what a rest day allows")
_DUST = 1e-9
"""Floating point leaves 39.999... of what is 40."""
TOLD_IN_FIVES = 5
"""Doses are told in fives of minutes: nobody runs 33.6 minutes. Always rounded down."""
TOLD_IN_FIVES_FROM = 30
"""Below this many minutes a dose is told to the whole minute: five would be a large part of it."""


@dataclass(frozen=True)
class Prescription:
    """Today's dose. `minutes`, `km` and `max_rpe` are None where nothing is prescribed (rest) or capped.

    `options` holds the sports to choose from for cross-training, best first; empty otherwise. Those that fit
    equally well take turns from day to day.
    `walk_min` is the longest walk that a rest day allows; None on other days. `test_first`: warm up easily
    and then decide, on a key day with one warning. `spare_legs`: strength for the upper body and core only.
    """

    kind: SessionKind
    minutes: int | None
    max_rpe: int | None
    km: float | None = None
    options: tuple[CrossOption, ...] = ()
    walk_min: int | None = None
    test_first: bool = False
    spare_legs: bool = False


def prescribe(signals: Signals, vote: Vote) -> Prescription:
    """The dose for a verdict: the smallest of the plan and every cap."""
    morning, planned = signals.morning, signals.morning.planned
    if vote.verdict is Verdict.REST:
        return Prescription(SessionKind.REST, None, None, walk_min=int(WALK_MIN.value))
    if vote.verdict is Verdict.CROSS_TRAIN:
        return _cross_training(morning, vote)
    minutes, km = _dose(morning, vote)
    if vote.verdict is Verdict.EASY:
        rpe = int(min(vote.max_rpe or EASY_RPE.value, EASY_RPE.value))
        if planned.kind is SessionKind.STRENGTH:  # lighter, but no run in its place
            return Prescription(planned.kind, minutes, rpe, spare_legs=morning.today.heavy)
        # The kilometres of something fast are no measure of an easy run, except where a distance is capped.
        fast = planned.kind in (SessionKind.HARD, SessionKind.RACE)
        measured = not fast or vote.max_km is not None or minutes is None
        told_km = km if measured else None
        return Prescription(SessionKind.EASY, minutes, rpe, told_km)
    warm_up = signals.key_planned and planned.kind is not SessionKind.RACE and signals.ambers == 1
    return Prescription(planned.kind, minutes, _planned_rpe(signals), km, test_first=warm_up)


def _dose(morning: Morning, vote: Vote) -> tuple[int | None, float | None]:
    """Minutes and kilometres under every cap, cut by the same share where the plan names both.

    A plan in kilometres stays one, and gets minutes only where a cap in minutes cuts it. Where a distance is
    capped, its minutes are told as they are; else the kilometres are those of the minutes told, so that both
    together never ask for a faster pace than the plan.
    """
    planned = morning.planned
    planned_min, share = _planned_min(morning), _share(morning, vote)
    timed = planned.minutes is not None or planned.km is None
    if not timed and (vote.max_min is None or vote.max_min > planned_min * share + _DUST):
        return None, None if planned.km is None else _rounded_km(planned.km * share, planned.km)
    if planned.km is None:
        return _rounded(planned_min * share, planned_min), None
    if vote.max_km is not None and vote.max_km <= planned.km * share + _DUST:
        return math.floor(planned_min * share + _DUST), _rounded_km(planned.km * share, planned.km)
    minutes = _rounded(planned_min * share, planned_min)
    told_share = minutes / planned_min if share < 1 and planned_min else share
    return minutes, _rounded_km(planned.km * told_share, planned.km)


def _planned_min(morning: Morning) -> float:
    """Minutes of the plan: as it names them, or of its kilometres at an easy pace, or of the usual run."""
    planned = morning.planned
    if planned.minutes is not None:
        return planned.minutes
    if planned.km is not None:
        return planned.km * morning.record.easy_min_per_km
    return morning.runner.usual_easy_min


def _share(morning: Morning, vote: Vote) -> float:
    """The largest part of the plan that every cap allows."""
    planned_min, planned_km = _planned_min(morning), morning.planned.km
    share = 1.0 if vote.share is None else vote.share
    if planned_min and vote.max_min is not None:
        share = min(share, vote.max_min / planned_min)
    if planned_km and vote.max_km is not None:
        share = min(share, vote.max_km / planned_km)
    return share


def _cross_training(morning: Morning, vote: Vote) -> Prescription:
    """A swap takes no longer than the run would have been allowed to: equal minutes at equal effort."""
    options = options_for(morning)
    # On a low morning the bike gets no longer either: a niggle that puts it first must not add minutes.
    long_ride = options[0] is CrossOption.CYCLING and not is_low(morning)
    longest = BIKE_MIN.value if long_ride else CROSS_MIN.value
    if set(options) <= {CrossOption.WALKING, CrossOption.CORE}:
        longest = WALK_MIN.value
    planned_min = _planned_min(morning)
    if morning.planned.kind is SessionKind.CROSS:
        longest = planned_min  # it is no swap: the plan is the default
    minutes = _rounded(min(planned_min * _share(morning, vote), longest), planned_min)
    if not long_ride or minutes <= CROSS_MIN.value:  # else the minutes are those of a ride: it stays in front
        options = varied(morning, options)
    return Prescription(SessionKind.CROSS, minutes, vote.max_rpe or int(EASY_RPE.value), options=options)


def _rounded(minutes: float, planned_min: float) -> int:
    """Down to fives, short doses down to the minute, but the plan itself is told as it was planned."""
    minutes += _DUST
    if minutes >= planned_min:
        return math.floor(planned_min)
    if minutes < TOLD_IN_FIVES_FROM:
        return math.floor(minutes)
    return math.floor(minutes / TOLD_IN_FIVES) * TOLD_IN_FIVES


def _rounded_km(km: float, planned_km: float) -> float:
    """Down to a tenth; the plan itself as it was planned."""
    return planned_km if km + _DUST >= planned_km else math.floor((km + _DUST) * 10) / 10


def _planned_rpe(signals: Signals) -> int | None:
    if signals.long_planned:
        return int(RUN_LONG_RPE.value)
    return int(RUN_EASY_RPE.value) if signals.morning.planned.kind is SessionKind.EASY else None
