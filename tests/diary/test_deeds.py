"""What Ada can take back, and that everything then is as it was."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.diary import Diary, Page
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import PlanDay, Shoes, Source
from bot.diary.tables import DEED, DIARY
from tests.diary.deeds import DEEDS, Doing
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_PLANNED,
    EASY_RUN,
    HARD_PLANNED,
    LONG_PLANNED,
    NOW,
    ONE_DAY,
    interrupted_page,
    keep,
    look,
    plan_of,
    statements_of,
)

SECOND = timedelta(seconds=1)
SPOKE = Before(spoken=(DAY,))


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA, BERT)
    return diary


async def standing(page: Page) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is known of training and plans, but for the numbers that were ever given."""
    rows = {}
    for table in DIARY.sorted_tables:
        if table is DEED:
            continue
        columns = [column for column in table.columns if column.name != "numbered"]
        question = table.select().with_only_columns(*columns).order_by(*table.primary_key)
        found = await page._named_rows(question)
        # a day that was not told holds nothing but its number
        rows[table.name] = [tuple(row.values()) for row in found if row.get("told") is not False]
    return rows


async def test_who_did_nothing_has_nothing_to_take_back(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        assert await page.last_deed(ADA.id) is None
        assert await page.deed(ADA.id, 1) is None
        assert not await page.drop_deed(ADA.id, 1)


async def test_the_last_deed_comes_first_and_then_the_one_before(with_ada: Diary) -> None:
    shoes = Before(shoes={DAY: None, DAY - ONE_DAY: Shoes(DAY - ONE_DAY, "the <blue> ones")})
    async with with_ada.writing(ADA.id) as page:
        assert await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW) == 1
        assert await page.keep_deed(ADA.id, Did.SHOES, shoes, NOW + SECOND) == 2
        assert await page.keep_deed(BERT.id, Did.LOGGED, Before(), NOW) == 1

        assert await page.last_deed(ADA.id) == Deed(2, Did.SHOES, NOW + SECOND, shoes)
        assert await page.drop_deed(ADA.id, 2)
        assert not await page.drop_deed(ADA.id, 2)
        assert await page.deed(ADA.id, 2) is None
        assert await page.last_deed(ADA.id) == await page.deed(ADA.id, 1) == Deed(1, Did.SPOKE, NOW, SPOKE)
        assert await page.last_deed(BERT.id) == Deed(1, Did.LOGGED, NOW, Before())


async def test_an_old_button_never_takes_back_a_newer_deed(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        old = await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)
        await page.drop_deed(ADA.id, old)
        new = await page.keep_deed(ADA.id, Did.LOGGED, Before(), NOW)

        assert new != old
        assert await page.deed(ADA.id, old) is None

        await page.prune(NOW + timedelta(days=99))
        assert await page.keep_deed(ADA.id, Did.LOGGED, Before(), NOW) not in (old, new)


async def test_twenty_deeds_can_be_taken_back_and_no_earlier_one(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_deed(BERT.id, Did.SPOKE, SPOKE, NOW)
        for _ in range(20):
            last = await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)
        assert last == 20
        assert await page.deed(ADA.id, 1) is not None

        await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)
        assert await page.deed(ADA.id, 1) is None
        assert not await page.drop_deed(ADA.id, 1)
        assert [deed.number for deed in await page.deeds_after(ADA.id, 0)] == [*range(2, 22)]
        assert await page.deed(BERT.id, 1) is not None


async def test_of_earlier_deeds_a_handful_lies_about_until_they_are_cleared_together(with_ada: Diary) -> None:
    ada = DEED.c.runner_id == ADA.id
    async with with_ada.writing(ADA.id) as page:
        for number in range(1, 51):
            with statements_of(page) as asked:
                await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)
            assert len(asked) == (2 if number in (30, 40, 50) else 1)
            assert len(await page._rows(DEED.select().where(ada))) <= 29


@pytest.mark.parametrize(
    ("age", "gone"),
    [
        (timedelta(days=30) - SECOND, False),
        (timedelta(days=30), False),
        (timedelta(days=30) + SECOND, True),
    ],
)
async def test_deeds_are_remembered_for_30_days(with_ada: Diary, age: timedelta, gone: bool) -> None:
    async with with_ada.writing(ADA.id) as page:
        for runner in (ADA, ADA, BERT):
            await page.keep_deed(runner.id, Did.SPOKE, SPOKE, NOW - age)
        await page.keep_deed(BERT.id, Did.SPOKE, SPOKE, NOW)
        await page.prune(NOW)

        kept = [await page.deed(*key) is None for key in ((ADA.id, 1), (ADA.id, 2), (BERT.id, 1))]
        assert kept == [gone] * 3
        assert await page.deed(BERT.id, 2) is not None
        told = await page._rows(DEED.select().where(DEED.c.runner_id == ADA.id))
        assert len(told) == (1 if gone else 2), "only the number of the last one stays"


async def test_eight_deeds_at_once_have_eight_numbers(with_ada: Diary) -> None:
    async def do() -> int:
        async with with_ada.writing(ADA.id) as page:
            return await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)

    assert sorted(await asyncio.gather(*(do() for _ in range(8)))) == list(range(1, 9))


