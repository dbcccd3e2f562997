"""Every test that asks for a diary runs twice: over a SQLite file and over a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from tests.diary.databases import Postgres, copy_sqlite, in_its_own_loop, make_postgres, migrated

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy from."""
    file = tmp_path_factory.mktemp("template") / "diary.db"
    in_its_own_loop(migrated(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def postgres(testrun_uid: str) -> Iterator[Postgres]:
    """A PostgreSQL server with a migrated database; skips loudly where none can be had."""
    server = make_postgres(testrun_uid)
    yield server
    server.drop_all()


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a diary at the newest revision, with nothing in it."""
    if request.param == "sqlite":
        return copy_sqlite(request.getfixturevalue("sqlite_template"), tmp_path)
    server: Postgres = request.getfixturevalue("postgres")
    server.empty()
    return server.url_of(server.home)


@pytest.fixture(params=DATABASES)
def blank_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/blank.db"
    server: Postgres = request.getfixturevalue("postgres")
    return server.url_of(server.new_database())


@pytest.fixture
async def diary(url: str) -> AsyncIterator[Diary]:
    """A diary at the newest revision, with nothing in it."""
    opened = open_diary(url)
    yield opened
    await opened.close()


@pytest.fixture
async def blank_diary(blank_url: str) -> AsyncIterator[Diary]:
    """A diary without any table."""
    opened = open_diary(blank_url)
    yield opened
    await opened.close()
