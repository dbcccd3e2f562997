"""Several processes on one PostgreSQL: who polls, who speaks first, and what happens when that one dies."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

import pytest

from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.notes import Kind, PromptState
from tests.bot_api import BotApi
from tests.diary.databases import Postgres, make_postgres
from tests.process.host import Host, Program, free_port, until
from tests.process.lives import due_in_a_moment, knows, runner_at_noon, state_of
from tests.process.phone import ADA, BOB, Phone

SECRET = "only-Telegram_knows-this"
TAKEN_OVER_WITHIN_S = 30


@pytest.fixture(scope="module")
def server(testrun_uid: str) -> Iterator[Postgres]:
    """A PostgreSQL server; skips loudly where none can be had."""
    server = make_postgres(testrun_uid)
    yield server
    server.drop_all()


@pytest.fixture
def shared(server: Postgres, host: Host) -> str:
    """The diary of every process on this machine."""
    server.empty()
    url = server.url_of(server.home)
    host.settings["DATABASE_URL"] = url
    return url


@contextlib.asynccontextmanager
async def looking_into(url: str) -> AsyncIterator[Diary]:
    diary = open_diary(url)
    try:
        yield diary
    finally:
        await diary.close()


async def test_a_second_process_that_would_poll_waits_and_goes_on_when_the_first_is_killed(
    host: Host, shared: str, api: BotApi, ada: Phone
) -> None:
    ada.has_met_the_bot()
    async with looking_into(shared) as diary:
        await knows(diary, runner_at_noon(ADA), due=None)
        first = await host.runs()
        second = await host.starts("run")
        await second.line("standing by: another process polls with this diary")
        ada.says("/help")
        await ada.sees("What I understand")
        commands = api.telegram.requests["setMyCommands"]

        await first.killed()
        async with asyncio.timeout(TAKEN_OVER_WITHIN_S):
            await second.ready()
        ada.says("/privacy")
        await ada.sees("erase")

    for program in (first, second):
        assert not [line for line in program.stderr if "another process polls with this token" in line]
    assert len([line for line in second.stderr if "standing by" in line]) == 1
    await until(lambda: _is(api.telegram.requests["setMyCommands"] == 2 * commands))
    second.stop()
    assert (await second.ended()).status == 0


async def _is(so: bool) -> bool:
    return so


async def _is_sent(diary: Diary, runner: Runner) -> bool:
    return await state_of(diary, runner, Kind.MORNING) is PromptState.SENT


async def two_behind_one_address(host: Host) -> tuple[Program, Program]:
    """Two bots that expect deliveries; Telegram delivers to the second, as a proxy might."""
    ports = free_port(), free_port()
    where = {"WEBHOOK_URL": f"http://127.0.0.1:{ports[1]}/telegram", "WEBHOOK_SECRET": SECRET}
    first, second = [await host.runs(LISTEN=f"127.0.0.1:{port}", **where) for port in ports]
    return first, second


async def test_the_sender_is_killed_and_the_other_sends_what_comes_next(
    host: Host, shared: str, api: BotApi, ada: Phone
) -> None:
    bob = Phone(ada.telegram, BOB)
    ada.has_met_the_bot()
    bob.has_met_the_bot()
    async with looking_into(shared) as diary:
        await knows(diary, runner_at_noon(ADA))
        sender, other = await two_behind_one_address(host)
        await ada.sees("Good morning!")
        assert api.telegram.requests["setWebhook"] == 1

        await sender.killed()
        await knows(diary, runner_at_noon(BOB))
        await bob.sees("Good morning!", within_s=TAKEN_OVER_WITHIN_S)
        ada.says("/help")
        await ada.sees("What I understand")

        # what a person sees is there before the diary knows that it arrived
        await until(lambda: _is_sent(diary, runner_at_noon(BOB)))
        assert sum("Good morning!" in message.plain for message in ada.from_bot) == 1
        assert sum("Good morning!" in message.plain for message in bob.from_bot) == 1
    await other.line("this process leads now")
    await until(lambda: _is(api.telegram.requests["setWebhook"] == 2))


async def test_the_database_ends_every_session_and_one_of_the_two_goes_on_sending(
    host: Host, shared: str, server: Postgres, ada: Phone
) -> None:
    ada.has_met_the_bot()
    runner = runner_at_noon(ADA)
    async with looking_into(shared) as diary:
        await knows(diary, runner, due=None)
        programs = await two_behind_one_address(host)
        await server.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()",
            database=server.home,
        )
        async with diary.writing() as page:
            await due_in_a_moment(page, runner, Kind.MORNING)

        await ada.sees("Good morning!", within_s=TAKEN_OVER_WITHIN_S)

        assert sum("Good morning!" in message.plain for message in ada.from_bot) == 1
    assert all(program.process.returncode is None for program in programs)
