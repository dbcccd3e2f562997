"""Ada counts warnings: the readiness table row by row, and what is said of her legs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from bot.coach.checkin import Pain, Scope
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Vote, Weight
from bot.coach.season import Event, Goal, Season
from bot.coach.signals import Signals
from tests.coach.builders import (
    REST_DAY,
    Said,
    ada,
    cross,
    easy,
    hard,
    long,
    morning,
    race,
    steady,
    strength,
)
from tests.coach.logged import logged_morning
from tests.coach.voiced import AMBER, NOTE, RED, spoken, voice

GOOD, UNKNOWN = Weight.GOOD, Weight.UNKNOWN
CALM = steady(35, pulse=50)
LOW_WEEK = steady(4, mood=2)
REST = Vote(Verdict.REST)
NO_SPORT = ada(cross_options=frozenset())
MARATHON = Season(Goal(Event.MARATHON, 30))


def vote(rule: str, morning: Morning) -> Vote | None:
    """How the rule votes. Its reasons are those of the signals."""
    found = voice(rule, morning)
    if found is not None:
        assert found.reasons == ()
    return None if found is None else found.vote


def eased(max_min: float | None = 45, share: float = 0.7, swap: Verdict = Verdict.EASY) -> Vote:
    return Vote(swap, max_min=max_min, share=share, max_rpe=3)


# --- the table ---


@pytest.mark.parametrize(
    ("today", "past", "expected"),
    [
        ({}, [], None),
        ({"mood": 2}, [], None),
        ({"mood": 2, "sleep_h": 5.5}, [], eased()),
        ({"sleep_h": 4.5}, [], eased()),
        ({"sleep_h": 4.5, "mood": 2}, [], eased()),
        ({"legs": 2.5}, [], eased()),
        ({"legs": 3}, [], None),
        ({"legs": 1}, [], eased()),
        ({"legs": 1, "mood": 2}, [], eased()),
        ({"legs": 1, "mood": 2, "sleep_h": 5.5}, [], eased(40, swap=Verdict.CROSS_TRAIN)),
        ({"legs": 1}, LOW_WEEK, eased(40, swap=Verdict.CROSS_TRAIN)),
        ({"legs": 1, "sleep_h": 4.5}, [], eased(40, swap=Verdict.REST)),
        ({"legs": 1, "sleep_h": 6}, steady(6, sleep_h=5.0), eased(40, swap=Verdict.REST)),
        ({"legs": 1, "pulse": 60}, CALM, eased(40, swap=Verdict.REST)),
        ({"legs": 1, "pulse": 50}, CALM, eased()),
    ],
)
def test_the_warnings_of_a_morning_decide_over_a_workout(
    today: dict[str, Any], past: Sequence[Said], expected: Vote | None
) -> None:
    assert vote("READINESS_KEY", morning(planned=hard(), past=past, **today)) == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ({"legs": 2}, eased(None, 0.75)),
        ({"legs": 2.5}, eased(None, 0.75)),
        ({"legs": 1}, eased(45, 0.75)),
        ({"sleep_h": 4.5}, eased(None, 0.75)),
        ({"legs": 1, "sleep_h": 4.5}, eased(40, 0.75, Verdict.REST)),
    ],
)
def test_a_long_run_keeps_three_quarters_unless_the_legs_are_dead(
    today: dict[str, Any], expected: Vote
) -> None:
    assert vote("READINESS_KEY", morning(planned=long(), **today)) == expected


def test_with_no_other_sport_two_loud_warnings_are_a_rest() -> None:
    dead: dict[str, Any] = {"legs": 1, "mood": 2, "sleep_h": 5.5, "runner": NO_SPORT}

    assert vote("READINESS_KEY", morning(planned=hard(), **dead)) == eased(40, swap=Verdict.REST)


@pytest.mark.parametrize("planned", [easy(), strength()])
@pytest.mark.parametrize(
    ("today", "past", "expected"),
    [
        ({}, [], None),
        ({"mood": 2, "sleep_h": 5.5}, [], None),
        ({"legs": 2.5}, [], Vote(Verdict.EASY, max_rpe=3)),
        ({"legs": 2, "mood": 2}, [], Vote(Verdict.EASY, max_rpe=3)),
        ({"legs": 2, "mood": 2, "sleep_h": 5.5}, [], eased(None, 0.6)),
        ({"sleep_h": 4.5}, [], eased(None, 0.6)),
        ({"sleep_h": 4.5, "mood": 2}, [], eased(None, 0.6)),
        ({"sleep_h": 4.5, "mood": 2, "legs": 2}, [], Vote(Verdict.REST, share=0.6, max_rpe=3)),
        ({"sleep_h": 4.5}, LOW_WEEK, Vote(Verdict.REST, share=0.6, max_rpe=3)),
        ({"legs": 1}, [], eased(30, 0.6, Verdict.CROSS_TRAIN)),
        ({"legs": 1, "sleep_h": 4.5}, [], eased(30, 0.6, Verdict.REST)),
        ({"legs": 1, "runner": NO_SPORT}, [], eased(30, 0.6, Verdict.REST)),
    ],
)
def test_the_warnings_of_a_morning_decide_over_an_easy_day(
    planned: PlannedSession, today: dict[str, Any], past: Sequence[Said], expected: Vote | None
) -> None:
    assert vote("READINESS_EASY", morning(planned=planned, past=past, **today)) == expected


def test_a_full_week_alone_is_no_block_that_dead_legs_belong_to() -> None:
    """Nearly every steady week is near the highest of six."""
    full = Season(weekly_km=(40, 40, 40, 40, 40, 40))
    steady_weeks = logged_morning("herhe", season=full, legs=1)

    assert Signals(steady_weeks).productive
    assert vote("READINESS_EASY", steady_weeks) == eased(30, 0.6, Verdict.CROSS_TRAIN)
    assert voice("LEGS", steady_weeks) == spoken(Reason("LEGS_HEAVY", {"legs": 1}, RED))


def test_dead_legs_in_a_block_that_works_run_half_an_hour() -> None:
    block = logged_morning("herhe", season=MARATHON, legs=1)

    assert vote("READINESS_EASY", block) == eased(30, 0.6)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ({}, Verdict.CROSS_TRAIN),
        ({"legs": 1}, Verdict.CROSS_TRAIN),
        ({"legs": 1, "mood": 2}, Verdict.CROSS_TRAIN),
        ({"legs": 1, "mood": 2, "sleep_h": 5.5}, Verdict.REST),
        ({"legs": 1, "sleep_h": 4.5}, Verdict.REST),
    ],
)
def test_cross_training_is_light_or_not_at_all(today: dict[str, Any], expected: Verdict) -> None:
    assert vote("READINESS_CROSS", morning(planned=cross(), **today)) == Vote(expected, max_rpe=3)


def test_every_row_of_the_table_has_its_own_days() -> None:
    dead: dict[str, Any] = {"legs": 1, "sleep_h": 4.5}

    assert vote("READINESS_KEY", morning(planned=easy(), **dead)) is None
    assert vote("READINESS_EASY", morning(planned=hard(), **dead)) is None
    assert vote("READINESS_EASY", morning(planned=cross(), **dead)) is None
    assert vote("READINESS_EASY", morning(planned=REST_DAY, **dead)) is None
    assert vote("READINESS_CROSS", morning(planned=easy(), **dead)) is None


# --- legs ---


def weeks_of(of_7: int, of_14: int) -> list[Said]:
    """Earlier mornings; with today's heavy legs so many of seven and of fourteen."""
    older = of_14 - of_7
    return [
        *steady(7 - older),
        *steady(older, legs=2),
        *steady(7 - of_7),
        *steady(of_7 - 1, legs=2),
    ]


