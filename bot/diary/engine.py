"""Opening a diary: which addresses are understood, and how each database is told to behave."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from bot.diary.diary import Diary
from bot.diary.errors import BadDiaryUrl, Border
from bot.diary.leader import Leader, SharedLeader
from bot.diary.postgres_line import STATEMENTS_KEPT, PostgresLines
from bot.diary.sqlite_line import SqliteLines
from bot.diary.sqlite_thread import connect

EXPECTED = "expected sqlite:///path/to/diary.db or postgresql://user:password@host/database"
BUSY_S = 30.0
"""How long a writer waits for another one before the diary counts as unavailable."""
POSTGRES_CONNECTIONS = 8
CONNECT_S = 10.0
"""How long a server may take to let us in before the diary counts as unavailable."""
ANSWER_S = 30.0
"""How long one statement may take, waiting for others included. Migrations take the time they need."""
_POSTGRES_OPTIONS = {"host", "port", "ssl", "sslmode", "prepared_statement_cache_size"}


def open_diary(url: str) -> Diary:
    """The diary at that address; nothing is touched before its first page. Raises BadDiaryUrl."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # the text may hold a password anywhere, so none of it is repeated
        raise BadDiaryUrl(f"the diary's address cannot be read; {EXPECTED}") from None
    match parsed.drivername:
        case "sqlite" | "sqlite+aiosqlite":
            return _sqlite_diary(parsed)
        case "postgresql" | "postgresql+asyncpg":
            return _postgres_diary(parsed)
        case other:
            raise BadDiaryUrl(f"a diary cannot be kept in {other!r}; {EXPECTED}")


def _sqlite_diary(url: URL) -> Diary:
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise BadDiaryUrl(f"a diary in SQLite needs a file to lie in; {EXPECTED}")
    if url.host or url.query:
        raise BadDiaryUrl(f"a diary in SQLite takes a path and nothing else; {EXPECTED}")
    file = Path(url.database)
    return Diary(
        address=url.render_as_string(hide_password=True),
        writer=_sqlite_lines(file, "BEGIN IMMEDIATE", "foreign_keys=ON", "secure_delete=ON"),
        reader=_sqlite_lines(file, "BEGIN", "query_only=ON"),
        looker=_sqlite_engine(file, begin="BEGIN", manners=("query_only=ON",)),
        # a migration rebuilds tables; with foreign keys on, dropping the old one empties its neighbours
        changer=_sqlite_engine(file, begin="BEGIN IMMEDIATE", manners=("foreign_keys=OFF",)),
        border=Border((sqlite3.Error,)),
        reading_border=Border((sqlite3.Error,), only_reads=True),
        file=file,
        leader=Leader(),
    )


def _sqlite_lines(file: Path, begin: str, *manners: str) -> SqliteLines:
    opened = partial(connect, file, busy_s=BUSY_S, manners=manners)
    return SqliteLines(opened, begin=begin, patience_s=BUSY_S)


def _sqlite_engine(file: Path, *, begin: str, manners: tuple[str, ...]) -> AsyncEngine:
    """For work on the tables themselves; begins its transactions with our own word, as the lines do."""
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(file)),
        async_creator=partial(connect, file, busy_s=BUSY_S, manners=manners),
        hide_parameters=True,
        poolclass=NullPool,
    )

    @event.listens_for(engine.sync_engine, "begin")
    def beginning(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgres_diary(url: URL) -> Diary:
    try:
        # here and not above: only who keeps a diary in PostgreSQL has it, or pays for its start
        import asyncpg  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise BadDiaryUrl(
            "a diary in PostgreSQL needs the extra: pip install 'fresh-legs[postgres]'"
        ) from None
    unknown = set(url.query) - _POSTGRES_OPTIONS
    if unknown:
        names, known = ", ".join(sorted(unknown)), ", ".join(sorted(_POSTGRES_OPTIONS))
        raise BadDiaryUrl(f"the diary's address has an option nobody knows: {names}; known are {known}")
    query = {"ssl" if name == "sslmode" else name: value for name, value in url.query.items()}
    address = url.set(drivername="postgresql+asyncpg", query=query)
    kept = 0 if query.get("prepared_statement_cache_size") == "0" else STATEMENTS_KEPT
    engine = create_async_engine(
        address,
        # a server that went silent would otherwise hold every runner's turn for as long as TCP waits
        connect_args={"timeout": CONNECT_S, "command_timeout": ANSWER_S, "statement_cache_size": kept},
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
        pool_timeout=BUSY_S,
        isolation_level="AUTOCOMMIT",  # the lines begin and end their transactions by themselves
        hide_parameters=True,
    )
    changer = create_async_engine(
        address, connect_args={"timeout": CONNECT_S}, poolclass=NullPool, hide_parameters=True
    )
    # the last is what a connection says that broke in the middle of a word
    foreign = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
    border = Border(foreign)
    begins = {"writer": "BEGIN", "reader": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}
    return Diary(
        address=address.render_as_string(hide_password=True),
        **{
            name: PostgresLines(engine, begin=begin, connections=POSTGRES_CONNECTIONS)
            for name, begin in begins.items()
        },
        looker=changer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True),
        changer=changer,
        border=border,
        reading_border=Border(foreign, only_reads=True),
        file=None,
        leader=SharedLeader(changer, border),
    )
