"""The readiness table, row by row: Ada's reds and ambers against what was planned.

Her morning is made worse by one of these at a time: a night under five hours (red), dead legs (red), a low
week (red), a low mood, a shortish night, a raised pulse, heavy legs, a niggle (amber each).
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Pain
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.runner import CrossOption
from bot.coach.signals import Signals
from tests.coach.builders import REST_DAY, ada, cross, easy, hard, long, morning, steady, strength

CALM = steady(35, pulse=50)
LOW_WEEK = [*steady(31, pulse=50), *steady(4, pulse=50, mood=2)]
HEAVY_FORTNIGHT = [*steady(26, pulse=50), *steady(7, pulse=50, legs=2), *steady(2, pulse=50)]

FINE: dict[str, Any] = {"pulse": 50, "past": CALM}
ONE_AMBER = FINE | {"mood": 2}
TWO_AMBERS = ONE_AMBER | {"sleep_h": 5.5}
THREE_AMBERS = TWO_AMBERS | {"pulse": 55}
RED_NIGHT = FINE | {"sleep_h": 4.5}
RED_MOOD = FINE | {"past": LOW_WEEK}
RED_NIGHT_ONE_AMBER = RED_NIGHT | {"mood": 2}
RED_NIGHT_TWO_AMBERS = RED_NIGHT_ONE_AMBER | {"pulse": 55}
RED_MOOD_ONE_AMBER = RED_MOOD | {"sleep_h": 5.5}
RED_MOOD_TWO_AMBERS = RED_MOOD_ONE_AMBER | {"pulse": 55}
HEAVY = FINE | {"legs": 2}
DEAD = FINE | {"legs": 1}
DEAD_IN_A_LOW_WEEK = RED_MOOD | {"legs": 1}
DEAD_AFTER_A_RED_NIGHT = RED_NIGHT | {"legs": 1}
DEAD_WITH_A_RED_PULSE = FINE | {"legs": 1, "pulse": 58}


@pytest.mark.parametrize(
    ("today", "reds", "ambers"),
    [
        (FINE, 0, 0),
        (ONE_AMBER, 0, 1),
        (TWO_AMBERS, 0, 2),
        (THREE_AMBERS, 0, 3),
        (RED_NIGHT, 1, 0),
        (RED_MOOD, 1, 0),
        (RED_NIGHT_TWO_AMBERS, 1, 2),
        (RED_MOOD_TWO_AMBERS, 1, 2),
        (DEAD_IN_A_LOW_WEEK, 2, 0),
        (DEAD_WITH_A_RED_PULSE, 2, 0),
    ],
)
def test_reds_and_ambers_are_counted_once_each(today: dict[str, Any], reds: int, ambers: int) -> None:
    signals = Signals(morning(**today))

    assert (signals.reds, signals.ambers) == (reds, ambers)


def test_the_worse_of_the_mornings_and_the_weeks_pulse_counts_once() -> None:
    past = [*steady(29, pulse=50), *steady(6, pulse=53)]
    signals = Signals(morning(pulse=55, past=past))

    assert (signals.reds, signals.ambers) == (0, 1)


def outcome(today: dict[str, Any], planned: PlannedSession) -> tuple[Verdict, int | None]:
    advice = advise(morning(planned=planned, **today))
    return advice.verdict, advice.prescription.minutes


@pytest.mark.parametrize(
    ("today", "verdict", "minutes"),
    [
        (FINE, Verdict.RUN, 60),
        (ONE_AMBER, Verdict.RUN, 60),
        (TWO_AMBERS, Verdict.EASY, 40),  # 70 % of 60 is 42, told as 40
        (THREE_AMBERS, Verdict.EASY, 40),
        (HEAVY, Verdict.EASY, 40),
        (DEAD, Verdict.EASY, 40),
        (RED_NIGHT, Verdict.EASY, 40),
        (RED_NIGHT_ONE_AMBER, Verdict.EASY, 40),
        (RED_MOOD_ONE_AMBER, Verdict.EASY, 40),
        (RED_MOOD_TWO_AMBERS, Verdict.CROSS_TRAIN, 40),
        (DEAD_IN_A_LOW_WEEK, Verdict.CROSS_TRAIN, 40),
        (RED_NIGHT_TWO_AMBERS, Verdict.REST, None),
        (DEAD_AFTER_A_RED_NIGHT, Verdict.REST, None),
        (DEAD_WITH_A_RED_PULSE, Verdict.REST, None),
    ],
)
def test_the_day_of_a_hard_session(today: dict[str, Any], verdict: Verdict, minutes: int | None) -> None:
    assert outcome(today, hard(60)) == (verdict, minutes)


def test_a_hard_session_turned_easy_is_forty_five_minutes_at_most() -> None:
    assert outcome(TWO_AMBERS, hard(60)) == (Verdict.EASY, 40)
    assert outcome(TWO_AMBERS, hard(65)) == (Verdict.EASY, 45)
    assert outcome(TWO_AMBERS, hard(120)) == (Verdict.EASY, 45)


def test_a_long_run_turned_easy_keeps_three_quarters() -> None:
    assert outcome(ONE_AMBER, long(120)) == (Verdict.RUN, 120)
    assert outcome(TWO_AMBERS, long(120)) == (Verdict.EASY, 90)


def test_cross_training_in_place_of_a_short_workout_is_never_longer_than_the_easy_run_would_be() -> None:
    """The rows of the table add up: a second red must not hand minutes back."""
    assert outcome(RED_MOOD, hard(50)) == (Verdict.EASY, 35)
    assert outcome(DEAD_IN_A_LOW_WEEK, hard(50)) == (Verdict.CROSS_TRAIN, 35)


@pytest.mark.parametrize(
    ("has", "worse", "better"),
    [
        ({CrossOption.YOGA}, {"legs": 1, "pain": Pain.NIGGLE}, {"legs": 2, "pain": Pain.NIGGLE}),
        (set(), {"legs": 1, "pain": Pain.NIGGLE}, {"legs": 2, "pain": Pain.NIGGLE}),
    ],
)
def test_a_second_complaint_never_finds_a_sport_where_the_first_found_none(
    has: set[CrossOption], worse: dict[str, Any], better: dict[str, Any]
) -> None:
    runner = ada(cross_options=frozenset(has))
    low_and_heavy: dict[str, Any] = {
        "past": [*HEAVY_FORTNIGHT[:-4], *steady(4, pulse=50, legs=2, mood=1)],
        "mood": 1,
    }
    mild = advise(morning(planned=hard(), runner=runner, **low_and_heavy, **better))
    bad = advise(morning(planned=hard(), runner=runner, **low_and_heavy, **worse))

    assert bad.verdict >= mild.verdict


@pytest.mark.parametrize(
    ("today", "verdict", "minutes"),
    [
        (FINE, Verdict.RUN, 50),
        (ONE_AMBER, Verdict.RUN, 50),
        (TWO_AMBERS, Verdict.RUN, 50),
        (THREE_AMBERS, Verdict.EASY, 30),
        (HEAVY, Verdict.EASY, 50),
        (RED_NIGHT, Verdict.EASY, 30),
        (RED_NIGHT_ONE_AMBER, Verdict.EASY, 30),
        (RED_NIGHT_TWO_AMBERS, Verdict.REST, None),
        (RED_MOOD_TWO_AMBERS, Verdict.REST, None),
        (DEAD, Verdict.CROSS_TRAIN, 30),
        (DEAD_IN_A_LOW_WEEK, Verdict.REST, None),
        (FINE | {"pain": Pain.NIGGLE}, Verdict.EASY, 40),
        (TWO_AMBERS | {"pain": Pain.NIGGLE}, Verdict.EASY, 30),
    ],
)
def test_an_easy_day(today: dict[str, Any], verdict: Verdict, minutes: int | None) -> None:
    assert outcome(today, easy(50)) == (verdict, minutes)


@pytest.mark.parametrize(
    ("today", "verdict", "minutes"),
    [
        (FINE, Verdict.CROSS_TRAIN, 45),
        (THREE_AMBERS, Verdict.CROSS_TRAIN, 45),
        (RED_NIGHT, Verdict.CROSS_TRAIN, 45),
        (RED_NIGHT_ONE_AMBER, Verdict.CROSS_TRAIN, 45),
        (RED_NIGHT_TWO_AMBERS, Verdict.REST, None),
        (DEAD_IN_A_LOW_WEEK, Verdict.REST, None),
    ],
)
def test_a_day_of_cross_training(today: dict[str, Any], verdict: Verdict, minutes: int | None) -> None:
    assert outcome(today, cross(45)) == (verdict, minutes)


@pytest.mark.parametrize(
    ("today", "verdict", "minutes"),
    [
        (FINE, Verdict.RUN, 40),
        (HEAVY, Verdict.EASY, 40),
        (RED_NIGHT, Verdict.EASY, 24),
        (RED_NIGHT_TWO_AMBERS, Verdict.REST, None),
    ],
)
def test_a_day_of_strength_is_read_like_an_easy_one_and_stays_strength(
    today: dict[str, Any], verdict: Verdict, minutes: int | None
) -> None:
    advice = advise(morning(planned=strength(40), **today))

    assert (advice.verdict, advice.prescription.minutes) == (verdict, minutes)
    assert advice.prescription.kind == ("rest" if verdict is Verdict.REST else "strength")


@pytest.mark.parametrize("today", [FINE, THREE_AMBERS, DEAD_IN_A_LOW_WEEK])
def test_a_planned_rest_day_stays_one_with_any_legs(today: dict[str, Any]) -> None:
    advice = advise(morning(planned=REST_DAY, **today))

    assert advice.verdict is Verdict.REST
    assert not advice.changed_plan
    assert advice.reasons[0].code == "PLANNED_REST"
