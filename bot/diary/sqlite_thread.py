"""SQLite behind at most one thread hop a statement.

`aiosqlite` keeps the connection in a thread of its own and goes there and back for the cursor, the statement,
the rows and the closing: four journeys, each dearer than what SQLite does meanwhile. Here a statement is
carried out, fetched and closed in one, which saves a third of a tap. Rows are always fetched whole; the diary
asks for nothing large.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

_T = TypeVar("_T")
Answer = tuple[Sequence[Any], Any, int, int | None]
"""The rows, what their columns are called, how many rows were touched, the last new row's id."""


_LOOK_AGAIN_S = 0.02
_FOLDED_WITHIN_S = 2.0
_STATEMENTS_KEPT = 256
"""More than the diary has: none is parsed twice."""


class OneHopCursor:
    """What SQLAlchemy expects of an aiosqlite cursor, with the results already here."""

    arraysize = 1

    def __init__(self, connection: OneHopConnection) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> OneHopCursor:
        return self

    async def execute(self, statement: str, values: Any = ()) -> OneHopCursor:
        """Carry out one statement and take what it returns."""
        return await self._carry_out(lambda cursor: cursor.execute(statement, values))

    async def executemany(self, statement: str, values: Any) -> OneHopCursor:
        """Carry out one statement for each of these values."""
        return await self._carry_out(lambda cursor: cursor.executemany(statement, values))

    async def fetchall(self) -> Sequence[Any]:
        """All rows of the last statement."""
        return self._rows

    async def close(self) -> None:
        """Nothing is open any more."""

    async def _carry_out(self, ask: Callable[[sqlite3.Cursor], object]) -> OneHopCursor:
        answer = await self._connection.in_thread(ask)
        self._rows, self.description, self.rowcount, self.lastrowid = answer
        return self


class OneHopConnection(aiosqlite.Connection):
    """An aiosqlite connection whose cursors make one journey a statement."""

    def cursor(self) -> OneHopCursor:  # type: ignore[override]
        """A cursor; it costs nothing until it is asked something."""
        return OneHopCursor(self)

    async def run(self, ask: Callable[[sqlite3.Connection], _T]) -> _T:
        """Let that be done with the connection in its own thread."""
        return await self._execute(ask, self._conn)  # type: ignore[no-any-return, no-untyped-call]

    def at_once(self, ask: Callable[[sqlite3.Connection], _T]) -> _T:
        """Let that be done with the connection here and now; its thread must have nothing to do."""
        return ask(self._conn)

    async def in_thread(self, ask: Callable[[sqlite3.Cursor], object]) -> Answer:
        """Ask a fresh cursor in the connection's own thread."""

        def there() -> Answer:
            cursor = self._conn.cursor()
            try:
                ask(cursor)
                rows = cursor.fetchall() if cursor.description else ()
                return rows, cursor.description, cursor.rowcount, cursor.lastrowid
            finally:
                cursor.close()

        return await self._execute(there)  # type: ignore[no-any-return, no-untyped-call]


def _write_ahead(connection: sqlite3.Connection, busy_s: float) -> None:
    """Switch to the write-ahead log. SQLite does not wait for others there by itself, so this does."""
    patience = iter(range(int(busy_s / _LOOK_AGAIN_S)))
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            if next(patience, None) is None:
                raise
            time.sleep(_LOOK_AGAIN_S)  # in the connection's own thread: nobody else waits
        else:
            return


def made_for_us(file: Path) -> None:
    """See that the file is there, and that whoever makes it may read it alone: it will hold health data.

    One that is there already keeps its rights, and is not even opened: closing it again would end every lock
    that this process holds on it. SQLite gives its journal the rights of the file.
    """
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def fold_in(file: Path) -> None:
    """Write the log beside the file into it and empty it; where somebody else is at work, leave it."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(file, timeout=_FOLDED_WITHIN_S)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


async def connect(file: Path, *, busy_s: float, manners: Sequence[str] = ()) -> OneHopConnection:
    """Open the file, its folder made first; transactions begin only where they are told to.

    `manners` are pragmas, such as "foreign_keys=ON".
    """

    def opened() -> sqlite3.Connection:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        made_for_us(file)
        connection = sqlite3.connect(
            file,
            timeout=busy_s,
            isolation_level=None,
            check_same_thread=False,  # see `at_once`
            cached_statements=_STATEMENTS_KEPT,
        )
        _write_ahead(connection, busy_s)
        for pragma in ("synchronous=NORMAL", *manners):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    connection = OneHopConnection(opened, iter_chunk_size=64)
    # a process that ends without closing its diary must not wait for this thread for ever
    connection._thread.daemon = True
    try:
        await connection
    except BaseException:
        # the thread still reports to this loop: it must be done before the loop may be closed; somebody else
        # waits for it, because it may itself be waiting for a diary that is busy
        await asyncio.shield(asyncio.to_thread(connection._thread.join, 1))
        raise
    return connection
