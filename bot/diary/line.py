"""A line to the database: one open transaction, and the few ways something is said through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Executable

from bot.diary.prepared import Rows

Values = Mapping[str, Any] | Sequence[Mapping[str, Any]]
"""The values of a statement by their names; several of them: it is carried out for each."""


Told = tuple[Any, ...]
"""The values of one statement, as a driver takes them."""

InSql = tuple[str, Sequence[Told]]
"""A statement in the database's own words, and the values for which it is carried out in turn."""

Question = tuple[Executable, Mapping[str, Any]]
"""A statement that gives rows, with its values."""


class Line(Protocol):
    """One open transaction. What a database or a driver raises, passes; the border stops it."""

    dialect: str

    async def ask(self, statement: Executable, values: Values) -> Rows:
        """Carry it out and take all rows that come back, each value as its column reads it."""

    async def ask_all(self, questions: Sequence[Question]) -> list[Rows]:
        """Several at once, of which none needs the answer to another: the rows of each."""

    async def tell(self, statement: Executable, values: Values) -> int:
        """Carry it out and say how many rows it touched."""

    async def carry_out(self, *statements: InSql, wants_rows: bool = True) -> list[tuple[Rows, int]]:
        """The same in SQL: of each statement all rows, as they are, and how many it touched.

        Without `wants_rows` none may come back.
        """

    async def commit(self) -> None:
        """Keep what was done."""

    async def close(self) -> None:
        """Undo what was not kept, and let the next one speak; also for a task that is being cancelled."""


class Lines(Protocol):
    """Where lines come from."""

    async def line(self, *, brief: bool = False) -> Line:
        """A transaction of one's own, once it is one's turn. `brief`: it asks for a few rows at a time."""

    async def close(self) -> None:
        """Let go of every connection; the next line opens one again."""
