"""The plan: one for the week's days, and what single dates say instead."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.plan import PlannedSession
from bot.coach.workout import SessionKind
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import PlanDay
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_PLANNED,
    HARD_PLANNED,
    LONG_PLANNED,
    NOW,
    ONE_DAY,
    REST_PLANNED,
    keep,
    look,
    plan_of,
    statements_of,
)

SATURDAY, SUNDAY = DAY, DAY + ONE_DAY
MONDAY = DAY + 2 * ONE_DAY
WEEK = {0: REST_PLANNED, 1: HARD_PLANNED, 5: EASY_PLANNED, 6: LONG_PLANNED}


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    """Ada has had a plan since Saturday; for Wednesday, Thursday and Friday it says nothing."""
    assert (SATURDAY.weekday(), MONDAY.weekday()) == (5, 0)
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, WEEK, SATURDAY)
    return diary


async def test_without_a_plan_nothing_is_planned(diary: Diary) -> None:
    await keep(diary, ADA)

    assert await look(diary, lambda page: page.plan_week(ADA.id)) == {}
    assert await look(diary, lambda page: page.planned(ADA.id, DAY, MONDAY)) == {}


async def test_a_week_comes_back_day_by_day(with_ada: Diary) -> None:
    assert await look(with_ada, lambda page: page.plan_week(ADA.id)) == WEEK
    assert await look(with_ada, lambda page: page.planned(ADA.id, SATURDAY, MONDAY + 3 * ONE_DAY)) == {
        SATURDAY: EASY_PLANNED,
        SUNDAY: LONG_PLANNED,
        MONDAY: REST_PLANNED,
        MONDAY + ONE_DAY: HARD_PLANNED,
    }


async def test_a_single_date_goes_before_the_week_and_can_be_dropped_again(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_day(ADA.id, SUNDAY, PlanDay(HARD_PLANNED))
        await page.keep_plan_day(ADA.id, SUNDAY, PlanDay(REST_PLANNED, note="Rest"))
        assert (await page.planned(ADA.id, SUNDAY, SUNDAY)) == {SUNDAY: REST_PLANNED}
        assert (await page.planned(ADA.id, SUNDAY + 7 * ONE_DAY, SUNDAY + 7 * ONE_DAY)) == {
            SUNDAY + 7 * ONE_DAY: LONG_PLANNED
        }

        assert await page.drop_plan_day(ADA.id, SUNDAY)
        assert not await page.drop_plan_day(ADA.id, SUNDAY)
        assert (await page.planned(ADA.id, SUNDAY, SUNDAY)) == {SUNDAY: LONG_PLANNED}


async def test_a_single_date_needs_no_week(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.keep_plan_day(ADA.id, DAY, PlanDay(EASY_PLANNED))

        assert await page.planned(ADA.id, DAY - ONE_DAY, DAY + ONE_DAY) == {DAY: EASY_PLANNED}


async def test_a_week_left_without_a_day_says_nothing_of_it(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, {0: REST_PLANNED}, MONDAY)
        assert await page.plan_week(ADA.id) == {0: REST_PLANNED}

        await page.keep_plan_week(ADA.id, {}, MONDAY)
        assert await page.plan_week(ADA.id) == {}


async def test_a_changed_weekday_counts_from_the_change_and_the_others_from_before(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, WEEK | {6: EASY_PLANNED}, MONDAY)

        assert await page.planned(ADA.id, SATURDAY, SUNDAY) == {SATURDAY: EASY_PLANNED}
        assert (await page.planned(ADA.id, MONDAY, SUNDAY + 7 * ONE_DAY))[SUNDAY + 7 * ONE_DAY] == (
            EASY_PLANNED
        )


async def test_a_week_put_back_says_again_since_when_each_day_was_so(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        before = await page.dated_plan_week(ADA.id)
        assert before == {weekday: (SATURDAY, planned) for weekday, planned in WEEK.items()}
        week = await page.planned(ADA.id, SATURDAY, MONDAY + 7 * ONE_DAY)
        await page.keep_plan_week(ADA.id, {0: EASY_PLANNED, 3: HARD_PLANNED}, MONDAY)

        await page.restore_plan_week(ADA.id, before)
        assert await page.dated_plan_week(ADA.id) == before
        assert await page.planned(ADA.id, SATURDAY, MONDAY + 7 * ONE_DAY) == week

        await page.restore_plan_week(ADA.id, {})
        assert await page.plan_week(ADA.id) == {}


async def test_many_single_dates_are_dropped_at_once(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        for day in (SATURDAY, SUNDAY, MONDAY):
            await page.keep_plan_day(ADA.id, day, PlanDay(HARD_PLANNED))
        await page.drop_plan_days(ADA.id, [SATURDAY, MONDAY, MONDAY + ONE_DAY])
        await page.drop_plan_days(ADA.id, [])

        assert set(await page.plan_days(ADA.id, SATURDAY, MONDAY)) == {SUNDAY}


async def test_a_moved_session_knows_where_it_came_from_and_where_it_went(with_ada: Diary) -> None:
    moved = PlanDay(LONG_PLANNED, moved_from=SUNDAY)
    async with with_ada.writing(ADA.id) as page:
        assert await page.moved_to(ADA.id, SUNDAY) is None
        await page.keep_plan_days(ADA.id, {SUNDAY: PlanDay(REST_PLANNED), MONDAY: moved})

        assert await page.moved_to(ADA.id, SUNDAY) == MONDAY
        assert await page.moved_to(ADA.id, MONDAY) is None
        assert await page.plan_days(ADA.id, SATURDAY, MONDAY) == {
            SUNDAY: PlanDay(REST_PLANNED),
            MONDAY: moved,
        }

        await page.drop_plan_day(ADA.id, MONDAY)
        assert await page.moved_to(ADA.id, SUNDAY) is None


async def test_a_calendar_of_a_year_is_kept_and_read_in_one_statement_each(with_ada: Diary) -> None:
    year = {DAY + timedelta(days=ahead): PlanDay(EASY_PLANNED, note="Easy") for ahead in range(365)}
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_days(ADA.id, {})
        with statements_of(page) as asked:
            await page.keep_plan_days(ADA.id, year)
            assert await page.plan_days(ADA.id, DAY, max(year)) == year
            assert len(await page.planned(ADA.id, DAY, max(year))) == 365
        plans = [await plan_of(page, statement, values) for statement, values in asked[1:]]

    assert len(asked) == 3
    for plan in plans:
        assert "SCAN" not in plan
        assert "Seq Scan" not in plan


async def test_the_plan_of_one_runner_is_not_that_of_another(with_ada: Diary) -> None:
    await keep(with_ada, BERT)
    async with with_ada.writing() as page:
        await page.keep_plan_day(ADA.id, SUNDAY, PlanDay(HARD_PLANNED, moved_from=SATURDAY))
        await page.keep_plan_week(BERT.id, {}, SATURDAY)

        assert await page.plan_week(BERT.id) == {}
        assert await page.planned(BERT.id, SATURDAY, MONDAY) == {}
        assert await page.plan_days(BERT.id, SATURDAY, MONDAY) == {}
        await page.drop_plan_days(BERT.id, [SUNDAY])
        await page.restore_plan_week(BERT.id, {})
        assert set(await page.plan_days(ADA.id, SATURDAY, MONDAY)) == {SUNDAY}
        assert await page.moved_to(BERT.id, SATURDAY) is None
        assert not await page.drop_plan_day(BERT.id, SUNDAY)
        assert await page.plan_week(ADA.id) == WEEK


async def test_a_weekday_or_a_distance_that_does_not_exist_is_refused(with_ada: Diary) -> None:
    too_far = PlannedSession(SessionKind.LONG, None, km=401)

    with pytest.raises(DiaryTrouble, match="ck_plan_week_km"):
        async with with_ada.writing(ADA.id) as page:
            await page.keep_plan_week(ADA.id, {3: too_far}, DAY)
    with pytest.raises(DiaryTrouble, match="ck_plan_week_weekday"):
        async with with_ada.writing(ADA.id) as page:
            await page.keep_plan_week(ADA.id, {7: EASY_PLANNED}, DAY)


SESSIONS = st.builds(
    PlannedSession,
    kind=st.sampled_from(SessionKind),
    minutes=st.none() | st.floats(measures.SESSION_MIN.low, measures.SESSION_MIN.high),
    km=st.none() | st.floats(measures.SESSION_KM.low, measures.SESSION_KM.high),
    sessions=st.integers(0, 3),
    load_au=st.none() | st.floats(0, 20_000),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(week=st.dictionaries(st.integers(0, 6), SESSIONS), other=st.dictionaries(st.integers(0, 6), SESSIONS))
async def test_any_week_comes_back_whatever_stood_there_before(
    url: str, week: dict[int, PlannedSession], other: dict[int, PlannedSession]
) -> None:
    # each example has an event loop of its own, and a connection belongs to the loop it was opened in
    diary = open_diary(url)
    async with diary.writing() as page:
        await page.meet(ADA, NOW)
        for told in (other, week):
            await page.keep_plan_week(ADA.id, told, MONDAY)
        kept = await page.plan_week(ADA.id)
        days = await page.planned(ADA.id, MONDAY, MONDAY + 6 * ONE_DAY)
    await diary.close()

    assert kept == week
    assert days == {MONDAY + timedelta(days=weekday): session for weekday, session in sorted(week.items())}
