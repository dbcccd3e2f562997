"""Ada who is told to rest too often, and how sure an advice is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain, RedFlag, Scope, Tag
from bot.coach.confidence import Sureness
from bot.coach.measures import Verdict
from bot.coach.telling import MOST_CODES
from tests.coach.builders import (
    REST_DAY,
    SILENT,
    Said,
    calendar,
    codes,
    cross,
    easy,
    facts,
    morning,
    said,
    steady,
    unanswered,
)

CALM = steady(35, pulse=50)


@pytest.mark.parametrize("softened", [Verdict.REST, Verdict.CROSS_TRAIN])
def test_the_fourth_unplanned_rest_in_two_weeks_makes_the_plan_the_topic(softened: Verdict) -> None:
    three = [*steady(11), *steady(3, verdict=softened)]
    four = [*steady(10), *steady(4, verdict=softened)]

    assert "PLAN_REVIEW" not in codes(advise(morning(past=three)))
    assert facts(advise(morning(past=four)), "PLAN_REVIEW") == {"about": "rests", "days": 4}


def test_only_the_last_fourteen_days_count() -> None:
    past = [said(verdict=Verdict.REST), *steady(10), *steady(3, verdict=Verdict.REST)]

    assert "PLAN_REVIEW" in codes(advise(morning(past=past)))
    assert "PLAN_REVIEW" not in codes(advise(morning(past=[*past[:1], said(), *past[1:]])))


@pytest.mark.parametrize(
    "excused",
    [
        said(verdict=Verdict.REST, illness=Illness.ABOVE_NECK),
        said(verdict=Verdict.REST, pain=Pain.NIGGLE),
        said(verdict=Verdict.REST, red_flags=[RedFlag.FAINTING]),
    ],
)
def test_rest_for_illness_or_pain_is_not_resting_too_much(excused: Said) -> None:
    past = [excused, *steady(3, verdict=Verdict.REST)]

    assert "PLAN_REVIEW" not in codes(advise(morning(past=past)))


def test_easy_days_are_not_rest() -> None:
    assert "PLAN_REVIEW" not in codes(advise(morning(past=steady(14, verdict=Verdict.EASY))))


def test_resting_too_often_never_raises_todays_verdict() -> None:
    rested = steady(14, verdict=Verdict.REST)
    advice = advise(morning(legs=1, scope=Scope.WHOLE_BODY, past=rested))

    assert advice.verdict is Verdict.REST
    assert "PLAN_REVIEW" in codes(advice)


# --- how sure ---


def test_with_five_weeks_and_all_answers_the_advice_is_sure() -> None:
    assert advise(morning(pulse=50, past=CALM)).confidence.sureness is Sureness.HIGH


def test_on_the_first_morning_it_is_not() -> None:
    confidence = advise(morning(pulse=50)).confidence

    assert confidence.sureness is Sureness.LOW
    assert confidence.lacking[0] == "history"


@pytest.mark.parametrize(
    ("days", "sureness"),
    [(6, Sureness.LOW), (7, Sureness.MEDIUM), (13, Sureness.MEDIUM), (14, Sureness.HIGH)],
)
def test_history_makes_it_surer_after_a_week_and_after_two(days: int, sureness: Sureness) -> None:
    """On day 14 the pulse is still provisional: 1 - 0.15 - 0.10 is just enough."""
    assert advise(morning(pulse=50, past=steady(days, pulse=50))).confidence.sureness is sureness


def test_days_without_a_check_in_are_no_history() -> None:
    assert "history" in advise(morning(past=[SILENT] * 30)).confidence.lacking


def test_what_was_lacking_is_named_most_important_first() -> None:
    confidence = advise(morning(mood=None, past=CALM)).confidence

    assert confidence.lacking == ("pulse", "mood", "training_log")
    assert confidence.sureness is Sureness.MEDIUM


@pytest.mark.parametrize("tag", [Tag.ALCOHOL, Tag.HEAT, Tag.ALTITUDE, Tag.TRAVEL])
def test_a_confounder_makes_it_less_sure(tag: Tag) -> None:
    assert "confounder" in advise(morning(pulse=50, past=CALM, tags=[tag])).confidence.lacking


def test_dead_legs_with_a_calm_pulse_disagree() -> None:
    assert "disagreement" in advise(morning(legs=1, pulse=50, past=CALM)).confidence.lacking
    assert "disagreement" not in advise(morning(legs=2, pulse=50, past=CALM)).confidence.lacking
    assert "disagreement" in advise(morning(legs=5, pulse=58, past=CALM)).confidence.lacking


def test_a_stale_advice_is_never_sure() -> None:
    assert advise(unanswered(past=CALM)).confidence.sureness is Sureness.LOW


# --- what is told ---


def test_the_reason_that_decided_stands_first_and_the_unheard_last() -> None:
    advice = advise(morning(legs=2, scope=Scope.WHOLE_BODY, sleep_h=4.5, planned=easy(60)))
    told = codes(advice)

    assert told[0] == "WHOLE_BODY"
    assert told.index("SLEEP_SHORT_NIGHT") < told.index("MOOD_OK")
    assert told[-1] == "RHR_MISSING"
    assert len(told) <= MOST_CODES


def test_doctor_and_stop_rule_are_told_once() -> None:
    limping_and_faint = advise(morning(pain=Pain.ALTERING_GAIT, red_flags=[RedFlag.FAINTING]))
    cold_and_niggle = advise(morning(pain=Pain.NIGGLE, illness=Illness.ABOVE_NECK))

    assert codes(limping_and_faint).count("SEE_CLINICIAN") == 1
    assert codes(cold_and_niggle).count("STOP_RULE") == 1


def test_rest_that_the_plan_called_for_is_no_sign_of_resting_too_often() -> None:
    rested = [replace(past, planned=REST_DAY) for past in calendar(steady(4, verdict=Verdict.REST))]

    assert "PLAN_REVIEW" not in codes(advise(replace(morning(), past=tuple(rested))))


def test_cross_training_that_was_planned_is_none_either() -> None:
    swapped = [replace(past, planned=cross()) for past in calendar(steady(4, verdict=Verdict.CROSS_TRAIN))]

    assert "PLAN_REVIEW" not in codes(advise(replace(morning(), past=tuple(swapped))))


def test_rest_in_place_of_planned_cross_training_is_one() -> None:
    rested = [replace(past, planned=cross()) for past in calendar(steady(4, verdict=Verdict.REST))]

    assert "PLAN_REVIEW" in codes(advise(replace(morning(), past=tuple(rested))))
