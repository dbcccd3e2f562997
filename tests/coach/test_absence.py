"""Ada says that she is ill, hurt or away, and that she is back: the coach does not pretend otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, PainDetail, RedFlag
from bot.coach.heavy_legs import Stop, StopStep, triage
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.moving import Dropped, where_to
from bot.coach.options import swaps_for
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.prescription import Prescription
from bot.coach.recovery import RecoveryBlock, block_today
from bot.coach.runner import CrossOption as Sport
from bot.coach.season import AbsenceKind, Away
from bot.coach.state import State
from bot.coach.what_if import WouldChange, what_would_change
from bot.coach.workout import SessionKind
from tests.coach.absences import AWAY, HURT, SICK, absent, away
from tests.coach.builders import (
    REST_DAY,
    TODAY,
    ada,
    answers,
    codes,
    cross,
    easy,
    facts,
    hard,
    long,
    race,
    strength,
)
from tests.coach.lives import mornings, sessions
from tests.coach.logged import coming, done, logged_morning
from tests.coach.spoken import FEWER, message_of
from tests.coach.worse import effort_of, minutes_of

EVERY_PLAN = [easy(), hard(), long(), cross(), strength(), race()]


# --- ill ---


@pytest.mark.parametrize("planned", [*EVERY_PLAN, REST_DAY])
def test_while_ada_is_ill_every_day_is_a_rest_whatever_this_morning_says(planned: PlannedSession) -> None:
    advice = advise(logged_morning(planned=planned, season=away(SICK), legs=5))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[:2] == ["ABSENT_SICK", "RETURN_RULE"]
    assert facts(advice, "ABSENT_SICK") == {"day": 3}
    assert advice.state is State.POSSIBLE_ILLNESS
    assert advice.looks_like is None


def test_an_illness_is_told_as_todays_even_without_a_check_in() -> None:
    message = message_of(replace(logged_morning(season=away(SICK)), check_in=None))

    assert message.startswith("Today: rest")
    assert (
        "You told me that you are ill, day 3 of it. Tell me with /back when you have been well for a day."
        in message
    )
    assert "24, better 48 hours" in message


def test_an_absence_says_once_what_yesterdays_fever_would_say_again() -> None:
    ill = absent(SICK, 1)
    ill = (*ill[:-1], replace(ill[-1], check_in=answers(ill[-1].day, illness=Illness.BELOW_NECK_OR_FEVER)))
    told = codes(advise(replace(logged_morning(ill, season=away(SICK, 2)), check_in=None)))

    assert not {"UNRESOLVED_ILLNESS", "RETURN_AFTER_ILLNESS"} & set(told)


@pytest.mark.parametrize("kind", [SICK, HURT])
def test_nobody_is_praised_for_workouts_or_questioned_about_a_plan_while_away(kind: AbsenceKind) -> None:
    """Key sessions that were hit, heavy key mornings: another day's story."""
    hit = logged_morning("herherhe", season=away(kind))
    tired = tuple(replace(past, check_in=answers(past.day, legs=2)) for past in done("herherhe"))

    assert "WORKOUTS_HIT" not in codes(advise(hit))
    assert "PLAN_REVIEW" not in codes(advise(logged_morning(tired, season=away(kind))))


def test_a_red_flag_stands_before_an_illness() -> None:
    advice = advise(logged_morning(season=away(SICK), red_flags=[RedFlag.CHEST_PAIN]))

    assert codes(advice)[0] == "RED_FLAG_SYMPTOM"
    assert advice.state is State.MEDICAL


# --- hurt ---


@pytest.mark.parametrize("planned", EVERY_PLAN)
def test_while_ada_is_hurt_nothing_is_run_and_what_spares_her_is_easy_and_short(
    planned: PlannedSession,
) -> None:
    advice = advise(logged_morning(planned=planned, season=away(HURT), legs=5))

    assert advice.verdict is Verdict.CROSS_TRAIN
    assert advice.prescription == Prescription(
        SessionKind.CROSS, 40, 3, options=(Sport.CYCLING, Sport.SWIMMING)
    )
    assert advice.state is State.INJURY
    assert advice.looks_like is None
    assert "no running until you tell me /back" in message_of(
        logged_morning(planned=planned, season=away(HURT))
    )


@pytest.mark.parametrize(("planned_min", "minutes"), [(39, 39), (40, 40), (41, 40)])
def test_hurt_she_trains_forty_minutes_at_most(planned_min: float, minutes: int) -> None:
    assert (
        advise(logged_morning(planned=easy(planned_min), season=away(HURT))).prescription.minutes == minutes
    )


@pytest.mark.parametrize("sports", [frozenset[Sport](), frozenset({Sport.HIKING, Sport.WALKING, Sport.YOGA})])
def test_without_a_sport_that_spares_what_is_hurt_she_rests(sports: frozenset[Sport]) -> None:
    one = logged_morning(planned=easy(), season=away(HURT), runner=ada(cross_options=sports))

    assert advise(one).verdict is Verdict.REST
    assert "No running. Have it looked at; until then nothing that hurts." in message_of(one)


