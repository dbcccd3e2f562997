"""Random mornings, judged twice: by the coach, and by the specification's table written down anew."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn, Illness, Pain, Tag
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, CrossOption, Runner
from bot.coach.season import Event, Goal, PastRace, Season
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.builders import TODAY
from tests.coach.oracle_of_the_plan import EASY, RACES, REST, RUNS, Done, Told, answer, part, planned_min

SPORTS = {"cross": Sport.BIKE, "strength": Sport.STRENGTH}
WEEKS = ("rehrerl", "eehecel", "rererel", "hehehel", "eeeeeee", "rrrrrrr", "rcrsrce", "e?rhe?l", "ehslcrr")
LETTERS = {"r": "rest", "e": "easy", "h": "hard", "l": "long", "c": "cross", "s": "strength", "R": "race"}


def told_at_random(chance: Random) -> Told:
    """A season of whole weeks with something odd in each, and a plan for today."""
    letters = "".join(_week(chance) for _ in range(chance.choice((0, 1, 3, 6, 9))))
    letters = letters[: len(letters) - chance.randrange(7)] if letters else ""
    letters += "r" * chance.choice((0, 0, 0, 6, 7, 13, 14, 30)) + "e" * chance.choice((0, 0, 1, 2, 3))
    base = chance.choice((0.7, 1.0, 1.4))
    days = [_done(chance, letter, base) for letter in reversed(letters)]
    kind = chance.choice(
        ("easy", "easy", "hard", "hard", "long", "long", "race", "cross", "strength", "rest")
    )
    minutes, km = _size(chance, kind)
    return Told(
        kind,
        minutes,
        km,
        days,
        usual_min=chance.choice((30, 40, 75)),
        longest_told_km=chance.choice((None, 8.0)),
        usual_week_km=chance.choice((None, 25.0)),
        elite=chance.random() < 0.15,
        swaps=chance.random() < 0.7,
        race_in=0 if kind == "race" else chance.choice((None, None, None, 1, 3, 4, 7, 8)),
        last_race=chance.choice((None, None, (chance.choice(list(RACES.values())), chance.randint(1, 23)))),
        in_block=chance.random() < 0.1,
        cold=chance.random() < 0.1,
        altitude=chance.random() < 0.1,
        weeks_told=chance.choice(
            ((), (), tuple(float(chance.choice((15, 34, 37, 40, 60))) for _ in range(6)))
        ),
    )


def _week(chance: Random) -> str:
    week = list(chance.choice(WEEKS))
    week[chance.randrange(7)] = chance.choice("rehlcs??R")
    return "".join(week)


def _done(chance: Random, letter: str, base: float) -> Done:
    if letter == "?":
        return Done(None, plan=chance.choice((None, "hard", "long", "easy", "rest")))
    kind = LETTERS[letter]
    if kind == "rest":
        return Done(kind)
    if kind == "race":
        km = chance.choice(list(RACES))
        return Done(kind, km * 5, km)
    km = round(base * {"long": 16, "hard": 10}.get(kind, 8) * chance.choice((0.8, 1.0, 1.0, 1.3)), 1)
    outcome = chance.choice((None, "hit", "hit", "struggled", "missed")) if kind in ("long", "hard") else None
    return Done(kind, round(km * 6), km, outcome)


def _size(chance: Random, kind: str) -> tuple[float | None, float | None]:
    if kind == "rest":
        return None, None
    if kind not in RUNS:
        return chance.choice((40.0, 60.0)), None
    km = round(chance.uniform(4, 30), 1)
    return chance.choice(((None, km), (km * 6, km), (float(chance.randint(25, 180)), None), (None, None)))


def morning_of(told: Told) -> Morning:
    """The same morning as the coach sees it."""
    sports = frozenset({CrossOption.CYCLING, CrossOption.SWIMMING}) if told.swaps else frozenset()
    level = AthleteLevel.ELITE if told.elite else AthleteLevel.RECREATIONAL
    fine = CheckIn(TODAY, legs=4, sleep_h=8, mood=4, illness=Illness.NONE, pain=Pain.NONE, closed=True)
    check_in = CheckIn(
        TODAY,
        legs=fine.legs,
        sleep_h=fine.sleep_h,
        mood=fine.mood,
        illness=Illness.ABOVE_NECK if told.cold else Illness.NONE,
        pain=Pain.NONE,
        tags=frozenset({Tag.ALTITUDE}) if told.altitude else frozenset(),
        closed=True,
    )
    return Morning(
        Runner(
            id=1,
            level=level,
            usual_easy_min=told.usual_min,
            cross_options=sports,
            longest_run_km=told.longest_told_km,
            usual_week_km=told.usual_week_km,
        ),
        TODAY,
        check_in,
        tuple(_past(ago, day) for ago, day in reversed([*enumerate(told.days, start=1)])),
        PlannedSession(SessionKind(told.kind), told.minutes, told.km),
        Season(
            goal=None if told.race_in is None else Goal(Event.HALF, told.race_in),
            last_race=None
            if told.last_race is None
            else PastRace(Event(told.last_race[0]), told.last_race[1]),
            weekly_km=told.weeks_told or None,
            block_day=3 if told.in_block else None,
        ),
    )


def _past(ago: int, day: Done) -> PastDay:
    when = TODAY - timedelta(days=ago)
    plan = None if day.plan is None else PlannedSession(SessionKind(day.plan), None)
    if day.kind is None:
        return PastDay(when, planned=plan)
    if day.kind == "rest":
        return PastDay(when, workouts=())
    kind, outcome = SessionKind(day.kind), None if day.outcome is None else Outcome(day.outcome)
    sport = SPORTS.get(day.kind, Sport.RUN)
    return PastDay(when, workouts=(Workout(sport, kind, day.minutes, day.km, outcome=outcome),))


def differences(told: Told) -> list[str]:
    """Where the coach says something else than the table. Doses are rounded down, to 5 min and to 0.1 km."""
    said, _ = answer(told)
    advice = advise(morning_of(told))
    if advice.verdict != said.verdict:
        return [f"{advice.verdict.name} instead of {said.verdict}"]
    if said.verdict == REST:
        return []
    wrong, dose, share = [], advice.prescription, min(1.0, part(told, said))
    minutes = planned_min(told) * share
    swapped = said.verdict > EASY and told.kind != "cross"
    least = min(minutes, 45) if swapped else minutes
    if dose.minutes is not None and not least - 5 < dose.minutes <= minutes + 1e-6:
        wrong.append(f"{dose.minutes} min instead of {minutes:.1f}")
    if dose.km is not None and told.km is not None:
        least_km = told.km * share * (1 if dose.minutes is None else min(1, dose.minutes / minutes))
        if not least_km - 0.11 < dose.km <= told.km * share + 1e-6:
            wrong.append(f"{dose.km} km instead of {told.km * share:.2f}")
    return wrong


@pytest.mark.parametrize("seed", range(40))
def test_the_coach_and_the_table_agree(seed: int) -> None:
    chance = Random(seed)
    for told in [told_at_random(chance) for _ in range(10)]:
        assert differences(told) == [], (told, answer(told))


def test_every_step_of_the_table_is_tried() -> None:
    chance = Random(1)
    steps = {step for _ in range(400) for step in answer(told_at_random(chance))[1]}

    assert steps == {3, 4, 5, 51, 6, 7, 8, 9, 10, 11, 12, 14}
