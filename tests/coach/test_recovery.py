"""Ada's recovery block: one to two weeks of easy running, the test that ends it, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Scope
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.recovery import BlockToday, RecoveryBlock, Stage, block_today, protocol, way_back
from bot.coach.season import Screened, Season, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.builders import TODAY
from tests.coach.logged import DONE, answered, done, logged_morning


def easy_run(rpe: float | None, outcome: Outcome | None = None) -> tuple[Workout, ...]:
    return (Workout(Sport.RUN, SessionKind.EASY, 30, 6, rpe, outcome),)


RUNS: Mapping[str, tuple[Workout, ...]] = {
    **DONE,
    "4": easy_run(4),
    "5": easy_run(5),
    "n": easy_run(None),
    "m": easy_run(3, Outcome.MISSED),
    "g": easy_run(3, Outcome.STRUGGLED),
}


def block(day: int) -> RecoveryBlock:
    """A block of which today is that day."""
    return RecoveryBlock(TODAY - timedelta(days=day - 1))


def stands(
    letters: str = "erererer",
    *,
    day: int | None = None,
    season: Season | None = None,
    moods: Mapping[int, int] | None = None,
    scopes: Mapping[int, Scope] | None = None,
    **today: Any,
) -> BlockToday:
    """A block that began with the first of these letters, unless its day is given. Good answers otherwise."""

    def said(ago: int) -> dict[str, Any]:
        scope = (scopes or {}).get(ago)
        return {"mood": (moods or {}).get(ago, 4), "scope": scope, "legs": 2 if scope else 4}

    past = answered(done(letters, RUNS), said)
    return block_today(block(day or len(letters) + 1), logged_morning(past, season=season, **today))


def codes(one: BlockToday) -> list[str]:
    return [reason.code for reason in one.reasons]


def test_the_day_it_began_is_its_first() -> None:
    assert RecoveryBlock(TODAY).day_on(TODAY) == 1
    assert RecoveryBlock(TODAY).day_on(TODAY + timedelta(days=7)) == 8
    assert RecoveryBlock(TODAY).day_on(TODAY - timedelta(days=1)) == 0


@pytest.mark.parametrize(
    ("day", "stage"),
    [(1, Stage.EASY_ONLY), (7, Stage.EASY_ONLY), (8, Stage.STEP_BACK_IN), (15, Stage.STEP_BACK_IN)],
)
def test_it_takes_seven_whole_days_before_it_can_end(day: int, stage: Stage) -> None:
    assert stands("er" * 8, day=day).stage is stage


@pytest.mark.parametrize(
    ("day", "stage"),
    [(8, Stage.TESTING), (14, Stage.TESTING), (15, Stage.SEE_DOCTOR_AGAIN), (30, Stage.SEE_DOCTOR_AGAIN)],
)
def test_after_two_weeks_without_passing_a_doctor_looks_again(day: int, stage: Stage) -> None:
    assert stands("er" * 15, day=day, legs=2).stage is stage


def test_after_two_weeks_of_silence_answers_are_asked_for_and_nobody_is_sent_to_a_doctor() -> None:
    morning = replace(logged_morning(""), check_in=None)
    standing = block_today(block(20), morning)

    assert standing.stage is Stage.TESTING
    assert codes(standing) == [
        *("BLOCK_TESTING", "BLOCK_RUNS_UNKNOWN", "BLOCK_LEGS_UNKNOWN", "BLOCK_MOOD_UNKNOWN"),
        *("BLOCK_WHOLE_BODY_UNKNOWN", "BLOCK_ELSE_UNKNOWN"),
    ]


def test_a_passed_block_says_how_the_next_week_goes_and_why() -> None:
    assert codes(stands()) == [
        *("BLOCK_STEP_BACK_IN", "BLOCK_RUNS_OK", "BLOCK_LEGS_OK", "BLOCK_MOOD_OK"),
        *("BLOCK_WHOLE_BODY_OK", "BLOCK_ELSE_OK"),
    ]
    assert way_back()[0].facts == {"percent": 70, "easy_days": 3, "keys": 1}


def test_an_open_block_names_only_what_is_still_open() -> None:
    assert codes(stands(legs=2.5)) == ["BLOCK_TESTING", "BLOCK_LEGS_NOT_YET"]
    assert codes(stands("er" * 8, legs=2.5)) == ["BLOCK_SEE_DOCTOR_AGAIN", "BLOCK_LEGS_NOT_YET"]


def test_in_its_first_week_it_only_counts() -> None:
    assert codes(stands("erer")) == ["BLOCK_DAY"]
    assert stands("erer").reasons[0].facts == {"day": 5, "least": 7, "most": 14}


@pytest.mark.parametrize(
    ("runs", "code"),
    [
        ("rrr444r5", "BLOCK_RUNS_OK"),
        ("rrrr4445", "BLOCK_RUNS_OK"),
        ("44444555", "BLOCK_RUNS_NOT_YET"),  # the last four count, and one of them is normal
        ("rrrr4455", "BLOCK_RUNS_NOT_YET"),
        ("rrrr444m", "BLOCK_RUNS_OK"),
        ("rrrr44mm", "BLOCK_RUNS_NOT_YET"),
        ("rrrr44gg", "BLOCK_RUNS_NOT_YET"),
        ("rrrrr444", "BLOCK_RUNS_OK"),
        ("rrrrrr44", "BLOCK_RUNS_NOT_YET"),  # a third one is wanted, and there was none
        ("?rrrrr44", "BLOCK_RUNS_UNKNOWN"),  # unless it was that day
        ("rrrr44n5", "BLOCK_RUNS_UNKNOWN"),
        ("rrrr4n55", "BLOCK_RUNS_NOT_YET"),
        ("cccccccc", "BLOCK_RUNS_NOT_YET"),
        ("????????", "BLOCK_RUNS_UNKNOWN"),
    ],
)
def test_three_of_the_last_four_runs_felt_as_easy_runs_should(runs: str, code: str) -> None:
    assert stands(runs).test[0].reason.code == code


def test_runs_from_before_the_block_do_not_count() -> None:
    assert stands("44444" + "r" * 8, day=9).test[0].reason.facts == {"normal": 0, "of": 0, "wanted": 3}


@pytest.mark.parametrize(("legs", "met"), [(2.5, False), (3, True), (3.5, True), (None, None)])
def test_legs_are_ok_again(legs: float | None, met: bool | None) -> None:
    assert stands(legs=legs).test[1].met is met


@pytest.mark.parametrize(("mood", "met"), [(2, False), (3, True), (None, None)])
def test_the_mood_is_back(mood: int | None, met: bool | None) -> None:
    assert stands(mood=mood).test[2].met is met


@pytest.mark.parametrize(("low", "met"), [(3, True), (4, False)])
def test_one_good_morning_in_a_low_week_is_no_mood_that_is_back(low: int, met: bool) -> None:
    assert stands(moods=dict.fromkeys(range(1, low + 1), 2)).test[2].met is met


def test_a_low_week_is_not_talked_away_by_silence() -> None:
    assert stands(moods=dict.fromkeys(range(1, 5), 2), mood=None).test[2].met is False


@pytest.mark.parametrize(("ago", "met"), [(1, False), (2, False), (3, True)])
def test_being_tired_all_over_lies_three_mornings_back(ago: int, met: bool) -> None:
    assert stands(scopes={ago: Scope.WHOLE_BODY}).test[3].met is met


@pytest.mark.parametrize(
    ("legs", "scope", "met"),
    [
        (4, None, True),
        (2, None, None),
        (2, Scope.LEGS_ONLY, True),
        (2, Scope.WHOLE_BODY, False),
        (None, None, None),
    ],
)
def test_whether_it_is_only_the_legs_is_asked_of_heavy_ones(
    legs: float | None, scope: Scope | None, met: bool | None
) -> None:
    assert stands(legs=legs, scope=scope).test[3].met is met


@pytest.mark.parametrize(
    ("days_ago", "day", "met"), [(0, 9, False), (8, 9, False), (9, 9, True), (10, 15, False), (11, 15, True)]
)
def test_a_screen_of_this_block_counts_for_ten_days(days_ago: int, day: int, met: bool) -> None:
    tired = Season(screen=Screened(frozenset({Symptom.TIRED_ALL_TIME}), days_ago))

    assert stands("er" * 8, day=day, season=tired).test[3].met is met


def test_another_symptom_is_not_being_tired_all_over() -> None:
    season = Season(screen=Screened(frozenset({Symptom.IRRITABLE}), 0))

    assert stands(season=season).test[3].met is True


@pytest.mark.parametrize(
    "wrong",
    [
        {"illness": Illness.ABOVE_NECK},
        {"illness": Illness.BELOW_NECK_OR_FEVER},
        {"pain": Pain.ALTERING_GAIT},
        {"red_flags": [RedFlag.FAINTING]},
    ],
)
def test_nobody_steps_back_in_ill_or_hurt(wrong: dict[str, Any]) -> None:
    assert stands(**wrong).stage is Stage.TESTING
    assert "BLOCK_ELSE_NOT_YET" in codes(stands(**wrong))


def test_a_niggle_does_not_keep_anybody_in_the_block() -> None:
    assert stands(pain=Pain.NIGGLE).stage is Stage.STEP_BACK_IN


def test_an_unfinished_check_in_ends_no_block() -> None:
    assert stands(closed=False, illness=None, pain=None).stage is Stage.TESTING


def test_a_block_that_begins_tells_the_doctor_first_and_the_way_out_last() -> None:
    told = [reason.code for reason in protocol()]

    assert told[0] == "BLOCK_BLOOD_WORK"
    assert told[-1] == "BLOCK_EXIT_RULE"
    assert protocol()[-1].facts == {"normal": 3, "runs": 4, "legs": 3, "mood": 3}


CAUTION = [Stage.STEP_BACK_IN, Stage.EASY_ONLY, Stage.TESTING, Stage.SEE_DOCTOR_AGAIN]
worse_answers = st.fixed_dictionaries(
    {},
    optional={
        "legs": st.sampled_from([None, 1.0, 2.0, 2.5]),
        "mood": st.sampled_from([None, 1, 2]),
        "illness": st.sampled_from([Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER]),
        "pain": st.just(Pain.ALTERING_GAIT),
        "closed": st.just(False),
    },
)


@given(runs=st.text("r45nmg?", min_size=8, max_size=20), worse=worse_answers)
def test_a_worse_answer_or_none_never_ends_a_block(runs: str, worse: dict[str, Any]) -> None:
    good, bad = stands(runs), stands(runs, **worse)

    assert CAUTION.index(bad.stage) >= CAUTION.index(good.stage)
    if worse:
        assert bad.stage is not Stage.STEP_BACK_IN


def with_run(past: tuple[PastDay, ...], run: tuple[Workout, ...]) -> Morning:
    return logged_morning((*past[:-1], replace(past[-1], workouts=run)))


@given(runs=st.text("r45nmg?", min_size=8, max_size=20))
def test_a_harder_last_run_never_ends_a_block(runs: str) -> None:
    past = answered(done(runs, RUNS), lambda ago: {})
    at = block(len(runs) + 1)
    easy, hard = (block_today(at, with_run(past, easy_run(rpe))).stage for rpe in (3, 8))

    assert CAUTION.index(hard) >= CAUTION.index(easy)


def test_the_morning_before_a_block_has_nothing_of_it() -> None:
    early = block_today(RecoveryBlock(TODAY + timedelta(days=1)), logged_morning("eeee"))

    assert early.stage is Stage.EASY_ONLY
    assert early.day == 0
    assert early.test[0].reason.facts["of"] == 0


def test_today_without_any_answer_is_an_empty_check_in_not_a_good_one() -> None:
    blank = block_today(block(9), replace(logged_morning("erererer"), check_in=CheckIn(TODAY)))

    assert blank.stage is Stage.TESTING
