"""Any weeks at all, for laws: answers, training and plan of up to seven weeks, with gaps everywhere."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, Runner
from bot.coach.season import Event, Goal, PastRace, Screened, Season, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

SUNDAY = date(2026, 5, 17)

_RUN_KINDS = (SessionKind.EASY, SessionKind.HARD, SessionKind.LONG, SessionKind.RACE)
_runs = st.builds(
    Workout,
    st.just(Sport.RUN),
    st.sampled_from((*_RUN_KINDS, None)),
    st.none() | st.integers(20, 200),
    st.none() | st.integers(1, 42),
    st.none() | st.integers(0, 10),
    st.none() | st.sampled_from(Outcome),
)
_others = st.builds(
    Workout,
    st.sampled_from([sport for sport in Sport if sport is not Sport.RUN]),
    st.none(),
    st.none() | st.integers(10, 120),
)
_planned = st.builds(
    PlannedSession,
    st.sampled_from(SessionKind),
    st.none() | st.integers(20, 200),
    st.none() | st.integers(3, 42),
)
_answers = st.fixed_dictionaries(
    {
        "legs": st.none() | st.integers(1, 5),
        "sleep_h": st.none() | st.integers(8, 20).map(lambda half: half / 2),
        "mood": st.none() | st.integers(1, 5),
        "resting_hr_bpm": st.none() | st.integers(44, 62),
        "illness": st.none() | st.just(Illness.NONE) | st.sampled_from(Illness),
        "pain": st.none() | st.just(Pain.NONE) | st.sampled_from(Pain),
        "red_flags": st.just(frozenset()) | st.frozensets(st.sampled_from(RedFlag), max_size=1),
    }
)


def _day(ago: int, answers: dict[str, Any] | None, workouts: Any, planned: PlannedSession | None) -> PastDay:
    day = SUNDAY - timedelta(days=ago)
    check_in = None if answers is None else CheckIn(day, **answers, closed=True)
    return PastDay(day, check_in, None, workouts, planned)


@st.composite
def any_past(draw: st.DrawFn) -> list[PastDay]:
    """Up to seven weeks in which some days were told and some were not."""
    one_week = draw(
        st.lists(st.tuples(_maybe(_answers), _training, _maybe(_planned)), min_size=7, max_size=7)
    )
    weeks = draw(st.integers(0, 6))
    usual = draw(st.lists(st.tuples(_maybe(_answers), _training, _maybe(_planned)), min_size=1, max_size=3))
    days = [_day(6 - place, *one) for place, one in enumerate(one_week)]
    for back in range(1, weeks + 1):
        days += [_day(7 * back + 6 - place, *usual[place % len(usual)]) for place in range(7)]
    return [day for day in days if day.check_in or day.planned or day.workouts is not None]


def _maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


_training = st.one_of(
    st.none(), st.just(()), st.tuples(_runs), st.tuples(_runs), st.tuples(_runs, _others), st.tuples(_others)
)
any_coming = st.dictionaries(st.integers(1, 7).map(lambda ahead: SUNDAY + timedelta(days=ahead)), _planned)
any_season = st.builds(
    Season,
    goal=_maybe(st.builds(Goal, st.sampled_from(Event), st.integers(0, 60))),
    last_race=_maybe(st.builds(PastRace, st.sampled_from(Event), st.integers(1, 30))),
    screen=_maybe(st.builds(Screened, st.frozensets(st.sampled_from(Symptom)), st.integers(0, 9))),
    block_day=_maybe(st.integers(1, 15)),
)
any_runner = st.builds(
    Runner,
    id=st.just(1),
    level=st.sampled_from(AthleteLevel),
    usual_week_km=_maybe(st.integers(10, 100)),
    longest_run_km=_maybe(st.integers(5, 40)),
)
