"""Every way in which one morning could have been worse, or an answer of it missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum

from bot.coach.advisor import Advice
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, Question, RedFlag, Scope, Tag, Trend
from bot.coach.levels import LUTEAL_BPM
from bot.coach.measures import MOOD, Verdict
from bot.coach.morning import Morning
from bot.coach.season import FuelFlag, Screened, Season, Symptom

Variant = tuple[str, CheckIn]
"""What became worse, in words for a failing test, and the check-in with it."""

WHOLE_LEGS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)
NIGHTS_H = (0.0, 3.0, 4.75, 5.0, 5.75, 6.0, 6.75, 7.0, 8.0)
RISES_BPM = (1, 2, 3, 5, 8, 12, 20)
ILLNESSES = (Illness.NONE, Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)
PAINS = (Pain.NONE, Pain.NIGGLE, Pain.ALTERING_GAIT)
HURTS = (1.0, 2.0, 2.5, 5.0, 5.5, 9.0)
TRENDS = (Trend.BETTER, Trend.STABLE, Trend.WORSE)

TAGS_THAT_MAY_EASE = frozenset({Tag.LUTEAL, Tag.CLEARED})
"""One shifts the yardstick of the pulse, the other is a doctor's word: neither is a worse answer."""


def worse_mornings(morning: Morning) -> Iterator[tuple[str, Morning]]:
    """The same morning with one thing worse: an answer, the symptom screen or the fuel questions."""
    for what, check_in in worse_answers(morning):
        yield what, morning.answering(check_in)
    for what, season in _worse_seasons(morning.season):
        yield what, replace(morning, season=season)


def _worse_seasons(season: Season) -> Iterator[tuple[str, Season]]:
    screen = season.screen or Screened(frozenset())
    for count in range(len(screen.symptoms) + 1, len(Symptom) + 1, 2):
        more = screen.symptoms | set(list(Symptom)[:count])
        yield f"{len(more)} symptoms", replace(season, screen=replace(screen, symptoms=more))
    yield "sessions that fail", replace(season, screen=replace(screen, failing=True))
    for count in (1, 3):
        flags = season.fuel_flags | set(list(FuelFlag)[:count])
        yield f"{len(flags)} fuel flags", replace(season, fuel_flags=flags)


def worse_answers(morning: Morning) -> Iterator[Variant]:
    """Today's check-in with one answer worse."""
    today = morning.today
    yield from _legs(today)
    yield from _sleep(today)
    if today.mood is not None:
        yield from ((f"mood {mood}", replace(today, mood=mood)) for mood in range(1, today.mood))
    yield from _symptoms(today)
    if today.pain not in (None, Pain.NONE):
        told = today.pain_detail
        worse = _of_an_untold_pain() if told is None else worse_details(told)
        yield from ((str(one), replace(today, pain_detail=one)) for one in worse)
    yield from _pulse(morning)


def _of_an_untold_pain() -> Iterator[PainDetail]:
    """A pain nobody told anything of counts as amber, so only what is red for sure is worse."""
    yield PainDetail(during=6)
    yield PainDetail(trend=Trend.WORSE, weeks=1)
    yield PainDetail(site="shin", focal=True)
    yield PainDetail(at_night=True)


def worse_details(told: PainDetail) -> Iterator[PainDetail]:
    """The same pain with one thing about it worse than was told. An untold number is not known to be low."""
    for hurt in HURTS:
        if told.during is not None and hurt > told.during:
            yield replace(told, during=hurt)
        if hurt > (told.next_morning or 0):
            yield replace(told, next_morning=hurt)
    for trend in TRENDS[TRENDS.index(told.trend) + 1 if told.trend else 2 :]:
        yield replace(told, trend=trend)
    if told.weeks is not None:
        yield replace(told, weeks=told.weeks + 2)
    yield replace(told, focal=True)
    yield replace(told, at_night=True)


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
    yield "every red flag", replace(today, red_flags=frozenset(RedFlag))
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


class Untold(Enum):
    """What may stay untold although no screen of its own asks for it."""

    QUALITY = "quality"
    PAIN_DETAIL = "pain detail"


UNKNOWNS: tuple[Question | Untold, ...] = (*Question, *Untold)


def may_miss(today: CheckIn, question: Question | Untold) -> bool:
    """Whether this question is asked at all on this morning."""
    if question is Question.SCOPE:
        return today.heavy
    return question is not Untold.PAIN_DETAIL or today.pain is Pain.NIGGLE


def every_answer(morning: Morning, question: Question | Untold) -> list[CheckIn]:
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
            fine = replace(today, illness=Illness.NONE, red_flags=frozenset(), closed=True)
            fine = replace(fine, pain=Pain.NONE, pain_detail=None)
            hurt = [replace(fine, pain=pain) for pain in PAINS[1:]]
            return [fine, *(replace(fine, illness=illness) for illness in ILLNESSES[1:]), *hurt]
        case Untold.QUALITY:
            return [replace(today, sleep_quality=quality) for quality in range(1, 6)]
        case Untold.PAIN_DETAIL:
            told = [
                PainDetail("shin", hurt, 0, Trend.STABLE, 2, False, False) for hurt in (0.0, 2.0, 4.0, 6.0)
            ]
            return [replace(today, pain_detail=detail) for detail in told]


def without_answer(today: CheckIn, question: Question | Untold) -> CheckIn:
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
            none = replace(today, illness=None, red_flags=frozenset(), closed=False)
            return replace(none, pain=None, pain_detail=None)
        case Untold.QUALITY:
            return replace(today, sleep_quality=None)
        case Untold.PAIN_DETAIL:
            return replace(today, pain_detail=None)


def minutes_of(advice: Advice) -> int | None:
    """The dose in minutes; rest is none at all. None: it is told in kilometres alone."""
    return 0 if advice.verdict is Verdict.REST else advice.prescription.minutes


def km_of(advice: Advice) -> float | None:
    """The dose in running kilometres; rest and swaps are none. None: it is told in minutes alone."""
    return 0.0 if advice.verdict >= Verdict.CROSS_TRAIN else advice.prescription.km


def effort_of(advice: Advice) -> int:
    """The allowed effort of 10; rest is none at all, as planned (no number) is the most."""
    if advice.verdict is Verdict.REST:
        return 0
    return 10 if advice.prescription.max_rpe is None else advice.prescription.max_rpe


def asks_for_more(worse: Advice, better: Advice) -> str:
    """What the advice after a worse answer allows beyond the other one, in words; empty where nothing.

    A dose is compared in the units that both of them tell.
    """
    if worse.verdict < better.verdict:
        return f"{better.verdict.name} became {worse.verdict.name}"
    for unit, before, after in (
        ("min", minutes_of(better), minutes_of(worse)),
        ("km", km_of(better), km_of(worse)),
        ("of 10", effort_of(better), effort_of(worse)),
    ):
        if before is not None and after is not None and after > before:
            return f"{before} {unit} ({better.verdict.name}) became {after} {unit} ({worse.verdict.name})"
    return ""
