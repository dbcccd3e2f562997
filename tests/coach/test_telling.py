"""Ada's reasons never contradict the headline above them."""

from __future__ import annotations

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, RedFlag, Scope
from bot.coach.measures import Verdict
from bot.coach.telling import MOST_CODES
from tests.coach.builders import REST_DAY, codes, facts, hard, morning, race, said, steady, unanswered
from tests.coach.logged import logged_morning

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
