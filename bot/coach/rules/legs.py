"""Steps 5b, 13 and the legs' part of the readiness table."""

from __future__ import annotations

from bot.coach.checkin import Scope
from bot.coach.measures import Level, Verdict
from bot.coach.morning import Morning, SessionKind
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, beside_usual, rule
from bot.coach.signals import HEAVY_DAYS_AMBER, HEAVY_DAYS_RED, LEGS_AMBER, LEGS_RED, Signals
from bot.coach.sources import (
    COACHING,
    HOOPER_1995,
    NUUTTILA_2024,
    SAW_2016,
    SEED_CROSS_TRAINING,
    SEED_TIRED_LEGS,
)
from bot.coach.threshold import Threshold

CUT_SHARE = Threshold(0.7, "of the plan", COACHING, "cut 30-50 % for three to five days, then ask again")
WHOLE_BODY_MIN = Threshold(40, "min", COACHING, "gentle and without impact: a walk, yoga, an easy swim")
FRESH_FROM = Threshold(4, "of 5", SEED_TIRED_LEGS, "good or springy")


@rule(
    "LEGS_PERSISTENT",
    step=5.1,
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
    Limits: it does not know yet how the key sessions went, which is what tells a hard block from too much.
    """
    if signals.persistence is Level.GREEN:
        return None
    red = signals.persistence is Level.RED
    facts = {"heavy": signals.heavy_of_14, "days": 14} if red else {"heavy": signals.heavy_of_7, "days": 7}
    reason = Reason("LEGS_PERSISTENT", facts, Weight.RED if red else Weight.AMBER)
    if signals.heavy_of_7 < HEAVY_DAYS_AMBER.value:
        return Finding((reason,))
    verdict = Verdict.CROSS_TRAIN if morning.planned.kind is SessionKind.CROSS else Verdict.EASY
    return Finding((reason,), Vote(verdict, share=CUT_SHARE.value, max_rpe=3))


@rule(
    "WHOLE_BODY",
    step=13,
    grade=Grade.B,
    thresholds=(LEGS_AMBER, LEGS_RED, WHOLE_BODY_MIN),
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
    if not morning.today.heavy or morning.today.scope is not Scope.WHOLE_BODY:
        return None
    reason = Reason("WHOLE_BODY", {}, Weight.RED)
    if signals.legs is Level.RED:
        return Finding((reason,), Vote(Verdict.REST))
    return Finding((reason,), Vote(Verdict.CROSS_TRAIN, max_min=WHOLE_BODY_MIN.value, max_rpe=3))


@rule(
    "LEGS",
    step=14.3,
    grade=Grade.B,
    thresholds=(LEGS_AMBER, LEGS_RED, FRESH_FROM),
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
    facts = beside_usual("legs", legs, signals.usual_legs)
    if legs >= FRESH_FROM.value:
        return Finding((Reason("LEGS_FRESH", facts, Weight.GOOD),))
    if signals.legs is Level.GREEN:
        return Finding((Reason("LEGS_OK", facts, Weight.GOOD),))
    weight = Weight.RED if signals.legs is Level.RED else Weight.AMBER
    if morning.planned.key:
        return Finding((Reason("LEGS_HEAVY_BEFORE_KEY", facts, weight),))
    alone = signals.reds == 0 and signals.ambers == 1 and morning.today.scope is not Scope.WHOLE_BODY
    if morning.planned.kind is SessionKind.EASY and alone:
        return Finding((Reason("LEGS_HEAVY_NORMAL", facts, weight),))
    return Finding((Reason("LEGS_HEAVY", facts, weight),))


RULES = (persistent, whole_body, legs_today)
