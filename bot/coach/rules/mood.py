"""Mood: one day is a note, a week is a warning. It speaks through the readiness table."""

from __future__ import annotations

from bot.coach.levels import MOOD_AMBER, MOOD_DAYS_RED
from bot.coach.low_mood import (
    LOW_MOOD_KNOWN,
    LOW_MOOD_SHARE,
    LOW_MOOD_SPAN,
    LOW_MOOD_WITHIN,
    SAID_AGAIN_AFTER,
    begins_today,
)
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Grade, Reason, Weight, rule
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE, MORGAN_1988, SEED_CROSS_TRAINING


@rule(
    "MOOD_LOW",
    step=14.6,
    grade=Grade.B,
    thresholds=(MOOD_AMBER, MOOD_DAYS_RED),
    sources=(MORGAN_1988, SEED_CROSS_TRAINING),
    seeds=("S12", "S15", "S99"),
)
def mood(morning: Morning, signals: Signals) -> Finding | None:
    """Mood this morning and over the week.

    What it looks at: today's mood, and how many of the last seven were 2 or less.
    Why: mood falls with too much load, often before performance does.
    Limits: life lowers moods too. One low day changes nothing on its own.
    """
    if signals.mood is Level.RED:
        return Finding(
            (Reason("MOOD_LOW_PERSISTENT", {"low": signals.low_moods_of_7, "days": 7}, Weight.RED),)
        )
    today = morning.today.mood
    if today is None:
        return Finding((Reason("MOOD_UNKNOWN", {}, Weight.UNKNOWN),))
    if signals.mood is Level.AMBER:
        return Finding((Reason("MOOD_LOW", {"mood": today}, Weight.AMBER),))
    return Finding((Reason("MOOD_OK", {"mood": today}, Weight.GOOD),))


@rule(
    "MOOD_LOW_WEEKS",
    step=14.65,
    grade=Grade.D,
    thresholds=(
        LOW_MOOD_WITHIN,
        LOW_MOOD_SHARE,
        LOW_MOOD_KNOWN,
        LOW_MOOD_SPAN,
        MOOD_AMBER,
        SAID_AGAIN_AFTER,
    ),
    sources=(HOUSE, SEED_CROSS_TRAINING),
    seeds=("S12", "S15"),
)
def low_for_weeks(morning: Morning, signals: Signals) -> Finding | None:
    """A mood that has been low for two weeks.

    What it looks at: the moods of the last two weeks. It speaks on the first morning on which most of them
    are low, and then not again within two weeks.
    Why: training is one reason among many for low weeks, and whatever the reason, talking to somebody helps.
    Limits: it is a caring word and no judgement. It changes nothing in the day's training.
    """
    if not begins_today(morning):
        return None
    return Finding((Reason("MOOD_LOW_WEEKS", {"days": int(LOW_MOOD_WITHIN.value)}, Weight.NOTE),))


RULES = (mood, low_for_weeks)
