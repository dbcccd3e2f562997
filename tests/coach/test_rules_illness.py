"""Ada ill, half ill and well again: what the rules of safety and illness say, word for word."""

from __future__ import annotations

from typing import Any

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, RedFlag, Tag
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Vote
from tests.coach.builders import SILENT, Said, codes, cross, easy, facts, morning, said, steady, unanswered
from tests.coach.voiced import AMBER, NOTE, RED, SAFETY, spoken, voice

FEVER, COLD = Illness.BELOW_NECK_OR_FEVER, Illness.ABOVE_NECK
FAINTED = said(red_flags=[RedFlag.FAINTING])
CALM = steady(35, pulse=50)


def test_of_many_warning_signs_the_three_gravest_are_named() -> None:
    flags = [RedFlag.DARK_URINE, RedFlag.PALPITATIONS, RedFlag.FAINTING, RedFlag.CHEST_PAIN]

    assert voice("RED_FLAG_SYMPTOM", morning(red_flags=flags)) == spoken(
        Reason("RED_FLAG_SYMPTOM", {"symptom": RedFlag.CHEST_PAIN}, SAFETY),
        Reason("RED_FLAG_SYMPTOM", {"symptom": RedFlag.FAINTING}, SAFETY),
        Reason("RED_FLAG_SYMPTOM", {"symptom": RedFlag.PALPITATIONS}, SAFETY),
        Reason("SEE_CLINICIAN", {}, SAFETY),
        vote=Vote(Verdict.REST),
    )


@pytest.mark.parametrize(
    ("days", "doctor", "vote"),
    [
        (14, "SEE_CLINICIAN", Vote(Verdict.REST)),
        (15, "SEE_CLINICIAN_SOON", Vote(Verdict.EASY, max_rpe=3)),
    ],
)
def test_who_fainted_hears_of_the_doctor_on_every_day_until_one_has_looked(
    days: int, doctor: str, vote: Vote
) -> None:
    assert voice("RED_FLAG_UNCLEARED", morning(past=[FAINTED, *steady(days - 1)])) == spoken(
        Reason("RED_FLAG_UNCLEARED", {"days": days}, SAFETY), Reason(doctor, {}, SAFETY), vote=vote
    )


@pytest.mark.parametrize(
    ("last", "code"),
    [(said(illness=FEVER), "UNRESOLVED_ILLNESS"), (said(pain=Pain.ALTERING_GAIT), "UNRESOLVED_PAIN")],
)
def test_a_form_left_unfinished_yesterday_is_no_newer_answer(last: Said, code: str) -> None:
    unfinished = said(illness=None, pain=None, closed=False)

    assert voice("UNRESOLVED", unanswered(past=[last, unfinished])) == spoken(
        Reason(code, {"days": 2}, SAFETY), vote=Vote(Verdict.REST)
    )


def test_a_fever_rests_and_tells_the_way_back() -> None:
    assert voice("ILLNESS_BELOW_NECK", morning(illness=FEVER)) == spoken(
        Reason("ILLNESS_BELOW_NECK", {}, SAFETY), Reason("RETURN_RULE", {}, SAFETY), vote=Vote(Verdict.REST)
    )


@pytest.mark.parametrize(
    ("well", "vote"),
    [
        (1, Vote(Verdict.REST)),
        (2, Vote(Verdict.EASY, max_min=30, share=0.5, max_rpe=3)),
        (3, Vote(Verdict.EASY, share=0.5, max_rpe=3)),
        (5, Vote(Verdict.EASY, share=0.5, max_rpe=3)),
    ],
)
def test_every_morning_of_the_way_back_has_its_dose(well: int, vote: Vote) -> None:
    past = [said(illness=FEVER), *steady(well - 1)]

    assert voice("RETURN_AFTER_ILLNESS", morning(past=past)) == spoken(
        Reason("RETURN_AFTER_ILLNESS", {"days": well, "well": well}, RED), vote=vote
    )


