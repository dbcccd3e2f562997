"""What exactly Ada is told to do: sport, minutes, effort."""

from __future__ import annotations

from typing import Any

import pytest

from bot.coach.checkin import Pain, Scope
from bot.coach.measures import Verdict
from bot.coach.options import options_for, swaps_for
from bot.coach.plan import PlannedSession
from bot.coach.prescription import Prescription, prescribe
from bot.coach.rulebook import Vote, strictest
from bot.coach.runner import CrossOption
from bot.coach.signals import Signals
from bot.coach.workout import SessionKind
from tests.coach.builders import REST_DAY, ada, cross, easy, hard, long, morning

EVERY_SPORT = ada(cross_options=frozenset(CrossOption))


def dose(vote: Vote, planned: PlannedSession) -> int | None:
    return prescribe(Signals(morning(planned=planned)), vote).minutes


def test_a_run_keeps_the_plan() -> None:
    assert prescribe(Signals(morning(planned=easy(50))), Vote(Verdict.RUN)) == Prescription(
        SessionKind.EASY, 50, 4
    )
    assert prescribe(Signals(morning(planned=long(95))), Vote(Verdict.RUN)) == Prescription(
        SessionKind.LONG, 95, 5
    )
    assert prescribe(Signals(morning(planned=hard(60))), Vote(Verdict.RUN)) == Prescription(
        SessionKind.HARD, 60, None
    )


def test_rest_prescribes_nothing_but_allows_a_walk() -> None:
    assert prescribe(Signals(morning()), Vote(Verdict.REST)) == Prescription(
        SessionKind.REST, None, None, walk_min=40
    )


@pytest.mark.parametrize(
    ("share", "minutes"),
    [(1.0, 50), (0.99, 45), (0.9, 45), (0.89, 40), (0.6, 30), (0.59, 29), (0.3, 15), (0.1, 5)],
)
def test_a_dose_is_told_in_fives_down_to_half_an_hour_and_then_in_minutes(share: float, minutes: int) -> None:
    assert dose(Vote(Verdict.EASY, share=share), easy(50)) == minutes


def test_a_smaller_share_never_gives_a_longer_dose() -> None:
    doses = [dose(Vote(Verdict.EASY, share=hundredth / 100), easy(73)) or 0 for hundredth in range(1, 101)]

    assert doses == sorted(doses)


def test_the_plan_itself_is_told_as_it_was_planned() -> None:
    assert dose(Vote(Verdict.EASY), easy(43)) == 43
    assert dose(Vote(Verdict.EASY, max_min=60), easy(43)) == 43


def test_the_smallest_of_plan_share_and_cap_wins() -> None:
    assert dose(Vote(Verdict.EASY, max_min=30, share=0.8), easy(50)) == 30
    assert dose(Vote(Verdict.EASY, max_min=30, share=0.5), easy(50)) == 25
    assert dose(Vote(Verdict.EASY, max_min=30, share=0.5), easy(20)) == 10


def test_without_planned_minutes_the_usual_easy_run_is_meant() -> None:
    assert dose(Vote(Verdict.EASY), easy(None)) == 40


def test_easy_is_never_harder_than_a_talking_pace() -> None:
    assert prescribe(Signals(morning()), Vote(Verdict.EASY)).max_rpe == 3
    assert prescribe(Signals(morning()), Vote(Verdict.EASY, max_rpe=2)).max_rpe == 2
    assert prescribe(Signals(morning()), Vote(Verdict.EASY, max_rpe=5)).max_rpe == 3


def test_votes_join_to_the_most_careful_of_each_kind() -> None:
    votes = [
        Vote(Verdict.EASY, max_min=30),
        Vote(Verdict.CROSS_TRAIN, max_min=40),
        Vote(Verdict.RUN, share=0.7),
    ]

    assert strictest(votes) == Vote(Verdict.CROSS_TRAIN, max_min=30, share=0.7)


def test_a_swap_is_forty_five_minutes_at_most_and_an_hour_on_the_bike() -> None:
    vote = Vote(Verdict.CROSS_TRAIN)
    swims = ada(cross_options=frozenset({CrossOption.SWIMMING}))

    assert prescribe(Signals(morning(planned=cross(90), runner=swims)), vote).minutes == 45
    assert prescribe(Signals(morning(planned=cross(90))), vote).minutes == 60


def test_a_niggle_on_a_low_morning_adds_no_minutes_on_the_bike() -> None:
    rides = ada(cross_options=frozenset({CrossOption.CYCLING, CrossOption.HIKING}))
    low = morning(planned=cross(60), mood=2, runner=rides)
    low_and_sore = morning(planned=cross(60), mood=2, pain=Pain.NIGGLE, runner=rides)

    assert prescribe(Signals(low), Vote(Verdict.CROSS_TRAIN)).minutes == 45
    assert prescribe(Signals(low_and_sore), Vote(Verdict.CROSS_TRAIN)).minutes == 45


def test_cross_training_always_names_a_sport_and_a_walk_needs_nothing() -> None:
    nothing = ada(cross_options=frozenset())
    sore = morning(planned=cross(), pain=Pain.NIGGLE, runner=nothing)

    assert swaps_for(sore) == ()
    assert prescribe(Signals(sore), Vote(Verdict.CROSS_TRAIN)).options == (CrossOption.CORE,)


@pytest.mark.parametrize(
    ("today", "first", "never"),
    [
        ({"legs": 1}, CrossOption.SWIMMING, {CrossOption.CYCLING, CrossOption.HIKING}),
        ({"pain": Pain.NIGGLE}, CrossOption.CYCLING, {CrossOption.HIKING, CrossOption.WALKING}),
        ({"legs": 2, "scope": Scope.WHOLE_BODY}, CrossOption.WALKING, {CrossOption.CYCLING}),
        ({"mood": 2}, CrossOption.HIKING, set()),
        ({"mood": 3}, CrossOption.CYCLING, set()),
    ],
)
def test_the_sport_follows_what_is_tired_or_sore(
    today: dict[str, Any], first: CrossOption, never: set[CrossOption]
) -> None:
    options = options_for(morning(runner=EVERY_SPORT, **today))

    assert options[0] is first
    assert not never & set(options)


def test_two_complaints_leave_only_sports_that_suit_both() -> None:
    options = options_for(morning(legs=1, pain=Pain.NIGGLE, runner=EVERY_SPORT))

    assert set(options) == {CrossOption.SWIMMING, CrossOption.CORE}


def test_sports_ada_has_not_are_not_offered() -> None:
    assert CrossOption.ELLIPTICAL not in options_for(morning())
    assert CrossOption.WALKING in options_for(morning())


def test_a_planned_rest_day_has_no_dose() -> None:
    assert prescribe(Signals(morning(planned=REST_DAY)), Vote(Verdict.REST)).minutes is None
