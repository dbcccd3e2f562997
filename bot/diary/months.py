"""Months that are over are bound: all that stands in their rows, in a few bytes a day.

A runner's days lie loose, a row for each, while they are still told and corrected. When a month has been over
for some days, its rows are taken out of their tables and bound into three bodies (see `month_text`). Whoever
asks about such a day is answered from them. Whoever changes one gets the whole month loose again first, and
the next clearing up binds it anew. So every statement that writes knows loose rows only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, Table, bindparam, delete, literal, or_, select

from bot.diary.keeping import plain
from bot.diary.line import Question
from bot.diary.month_rows import Tables, month_of, opened
from bot.diary.month_text import Part, loose_rows
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import BOUND, CHECK_IN, TRAINING_DAY, WORKOUT

LOOSE: Mapping[str, Table] = {table.name: table for table in (CHECK_IN, TRAINING_DAY, WORKOUT)}
"""The tables whose rows are bound."""

_OF_RUNNER = BOUND.c.runner_id == bindparam("of_runner")


@lru_cache(maxsize=8)
def _bodies(parts: tuple[Part, ...]) -> Executable:
    """For each choice of parts a question of its own: one with a list in it is written out each time."""
    return (
        select(BOUND.c.month, BOUND.c.body)
        .where(
            _OF_RUNNER,
            BOUND.c.month.between(bindparam("first_month"), bindparam("last_month")),
            or_(*(BOUND.c.part == part for part in parts)),
        )
        .order_by(BOUND.c.month)
    )


_TAKE_OUT = (
    delete(BOUND)
    .where(_OF_RUNNER, BOUND.c.month.in_(bindparam("months", expanding=True)))
    .returning(BOUND.c.month, BOUND.c.body)
)


def _putting(table: Table) -> dict[str, Executable]:
    as_it_was = plain(table)
    return for_each_database(lambda insert: insert(as_it_was).on_conflict_do_nothing())


_PUT = {name: _putting(table) for name, table in LOOSE.items()}


def not_bound(runner_id: ColumnElement[int], month: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether that runner's month lies loose: no row is ever added beside a bound month."""
    return ~select(literal(1)).where(BOUND.c.runner_id == runner_id, BOUND.c.month == month).exists()


def bodies_asked(runner_id: int, first: date, last: date, parts: tuple[Part, ...]) -> Question:
    """What is asked for these parts of the months that these days lie in, both included, the oldest first."""
    months = {"first_month": month_of(first), "last_month": month_of(last)}
    return _bodies(parts), {"of_runner": runner_id, **months}


class Months(Sheet):
    """What every page about days needs to know of months."""

    async def _bound(
        self, runner_id: int, first: date, last: date, parts: tuple[Part, ...] = tuple(Part)
    ) -> list[Tables]:
        """Those of the runner's bound months that these days lie in, both included, the oldest first."""
        rows = await self._rows(*bodies_asked(runner_id, first, last, parts))
        with self._border.reading():
            return opened((month, body) for month, body in rows)

    async def _on_day(
        self, statement: Executable, values: Mapping[str, Any], runner_id: int, day: date
    ) -> int:
        """Change a row of that day, and say how many it were. Where none was, a bound month is loosened."""
        touched = await self._do(statement, values)
        if not touched and await self._loosen(runner_id, (day,)):
            touched = await self._do(statement, values)
        return touched

    async def _loosen(self, runner_id: int, days: Iterable[date]) -> bool:
        """Put the rows of the months of these days back into their tables. False: none of them was bound."""
        months = sorted({month_of(day) for day in days})
        rows = await self._rows(_TAKE_OUT, {"of_runner": runner_id, "months": months})
        with self._border.reading():
            loose = [
                (name, _whole_rows(runner_id, LOOSE[name], columns))
                for tables in opened((month, body) for month, body in rows)
                for name, columns in tables.items()
            ]
        for name, whole in loose:
            await self._do(_PUT[name][self._dialect], whole)
        return bool(rows)


def _whole_rows(runner_id: int, table: Table, columns: Mapping[str, list[Any]]) -> Sequence[dict[str, Any]]:
    """With a value for every column; what is not there stands for nothing."""
    nothing = dict.fromkeys(column.name for column in table.columns) | {"runner_id": runner_id}
    return [nothing | row for row in loose_rows(dict(columns))]
