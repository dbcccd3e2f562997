"""A sheet: one open transaction, and the few ways the pages speak to the database through it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import CursorResult, Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.errors import Border

Values = Mapping[str, Any] | Sequence[Mapping[str, Any]]

POSTGRESQL = "postgresql"


def for_each_database(build: Callable[[Any], Executable]) -> dict[str, Executable]:
    """The same statement in both dialects. `build` gets the dialect's `insert`; only upserts need this."""
    return {"sqlite": build(sqlite.insert), POSTGRESQL: build(postgresql.insert)}


class Sheet:
    """One open transaction. Everything that is asked of the database passes the border of foreign errors."""

    def __init__(self, connection: AsyncConnection, border: Border) -> None:
        self._connection = connection
        self._border = border
        self._dialect = connection.dialect.name

    async def _do(self, statement: Executable, values: Values | None = None) -> int:
        """Carry the statement out and say how many rows it touched."""
        with self._border.guard():
            result: CursorResult[Any] = await self._connection.execute(statement, values)
            return result.rowcount

    async def _rows(self, statement: Executable, values: Values | None = None) -> Sequence[Any]:
        with self._border.reading():
            return (await self._connection.execute(statement, values)).all()

    async def _row(self, statement: Executable, values: Values | None = None) -> Any | None:
        with self._border.reading():
            return (await self._connection.execute(statement, values)).first()
