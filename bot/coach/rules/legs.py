"""Steps 5b, 13 and the legs' part of the readiness table."""

from __future__ import annotations

from bot.coach.levels import HEAVY_DAYS_AMBER, HEAVY_DAYS_RED, LEGS_AMBER, LEGS_OK
from bot.coach.measures import Level, Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, beside_usual, rule
from bot.coach.rules.pattern import CUT_SHARE, cut
from bot.coach.signals import PRODUCTIVE, Signals
from bot.coach.sources import (
    COACHING,
    HOOPER_1995,
    NUUTTILA_2024,
    SAW_2016,
    SEED_CROSS_TRAINING,
    SEED_TIRED_LEGS,
)
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

WHOLE_BODY_MIN = Threshold(40, "min", COACHING, "gentle and without impact: a walk, yoga, an easy swim")
FRESH_FROM = Threshold(4, "of 5", SEED_TIRED_LEGS, "good or springy")


@rule(
    "LEGS_PERSISTENT",
    step=5.2,
    grade=Grade.C,
    thresholds=(HEAVY_DAYS_AMBER, HEAVY_DAYS_RED, CUT_SHARE),
    sources=(SEED_TIRED_LEGS, HOOPER_1995, COACHING),
    seeds=("S6", "S23", "S24", "S73"),
)
def persistent(morning: Morning, signals: Signals) -> Finding | None:
    """Heavy legs on most mornings.

    What it looks at: how many of the last seven and fourteen mornings had legs of 2 or less.
    Why: fatigue should be short; when it stays for days, sleep and food alone do not clear it and the
    running is cut for a while.
    Limits: silent in a hard block whose key sessions are hit: there heavy legs on easy days are the plan.
    """
    if signals.persistence is Level.GREEN or signals.productive:
        return None
    red = signals.persistence is Level.RED
    facts = {"heavy": signals.heavy_of_14, "days": 14} if red else {"heavy": signals.heavy_of_7, "days": 7}
    reason = Reason("LEGS_PERSISTENT", facts, Weight.RED if red else Weight.AMBER)
    return Finding((reason,), cut(morning) if signals.heavy_of_7 >= HEAVY_DAYS_AMBER.value else None)


@rule(
    "WHOLE_BODY",
    step=13,
    grade=Grade.B,
    thresholds=(LEGS_AMBER, LEGS_OK, WHOLE_BODY_MIN),
    sources=(SEED_TIRED_LEGS, NUUTTILA_2024),
    seeds=("S71", "S86"),
)
def whole_body(morning: Morning, signals: Signals) -> Finding | None:
    """Heavy legs, and tired all over.

    What it looks at: legs of 2 or less together with "tired all over".
    Why: legs full of training are one thing; low energy in the whole body is another, and running on it digs
    the hole deeper.
    Limits: it does not know the cause; too little food and a coming illness feel the same.
    """
    if not signals.tired_all_over:
        return None
    reason = Reason("WHOLE_BODY", {}, Weight.RED)
    if signals.legs is Level.RED:
        return Finding((reason,), Vote(Verdict.REST))
    return Finding((reason,), Vote(Verdict.CROSS_TRAIN, max_min=WHOLE_BODY_MIN.value, max_rpe=3))


@rule(
    "LEGS",
    step=14.3,
    grade=Grade.B,
    thresholds=(LEGS_AMBER, LEGS_OK, FRESH_FROM, *PRODUCTIVE),
    sources=(SAW_2016, SEED_TIRED_LEGS, SEED_CROSS_TRAINING),
    seeds=("S5", "S7", "S8", "S9", "S44", "S66", "S68"),
)
def legs_today(morning: Morning, signals: Signals) -> Finding | None:
    """How the legs feel this morning.

    What it looks at: the answer from 1 (dead) to 5 (springy), and what is planned.
    Why: the same heavy legs mean opposite things: on an easy day they are normal and slow is the point; on a
    hard day they are a reason to wait.
    Limits: one answer on one morning. The words of the scale are our own and were not tested in a trial.
    """
    legs = morning.today.legs
    if legs is None:
        return Finding((Reason("LEGS_UNKNOWN", {}, Weight.UNKNOWN),))
    facts = beside_usual("legs", legs, signals.record.usual_legs)
    if legs >= FRESH_FROM.value:
        return Finding((Reason("LEGS_FRESH", facts, Weight.GOOD),))
    if not signals.legs_tired:
        return Finding((Reason("LEGS_OK", facts, Weight.GOOD),))
    weight = {Level.RED: Weight.RED, Level.AMBER: Weight.AMBER}.get(signals.legs or Level.GREEN, Weight.NOTE)
    if signals.key_planned and morning.planned.kind is not SessionKind.RACE:
        before = Reason("LEGS_HEAVY_BEFORE_KEY", {}, weight)
        return Finding((Reason("LEGS_HEAVY", facts, weight), before))
    if morning.planned.kind is SessionKind.EASY and is_normal(signals):
        goal = morning.season.goal
        first = goal is not None and goal.first_time and signals.race_block
        return Finding((Reason("LEGS_HEAVY_NORMAL", {**facts, "first": int(first)}, weight),))
    return Finding((Reason("LEGS_HEAVY", facts, weight),))


def is_normal(signals: Signals) -> bool:
    """Heavy legs on an easy day as they should be: not painful, not for days, not in the whole body."""
    other_red = signals.reds - (signals.legs is Level.RED)
    dead = signals.legs is Level.RED and not signals.bears_dead_legs
    gathering = signals.accumulating and not signals.productive
    hurts = signals.niggle is not None and signals.niggle > Level.GREEN
    return not (other_red or dead or gathering or hurts or signals.tired_all_over)


RULES = (persistent, whole_body, legs_today)
