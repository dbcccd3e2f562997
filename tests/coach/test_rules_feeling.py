"""Ada feels worse than her answers say: one step more careful, and never one less."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from bot.coach.advisor import advise
from bot.coach.checkin import Illness, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Vote
from bot.coach.rules.feeling import FEELS_WORSE_SHARE
from tests.coach.builders import (
    REST_DAY,
    ada,
    codes,
    cross,
    easy,
    facts,
    hard,
    long,
    morning,
    race,
    said,
    strength,
)
from tests.coach.lives import mornings
from tests.coach.voiced import voice

WORSE = [Tag.FEELS_WORSE]
RUN, EASY, CROSS, REST = Verdict


def test_who_says_nothing_of_it_hears_nothing_of_it() -> None:
    assert voice("FEELS_WORSE", morning()) is None


@pytest.mark.parametrize(
    ("planned", "answers", "without", "with_it"),
    [
        (easy(40), {}, RUN, EASY),
        (hard(60), {}, RUN, EASY),
        (long(120), {}, RUN, EASY),
        (strength(40), {}, RUN, EASY),
        (easy(40), {"sleep_h": 4.5}, EASY, CROSS),
        (hard(60), {"legs": 2}, EASY, CROSS),
        (cross(45), {}, CROSS, REST),
        (REST_DAY, {}, REST, REST),
        (easy(40), {"illness": Illness.BELOW_NECK_OR_FEVER}, REST, REST),
    ],
)
def test_each_verdict_gives_way_to_the_next_one(
    planned: PlannedSession, answers: dict[str, Any], without: Verdict, with_it: Verdict
) -> None:
    assert advise(morning(planned=planned, **answers)).verdict is without

    advice = advise(morning(planned=planned, tags=WORSE, **answers))

    assert advice.verdict is with_it
    if with_it > without:
        assert codes(advice)[0] == "FEELS_WORSE"


def test_without_anything_to_swap_to_an_easy_run_becomes_rest() -> None:
    bare = ada(cross_options=frozenset())

    assert advise(morning(sleep_h=4.5, tags=WORSE, runner=bare)).verdict is REST


@pytest.mark.parametrize(
    ("planned", "minutes"), [(easy(50), 40), (hard(60), 40), (hard(70), 45), (long(120), 90)]
)
def test_what_is_left_of_the_run_is_shorter(planned: PlannedSession, minutes: int) -> None:
    assert advise(morning(planned=planned, tags=WORSE)).prescription.minutes == minutes


def test_the_share_is_that_of_a_rather_tired_day() -> None:
    found = voice("FEELS_WORSE", morning(tags=WORSE))

    assert found is not None
    assert found.vote == Vote(EASY, share=FEELS_WORSE_SHARE.value, max_rpe=3)


def test_on_the_day_of_a_race_it_is_told_and_the_start_stays_the_runners_own() -> None:
    advice = advise(morning(planned=race(), tags=WORSE))

    assert advice.verdict is RUN
    assert facts(advice, "FEELS_WORSE") == {"race": 1}


def test_yesterdays_feeling_is_not_todays() -> None:
    assert advise(morning(past=[said(tags=WORSE)])).verdict is RUN


@given(mornings())
def test_it_is_one_step_and_no_more(one: Morning) -> None:
    bare = advise(one.answering(replace(one.today, tags=one.today.tags - {Tag.FEELS_WORSE}))).verdict
    worse = advise(one.answering(replace(one.today, tags=one.today.tags | {Tag.FEELS_WORSE}))).verdict

    assert bare <= worse
    assert worse - bare <= 1 or (bare, worse) == (EASY, REST)
