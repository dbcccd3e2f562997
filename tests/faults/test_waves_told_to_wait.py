"""Telegram answers 429 to the morning wave: the wave waits, replies do not, and nothing is said twice."""

from __future__ import annotations

import asyncio
from datetime import time, timedelta

import pytest

from bot.app import schedule
from bot.coach.runner import Runner as Settings
from bot.diary.notes import Kind, PromptState
from bot.routines import rounds
from tests.chat.wire import ABOUT_429
from tests.faults.conftest import known
from tests.faults.hours import Hours
from tests.faults.prompts import QUESTION, SUMMARY, SUNDAY, state, times_told
from tests.stage import BERLIN, MONDAY, Runner, TestStage

pytestmark = pytest.mark.filterwarnings(ABOUT_429)


async def everybody(stage: TestStage, how_many: int) -> list[Runner]:
    return [await known(stage, user_id) for user_id in range(3001, 3001 + how_many)]


def asks_to_wait(stage: TestStage, seconds: float, method: str = "sendMessage", times: int = 1) -> None:
    stage.telegram.fail_next(method, status=429, parameters={"retry_after": seconds}, times=times)


async def until_parked(stage: TestStage, wave: asyncio.Future[int] | None = None) -> None:
    """The wave's first message was refused."""
    while not stage.bot.ticks._lane.parked_s:
        assert wave is None or not wave.done()
        await asyncio.sleep(0)


