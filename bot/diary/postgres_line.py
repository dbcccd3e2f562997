"""Lines to a diary in PostgreSQL: connections of SQLAlchemy's pool."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.diary.line import Line, Lines, Told, Values
from bot.diary.prepared import Rows, prepared


class PostgresLines(Lines):
    """As many at once as the engine's pool has connections."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def line(self) -> PostgresLine:
        """A transaction on a connection that is free, or as soon as one is."""
        connection = await self._engine.connect()
        try:
            await connection.begin()
        except BaseException:
            await asyncio.shield(connection.close())
            raise
        return PostgresLine(connection)

    async def close(self) -> None:
        """See Lines."""
        await self._engine.dispose()


class PostgresLine(Line):
    """One transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self.dialect = connection.dialect.name

    async def ask(self, statement: Executable, values: Values) -> Rows:
        """See Line."""
        if isinstance(values, Mapping):
            known = prepared(statement, values, self.connection.dialect)
            return known.rows((await self.carry_out(known.text, (known.values(values),)))[0])
        return (await self.connection.execute(statement, values)).all()

    async def tell(self, statement: Executable, values: Values) -> int:
        """See Line."""
        if isinstance(values, Mapping):
            known = prepared(statement, values, self.connection.dialect)
            return (await self.carry_out(known.text, (known.values(values),)))[1]
        result: CursorResult[Any] = await self.connection.execute(statement, values)
        return result.rowcount

    async def carry_out(self, text: str, values: Sequence[Told]) -> tuple[Rows, int]:
        """See Line."""

        def carried_out(connection: Connection) -> tuple[Rows, int]:
            rows: list[Told] = []
            touched = 0
            cursor = connection.connection.cursor()
            try:
                for one in values:
                    cursor.execute(text, one)
                    rows += cursor.fetchall() if cursor.description else ()
                    touched += cursor.rowcount
            finally:
                cursor.close()
            return rows, touched

        return await self.connection.run_sync(carried_out)

    async def commit(self) -> None:
        """See Line."""
        await self.connection.commit()

    async def close(self) -> None:
        """See Line."""
        await asyncio.shield(self.connection.close())
