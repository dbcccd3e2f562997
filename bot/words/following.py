"""What follows today's session: sparing the legs, food, where a session moves to, what tomorrow will be."""

from __future__ import annotations

from datetime import timedelta

from bot.coach.advisor import Advice
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.moving import MoveTo, PlanUnknown
from bot.coach.nudge import EARLY_EVERY, nudge_of
from bot.coach.runner import DistanceUnit
from bot.coach.tomorrow import NextDay, if_hard_today
from bot.coach.workout import SessionKind
from bot.words.reasoning import KM, dose_shown
from bot.words.shown import weekday_shown
from bot.words.words import Words

LONG_ENOUGH_TO_REFUEL_MIN = 60
"""After runs of an hour and more: protein, carbohydrate, fluid (S52)."""
NUDGES_WORDED = 3
"""In how many ways the catalogue says each nudge; they take turns."""


def what_follows(words: Words, morning: Morning, advice: Advice) -> list[str]:
    """Lines below what to do; general advice names no minutes of other days."""
    lines = _later(words, morning, advice)
    if advice.moves_to is not None:
        lines.append(_moves(words, morning, advice))
    ahead = None if morning.runner.general_advice_only else if_hard_today(morning, advice)
    said = None if ahead is None else tomorrow_shown(words, ahead, morning.runner.unit)
    return lines if said is None else [*lines, said]


def _later(words: Words, morning: Morning, advice: Advice) -> list[str]:
    """What helps around the session: an early run, sparing the legs (S3, S4), food after a long one (S52)."""
    lines = []
    nudge = nudge_of(morning, advice)
    if nudge is not None:
        name = nudge.value.replace("_", "-")
        day, every = morning.day.toordinal(), int(EARLY_EVERY.value)
        turn = (day + day // every) % NUDGES_WORDED  # another one on the next day, and on the next third one
        lines.append(words.say(f"nudge-{name}", turn=turn))
    runs = advice.verdict <= Verdict.EASY and advice.prescription.kind is not SessionKind.STRENGTH
    if runs and (advice.prescription.minutes or 0) >= LONG_ENOUGH_TO_REFUEL_MIN:
        lines.append(words.say("advice-tip-long-run"))
    return lines


def _moves(words: Words, morning: Morning, advice: Advice) -> str:
    """Where the key session goes that gives way today."""
    match advice.moves_to:
        case MoveTo(days) if not morning.runner.general_advice_only:
            weekday = (morning.day + timedelta(days=days)).weekday()
            return words.say(
                "advice-plan-move-to",
                weekday=weekday_shown(weekday, words.language),
                there=_there(words, morning, days),
            )
        case MoveTo() | PlanUnknown():
            return words.say("advice-plan-move")
        case _:
            return words.say("advice-plan-let-go", moved=int(morning.season.moved_here))


def _there(words: Words, morning: Morning, days: int) -> str:
    """The light session it changes places with."""
    there = morning.season.coming[days - 1]
    if there is None or (there.minutes is None and there.km is None):
        kind = SessionKind.EASY if there is None else there.kind
        return words.say("advice-there-unsized", kind=kind.value)
    minutes, km = (int(there.minutes), None) if there.minutes is not None else (None, there.km)
    dose = dose_shown(words, minutes, km, morning.runner.unit)
    return words.say("advice-there", kind=there.kind.value, dose=dose)


def tomorrow_shown(words: Words, ahead: NextDay, unit: DistanceUnit = KM) -> str | None:
    """What today's key session makes of tomorrow; None where it changes nothing that is worth a line."""
    dose = ahead.prescription
    match ahead.verdict:
        case Verdict.REST:
            planned = ahead.planned.kind is SessionKind.REST
            return words.say("advice-tomorrow-rest", planned=int(planned))
        case Verdict.CROSS_TRAIN:
            what, kind = "cross-train", "cross"
        case _ if dose.kind is not SessionKind.EASY:
            return None
        case _:
            what, kind = "softened" if ahead.key else "easy", ahead.planned.kind.value
    return words.say(
        f"advice-tomorrow-{what}", kind=kind, dose=dose_shown(words, dose.minutes, dose.km, unit)
    )
