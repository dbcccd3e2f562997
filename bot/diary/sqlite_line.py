"""Lines to a diary in SQLite: one connection, which is given from one transaction to the next."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final

from sqlalchemy import Executable
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite

from bot.diary.errors import DiaryUnavailable
from bot.diary.line import InSql, Line, Lines, Question, Told, Values
from bot.diary.prepared import Prepared, Rows, prepared
from bot.diary.sqlite_thread import OneHopConnection

_DIALECT: Final = SQLiteDialect_aiosqlite()
_SAID_AT_ONCE: Final = 12
"""So many times a brief transaction may hold up the loop; a tap that brings the advice does so four times."""


class SqliteLines(Lines):
    """One connection, opened with the first line. Whoever comes second waits, at most `patience_s`.

    The drivers would begin a transaction only at the first write; two of them could then both read, both
    decide, and one of the answers would be lost without any error. So ours begins with our own word, `begin`,
    right before whatever is asked first.
    """

    def __init__(
        self, opened: Callable[[], Awaitable[OneHopConnection]], *, begin: str, patience_s: float
    ) -> None:
        self._opened = opened
        self._begin = begin
        self._patience_s = patience_s
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._connection: OneHopConnection | None = None

    async def line(self, *, brief: bool = False) -> SqliteLine:
        """A transaction, as soon as the one before is over. Raises DiaryUnavailable after too long a wait."""
        turn = await self._own_turn_in_time()
        try:
            if self._connection is None:
                self._connection = await self._opened()
        except BaseException:
            turn.release()
            raise
        return SqliteLine(self._connection, self._begin, turn.release, brief=brief)

    async def close(self) -> None:
        """Close the connection after whoever speaks just now; who waits behind that opens another."""
        turn = await self._own_turn()
        try:
            connection, self._connection = self._connection, None
            if connection is not None:
                await connection.close()
        finally:
            # a lock remembers its loop; the diary may be opened again in another one
            self._turn = asyncio.Lock()
            turn.release()

    async def _own_turn_in_time(self) -> asyncio.Lock:
        """Raises DiaryUnavailable after too long a wait. Where nobody waits there is no clock to be set."""
        if not self._waiting and not self._turn.locked():
            return await self._own_turn()
        self._waiting += 1
        try:
            async with asyncio.timeout(self._patience_s):
                return await self._own_turn()
        except TimeoutError:
            raise DiaryUnavailable("the diary is busy: no connection became free in time") from None
        finally:
            self._waiting -= 1

    async def _own_turn(self) -> asyncio.Lock:
        """The lock, held by the caller. One that was waited for while the diary was closed counts no more."""
        while True:
            turn = self._turn
            await turn.acquire()
            if turn is self._turn:
                return turn
            turn.release()


class SqliteLine(Line):
    """One transaction. What is said in one call is one journey to the connection's thread.

    The journey costs ten times what SQLite does with a row. So a brief transaction makes it only where the
    wait has no bound: at its beginning, which may have to wait for another process, and at its end, which may
    have to wait for the disk. What it says in between is carried out on the spot.
    """

    dialect = _DIALECT.name

    def __init__(
        self, connection: OneHopConnection, begin: str, done: Callable[[], None], *, brief: bool
    ) -> None:
        self._connection = connection
        self._begin = begin
        self._done = done
        self._most_at_once = _SAID_AT_ONCE if brief else 0
        self._at_once = 0
        self._begun = False
        self._open = False

    async def ask(self, statement: Executable, values: Values) -> Rows:
        """See Line. Of several values the rows come in their order."""
        known, told = _known(statement, values)
        [(rows, _)] = await self.carry_out((known.text, told))
        return known.rows(rows)

    async def ask_all(self, questions: Sequence[Question]) -> list[Rows]:
        """See Line."""
        several = [_known(statement, values) for statement, values in questions]
        answers = await self.carry_out(*((known.text, told) for known, told in several))
        return [known.rows(rows) for (known, _), (rows, _) in zip(several, answers, strict=True)]

    async def tell(self, statement: Executable, values: Values) -> int:
        """See Line."""
        known, told = _known(statement, values)
        [(_, touched)] = await self.carry_out((known.text, told))
        return touched

    async def commit(self) -> None:
        """See Line."""
        if self._open:
            await self._connection.run(sqlite3.Connection.commit)
            self._open = False

    async def close(self) -> None:
        """See Line. What is still under way in the thread ends before anything that comes after."""
        try:
            if self._open:
                await asyncio.shield(self._connection.run(sqlite3.Connection.rollback))
        finally:
            self._done()

    async def carry_out(self, *statements: InSql, wants_rows: bool = True) -> list[tuple[Rows, int]]:
        """See Line. All of them are one journey, or none."""

        def carried_out(connection: sqlite3.Connection) -> list[tuple[Rows, int]]:
            if not self._begun:
                connection.execute(self._begin)
                self._begun = True
            return [_answer(connection, text, values) for text, values in statements]

        if self._at_once and all(len(values) == 1 for _, values in statements):
            self._at_once -= 1
            return self._connection.at_once(carried_out)
        # said before it is true: whoever is cancelled now has begun all the same, a moment later
        self._open = True
        # and what is still under way there must not be joined from here: until it is back, nothing is at once
        left, self._at_once = self._at_once if self._begun else self._most_at_once, 0
        answers = await self._connection.run(carried_out)
        self._at_once = left
        return answers


def _answer(connection: sqlite3.Connection, text: str, values: Sequence[Told]) -> tuple[Rows, int]:
    rows: list[Told] = []
    touched = 0
    for one in values:
        cursor = connection.execute(text, one)
        rows += cursor.fetchall()
        touched += cursor.rowcount
    return rows, touched


def _known(statement: Executable, values: Values) -> tuple[Prepared, list[Told]]:
    """The statement for SQLite, and its values; those of several have the same names."""
    several = [values] if isinstance(values, Mapping) else list(values)
    known = prepared(statement, several[0], _DIALECT)
    return known, [known.values(one) for one in several]
