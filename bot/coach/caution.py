"""Caution: one number per morning, for ranking days. Never shown to a runner, never deciding a verdict.

It is a sum of shortfalls in points of the legs: how far each answer is from the best one and from what is
usual for this runner; then a little for short sleep, a raised pulse and a planned load above the usual
session. Pain, illness and red flags are not in it: the rules alone speak of those.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log1p, sqrt
from statistics import fmean

from bot.coach import measures
from bot.coach.checkin import CheckIn, Tag
from bot.coach.levels import LUTEAL_BPM
from bot.coach.load import load_of_day
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.sources import FOSTER_2001, HOUSE, SAW_2016, SEED_TIRED_LEGS, SOCCERMON_2024
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

POINTS = "points of caution"
OF_LEGS = Threshold(1.0, f"{POINTS} a point", SAW_2016, "legs come first: all other weights are shares of it")
OF_MOOD = Threshold(0.2, f"{POINTS} a point", SOCCERMON_2024, "tells mornings with equal legs apart")
OF_QUALITY = Threshold(
    0.1, f"{POINTS} a point", SOCCERMON_2024, "half of mood: more of it ranked worse there"
)
OF_USUAL = Threshold(
    0.5, "of an answer's weight", HOUSE, "for each spread below the own usual, beside the answer itself"
)
OF_LAST_WEEK = Threshold(0.25, f"{POINTS} a point", SEED_TIRED_LEGS, "legs that stay heavy (S66)")
OF_HOURS = Threshold(0.05, f"{POINTS} a spread", HOUSE, "tiny: hours alone say next to nothing")
OF_PULSE = Threshold(0.2, f"{POINTS} a spread", HOUSE, "small, like mood: the pulse only corroborates (P2)")
OF_LOAD = Threshold(0.4, f"{POINTS} a usual session", SOCCERMON_2024, "per usual session on top of the usual")
LOAD_AT_MOST = Threshold(2.0, "usual sessions", HOUSE, "on top of the usual; more adds no more")

USUAL_DAYS = Threshold(28, "days", HOUSE, "what is usual; the window of all other usual values")
LAST_WEEK = Threshold(7, "days", HOUSE, "of legs before today")
MIDDLE = Threshold(3.0, "of 5", HOUSE, "the usual rating while nothing is known; the middle word")
MIDDLE_H = Threshold(7.5, "h", HOUSE, "the usual night while nothing is known; the need assumed elsewhere")
MIDDLE_COUNTS = Threshold(5, "mornings", HOUSE, "as many as the middle weighs beside the runner's own")
RATING_SPREAD = Threshold(0.7, "points", HOUSE, "at least: who always answers 3 has no spread to divide by")
SLEEP_SPREAD_H = Threshold(0.75, "h", HOUSE, "at least: nobody reads a night more exactly")
SESSIONS_KNOWN = Threshold(5, "sessions", HOUSE, "of known load before one is called usual")

PLANNED_RPE: dict[SessionKind, Threshold] = {
    SessionKind.REST: Threshold(0, "of 10", FOSTER_2001, "no session, no load"),
    SessionKind.EASY: Threshold(3, "of 10", FOSTER_2001, "moderate"),
    SessionKind.CROSS: Threshold(3, "of 10", FOSTER_2001, "moderate"),
    SessionKind.STRENGTH: Threshold(4, "of 10", HOUSE, "somewhat hard"),
    SessionKind.LONG: Threshold(4, "of 10", FOSTER_2001, "somewhat hard"),
    SessionKind.HARD: Threshold(7, "of 10", FOSTER_2001, "very hard"),
    SessionKind.RACE: Threshold(9, "of 10", FOSTER_2001, "close to all there is"),
}
"""The effort a plan is taken to mean where it names no load."""


@dataclass(frozen=True)
class Usual:
    """A runner's own middle and how far the answers lie around it."""

    middle: float
    spread: float


