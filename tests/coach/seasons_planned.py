"""Runners and what they mean to do for 52 weeks: sensible plans and others, made from a seed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, CrossOption, Runner
from bot.coach.season import Event
from bot.coach.workout import RUN_KINDS, SessionKind
from tests.coach.builders import REST_DAY

DAYS = 364
FIRST = date(2026, 1, 5)
"""A Monday."""

SOUND = ("rehreel", "ehrerel", "rehesel", "rechrel", "ehcrelr", "reeeler", "ererler", "reherle", "rcreeer")
"""Weeks as a book would have them: r rest, e easy, h hard, l long, c cross-training, s strength."""
UNSOUND = ("hhlehhl", "eeeeeee", "ehlehlr", "lherehl", "cecsehc", "ehhehlr", "lrrrrrl", "hrhrhrh", "ehcelse")
LETTERS = {
    "r": SessionKind.REST,
    "e": SessionKind.EASY,
    "h": SessionKind.HARD,
    "l": SessionKind.LONG,
    "c": SessionKind.CROSS,
    "s": SessionKind.STRENGTH,
}
RACE_KM = {
    Event.FIVE_K: 5.0,
    Event.TEN_K: 10.0,
    Event.TEN_MILE: 16.1,
    Event.HALF: 21.1,
    Event.MARATHON: 42.2,
    Event.ULTRA: 55.0,
    Event.OTHER: 12.0,
}
LONGEST_EASY_KM = 13.5
"""Of a plan in kilometres alone: below it an easy run is no key session at anybody's pace."""


@dataclass(frozen=True)
class Year:
    """A runner, the plan of every day (some weeks further than the season goes), and the races in it."""

    runner: Runner
    min_per_km: float
    plan: tuple[PlannedSession, ...]
    races: Mapping[int, Event]

    def dated(self) -> dict[date, PlannedSession]:
        """The plan by its dates."""
        return {FIRST + timedelta(days=day): session for day, session in enumerate(self.plan)}


def planned_year(chance: Random) -> Year:
    """Anybody, and any plan."""
    runner = _runner(chance)
    min_per_km = round(chance.uniform(4.5, 7.5), 2)
    races = _races(chance)
    plan = _weeks(chance, runner, races)
    _change_single_days(chance, plan)
    _race(chance, plan, races)
    units = chance.choice(("min", "min", "km", "km", "both", "both", "mixed", "none"))
    sized = tuple(_in_units(chance, one, units, min_per_km) for one in plan)
    return Year(runner, min_per_km, sized, races)


def _runner(chance: Random) -> Runner:
    levels = list(AthleteLevel)
    options = chance.sample(list(CrossOption), chance.choice((0, 1, 2, 4)))
    return Runner(
        id=1,
        level=chance.choices(levels, (3, 5, 2, 2))[0],
        usual_easy_min=chance.choice((20, 30, 40, 40, 45, 60, 75)),
        usual_week_km=chance.choice((None, 15.0, 30.0, 45.0, 80.0)),
        longest_run_km=chance.choice((None, None, 6.0, 12.0, 18.0, 28.0)),
        cross_options=frozenset(options),
        pulse_medicine=chance.random() < 0.05,
        general_advice_only=chance.random() < 0.05,
        injured_now=chance.random() < 0.1,
        sleep_need_h=chance.choice((None, 7.0, 8.0)),
    )


def _races(chance: Random) -> dict[int, Event]:
    """None to four, on a Saturday or Sunday, five weeks and more apart."""
    races: dict[int, Event] = {}
    week = chance.randrange(3, 14)
    while week < 51 and len(races) < 4 and chance.random() < 0.85:
        races[7 * week + chance.choice((5, 6, 6))] = chance.choice(list(Event))
        week += chance.randrange(5, 18)
    return races


