"""Clocks jump, ticks take an hour, the bot was away over the morning: nobody is asked twice."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

import pytest

from bot.coach.runner import Runner as Settings
from bot.diary.notes import Kind, PromptState
from tests.faults.conftest import known
from tests.faults.prompts import SUMMARY, SUNDAY, state, times_told
from tests.stage import BERLIN, MONDAY, Runner, TestStage

TUESDAY = MONDAY + timedelta(days=1)


async def asked_at(stage: TestStage, user_id: int, at: str, zone: str = BERLIN) -> Runner:
    runner = stage.runner(user_id)
    await runner.is_known(Settings(id=user_id, zone=zone, prompt_at=time.fromisoformat(at)))
    return runner


@contextlib.contextmanager
def the_first_call_takes(stage: TestStage, **span: float) -> Iterator[None]:
    """Telegram, the network or the machine itself stands still for so long."""
    answer = stage.telegram.answer

    async def slowly(method: str, *contents: Any) -> Any:
        stage.telegram.answer = answer  # type: ignore[method-assign]
        told = await answer(method, *contents)
        stage.clock.passes(**span)
        return told

    stage.telegram.answer = slowly  # type: ignore[assignment,method-assign]
    yield
    stage.telegram.answer = answer  # type: ignore[method-assign]


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        (BERLIN, date(2027, 3, 28)),
        (BERLIN, date(2027, 10, 31)),
        ("Pacific/Chatham", date(2027, 9, 26)),  # 02:45 becomes 03:45
        ("Pacific/Chatham", date(2027, 4, 4)),  # 03:45 becomes 02:45
    ],
)
@pytest.mark.parametrize("at", ["03:00", "03:30", "04:00"])
async def test_the_night_of_the_clock_change_asks_once(
    stage: TestStage, zone: str, day: date, at: str
) -> None:
    early = await asked_at(stage, 1001, at, zone)
    await stage.tick_at(day - timedelta(days=1), "23:00", zone)
    before = times_told(early)
    for _ in range(6 * 6):
        stage.clock.passes(minutes=10)
        await stage.tick()

    assert times_told(early) == before + 1
    assert await state(stage, early, Kind.MORNING, day) is PromptState.SENT


@pytest.mark.parametrize("back_h", [1, 12, 48])
async def test_a_clock_set_back_repeats_nothing(stage: TestStage, ada: Runner, back_h: int) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await stage.tick_at(SUNDAY - timedelta(days=1), "20:00")
    await stage.tick_at(SUNDAY, "07:00")
    await stage.tick_at(SUNDAY, "18:00")
    asked, summed_up = times_told(ada), times_told(ada, SUMMARY)

    stage.clock.passes(hours=-back_h)
    for _ in range(2 * back_h):
        await stage.tick()
        stage.clock.passes(minutes=30)

    assert (times_told(ada), times_told(ada, SUMMARY)) == (asked, summed_up)
    await stage.tick_at(SUNDAY + timedelta(days=1), "07:00")
    assert times_told(ada) == asked + 1


async def test_a_clock_that_ran_ahead_and_was_put_right_asks_for_no_day_twice(
    stage: TestStage, ada: Runner
) -> None:
    await stage.tick_at(TUESDAY, "07:00")
    assert times_told(ada) == 1
    for day in (MONDAY, TUESDAY):
        for at in ("06:59", "07:00", "07:30"):
            await stage.tick_at(day, at)

    assert times_told(ada) == 1
    await stage.tick_at(TUESDAY + timedelta(days=1), "07:00")
    assert times_told(ada) == 2


@pytest.mark.parametrize("hours", [1, 2.9, 4])
async def test_a_tick_that_takes_hours_asks_the_rest_once_while_it_is_in_time(
    stage: TestStage, hours: float
) -> None:
    runners = [await known(stage, user_id) for user_id in range(3001, 3021)]
    stage.clock.shows(MONDAY, "07:00")
    with the_first_call_takes(stage, hours=hours):
        await stage.tick()
    for _ in range(12):
        stage.clock.passes(minutes=1)
        await stage.tick()

    for runner in runners:
        asked = await state(stage, runner) is PromptState.SENT
        assert times_told(runner) == asked
        assert asked or await state(stage, runner) is PromptState.SKIPPED
    late = 20 - sum(times_told(runner) for runner in runners)
    assert late >= 12 if hours > 3 else late == 0  # eight were on their way already
    assert await stage.tick_at(TUESDAY, "07:00") == 20


async def test_three_hours_of_downtime_over_the_morning_wave_lose_what_is_too_late_and_nothing_else(
    stage: TestStage,
) -> None:
    times = ["06:00", "06:29", "06:31", "07:00", "08:00", "09:00", "09:30"]
    stage.clock.shows(MONDAY - timedelta(days=1), "12:00")
    runners = [await asked_at(stage, 3001 + nth, at) for nth, at in enumerate(times)]
    await stage.tick_at(MONDAY, "05:50")
    stage.telegram.says(runners[3].id, "/help")  # waits at Telegram meanwhile

    await stage.restarts()
    await stage.tick_at(MONDAY, "09:30")
    stage.clock.passes(minutes=1)
    await stage.tick()

    assert [times_told(runner) for runner in runners] == [0, 0, 1, 1, 1, 1, 1]
    late = [await state(stage, runner) for runner in runners[:2]]
    assert late == [PromptState.SKIPPED] * 2
    assert len(stage.telegram.mailbox) == 1
    for nth, at in enumerate(times):
        await stage.tick_at(TUESDAY, at)
        assert times_told(runners[nth]) == (1 if nth < 2 else 2)
