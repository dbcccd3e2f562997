"""What the random lives trained, planned and raced: all sports and kinds, days nobody spoke of, seasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import cycle, islice, product

from hypothesis import strategies as st

from bot.coach.checkin import PainDetail, Trend
from bot.coach.plan import PlannedSession
from bot.coach.season import (
    AbsenceKind,
    Away,
    Event,
    FuelFlag,
    Goal,
    PastRace,
    Phase,
    Screened,
    Season,
    Symptom,
)
from bot.coach.workout import RUN_KINDS, Outcome, SessionKind, Sport, Workout
from tests.coach.logged import DONE, PLANNED, coming

Day = tuple[tuple[Workout, ...] | None, PlannedSession | None]
"""What was logged (None: nothing known) and what had been planned (None: not known) on one day."""

HARD, EASY, STRENGTH = DONE["h"][0], DONE["e"][0], DONE["s"][0]
OTHERWISE: Mapping[str, Day] = {
    "?": (None, None),
    "H": (None, PLANNED["h"]),
    "L": (None, PLANNED["l"]),
    "E": (None, PLANNED["e"]),
    "x": ((), PLANNED["h"]),
    "f": ((replace(HARD, outcome=Outcome.MISSED),), PLANNED["h"]),
    "g": ((replace(HARD, outcome=Outcome.STRUGGLED),), PLANNED["h"]),
    "u": ((replace(HARD, outcome=None, rpe=None),), None),
    "d": ((EASY, STRENGTH), None),
    "w": ((Workout(Sport.WALK, None, 30, 3, 2),), None),
    "M": ((Workout(Sport.RUN, SessionKind.RACE, 240, 42.2, 9, Outcome.HIT),), None),
}
"""Days beyond the letters of `logged`: H L E planned and not logged · x planned hard and left out
f missed · g struggled · u hard, nobody said how · d two sessions · w a walk · M a marathon · ? nothing known.
"""

_WEEKS = """
? r e eer ehreelr ehrelrc hrelrfe frgrler gef csrwd dde lh hh e?h?l EHrEL H x MrRr oerer o ooor eeeeeeer urel
rrrrrrrrrrrrrrre
"""
WEEKS = st.sampled_from(_WEEKS.split())
"""Training that is repeated for as long as one stretch of a life lasts; `o` is one odd workout of its own."""


def _odd() -> Iterator[Workout]:
    """Every sport with every kind, and sizes that walk past them at a pace of their own."""
    sizes = zip(
        cycle([40, None, 65, 20, 90, 150, 0]),
        cycle([8, None, 4, 21.1, 12.5, 0, 30, None, 10, None, 6]),
        cycle([3.5, 5, None, 7, 2, 10, 0, 8, 3, None, 6, 4, 9]),
        cycle([None, *Outcome, Outcome.HIT]),
        cycle([*[None] * 16, 0, 300, None]),
        strict=False,
    )
    for (sport, kind), (minutes, km, rpe, outcome, load_au) in zip(
        product(Sport, (None, *SessionKind)), sizes, strict=False
    ):
        yield Workout(sport, kind, minutes, km, rpe, outcome, load_au)


odd_workouts = st.sampled_from([*_odd()])
"""One draw instead of seven: most lives hold several of them."""


def trained(week: str, days: int, odd: Workout, share: float) -> Iterator[Day]:
    """That many days of this training, minutes and kilometres times `share`."""
    for letter in islice(cycle(week), days):
        workouts, planned = ((odd,), None) if letter == "o" else _day(letter)
        yield None if workouts is None else tuple(_sized(one, share) for one in workouts), planned


def _day(letter: str) -> Day:
    return OTHERWISE[letter] if letter in OTHERWISE else (DONE[letter], PLANNED.get(letter))


def _sized(workout: Workout, share: float) -> Workout:
    minutes, km = workout.minutes, workout.km
    return replace(
        workout, minutes=None if minutes is None else minutes * share, km=None if km is None else km * share
    )


any_plans = st.builds(
    PlannedSession,
    kind=st.sampled_from(SessionKind),
    minutes=st.sampled_from([None, 10, 14.5, 30, 40, 42.5, 45, 50, 60, 75, 90, 120, 200]),
    km=st.sampled_from([None, None, 3, 8, 10, 12.3, 18, 25, 42.2]),
    sessions=st.sampled_from([1, 1, 1, 2]),
)
plans = any_plans.map(lambda planned: planned if planned.kind in RUN_KINDS else replace(planned, km=None))
"""Only runs are planned in running kilometres."""
sessions = plans.filter(lambda planned: planned.kind is not SessionKind.REST)

goals = st.builds(
    Goal,
    event=st.sampled_from(Event),
    race_in_days=st.none() | st.sampled_from([0, 1, 3, 4, 7, 8, 14, 49, 50]) | st.integers(0, 60),
    first_time=st.booleans(),
    phase=st.none() | st.sampled_from(Phase),
)

NO_SEASON = Season()
seasons = (
    st.just(NO_SEASON)
    | st.just(NO_SEASON)
    | st.builds(
        Season,
        goal=st.none() | goals,
        last_race=st.none() | st.builds(PastRace, st.sampled_from(Event), st.integers(1, 25)),
        weekly_km=st.none()
        | st.none()
        | st.lists(
            st.sampled_from([None, 0.0, 20.0, 28.0, 33.3, 36.0, 40.0, 40.0, 44.0, 52.0, 60.0]), max_size=10
        ).map(tuple),
        easy_pace_change_s_per_km=st.sampled_from([None, None, None, -8.0, 0.0, 12.4, 40.0, 40.5, 75.0]),
        screen=st.none()
        | st.builds(
            Screened,
            st.frozensets(st.sampled_from(Symptom)),
            st.sampled_from([0, 4, 10, 11]),
            st.sampled_from([None, False, True]),
        ),
        fuel_flags=st.just(frozenset[FuelFlag]()) | st.frozensets(st.sampled_from(FuelFlag), max_size=3),
        block_day=st.sampled_from([*[None] * 7, 1, 9]),
        block_over_days=st.sampled_from([None, None, None, None, 0, 2, 3, 6, 7]),
        coming=st.sampled_from(["", "h", "?rl", "eeee", "reee", "cehe", "rrrr", "seel"]).map(coming),
        wants_more=st.booleans(),
        moved_here=st.sampled_from([False, False, True]),
        absence=st.sampled_from([None] * 8)
        | st.builds(Away, st.sampled_from(AbsenceKind), st.integers(1, 40)),
        shoes_days=st.sampled_from([None, None, None, 0, 1, 5, 14, 15]),
    )
)

pain_details = st.none() | st.builds(
    PainDetail,
    site=st.sampled_from([None, "left knee", "Achilles", "shin", "lower back", "shoulder", "hamstring"]),
    during=st.sampled_from([None, 0, 1, 2, 2.5, 3, 5, 5.5, 8]),
    next_morning=st.sampled_from([None, None, 0, 1, 2, 6]),
    trend=st.sampled_from([None, None, *Trend]),
    weeks=st.sampled_from([None, 0, 0.5, 1, 3]),
    focal=st.sampled_from([None, None, False, False, True]),
    at_night=st.sampled_from([None, None, None, False, False, True]),
)
