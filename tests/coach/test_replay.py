"""Reading a diary again: what would have been advised, with nothing later than each morning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach import replay as replaying
from bot.coach.advisor import advise
from bot.coach.caution import caution
from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.replay import SEEN, DiaryDay, Replayed, replay
from bot.coach.runner import AthleteLevel
from bot.coach.workout import Outcome, SessionKind, Sport

FIRST = date(2026, 1, 1)


def good(day: date, **answers: Any) -> CheckIn:
    return CheckIn(day, **{"legs": 4, "sleep_h": 7.5, "mood": 4} | answers).finished()


def row(place: int, **what: Any) -> DiaryDay:
    """The day at that place of Ada's diary, with a good check-in unless told otherwise."""
    day = FIRST + timedelta(days=place)
    return DiaryDay(day, **{"check_in": good(day)} | what)


def rows(count: int, **what: Any) -> list[DiaryDay]:
    return [row(place, **what) for place in range(count)]


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Morning]:
    """Every morning the advisor was asked about."""
    asked: list[Morning] = []

    def listening(morning: Morning) -> Any:
        asked.append(morning)
        return advise(morning)

    monkeypatch.setattr(replaying, "advise", listening)
    return asked


def last(seen: Sequence[Morning], days: Iterable[DiaryDay], **how: Any) -> Morning:
    list(replay(days, **how))
    return seen[-1]


# --- causality

LOADS = st.none() | st.just(0.0) | st.floats(0, 1500)
KINDS = st.none() | st.sampled_from(SessionKind)


@st.composite
def diaries(draw: st.DrawFn) -> list[DiaryDay]:
    """Any diary of a few weeks, with gaps."""
    places = draw(st.lists(st.integers(0, 60), unique=True, min_size=1, max_size=8))
    return [
        replace(
            row(place),
            check_in=draw(st.none() | st.just(good(FIRST + timedelta(place), legs=draw(st.integers(1, 5))))),
            planned_kind=draw(KINDS),
            planned_load_au=draw(LOADS),
            session_kind=draw(KINDS),
            session_min=draw(st.none() | st.floats(0, 200)),
            session_rpe=draw(st.none() | st.floats(0, 10)),
            session_km=draw(st.none() | st.floats(0, 42)),
            load_au=draw(LOADS),
        )
        for place in sorted(places)
    ]


@given(diaries(), st.integers(0, 7))
def test_deleting_the_future_changes_no_morning(days: list[DiaryDay], end: int) -> None:
    today = days[: end + 1]
    if today:  # the session of the last day is still to come
        nothing: dict[str, Any] = dict.fromkeys(("session_kind", "session_min", "session_rpe", "session_km"))
        today[-1] = replace(today[-1], load_au=None, **nothing)
    whole = [one for one in replay(days) if one.day <= today[-1].day]

    assert list(replay(today)) == whole


@given(diaries())
def test_each_day_with_a_check_in_gets_one_result_in_order(days: list[DiaryDay]) -> None:
    assert [one.day for one in replay(days)] == [one.day for one in days if one.check_in is not None]


def test_the_session_of_a_day_is_known_the_day_after(seen: list[Morning]) -> None:
    list(replay(rows(2, session_kind=SessionKind.HARD, session_min=50, session_outcome=Outcome.HIT)))

    assert seen[0].past == ()
    (yesterday,) = seen[1].past
    assert yesterday.workouts is not None
    assert yesterday.workouts[0].kind is SessionKind.HARD
    assert yesterday.workouts[0].outcome is Outcome.HIT


def test_the_advice_is_that_of_the_advisor(seen: list[Morning]) -> None:
    told = list(replay(rows(20, load_au=300.0)))

    assert told == [Replayed(one.day, advise(one), caution(one)) for one in seen]
    assert seen[-1].past[-1].verdict is told[-2].advice.verdict


def test_the_advisor_sees_the_last_seventy_days(seen: list[Morning]) -> None:
    longest = int(SEEN.value)

    assert len(last(seen, rows(longest + 1)).past) == longest
    assert len(last(seen, rows(longest + 2)).past) == longest


# --- the plan


def test_without_a_plan_an_easy_run_is_assumed(seen: list[Morning]) -> None:
    planned = last(seen, rows(1)).planned

    assert (planned.kind, planned.minutes) == (SessionKind.EASY, 40)


def test_a_planned_load_of_nothing_is_rest() -> None:
    (told,) = replay(rows(1, planned_load_au=0.0))

    assert told.advice.verdict is Verdict.REST


@pytest.mark.parametrize(
    ("load_au", "kind"), [(399, SessionKind.EASY), (400, SessionKind.EASY), (401, SessionKind.HARD)]
)
def test_a_plan_is_hard_above_three_quarters_of_the_earlier_loads(
    seen: list[Morning], load_au: float, kind: SessionKind
) -> None:
    loads = [500.0, 100.0, 300.0, 0.0, 200.0, 400.0]
    days = [row(place, load_au=load) for place, load in enumerate(loads)]

    assert last(seen, [*days, row(6, planned_load_au=load_au)]).planned.kind is kind


