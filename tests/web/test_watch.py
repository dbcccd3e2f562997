"""When a process counts as well, and when it takes work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.diary.errors import DiaryUnavailable
from bot.web.health import Phase
from bot.web.watch import CLOCK_SLACK_S, SHORTEST_STALE_TICK_S, STALE_POLL_S, STALE_TICKS, Watch
from tests.stage import TestStage

PolledAt = Callable[[], datetime]


def watch_over(
    stage: TestStage, tick_s: float = 1.0, polled_at: Callable[[], datetime] | None = None
) -> Watch:
    """The watch over a process that starts now."""
    watch = Watch(stage.diary, stage.bot.ticks, stage.clock.now, tick_s, asyncio.Event())
    if polled_at is not None:
        watch.polled_at = polled_at
    return watch


@pytest.mark.parametrize(
    ("age_s", "well"),
    [
        (STALE_POLL_S - 1, True),
        (STALE_POLL_S, False),
        (STALE_POLL_S + 1, False),
        (-CLOCK_SLACK_S + 1, True),
        (-CLOCK_SLACK_S, True),
        (-CLOCK_SLACK_S - 1, False),
    ],
)
async def test_a_poll_is_fresh_for_two_minutes_and_a_clock_may_be_set_back_one(
    stage: TestStage, age_s: int, well: bool
) -> None:
    watch = watch_over(stage, polled_at=lambda: stage.clock.now() - timedelta(seconds=age_s))

    health = await watch.health()

    assert (health.ok, health.last_poll_age_s) == (well, age_s)


@pytest.mark.parametrize("tick_s", [1.0, 30.0])
@pytest.mark.parametrize(("beyond_s", "well"), [(-1, True), (0, False), (1, False)])
async def test_a_schedule_that_does_not_tick_is_not_well_also_when_it_never_did(
    stage: TestStage, tick_s: float, beyond_s: int, well: bool
) -> None:
    watch = watch_over(stage, tick_s)
    stage.clock.passes(seconds=max(SHORTEST_STALE_TICK_S, STALE_TICKS * tick_s) + beyond_s)

    assert (await watch.health()).ok is well

    await stage.tick()
    assert await watch.health() == await watch_over(stage, tick_s).health()
    assert (await watch.health()).last_tick_age_s == 0


async def test_who_has_nothing_to_poll_is_well_without(stage: TestStage) -> None:
    health = await watch_over(stage).health()

    assert (health.ok, health.last_poll_age_s) == (True, None)


@pytest.mark.parametrize("trouble", ["away", "silent"])
async def test_a_diary_that_is_away_or_does_not_answer_in_time_is_not_up(
    stage: TestStage, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    async def looking() -> None:
        if trouble == "silent":
            await asyncio.Event().wait()
        raise DiaryUnavailable("it is away")

    monkeypatch.setattr("bot.web.watch.DATABASE_ANSWERS_WITHIN_S", 0.01)
    monkeypatch.setattr(stage.diary, "ping", looking)

    health = await watch_over(stage).health()

    assert (health.ok, health.database) == (False, False)


async def test_a_process_is_ready_from_when_it_takes_work_until_it_is_told_to_stop(stage: TestStage) -> None:
    stop = asyncio.Event()
    watch = Watch(stage.diary, stage.bot.ticks, stage.clock.now, 1.0, stop)

    assert watch.phase() is Phase.STARTING
    watch.takes_work()
    assert watch.phase() is Phase.READY
    stop.set()
    assert watch.phase() is Phase.DRAINING


async def test_a_process_that_is_stopped_while_it_starts_never_becomes_ready(stage: TestStage) -> None:
    stop = asyncio.Event()
    watch = Watch(stage.diary, stage.bot.ticks, stage.clock.now, 1.0, stop)
    stop.set()
    watch.takes_work()

    assert watch.phase() is Phase.DRAINING
