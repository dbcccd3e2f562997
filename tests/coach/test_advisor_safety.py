"""Ada and the symptoms that come before everything else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, RedFlag, Scope, Tag
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner
from tests.coach.builders import (
    SILENT,
    Said,
    codes,
    cross,
    easy,
    facts,
    hard,
    long,
    morning,
    race,
    said,
    steady,
    strength,
    unanswered,
)

FEVER = Illness.BELOW_NECK_OR_FEVER
FAINTED = said(red_flags=[RedFlag.FAINTING])
CLEARED = said(tags=[Tag.CLEARED])


@pytest.mark.parametrize("flag", RedFlag)
def test_a_red_flag_stops_ada_with_springy_legs_and_sends_her_to_a_doctor(flag: RedFlag) -> None:
    advice = advise(morning(legs=5, mood=5, sleep_h=9, red_flags=[flag]))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[:2] == ["RED_FLAG_SYMPTOM", "SEE_CLINICIAN"]
    assert facts(advice, "RED_FLAG_SYMPTOM") == {"symptom": flag}


def test_a_red_flag_counts_before_the_form_is_finished() -> None:
    advice = advise(morning(legs=None, red_flags=[RedFlag.CHEST_PAIN], closed=False))

    assert advice.verdict is Verdict.REST
    assert advice.stale


def test_a_doctors_word_does_not_excuse_a_red_flag_of_this_morning() -> None:
    assert advise(morning(red_flags=[RedFlag.FAINTING], tags=[Tag.CLEARED])).verdict is Verdict.REST


@pytest.mark.parametrize(
    ("days_ago", "verdict"),
    [
        (1, Verdict.REST),
        (13, Verdict.REST),
        (14, Verdict.REST),
        (15, Verdict.EASY),
        (42, Verdict.EASY),
        (43, Verdict.RUN),
    ],
)
def test_a_fainting_that_no_doctor_looked_at_rests_for_two_weeks(days_ago: int, verdict: Verdict) -> None:
    advice = advise(morning(past=[FAINTED, *steady(days_ago - 1)]))

    assert advice.verdict is verdict
    if verdict is not Verdict.RUN:
        assert facts(advice, "RED_FLAG_UNCLEARED") == {"days": days_ago}


def test_a_fainting_that_a_doctor_cleared_today_no_longer_holds_ada_back() -> None:
    assert advise(morning(past=[FAINTED], tags=[Tag.CLEARED])).verdict is Verdict.RUN


def test_a_fainting_that_a_doctor_cleared_last_week_no_longer_holds_ada_back() -> None:
    assert advise(morning(past=[FAINTED, CLEARED, *steady(5)])).verdict is Verdict.RUN


def test_a_doctors_word_from_before_the_fainting_is_no_word_about_it() -> None:
    assert advise(morning(past=[CLEARED, FAINTED, *steady(5)])).verdict is Verdict.REST


def test_a_fainting_stays_uncleared_on_a_morning_without_answers() -> None:
    assert advise(unanswered(past=[FAINTED])).verdict is Verdict.REST


@pytest.mark.parametrize("planned", [easy(), hard(), long(), cross(), strength(), race()])
def test_a_fever_rests_whatever_was_planned(planned: PlannedSession) -> None:
    advice = advise(morning(legs=5, illness=FEVER, planned=planned))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[:2] == ["ILLNESS_BELOW_NECK", "RETURN_RULE"]


def ada_is_back(days: int, minutes: float = 60) -> tuple[Verdict, int | None]:
    """Verdict and minutes when the last feverish morning was that many days ago."""
    advice = advise(morning(past=[said(illness=FEVER), *steady(days - 1)], planned=easy(minutes)))
    return advice.verdict, advice.prescription.minutes


def test_the_way_back_from_a_fever_takes_five_mornings() -> None:
    assert ada_is_back(1) == (Verdict.REST, None)
    assert ada_is_back(2) == (Verdict.EASY, 30)
    assert ada_is_back(3) == (Verdict.EASY, 30)
    assert ada_is_back(4) == (Verdict.EASY, 30)
    assert ada_is_back(5) == (Verdict.EASY, 30)
    assert ada_is_back(6) == (Verdict.RUN, 60)


def test_only_the_first_run_back_is_capped_at_half_an_hour() -> None:
    assert ada_is_back(2, 100) == (Verdict.EASY, 30)
    assert ada_is_back(3, 100) == (Verdict.EASY, 50)


@pytest.mark.parametrize("minutes", [20, 40, 60, 120])
def test_no_run_on_the_way_back_is_shorter_than_the_one_before_it(minutes: int) -> None:
    doses = [ada_is_back(days, minutes)[1] or 0 for days in range(1, 7)]

    assert doses == sorted(doses)
    assert doses[1] <= 30


def test_a_second_fever_starts_the_way_back_again() -> None:
    past = [said(illness=FEVER), *steady(3), said(illness=FEVER)]

    assert advise(morning(past=past)).verdict is Verdict.REST


def test_the_first_run_back_is_told_with_the_days_since() -> None:
    advice = advise(morning(past=[said(illness=FEVER), said()]))

    assert facts(advice, "RETURN_AFTER_ILLNESS") == {"days": 2, "well": 2}


def test_a_morning_nobody_heard_of_is_not_known_to_be_a_well_one() -> None:
    advice = advise(morning(past=[said(illness=FEVER), SILENT]))

    assert advice.verdict is Verdict.REST
    assert facts(advice, "RETURN_AFTER_ILLNESS") == {"days": 2, "well": 1}


def test_a_fever_of_three_weeks_ago_is_over_even_if_nobody_walked_the_way_back() -> None:
    assert advise(morning(past=[said(illness=FEVER), *[SILENT] * 19])).verdict is Verdict.REST
    assert advise(morning(past=[said(illness=FEVER), *[SILENT] * 20])).verdict is Verdict.RUN


@pytest.mark.parametrize(("well", "verdict"), [(4, Verdict.EASY), (5, Verdict.EASY), (6, Verdict.RUN)])
def test_only_six_well_mornings_end_the_way_back_however_long_they_take(well: int, verdict: Verdict) -> None:
    silent = [SILENT] * (15 - well)

    assert advise(morning(past=[said(illness=FEVER), *silent, *steady(well - 1)])).verdict is verdict


COLD = Illness.ABOVE_NECK


def test_a_cold_after_a_fever_is_not_a_well_morning() -> None:
    coughing = advise(morning(past=[said(illness=FEVER), said()], illness=COLD))
    day_after = advise(morning(past=[said(illness=FEVER), *steady(3), said(illness=COLD)]))

    assert coughing.verdict is day_after.verdict is Verdict.REST
    assert facts(coughing, "RETURN_AFTER_ILLNESS") == {"days": 0, "well": 0}
    assert facts(day_after, "RETURN_AFTER_ILLNESS") == {"days": 1, "well": 1}


def test_a_cold_before_the_fever_does_not_matter_to_the_way_back() -> None:
    past = [said(illness=COLD), said(illness=FEVER), *steady(5)]

    assert advise(morning(past=past)).verdict is Verdict.RUN


def test_a_cold_above_the_neck_shortens_an_easy_run() -> None:
    advice = advise(morning(illness=Illness.ABOVE_NECK, planned=easy(40)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.EASY, 28)
    assert "STOP_RULE" in codes(advice)


def test_a_cold_never_runs_longer_than_forty_minutes() -> None:
    assert advise(morning(illness=Illness.ABOVE_NECK, planned=easy(120))).prescription.minutes == 40


def test_a_cold_lets_cross_training_be_cross_training() -> None:
    advice = advise(morning(illness=Illness.ABOVE_NECK, planned=cross(60)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.CROSS_TRAIN, 40)


def test_a_cold_and_one_more_warning_is_still_a_run() -> None:
    assert advise(morning(illness=Illness.ABOVE_NECK, mood=2)).verdict is Verdict.EASY


def test_a_cold_and_two_more_warnings_rest() -> None:
    assert advise(morning(illness=Illness.ABOVE_NECK, mood=2, sleep_h=5.5)).verdict is Verdict.REST


def test_a_cold_with_anything_red_rests() -> None:
    assert advise(morning(illness=Illness.ABOVE_NECK, sleep_h=4.75)).verdict is Verdict.REST


def test_a_pain_that_changes_the_stride_rests_and_names_no_other_sport() -> None:
    advice = advise(morning(legs=5, pain=Pain.ALTERING_GAIT))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[:2] == ["PAIN_GAIT", "SEE_CLINICIAN"]
    assert advice.prescription.options == ()


def test_a_niggle_takes_a_fifth_off_an_easy_run() -> None:
    advice = advise(morning(pain=Pain.NIGGLE, planned=easy(100)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.EASY, 80)
    assert "STOP_RULE" in codes(advice)


def test_the_day_after_a_limp_is_one_short_flat_run() -> None:
    advice = advise(morning(past=[said(pain=Pain.ALTERING_GAIT)], planned=easy(50)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.EASY, 30)
    assert "RETURN_AFTER_PAIN" in codes(advice)
    assert advise(morning(past=[said(pain=Pain.ALTERING_GAIT), said()])).verdict is Verdict.RUN


def test_a_known_injury_keeps_a_quiet_morning_short() -> None:
    injured = replace(morning(planned=easy(50)), runner=Runner(id=1, injured_now=True))
    advice = advise(injured)

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.EASY, 40)
    assert "KNOWN_INJURY" in codes(advice)


@pytest.mark.parametrize(("days_ago", "named"), [(15, True), (42, True), (43, False)])
def test_an_uncleared_red_flag_is_still_named_after_its_two_weeks(days_ago: int, named: bool) -> None:
    advice = advise(morning(past=[FAINTED, *steady(days_ago - 1)]))

    assert ("RED_FLAG_UNCLEARED" in codes(advice)) is named
    assert ("SEE_CLINICIAN_SOON" in codes(advice)) is named


def test_no_dose_stands_beside_a_doctor_who_comes_first() -> None:
    later = advise(morning(past=[FAINTED, *steady(14)], planned=hard(60)))

    assert (later.verdict, later.prescription.max_rpe) == (Verdict.EASY, 3)
    assert codes(later)[:2] == ["RED_FLAG_UNCLEARED", "SEE_CLINICIAN_SOON"]
    assert "SEE_CLINICIAN" not in codes(later)


@pytest.mark.parametrize(
    ("last_said", "code"),
    [
        (said(illness=FEVER), "UNRESOLVED_ILLNESS"),
        (said(pain=Pain.ALTERING_GAIT), "UNRESOLVED_PAIN"),
    ],
)
def test_who_was_ill_or_limping_yesterday_is_not_sent_running_by_silence(last_said: Said, code: str) -> None:
    advice = advise(unanswered(past=[last_said]))

    assert advice.verdict is Verdict.REST
    assert advice.stale
    assert facts(advice, code) == {"days": 1}


def test_an_unfinished_form_does_not_resolve_yesterdays_limp() -> None:
    limping = [said(pain=Pain.ALTERING_GAIT)]
    advice = advise(morning(legs=5, pain=None, illness=None, closed=False, past=limping))

    assert advice.verdict is Verdict.REST


def limped_and_fell_silent(days: int) -> Verdict:
    return advise(unanswered(past=[said(pain=Pain.ALTERING_GAIT), *[SILENT] * (days - 1)])).verdict


def test_an_old_limp_speaks_for_three_days_of_silence() -> None:
    assert limped_and_fell_silent(2) is Verdict.REST
    assert limped_and_fell_silent(3) is Verdict.REST
    assert limped_and_fell_silent(4) is Verdict.EASY


def test_a_newer_answer_speaks_instead_of_an_old_limp() -> None:
    assert advise(unanswered(past=[said(pain=Pain.ALTERING_GAIT), said()])).verdict is Verdict.EASY


def test_safety_is_told_before_anything_else() -> None:
    advice = advise(
        morning(
            legs=1,
            scope=Scope.WHOLE_BODY,
            sleep_h=4,
            mood=1,
            illness=FEVER,
            pain=Pain.ALTERING_GAIT,
            red_flags=[RedFlag.PALPITATIONS],
            past=steady(14, legs=1, mood=1, sleep_h=4),
        )
    )

    assert codes(advice)[:5] == [
        "RED_FLAG_SYMPTOM",
        "SEE_CLINICIAN",
        "ILLNESS_BELOW_NECK",
        "RETURN_RULE",
        "PAIN_GAIT",
    ]
