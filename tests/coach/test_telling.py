"""Ada's reasons never contradict the headline above them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, PainDetail, RedFlag, Scope
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.season import AbsenceKind, Away, Event, Goal, Season
from bot.coach.telling import MOST_CODES, MOST_TOLD
from tests.coach.builders import (
    REST_DAY,
    codes,
    cross,
    facts,
    hard,
    morning,
    race,
    said,
    steady,
    unanswered,
)
from tests.coach.lives import mornings
from tests.coach.logged import answered, done, logged_morning
from tests.coach.spoken import FEWER

CALM = steady(35, pulse=50)


def test_on_a_day_without_a_run_nobody_is_told_how_to_stop_one() -> None:
    niggle = advise(morning(pain=Pain.NIGGLE, planned=REST_DAY))

    assert niggle.verdict is Verdict.REST
    assert "STOP_RULE" not in codes(niggle)
    assert "STOP_RULE" in codes(advise(morning(pain=Pain.NIGGLE)))


def test_a_cold_that_is_not_light_does_not_speak_of_easy_running() -> None:
    light, more = (
        advise(morning(illness=Illness.ABOVE_NECK)),
        advise(morning(illness=Illness.ABOVE_NECK, sleep_h=4)),
    )

    assert facts(light, "ILLNESS_ABOVE_NECK")["more"] == 0
    assert facts(more, "ILLNESS_ABOVE_NECK")["more"] == 1
    assert (light.verdict, more.verdict) == (Verdict.EASY, Verdict.REST)


def test_heavy_legs_are_normal_only_where_there_is_a_run_to_be_slow_on() -> None:
    limping_yesterday = [said(pain=Pain.ALTERING_GAIT)]
    running = advise(morning(legs=2, scope=Scope.LEGS_ONLY))
    resting = advise(
        morning(legs=2, scope=Scope.LEGS_ONLY, pain=None, illness=None, closed=False, past=limping_yesterday)
    )

    assert (running.verdict, "LEGS_HEAVY_NORMAL" in codes(running)) == (Verdict.EASY, True)
    assert resting.verdict is Verdict.REST
    assert "LEGS_HEAVY_NORMAL" not in codes(resting)
    assert facts(resting, "LEGS_HEAVY") == {"legs": 2}


def test_a_low_mood_changes_nothing_only_where_nothing_was_changed() -> None:
    alone = advise(morning(mood=2))
    one_of_two = advise(morning(mood=2, sleep_h=5.5, planned=hard()))

    assert facts(alone, "MOOD_LOW") == {"mood": 2, "alone": 1}
    assert facts(one_of_two, "MOOD_LOW") == {"mood": 2, "alone": 0}


def test_a_low_pulse_that_warns_is_not_called_usual_as_well() -> None:
    told = codes(advise(morning(pulse=44, legs=2, mood=2, past=CALM)))

    assert "RHR_LOW_WITH_FATIGUE" in told
    assert "RHR_NORMAL" not in told


def test_a_limp_nobody_asked_about_today_is_not_called_gone() -> None:
    told = codes(advise(unanswered(past=[said(pain=Pain.ALTERING_GAIT)])))

    assert "UNRESOLVED_PAIN" in told
    assert "RETURN_AFTER_PAIN" not in told


def test_however_many_warning_signs_the_doctor_is_named_beside_the_first_of_them() -> None:
    told = codes(advise(morning(red_flags=list(RedFlag))))

    assert told[0] == "RED_FLAG_SYMPTOM"
    assert "SEE_CLINICIAN" in told
    assert len(told) <= MOST_CODES


def test_what_decided_is_told_before_what_weighs_more() -> None:
    """Rest after seven training days; the niggle is amber, the good night is told last."""
    told = codes(advise(logged_morning("eeeeeee", pain=Pain.NIGGLE)))

    assert told[0] == "NO_REST_DAY"
    assert told.index("PAIN_NIGGLE") < told.index("SLEEP_OK")


def test_of_a_race_that_is_not_started_nothing_is_said_about_its_start() -> None:
    assert facts(advise(morning(planned=race())), "RACE_DAY") == {"start": 1}
    assert facts(advise(morning(planned=race(), pain=Pain.ALTERING_GAIT)), "RACE_DAY") == {"start": 0}
    cold = advise(morning(planned=race(), illness=Illness.ABOVE_NECK))
    assert facts(cold, "RACE_DAY") == {"start": 2, "about": "cold"}


def test_after_an_illness_good_legs_are_not_called_the_taper_working() -> None:
    near = Season(Goal(Event.HALF, 5))
    ill_before = [said(illness=Illness.BELOW_NECK_OR_FEVER), said()]

    assert "TAPER" in codes(advise(logged_morning("rerer", season=near)))
    assert "TAPER" not in codes(advise(logged_morning("e" + "r" * 8, season=near)))
    assert "TAPER" not in codes(advise(replace(morning(past=ill_before), season=near)))


def test_a_session_that_does_not_take_place_is_not_called_shorter_before_a_race() -> None:
    week = Season(Goal(Event.HALF, 5))
    shorter = logged_morning("rerer", planned=hard(), season=week)

    assert facts(advise(shorter), "RACE_WEEK") == {"days": 5, "key": 2}
    assert facts(advise(shorter.answering(replace(shorter.today, legs=1, sleep_h=4))), "RACE_WEEK") == {
        "days": 5,
        "key": 0,
    }


def test_a_break_says_why_the_bike_is_short_as_well() -> None:
    """The pattern of weeks decides the verdict; the break alone makes it nineteen minutes."""
    bike = advise(logged_morning("m" + "r" * 7, planned=cross(), legs=2, scope=Scope.WHOLE_BODY))

    assert bike.verdict is Verdict.CROSS_TRAIN
    assert facts(bike, "RETURN_AFTER_GAP")["first"] == "cross"


def test_how_to_begin_speed_work_is_told_only_where_it_begins() -> None:
    first = logged_morning("e" * 20 + "r", planned=hard())

    assert "FIRST_SPEED_WORK" in codes(advise(first))
    assert "FIRST_SPEED_WORK" not in codes(advise(first.answering(replace(first.today, legs=2))))


def test_on_the_morning_of_a_race_nobody_talks_of_another_plan_or_other_shoes() -> None:
    past = answered(done("herherher"), lambda ago: {"legs": 2 if ago in (9, 3, 2) else 4})
    tired = logged_morning(past, season=Season(shoes_days=4), legs=2)

    assert {"PLAN_REVIEW", "NEW_SHOES"} <= set(codes(advise(tired)))
    assert not {"PLAN_REVIEW", "NEW_SHOES"} & set(codes(advise(replace(tired, planned=race()))))


def test_a_crowded_morning_still_tells_of_the_recovery_block() -> None:
    """A block is carried on by being told: swallowed by louder reasons, it would be over on the next day."""
    crowded = logged_morning(
        answered(done("e" * 14), lambda ago: {"red_flags": [RedFlag.FAINTING]} if ago == 3 else {}),
        legs=1,
        scope=Scope.WHOLE_BODY,
        sleep_h=4,
        mood=1,
        illness=Illness.BELOW_NECK_OR_FEVER,
        pain=Pain.ALTERING_GAIT,
        red_flags=[RedFlag.CHEST_PAIN, RedFlag.FAINTING],
        planned=REST_DAY,
        season=Season(block_day=5),
    )
    advice = advise(crowded)

    assert codes(advice)[0] == "RED_FLAG_SYMPTOM"
    assert facts(advice, "RECOVERY_BLOCK")["day"] == 5
    assert len(advice.reasons) <= MOST_CODES
    assert len(advice.told) <= MOST_TOLD


def test_a_pain_that_forbids_running_is_told_beside_a_fever_and_a_warning_sign_of_yesterday() -> None:
    """The fever passes, and who was not told of the pain would run on it."""
    yesterday = answered(done("e" * 14), lambda ago: {"red_flags": [RedFlag.CHEST_PAIN]} if ago == 1 else {})
    season = Season(absence=Away(AbsenceKind.SICK, 1), block_over_days=0)
    one = logged_morning(
        yesterday,
        illness=Illness.BELOW_NECK_OR_FEVER,
        pain=Pain.ALTERING_GAIT,
        planned=REST_DAY,
        season=season,
    )

    assert "PAIN_GAIT" in codes(advise(one))
    bone = replace(one.today, pain=Pain.NIGGLE, pain_detail=PainDetail("shin", focal=True))
    assert "PAIN_NIGGLE" in codes(advise(replace(one, check_in=bone)))


@FEWER
@given(mornings(), st.integers(1, 20))
def test_no_morning_of_a_block_keeps_it_to_itself(one: Morning, day: int) -> None:
    advice = advise(replace(one, season=replace(one.season, block_day=day)))

    assert facts(advice, "RECOVERY_BLOCK")["day"] == day
    assert len(advice.reasons) <= MOST_CODES
    assert len(advice.told) <= MOST_TOLD
