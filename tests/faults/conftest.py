"""Ada on a stage whose time stands still: every wait of the bot can be looked at."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.app import build_application
from bot.chat.bulk import BulkLane
from bot.chat.transport import AiohttpRequest
from bot.coach.runner import Runner as Settings
from bot.diary.diary import Diary
from tests.faults.gateway import Gateway
from tests.faults.hours import Hours
from tests.stage import ADA, BERLIN, Clock, Runner, TestStage, on_stage

BOB = 2002


def fresh(diary: Diary, empty: Path) -> None:
    """An empty diary in the place of what another story left."""
    assert diary.file is not None
    for left in diary.file.parent.iterdir():
        left.unlink()
    shutil.copy(empty, diary.file)


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
async def slow(story_diary: Diary, empty_diary: Path, hours: Hours) -> AsyncIterator[TestStage]:
    """The real bot, whose waits end only when the hours pass."""
    fresh(story_diary, empty_diary)
    try:
        async with on_stage(story_diary, clock=hours.clock, sleep=hours.sleep) as stage:
            yield stage
    finally:
        await story_diary.close()


@pytest.fixture
async def slow_ada(slow: TestStage) -> Runner:
    """Ada of Berlin on that stage; it is Monday, half past six."""
    return await known(slow, ADA)


@pytest.fixture
async def slow_bob(slow: TestStage) -> Runner:
    """Bob, who runs in the same town."""
    return await known(slow, BOB)


async def known(stage: TestStage, user_id: int) -> Runner:
    """Somebody the bot knows, asked at seven and summed up on Sunday at six."""
    runner = stage.runner(user_id)
    await runner.is_known(Settings(id=user_id, zone=BERLIN))
    return runner


@dataclass
class Wired(TestStage):
    """The bot over real HTTP, with a gateway in between."""

    __test__ = False

    api: Gateway = field(kw_only=True)


@pytest.fixture
async def wired(story_diary: Diary, empty_diary: Path) -> AsyncIterator[Wired]:
    """The real bot on its real transport; its waits between two tries are over at once."""
    fresh(story_diary, empty_diary)
    clock = Clock()

    async def no_waiting(seconds: float) -> None:
        clock.passes(seconds=seconds)

    request = AiohttpRequest(read_timeout=0.1)
    async with Gateway(clock.now) as api:
        bot = build_application(
            token=api.telegram.token,
            diary=story_diary,
            now=clock.now,
            request=request,
            api_url=api.url,
            lane=BulkLane(clock=lambda: clock.at.timestamp(), sleep=no_waiting),
            sleep=no_waiting,
        )
        await bot.application.initialize()
        stage = Wired(api.telegram, story_diary, clock, bot, api=api)
        stage.listens()
        try:
            yield stage
        finally:
            await bot.desk.sender.drain(0)
            await bot.application.shutdown()
            await story_diary.close()
    assert not stage.failures, stage.failures


@pytest.fixture
async def wired_ada(wired: Wired) -> Runner:
    """Ada of Berlin at the other end of the wire."""
    return await known(wired, ADA)
