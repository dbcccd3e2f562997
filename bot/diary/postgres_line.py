"""Lines to a diary in PostgreSQL: SQLAlchemy's pool keeps the connections, the driver does the talking."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.diary.errors import DiaryUnavailable
from bot.diary.line import InSql, Line, Lines, Question, Told, Values
from bot.diary.prepared import Rows, prepared

STATEMENTS_KEPT: Final = 256
"""More than the diary has: the server plans none twice on one connection."""


class PostgresLines(Lines):
    """As many at once as the engine's pool has connections; each begins with `begin`.

    The engine must leave transactions alone. A connection that broke while nobody used it costs nobody an
    answer: what it fails at is its first word, and then another one is taken.
    """

    def __init__(self, engine: AsyncEngine, *, begin: str, connections: int) -> None:
        self._engine = engine
        self._begin = begin
        self._connections = connections

    async def line(self, *, brief: bool = False) -> PostgresLine:
        """A transaction on a connection that is free, or as soon as one is."""
        for _ in range(self._connections):
            if (line := await self._begun()) is not None:
                return line
        line = await self._begun()
        if line is None:
            raise DiaryUnavailable("the diary is not available: every connection to it breaks at once")
        return line

    async def close(self) -> None:
        """See Lines."""
        await self._engine.dispose()

    async def _begun(self) -> PostgresLine | None:
        """None: the connection was broken, and is thrown away."""
        connection = await self._engine.connect()
        driver: Any = None
        try:
            driver = (await connection.get_raw_connection()).driver_connection
            await driver.execute(self._begin)
        except BaseException as trouble:
            broken = driver is not None and driver.is_closed() and isinstance(trouble, Exception)
            await asyncio.shield(_thrown_away(connection))
            if broken:
                return None
            raise
        return PostgresLine(connection, driver)


class PostgresLine(Line):
    """One transaction."""

    def __init__(self, connection: AsyncConnection, driver: Any) -> None:
        self._connection = connection
        self._driver = driver
        self._open = True
        self.dialect = connection.dialect.name

    async def ask(self, statement: Executable, values: Values) -> Rows:
        """See Line."""
        several = _several(values)
        known = prepared(statement, several[0], self._connection.dialect)
        [(rows, _)] = await self.carry_out((known.text, [known.values(one) for one in several]))
        return known.rows(rows)

    async def ask_all(self, questions: Sequence[Question]) -> list[Rows]:
        """See Line. Here each is a journey of its own."""
        return [await self.ask(statement, values) for statement, values in questions]

    async def tell(self, statement: Executable, values: Values) -> int:
        """See Line."""
        several = _several(values)
        known = prepared(statement, several[0], self._connection.dialect)
        told = [known.values(one) for one in several]
        [(_, touched)] = await self.carry_out((known.text, told), wants_rows=False)
        return touched

    async def carry_out(self, *statements: InSql, wants_rows: bool = True) -> list[tuple[Rows, int]]:
        """See Line. Of several values nobody says how many rows they touched: -1."""
        return [await self._carried_out(text, values, wants_rows=wants_rows) for text, values in statements]

    async def _carried_out(self, text: str, values: Sequence[Told], *, wants_rows: bool) -> tuple[Rows, int]:
        match wants_rows, len(values):
            case True, 1:
                rows = await self._driver.fetch(text, *values[0])
                return rows, len(rows)
            case True, _:
                rows = await self._driver.fetchmany(text, values)
                return rows, len(rows)
            case False, 1:
                return (), _touched(await self._driver.execute(text, *values[0]))
        await self._driver.executemany(text, values)
        return (), -1

    async def commit(self) -> None:
        """See Line."""
        await self._driver.execute("COMMIT")
        self._open = False

    async def close(self) -> None:
        """See Line."""
        await asyncio.shield(_given_back(self._connection, self._driver if self._open else None))


async def _given_back(connection: AsyncConnection, driver: Any) -> None:
    """Let the next one have the connection; with a `driver`, only after what it began is undone."""
    try:
        if driver is not None:
            await driver.execute("ROLLBACK")
    except Exception:  # noqa: BLE001 - whatever it was, this connection is of no use any more
        await connection.invalidate()
    finally:
        await connection.close()


async def _thrown_away(connection: AsyncConnection) -> None:
    """Nobody gets that connection again: it broke, or nobody knows how far it came."""
    await connection.invalidate()
    await connection.close()


def _several(values: Values) -> Sequence[Mapping[str, Any]]:
    return [values] if isinstance(values, Mapping) else values


def _touched(status: str) -> int:
    """How many rows, of PostgreSQL's last word on a statement, such as "UPDATE 3"; -1: it does not say."""
    number = status.rpartition(" ")[2]
    return int(number) if number.isdigit() else -1