def caution(morning: Morning) -> float | None:
    """How much speaks for care today: 0 is the freshest possible, larger is more; without upper meaning.

    None: none of legs, sleep, mood and pulse was answered today. One that was not counts like the runner's
    usual. A worse answer or a larger planned load never lowers it. Limits: it was weighed on footballers' own
    ratings of readiness (docs/evidence.md); it says nothing of injury and does not compare two runners well.
    """
    today = morning.today
    if _silent(today):
        return None
    earlier = morning.record.between(int(USUAL_DAYS.value), 1)
    check_ins = [past.check_in for past in earlier if past.check_in is not None]
    return (
        OF_LEGS.value * _rating(today.legs, [one.legs for one in check_ins], measures.LEGS.high)
        + OF_MOOD.value * _rating(today.mood, [one.mood for one in check_ins], measures.MOOD.high)
        + OF_QUALITY.value
        * _rating(today.sleep_quality, [one.sleep_quality for one in check_ins], measures.SLEEP_QUALITY.high)
        + OF_LAST_WEEK.value * _last_week(morning)
        + OF_HOURS.value * _hours(today.sleep_h, [one.sleep_h for one in check_ins])
        + OF_PULSE.value * _pulse(morning)
        + OF_LOAD.value * _load(morning, earlier)
    )


def _silent(today: CheckIn) -> bool:
    answers = (today.legs, today.sleep_h, today.sleep_quality, today.mood, today.resting_hr_bpm)
    return all(answer is None for answer in answers)


def _rating(answer: float | None, earlier: Iterable[float | None], best: float) -> float:
    """Points short of the best answer, and half of the spreads short of the usual; 0 for the best answer."""
    usual = _usual(earlier, MIDDLE.value, RATING_SPREAD.value)
    given = usual.middle if answer is None else answer
    short = _rising((usual.middle - given) / usual.spread) - _rising((usual.middle - best) / usual.spread)
    return best - given + OF_USUAL.value * short


def _hours(slept_h: float | None, earlier: Iterable[float | None]) -> float:
    usual = _usual(earlier, MIDDLE_H.value, SLEEP_SPREAD_H.value)
    given = usual.middle if slept_h is None else slept_h
    return _rising((usual.middle - given) / usual.spread)


def _pulse(morning: Morning) -> float:
    """Spreads above the usual pulse. Counts like the usual while it is not read or no usual is known."""
    bpm, usual = morning.today.resting_hr_bpm, morning.record.baseline
    if bpm is None or usual is None:
        return _rising(0)
    luteal = LUTEAL_BPM.value if Tag.LUTEAL in morning.today.tags else 0
    return _rising((bpm - luteal - usual.usual_bpm) / usual.spread_bpm)


def _last_week(morning: Morning) -> float:
    """Points short of the best legs over the week before today; the middle of the scale while unknown."""
    week = [one.legs for one in morning.check_ins_between(int(LAST_WEEK.value), 1) if one.legs is not None]
    return measures.LEGS.high - (fmean(week) if week else MIDDLE.value)


def _load(morning: Morning, earlier: Sequence[PastDay]) -> float:
    """Usual sessions on top of the usual session; 0 up to the usual one and while the usual is not known.

    So a rest day is as good as an easy one: how a runner feels and what is planned are not independent, and a
    day off must not make bad legs look better.
    """
    loads = [load for past in earlier if (load := _known_load(past))]
    if len(loads) < SESSIONS_KNOWN.value:
        return 0.0
    return min(max(_planned_load(morning) / fmean(loads) - 1, 0.0), LOAD_AT_MOST.value)


def _known_load(past: PastDay) -> float | None:
    """What was trained; where nobody said, what was planned, if the plan named a load."""
    if past.workouts is None:
        return None if past.planned is None else past.planned.load_au
    return load_of_day(past)


def _planned_load(morning: Morning) -> float:
    planned = morning.planned
    if planned.load_au is not None:
        return planned.load_au
    minutes = morning.runner.usual_easy_min if planned.minutes is None else planned.minutes
    return PLANNED_RPE[planned.kind].value * minutes


def _usual(earlier: Iterable[float | None], middle: float, least_spread: float) -> Usual:
    """The mean and spread of the known answers, drawn to the middle of the scale while they are few."""
    known = [answer for answer in earlier if answer is not None]
    if not known:
        return Usual(middle, least_spread)
    mean = fmean(known)
    spread = sqrt(fmean((answer - mean) ** 2 for answer in known))
    drawn = (sum(known) + MIDDLE_COUNTS.value * middle) / (len(known) + MIDDLE_COUNTS.value)
    return Usual(drawn, max(spread, least_spread))


def _rising(spreads: float) -> float:
    """Smooth and never negative: next to nothing well above the usual, one more per spread well below."""
    return max(spreads, 0.0) + log1p(exp(-abs(spreads)))
