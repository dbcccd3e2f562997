"""The weekly screen of eight symptoms (S92-S99), two exclusions first (specification 3.13).

Data fill in what they can, the runner confirms. Three and more lead on to the question whether it has lasted
and whether workouts fail: only then is anything suspected, and nothing is ever named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from bot.coach.checkin import Illness
from bot.coach.low_mood import LOW_MOOD_WITHIN, low_for_weeks
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason, Weight
from bot.coach.screen_filled import prefilled
from bot.coach.season import FuelFlag, Screened, Symptom
from bot.coach.signals import (
    HEAVY_KNOWN,
    HEAVY_SUSPECT,
    KEYS_FAILED,
    KEYS_HIT,
    SYMPTOMS,
    Signals,
)
from bot.coach.sources import HOUSE, IOC_REDS_2023, MEEUSEN_2013, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold

__all__ = ["Answered", "ScreenOutcome", "ScreenQuestion", "ScreenResult", "is_due", "judge", "prefilled"]

WATCH_FROM = Threshold(2, "of 8 symptoms", SEED_TIRED_LEGS, "watched; a lone one belongs to any week")
REPEAT_AFTER = Threshold(3, "days", HOUSE, "two symptoms are asked about again")
ILL_WITHIN = Threshold(21, "days", MEEUSEN_2013, "an infection leaves the same symptoms behind")
ILL_KNOWN = Threshold(14, "of 21 mornings", HOUSE, "answered before no illness counts as none")
FUEL_FLAGS = Threshold(2, "flags", IOC_REDS_2023, "of eating too little: a conversation with a professional")
LASTED = Threshold(14, "days", MEEUSEN_2013, "weeks, not days, are what is suspicious")


class ScreenOutcome(IntEnum):
    """What the screen comes to, ordered by caution."""

    NOTHING = 0
    WATCH = 1
    """Two symptoms, or more that have not lasted or leave the workouts alone: again in three days."""
    ASK_ON = 2
    """Three and more, and it is not known whether it lasts and whether workouts fail."""
    SUSPECTED = 3
    """Three and more for two weeks, with failing workouts: what the state of 3.6 asks for."""


class ScreenQuestion(StrEnum):
    """What is asked beside the eight lines; the two exclusions always come first."""

    ILL_RECENTLY = "ill_recently"
    EATING_ENOUGH = "eating_enough"
    TWO_WEEKS = "two_weeks"
    WORKOUTS_MISSED = "workouts_missed"


@dataclass(frozen=True)
class Answered:
    """What is known beside the symptoms, from data or told. None: not known.

    `low_mood`: two weeks of it. `fuel_flags`: signs of eating too little, ticked by the runner.
    """

    ill_recently: bool | None = None
    eating_enough: bool | None = None
    two_weeks: bool | None = None
    workouts_missed: bool | None = None
    fuel_flags: frozenset[FuelFlag] = frozenset()
    low_mood: bool | None = None


@dataclass(frozen=True)
class ScreenResult:
    """What the screen found. `ask` holds what is still open, in the order it is to be asked.

    While an exclusion is open the outcome is not for telling: it is asked first. `repeat_in_days` None: not
    before the next weekly screen.
    """

    outcome: ScreenOutcome
    count: int
    ask: tuple[ScreenQuestion, ...]
    reasons: tuple[Reason, ...]
    repeat_in_days: int | None = None

    @property
    def exclusions_open(self) -> bool:
        """One of the two exclusions has not been answered yet."""
        return bool({ScreenQuestion.ILL_RECENTLY, ScreenQuestion.EATING_ENOUGH} & set(self.ask))


def is_due(last: Screened | None, *, sunday: bool, triggered: bool, in_block: bool = False) -> bool:
    """Whether the screen is to be shown today.

    It comes on the day of the weekly summary (`sunday`), when the data give a reason (`triggered`), and three
    days after a screen with two symptoms or more. Never twice within three days: nobody is asked into worry.
    `last` None: there was none. `in_block`: a recovery block has its own test, so only the weekly one comes.
    """
    if in_block:
        return sunday and (last is None or last.days_ago >= REPEAT_AFTER.value)
    if last is None:
        return sunday or triggered
    if last.days_ago < REPEAT_AFTER.value:
        return False
    return sunday or triggered or len(last.symptoms) >= WATCH_FROM.value


def is_triggered(signals: Signals) -> bool:
    """Whether the data ask for a screen before its day: legs that stay heavy, low moods, failing sessions."""
    failing = signals.record.keys_failed >= KEYS_FAILED.value
    return failing or signals.persistence >= Level.AMBER or signals.mood is Level.RED


def known_of(morning: Morning) -> Answered:
    """What the data already answer of the exclusions and of how long it has lasted."""
    signals, record = Signals(morning), morning.record
    missed = True if record.keys_failed >= KEYS_FAILED.value else None
    if record.keys_hit >= KEYS_HIT.value:
        missed = False
    flags = morning.season.fuel_flags
    return Answered(
        ill_recently=_ill_recently(morning),
        eating_enough=False if flags else None,
        two_weeks=_two_weeks(signals),
        workouts_missed=missed,
        fuel_flags=flags,
        low_mood=low_for_weeks(morning),
    )


def judge(symptoms: Mapping[Symptom, bool | None], known: Answered) -> ScreenResult:
    """What eight answers come to. A symptom that is missing or None is not known, and counts as neither.

    A recent illness and too little food are told first, because they look the same; they never make the
    outcome milder.
    """
    count = sum(symptoms.get(one) is True for one in Symptom)
    unanswered = sum(symptoms.get(one) is None for one in Symptom)
    outcome = _outcome(count, known)
    reasons = [*_exclusions(known), _told(outcome, count)]
    if unanswered:
        reasons.append(Reason("SCREEN_UNANSWERED", {"unanswered": unanswered}, Weight.UNKNOWN))
    if known.low_mood:
        reasons.append(Reason("SCREEN_TALK_TO_SOMEONE", {"days": int(LOW_MOOD_WITHIN.value)}, Weight.AMBER))
    again = outcome in (ScreenOutcome.WATCH, ScreenOutcome.ASK_ON)
    return ScreenResult(
        outcome=outcome,
        count=count,
        ask=_open(count, known),
        reasons=tuple(reasons),
        repeat_in_days=int(REPEAT_AFTER.value) if again else None,
    )


def _outcome(count: int, known: Answered) -> ScreenOutcome:
    if count < WATCH_FROM.value:
        return ScreenOutcome.NOTHING
    if count < SYMPTOMS.value:
        return ScreenOutcome.WATCH
    if known.two_weeks and known.workouts_missed:
        return ScreenOutcome.SUSPECTED
    if False in (known.two_weeks, known.workouts_missed):
        return ScreenOutcome.WATCH
    return ScreenOutcome.ASK_ON


_TOLD = {
    ScreenOutcome.NOTHING: ("SCREEN_NOTHING", Weight.GOOD),
    ScreenOutcome.WATCH: ("SCREEN_WATCH", Weight.NOTE),
    ScreenOutcome.ASK_ON: ("SCREEN_ASK_ON", Weight.AMBER),
    ScreenOutcome.SUSPECTED: ("SCREEN_SUSPECTED", Weight.RED),
}


def _told(outcome: ScreenOutcome, count: int) -> Reason:
    code, weight = _TOLD[outcome]
    return Reason(code, {"symptoms": count, "days": int(REPEAT_AFTER.value)}, weight)


def _exclusions(known: Answered) -> list[Reason]:
    told = []
    if known.ill_recently:
        told.append(Reason("SCREEN_ILL_RECENTLY", {"days": int(ILL_WITHIN.value)}, Weight.AMBER))
    if len(known.fuel_flags) >= FUEL_FLAGS.value:
        told.append(Reason("SCREEN_FUEL_PROFESSIONAL", {"flags": len(known.fuel_flags)}, Weight.RED))
    elif known.eating_enough is False or known.fuel_flags:
        told.append(Reason("SCREEN_EAT_ENOUGH", {}, Weight.AMBER))
    return told


def _open(count: int, known: Answered) -> tuple[ScreenQuestion, ...]:
    """The exclusions are always asked; how long and how it went only from three symptoms on."""
    asked = {
        ScreenQuestion.ILL_RECENTLY: known.ill_recently,
        ScreenQuestion.EATING_ENOUGH: known.eating_enough,
    }
    if count >= SYMPTOMS.value:
        asked |= {
            ScreenQuestion.TWO_WEEKS: known.two_weeks,
            ScreenQuestion.WORKOUTS_MISSED: known.workouts_missed,
        }
    return tuple(question for question, answer in asked.items() if answer is None)


def _ill_recently(morning: Morning) -> bool | None:
    mornings = morning.last_days(int(ILL_WITHIN.value))
    told = [one.illness for one in mornings if one.illness is not None]
    if any(illness is not Illness.NONE for illness in told):
        return True
    return False if len(told) >= ILL_KNOWN.value else None


def _two_weeks(signals: Signals) -> bool | None:
    """Heavy on at least half of the last fourteen mornings; None while too few of them are known."""
    mornings = signals.morning.last_days(int(LASTED.value))
    if signals.heavy_of_14 >= HEAVY_SUSPECT.value:
        return True
    known = sum(one.legs is not None for one in mornings)
    possible = signals.heavy_of_14 + int(LASTED.value) - known
    return None if known < HEAVY_KNOWN.value or possible >= HEAVY_SUSPECT.value else False
