"""What is due, who says it, and what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coach.runner import Runner
from bot.diary.diary import Diary, Page
from bot.diary.engine import open_diary
from bot.diary.notes import Claim, Due, Kind, PromptKey, PromptState
from bot.diary.sheet import POSTGRESQL
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    LEASE,
    MINUTE,
    NOW,
    ONE_DAY,
    claim_of,
    interrupted_page,
    keep,
    plan_of,
    statements_of,
)

MORNING = (ADA.id, Kind.MORNING, DAY)
WEEKLY = (ADA.id, Kind.WEEKLY, DAY)
LATER = (ADA.id, Kind.LATER, DAY)


def claim_once(due: Due, skip_reason: str | None = None) -> Claim:
    """A wish to send what never comes again."""
    return Claim(*due.key, None, None, skip_reason)


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    """Ada's morning and weekly are due now."""
    await keep(diary, ADA)
    async with diary.writing() as page:
        for kind in (Kind.MORNING, Kind.WEEKLY):
            await page.plan_due(ADA.id, kind, DAY, NOW)
    return diary


async def claim_everything(page: Page) -> set[PromptKey]:
    return await page.claim([claim_of(due) for due in await page.due(NOW, 99)], NOW, NOW + LEASE)


@pytest.mark.parametrize(("late", "seen"), [(-MINUTE, 0), (0 * MINUTE, 2), (MINUTE, 2)])
async def test_something_is_due_from_its_second_on(with_ada: Diary, late: timedelta, seen: int) -> None:
    async with with_ada.writing() as page:
        assert len(await page.due(NOW + late, 9)) == seen


