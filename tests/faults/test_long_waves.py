"""More are due than are claimed at once: the lane never waits for the diary, and nobody comes too late."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.diary.notes import Due, PromptState
from bot.routines import rounds
from tests.faults.conftest import known
from tests.faults.hours import Hours
from tests.faults.prompts import state, times_told
from tests.stage import MONDAY, Runner, TestStage

AT_ONCE = 10


async def many(stage: TestStage, how_many: int) -> list[Runner]:
    """All asked at seven; ten of them are claimed at once."""
    stage.bot.ticks._most = AT_ONCE
    return [await known(stage, user_id) for user_id in range(3001, 3001 + how_many)]


async def test_the_next_are_claimed_while_the_last_are_still_being_said(
    slow: TestStage, hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    runners = await many(slow, 15)
    slow.clock.shows(MONDAY, "07:00")
    claim_due = rounds.claim_due
    told_when_claimed: list[int] = []

    async def noted(diary: Any, now: datetime, limit: int) -> list[Due]:
        told_when_claimed.append(sum(map(times_told, runners)))
        return await claim_due(diary, now, limit)

    monkeypatch.setattr(rounds, "claim_due", noted)
    assert await hours.until_done(slow.tick()) == 15

    assert told_when_claimed[0] == 0
    assert told_when_claimed[1] < AT_ONCE
    assert [times_told(runner) for runner in runners] == [1] * 15


async def test_a_wave_longer_than_one_broadcast_gives_no_prompt_back(slow: TestStage, hours: Hours) -> None:
    runners = await many(slow, 60)
    slow.bot.ticks._lane.per_s = 1
    slow.clock.shows(MONDAY, "07:00")
    began = slow.clock.at

    assert await hours.until_done(slow.tick()) == 60

    assert slow.clock.at - began == timedelta(seconds=59)
    assert {await state(slow, runner) for runner in runners} == {PromptState.SENT}
    assert [times_told(runner) for runner in runners] == [1] * 60


async def test_a_stop_in_a_long_wave_says_nothing_twice_and_leaves_the_rest_due(
    slow: TestStage, hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    runners = await many(slow, 30)
    slow.clock.shows(MONDAY, "07:00")
    claim_due = rounds.claim_due

    async def then_stopped(diary: Any, now: datetime, limit: int) -> list[Due]:
        due = await claim_due(diary, now, limit)
        if sum(map(times_told, runners)):
            slow.bot.ticks.stop()
        return due

    monkeypatch.setattr(rounds, "claim_due", then_stopped)
    assert await hours.until_done(slow.tick()) == 2 * AT_ONCE

    found = [await state(slow, runner) for runner in runners]
    assert found.count(None) == 30 - 2 * AT_ONCE
    assert PromptState.CLAIMED not in found
    assert sum(map(times_told, runners)) == found.count(PromptState.SENT)
