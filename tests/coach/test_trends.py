"""Ada's weeks side by side: what counts as known, what stays a gap, what the last weeks are held against."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.past import PastDay
from bot.coach.runner import Runner
from bot.coach.trends import STRETCHES, Answers, Theme, answers_over, stretch_until
from tests.coach.builders import ada, answers
from tests.weeks.year import LAST_DAY, without_pulse, year

SUNDAY = LAST_DAY
WEDNESDAY = SUNDAY + timedelta(days=3)
ADA = ada()


def legs_on(*values: float | None, last: date = SUNDAY) -> list[PastDay]:
    """One morning for each value, the last one on `last`; None: she did not answer."""
    first = last - timedelta(days=len(values) - 1)
    return [
        PastDay(first + timedelta(days=number), answers(first + timedelta(days=number), legs=legs))
        for number, legs in enumerate(values)
    ]


def legs_over(past: list[PastDay], weeks: int = 12, today: date = SUNDAY, runner: Runner = ADA) -> Answers:
    return answers_over(runner, past, stretch_until(today, weeks), Theme.LEGS)


# --- the weeks


def test_twelve_weeks_begin_on_a_monday_and_end_with_the_week_that_runs() -> None:
    stretch = stretch_until(WEDNESDAY, 12)

    assert len(stretch.week_starts) == 12
    assert {day.weekday() for day in stretch.week_starts} == {0}
    assert stretch.week_starts[-1] == WEDNESDAY - timedelta(days=2)
    assert stretch.days[-1] == WEDNESDAY


def test_a_week_that_begins_on_sunday_begins_on_sunday() -> None:
    stretch = stretch_until(WEDNESDAY, 26, first_weekday=6)

    assert stretch.week_starts[-1] == WEDNESDAY - timedelta(days=3)


def test_four_weeks_are_the_28_days_that_end_today() -> None:
    stretch = stretch_until(WEDNESDAY, 4)

    assert (stretch.by_days, len(stretch.days)) == (True, 28)
    assert stretch.week_starts[-1] == WEDNESDAY - timedelta(days=6)


@pytest.mark.parametrize("weeks", STRETCHES)
def test_five_weeks_before_the_first_are_read_too(weeks: int) -> None:
    stretch = stretch_until(WEDNESDAY, weeks)

    assert stretch.days_read == len(stretch.days) + 35


# --- what makes a week


@pytest.mark.parametrize(("answered", "mean"), [(2, None), (3, 4.0), (4, 4.0)])
def test_a_week_has_a_mean_from_three_answers_on(answered: int, mean: float | None) -> None:
    week = legs_over(legs_on(*[4.0] * answered)).weeks[-1]

    assert (week.answers, week.mean) == (answered, mean)


def test_a_week_knows_its_lowest_and_highest_answer() -> None:
    week = legs_over(legs_on(2, 5, 4)).weeks[-1]

    assert (week.lowest, week.highest) == (2, 5)
    assert week.mean == pytest.approx(11 / 3)


def test_a_week_without_enough_answers_is_a_gap_and_never_zero() -> None:
    weeks = legs_over(legs_on(4, 4, 4, *[None] * 15, 4, 4, 4)).weeks

    assert [week.mean for week in weeks[-3:]] == [4.0, None, 4.0]


@pytest.mark.parametrize(("weeks_known", "enough"), [(1, False), (2, True), (3, True)])
def test_one_week_alone_is_no_trend(weeks_known: int, enough: bool) -> None:
    assert legs_over(legs_on(*[4.0] * 7 * weeks_known)).enough is enough


@pytest.mark.parametrize(("answered", "enough"), [(2, False), (3, True)])
def test_days_need_six_answers_in_two_weeks(answered: int, enough: bool) -> None:
    first, last = legs_on(*[4.0] * answered, last=SUNDAY - timedelta(days=14)), legs_on(4, 4, 4)

    assert legs_over([*first, *last], weeks=4).enough is enough


# --- the last weeks beside those before


@pytest.mark.parametrize(("answered", "mean"), [(6, None), (7, 5.0), (8, 5.0)])
def test_four_weeks_have_a_mean_from_seven_answers_on(answered: int, mean: float | None) -> None:
    parts = legs_over(legs_on(*[5.0] * answered)).parts

    assert (parts.weeks, parts.lately, parts.before) == (4, mean, None)


@pytest.mark.parametrize(("answered", "mean"), [(3, None), (4, 5.0)])
def test_of_four_weeks_the_last_two_are_compared_from_four_answers_on(
    answered: int, mean: float | None
) -> None:
    parts = legs_over(legs_on(*[5.0] * answered), weeks=4).parts

    assert (parts.weeks, parts.lately) == (2, mean)


def test_the_last_four_weeks_stand_beside_the_four_before_whatever_day_it_is() -> None:
    past = legs_on(*[2.0] * 28, *[3.0] * 28, *[5.0] * 28, last=WEDNESDAY)

    parts = legs_over(past, today=WEDNESDAY).parts

    assert (parts.lately, parts.before, parts.first) == (5, 3, None)


@pytest.mark.parametrize(("weeks", "told"), [(12, False), (26, True), (52, True)])
def test_a_long_time_tells_how_it_began(weeks: int, told: bool) -> None:
    past = legs_on(*[1.0] * 28, *[4.0] * 7 * (weeks - 4))

    first = legs_over(past, weeks=weeks).parts.first

    assert first == (1.0 if told else None)


# --- pulse and sleep


def test_the_usual_pulse_is_that_of_each_week_and_not_todays() -> None:
    pulse = answers_over(ADA, year(), stretch_until(SUNDAY, 52), Theme.PULSE)

    usual = [one.usual_bpm for one in pulse.usual if one is not None]
    assert len(pulse.usual) == 52
    assert max(usual) - min(usual) >= 2


def test_whoever_takes_a_medicine_for_the_heart_has_no_usual_pulse() -> None:
    pulse = answers_over(replace(ADA, pulse_medicine=True), year(), stretch_until(SUNDAY, 12), Theme.PULSE)

    assert set(pulse.usual) == {None}
    assert pulse.enough


def test_no_watch_no_pulse() -> None:
    pulse = answers_over(ADA, without_pulse(year()), stretch_until(SUNDAY, 12), Theme.PULSE)

    assert (pulse.enough, pulse.answers) == (False, [])


def test_only_sleep_has_a_need() -> None:
    told = replace(ADA, sleep_need_h=8.25)
    stretch = stretch_until(SUNDAY, 12)

    needs = {
        theme: answers_over(told, year(), stretch, theme).need_h for theme in Theme if theme != "training"
    }

    assert needs == {Theme.LEGS: None, Theme.SLEEP: 8.25, Theme.PULSE: None, Theme.MOOD: None}


# --- laws

mornings = st.lists(st.none() | st.integers(1, 5).map(float), min_size=1, max_size=100)


@given(mornings, st.randoms(use_true_random=False), st.sampled_from(STRETCHES))
def test_the_order_of_the_days_does_not_matter(
    values: list[float | None], chance: random.Random, weeks: int
) -> None:
    past = legs_on(*values)
    shuffled = past.copy()
    chance.shuffle(shuffled)

    assert legs_over(shuffled, weeks) == legs_over(past, weeks)


@given(mornings, st.integers(0, 120), st.sampled_from(STRETCHES))
def test_a_day_nothing_is_known_of_changes_nothing(
    values: list[float | None], days_ago: int, weeks: int
) -> None:
    past = legs_on(*values)
    day = SUNDAY - timedelta(days=days_ago)
    if all(one.day != day for one in past):
        assert legs_over([*past, PastDay(day)], weeks) == legs_over(past, weeks)


@given(mornings, st.sampled_from(STRETCHES))
def test_every_mean_lies_between_the_answers(values: list[float | None], weeks: int) -> None:
    told = legs_over(legs_on(*values), weeks)

    for week in told.known:
        assert 1 <= (week.lowest or 0) <= (week.mean or 0) <= (week.highest or 0) <= 5
    assert sum(week.answers for week in told.weeks) == len(told.answers)
