"""The mark of an advice: the same for the same morning wherever it is read, and for no other one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, replace
from datetime import time, timedelta
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import RULEBOOK_VERSION, Advice, advise
from bot.coach.checkin import PainDetail, Question, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.receipt import BYTES, JUDGED_BY, Given, Standing, _is_plain, is_alike, mark_of, standing_of
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.coach.season import Screened, Season, Symptom
from tests.coach.builders import ada, easy, hard, morning, pulses, steady
from tests.coach.lives import mornings
from tests.coach.spoken import FEWER

USUAL = morning(legs=2, past=steady(20, pulse=50), planned=hard(60))
NOT_JUDGED_BY: dict[str, Any] = {
    "zone": "Europe/Berlin",
    "prompt_at": time(9, 30),
    "summary_weekday": 2,
    "summary_at": time(20, 0),
    "evening_at": time(21, 0),
    "mornings": False,
    "quiet_from": None,
    "quiet_until": time(5, 0),
    "digest_at": time(10, 0),
    "usual_week_days": 4,
    "unit": DistanceUnit.MILES,
    "general_advice_only": True,
    "tracks_cycle": True,
    "language": "de",
    "id": 77,
}


def given_of(advice: Advice, mark: bytes | None, version: str = RULEBOOK_VERSION) -> Given:
    codes = [reason.code for reason in advice.reasons]
    return Given(advice.verdict, codes, advice.prescription.minutes, version, mark)


def as_read_again(one: Morning) -> Morning:
    """The same morning as a database gives it back: whole numbers as floats, sets in another order."""
    legs = one.today.legs
    check_in = replace(
        one.today,
        legs=None if legs is None else float(legs),
        tags=frozenset(sorted(one.today.tags, reverse=True)),
        skipped=frozenset({Question.MOOD}) if one.today.mood is None else frozenset(),
    )
    minutes = one.planned.minutes
    planned = replace(one.planned, minutes=None if minutes is None else float(minutes))
    return Morning(
        one.runner, one.day, check_in, tuple(replace(past) for past in one.past), planned, one.season
    )


def test_the_mark_is_short_and_of_an_agreed_form() -> None:
    """Kept in diaries: a change of this number takes the receipts of all of them away."""
    assert len(mark_of(USUAL)) == BYTES == 8
    assert mark_of(USUAL).hex() == "adb076fc24465864"


def test_a_screen_that_did_not_ask_of_failing_sessions_has_the_mark_it_had_before_that_was_kept() -> None:
    signs = frozenset({Symptom.IRRITABLE, Symptom.MORE_ACHES, Symptom.SICK_OFTEN})
    marks = [
        mark_of(replace(USUAL, season=Season(screen=Screened(signs, 2, failing)))).hex()
        for failing in (None, False, True)
    ]

    assert marks[0] == "1d9d9131fdab494b"
    assert len(set(marks)) == 3


def test_the_mark_is_the_same_in_every_process() -> None:
    ask = "from tests.coach.test_receipt import USUAL, mark_of; print(mark_of(USUAL).hex())"
    told = {
        subprocess.run(  # noqa: S603 - our own interpreter and our own line
            [sys.executable, "-c", ask],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }

    assert told == {mark_of(USUAL).hex()}


@given(mornings(may_be_unfinished=False))
def test_what_a_diary_gives_back_has_the_same_mark(one: Morning) -> None:
    assert mark_of(as_read_again(one)) == mark_of(one)


@FEWER
@given(mornings())
def test_an_advice_that_still_rests_on_the_same_is_the_same(one: Morning) -> None:
    """No life leads to a broken receipt."""
    given_then = given_of(advise(one), mark_of(one))
    again = as_read_again(one)

    assert standing_of(given_then, again, advise(again)) is Standing.SAME


@FEWER
@given(mornings(), mornings())
def test_two_mornings_with_one_mark_have_one_advice(one: Morning, other: Morning) -> None:
    standing = standing_of(given_of(advise(one), mark_of(one)), other, advise(other))

    assert standing in (Standing.SAME, Standing.CORRECTED)
    assert (standing is Standing.SAME) == (mark_of(one) == mark_of(other))


@given(mornings(), st.data())
def test_what_is_left_out_of_the_mark_changes_no_advice(one: Morning, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(NOT_JUDGED_BY)))
    other_runner = replace(one, runner=replace(one.runner, **{name: NOT_JUDGED_BY[name]}))
    other_plans = replace(one, season=replace(one.season, coming=(hard(60), easy()), moved_here=True))

    for other in (other_runner, other_plans):
        assert mark_of(other) == mark_of(one)
        assert is_alike(given_of(advise(one), None), advise(other))


def test_every_setting_is_either_part_of_the_mark_or_known_to_be_none() -> None:
    assert {field.name for field in fields(Runner)} == JUDGED_BY | set(NOT_JUDGED_BY)
    assert not JUDGED_BY & set(NOT_JUDGED_BY)


@pytest.mark.parametrize(
    "setting",
    [
        {"level": AthleteLevel.ELITE},
        {"usual_easy_min": 41},
        {"usual_week_km": 30.0},
        {"cross_options": frozenset({CrossOption.YOGA})},
        {"sleep_need_h": 8.0},
        {"longest_run_km": 12.0},
        {"pulse_medicine": True},
        {"injured_now": True},
    ],
    ids=lambda setting: next(iter(setting)),
)
def test_a_setting_that_judges_is_part_of_the_mark(setting: dict[str, Any]) -> None:
    assert mark_of(replace(USUAL, runner=ada(**setting))) != mark_of(USUAL)


@pytest.mark.parametrize(
    "changed",
    [
        USUAL.answering(USUAL.today.with_legs(3)),
        USUAL.answering(replace(USUAL.today, tags=frozenset({Tag.STRESS}))),
        replace(USUAL, planned=hard(61)),
        replace(USUAL, day=USUAL.day + timedelta(days=1)),
        replace(USUAL, season=Season(shoes_days=3)),
        replace(USUAL, season=Season(block_over_days=0)),
        replace(USUAL, past=USUAL.past[1:]),
        replace(USUAL, past=morning(past=[*pulses(51), *steady(19, pulse=50)]).past),
    ],
    ids=[
        "an answer",
        "a tag",
        "the plan",
        "the day",
        "the season",
        "a block over",
        "a day less",
        "a pulse of then",
    ],
)
def test_whatever_is_told_otherwise_gives_another_mark(changed: Morning) -> None:
    given_then = given_of(advise(USUAL), mark_of(USUAL))

    assert standing_of(given_then, changed, advise(changed)) is Standing.CORRECTED


def test_what_later_versions_may_add_leaves_the_mark_alone() -> None:
    """A field that says nothing leaves no trace, so a new one says nothing in old diaries."""
    told = morning(past=steady(3))
    silent = replace(told, season=Season(goal=None, wants_more=False, block_over_days=None))

    assert mark_of(silent) == mark_of(told)


def test_a_mark_is_the_same_however_many_mornings_were_marked_before_it() -> None:
    """Spellings are kept up to a bound, and begun anew behind it."""
    before = mark_of(USUAL)
    for km in range(1100):
        mark_of(replace(USUAL, planned=replace(USUAL.planned, km=km / 7)))

    assert mark_of(USUAL) == before


def test_no_words_of_a_runners_own_are_kept_to_spell_them_faster() -> None:
    assert not _is_plain(get_type_hints(PainDetail)["site"])
    assert _is_plain(get_type_hints(PainDetail)["trend"])


def test_an_older_rulebook_is_told_from_a_correction() -> None:
    older = given_of(advise(USUAL), mark_of(USUAL), version="2019.1")
    otherwise = replace(older, verdict=Verdict.RUN)

    assert standing_of(older, USUAL, advise(USUAL)) is Standing.NEWER_RULES
    assert standing_of(otherwise, USUAL, advise(USUAL)) is Standing.NEWER_RULES
    assert is_alike(older, advise(USUAL))
    assert not is_alike(otherwise, advise(USUAL))


@pytest.mark.parametrize("mark", [None, b"", b"short", b"much longer than eight"])
def test_without_a_mark_of_ours_nothing_is_claimed(mark: bytes | None) -> None:
    assert standing_of(given_of(advise(USUAL), mark), USUAL, advise(USUAL)) is Standing.UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [{"verdict": Verdict.RUN}, {"codes": ["LEGS_OK"]}, {"minutes": 999}],
    ids=lambda one: next(iter(one)),
)
def test_two_advices_of_one_rulebook_for_one_morning_would_be_our_fault(otherwise: dict[str, Any]) -> None:
    impossible = replace(given_of(advise(USUAL), mark_of(USUAL)), **otherwise)

    assert standing_of(impossible, USUAL, advise(USUAL)) is Standing.BROKEN
