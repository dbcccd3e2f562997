"""Ada's first week after a recovery block: easy days, one shortened key session, and then her plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Pain
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Finding, Reason, Vote, Weight
from bot.coach.season import Screened, Season, Symptom
from bot.coach.telling import MOST_CODES, MOST_TOLD
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.builders import REST_DAY, TODAY, codes, cross, easy, facts, hard, long, race
from tests.coach.lives import mornings
from tests.coach.logged import DONE, answered, done, logged_morning
from tests.coach.spoken import FEWER
from tests.coach.voiced import AMBER, NOTE, RED, spoken, voice

STRUGGLE = Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8, Outcome.STRUGGLED)
LONGER = Workout(Sport.RUN, SessionKind.EASY, 85, 14, 3)
EASY, HARD = SessionKind.EASY, SessionKind.HARD
SOFT = Vote(Verdict.EASY, max_min=89, share=0.7, max_rpe=3)
SHORT = Vote(Verdict.RUN, share=0.7)


def back(days: int | None, past: tuple[PastDay, ...] | str = "", **today: Any) -> Morning:
    """So many days after a recovery block, with these days of training behind."""
    return logged_morning(past, season=Season(block_over_days=days), **today)


def on_the_way(day: int, about: str, weight: Weight, vote: Vote | None = None) -> Finding:
    return spoken(Reason("STEP_BACK_IN", {"day": day, "about": about}, weight), vote=vote)


@pytest.mark.parametrize(
    ("day", "about", "weight", "vote"),
    [
        (0, "early", RED, SOFT),
        (2, "early", RED, SOFT),
        (3, "short", AMBER, SHORT),
        (6, "short", AMBER, SHORT),
    ],
)
def test_after_a_block_the_first_days_are_easy_and_then_a_key_session_is_shortened(
    day: int, about: str, weight: Weight, vote: Vote
) -> None:
    for key in (hard(), long()):
        assert voice("STEP_BACK_IN", back(day, "e" * 9, planned=key)) == on_the_way(day, about, weight, vote)


@pytest.mark.parametrize("days", [None, 7, 8])
def test_without_a_block_and_after_its_week_nothing_is_cut(days: int | None) -> None:
    assert voice("STEP_BACK_IN", back(days, "e" * 9, planned=hard())) is None


def test_while_a_block_is_under_way_nobody_is_on_the_way_back() -> None:
    both = logged_morning(planned=hard(), season=Season(block_day=8, block_over_days=3))

    assert voice("STEP_BACK_IN", both) is None


@pytest.mark.parametrize(
    ("past", "about"),
    [("ehee", "one"), ("heee", "one"), ("heeee", "short"), ("eeeh", "one")],
    ids=["yesterday but one", "on the morning it ended", "the day before that", "yesterday"],
)
def test_the_second_key_session_of_the_week_is_an_easy_run(past: str, about: str) -> None:
    """Her block was over four days ago."""
    found = voice("STEP_BACK_IN", back(4, past, planned=hard()))

    assert found is not None
    assert found.reasons[0].facts["about"] == about


@pytest.mark.parametrize(("ago", "about"), [(1, "one"), (2, "one"), (3, "short"), (5, "short")])
def test_a_session_nobody_logged_counts_as_done_but_not_on_the_easy_days(ago: int, about: str) -> None:
    """Five days ago her block was over: on the first three days the advice took it from her."""
    unlogged = PastDay(TODAY - timedelta(days=ago), planned=hard())
    found = voice("STEP_BACK_IN", back(5, (unlogged,), planned=hard()))

    assert found is not None
    assert found.reasons[0].facts["about"] == about


@pytest.mark.parametrize("planned", [easy(), cross(), REST_DAY, race()])
def test_on_any_other_day_the_way_back_is_told_and_changes_nothing(planned: PlannedSession) -> None:
    assert voice("STEP_BACK_IN", back(1, "e" * 9, planned=planned)) == on_the_way(1, "week", NOTE)


def test_the_dose_of_the_way_back_is_seven_tenths() -> None:
    early, later = (advise(back(day, "erererere", planned=hard(60))) for day in (2, 3))

    assert (early.verdict, early.prescription.kind, early.prescription.minutes) == (Verdict.EASY, EASY, 40)
    assert (later.verdict, later.prescription.kind, later.prescription.minutes) == (Verdict.RUN, HARD, 40)
    assert later.changed_plan


def test_a_long_run_made_easy_is_short_enough_to_be_easy() -> None:
    """Seven tenths of her 150 minutes would be a long run again."""
    past = tuple(replace(one, workouts=(LONGER,)) if one.ran else one for one in done("erererere"))

    assert advise(back(0, past, planned=long(150))).prescription.minutes == 85


def test_what_is_stricter_leaves_no_session_to_speak_of() -> None:
    for today in ({"illness": Illness.BELOW_NECK_OR_FEVER}, {"pain": Pain.ALTERING_GAIT}):
        advice = advise(back(4, "erererere", planned=hard(), **today))
        assert advice.verdict in (Verdict.REST, Verdict.CROSS_TRAIN)
        assert facts(advice, "STEP_BACK_IN") == {"day": 4, "about": "week"}
    eased = advise(back(4, "erererere", planned=hard(), legs=2))
    assert (eased.verdict, facts(eased, "STEP_BACK_IN")["about"]) == (Verdict.EASY, "week")


def test_a_new_block_is_told_instead_of_the_way_back_and_is_no_more() -> None:
    """Seven heavy mornings, two sessions of three that failed, and three signs: it is too much again."""
    past = answered(
        done("e" * 11 + "teteee", {**DONE, "t": (STRUGGLE,)}), lambda ago: {"legs": 2 if ago < 8 else 4}
    )
    screen = Screened(frozenset({Symptom.IRRITABLE, Symptom.MORE_ACHES, Symptom.SICK_OFTEN}))
    for minutes in (30, 60):
        tired = logged_morning(past, planned=hard(minutes), season=Season(screen=screen))
        before, after = (
            advise(replace(tired, season=replace(tired.season, block_over_days=days))) for days in (None, 4)
        )
        assert "RECOVERY_BLOCK" in codes(before)
        assert "RECOVERY_BLOCK" in codes(after)
        assert "STEP_BACK_IN" not in codes(after)
        assert (after.prescription.minutes or 0) <= (before.prescription.minutes or 0)


@FEWER
@given(mornings(), st.integers(0, 6))
def test_no_morning_of_the_way_back_keeps_it_to_itself_or_raises_anything(one: Morning, days: int) -> None:
    """It is carried on by being told, unless a new block is."""
    without = replace(one, season=replace(one.season, block_day=None, block_over_days=None))
    usual, back_in = (
        advise(without),
        advise(replace(without, season=replace(without.season, block_over_days=days))),
    )

    assert {"STEP_BACK_IN", "RECOVERY_BLOCK"} & set(codes(back_in))
    assert len(back_in.reasons) <= MOST_CODES
    assert len(back_in.told) <= MOST_TOLD
    assert back_in.verdict >= usual.verdict
    if back_in.verdict is usual.verdict:
        assert (back_in.prescription.minutes or 0) <= (usual.prescription.minutes or 0) or (
            usual.prescription.minutes is None
        )
