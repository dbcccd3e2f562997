"""The invented runners are who they are said to be: the coach itself says so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.morning import Morning
from bot.coach.signals import Signals
from bot.coach.state import State, state_of
from tests.weeks.runners import SIX, invented


def state(name: str) -> State:
    morning = invented(name).last_morning
    return state_of(morning, Signals(morning))


@pytest.mark.parametrize("name", SIX)
def test_the_days_of_an_invented_runner_end_on_a_sunday_and_stand_in_order(name: str) -> None:
    one = invented(name)
    days = [past.day for past in one.past]

    assert one.name == name
    assert one.last_day.weekday() == 6
    assert days[-1] == one.last_day
    assert days == [days[0] + timedelta(days=count) for count in range(len(days))]
    assert all(day > one.last_day for day in one.coming)


def test_the_overreaching_one_is_suspected_that_morning_and_still_the_morning_after() -> None:
    finn = invented("overreaching")
    after = Morning(
        finn.runner,
        finn.last_day + timedelta(days=1),
        None,
        finn.past,
        finn.coming[finn.last_day + timedelta(days=1)],
        finn.season,
    )

    assert state("overreaching") is State.SUSPECTED_NFOR_OTS
    assert Signals(after).suspected


def test_the_tiredness_of_the_marathon_block_is_productive() -> None:
    assert state("marathon_block") is State.CUMULATIVE_PRODUCTIVE


@pytest.mark.parametrize("name", ["full", "no_watch", "first_week"])
def test_the_others_are_as_well_as_runners_are(name: str) -> None:
    assert state(name) in (State.FRESH, State.NORMAL_TRAINING_FATIGUE)


def test_the_thin_one_answers_two_or_three_times_a_week() -> None:
    ben = invented("thin")
    weeks = [ben.past[at : at + 7] for at in range(0, len(ben.past), 7)]

    assert {sum(day.check_in is not None for day in week) for week in weeks} == {2, 3}
    assert all(day.planned is None for day in ben.past)


def test_the_one_without_a_watch_has_neither_pulse_nor_effort() -> None:
    cleo = invented("no_watch")

    assert all(day.check_in is None or day.check_in.resting_hr_bpm is None for day in cleo.past)
    assert all(one.rpe is None and one.km is None for day in cleo.past for one in day.workouts or ())
