"""A runner who has been with the bot for more than a year, and the same one with less to tell.

No chance and no clock: every answer follows from the number of its week and its place in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from math import cos, pi, sin

from bot.coach.checkin import CheckIn
from bot.coach.past import PastDay
from bot.coach.runner import DistanceUnit, Runner
from bot.coach.workout import SessionKind, Sport, Workout

LAST_DAY = date(2026, 11, 22)
"""A Sunday."""
WEEKS = 58
RUNNER = Runner(id=31, zone="Europe/Berlin", sleep_need_h=7.5, usual_easy_min=45, usual_week_km=40)
RACES = (31, 52)
"""The weeks, from 0, that end with a race."""
SICK = 44
"""The week of a fever: nothing was run, little answered."""
SILENT = (12, 13, 38)
"""Weeks away, of which nothing is known."""
NOT_ALL_TOLD = (5, 20, 27, 48)
"""Weeks with days nobody spoke of."""


def year(last_day: date = LAST_DAY, weeks: int = WEEKS) -> tuple[PastDay, ...]:
    """Every answer and session, but for a fever, holidays and a few forgotten days; ends with last_day."""
    first = last_day - timedelta(days=7 * weeks - 1)
    return tuple(
        day
        for number in range(weeks)
        for day in _week(number + WEEKS - weeks, first + timedelta(days=7 * number))
    )


def without_pulse(days: tuple[PastDay, ...]) -> tuple[PastDay, ...]:
    """The same runner without a watch at night, who never tells how hard it was."""
    return tuple(
        replace(
            one,
            check_in=None if one.check_in is None else replace(one.check_in, resting_hr_bpm=None),
            workouts=None if one.workouts is None else tuple(replace(did, rpe=None) for did in one.workouts),
        )
        for one in days
    )


def in_minutes(days: tuple[PastDay, ...]) -> tuple[PastDay, ...]:
    """The same runner who tells minutes and never a distance."""
    return tuple(
        one
        if one.workouts is None
        else replace(one, workouts=tuple(replace(did, km=None) for did in one.workouts))
        for one in days
    )


def gappy(days: tuple[PastDay, ...]) -> tuple[PastDay, ...]:
    """Somebody who answers two or three mornings of most weeks, and tells of a run now and then."""
    return tuple(
        replace(
            one,
            check_in=one.check_in if place % 7 in (0, 3, 5) and place % 5 else None,
            workouts=one.workouts if place % 7 in (1, 4, 5) else None,
        )
        for place, one in enumerate(days)
    )


def in_miles(runner: Runner = RUNNER) -> Runner:
    """The runner who counts in miles."""
    return replace(runner, unit=DistanceUnit.MILES)


def _week(number: int, monday: date) -> Iterator[PastDay]:
    for place in range(7):
        day = monday + timedelta(days=place)
        if number in SILENT:
            continue
        if number == SICK and place > 1:
            yield PastDay(day, _answers(day, number, place, sick=True) if place < 4 else None, workouts=())
            continue
        told = not (number in NOT_ALL_TOLD and place in (2, 5))
        workouts = tuple(_sessions(number, place)) if told else None
        yield PastDay(day, _answers(day, number, place), workouts=workouts)


def _answers(day: date, number: int, place: int, *, sick: bool = False) -> CheckIn:
    tired = _size(number) - 1
    legs = 3.7 - 3 * tired + _wobble(number, place, 1) - (0.9 if place in (0, 3) else 0)
    sleep_h = 7.3 + 0.4 * cos(number / 5) + 0.8 * _wobble(number, place, 2) + (0.6 if place > 4 else 0)
    pulse = 49 + 2 * cos(number / 9) + 5 * tired + 2.2 * _wobble(number, place, 3) + (8 if sick else 0)
    mood = 3.8 + 0.5 * cos(number / 6) - tired + 1.1 * _wobble(number, place, 4)
    return CheckIn(
        day,
        legs=min(max(1 if sick else round(legs), 1), 5),
        sleep_h=round(sleep_h * 4) / 4,
        mood=min(max(2 if sick else round(mood), 1), 5),
        resting_hr_bpm=round(pulse),
    )


def _wobble(number: int, place: int, question: int) -> float:
    """Between -1 and 1, as uneven as mornings are, and the same every time."""
    return sin(number * 12.9898 * question + place * 78.233 + question)


def _size(number: int) -> float:
    """How large a week is, about 1: three weeks up and one down, through a season of two halves."""
    if any(number in (race - 1, race) for race in RACES) or any(number == race + 1 for race in RACES):
        return 0.55
    wave = 1.0 - 0.28 * cos(2 * pi * number / 26)
    return wave * (0.92, 1.0, 1.1, 0.72)[number % 4]


def _sessions(number: int, place: int) -> Iterator[Workout]:
    size = _size(number)
    match place:
        case 1:
            yield _run(SessionKind.EASY, 8 * size, 3)
        case 2 if number % 4 != 3:
            yield _run(SessionKind.HARD, 9 * size, 7)
        case 2 | 4:
            yield _run(SessionKind.EASY, 7 * size, 3)
        case 3:
            yield Workout(Sport.BIKE, SessionKind.CROSS, minutes=45, rpe=3)
        case 6 if number in RACES:
            yield Workout(Sport.RUN, SessionKind.RACE, minutes=104, km=21.1, rpe=9)
        case 6:
            yield _run(SessionKind.LONG, 16 * size, 4)


def _run(kind: SessionKind, km: float, rpe: int) -> Workout:
    return Workout(Sport.RUN, kind, minutes=round(km * 5.8), km=round(km, 1), rpe=rpe)