async def test_a_stranger_has_done_nothing(diary: Diary) -> None:
    with pytest.raises(DiaryTrouble, match=r"(?i)foreign ?key"):
        async with diary.writing(ADA.id) as page:
            await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)


async def test_a_deed_that_a_newer_version_wrote_is_trouble_and_not_a_guess(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_deed(ADA.id, Did.SPOKE, SPOKE, NOW)
        await page._line.carry_out(("UPDATE deed SET before = '{\"week\":7}'", [()]))

        with pytest.raises(DiaryTrouble, match="newer version"):
            await page.last_deed(ADA.id)


async def test_taking_back_leaves_what_was_done_elsewhere(with_ada: Diary) -> None:
    monday = DAY + 2 * ONE_DAY
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_day(ADA.id, DAY, PlanDay(LONG_PLANNED))
        before = Before(days={DAY: PlanDay(LONG_PLANNED), DAY + ONE_DAY: None})
        await page.keep_plan_days(
            ADA.id, {DAY: PlanDay(EASY_PLANNED), DAY + ONE_DAY: PlanDay(LONG_PLANNED, moved_from=DAY)}
        )
        await page.keep_plan_day(ADA.id, monday, PlanDay(HARD_PLANNED))
        await page.keep_plan_day(BERT.id, DAY + ONE_DAY, PlanDay(HARD_PLANNED))
        await page.log_workout(ADA.id, DAY, EASY_RUN, source=Source.TYPED)

        await page.restore(ADA.id, before)
        plans = await page.plan_days(ADA.id, DAY, monday)
        assert plans == {DAY: PlanDay(LONG_PLANNED), monday: PlanDay(HARD_PLANNED)}
        assert set(await page.plan_days(BERT.id, DAY, monday)) == {DAY + ONE_DAY}
        assert await page.is_known(ADA.id, DAY)


async def test_a_workout_that_a_file_measured_is_as_it_was_told_again(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY, EASY_RUN, source=Source.TYPED)
        (told,) = await page.logged(ADA.id, DAY)
        measured = replace(told, workout=replace(EASY_RUN, km=8.3), started_at=NOW, fingerprint=b"\xff" * 16)
        await page.keep_logged(ADA.id, DAY, measured)
        await page.keep_deed(ADA.id, Did.LOGGED, Before(measured=((DAY, told),)), NOW)
    async with with_ada.writing(ADA.id) as page:
        deed = await page.last_deed(ADA.id)
        assert deed is not None
        await page.restore(ADA.id, deed.before)

        assert await page.logged(ADA.id, DAY) == (told,)


async def test_a_calendar_of_a_year_is_taken_back_in_a_few_statements(with_ada: Diary) -> None:
    days = [DAY + timedelta(days=ahead) for ahead in range(365)]
    before = Before(days={day: PlanDay(HARD_PLANNED) if day.weekday() else None for day in days})
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_days(ADA.id, dict.fromkeys(days, PlanDay(EASY_PLANNED, note="Easy")))
        number = await page.keep_deed(ADA.id, Did.IMPORTED, before, NOW)
        with statements_of(page) as asked:
            deed = await page.deed(ADA.id, number)
            assert deed is not None
            await page.restore(ADA.id, deed.before)
        assert await page.plan_days(ADA.id, DAY, days[-1]) == {
            day: said for day, said in before.days.items() if said
        }
    assert len(asked) == 3


async def test_looking_for_a_deed_reads_one_runner_only(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        with statements_of(page) as asked:
            await page.last_deed(ADA.id)
            await page.deed(ADA.id, 1)
        plans = [await plan_of(page, statement, values) for statement, values in asked]

    for plan in plans:
        assert "SCAN" not in plan
        assert "Seq Scan" not in plan


async def test_what_was_not_committed_was_not_taken_back(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.speak_of_day(ADA.id, DAY)
        before = Before(spoken=(DAY,), shoes={DAY: Shoes(DAY)})
    async with interrupted_page(with_ada) as page:
        await page.restore(ADA.id, before)
        assert await page.shoes(ADA.id)

    assert await look(with_ada, lambda page: page.is_known(ADA.id, DAY))
    assert await look(with_ada, lambda page: page.shoes(ADA.id)) == ()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEEDS, min_size=1, max_size=6))
async def test_whatever_ada_does_can_be_taken_back_step_by_step(url: str, deeds: list[Doing]) -> None:
    # each example has an event loop of its own, and a connection belongs to the loop it was opened in
    diary = open_diary(url)
    stood = []
    async with diary.writing() as page:
        await page.meet(ADA, NOW)
        for deed in deeds:
            stood.append(await standing(page))
            await page.keep_deed(ADA.id, deed.did, await deed.do(page), NOW)
    async with diary.writing(ADA.id) as page:
        for before in reversed(stood):
            last = await page.last_deed(ADA.id)
            assert last is not None
            await page.restore(ADA.id, last.before)
            await page.restore(ADA.id, last.before)  # taking back twice takes back no more
            assert await page.drop_deed(ADA.id, last.number)
            assert await standing(page) == before
        assert await page.last_deed(ADA.id) is None
        await page.forget(ADA.id)
    await diary.close()
