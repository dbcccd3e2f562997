"""What the diary remembers of a runner's days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, Question, RedFlag, Scope, Tag, Trend
from bot.coach.measures import Scale, Verdict
from bot.coach.past import PastDay
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import Form
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    HARD_PLANNED,
    MINUTE,
    NOW,
    ONE_DAY,
    REST,
    ROUGH_MORNING,
    keep,
    keep_morning,
    look,
    rows_of,
    statements_of,
)


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA)
    return diary


async def test_a_day_without_a_form_has_none(with_ada: Diary) -> None:
    assert await look(with_ada, lambda page: page.form(ADA.id, DAY)) is None


async def test_every_answer_comes_back(with_ada: Diary) -> None:
    form = Form(ROUGH_MORNING, message_id=2**40, fixing=Question.SLEEP)
    async with with_ada.writing(ADA.id) as page:
        await page.keep_form(ADA.id, form, NOW)

    assert await look(with_ada, lambda page: page.form(ADA.id, DAY)) == form


async def test_none_and_not_known_stay_apart(with_ada: Diary) -> None:
    asked = CheckIn(DAY, illness=Illness.NONE, pain=Pain.NONE)
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, asked)
        await keep_morning(page, ADA, CheckIn(DAY - ONE_DAY))

        assert (await page.form(ADA.id, DAY)).check_in == asked
        assert (await page.form(ADA.id, DAY - ONE_DAY)).check_in == CheckIn(DAY - ONE_DAY)


async def test_a_changed_answer_replaces_the_old_one_in_the_same_row(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await keep_morning(page, ADA, CheckIn(DAY, legs=4.0))

    assert (await look(with_ada, lambda page: page.form(ADA.id, DAY))).check_in == CheckIn(DAY, legs=4.0)
    assert (await rows_of(with_ada, ADA.id))["check_in"] == 1


async def test_a_tap_that_knows_no_message_keeps_the_one_that_shows_the_form(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(DAY), message_id=77)
        await keep_morning(page, ADA, CheckIn(DAY, legs=3.0))

        assert (await page.form(ADA.id, DAY)).message_id == 77
        await page.keep_message(ADA.id, DAY, 78)
        assert (await page.form(ADA.id, DAY)).message_id == 78
        assert (await page.form(ADA.id, DAY)).check_in.legs == 3.0


async def test_the_same_day_of_two_runners_is_two_forms(with_ada: Diary) -> None:
    await keep(with_ada, BERT)
    async with with_ada.writing() as page:
        await keep_morning(page, ADA, ROUGH_MORNING, message_id=1)
        await keep_morning(page, BERT, CheckIn(DAY, mood=5), message_id=2)

        assert await page.form(ADA.id, DAY) == Form(ROUGH_MORNING, 1)
        assert await page.form(BERT.id, DAY) == Form(CheckIn(DAY, mood=5), 2)


async def test_a_stranger_has_no_form(diary: Diary) -> None:
    with pytest.raises(DiaryTrouble, match=r"(?i)foreign ?key"):
        async with diary.writing(ADA.id) as page:
            await keep_morning(page, ADA, ROUGH_MORNING)


async def test_the_past_comes_oldest_first_and_stops_before_the_day(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        for days_ago in (0, 1, 4, 2, 3, 5):
            await keep_morning(page, ADA, CheckIn(DAY - days_ago * ONE_DAY, mood=days_ago or 5))
        await page.keep_advice(ADA.id, DAY - 2 * ONE_DAY, REST, NOW)

        past = await page.past(ADA.id, DAY, 3)

    assert past == (
        PastDay(DAY - 3 * ONE_DAY, CheckIn(DAY - 3 * ONE_DAY, mood=3)),
        PastDay(DAY - 2 * ONE_DAY, CheckIn(DAY - 2 * ONE_DAY, mood=2), Verdict.REST, planned=HARD_PLANNED),
        PastDay(DAY - 1 * ONE_DAY, CheckIn(DAY - 1 * ONE_DAY, mood=1)),
    )


async def test_the_past_crosses_months_and_years(with_ada: Diary) -> None:
    new_year = date(2027, 1, 1)
    async with with_ada.writing(ADA.id) as page:
        for day in (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 31), new_year):
            await keep_morning(page, ADA, CheckIn(day))

        days = [past.day for past in await page.past(ADA.id, new_year, 31)]

    assert days == [date(2026, 12, 1), date(2026, 12, 31)]


async def test_the_past_of_one_runner_is_not_the_past_of_another(with_ada: Diary) -> None:
    await keep(with_ada, BERT)
    async with with_ada.writing() as page:
        await keep_morning(page, ADA, CheckIn(DAY - ONE_DAY))

        assert await page.past(BERT.id, DAY, 60) == ()


async def test_advice_comes_back_as_it_was_given(with_ada: Diary) -> None:
    easy = replace(REST, verdict=Verdict.EASY, minutes=32.5)
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        assert await page.advice(ADA.id, DAY) is None

        await page.keep_advice(ADA.id, DAY, REST, NOW)
        assert await page.advice(ADA.id, DAY) == REST

        await page.keep_advice(ADA.id, DAY, easy, NOW + MINUTE)
        assert await page.advice(ADA.id, DAY) == easy


async def test_advice_that_knows_no_plan_comes_back_without_one(with_ada: Diary) -> None:
    bare = replace(REST, planned=None, state=None, confidence=None)
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.keep_advice(ADA.id, DAY, REST, NOW)
        await page.keep_advice(ADA.id, DAY, bare, NOW)

        assert await page.advice(ADA.id, DAY) == bare


@pytest.mark.parametrize(
    "detail", [PainDetail(), PainDetail(site="Knöchel"), PainDetail(during=0, focal=False), None]
)
async def test_what_was_told_of_a_pain_comes_back_and_nothing_else(
    with_ada: Diary, detail: PainDetail | None
) -> None:
    hurting = CheckIn(DAY, pain=Pain.NIGGLE, pain_detail=detail)
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await keep_morning(page, ADA, hurting)

        assert (await page.form(ADA.id, DAY)).check_in == hurting


async def test_advice_without_a_reason_is_advice_all_the_same(with_ada: Diary) -> None:
    bare = replace(REST, reasons=())
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.keep_advice(ADA.id, DAY, bare, NOW)

        assert await page.advice(ADA.id, DAY) == bare


async def test_a_form_is_kept_together_with_the_advice_it_comes_to(with_ada: Diary) -> None:
    form = Form(ROUGH_MORNING, message_id=7)
    async with with_ada.writing(ADA.id) as page:
        with statements_of(page) as asked:
            await page.keep_morning(ADA.id, form, REST, NOW)
        assert len(asked) == 1
        assert (await page.form(ADA.id, DAY), await page.advice(ADA.id, DAY)) == (form, REST)

        other = replace(ROUGH_MORNING, mood=5)
        await page.keep_morning(ADA.id, Form(other, fixing=Question.MOOD), replace(REST, minutes=20), NOW)
        assert await page.form(ADA.id, DAY) == Form(other, message_id=7, fixing=Question.MOOD)
        assert await page.advice(ADA.id, DAY) == replace(REST, minutes=20)


async def test_a_runner_and_a_form_are_told_together_as_they_are_apart(with_ada: Diary) -> None:
    form, old = Form(ROUGH_MORNING, message_id=7, fixing=Question.SLEEP), DAY - 40 * ONE_DAY
    await keep(with_ada, BERT)
    async with with_ada.writing(ADA.id) as page:
        await page.keep_form(ADA.id, form, NOW)
        await keep_morning(page, ADA, CheckIn(old, legs=2))
        await page.bind([ADA.id], DAY.replace(day=1))
        ada, bert = await page.known(ADA.id), await page.known(BERT.id)

        assert await page.known_and_form(ADA.id, DAY) == (ada, form)
        assert await page.known_and_form(ADA.id, old) == (ada, Form(CheckIn(old, legs=2)))
        assert await page.known_and_form(ADA.id, DAY - ONE_DAY) == (ada, None)
        assert await page.known_and_form(BERT.id, DAY) == (bert, None)
        assert await page.known_and_form(BERT.id + 1000, DAY) == (None, None)


async def test_advice_taken_back_leaves_the_answers(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.keep_advice(ADA.id, DAY, REST, NOW)
        await page.keep_morning(ADA.id, Form(ROUGH_MORNING), None, NOW)

        assert await page.advice(ADA.id, DAY) is None
        assert (await page.form(ADA.id, DAY)).check_in == ROUGH_MORNING
        assert await page.past(ADA.id, DAY + ONE_DAY, 1) == (PastDay(DAY, ROUGH_MORNING),)


async def test_new_answers_leave_the_message_and_the_advice_to_those_who_change_them(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.keep_advice(ADA.id, DAY, REST, NOW)
        await keep_morning(page, ADA, CheckIn(DAY, legs=5.0))

        assert await page.advice(ADA.id, DAY) == REST


def _values(scale: Scale) -> st.SearchStrategy[float | None]:
    steps = round((scale.high - scale.low) / scale.step)
    return st.none() | st.integers(0, steps).map(lambda step: scale.low + step * scale.step)


def _whole(scale: Scale) -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(int(scale.low), int(scale.high))


DETAILS = st.none() | st.builds(
    PainDetail,
    site=st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20),
    during=_values(measures.PAIN),
    next_morning=_values(measures.PAIN),
    trend=st.none() | st.sampled_from(Trend),
    weeks=st.none() | st.floats(0, 500),
    focal=st.none() | st.booleans(),
    at_night=st.none() | st.booleans(),
)
CHECK_INS = st.builds(
    CheckIn,
    day=st.dates(date(1000, 1, 1), date(9999, 1, 1)),
    legs=_values(measures.LEGS),
    scope=st.none() | st.sampled_from(Scope),
    sleep_h=_values(measures.SLEEP_H),
    sleep_quality=_whole(measures.SLEEP_QUALITY),
    mood=_whole(measures.MOOD),
    resting_hr_bpm=_whole(measures.RESTING_HR_BPM),
    illness=st.none() | st.sampled_from(Illness),
    pain=st.none() | st.sampled_from(Pain),
    red_flags=st.frozensets(st.sampled_from(RedFlag)),
    tags=st.frozensets(st.sampled_from(Tag)),
    skipped=st.frozensets(st.sampled_from(Question)),
    closed=st.booleans(),
    pain_detail=DETAILS,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(check_in=CHECK_INS)
async def test_any_check_in_comes_back_as_it_was(url: str, check_in: CheckIn) -> None:
    # each example has an event loop of its own, and a connection belongs to the loop it was opened in
    diary = open_diary(url)
    async with diary.writing() as page:
        await page.meet(ADA, NOW)
        await keep_morning(page, ADA, check_in)
        form = await page.form(ADA.id, check_in.day)
        past = await page.past(ADA.id, check_in.day + timedelta(days=1), 1)
    await diary.close()

    assert form == Form(check_in)
    assert past == (PastDay(check_in.day, check_in),)
