"""The question in the evening: only for those who wish it, and never asked twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from bot.diary.diary import Diary
from bot.diary.notes import Kind, PromptState
from tests.diary.stories import ADA, BERT, DAY, LEASE, NOW, ONE_DAY, claim_of, keep, look

EVENING = (ADA.id, Kind.EVENING, DAY)


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    """The evening questions of Ada and Bert are due now."""
    await keep(diary, ADA, BERT)
    async with diary.writing() as page:
        for runner in (ADA, BERT):
            await page.plan_due(runner.id, Kind.EVENING, DAY, NOW)
    return diary


async def test_a_wish_for_the_evening_can_be_made_and_withdrawn(diary: Diary) -> None:
    await keep(diary, BERT)
    for evening_at in (time(21, 5), None):
        async with diary.writing(BERT.id) as page:
            await page.keep_runner(replace(BERT, evening_at=evening_at))
        assert (await look(diary, lambda page: page.known(BERT.id))).runner.evening_at == evening_at


async def test_a_lapsed_evening_question_is_left_alone(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await page.drop_due(BERT.id, Kind.EVENING)
        claims = [claim_of(due) for due in await page.due(NOW, 9)]
        assert await page.claim(claims, NOW, NOW + LEASE) == {EVENING}
        assert await page.due_of(ADA.id) == {Kind.EVENING: (DAY + ONE_DAY, NOW + ONE_DAY)}

        assert await page.say(*EVENING, NOW + LEASE)
        assert await page.lapse(NOW + LEASE) == [EVENING]
        assert await page.prompt_state(*EVENING) is PromptState.UNKNOWN
        assert await page.retries(NOW + ONE_DAY, 9, NOW + 2 * ONE_DAY) == []


async def test_who_does_not_wish_it_any_more_is_not_asked_and_everybody_else_is(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await page.plan_due(ADA.id, Kind.MORNING, DAY, NOW + ONE_DAY)
        assert await page.drop_due(ADA.id, Kind.EVENING)
        assert not await page.drop_due(ADA.id, Kind.EVENING)

        assert [due.known.runner.id for due in await page.due(NOW, 9)] == [BERT.id]
        assert set(await page.due_of(ADA.id)) == {Kind.MORNING}