def _weeks(chance: Random, runner: Runner, races: Mapping[int, Event]) -> list[PlannedSession]:
    """A weekly template that grows, is cut back now and then or never, and gives way to races or does not."""
    template = chance.choice(SOUND) if chance.random() < 0.7 else chance.choice(UNSOUND)
    if chance.random() < 0.1:
        template = "".join(chance.choices("rehlcs", k=7))
    growth = chance.choice((0.0, 0.02, 0.04, 0.08, 0.2))
    cutback_every = chance.choice((3, 4, 4, None))
    tapers, recovers = chance.random() < 0.8, chance.random() < 0.7
    other_weeks = chance.choice((0.0, 0.03))
    hard, long = chance.choice((35, 45, 60, 75)), chance.choice((60, 75, 90, 110))
    sizes = {"e": runner.usual_easy_min, "h": hard, "l": long, "c": 45, "s": 40}
    plan: list[PlannedSession] = []
    share = 1.0
    for week in range(DAYS // 7 + 1):
        ahead = next((day // 7 - week for day in sorted(races) if day // 7 >= week), 99)
        behind = next((week - day // 7 for day in sorted(races, reverse=True) if day // 7 < week), 99)
        share = 1.0 if share > 2 or behind == 1 else share * (1 + growth)
        cut = cutback_every is not None and week % cutback_every == cutback_every - 1
        factor = share * (0.65 if cut else 1) * ((0.5, 0.7)[ahead] if tapers and ahead < 2 else 1)
        letters = "rererer" if recovers and behind == 1 else template
        if chance.random() < other_weeks:
            letters = chance.choice((*SOUND, *UNSOUND))
        plan += [_session(one, sizes, factor * chance.uniform(0.9, 1.1)) for one in letters]
    return plan


def _session(letter: str, sizes: Mapping[str, float], factor: float) -> PlannedSession:
    if letter == "r":
        return REST_DAY
    steady = factor if letter in "el" else 1.0
    return PlannedSession(LETTERS[letter], float(round(sizes[letter] * steady)))


def _change_single_days(chance: Random, plan: list[PlannedSession]) -> None:
    """Single dates are changed: a sudden long run, a long easy one, two sessions, anything at all."""
    for _ in range(chance.choice((0, 1, 4, 15))):
        day = chance.randrange(len(plan))
        match chance.randrange(5):
            case 0:
                plan[day] = PlannedSession(SessionKind.LONG, float(chance.randrange(90, 260)))
            case 1:
                plan[day] = PlannedSession(SessionKind.EASY, float(chance.randrange(80, 150)))
            case 2 if plan[day].kind is not SessionKind.REST:
                plan[day] = replace(plan[day], sessions=2)
            case 3:
                plan[day] = REST_DAY
            case _:
                kind = chance.choice([*LETTERS.values()])
                minutes = None if kind is SessionKind.REST else float(chance.randrange(20, 100))
                plan[day] = PlannedSession(kind, minutes)


def _race(chance: Random, plan: list[PlannedSession], races: Mapping[int, Event]) -> None:
    """The races, each with the distance of its name; mostly a day of rest after one."""
    for day, event in races.items():
        plan[day] = PlannedSession(SessionKind.RACE, None, RACE_KM[event])
        if chance.random() < 0.7:
            plan[day + 1] = REST_DAY


def _in_units(chance: Random, session: PlannedSession, units: str, min_per_km: float) -> PlannedSession:
    """The same session in minutes, in kilometres, in both, or without a size."""
    if session.kind not in RUN_KINDS or session.kind is SessionKind.RACE or session.minutes is None:
        return session
    if units == "mixed":
        units = chance.choice(("min", "km", "both", "none"))
    km = round(session.minutes / min_per_km, 1)
    if session.kind is SessionKind.EASY and units == "km":
        km = min(km, LONGEST_EASY_KM)
    if units == "none" and session.kind is not SessionKind.LONG:
        return replace(session, minutes=None)
    return replace(
        session,
        minutes=None if units == "km" else session.minutes,
        km=km if units in ("km", "both") else None,
    )
