"""Weeks of an invented runner in few words, and the remembered days they make.

A week has seven places, Monday first. Training is written as letters, several on a day that had several:

    e easy · h hard · l long · R race · c bike · w swim · s strength · r rest · ? nobody said

`h~` was a struggle, `h!` missed; a key session without a mark was hit. The size follows the colon: `e:9` are
nine kilometres, `c:50` fifty minutes, `e:-` an easy run of unknown length. Answers are numbers; `.` is a
question nobody answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn, Illness, Pain, Scope
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.workout import KEY_KINDS, RUN_KINDS, Outcome, SessionKind, Sport, Workout

WEEK = 7
_KINDS = {
    "e": (Sport.RUN, SessionKind.EASY, 3),
    "h": (Sport.RUN, SessionKind.HARD, 7),
    "l": (Sport.RUN, SessionKind.LONG, 5),
    "R": (Sport.RUN, SessionKind.RACE, 9),
    "c": (Sport.BIKE, SessionKind.CROSS, 3),
    "w": (Sport.SWIM, SessionKind.CROSS, 4),
    "s": (Sport.STRENGTH, SessionKind.STRENGTH, 5),
}
_OUTCOMES = {"~": Outcome.STRUGGLED, "!": Outcome.MISSED}
_QUICKER = {SessionKind.HARD: 0.86, SessionKind.LONG: 1.0, SessionKind.RACE: 0.76}
"""Of the easy pace, warm-up and all."""


@dataclass(frozen=True)
class Written:
    """One week. `done` None: just as planned; `plan` None: there is no plan. Answers: seven of each kind."""

    plan: str | None
    done: str | None = None
    legs: str = ". . . . . . ."
    sleep: str = ". . . . . . ."
    mood: str = ". . . . . . ."
    pulse: str = ". . . . . . ."
    ill: str = ""
    """The places, Monday 0, on which a cold was told: "23"."""


@dataclass(frozen=True)
class Habits:
    """What holds for all the weeks of one runner."""

    easy_min_per_km: float = 6.0
    rates_effort: bool = True
    measures: bool = True
    """False: runs are told in minutes alone."""
    scope: Scope = Scope.LEGS_ONLY
    """What is said of heavy legs."""


@dataclass(frozen=True)
class Invented:
    """One invented runner: `past` ends with `last_day`, a Sunday; `season` is that of the morning after."""

    name: str
    runner: Runner
    past: tuple[PastDay, ...]
    season: Season
    last_day: date
    coming: dict[date, PlannedSession] = field(default_factory=dict)

    @property
    def last_morning(self) -> Morning:
        """The morning of the last day, as it was answered."""
        *before, last = self.past
        return Morning(
            self.runner,
            last.day,
            last.check_in,
            tuple(before),
            last.planned or PlannedSession(SessionKind.EASY, float(self.runner.usual_easy_min)),
            season_before(self.season, 1),
        )


def lived(
    runner: Runner, weeks: Sequence[Written], habits: Habits, season: Season, last_day: date
) -> tuple[PastDay, ...]:
    """The days of these weeks, the last of them `last_day`, with the verdict the coach gave each morning."""
    first = last_day - timedelta(days=WEEK * len(weeks) - 1)
    past: list[PastDay] = []
    for number, week in enumerate(weeks):
        for one in _days(week, first + timedelta(days=WEEK * number), habits):
            past.append(
                _advised(runner, one, tuple(past), season_before(season, (last_day - one.day).days + 1))
            )
    return tuple(past)


def planned_days(plan: str, first_day: date, habits: Habits) -> dict[date, PlannedSession]:
    """A written plan of seven days from `first_day` on."""
    days = (
        (first_day + timedelta(days=place), _planned(text, habits)) for place, text in enumerate(plan.split())
    )
    return {day: session for day, session in days if session is not None}


def season_before(season: Season, days: int) -> Season:
    """The same season so many days earlier: the race is further off, the screen not yet filled in."""
    goal = season.goal
    if goal is not None and goal.race_in_days is not None:
        goal = replace(goal, race_in_days=goal.race_in_days + days)
    screen = season.screen
    if screen is not None:
        screen = replace(screen, days_ago=screen.days_ago - days) if screen.days_ago >= days else None
    return Season(goal=goal, screen=screen)


def _advised(runner: Runner, one: PastDay, past: tuple[PastDay, ...], season: Season) -> PastDay:
    if one.check_in is None or one.check_in.legs is None:
        return one
    planned = one.planned or PlannedSession(SessionKind.EASY, float(runner.usual_easy_min))
    return replace(one, verdict=advise(Morning(runner, one.day, one.check_in, past, planned, season)).verdict)


def _days(week: Written, monday: date, habits: Habits) -> Iterator[PastDay]:
    plan = (week.plan or "? ? ? ? ? ? ?").split()
    done = (week.done or week.plan or "? ? ? ? ? ? ?").split()
    legs, sleep = _numbers(week.legs), _numbers(week.sleep)
    mood, pulse = _numbers(week.mood), _numbers(week.pulse)
    for place in range(WEEK):
        day = monday + timedelta(days=place)
        answers = (legs[place], sleep[place], mood[place], pulse[place])
        ill = str(place) in week.ill
        check_in = None if answers == (None,) * 4 else _check_in(day, *answers, ill, habits)
        yield PastDay(
            day, check_in, workouts=_workouts(done[place], habits), planned=_planned(plan[place], habits)
        )


def _numbers(written: str) -> list[float | None]:
    return [None if number == "." else float(number) for number in written.split()]


def _check_in(
    day: date,
    legs: float | None,
    sleep_h: float | None,
    mood: float | None,
    pulse: float | None,
    ill: bool,
    habits: Habits,
) -> CheckIn:
    return CheckIn(
        day,
        legs=legs,
        scope=habits.scope if legs is not None and legs <= 2 else None,
        sleep_h=sleep_h,
        mood=None if mood is None else int(mood),
        resting_hr_bpm=None if pulse is None else int(pulse),
        illness=Illness.ABOVE_NECK if ill else Illness.NONE,
        pain=Pain.NONE,
        closed=True,
    )


def _workouts(text: str, habits: Habits) -> tuple[Workout, ...] | None:
    if text == "?":
        return None
    return tuple(_workout(one, habits) for one in text.split("+") if one != "r")


def _workout(text: str, habits: Habits) -> Workout:
    letter, mark, size = _parts(text)
    sport, kind, rpe = _KINDS[letter]
    km, minutes = _measured(kind, size, habits)
    outcome = _OUTCOMES.get(mark, Outcome.HIT) if kind in KEY_KINDS else None
    effort = float(min(rpe + (outcome in _OUTCOMES.values()), 10)) if habits.rates_effort else None
    return Workout(sport, kind, minutes, km if habits.measures else None, effort, outcome)


def _planned(text: str, habits: Habits) -> PlannedSession | None:
    if text == "?":
        return None
    if text == "r":
        return PlannedSession(SessionKind.REST, None)
    sessions = text.split("+")
    letter, _, size = _parts(sessions[0])
    kind = _KINDS[letter][1]
    km, minutes = _measured(kind, size, habits)
    return PlannedSession(kind, minutes, km, sessions=len(sessions))


def _parts(text: str) -> tuple[str, str, float | None]:
    """The letter, the mark of its outcome and its size; None: not told."""
    head, _, size = text.partition(":")
    return head[0], head[1:], None if size in ("", "-") else float(size)


def _measured(kind: SessionKind, size: float | None, habits: Habits) -> tuple[float | None, float | None]:
    """Kilometres and minutes."""
    if size is None:
        return None, None
    if kind not in RUN_KINDS:
        return None, size
    return size, float(round(size * habits.easy_min_per_km * _QUICKER.get(kind, 1.0)))
