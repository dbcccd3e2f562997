"""Sessions in words: planned ones, and those in the log."""

from __future__ import annotations

from datetime import date

from bot.coach.plan import PlannedSession
from bot.coach.runner import DistanceUnit
from bot.coach.workout import SessionKind, Sport, Workout
from bot.words.reasoning import kilometres
from bot.words.shown import KM_PER_MILE, day_shown, number_shown
from bot.words.words import Words

SHORT_KM = 1.0
"""Below it metres are told: 150 m, where 0.2 km would be another distance."""


def session_in_words(words: Words, planned: PlannedSession, unit: DistanceUnit) -> str:
    """A planned session with its size where it has one: long run, 18 km (110 min)."""
    text = words.say("session-kind", kind=planned.kind.value)
    size = size_in_words(words, planned.minutes, planned.km, unit)
    if size and planned.kind is not SessionKind.REST:
        text = words.say("session-of-size", session=text, size=size)
    return words.say("session-twice", session=text) if planned.sessions > 1 else text


def size_in_words(words: Words, minutes: float | None, km: float | None, unit: DistanceUnit) -> str:
    """A distance, minutes, or both; empty where neither is known."""
    if km is None:
        return "" if minutes is None else words.say("session-size-min", minutes=_whole(minutes))
    distance = kilometres(words, km, unit)
    if minutes is None:
        return words.say("session-size-km", distance=distance)
    return words.say("session-size-both", distance=distance, minutes=_whole(minutes))


def workout_in_words(words: Words, workout: Workout, unit: DistanceUnit) -> str:
    """What was done, as far as it is known: Easy run, 10.2 km, 52:30, 5:09 a km, effort 4 of 10."""
    if workout.running:
        parts = [words.say("done-run", kind=(workout.kind or "none"))]
    else:
        parts = [words.say("done-sport", sport=workout.sport.value)]
    if workout.km is not None:
        parts.append(length_shown(words, workout.km, unit, swum=workout.sport is Sport.SWIM))
    if workout.minutes is not None:
        parts.append(duration_shown(words, workout.minutes))
    if workout.running and workout.km and workout.minutes:
        parts.append(pace_shown(words, workout.minutes / workout.km, unit))
    if workout.rpe is not None:
        parts.append(words.say("done-rpe", rpe=number_shown(workout.rpe, words.language)))
    if workout.outcome is not None:
        parts.append(words.say("done-outcome", outcome=workout.outcome.value))
    return ", ".join(parts)


def length_shown(words: Words, km: float, unit: DistanceUnit, *, swum: bool = False) -> str:
    """How far; below a kilometre in metres: 150 m. What was swum is told so to who runs in miles, too."""
    if km < SHORT_KM and (swum or unit is DistanceUnit.KM):
        return words.say("done-metres", metres=round(km * 1000))
    return kilometres(words, km, unit)


def duration_shown(words: Words, minutes: float) -> str:
    """Whole minutes as such, anything else by the clock: 45 min, 52:30, 1:42:05."""
    seconds = round(minutes * 60)
    if seconds % 60 == 0 and seconds < 2 * 3600:
        return words.say("session-size-min", minutes=seconds // 60)
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def pace_shown(words: Words, min_per_km: float, unit: DistanceUnit) -> str:
    """A pace in the runner's own unit: 5:09 a km."""
    seconds = round(min_per_km * 60 * (KM_PER_MILE if unit is DistanceUnit.MILES else 1))
    return words.say("done-pace", pace=f"{seconds // 60}:{seconds % 60:02d}", each=words.say(f"pace-{unit}"))


def training_day(words: Words, day: date, today: date) -> str:
    """Which day it was: today; yesterday, Sun 10 May; Fri 8 May."""
    return words.say("log-day", when=when_of(day, today), date=day_shown(day, words.language))


def when_of(day: date, today: date) -> str:
    """How far away a day is, as the catalogue calls it."""
    return {0: "today", 1: "yesterday"}.get((today - day).days, "other")


def _whole(minutes: float) -> int:
    return round(minutes)
