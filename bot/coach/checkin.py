"""The morning question set: what is asked, in which order, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.coach import measures


class Question(StrEnum):
    """The screens of the check-in form, in the order they are asked."""

    LEGS = "legs"
    SCOPE = "scope"
    SLEEP = "sleep"
    MOOD = "mood"
    PULSE = "pulse"
    WRONG = "wrong"


class Scope(StrEnum):
    """Where the tiredness sits; asked only when legs ≤ 2 (the most valuable extra question: S86)."""

    LEGS_ONLY = "legs_only"
    WHOLE_BODY = "whole_body"


class Illness(StrEnum):
    """How ill, from none to worst. The "neck" is only a way to ask (see the rule)."""

    NONE = "none"
    ABOVE_NECK = "above_neck"
    BELOW_NECK_OR_FEVER = "below_neck_or_fever"


class Pain(StrEnum):
    """How much something hurts, from none to worst."""

    NONE = "none"
    NIGGLE = "niggle"
    ALTERING_GAIT = "altering_gait"


class RedFlag(StrEnum):
    """Symptoms that end training for today and send a runner to a doctor, whatever else was said."""

    CHEST_PAIN = "chest_pain"
    FAINTING = "fainting"
    PALPITATIONS = "palpitations"
    BREATHLESS = "breathless_out_of_proportion"
    TIGHT_CHEST = "chest_tightness_on_exertion"
    CALF_SWELLING = "calf_swelling"
    DARK_URINE = "dark_urine"
    CONFUSION_IN_HEAT = "confusion_in_heat"
    TOLD = "told_in_words"
    """Read from the runner's own words in the chat; which of them it is was not asked."""


class Tag(StrEnum):
    """What else was going on. Tags change words, confidence and state, never a level (3.4)."""

    ALCOHOL = "alcohol"
    TRAVEL = "travel"
    HEAT = "heat"
    ALTITUDE = "altitude_arrival_lt_4d"
    LUTEAL = "luteal"
    STRESS = "life_stress"
    NIGHT_DISTURBED = "night_disturbed"
    NEW_SHOES = "new_shoes"
    ON_FEET = "on_feet"
    LOW_CARB = "low_carb"
    UNUSUAL_STRENGTH = "unusual_strength"
    TIGHT_HIPS = "tight_hips"
    CLEARED = "cleared_by_doctor"
    """A doctor has looked at a red flag of the last days: the only tag that can allow more, not less."""
    FEELS_WORSE = "feels_worse"
    """Feels worse than the answers say: makes the day one step more careful, and never less."""


class Trend(StrEnum):
    """Where a pain is going."""

    BETTER = "better"
    STABLE = "stable"
    WORSE = "worse"


@dataclass(frozen=True)
class PainDetail:
    """More about a pain. None: not told.

    `during` and `next_morning` run from 0 to 10; `weeks` is how long it has been there; `focal`: one spot
    that a finger can cover; `at_night`: it hurts at rest or in the night. Raises OutOfRange.
    """

    site: str | None = None
    during: float | None = None
    next_morning: float | None = None
    trend: Trend | None = None
    weeks: float | None = None
    focal: bool | None = None
    at_night: bool | None = None

    def __post_init__(self) -> None:
        """Raises OutOfRange for a pain outside 0 to 10."""
        for value in (self.during, self.next_morning):
            if value is not None:
                measures.PAIN.bound(value)


BAD_NIGHT_QUALITY = 2
"""A quality of sleep at or below this was told as something wrong; above it, it is good news."""
HEAVY_LEGS = 2.0
"""Legs at or below this are heavy: the word on the scale (S44)."""


