"""All rules heard, Ada gets one verdict: on race day, without answers, and beside the plan it changes."""

from __future__ import annotations

from typing import Any

import pytest

from bot.coach.advisor import RULEBOOK, advise, votes_on_race_day
from bot.coach.checkin import Illness, Pain, RedFlag, Scope
from bot.coach.measures import Verdict
from bot.coach.moving import Dropped, Moved, MoveTo, PlanUnknown
from bot.coach.plan import PlannedSession
from bot.coach.season import Event, Goal, PastRace, Season
from bot.coach.workout import SessionKind
from tests.coach.builders import (
    REST_DAY,
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
from tests.coach.logged import coming, logged_morning

LIMPED = [said(pain=Pain.ALTERING_GAIT)]
RAISED = [*steady(34, pulse=50), said(pulse=57)]


# --- race day ---


@pytest.mark.parametrize(
    ("today", "past", "verdict"),
    [
        ({}, [], Verdict.RUN),
        ({"legs": 1, "sleep_h": 4, "mood": 1}, [], Verdict.RUN),
        ({"legs": 2, "scope": Scope.WHOLE_BODY}, [], Verdict.RUN),
        ({"pulse": 57}, RAISED, Verdict.RUN),
        ({"pain": Pain.NIGGLE}, [], Verdict.RUN),
        ({"illness": Illness.ABOVE_NECK}, [], Verdict.EASY),
        ({}, LIMPED, Verdict.EASY),
        ({}, [said(illness=Illness.BELOW_NECK_OR_FEVER)], Verdict.REST),
        ({"pain": Pain.ALTERING_GAIT}, [], Verdict.REST),
        ({"red_flags": [RedFlag.FAINTING]}, [], Verdict.REST),
    ],
)
def test_only_danger_illness_and_pain_keep_ada_from_the_start(
    today: dict[str, Any], past: list[Said], verdict: Verdict
) -> None:
    assert advise(morning(planned=race(), past=past, **today)).verdict is verdict


def test_a_race_is_not_made_an_easy_run_by_a_morning_nobody_answered() -> None:
    """It says what would keep anybody from the start; what was told the days before still speaks."""
    unheard = advise(unanswered(planned=race()))
    ill = advise(unanswered(planned=race(), past=[said(illness=Illness.BELOW_NECK_OR_FEVER)]))

    assert unheard.stale
    assert not unheard.changed_plan
    assert facts(unheard, "RACE_DAY") == {"start": 3}
    assert ill.verdict is Verdict.REST


def test_the_steps_that_vote_on_race_day_are_safety_illness_pain_and_the_cold() -> None:
    voting = {entry.id for entry in RULEBOOK if votes_on_race_day(entry)}

    assert voting == {
        "RED_FLAG_SYMPTOM",
        "RED_FLAG_UNCLEARED",
        "UNRESOLVED",
        "ILLNESS_BELOW_NECK",
        "RETURN_AFTER_ILLNESS",
        "PAIN_GAIT",
        "PAIN_RED",
        "RETURN_AFTER_PAIN",
        "ABSENT_SICK",
        "ABSENT_HURT",
        "RETURN_AFTER_INJURY",
        "ILLNESS_ABOVE_NECK",
    }


@pytest.mark.parametrize(
    "season", [Season(), Season(block_day=3), Season(last_race=PastRace(Event.MARATHON, 2))]
)
def test_a_race_after_a_week_without_a_rest_is_run(season: Season) -> None:
    assert advise(logged_morning("r" + "e" * 8, planned=race(), season=season)).verdict is Verdict.RUN


def test_what_has_no_vote_on_race_day_does_not_argue_against_the_start() -> None:
    tired = advise(logged_morning("r" + "e" * 8, planned=race(), legs=2, scope=Scope.WHOLE_BODY))
    rusty = advise(logged_morning("e" + "r" * 8, planned=race()))

    assert not {"NO_REST_DAY", "WHOLE_BODY"} & set(codes(tired))
    assert "RETURN_AFTER_GAP" not in codes(rusty)


def test_a_recovery_block_is_told_on_race_day() -> None:
    assert "RECOVERY_BLOCK" in codes(advise(logged_morning(planned=race(), season=Season(block_day=3))))


# --- no answers ---


@pytest.mark.parametrize(
    ("planned", "verdict"),
    [
        (easy(), Verdict.EASY),
        (hard(), Verdict.EASY),
        (long(), Verdict.EASY),
        (cross(), Verdict.CROSS_TRAIN),
        (strength(), Verdict.RUN),
        (race(), Verdict.RUN),
        (REST_DAY, Verdict.REST),
    ],
)
def test_a_morning_without_answers_softens_runs_only(planned: PlannedSession, verdict: Verdict) -> None:
    advice = advise(unanswered(planned=planned))

    assert advice.stale
    assert advice.verdict is verdict


# --- whether it may move ---


@pytest.mark.parametrize(
    ("today", "past", "planned", "postpones"),
    [
        ({}, [], hard(), False),
        ({"legs": 2}, [], hard(), True),
        ({"legs": 2}, [], long(), True),
        ({"legs": 1, "sleep_h": 4.5}, [], hard(), True),
        ({"legs": 2, "scope": Scope.WHOLE_BODY}, [], hard(), True),
        ({"legs": 1}, [], easy(), False),
        ({"legs": 2, "illness": Illness.ABOVE_NECK}, [], hard(), False),
        ({"legs": 2}, LIMPED, hard(), False),
        ({"legs": 2, "pulse": 57}, RAISED, hard(), False),
        ({"legs": 2}, steady(5, legs=2), hard(), False),
    ],
)
def test_a_workout_may_move_where_only_this_morning_speaks_against_it(
    today: dict[str, Any], past: list[Said], planned: PlannedSession, postpones: bool
) -> None:
    assert advise(morning(past=past, planned=planned, **today)).postpones is postpones


@pytest.mark.parametrize(
    ("minutes", "left", "ahead", "where"),
    [
        (119, 85, "eeee", MoveTo(1)),
        (120, 90, "eeee", MoveTo(2)),
        (160, 120, "ereee", Dropped()),
        (120, 90, "e", PlanUnknown()),
    ],
)
def test_two_days_lie_between_what_is_left_of_a_long_run_and_the_long_run_that_moved(
    minutes: float, left: int, ahead: str, where: Moved
) -> None:
    """Ninety easy minutes are a key session themselves."""
    advice = advise(logged_morning(planned=long(minutes), legs=2, season=Season(coming=coming(ahead))))

    assert advice.prescription.minutes == left
    assert advice.moves_to == where


@pytest.mark.parametrize(
    ("letters", "planned", "season", "postpones"),
    [
        ("eh", hard(), Season(), True),
        ("r" + "e" * 7, hard(), Season(), False),
        ("e" + "r" * 7, hard(), Season(), False),
        ("", hard(), Season(weekly_km=(40, 40, 40, 60)), False),
        ("lerer", PlannedSession(SessionKind.LONG, 150, 25), Season(), False),
        ("", hard(), Season(Goal(Event.HALF, 3)), False),
    ],
)
def test_a_workout_that_gives_way_to_anything_else_is_not_moved(
    letters: str, planned: PlannedSession, season: Season, postpones: bool
) -> None:
    assert advise(logged_morning(letters, planned=planned, season=season)).postpones is postpones


@pytest.mark.parametrize(
    ("season", "postpones"),
    [
        (Season(coming=coming("eeee")), True),
        (Season(coming=coming("rrrr")), False),
        (Season(Goal(Event.HALF, 7)), True),
        (Season(Goal(Event.HALF, 3)), False),
    ],
)
def test_a_workout_that_heavy_legs_soften_is_moved_only_where_there_is_a_day_for_it(
    season: Season, postpones: bool
) -> None:
    assert advise(logged_morning(planned=hard(), season=season, legs=2)).postpones is postpones


# --- whether the plan was changed ---


@pytest.mark.parametrize(
    ("planned", "today", "changed"),
    [
        (easy(40), {}, False),
        (easy(40), {"legs": 2}, False),
        (easy(40.5), {}, False),
        (easy(40.5), {"legs": 2}, False),
        (easy(40), {"sleep_h": 4.5}, True),
        (easy(None), {"legs": 2}, False),
        (PlannedSession(SessionKind.EASY, None, 8), {}, False),
        (PlannedSession(SessionKind.EASY, None, 8), {"sleep_h": 4.5}, True),
        (hard(60), {}, False),
        (hard(60), {"legs": 2}, True),
        (hard(20), {"legs": 2}, True),
        (long(100), {"legs": 2}, True),
        (cross(45), {}, False),
        (cross(45), {"legs": 1, "sleep_h": 4.5}, True),
        (PlannedSession(SessionKind.CROSS, 45, 20), {}, False),
        (strength(40), {"legs": 2}, False),
        (strength(40), {"sleep_h": 4.5}, True),
        (REST_DAY, {}, False),
        (REST_DAY, {"legs": 1, "sleep_h": 4.5}, False),
    ],
)
def test_a_plan_is_changed_by_another_kind_or_a_smaller_dose(
    planned: PlannedSession, today: dict[str, Any], changed: bool
) -> None:
    assert advise(morning(planned=planned, **today)).changed_plan is changed


def test_a_workout_made_shorter_for_the_race_is_a_changed_plan() -> None:
    advice = advise(logged_morning(planned=hard(60), season=Season(Goal(Event.HALF, 5))))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.RUN, 35)
    assert advice.changed_plan


def test_a_workout_run_easy_for_as_long_as_planned_is_a_changed_plan() -> None:
    advice = advise(unanswered(planned=hard(60)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.EASY, 60)
    assert advice.changed_plan
