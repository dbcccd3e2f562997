"""Variety: sports that fit equally well take turns; now and then there is a friendly nudge (S3, S4, S21)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, RedFlag, Scope
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.nudge import Nudge, nudge_of
from bot.coach.options import fitting, options_for, varied
from bot.coach.prescription import prescribe
from bot.coach.rulebook import Vote, Weight
from bot.coach.runner import CrossOption
from bot.coach.signals import Signals
from tests.coach.builders import REST_DAY, ada, easy, hard, long, morning, race, strength, unanswered
from tests.coach.lives import mornings
from tests.coach.spoken import message_of

EVERY_SPORT = ada(cross_options=frozenset(CrossOption))
CROSS = Vote(Verdict.CROSS_TRAIN)


def on_days(one: Morning, days: int = 12) -> Iterator[Morning]:
    """The same morning on one day after the other."""
    for later in range(days):
        day = one.day + timedelta(days=later)
        today = None if one.check_in is None else replace(one.check_in, day=day)
        yield replace(one, day=day, check_in=today)


def nudges(one: Morning) -> list[Nudge | None]:
    return [nudge_of(each, advise(each)) for each in on_days(one)]


# --- sports


@pytest.mark.parametrize(
    ("today", "first"),
    [
        ({}, {"cycling", "swimming", "aqua_jogging", "elliptical"}),
        ({"legs": 1}, {"swimming"}),
        ({"pain": Pain.NIGGLE}, {"cycling", "elliptical", "aqua_jogging"}),
        ({"legs": 2, "scope": Scope.WHOLE_BODY}, {"walking", "yoga"}),
        ({"mood": 2}, {"hiking", "swimming"}),
    ],
)
def test_only_what_fits_equally_well_takes_turns_at_the_front(today: dict[str, Any], first: set[str]) -> None:
    one = morning(runner=EVERY_SPORT, **today)

    assert {prescribe(Signals(each), CROSS).options[0].value for each in on_days(one)} == first


def test_from_one_day_to_the_next_another_sport_stands_first() -> None:
    firsts = [prescribe(Signals(each), CROSS).options[0] for each in on_days(morning(runner=EVERY_SPORT))]

    assert all(one is not other for one, other in pairwise(firsts))


def test_an_hour_that_is_meant_for_the_bike_is_offered_on_the_bike() -> None:
    for each in on_days(morning(planned=easy(90), runner=EVERY_SPORT)):
        dose = prescribe(Signals(each), CROSS)
        assert (dose.minutes, dose.options[0]) == (60, CrossOption.CYCLING)


@given(mornings())
def test_turning_adds_no_sport_and_takes_none_away_and_is_the_same_all_day(one: Morning) -> None:
    options = options_for(one)
    turned = varied(one, options)

    assert sorted(turned) == sorted(options)
    assert turned == varied(replace(one, day=one.day), options)
    assert set(turned) <= {*fitting(one), options[0]}


# --- nudges


def test_after_a_key_session_and_on_heavy_legs_the_afternoon_may_be_quiet() -> None:
    assert set(nudges(morning(planned=hard()))) == {Nudge.QUIET_AFTERNOON}
    assert set(nudges(morning(planned=long()))) == {Nudge.QUIET_AFTERNOON}
    assert set(nudges(morning(legs=2, scope=Scope.LEGS_ONLY))) == {Nudge.QUIET_AFTERNOON}


def test_an_early_run_is_suggested_after_a_good_night_every_third_day() -> None:
    found = nudges(morning(sleep_h=7.5))

    assert found.count(Nudge.EARLY_RUN) == 4
    assert found.count(None) == 8


@pytest.mark.parametrize(("sleep_h", "early"), [(6.75, False), (7.0, True), (7.25, True)])
def test_a_good_night_has_seven_hours(sleep_h: float, early: bool) -> None:
    assert (Nudge.EARLY_RUN in nudges(morning(sleep_h=sleep_h))) is early


@pytest.mark.parametrize(
    "other",
    [
        morning(sleep_h=None),
        morning(slept_badly=True),
        morning(planned=REST_DAY),
        morning(planned=race()),
        morning(planned=strength()),
        morning(runner=ada(prompt_at=time(10, 0))),
        unanswered(),
    ],
    ids=["no sleep told", "slept badly", "rest", "race", "strength", "asked late", "not answered"],
)
def test_there_is_no_nudge_where_it_does_not_fit(other: Morning) -> None:
    assert set(nudges(other)) == {None}


@pytest.mark.parametrize(
    "danger",
    [
        {"red_flags": [RedFlag.PALPITATIONS]},
        {"illness": Illness.BELOW_NECK_OR_FEVER},
        {"pain": Pain.ALTERING_GAIT},
    ],
    ids=["red flag", "fever", "limp"],
)
def test_on_a_day_of_danger_nobody_is_nudged(danger: dict[str, Any]) -> None:
    assert set(nudges(morning(legs=2, planned=hard(), **danger))) == {None}


@given(mornings())
def test_never_more_than_one_and_never_beside_a_safety_rule(one: Morning) -> None:
    advice = advise(one)
    nudge = nudge_of(one, advice)

    assert nudge is nudge_of(one, advise(one))
    assert nudge is None or all(reason.weight is not Weight.SAFETY for reason in advice.reasons)


def test_the_words_take_turns_too() -> None:
    heavy = morning(legs=2, scope=Scope.LEGS_ONLY)
    messages = [message_of(each) for each in on_days(heavy)]

    for words in ("sit, take the bus", "with a good conscience", "belongs to your legs"):
        assert sum(words in message for message in messages) in (3, 4, 5), words
