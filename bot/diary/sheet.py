"""A sheet: one open transaction, and the few ways the pages speak to the database through it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.selectable import ExecutableReturnsRows

from bot.diary.errors import Border
from bot.diary.line import Line, Question, Values

POSTGRESQL = "postgresql"
_NONE: Mapping[str, Any] = {}


def for_each_database(build: Callable[[Any], Executable]) -> dict[str, Executable]:
    """The same statement in both dialects. `build` gets the dialect's `insert`; only upserts need this."""
    return {"sqlite": build(sqlite.insert), POSTGRESQL: build(postgresql.insert)}


class Sheet:
    """One open transaction. Everything that is asked of the database passes the border of foreign errors."""

    def __init__(self, line: Line, border: Border) -> None:
        self._line = line
        self._border = border
        self._dialect = line.dialect

    async def _do(self, statement: Executable, values: Values = _NONE) -> int:
        """Carry the statement out and say how many rows it touched."""
        with self._border.guard():
            return await self._line.tell(statement, values)

    async def _rows(self, statement: Executable, values: Values = _NONE) -> Sequence[Any]:
        """The rows, each with the values of its columns in their order."""
        with self._border.reading():
            return await self._line.ask(statement, values)

    async def _all_rows(self, *questions: Question) -> list[Sequence[Any]]:
        """The rows of each of several questions that do not wait for each other's answers."""
        with self._border.reading():
            return list(await self._line.ask_all(questions))

    async def _row(self, statement: Executable, values: Values = _NONE) -> Any | None:
        """The first row; None: there is none."""
        rows = await self._rows(statement, values)
        return rows[0] if rows else None

    async def _named_rows(
        self, question: ExecutableReturnsRows, values: Values = _NONE
    ) -> list[dict[str, Any]]:
        """The rows, each by the names of its columns."""
        names = [column.name for column in question.exported_columns]
        return [dict(zip(names, row, strict=True)) for row in await self._rows(question, values)]
