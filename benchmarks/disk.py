"""How many bytes a diary takes, as the database itself counts them."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.diary.diary import Diary

_OF_TABLES = """
SELECT coalesce(belongs.tbl_name, dbstat.name), sum(dbstat.pgsize) FROM dbstat
LEFT JOIN sqlite_schema AS belongs ON belongs.name = dbstat.name GROUP BY 1
"""
_OF_RELATIONS = (
    "SELECT relname, pg_total_relation_size(oid) FROM pg_class"
    " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
)


@dataclass(frozen=True)
class Disk:
    """Bytes in all, and of each table with its indexes; pages that are free belong to no table.

    `tables` is empty where this SQLite was built without the means to tell.
    """

    total: int
    tables: Mapping[str, int]

    def since(self, before: Disk) -> Disk:
        """What has been added."""
        tables = {name: size - before.tables.get(name, 0) for name, size in self.tables.items()}
        return Disk(self.total - before.total, tables)


async def disk_of(diary: Diary) -> Disk:
    """What this diary takes now, with nothing left in a log beside it."""
    if diary.file is not None:
        await diary.fold_in()
        return _of_file(diary.file)
    async with diary.looking_at_tables() as connection:
        tables = {name: int(size) for name, size in (await connection.execute(text(_OF_RELATIONS))).all()}
    return Disk(sum(tables.values()), tables)


def vacuumed(file: Path) -> Disk:
    """What a SQLite diary would take without free room in any page."""
    copy = file.with_name("vacuumed.db")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    try:
        return _of_file(copy)
    finally:
        copy.unlink()


async def vacuum(url: str) -> None:
    """What a PostgreSQL server does by itself every few minutes; here a year goes by in one of them."""
    address = make_url(url).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.execute(text("VACUUM"))
    await engine.dispose()


def _of_file(file: Path) -> Disk:
    with closing(sqlite3.connect(file)) as connection:
        try:
            tables: Mapping[str, int] = Counter(dict(connection.execute(_OF_TABLES).fetchall()))
        except sqlite3.OperationalError:
            tables = {}
    return Disk(file.stat().st_size, tables)
