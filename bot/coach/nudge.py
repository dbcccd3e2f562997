"""A friendly word beside the advice, now and then: run early, spare the legs afterwards (S3, S4)."""

from __future__ import annotations

from datetime import time
from enum import StrEnum

from bot.coach.advisor import Advice
from bot.coach.levels import NIGHT_NOTE_H
from bot.coach.measures import Level, Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Weight
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.workout import RUN_KINDS, SessionKind

EARLY_EVERY = Threshold(3, "days", HOUSE, "a nudge that comes every morning is none any more (S21)")
EARLY_UNTIL = time(10, 0)
"""Who is asked later than this would read of an early run when it is over."""


class Nudge(StrEnum):
    """What can be nudged to."""

    EARLY_RUN = "early_run"
    QUIET_AFTERNOON = "quiet_afternoon"


def nudge_of(morning: Morning, advice: Advice) -> Nudge | None:
    """At most one, and none where safety has spoken. The same morning has always the same one.

    The legs are spared after a key session and when they are heavy; an early run is for the mornings after a
    good night, every few days.
    """
    if any(reason.weight is Weight.SAFETY for reason in advice.reasons):
        return None
    if _spends_the_legs(morning, advice):
        return Nudge.QUIET_AFTERNOON
    turn = morning.day.toordinal() % int(EARLY_EVERY.value) == 0
    return Nudge.EARLY_RUN if turn and _could_run_early(morning, advice) else None


def _spends_the_legs(morning: Morning, advice: Advice) -> bool:
    if advice.verdict in (Verdict.EASY, Verdict.CROSS_TRAIN):
        return any(reason.code.startswith("LEGS_HEAVY") for reason in advice.reasons)
    racing = morning.planned.kind is SessionKind.RACE
    return advice.verdict is Verdict.RUN and Signals(morning).key_planned and not racing


def _could_run_early(morning: Morning, advice: Advice) -> bool:
    slept_h, night = morning.today.sleep_h, Signals(morning).night
    slept_well = slept_h is not None and slept_h >= NIGHT_NOTE_H.value and night is Level.GREEN
    runs = advice.verdict <= Verdict.EASY and advice.prescription.kind in RUN_KINDS - {SessionKind.RACE}
    return runs and slept_well and not advice.stale and morning.runner.prompt_at < EARLY_UNTIL