@dataclass(frozen=True)
class CheckIn:
    """One runner's answers for one of the runner's own days.

    `None` is "not known": never asked, skipped, or no reading. It is never read as an average (habit 2).
    `illness` and `pain` are `None` until the last screen was answered, then NONE where nothing was
    tapped.
    """

    day: date
    legs: float | None = None
    scope: Scope | None = None
    sleep_h: float | None = None
    sleep_quality: int | None = None
    mood: int | None = None
    resting_hr_bpm: int | None = None
    illness: Illness | None = None
    pain: Pain | None = None
    red_flags: frozenset[RedFlag] = frozenset()
    tags: frozenset[Tag] = frozenset()
    skipped: frozenset[Question] = frozenset()
    closed: bool = False
    """True once "anything wrong?" was answered ("all fine" or "done")."""
    pain_detail: PainDetail | None = None
    """More about the pain; None: not told."""

    def __post_init__(self) -> None:
        """Raises OutOfRange for a value nobody can have."""
        # line by line: ten weeks of these are made with every tap that needs an advice
        if self.legs is not None:
            measures.LEGS.bound(self.legs)
        if self.sleep_h is not None:
            measures.SLEEP_H.bound(self.sleep_h)
        if self.sleep_quality is not None:
            measures.SLEEP_QUALITY.bound(self.sleep_quality)
        if self.mood is not None:
            measures.MOOD.bound(self.mood)
        if self.resting_hr_bpm is not None:
            measures.RESTING_HR_BPM.bound(self.resting_hr_bpm)

    @property
    def heavy(self) -> bool:
        """Legs were answered and are 2 or less."""
        return self.legs is not None and self.legs <= HEAVY_LEGS

    @property
    def checked_in(self) -> bool:
        """Legs and "anything wrong?" are answered: what a green light needs (conclusion 9)."""
        return self.legs is not None and self.closed

    @property
    def reported_anything(self) -> bool:
        """Something was tapped on the last screen."""
        return bool(
            self.red_flags
            or self.tags
            or (self.sleep_quality is not None and self.sleep_quality <= BAD_NIGHT_QUALITY)
            or self.illness not in (None, Illness.NONE)
            or self.pain not in (None, Pain.NONE)
        )

    def is_open(self, question: Question) -> bool:
        """Whether the form still has to ask this question."""
        if question in self.skipped:
            return False
        match question:
            case Question.LEGS:
                return self.legs is None
            case Question.SCOPE:
                return self.heavy and self.scope is None
            case Question.SLEEP:
                return self.sleep_h is None
            case Question.MOOD:
                return self.mood is None
            case Question.PULSE:
                return self.resting_hr_bpm is None
            case _:
                return not self.closed

    @property
    def next_question(self) -> Question | None:
        """The first question still open, in the form's order; None when the form is finished."""
        return next((question for question in Question if self.is_open(question)), None)

    def with_legs(self, legs: float) -> CheckIn:
        """The same morning with these legs; a scope said for heavy legs is dropped when they are not."""
        keeps_scope = legs <= HEAVY_LEGS
        return self._answered(
            Question.LEGS, legs=measures.LEGS.check(legs), scope=self.scope if keeps_scope else None
        )

    def with_scope(self, scope: Scope) -> CheckIn:
        """Legs only, or tired all over. Kept only while the legs are heavy."""
        return self._answered(Question.SCOPE, scope=scope) if self.heavy else self

    def with_sleep(self, sleep_h: float) -> CheckIn:
        """Hours slept last night, 0 to 14."""
        return self._answered(Question.SLEEP, sleep_h=measures.SLEEP_H.check(sleep_h))

    def with_mood(self, mood: float) -> CheckIn:
        """1 very low or irritable … 5 great."""
        return self._answered(Question.MOOD, mood=int(measures.MOOD.check(mood)))

    def with_pulse(self, resting_hr_bpm: float) -> CheckIn:
        """Resting heart rate on waking, beats a minute, 25 to 120."""
        return self._answered(
            Question.PULSE, resting_hr_bpm=int(measures.RESTING_HR_BPM.check(resting_hr_bpm))
        )

    def without(self, question: Question) -> CheckIn:
        """The question is skipped: its value becomes unknown. Legs and the last screen cannot be skipped."""
        if question in (Question.LEGS, Question.WRONG):
            return self
        field = {
            Question.SCOPE: "scope",
            Question.SLEEP: "sleep_h",
            Question.MOOD: "mood",
            Question.PULSE: "resting_hr_bpm",
        }[question]
        return self._with({"skipped": self.skipped | {question}, field: None})

    def finished(self) -> CheckIn:
        """The last screen is answered; what was not tapped there is now known to be none."""
        illness, pain = self.illness or Illness.NONE, self.pain or Pain.NONE
        return self._with({"closed": True, "illness": illness, "pain": pain})

    def _answered(self, question: Question, **values: object) -> CheckIn:
        return self._with({"skipped": self.skipped - {question}, **values})

    def _with(self, values: Mapping[str, object]) -> CheckIn:
        """The same check-in with these values; `replace` would take twice as long, forty times a what-if."""
        return CheckIn(**{**vars(self), **values})