def test_a_fever_between_well_mornings_is_remembered() -> None:
    advice = advise(morning(past=[said(), said(illness=FEVER), said()]))

    assert facts(advice, "RETURN_AFTER_ILLNESS") == {"days": 2, "well": 2}


def test_a_morning_that_did_not_come_to_illness_is_neither_ill_nor_well() -> None:
    past = [said(illness=FEVER), said(), said(illness=None, closed=False)]

    assert facts(advise(morning(past=past)), "RETURN_AFTER_ILLNESS") == {"days": 3, "well": 2}


def test_a_light_cold_leaves_a_short_light_run_and_says_when_to_stop() -> None:
    assert voice("ILLNESS_ABOVE_NECK", morning(illness=COLD)) == spoken(
        Reason("ILLNESS_ABOVE_NECK", {"more": 0}, RED),
        Reason("STOP_RULE", {"about": "cold"}, NOTE),
        vote=Vote(Verdict.EASY, max_min=40, share=0.7, max_rpe=3),
    )


def test_a_light_cold_caps_the_bike_but_does_not_cut_it() -> None:
    advice = advise(morning(illness=COLD, planned=cross(40)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.CROSS_TRAIN, 40)
    assert voice("ILLNESS_ABOVE_NECK", morning(illness=COLD, planned=cross(40))) == spoken(
        Reason("ILLNESS_ABOVE_NECK", {"more": 0}, RED),
        Reason("STOP_RULE", {"about": "cold"}, NOTE),
        vote=Vote(Verdict.CROSS_TRAIN, max_min=40, max_rpe=3),
    )


@pytest.mark.parametrize("today", [{"sleep_h": 4.5}, {"mood": 2, "sleep_h": 5.5}])
def test_a_cold_with_more_says_so_and_rests(today: dict[str, Any]) -> None:
    assert voice("ILLNESS_ABOVE_NECK", morning(illness=COLD, **today)) == spoken(
        Reason("ILLNESS_ABOVE_NECK", {"more": 1}, RED), vote=Vote(Verdict.REST)
    )


RAISED = [*CALM[:-1], said(pulse=57)]
"""Five weeks at 50, and 57 yesterday."""


def test_a_pulse_raised_two_mornings_running_may_be_an_illness() -> None:
    assert voice("POSSIBLE_ILLNESS", morning(pulse=57, past=RAISED)) == spoken(
        Reason("RHR_HIGH_TWICE", {"ill": 0}, RED),
        Reason("POSSIBLE_ILLNESS", {"twice": 1}, RED),
        vote=Vote(Verdict.EASY, max_min=30, max_rpe=3),
    )


@pytest.mark.parametrize(("today", "ill"), [({"tags": [Tag.ALCOHOL]}, 0), ({"illness": COLD}, 1)])
def test_a_pulse_raised_twice_with_a_known_cause_only_shortens_the_run(
    today: dict[str, Any], ill: int
) -> None:
    assert voice("POSSIBLE_ILLNESS", morning(pulse=57, past=RAISED, **today)) == spoken(
        Reason("RHR_HIGH_TWICE", {"ill": ill}, RED), vote=Vote(Verdict.EASY, max_min=30, max_rpe=3)
    )


def test_one_wild_pulse_beside_a_low_mood_asks_and_does_not_vote() -> None:
    past = [*CALM[:-1], said(pulse=50)]

    assert voice("POSSIBLE_ILLNESS", morning(pulse=62, mood=2, past=past)) == spoken(
        Reason("POSSIBLE_ILLNESS", {"twice": 0}, AMBER)
    )


def test_an_unheard_week_after_a_fever_is_no_way_back() -> None:
    advice = advise(morning(past=[said(illness=FEVER), *[SILENT] * 6], planned=easy(60)))

    assert advice.verdict is Verdict.REST
    assert "RETURN_AFTER_ILLNESS" in codes(advice)