@pytest.mark.parametrize(
    ("days_ago", "day", "options"),
    [
        (3, 3, {Sport.SWIMMING}),  # told on the day before the absence
        (9, 2, {Sport.SWIMMING}),  # a week before it
        (10, 2, {Sport.CYCLING, Sport.SWIMMING}),  # another story: a leg is what hurts a runner
    ],
)
def test_the_last_sore_spot_that_was_told_decides_what_spares_it(
    days_ago: int, day: int, options: set[Sport]
) -> None:
    hurts = answers(TODAY - timedelta(days=days_ago), pain=Pain.NIGGLE)
    hurts = replace(hurts, pain_detail=PainDetail("lower back", during=3))
    one = logged_morning((PastDay(hurts.day, hurts),), season=away(HURT, day))

    assert set(swaps_for(one)) == options


def test_a_pain_of_this_morning_still_votes_and_takes_more_away() -> None:
    limping = logged_morning(season=away(HURT), pain=Pain.ALTERING_GAIT)
    assert advise(limping).verdict is Verdict.REST

    niggle = logged_morning(season=away(HURT), pain=Pain.NIGGLE)
    sore = replace(niggle.today, pain_detail=PainDetail("lower back", during=2))
    assert swaps_for(niggle.answering(sore)) == (Sport.SWIMMING,)


def test_a_planned_rest_day_of_an_injured_runner_stays_one() -> None:
    advice = advise(logged_morning(planned=REST_DAY, season=away(HURT)))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[0] == "PLANNED_REST"
    assert "ABSENT_HURT" in codes(advice)


def test_neither_ill_nor_hurt_does_ada_start_in_a_race() -> None:
    for kind in (SICK, HURT):
        message = message_of(logged_morning(planned=race(), season=away(kind)))
        assert "Do not start today." in message
        assert "run it easily" not in message


# --- away, and all of them ---


@FEWER
@given(mornings())
def test_a_holiday_has_no_vote(one: Morning) -> None:
    home, gone = (
        advise(replace(one, season=replace(one.season, absence=where))) for where in (None, Away(AWAY, 4))
    )

    assert (gone.verdict, gone.prescription, gone.told) == (home.verdict, home.prescription, home.told)


@given(mornings(planned=sessions), st.integers(1, 60))
def test_ill_is_rest_and_hurt_is_no_run_in_every_life(one: Morning, day: int) -> None:
    ill = advise(replace(one, season=replace(one.season, absence=Away(SICK, day))))
    hurt = advise(replace(one, season=replace(one.season, absence=Away(HURT, day))))

    assert ill.verdict is Verdict.REST
    assert hurt.verdict >= Verdict.CROSS_TRAIN
    assert (minutes_of(hurt) or 0) <= 40
    assert effort_of(hurt) <= 3


@FEWER
@given(mornings(planned=sessions), st.sampled_from([SICK, HURT]))
def test_no_what_if_offers_what_an_absence_forbids(one: Morning, kind: AbsenceKind) -> None:
    gone = replace(one, season=replace(one.season, absence=Away(kind, 2)))
    would = what_would_change(gone, advise(gone))

    assert would.to_more is None or would.to_more.verdict >= Verdict.CROSS_TRAIN
    if kind is SICK:
        assert would == WouldChange(None, None)


@pytest.mark.parametrize("kind", [*AbsenceKind])
def test_in_an_absence_no_session_is_moved(kind: AbsenceKind) -> None:
    season = away(kind, coming=coming("eeee"))
    one = logged_morning("eherle" * 5, planned=hard(), season=season, legs=2)

    assert where_to(one) == Dropped()
    assert advise(one).moves_to is None
    assert not advise(one).postpones


@pytest.mark.parametrize(("kind", "step"), [(SICK, StopStep.ILLNESS), (HURT, StopStep.PAIN)])
def test_who_is_ill_or_hurt_is_not_led_through_the_causes_of_heavy_legs(
    kind: AbsenceKind, step: StopStep
) -> None:
    stopped = triage(logged_morning(season=away(kind), legs=2), {})

    assert isinstance(stopped, Stop)
    assert stopped.step is step
    assert not isinstance(triage(logged_morning(season=away(AWAY), legs=2), {}), Stop)


@pytest.mark.parametrize("kind", [SICK, HURT])
def test_nobody_steps_back_into_training_in_an_absence(kind: AbsenceKind) -> None:
    block = RecoveryBlock(TODAY - timedelta(days=8))
    tests = block_today(block, logged_morning(season=away(kind))).test

    assert "BLOCK_ELSE_NOT_YET" in [one.reason.code for one in tests]
