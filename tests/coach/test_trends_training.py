"""Ada's training week by week, and the two plain lines of load."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.past import PastDay
from bot.coach.trends import stretch_until
from bot.coach.trends_training import ACUTE, CHRONIC, Amount, Training, training_over, weighted_load
from bot.coach.workout import SessionKind, Sport, Workout
from tests.coach.builders import ada
from tests.weeks.year import LAST_DAY, in_minutes, without_pulse, year

SUNDAY = LAST_DAY
ADA = ada()
RAN_8 = (Workout(Sport.RUN, SessionKind.EASY, minutes=48, km=8, rpe=3),)
HARD = (Workout(Sport.RUN, SessionKind.HARD, minutes=60, km=10, rpe=7),)
NO_KM = (Workout(Sport.RUN, SessionKind.EASY, minutes=40),)
RODE = (Workout(Sport.BIKE, SessionKind.CROSS, minutes=90, km=30, rpe=2),)
RESTED: tuple[Workout, ...] = ()


def days(*told: tuple[Workout, ...] | None, last: date = SUNDAY) -> list[PastDay]:
    """One day for each, the last one on `last`; None: nobody spoke of it."""
    first = last - timedelta(days=len(told) - 1)
    return [PastDay(first + timedelta(days=n), workouts=workouts) for n, workouts in enumerate(told)]


def trained(past: list[PastDay], weeks: int = 12, today: date = SUNDAY) -> Training:
    return training_over(ADA, past, stretch_until(today, weeks))


# --- weeks


@pytest.mark.parametrize(("forgotten", "whole"), [(0, True), (1, False)])
def test_a_week_with_a_day_nobody_spoke_of_is_at_least_so_much(forgotten: int, whole: bool) -> None:
    week = [None] * forgotten + [RESTED] * (3 - forgotten) + [RAN_8] * 4

    assert trained(days(*week)).weeks[-1].km == Amount(32, whole)


def test_a_run_of_unknown_length_leaves_the_kilometres_open_and_the_minutes_known() -> None:
    week = trained(days(RESTED, RESTED, RAN_8, RAN_8, RESTED, RESTED, NO_KM)).weeks[-1]

    assert (week.km, week.minutes) == (Amount(16, False), Amount(136, True))


def test_a_week_nobody_spoke_of_has_nothing_and_a_week_of_rest_has_zero() -> None:
    weeks = trained(days(RAN_8, *[None] * 6, *[RESTED] * 7)).weeks

    assert [week.km for week in weeks[-3:]] == [None, Amount(8, False), Amount(0, True)]
    assert [week.key_sessions for week in weeks[-3:]] == [None, 0, 0]


def test_a_ride_adds_no_running_kilometres() -> None:
    assert trained(days(*[RESTED] * 6, RODE)).weeks[-1].km == Amount(0, True)


def test_the_week_that_runs_is_no_whole_one_and_enters_no_mean() -> None:
    told = trained(
        days(*[RAN_8] * 7 * 8, RAN_8, last=SUNDAY + timedelta(days=1)), today=SUNDAY + timedelta(1)
    )

    assert told.weeks[-1].so_far
    assert told.weeks[-1].km == Amount(8, False)
    assert (told.parts.lately, told.parts.before) == (56, 56)


@pytest.mark.parametrize(("whole_weeks", "mean"), [(1, None), (2, 56), (3, 56)])
def test_four_weeks_have_a_mean_when_two_of_them_are_known_from_end_to_end(
    whole_weeks: int, mean: float | None
) -> None:
    open_week = [None, *[RAN_8] * 6]

    told = trained(days(*open_week * (4 - whole_weeks), *[RAN_8] * 7 * whole_weeks))

    assert told.parts.lately == mean


def test_in_four_weeks_todays_run_may_still_come() -> None:
    told = trained(days(*[RAN_8] * 28, None), weeks=4)

    assert [week.km for week in told.weeks] == [Amount(56, True)] * 4
    assert (told.by_day[-1].day, told.by_day[-1].km) == (SUNDAY, None)


# --- kilometres or minutes


@pytest.mark.parametrize(("with_km", "in_km"), [(1, False), (2, True), (3, True)])
def test_minutes_are_told_where_fewer_than_half_of_the_runs_have_a_distance(
    with_km: int, in_km: bool
) -> None:
    assert trained(days(*[RAN_8] * with_km, *[NO_KM] * (4 - with_km))).in_km is in_km


def test_whoever_never_tells_a_distance_has_a_picture_in_minutes() -> None:
    told = trained(list(in_minutes(year())))

    assert (told.in_km, told.enough) == (False, True)
    assert max(amount.value for amount in told.amounts if amount is not None) > 150


@pytest.mark.parametrize(("weeks", "enough"), [(1, False), (2, True)])
def test_runs_in_one_week_alone_are_no_trend(weeks: int, enough: bool) -> None:
    assert trained(days(*[RAN_8, *[None] * 6] * weeks)).enough is enough


# --- key sessions


def test_key_sessions_are_those_that_were_logged() -> None:
    week = trained(days(RESTED, HARD, RAN_8, None, HARD, RESTED, RAN_8)).weeks[-1]

    assert week.key_sessions == 2


def test_a_year_has_its_races_among_the_key_sessions() -> None:
    told = training_over(ADA, year(), stretch_until(SUNDAY, 52))

    raced = [one for one in told.by_day if one.key and one.km == 21.1]
    assert len(raced) == 2


# --- the lines of load


def test_with_every_day_known_each_day_moves_the_line_by_its_share() -> None:
    """λ = 2/(7 + 1): after a long time at 100, one day of 300 lifts it by a quarter of the difference."""
    line = weighted_load([100.0] * 400 + [300.0], ACUTE)

    assert line[-2] == pytest.approx(100)
    assert line[-1] == pytest.approx(0.25 * 300 + 0.75 * 100)


def test_the_long_line_moves_by_two_twenty_ninths() -> None:
    line = weighted_load([100.0] * 400 + [390.0], CHRONIC)

    assert line[-1] == pytest.approx(100 + 290 * 2 / 29)


def test_an_unknown_day_leaves_the_line_where_it_was() -> None:
    known = [40.0, 300.0, 0.0, 120.0, 55.0, 0.0, 90.0]

    line = weighted_load([*known, None], ACUTE)

    assert line[-1] == pytest.approx(line[-2])


@pytest.mark.parametrize(("known", "told"), [(4, False), (5, True), (6, True)])
def test_the_short_line_needs_five_of_its_seven_days(known: int, told: bool) -> None:
    line = weighted_load([*[100.0] * known, *[None] * (7 - known)], ACUTE)

    assert (line[-1] is not None) is told


@pytest.mark.parametrize(("known", "told"), [(19, False), (20, True), (21, True)])
def test_the_long_line_needs_twenty_of_its_28_days(known: int, told: bool) -> None:
    line = weighted_load([*[None] * (28 - known), *[100.0] * known], CHRONIC)

    assert (line[-1] is not None) is told


def test_a_rest_day_is_a_known_zero() -> None:
    resting = trained(days(*[RAN_8] * 60, *[RESTED] * 7)).load[-1]

    assert 0 < (resting.acute_au or 0) < (resting.chronic_au or 0) < 144


def test_without_the_effort_there_are_no_lines() -> None:
    told = training_over(ADA, without_pulse(year()), stretch_until(SUNDAY, 12))

    assert (told.has_load, told.enough) == (False, True)


@pytest.mark.parametrize(("known", "drawn"), [(32, False), (33, True)])
def test_the_long_line_is_drawn_once_it_is_two_weeks_long(known: int, drawn: bool) -> None:
    """Twenty days make its first point, thirteen more the two weeks."""
    assert trained(days(*[RAN_8] * known)).has_load is drawn


# --- laws

lives = st.lists(st.sampled_from([None, RESTED, RAN_8, HARD, NO_KM, RODE]), min_size=1, max_size=90)


@given(lives, st.randoms(use_true_random=False), st.sampled_from((4, 12)))
def test_the_order_of_the_days_does_not_matter(
    told: list[tuple[Workout, ...] | None], chance: random.Random, weeks: int
) -> None:
    past = days(*told)
    shuffled = past.copy()
    chance.shuffle(shuffled)

    assert trained(shuffled, weeks) == trained(past, weeks)


@given(lives, st.integers(0, 125), st.sampled_from((4, 12)))
def test_a_day_nothing_is_known_of_changes_nothing(
    told: list[tuple[Workout, ...] | None], days_ago: int, weeks: int
) -> None:
    past = days(*told)
    day = SUNDAY - timedelta(days=days_ago)
    if all(one.day != day for one in past):
        assert trained([*past, PastDay(day)], weeks) == trained(past, weeks)


@given(st.lists(st.none() | st.floats(0, 1000), max_size=120))
def test_a_line_never_leaves_the_loads_it_is_made_of(loads: list[float | None]) -> None:
    known = [load for load in loads if load is not None]
    for span in (ACUTE, CHRONIC):
        for value in weighted_load(loads, span):
            assert value is None or min(known) - 1e-6 <= value <= max(known) + 1e-6
