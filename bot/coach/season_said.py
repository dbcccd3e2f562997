"""What the coach saw in a season: what its advice said on which days, as it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.rulebook import Reason, Weight
from bot.coach.state import State
from bot.coach.workout import KEY_KINDS, Workout

PRESSES = frozenset({Weight.AMBER, Weight.RED})
"""Lighter reasons are notes and praise; those of safety are told day by day."""
OF_THE_PLAN = frozenset({"PLANNED_REST", "RACE_DAY"})
"""Reasons that come first, and yet say nothing of how the runner is."""


@dataclass(frozen=True)
class Said:
    """The advice of one morning. `state` None: kept by a version that did not write it down."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    state: State | None = None


@dataclass(frozen=True)
class Stretch:
    """Days in a row, both ends included, whose advice had the same safety reasons: those of the first day."""

    first_day: date
    last_day: date
    verdict: Verdict
    """The most careful of them."""
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Often:
    """One reason: on how many days it was told, and as it was told the last time."""

    days: int
    last_day: date
    reason: Reason


@dataclass(frozen=True)
class BlockTold:
    """A recovery block. `last_told`: the last day of it; `over` None: no advice tells that it ended."""

    started: date
    last_told: date
    over: date | None


@dataclass(frozen=True)
class Followed:
    """Days on which less than running as planned was advised.

    `known`: of so many the log tells what was done; `kept`: on so many of these it was no more than advised.
    """

    advised: int
    known: int
    kept: int


def stretches(said: Mapping[date, Said]) -> tuple[Stretch, ...]:
    """Days with a safety reason, oldest first, those in a row for the same reasons put together."""
    found: list[Stretch] = []
    for day in sorted(said):
        reasons = tuple(one for one in said[day].reasons if _keeps_safe(one))
        if not reasons:
            continue
        one = Stretch(day, day, said[day].verdict, reasons)
        if found and _goes_on(found[-1], one):
            verdict = max(found[-1].verdict, one.verdict)
            found[-1] = replace(found[-1], last_day=day, verdict=verdict)
        else:
            found.append(one)
    return tuple(found)


def _goes_on(before: Stretch, one: Stretch) -> bool:
    in_a_row = one.first_day - before.last_day == timedelta(days=1)
    return in_a_row and {reason.code for reason in before.reasons} == {reason.code for reason in one.reasons}


def often_told(said: Mapping[date, Said]) -> tuple[Often, ...]:
    """Each reason that pressed for care, the most frequent first; of equals the heavier one."""
    found: dict[str, Often] = {}
    for day in sorted(said):
        for reason in {one.code: one for one in said[day].reasons if _presses(one)}.values():
            before = found.get(reason.code)
            found[reason.code] = Often(1 if before is None else before.days + 1, day, reason)
    return tuple(sorted(found.values(), key=lambda one: (-one.days, -one.reason.weight, one.reason.code)))


def _keeps_safe(reason: Reason) -> bool:
    return reason.weight is Weight.SAFETY and reason.code not in OF_THE_PLAN


def _presses(reason: Reason) -> bool:
    return reason.weight in PRESSES and reason.code not in OF_THE_PLAN


def blocks_told(said: Mapping[date, Said]) -> tuple[BlockTold, ...]:
    """The recovery blocks that the advice tells of, oldest first."""
    found: list[BlockTold] = []
    for day in sorted(said):
        for reason in said[day].reasons:
            if reason.code == "RECOVERY_BLOCK":
                started = day - timedelta(days=max(_number(reason), 1) - 1)
                if not found or found[-1].over is not None or found[-1].started != started:
                    found.append(BlockTold(started, day, None))
                found[-1] = replace(found[-1], last_told=day)
            elif reason.code == "STEP_BACK_IN" and found and found[-1].over is None:
                found[-1] = replace(found[-1], over=day - timedelta(days=_number(reason)))
    return tuple(found)


def _number(reason: Reason) -> int:
    """Which day of it that was; 0 on the one it began with, and where an older version did not say."""
    return int(reason.facts.get("day", 0))


def followed(said: Mapping[date, Said], days: Mapping[date, PastDay]) -> Followed:
    """What became of advice to do less, as far as the log tells."""
    softer = {day: one.verdict for day, one in said.items() if one.verdict is not Verdict.RUN}
    logged = {day: days[day].workouts for day in softer if day in days}
    kept = [_no_more(softer[day], done) for day, done in logged.items() if done is not None]
    return Followed(len(softer), len(kept), sum(kept))


def _no_more(verdict: Verdict, done: Sequence[Workout]) -> bool:
    """Whether this is no more than was advised, by what the log calls it."""
    match verdict:
        case Verdict.REST:
            return not any(one.training for one in done)
        case Verdict.CROSS_TRAIN:
            return not any(one.running for one in done)
        case _:
            return not any(one.kind in KEY_KINDS for one in done)
