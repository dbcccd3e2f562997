"""The rows of bound months, as the diary's own questions would have read them from their tables."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import Column, Float
from sqlalchemy.types import TypeEngine

from bot.coach.rulebook import Reason
from bot.diary.columns import Day, Instant, Name, NameOrNone, Names, PainText, Reasons, VerdictName
from bot.diary.month_text import DAY, Columns, unbound
from bot.diary.reasons_text import reasons_of, unpacked
from bot.diary.tables import TRAINING_DAY, WORKOUT
from bot.diary.translate import WORKOUT_COLUMNS

Tables = dict[str, Columns]
"""A month's columns by the name of their table."""

_NUMBERED = (WORKOUT.c.day, WORKOUT.c.number, *WORKOUT_COLUMNS)
_SPOKEN = (TRAINING_DAY.c.day, TRAINING_DAY.c.told)
_NO_DIALECT: Any = None
"""None of our columns asks for it."""
_KINDS = frozenset({Day, Instant, Name, NameOrNone, Names, PainText, VerdictName})
"""Our own kinds of columns, as far as anything bound is of them."""

_Read = Callable[[Iterable[Any]], Iterable[Any]]
"""Reads a whole column."""


def month_of(day: date) -> int:
    """The month of a day, YYYYMM."""
    return day.year * 100 + day.month


def opened(bodies: Iterable[tuple[int, bytes]]) -> list[Tables]:
    """The months of these bodies, each with its month, the oldest first.

    Raises LookupError, ValueError or zlib.error for what was never bound.
    """
    months: dict[int, Tables] = {}
    for month, body in bodies:
        tables = months.setdefault(month, {})
        for name, columns in unbound(month, body).items():
            if tables.setdefault(name, columns)[DAY] != columns[DAY]:
                raise ValueError("the parts of a month do not fit together")
            tables[name] = tables[name] | columns
    return [months[month] for month in sorted(months)]


def rows_read(wanted: Sequence[Column[Any]], month: Tables) -> list[tuple[Any, ...]]:
    """What a question for these columns, all of one table, would have brought."""
    columns = month.get(wanted[0].table.name)
    if columns is None:
        return []
    nothing = [None] * len(columns[DAY])
    told = ((columns.get(name, nothing), read) for name, read in _readers(tuple(wanted)))
    return list(zip(*(values if read is None else read(values) for values, read in told), strict=True))


def log_read(month: Tables) -> list[tuple[Any, ...]]:
    """The same for `training.LOG`, in any order of days; of a day without workouts there is the day alone."""
    spoken = [(day, None) for day, told in rows_read(_SPOKEN, month) if told]
    return [*spoken, *rows_read(_NUMBERED, month)]


@lru_cache(maxsize=64)
def _readers(wanted: tuple[Column[Any], ...]) -> tuple[tuple[str, _Read | None], ...]:
    """The columns' names, and how what the database held is read; None: it is that."""
    return tuple((column.name, _reader(column.type)) for column in wanted)


def _reader(kind: TypeEngine[Any]) -> _Read | None:
    if isinstance(kind, Reasons):
        return partial(map, _reasons)
    if type(kind) in _KINDS:
        return partial(map, kind.result_processor(_NO_DIALECT, None))
    return _floats if isinstance(kind, Float) else None


def _floats(values: Iterable[float | None]) -> Iterable[float | None]:
    return [None if value is None else float(value) for value in values]


def _reasons(told: Sequence[Any] | str | None) -> tuple[Reason, ...] | None:
    if told is None:
        return None
    return unpacked(b64decode(told)) if isinstance(told, str) else reasons_of(told)


def beside(
    loose: Mapping[date, Sequence[Any]], months: Iterable[Tables], wanted: Sequence[Column[Any]]
) -> dict[date, Sequence[Any]]:
    """Rows by the day that each begins with: those of bound months, and where there is one, the loose one."""
    found: dict[date, Sequence[Any]] = {row[0]: row for month in months for row in rows_read(wanted, month)}
    return found | dict(loose)