async def test_what_is_due_tells_who_and_what_and_for_which_day(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        due = {one.kind: one for one in await page.due(NOW, 9)}
        known = await page.known(ADA.id)

    assert due[Kind.WEEKLY] == Due(known, Kind.WEEKLY, DAY, NOW)
    assert due[Kind.MORNING].key == MORNING


async def test_the_longest_waiting_come_first_and_no_more_than_asked_for(diary: Diary) -> None:
    runners = [Runner(id=number) for number in range(1, 6)]
    await keep(diary, *runners)
    async with diary.writing() as page:
        for runner, waiting in zip(runners, (3, 1, 5, 2, 4), strict=True):
            await page.plan_due(runner.id, Kind.MORNING, DAY, NOW - waiting * MINUTE)

        assert [due.known.runner.id for due in await page.due(NOW, 3)] == [3, 5, 1]


async def test_planning_again_replaces_what_was_planned(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await page.plan_due(ADA.id, Kind.MORNING, DAY + ONE_DAY, NOW + ONE_DAY)

        assert await page.due_of(ADA.id) == {
            Kind.MORNING: (DAY + ONE_DAY, NOW + ONE_DAY),
            Kind.WEEKLY: (DAY, NOW),
        }
        assert [due.kind for due in await page.due(NOW, 9)] == [Kind.WEEKLY]


async def test_a_claim_is_written_down_and_the_next_one_planned(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        assert await claim_everything(page) == {MORNING, WEEKLY}

        assert await page.prompt_state(*MORNING) is PromptState.CLAIMED
        assert await page.due_of(ADA.id) == {
            Kind.MORNING: (DAY + ONE_DAY, NOW + ONE_DAY),
            Kind.WEEKLY: (DAY + 7 * ONE_DAY, NOW + 7 * ONE_DAY),
        }


async def test_what_comes_only_once_is_no_longer_due_when_it_was_claimed(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await page.plan_due(ADA.id, Kind.LATER, DAY, NOW)
        due = {one.kind: one for one in await page.due(NOW, 9)}
        claims = [claim_of(due[Kind.MORNING]), claim_once(due[Kind.LATER])]

        assert await page.claim(claims, NOW, NOW + LEASE) == {MORNING, LATER}
        assert set(await page.due_of(ADA.id)) == {Kind.MORNING, Kind.WEEKLY}
        assert (await page.due_of(ADA.id))[Kind.MORNING][0] == DAY + ONE_DAY
        assert await page.prompt_state(*LATER) is PromptState.CLAIMED


async def test_what_came_once_and_is_skipped_is_no_longer_due_either(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await page.plan_due(ADA.id, Kind.LATER, DAY, NOW)
        due = {one.kind: one for one in await page.due(NOW, 9)}
        claims = [claim_once(due[Kind.LATER], "too late")]

        assert await page.claim(claims, NOW, NOW + LEASE) == set()
        assert Kind.LATER not in await page.due_of(ADA.id)
        assert await page.prompt_state(*LATER) is PromptState.SKIPPED


async def test_what_comes_once_and_was_put_off_to_another_day_meanwhile_stays_due(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await page.plan_due(ADA.id, Kind.LATER, DAY, NOW)
        due = {one.kind: one for one in await page.due(NOW, 9)}
        await page.plan_due(ADA.id, Kind.LATER, DAY + ONE_DAY, NOW + ONE_DAY)
        await page.claim([claim_once(due[Kind.LATER])], NOW, NOW + LEASE)

        assert (await page.due_of(ADA.id))[Kind.LATER] == (DAY + ONE_DAY, NOW + ONE_DAY)


async def test_it_is_known_how_many_mornings_between_two_days_surely_arrived(with_ada: Diary) -> None:
    states = (
        *(PromptState.SENT, PromptState.SENT, PromptState.SKIPPED, PromptState.UNKNOWN),
        *(PromptState.SENT, PromptState.FAILED, PromptState.SENT),
    )
    async with with_ada.writing() as page:
        for ahead, became in enumerate(states):
            day = DAY + ahead * ONE_DAY
            for kind in (Kind.MORNING, Kind.EVENING):
                await page.claim([Claim(ADA.id, kind, day, day, NOW)], NOW, NOW + LEASE)
                await page.settle(ADA.id, kind, day, became, NOW)

        assert await page.mornings_asked(ADA.id, DAY - ONE_DAY, DAY + 7 * ONE_DAY) == 4
        assert await page.mornings_asked(ADA.id, DAY, DAY + 6 * ONE_DAY) == 2, "both days are left out"
        assert await page.mornings_asked(BERT.id, DAY - ONE_DAY, DAY + 7 * ONE_DAY) == 0


async def test_how_many_mornings_arrived_is_read_from_the_runners_own_rows(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        with statements_of(page) as asked:
            await page.mornings_asked(ADA.id, DAY, DAY + 4 * ONE_DAY)
        [plan] = [await plan_of(page, statement, values) for statement, values in asked]

    assert "Seq Scan" not in plan
    assert "SCAN" not in plan


async def test_nothing_to_claim_is_nothing_claimed(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        assert await page.claim([], NOW, NOW + LEASE) == set()


async def test_what_is_too_late_is_written_down_as_skipped_and_not_sent(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        claims = [
            claim_of(due, "too late" if due.kind is Kind.MORNING else None) for due in await page.due(NOW, 9)
        ]

        assert await page.claim(claims, NOW, NOW + LEASE) == {WEEKLY}
        assert await page.prompt_state(*MORNING) is PromptState.SKIPPED
        assert await page.lapse(NOW + 2 * LEASE) == [WEEKLY]


async def test_a_prompt_of_one_day_is_claimed_once_even_when_planned_again(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        await page.settle(*MORNING, PromptState.SENT, NOW, message_id=5)
        await page.plan_due(ADA.id, Kind.MORNING, DAY, NOW)

        assert await claim_everything(page) == set()
        assert await page.prompt_state(*MORNING) is PromptState.SENT
        assert (await page.due_of(ADA.id))[Kind.MORNING][0] == DAY + ONE_DAY, "it must not stay due for ever"


async def test_a_claim_does_not_move_what_was_planned_for_another_day_meanwhile(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        claims = [claim_of(due) for due in await page.due(NOW, 9)]
        await page.plan_due(ADA.id, Kind.MORNING, DAY + 3 * ONE_DAY, NOW + 3 * ONE_DAY)
        await page.claim(claims, NOW, NOW + LEASE)

        assert (await page.due_of(ADA.id))[Kind.MORNING] == (DAY + 3 * ONE_DAY, NOW + 3 * ONE_DAY)


async def test_a_claim_that_is_not_committed_never_was(with_ada: Diary) -> None:
    async with interrupted_page(with_ada) as page:
        await claim_everything(page)

    async with with_ada.writing() as page:
        assert await page.prompt_state(*MORNING) is None
        assert len(await page.due(NOW, 9)) == 2


@pytest.mark.parametrize(
    "state", [PromptState.SENT, PromptState.UNKNOWN, PromptState.SKIPPED, PromptState.FAILED]
)
async def test_a_settled_prompt_neither_lapses_nor_is_tried_again(
    with_ada: Diary, state: PromptState
) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        await page.settle(*MORNING, state, NOW, reason="said so")
        await page.settle(*WEEKLY, state, NOW)

        assert await page.lapse(NOW + ONE_DAY) == []
        assert await page.retries(NOW + ONE_DAY, 9, NOW + 2 * ONE_DAY) == []
        assert await page.prompt_state(*MORNING) is state


@pytest.mark.parametrize(("late", "tried"), [(-MINUTE, 0), (0 * MINUTE, 1), (MINUTE, 1)])
async def test_a_prompt_is_tried_again_when_its_time_has_come(
    with_ada: Diary, late: timedelta, tried: int
) -> None:
    retry_at = NOW + 10 * MINUTE
    async with with_ada.writing() as page:
        await claim_everything(page)
        await page.settle(*MORNING, PromptState.RETRY, NOW, reason="429", retry_at=retry_at)

        again = await page.retries(retry_at + late, 9, retry_at + LEASE)

        assert [(due.key, due.due_at) for due in again] == [(MORNING, retry_at)] * tried
        assert await page.prompt_state(*MORNING) is (PromptState.CLAIMED if tried else PromptState.RETRY)


async def test_a_second_try_is_handed_out_once_and_lapses_like_the_first(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        await page.settle(*MORNING, PromptState.RETRY, NOW, retry_at=NOW)
        await page.settle(*WEEKLY, PromptState.SENT, NOW)
        assert len(await page.retries(NOW, 9, NOW + LEASE)) == 1
        assert await page.retries(NOW, 9, NOW + LEASE) == []

        assert await page.lapse(NOW + LEASE) == [MORNING]


@pytest.mark.parametrize("state", PromptState)
async def test_only_a_retry_comes_with_a_time_and_never_without(with_ada: Diary, state: PromptState) -> None:
    retry_at = None if state is PromptState.RETRY else NOW
    async with with_ada.writing() as page:
        with pytest.raises(ValueError, match="needs a time"):
            await page.settle(*MORNING, state, NOW, retry_at=retry_at)


@pytest.mark.parametrize(("late", "lapsed"), [(-MINUTE, 0), (0 * MINUTE, 2), (MINUTE, 2)])
async def test_a_claim_lapses_when_its_lease_ends(with_ada: Diary, late: timedelta, lapsed: int) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)

        assert len(await page.lapse(NOW + LEASE + late)) == lapsed


async def test_a_claim_may_be_held_for_longer_by_its_holder_alone(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        assert not await page.renew(*WEEKLY, NOW + LEASE - MINUTE, NOW + ONE_DAY)  # another one's
        assert await page.renew(*WEEKLY, NOW + LEASE, NOW + 2 * LEASE)

        assert await page.lapse(NOW + LEASE) == [MORNING]
        assert not await page.renew(*MORNING, NOW + LEASE, NOW + 2 * LEASE)
        assert await page.lapse(NOW + 2 * LEASE) == [WEEKLY]


async def test_a_lapsed_morning_is_left_alone_and_a_lapsed_summary_is_tried_once_more(
    with_ada: Diary,
) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        assert await page.say(*MORNING, NOW + LEASE)
        assert await page.say(*WEEKLY, NOW + LEASE)
        assert set(await page.lapse(NOW + LEASE)) == {MORNING, WEEKLY}
        assert await page.prompt_state(*MORNING) is PromptState.UNKNOWN
        assert await page.prompt_state(*WEEKLY) is PromptState.RETRY

        again = await page.retries(NOW + LEASE, 9, NOW + 2 * LEASE)
        assert [due.key for due in again] == [WEEKLY]

        assert await page.say(*WEEKLY, NOW + 2 * LEASE)
        assert await page.lapse(NOW + 2 * LEASE) == [WEEKLY]
        assert await page.prompt_state(*WEEKLY) is PromptState.UNKNOWN
        assert await page.retries(NOW + ONE_DAY, 9, NOW + 2 * ONE_DAY) == []


async def test_what_a_dead_sender_had_not_begun_to_say_is_tried_again_as_often_as_that_happens(
    with_ada: Diary,
) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        for number in range(1, 5):
            now = NOW + number * LEASE
            assert set(await page.lapse(now)) == {MORNING, WEEKLY}
            again = await page.retries(now, 9, now + LEASE)
            assert {due.key for due in again} == {MORNING, WEEKLY}

        assert await page.say(*WEEKLY, NOW + 5 * LEASE)
        assert set(await page.lapse(NOW + 5 * LEASE)) == {MORNING, WEEKLY}
        again = await page.retries(NOW + 5 * LEASE, 9, NOW + 6 * LEASE)

    assert WEEKLY in [due.key for due in again], "only what was begun counts as a try"


async def test_only_the_holder_of_a_claim_begins_to_say_it(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        assert not await page.say(*MORNING, NOW + LEASE - MINUTE)  # another one's
        await page.lapse(NOW + LEASE)
        assert not await page.say(*MORNING, NOW + LEASE)  # it lapsed
        await page.retries(NOW + LEASE, 9, NOW + 2 * LEASE)

        assert not await page.say(*MORNING, NOW + LEASE)  # it was claimed anew
        assert await page.say(*MORNING, NOW + 2 * LEASE)


async def test_a_try_that_surely_failed_leaves_no_word_that_it_was_said(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await claim_everything(page)
        assert await page.say(*MORNING, NOW + LEASE)
        await page.settle(*MORNING, PromptState.RETRY, NOW, reason="429", retry_at=NOW)
        await page.retries(NOW, 9, NOW + LEASE)
        await page.lapse(NOW + LEASE)

        assert await page.prompt_state(*MORNING) is PromptState.RETRY


async def many_due(diary: Diary, count: int) -> None:
    runners = [replace(BERT, id=number) for number in range(1, count + 1)]
    async with diary.writing() as page:
        for runner in runners:
            await page.meet(runner, NOW)
            await page.plan_due(runner.id, Kind.MORNING, DAY, NOW)


async def test_two_ticks_at_once_claim_everything_exactly_once(url: str, diary: Diary) -> None:
    await many_due(diary, 60)
    other = open_diary(url)

    async def tick(at: Diary) -> list[PromptKey]:
        claimed: list[PromptKey] = []
        for _ in range(8):
            async with at.writing() as page:
                claims = [claim_of(due) for due in await page.due(NOW, 10)]
                claimed += await page.claim(claims, NOW, NOW + LEASE)
        return claimed

    claimed = [key for some in await asyncio.gather(tick(diary), tick(other)) for key in some]
    await other.close()

    assert sorted(claimed) == [(number, Kind.MORNING, DAY) for number in range(1, 61)]


async def test_a_claim_made_from_the_same_look_twice_counts_once(url: str, diary: Diary) -> None:
    await many_due(diary, 20)
    async with diary.writing() as page:
        claims = [claim_of(due) for due in await page.due(NOW, 99)]
    other = open_diary(url)

    async def claim(at: Diary, wanted: Sequence[Claim]) -> list[PromptKey]:
        async with at.writing() as page:
            return list(await page.claim(wanted, NOW, NOW + LEASE))

    claimed = [
        key for some in await asyncio.gather(claim(diary, claims), claim(other, claims)) for key in some
    ]
    await other.close()

    assert sorted(claimed) == sorted(claim.key for claim in claims)


async def test_on_postgresql_a_second_look_passes_over_what_the_first_one_holds(url: str) -> None:
    if not url.startswith(POSTGRESQL):
        pytest.skip("SQLite lets only one look at a time")
    first, second = open_diary(url), open_diary(url)
    await many_due(first, 10)

    # without passing over, the second would wait for the first for ever
    async with asyncio.timeout(20), first.writing() as one, second.writing() as two:
        looks = [await one.due(NOW, 6), await two.due(NOW, 6)]

    await first.close()
    await second.close()
    assert [len(look) for look in looks] == [6, 4]
    assert not {due.key for due in looks[0]} & {due.key for due in looks[1]}


async def test_on_postgresql_second_tries_somebody_else_holds_are_passed_over_too(url: str) -> None:
    if not url.startswith(POSTGRESQL):
        pytest.skip("SQLite lets only one look at a time")
    first, second = open_diary(url), open_diary(url)
    await many_due(first, 4)
    async with first.writing() as page:
        for number, _, day in await claim_everything(page):
            await page.settle(number, Kind.MORNING, day, PromptState.RETRY, NOW, retry_at=NOW)

    async with asyncio.timeout(20), first.writing() as one, second.writing() as two:
        looks = [await one.retries(NOW, 3, NOW + LEASE), await two.retries(NOW, 3, NOW + LEASE)]

    await first.close()
    await second.close()
    assert [len(look) for look in looks] == [3, 1]


async def test_a_round_reads_only_what_has_come_due(diary: Diary) -> None:
    async with diary.writing() as page:
        with statements_of(page) as asked:
            await page.due(NOW, 100)
            await page.retries(NOW, 100, NOW + LEASE)
            await page.lapse(NOW)
        plans = [await plan_of(page, statement, values) for statement, values in asked]

    for index, plan in zip(
        ("ix_due_due_at", "ix_prompt_retry_at", "ix_prompt_claimed_until"), plans, strict=True
    ):
        assert index in plan
        assert "SCAN" not in plan
        assert "Seq Scan" not in plan
