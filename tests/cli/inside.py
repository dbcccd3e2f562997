"""The same commands inside this process, for what does not depend on how a process starts or ends."""

from __future__ import annotations

import asyncio
import contextlib

from sqlalchemy import text
from typer.testing import CliRunner

from bot.app import real_now
from bot.cli import cli
from bot.diary.upgrade import migrate
from bot.settings import Settings
from tests.process.host import Ended, Host


async def does(host: Host, *arguments: str, **settings: str) -> Ended:
    """Carry out one command on that machine. Raises whatever would have been a traceback."""
    chosen = {"DATABASE_URL": f"sqlite:///{host.file}", **host.settings, **settings}
    environment: dict[str, str | None] = {name.upper(): None for name in Settings.model_fields}

    def work() -> Ended:
        with contextlib.chdir(host.folder):
            done = CliRunner().invoke(cli, arguments, env=environment | chosen)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Ended(done.exit_code, done.stdout.rstrip("\n"), done.stderr.rstrip("\n"))

    # a thread of its own, because a command brings its own event loop
    return await asyncio.to_thread(work)


async def at_revision(host: Host, revision: str) -> None:
    """A diary whose tables are said to be of that revision."""
    async with host.diary() as diary:
        await migrate(diary, real_now())
        async with diary.changing_tables() as connection:
            await connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})