CUT = Vote(Verdict.EASY, share=0.7, max_rpe=3)


@pytest.mark.parametrize(
    ("of_7", "of_14", "facts", "weight", "expected"),
    [
        (5, 5, {"heavy": 5, "days": 7}, AMBER, CUT),
        (5, 9, {"heavy": 5, "days": 7}, AMBER, CUT),
        (5, 10, {"heavy": 10, "days": 14}, RED, CUT),
        (4, 10, {"heavy": 10, "days": 14}, RED, None),
    ],
)
def test_legs_that_stay_heavy_cut_the_running_while_the_last_week_was_heavy(
    of_7: int, of_14: int, facts: dict[str, int], weight: Weight, expected: Vote | None
) -> None:
    told = Reason("LEGS_PERSISTENT", facts, weight)

    assert voice("LEGS_PERSISTENT", morning(legs=2, past=weeks_of(of_7, of_14))) == spoken(
        told, vote=expected
    )


def test_four_heavy_mornings_of_a_week_are_no_pattern_and_a_rest_day_is_not_cut() -> None:
    resting = voice("LEGS_PERSISTENT", morning(legs=2, past=weeks_of(5, 5), planned=REST_DAY))

    assert voice("LEGS_PERSISTENT", morning(legs=2, past=weeks_of(4, 9))) is None
    assert resting is not None
    assert resting.vote is None