def test_between_two_loads_the_bound_lies_on_a_straight_line(seen: list[Morning]) -> None:
    days = [row(place, load_au=100.0 * (place + 1)) for place in range(6)]

    assert last(seen, [*days, row(6, planned_load_au=475.0)]).planned.kind is SessionKind.EASY
    assert last(seen, [*days, row(6, planned_load_au=475.1)]).planned.kind is SessionKind.HARD


def test_no_plan_is_hard_before_five_loads_are_known(seen: list[Morning]) -> None:
    high = row(6, planned_load_au=900.0)

    assert last(seen, [*rows(4, load_au=100.0), high]).planned.kind is SessionKind.EASY
    assert last(seen, [*rows(5, load_au=100.0), high]).planned.kind is SessionKind.HARD


def test_a_planned_load_stands_in_for_a_day_nobody_spoke_of_but_not_for_a_day_off(
    seen: list[Morning],
) -> None:
    high = row(6, planned_load_au=900.0)

    assert last(seen, [*rows(5, planned_load_au=100.0), high]).planned.kind is SessionKind.HARD
    assert last(seen, [*rows(5, planned_load_au=100.0, load_au=0.0), high]).planned.kind is SessionKind.EASY


def test_a_planned_kind_wins_over_what_its_load_would_say(seen: list[Morning]) -> None:
    planned = last(seen, rows(1, planned_kind=SessionKind.LONG, planned_load_au=0.0)).planned

    assert (planned.kind, planned.load_au) == (SessionKind.LONG, 0.0)


def test_minutes_alone_are_an_easy_run(seen: list[Morning]) -> None:
    planned = last(seen, rows(1, planned_min=55.0)).planned

    assert (planned.kind, planned.minutes) == (SessionKind.EASY, 55)


# --- what was trained


@pytest.mark.parametrize(
    ("day", "workouts"),
    [
        ({}, None),
        ({"load_au": 0.0}, ()),
        ({"session_kind": SessionKind.REST}, ()),
        ({"session_kind": SessionKind.REST, "load_au": 0.0}, ()),
    ],
)
def test_a_day_off_is_not_a_day_nobody_spoke_of(
    seen: list[Morning], day: dict[str, Any], workouts: tuple[()] | None
) -> None:
    assert last(seen, [row(0, **day), row(1)]).past[0].workouts == workouts


@pytest.mark.parametrize(
    ("kind", "sport"),
    [
        (SessionKind.EASY, Sport.RUN),
        (SessionKind.CROSS, Sport.OTHER),
        (SessionKind.STRENGTH, Sport.STRENGTH),
    ],
)
def test_a_session_is_a_run_unless_its_kind_says_otherwise(
    seen: list[Morning], kind: SessionKind, sport: Sport
) -> None:
    (workout,) = last(seen, [row(0, session_kind=kind, session_min=30), row(1)]).past[0].workouts or ()

    assert (workout.kind, workout.sport) == (kind, sport)


def test_a_session_without_a_kind_is_called_by_its_load(seen: list[Morning]) -> None:
    days = [*rows(5, load_au=100.0), row(5, load_au=100.0), row(6, load_au=900.0), row(7, session_min=30.0)]

    kinds = [
        one.kind for past in last(seen, [*days, row(8)]).past[-3:] for one in past.workouts or ()
    ]  # of the last one not even the load is known

    assert kinds == [SessionKind.EASY, SessionKind.HARD, None]


def test_a_load_on_a_day_that_was_called_rest_was_a_session(seen: list[Morning]) -> None:
    (workout,) = (
        last(seen, [row(0, session_kind=SessionKind.REST, load_au=50.0), row(1)]).past[0].workouts or ()
    )

    assert workout.kind is SessionKind.EASY


# --- the athlete


def test_the_usual_easy_run_is_the_middle_of_the_earlier_ones(seen: list[Morning]) -> None:
    def after(*minutes: float) -> int:
        days = [
            row(place, session_kind=SessionKind.EASY, session_min=one) for place, one in enumerate(minutes)
        ]
        return last(seen, [*days, row(20)]).runner.usual_easy_min

    assert after(70, 60, 50, 55) == 40
    assert after(70, 60, 50, 55, 65) == 60
    assert after(*[400] * 5) == 240
    assert after(*[1] * 5) == 10


def test_a_sleep_need_holds_from_the_day_it_was_told(seen: list[Morning]) -> None:
    unopened = row(2, check_in=None, sleep_need_h=9.0)
    list(replay([row(0), row(1, sleep_need_h=8.0), unopened, row(3)]))

    assert [one.runner.sleep_need_h for one in seen] == [None, 8.0, 9.0]


def test_the_level_is_that_of_all_mornings(seen: list[Morning]) -> None:
    assert last(seen, rows(1)).runner.level is AthleteLevel.RECREATIONAL
    assert last(seen, rows(1), level=AthleteLevel.ELITE).runner.level is AthleteLevel.ELITE