async def test_a_short_wait_parks_the_wave_while_a_reply_leaves_at_once(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    runners = await everybody(slow, 12)
    slow.clock.shows(MONDAY, "07:00")
    asks_to_wait(slow, 7)
    wave = asyncio.ensure_future(slow.tick())
    await until_parked(slow, wave)
    asked_at = slow.clock.at

    await slow_ada.says("/help")
    assert "What I understand" in slow_ada.reads
    assert slow.clock.at == asked_at  # nobody's wait had to end for that

    await hours.until_done(wave)
    slow.clock.shows(MONDAY, "07:05")
    await hours.until_done(slow.tick())
    assert [times_told(runner) for runner in [slow_ada, *runners]] == [1] * 13
    assert {await state(slow, runner) for runner in [slow_ada, *runners]} == {PromptState.SENT}


async def test_during_a_long_wait_nothing_is_claimed_and_afterwards_everybody_is_asked_once(
    slow: TestStage, hours: Hours
) -> None:
    runners = await everybody(slow, 12)
    late = slow.runner(4000)
    await late.is_known(Settings(id=4000, zone=BERLIN, prompt_at=time(7, 5)))
    slow.clock.shows(MONDAY, "07:00")
    asks_to_wait(slow, 900)
    await hours.until_done(slow.tick())

    slow.clock.shows(MONDAY, "07:10")
    assert await hours.until_done(slow.tick()) == 0
    assert await state(slow, late) is None  # still due, for whoever may speak first
    assert slow.bot.ticks.last_at == slow.clock.at  # it looked: nobody calls the bot dead

    slow.clock.shows(MONDAY, "07:16")
    await hours.until_done(slow.tick())
    slow.clock.shows(MONDAY, "07:30")
    await hours.until_done(slow.tick())
    assert [times_told(runner) for runner in [*runners, late]] == [1] * 13


async def test_a_wait_longer_than_a_claim_holds_says_no_summary_twice(slow: TestStage, hours: Hours) -> None:
    runners = await everybody(slow, 12)
    slow.clock.shows(SUNDAY - timedelta(days=6), "12:00")
    await hours.until_done(slow.tick())
    slow.clock.shows(SUNDAY, "18:00")
    asks_to_wait(slow, rounds.LEASE.total_seconds() + 300)

    await hours.until_done(slow.tick())
    for _ in range(60):
        slow.clock.passes(minutes=1)
        await hours.until_done(slow.tick())

    assert [times_told(runner, SUMMARY) for runner in runners] == [1] * 12
    assert {await state(slow, runner, Kind.WEEKLY, SUNDAY) for runner in runners} == {PromptState.SENT}


async def test_one_429_after_the_other_gives_prompts_back_long_before_their_claim_lapses(
    slow: TestStage, hours: Hours
) -> None:
    runners = await everybody(slow, 12)
    slow.clock.shows(MONDAY, "07:00")
    asks_to_wait(slow, 29, times=6)
    began = slow.clock.at

    await hours.until_done(slow.tick())
    assert slow.clock.at - began < rounds.LEASE / 2

    for _ in range(20):
        slow.clock.passes(minutes=1)
        await hours.until_done(slow.tick())
    assert [times_told(runner) for runner in runners] == [1] * 12


async def test_a_stop_while_the_wave_is_parked_gives_every_prompt_back(slow: TestStage) -> None:
    runners = await everybody(slow, 12)
    slow.clock.shows(MONDAY, "07:00")
    asks_to_wait(slow, 25)
    wave = asyncio.ensure_future(slow.tick())
    await until_parked(slow, wave)
    slow.bot.ticks.stop()
    await asyncio.wait_for(wave, 5)

    found = {await state(slow, runner) for runner in runners}
    assert PromptState.CLAIMED not in found
    assert PromptState.UNKNOWN not in found

    await slow.restarts()
    slow.clock.shows(MONDAY, "07:05")
    await slow.tick()
    assert [times_told(runner) for runner in runners] == [1] * 12


async def test_a_stop_of_the_schedule_ends_a_parked_wave_too(slow: TestStage) -> None:
    runners = await everybody(slow, 12)
    slow.clock.shows(MONDAY, "07:00")
    asks_to_wait(slow, 25)
    async with schedule(slow.bot, 60):
        await until_parked(slow)

    assert PromptState.CLAIMED not in {await state(slow, runner) for runner in runners}


async def test_two_messages_of_the_wave_to_one_chat_are_a_second_apart(slow: TestStage, hours: Hours) -> None:
    ada = slow.runner()
    await ada.is_known(Settings(id=ada.id, zone=BERLIN, summary_weekday=0, summary_at=time(7)))
    slow.clock.shows(MONDAY, "07:00")
    await hours.until_done(slow.tick())

    first, second = (message.sent_at for message in ada.chat[-2:])
    assert times_told(ada) == times_told(ada, SUMMARY) == 1
    assert second - first >= timedelta(seconds=1)


async def test_a_chat_whose_replies_wait_is_not_asked_before_them(
    slow: TestStage, slow_ada: Runner, slow_bob: Runner, hours: Hours
) -> None:
    slow.clock.shows(MONDAY, "07:00")
    asks_to_wait(slow, 50)
    await slow_ada.says("/help")
    await slow.tick()

    assert times_told(slow_bob) == 1
    assert times_told(slow_ada) == 0
    assert await state(slow, slow_ada) is PromptState.RETRY

    await hours.pass_by(minutes=5)
    await hours.until_done(slow.tick())
    assert QUESTION in slow_ada.reads


async def test_a_process_that_stood_still_does_not_say_what_somebody_else_took_over(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    """Frozen between claim and speech for longer than the claim holds; another process said it meanwhile."""
    slow.clock.shows(SUNDAY, "18:00")
    slow.bot.ticks._lane.park(20)  # its turn comes later
    frozen = asyncio.ensure_future(slow.tick())
    await hours.until_asleep(frozen)

    slow.clock.passes(minutes=11)
    others = await rounds.claim_due(slow.diary, slow.clock.at)
    assert [due.kind for due in others] == [Kind.WEEKLY]
    await rounds.settle_sent(slow.diary, others[0], 77, slow.clock.at)
    await hours.until_done(frozen)

    assert times_told(slow_ada, SUMMARY) == 0
    assert await state(slow, slow_ada, Kind.WEEKLY, SUNDAY) is PromptState.SENT


async def test_a_process_that_stood_still_says_what_nobody_took_over(
    slow: TestStage, slow_ada: Runner, hours: Hours
) -> None:
    slow.clock.shows(SUNDAY, "18:00")
    slow.bot.ticks._lane.park(20)
    frozen = asyncio.ensure_future(slow.tick())
    await hours.until_asleep(frozen)

    slow.clock.passes(minutes=11)
    await hours.until_done(frozen)
    await hours.until_done(slow.tick())

    assert times_told(slow_ada, SUMMARY) == 1
