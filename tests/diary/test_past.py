"""The past as the advisor gets it: answers, log and plan of each day side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.checkin import CheckIn
from bot.coach.past import PastDay
from bot.coach.rulebook import Reason
from bot.diary.diary import Diary
from bot.diary.notes import Form, PlanDay, Source
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_PLANNED,
    EASY_RUN,
    HARD_PLANNED,
    LONG_PLANNED,
    LONG_RUN,
    NOW,
    ONE_DAY,
    REST,
    REST_PLANNED,
    SWIM,
    keep,
    keep_morning,
    look,
    plan_of,
    statements_of,
)

YESTERDAY = DAY - ONE_DAY


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA)
    return diary


async def past_of_ada(diary: Diary, days: int = 3) -> tuple[PastDay, ...]:
    past: tuple[PastDay, ...] = await look(diary, lambda page: page.past(ADA.id, DAY, days))
    return past


async def test_a_day_with_a_log_and_no_morning_is_remembered_too(with_ada: Diary) -> None:
    check_in = CheckIn(YESTERDAY, legs=4.0)
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY - 3 * ONE_DAY, EASY_RUN, source=Source.TYPED)
        await keep_morning(page, ADA, check_in)
        await page.log_workout(ADA.id, YESTERDAY, LONG_RUN, source=Source.FILE)
        await page.log_workout(ADA.id, YESTERDAY, SWIM, source=Source.TYPED)

    assert await past_of_ada(with_ada) == (
        PastDay(DAY - 3 * ONE_DAY, workouts=(EASY_RUN,)),
        PastDay(YESTERDAY, check_in, workouts=(LONG_RUN, SWIM)),
    )


async def test_nothing_trained_and_nothing_known_stay_apart(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(YESTERDAY))
        await page.speak_of_day(ADA.id, DAY - 2 * ONE_DAY)

    rested, unknown = await past_of_ada(with_ada)
    assert rested == PastDay(DAY - 2 * ONE_DAY, workouts=())
    assert rested.trained is False
    assert unknown.trained is None


@pytest.mark.parametrize(("days_ago", "seen"), [(4, False), (3, True), (1, True), (0, False)])
async def test_log_and_plan_reach_as_far_as_the_answers_do(
    with_ada: Diary, days_ago: int, seen: bool
) -> None:
    day = DAY - days_ago * ONE_DAY
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, day, EASY_RUN, source=Source.TYPED)
        await page.keep_plan_day(ADA.id, day, PlanDay(EASY_PLANNED))

    past = await past_of_ada(with_ada)
    assert past == ((PastDay(day, workouts=(EASY_RUN,), planned=EASY_PLANNED),) if seen else ())


async def test_a_session_that_was_planned_and_never_spoken_of_is_remembered(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_day(ADA.id, YESTERDAY, PlanDay(HARD_PLANNED))

    assert await past_of_ada(with_ada) == (PastDay(YESTERDAY, planned=HARD_PLANNED),)


async def test_the_plan_of_the_past_is_the_one_that_stood_when_the_advice_was_given(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, {YESTERDAY.weekday(): EASY_PLANNED}, DAY - 30 * ONE_DAY)
        assert [past.planned for past in await page.past(ADA.id, DAY, 1)] == [EASY_PLANNED]

        await keep_morning(page, ADA, CheckIn(YESTERDAY))
        await page.keep_advice(ADA.id, YESTERDAY, REST, NOW)
        assert [past.planned for past in await page.past(ADA.id, DAY, 1)] == [HARD_PLANNED]

        # the softened session changed places with another one, so that day's plan is another
        await page.keep_plan_day(ADA.id, YESTERDAY, PlanDay(REST_PLANNED))
        assert [past.planned for past in await page.past(ADA.id, DAY, 1)] == [REST_PLANNED]


async def test_a_new_week_is_not_made_up_for_the_days_before_it(with_ada: Diary) -> None:
    every_day = dict.fromkeys(range(7), LONG_PLANNED)
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, every_day, since=DAY - 2 * ONE_DAY)
        await page.keep_plan_week(ADA.id, every_day | {YESTERDAY.weekday(): EASY_PLANNED}, since=DAY)

    assert await past_of_ada(with_ada, 30) == (PastDay(DAY - 2 * ONE_DAY, planned=LONG_PLANNED),)


async def test_the_log_and_plan_of_one_runner_are_not_those_of_another(with_ada: Diary) -> None:
    await keep(with_ada, BERT)
    async with with_ada.writing() as page:
        await page.log_workout(BERT.id, YESTERDAY, EASY_RUN, source=Source.TYPED)
        await page.keep_plan_week(BERT.id, {0: EASY_PLANNED}, DAY - 30 * ONE_DAY)
        await page.keep_plan_day(BERT.id, YESTERDAY, PlanDay(EASY_PLANNED))

    assert await past_of_ada(with_ada, 60) == ()


async def test_the_days_around_one_are_its_past_its_plan_and_what_was_told_last(with_ada: Diary) -> None:
    moved = PlanDay(HARD_PLANNED, moved_from=DAY - ONE_DAY, note="8 x 400 m")
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, dict.fromkeys(range(7), EASY_PLANNED), since=DAY + ONE_DAY)
        for day in (DAY - 2 * ONE_DAY, DAY, DAY + 2 * ONE_DAY, DAY + 5 * ONE_DAY):
            await page.keep_plan_day(ADA.id, day, moved)
        await page.log_workout(ADA.id, YESTERDAY, EASY_RUN, source=Source.TYPED)
        for ago in (3, 2):
            told = replace(REST, reasons=(Reason("LEGS_HEAVY", {"legs": ago}),))
            await page.keep_morning(ADA.id, Form(CheckIn(DAY - ago * ONE_DAY)), told, NOW)
        await keep_morning(page, ADA, CheckIn(YESTERDAY))

        with statements_of(page) as asked:
            around, _ = await page.surroundings(ADA.id, DAY, 3, DAY + 4 * ONE_DAY)
        assert around.past == await page.past(ADA.id, DAY, 3)
        assert around.plan == await page.planned_days(ADA.id, DAY, DAY + 4 * ONE_DAY)

    assert len(asked) == 3
    assert [one.day for one in around.past] == [DAY - ago * ONE_DAY for ago in (3, 2, 1)]
    assert list(around.plan.values()) == [moved, PlanDay(EASY_PLANNED), moved, *[PlanDay(EASY_PLANNED)] * 2]
    assert around.told == {DAY - 2 * ONE_DAY: (Reason("LEGS_HEAVY", {"legs": 2}),)}


async def test_a_question_rests_on_the_answers_of_the_past_and_nothing_else_is_read_for_it(
    with_ada: Diary,
) -> None:
    async with with_ada.writing(ADA.id) as page:
        for ago in (4, 3, 1, 0):
            await keep_morning(page, ADA, CheckIn(DAY - ago * ONE_DAY, legs=4.0, resting_hr_bpm=50 + ago))
        await page.log_workout(ADA.id, DAY - 2 * ONE_DAY, EASY_RUN, source=Source.TYPED)

        with statements_of(page) as asked:
            answers = await page.answers_before(ADA.id, DAY, 3)
        past = await page.past(ADA.id, DAY, 3)
        plans = [await plan_of(page, statement, values) for statement, values in asked]

    assert [one.resting_hr_bpm for one in answers] == [53, 51]
    assert list(answers) == [one.check_in for one in past if one.check_in is not None]
    assert len(plans) == 2
    assert not any("SCAN" in plan or "Seq Scan" in plan for plan in plans)


async def test_what_was_told_last_is_not_told_where_nothing_was_or_its_month_is_bound(
    with_ada: Diary,
) -> None:
    async def told() -> Mapping[date, tuple[Reason, ...]]:
        around, _ = await look(with_ada, lambda page: page.surroundings(ADA.id, DAY, 70, DAY))
        return around.told

    assert await told() == {}
    long_ago = DAY - 40 * ONE_DAY
    async with with_ada.writing(ADA.id) as page:
        await page.keep_morning(ADA.id, Form(CheckIn(long_ago)), REST, NOW)
        await keep_morning(page, ADA, CheckIn(YESTERDAY))
    assert await told() == {long_ago: REST.reasons}
    async with with_ada.writing(ADA.id) as page:
        await page.bind([ADA.id], DAY.replace(day=1))
    assert await told() == {}
    assert [past.verdict for past in await past_of_ada(with_ada, 70)] == [REST.verdict, None]


async def test_a_long_past_asks_no_more_than_a_short_one_and_reads_one_runner_only(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, dict.fromkeys(range(7), EASY_PLANNED), date(2025, 1, 1))
        for ago in range(1, 71):
            day = DAY - timedelta(days=ago)
            await keep_morning(page, ADA, CheckIn(day))
            await page.log_workout(ADA.id, day, EASY_RUN, source=Source.TYPED)
        with statements_of(page) as short:
            assert len(await page.past(ADA.id, DAY, 1)) == 1
        with statements_of(page) as long:
            assert len(await page.past(ADA.id, DAY, 70)) == 70
        plans = [await plan_of(page, statement, values) for statement, values in long]

    assert len(short) == len(long) == 2
    for plan in plans:
        assert "Seq Scan" not in plan
        # SQLite calls it a scan too when it reads what was put together for sorting
        assert not [line for line in plan.splitlines() if line.startswith("SCAN") and "SUBQUERY" not in line]
