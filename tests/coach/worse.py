"""Every way in which one morning's answers could have been worse, or missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.coach.advisor import Advice
from bot.coach.checkin import CheckIn, Illness, Pain, Question, RedFlag, Scope, Tag
from bot.coach.levels import LUTEAL_BPM
from bot.coach.measures import MOOD, Verdict
from bot.coach.morning import Morning

Variant = tuple[str, CheckIn]
"""What became worse, in words for a failing test, and the check-in with it."""

WHOLE_LEGS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)
NIGHTS_H = (0.0, 3.0, 4.75, 5.0, 5.75, 6.0, 6.75, 7.0, 8.0)
RISES_BPM = (1, 2, 3, 5, 8, 12, 20)
ILLNESSES = (Illness.NONE, Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)
PAINS = (Pain.NONE, Pain.NIGGLE, Pain.ALTERING_GAIT)

TAGS_THAT_MAY_EASE = frozenset({Tag.LUTEAL, Tag.CLEARED})
"""One shifts the yardstick of the pulse, the other is a doctor's word: neither is a worse answer."""


def worse_answers(morning: Morning) -> Iterator[Variant]:
    """Today's check-in with one answer worse."""
    today = morning.today
    yield from _legs(today)
    yield from _sleep(today)
    if today.mood is not None:
        yield from ((f"mood {mood}", replace(today, mood=mood)) for mood in range(1, today.mood))
    yield from _symptoms(today)
    yield from _pulse(morning)


def _legs(today: CheckIn) -> Iterator[Variant]:
    if today.legs is None:
        return
    for legs in WHOLE_LEGS:
        if legs < today.legs:
            scopes = (today.scope,) if today.heavy or legs > 2 else (None, *Scope)
            yield from ((f"legs {legs} {scope}", replace(today, legs=legs, scope=scope)) for scope in scopes)
    if today.heavy and today.scope is not Scope.WHOLE_BODY:
        yield "tired all over", replace(today, scope=Scope.WHOLE_BODY)


def _sleep(today: CheckIn) -> Iterator[Variant]:
    if today.sleep_h is not None:
        for hours in NIGHTS_H:
            if hours < today.sleep_h:
                yield f"slept {hours} h", replace(today, sleep_h=hours)
    for quality in range(1, today.sleep_quality or 3):
        yield f"sleep quality {quality}", replace(today, sleep_quality=quality)


def _symptoms(today: CheckIn) -> Iterator[Variant]:
    for illness in ILLNESSES[ILLNESSES.index(today.illness or Illness.NONE) + 1 :]:
        yield illness.value, replace(today, illness=illness)
    for pain in PAINS[PAINS.index(today.pain or Pain.NONE) + 1 :]:
        yield pain.value, replace(today, pain=pain)
    for flag in RedFlag:
        yield flag.value, replace(today, red_flags=today.red_flags | {flag})
    for tag in Tag:
        if tag not in TAGS_THAT_MAY_EASE:
            yield tag.value, replace(today, tags=today.tags | {tag})


def _pulse(morning: Morning) -> Iterator[Variant]:
    """A higher pulse is worse from the usual upwards only: dead legs make a low one a warning too."""
    today, baseline = morning.today, morning.record.baseline
    if today.resting_hr_bpm is None or baseline is None:
        return
    usual = baseline.usual_bpm + (LUTEAL_BPM.value if Tag.LUTEAL in today.tags else 0)
    if today.resting_hr_bpm >= usual:
        for rise in RISES_BPM:
            bpm = today.resting_hr_bpm + rise
            yield f"pulse {bpm}", replace(today, resting_hr_bpm=bpm)


def every_answer(morning: Morning, question: Question) -> list[CheckIn]:
    """Today's check-in with each answer that could have been given to this question."""
    today = morning.today
    match question:
        case Question.LEGS:
            scopes = {True: Scope, False: (None,)}
            return [
                replace(today, legs=legs, scope=scope) for legs in WHOLE_LEGS for scope in scopes[legs <= 2]
            ]
        case Question.SCOPE:
            return [replace(today, scope=scope) for scope in Scope]
        case Question.SLEEP:
            return [replace(today, sleep_h=hours) for hours in (0, 4.75, 5.75, 6.75, 8, 14)]
        case Question.MOOD:
            return [replace(today, mood=mood) for mood in range(int(MOOD.low), int(MOOD.high) + 1)]
        case Question.PULSE:
            baseline = morning.record.baseline
            usual = 60 if baseline is None else round(baseline.usual_bpm)
            around = (min(max(usual + over, 25), 120) for over in (-20, -4, -2, 0, 2, 6, 20))
            return [replace(today, resting_hr_bpm=bpm) for bpm in around]
        case Question.WRONG:
            fine = replace(today, illness=Illness.NONE, pain=Pain.NONE, red_flags=frozenset(), closed=True)
            return [fine, replace(fine, illness=Illness.ABOVE_NECK), replace(fine, pain=Pain.NIGGLE)]


def without_answer(today: CheckIn, question: Question) -> CheckIn:
    """Today's check-in with this question not answered."""
    match question:
        case Question.LEGS:
            return replace(today, legs=None, scope=None)
        case Question.SCOPE:
            return replace(today, scope=None)
        case Question.SLEEP:
            return replace(today, sleep_h=None)
        case Question.MOOD:
            return replace(today, mood=None)
        case Question.PULSE:
            return replace(today, resting_hr_bpm=None)
        case Question.WRONG:
            return replace(today, illness=None, pain=None, red_flags=frozenset(), closed=False)


def minutes_of(advice: Advice) -> int:
    """The dose; rest is none at all."""
    return 0 if advice.verdict is Verdict.REST else advice.prescription.minutes or 0


def effort_of(advice: Advice) -> int:
    """The allowed effort of 10; rest is none at all, as planned (no number) is the most."""
    if advice.verdict is Verdict.REST:
        return 0
    return 10 if advice.prescription.max_rpe is None else advice.prescription.max_rpe
