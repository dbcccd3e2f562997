"""Who the diary knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.notes import Kind, Known, PromptState
from bot.diary.tables import DIARY
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    LEASE,
    NOW,
    claim_of,
    fill_every_page,
    keep,
    look,
    rows_of,
)


async def test_somebody_who_never_consented_is_not_known(diary: Diary) -> None:
    assert await look(diary, lambda page: page.known(ADA.id)) is None


async def test_ada_comes_back_exactly_as_she_was_met(diary: Diary) -> None:
    await keep(diary, ADA)

    known = await look(diary, lambda page: page.known(ADA.id))

    assert known == Known(ADA, consented_at=NOW, welcomed=False, asking=None, active=True)


async def test_a_runner_who_skipped_everything_comes_back_with_nothing_made_up(diary: Diary) -> None:
    await keep(diary, BERT)

    assert (await look(diary, lambda page: page.known(BERT.id))).runner == Runner(id=42)


async def test_consenting_twice_changes_nothing(diary: Diary) -> None:
    await keep(diary, ADA)

    async with diary.writing(ADA.id) as page:
        assert not await page.meet(Runner(id=ADA.id, zone="Asia/Tokyo"), NOW)

    assert (await look(diary, lambda page: page.known(ADA.id))).runner == ADA


async def test_new_settings_are_kept_and_leave_the_rest_of_the_story_alone(diary: Diary) -> None:
    await keep(diary, ADA)
    later = replace(ADA, prompt_at=time(5, 30), cross_options=frozenset(), usual_week_km=None)

    async with diary.writing(ADA.id) as page:
        await page.expect(ADA.id, "zone")
        await page.mark_welcomed(ADA.id)
        await page.keep_runner(later)

    known = await look(diary, lambda page: page.known(ADA.id))
    assert known == Known(later, consented_at=NOW, welcomed=True, asking="zone", active=True)


async def test_settings_of_one_runner_do_not_touch_another(diary: Diary) -> None:
    await keep(diary, ADA, BERT)

    async with diary.writing(BERT.id) as page:
        await page.keep_runner(replace(BERT, zone="Asia/Tokyo"))
        await page.expect(BERT.id, None)

    assert (await look(diary, lambda page: page.known(ADA.id))).runner == ADA


async def test_a_runner_who_blocked_the_bot_has_nothing_due_and_no_second_try(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.plan_due(ADA.id, Kind.MORNING, DAY, NOW)
        await page.claim([claim_of(due) for due in await page.due(NOW, 9)], NOW, NOW + LEASE)
        await page.settle(ADA.id, Kind.MORNING, DAY, PromptState.RETRY, NOW, retry_at=NOW)

        await page.mark_inactive(ADA.id, "blocked", NOW)

    async with diary.writing() as page:
        assert not (await page.known(ADA.id)).active
        assert await page.due_of(ADA.id) == {}
        assert await page.retries(NOW, 9, NOW + LEASE) == []
        assert await page.prompt_state(ADA.id, Kind.MORNING, DAY) is PromptState.SKIPPED


async def test_a_runner_who_comes_back_is_active_with_all_settings(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.mark_inactive(ADA.id, "blocked", NOW)
        await page.mark_active(ADA.id)

    known = await look(diary, lambda page: page.known(ADA.id))
    assert known.active
    assert known.runner == ADA


async def test_forgetting_ada_leaves_no_row_of_hers_in_any_table(diary: Diary) -> None:
    await keep(diary, ADA, BERT)
    for runner in (ADA, BERT):
        async with diary.writing(runner.id) as page:
            await fill_every_page(page, runner)
    before = await rows_of(diary, ADA.id)
    assert set(before) == set(DIARY.tables) - {"seen_update"}, "a new table must say whose its rows are"
    assert all(before.values()), "every table must have had something to forget"

    async with diary.writing(ADA.id) as page:
        await page.forget(ADA.id)

    assert not any((await rows_of(diary, ADA.id)).values())
    assert await rows_of(diary, BERT.id) == before


async def test_settings_of_a_forgotten_runner_bring_nobody_back(diary: Diary) -> None:
    async with diary.writing(ADA.id) as page:
        await page.keep_runner(ADA)
        await page.mark_active(ADA.id)

    assert await look(diary, lambda page: page.known(ADA.id)) is None
