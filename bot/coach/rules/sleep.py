"""Sleep: the night, and the debt of the week. They speak through the readiness table."""

from __future__ import annotations

from bot.coach.baseline import NEED_DEFAULT, NEED_FROM, NEED_HIGH, NEED_LOW, USUAL_FROM
from bot.coach.levels import (
    DEBT_AMBER_H,
    DEBT_NIGHTS,
    DEBT_RED_H,
    NIGHT_AMBER_H,
    NIGHT_NOTE_H,
    NIGHT_RED_H,
    QUALITY_AMBER,
)
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Grade, Reason, Weight, beside_usual, rule
from bot.coach.signals import Signals
from bot.coach.sources import CRAVEN_2022, JOHNSTON_2019, WALSH_2021


@rule(
    "SLEEP_SHORT_NIGHT",
    step=14.4,
    grade=Grade.B,
    thresholds=(NIGHT_AMBER_H, NIGHT_RED_H, NIGHT_NOTE_H, QUALITY_AMBER, USUAL_FROM),
    sources=(CRAVEN_2022, JOHNSTON_2019),
    seeds=("S49",),
)
def night(morning: Morning, signals: Signals) -> Finding | None:
    """Last night: how many hours, and whether it was a bad one.

    What it looks at: hours slept, and the chip "slept badly".
    Why: after six hours or less trained people performed several percent worse the next day.
    Limits: one bad night is a note, not a drama; the debt of the week weighs more.
    """
    hours, quality = morning.today.sleep_h, morning.today.sleep_quality
    bad = quality is not None and quality <= QUALITY_AMBER.value
    if hours is None:
        untold = Reason("SLEEP_UNKNOWN", {}, Weight.UNKNOWN)
        told = Reason("SLEEP_SHORT_NIGHT", {"short": "unknown", "bad": 1}, Weight.AMBER)
        return Finding((told if bad else untold,))
    facts = beside_usual("slept_h", hours, signals.record.usual_slept_h)
    short = hours < NIGHT_AMBER_H.value
    if short or bad:
        weight = Weight.RED if hours < NIGHT_RED_H.value else Weight.AMBER
        facts = {**facts, "short": int(short), "bad": int(bad)}
        return Finding((Reason("SLEEP_SHORT_NIGHT", facts, weight),))
    if hours < NIGHT_NOTE_H.value:
        return Finding((Reason("SLEEP_SHORTISH", facts, Weight.NOTE),))
    return Finding((Reason("SLEEP_OK", facts, Weight.GOOD),))


@rule(
    "SLEEP_DEBT",
    step=14.5,
    grade=Grade.B,
    thresholds=(DEBT_AMBER_H, DEBT_RED_H, DEBT_NIGHTS, NEED_DEFAULT, NEED_LOW, NEED_HIGH, NEED_FROM),
    sources=(WALSH_2021, JOHNSTON_2019),
    seeds=("S16", "S49"),
)
def debt(morning: Morning, signals: Signals) -> Finding | None:
    """Sleep missing over the last seven nights.

    What it looks at: the hours each night fell short of the runner's own need, added up.
    Why: short weeks cost health and recovery where a single night does not.
    Limits: a long night does not pay it back in this sum, and an unknown night is left out.
    """
    if signals.debt is None or signals.debt is Level.GREEN or signals.debt_h is None:
        return None
    weight = Weight.RED if signals.debt is Level.RED else Weight.AMBER
    facts = {"debt_h": signals.debt_h, "need_h": signals.record.sleep_need_h}
    return Finding((Reason("SLEEP_DEBT", facts, weight),))


RULES = (night, debt)
