"""Each update takes effect once, and what nobody asks for again is dropped."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.diary.diary import Diary
from bot.diary.notes import Kind, PromptState
from tests.diary.stories import ADA, DAY, LEASE, NOW, claim_of, interrupted_page, keep

SECOND = timedelta(seconds=1)


async def test_an_update_is_new_once(diary: Diary) -> None:
    async with diary.writing() as page:
        assert await page.first_time(2**40, NOW)
        assert not await page.first_time(2**40, NOW + SECOND)
        assert await page.first_time(2**40 + 1, NOW)


async def test_an_update_delivered_five_times_at_once_takes_effect_once(diary: Diary) -> None:
    async def deliver() -> bool:
        async with diary.writing() as page:
            return await page.first_time(7, NOW)

    assert sorted(await asyncio.gather(*(deliver() for _ in range(5)))) == [False] * 4 + [True]


async def test_an_update_whose_effect_failed_is_new_again(diary: Diary) -> None:
    async with interrupted_page(diary) as page:
        await page.first_time(7, NOW)

    async with diary.writing() as page:
        assert await page.first_time(7, NOW)


@pytest.mark.parametrize(
    ("age", "dropped"),
    [
        (timedelta(hours=48) - SECOND, False),
        (timedelta(hours=48), False),
        (timedelta(hours=48) + SECOND, True),
    ],
)
async def test_updates_are_remembered_for_two_days(diary: Diary, age: timedelta, dropped: bool) -> None:
    async with diary.writing() as page:
        await page.first_time(7, NOW - age)
        await page.prune(NOW)

        assert await page.first_time(7, NOW) is dropped


@pytest.mark.parametrize(
    ("days", "state"), [(39, PromptState.CLAIMED), (40, PromptState.CLAIMED), (41, None)]
)
async def test_prompts_are_remembered_for_40_days(diary: Diary, days: int, state: PromptState | None) -> None:
    await keep(diary, ADA)
    day = DAY - timedelta(days=days)
    async with diary.writing() as page:
        await page.plan_due(ADA.id, Kind.MORNING, day, NOW)
        await page.claim([claim_of(due) for due in await page.due(NOW, 9)], NOW, NOW + LEASE)
        await page.prune(NOW)

        assert await page.prompt_state(ADA.id, Kind.MORNING, day) is state