@pytest.mark.parametrize(
    ("legs", "expected"), [(2, Vote(Verdict.CROSS_TRAIN, max_min=40, max_rpe=3)), (1, REST)]
)
def test_tired_all_over_does_not_run(legs: float, expected: Vote) -> None:
    assert voice("WHOLE_BODY", morning(legs=legs, scope=Scope.WHOLE_BODY)) == spoken(
        Reason("WHOLE_BODY", {}, RED), vote=expected
    )


def test_heavy_legs_alone_and_low_energy_on_good_legs_are_not_the_whole_body() -> None:
    assert voice("WHOLE_BODY", morning(legs=2, scope=Scope.LEGS_ONLY)) is None
    assert voice("WHOLE_BODY", morning(legs=3, scope=Scope.WHOLE_BODY)) is None


@pytest.mark.parametrize(
    ("legs", "code", "weight"),
    [(5, "LEGS_FRESH", GOOD), (4, "LEGS_FRESH", GOOD), (3.5, "LEGS_OK", GOOD), (3, "LEGS_OK", GOOD)],
)
def test_good_legs_are_good_news(legs: float, code: str, weight: Weight) -> None:
    assert voice("LEGS", morning(legs=legs)) == spoken(Reason(code, {"legs": legs}, weight))


def test_unknown_legs_are_unknown() -> None:
    assert voice("LEGS", morning(legs=None)) == spoken(Reason("LEGS_UNKNOWN", {}, UNKNOWN))


@pytest.mark.parametrize(("legs", "weight"), [(2.5, NOTE), (2, AMBER), (1, RED)])
def test_tired_legs_before_a_workout_are_told_as_such(legs: float, weight: Weight) -> None:
    heavy = Reason("LEGS_HEAVY", {"legs": legs}, weight)

    assert voice("LEGS", morning(legs=legs, planned=hard())) == spoken(
        heavy, Reason("LEGS_HEAVY_BEFORE_KEY", {}, weight)
    )
    assert voice("LEGS", morning(legs=legs, planned=race())) == spoken(heavy)
    assert voice("LEGS", morning(legs=legs, planned=cross())) == spoken(heavy)


@pytest.mark.parametrize(
    ("goal", "first"),
    [
        (None, 0),
        (Goal(Event.MARATHON, 30), 0),
        (Goal(Event.MARATHON, 30, first_time=True), 1),
        (Goal(Event.MARATHON, 60, first_time=True), 0),
    ],
)
def test_heavy_legs_on_an_easy_day_are_normal_and_told_to_first_timers_twice(
    goal: Goal | None, first: int
) -> None:
    assert voice("LEGS", logged_morning(legs=2, season=Season(goal))) == spoken(
        Reason("LEGS_HEAVY_NORMAL", {"legs": 2, "first": first}, AMBER)
    )


@pytest.mark.parametrize(
    ("today", "past"),
    [
        ({"legs": 1}, []),
        ({"legs": 2, "sleep_h": 4.5}, []),
        ({"legs": 2, "pain": Pain.NIGGLE}, []),
        ({"legs": 2, "scope": Scope.WHOLE_BODY}, []),
        ({"legs": 2}, weeks_of(5, 5)),
    ],
)
def test_heavy_legs_are_not_normal_beside_pain_a_red_or_a_heavy_week(
    today: dict[str, Any], past: Sequence[Said]
) -> None:
    found = voice("LEGS", morning(past=past, **today))

    assert found is not None
    assert [reason.code for reason in found.reasons] == ["LEGS_HEAVY"]


def test_in_a_block_that_works_even_dead_legs_are_normal() -> None:
    assert voice("LEGS", logged_morning("herhe", season=MARATHON, legs=1)) == spoken(
        Reason("LEGS_HEAVY_NORMAL", {"legs": 1, "first": 0}, RED)
    )
