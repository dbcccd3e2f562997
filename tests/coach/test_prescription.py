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
from tests.coach.builders import REST_DAY, ada, cross, easy, hard, long, morning, strength

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

    assert prescribe(Signals(morning(planned=easy(90), runner=swims)), vote).minutes == 45
    assert prescribe(Signals(morning(planned=easy(90))), vote).minutes == 60


def test_a_niggle_on_a_low_morning_adds_no_minutes_on_the_bike() -> None:
    rides = ada(cross_options=frozenset({CrossOption.CYCLING, CrossOption.HIKING}))
    low = morning(planned=easy(60), mood=2, runner=rides)
    low_and_sore = morning(planned=easy(60), mood=2, pain=Pain.NIGGLE, runner=rides)

    assert prescribe(Signals(low), Vote(Verdict.CROSS_TRAIN)).minutes == 45
    assert prescribe(Signals(low_and_sore), Vote(Verdict.CROSS_TRAIN)).minutes == 45


def test_cross_training_that_was_planned_keeps_its_length() -> None:
    assert prescribe(Signals(morning(planned=cross(90))), Vote(Verdict.CROSS_TRAIN)).minutes == 90


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


def both(vote: Vote, planned: PlannedSession) -> tuple[int | None, float | None]:
    told = prescribe(Signals(morning(planned=planned)), vote)
    return told.minutes, told.km


LONG_KM = PlannedSession(SessionKind.LONG, 120, 20)


@pytest.mark.parametrize(
    ("vote", "minutes", "km"),
    [
        (Vote(Verdict.RUN), 120, 20),
        (Vote(Verdict.EASY, share=0.75), 90, 15),
        (Vote(Verdict.EASY, max_km=13.2), 79, 13.2),
        (Vote(Verdict.EASY, max_min=60), 60, 10),
        (Vote(Verdict.EASY, max_min=60, max_km=18, share=0.75), 60, 10),
        (Vote(Verdict.EASY, max_min=150, max_km=25), 120, 20),
    ],
)
def test_minutes_and_kilometres_are_cut_by_the_same_share(vote: Vote, minutes: int, km: float) -> None:
    assert both(vote, LONG_KM) == (minutes, km)


@pytest.mark.parametrize("kind", [SessionKind.EASY, SessionKind.LONG])
@pytest.mark.parametrize("share", [0.5, 0.6, 0.7, 0.75, 0.8, 0.93])
def test_minutes_and_kilometres_together_never_ask_for_a_faster_pace(kind: SessionKind, share: float) -> None:
    for planned_min, planned_km in ((47, 8), (50, 9.1), (128, 21.1)):
        minutes, km = both(Vote(Verdict.EASY, share=share), PlannedSession(kind, planned_min, planned_km))
        assert minutes is not None
        assert km is not None
        assert minutes / km >= planned_min / planned_km


def test_the_kilometres_of_a_race_are_no_measure_of_an_easy_run() -> None:
    assert both(Vote(Verdict.EASY, share=0.7), PlannedSession(SessionKind.RACE, 50, 10)) == (35, None)


def test_a_plan_of_kilometres_alone_is_cut_in_kilometres() -> None:
    plan = PlannedSession(SessionKind.EASY, None, 12)

    assert both(Vote(Verdict.EASY), plan) == (None, 12)
    assert both(Vote(Verdict.EASY, share=0.8), plan) == (None, 9.6)
    assert both(Vote(Verdict.EASY, max_km=7.77), plan) == (None, 7.7)


def test_the_kilometres_of_a_hard_session_are_no_measure_of_an_easy_run() -> None:
    plan = PlannedSession(SessionKind.HARD, 60, 10)

    assert both(Vote(Verdict.EASY, share=0.7), plan) == (40, None)
    assert both(Vote(Verdict.EASY, max_km=8), plan) == (48, 8)


def test_a_swap_is_no_longer_than_the_run_would_have_been() -> None:
    """A run capped for its distance: cross-training in its place takes no more minutes than it."""
    vote = Vote(Verdict.CROSS_TRAIN, max_min=40, max_km=6.6, share=1)

    assert both(vote, PlannedSession(SessionKind.EASY, 60, 12)) == (30, None)


def test_heavy_legs_leave_the_upper_body_and_core_of_a_strength_day() -> None:
    heavy = prescribe(Signals(morning(legs=2, planned=strength())), Vote(Verdict.EASY))
    fresh = prescribe(Signals(morning(legs=4, planned=strength())), Vote(Verdict.EASY))

    assert (heavy.kind, heavy.spare_legs, heavy.max_rpe) == (SessionKind.STRENGTH, True, 3)
    assert (fresh.kind, fresh.spare_legs) == (SessionKind.STRENGTH, False)


def test_one_warning_before_a_workout_is_a_warm_up_and_then_a_decision() -> None:
    warned = prescribe(Signals(morning(mood=2, planned=hard())), Vote(Verdict.RUN))
    fine = prescribe(Signals(morning(planned=hard())), Vote(Verdict.RUN))

    assert (warned.kind, warned.test_first) == (SessionKind.HARD, True)
    assert not fine.test_first


@pytest.mark.parametrize("vote", [Vote(Verdict.EASY, max_rpe=3), Vote(Verdict.EASY, share=0.8, max_rpe=3)])
def test_an_easy_run_in_place_of_a_hard_one_planned_in_kilometres_alone_still_has_a_dose(vote: Vote) -> None:
    assert any(both(vote, PlannedSession(SessionKind.HARD, None, 10)))


# --- a plan in kilometres only


def test_a_cap_in_minutes_cuts_the_kilometres_with_it_at_an_easy_pace() -> None:
    capped = prescribe(Signals(morning(planned=in_km(30))), Vote(Verdict.EASY, max_min=35))

    assert (capped.minutes, capped.km) == (35, 5.3)  # 6.5 min a kilometre while no own pace is known


def test_a_cap_longer_than_the_run_leaves_it_alone() -> None:
    capped = prescribe(Signals(morning(planned=in_km(3))), Vote(Verdict.EASY, max_min=40))

    assert (capped.minutes, capped.km) == (None, 3)


def test_a_swap_takes_no_longer_than_the_kilometres_would_have() -> None:
    assert prescribe(Signals(morning(planned=in_km(4))), Vote(Verdict.CROSS_TRAIN)).minutes == 26


def in_km(km: float) -> PlannedSession:
    return PlannedSession(SessionKind.EASY, None, km)
