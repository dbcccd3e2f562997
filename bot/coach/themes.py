"""The rules by theme: everything that is looked at on a morning, before it is asked how that feels."""

from __future__ import annotations

from bot.coach.rulebook import Rule
from bot.coach.rules import (
    absence,
    heart,
    illness,
    legs,
    mood,
    notes,
    pain,
    pattern,
    race,
    readiness,
    rest,
    safety,
    sleep,
    spacing,
    training,
)

BY_THEME: tuple[Rule, ...] = (
    *safety.RULES,
    *absence.RULES,
    *illness.RULES,
    *pain.RULES,
    *race.RULES,
    *rest.RULES,
    *pattern.RULES,
    *spacing.RULES,
    *training.RULES,
    *legs.RULES,
    *readiness.RULES,
    *sleep.RULES,
    *mood.RULES,
    *heart.RULES,
    *notes.RULES,
)
