"""The same year for many runners, day after day, so that a diary's pages fill as they do in earnest."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import MetaData, Table, bindparam, insert, select, update

from benchmarks.figures import Miscounted
from benchmarks.lived import FIRST, RUNNER, live
from benchmarks.waves_databases import SQLITE, new_diary
from bot.coach.rhythm import instant
from bot.diary.binder import first_loose
from bot.diary.diary import Diary
from bot.diary.keeping import plain
from bot.diary.tables import CHECK_IN, DIARY
from bot.diary.upgrade import change_to

STEP = 7_919
"""From one runner's number to the next one's."""
BOUND_ON = 11
"""The day of a month on which the clearing up binds the month before."""
LOOSE = "0005"
"""The revision at which no month is bound."""
_DAY, _RUNNER = "day", "runner_id"
_DATED = ("check_in", "training_day", "workout", "plan_day", "prompt")
_ADVICE = ("verdict", "reasons", "minutes", "rulebook_version", "state", "confidence", "receipt")

Rows = Sequence[Mapping[str, Any]]
Tidied = Callable[[datetime], Awaitable[None]]


@dataclass(frozen=True)
class Lived:
    """All that one runner's days left behind, row by row, by the name of its table."""

    days: int
    rows: Mapping[str, Rows]

    def of(self, *tables: str) -> Lived:
        """The same of these tables only, and of the runner."""
        kept = {name: rows for name, rows in self.rows.items() if name in (*tables, "runner")}
        return Lived(self.days, kept)


async def lived(days: int) -> Lived:
    """Live that many days, and loosen what was bound meanwhile. Raises Miscounted."""
    async with new_diary(SQLITE) as diary:
        done = await live(diary, days)
        if (done.get("check_ins"), done.get("advices")) != (days, days):
            raise Miscounted(f"{days} days were to be lived, with an advice each, and these were: {done}")
        await change_to(diary, LOOSE)
        async with diary.looking_at_tables() as connection:

            def read(sync: Any) -> dict[str, Rows]:
                tables = MetaData()
                tables.reflect(sync)
                return {
                    name: [dict(row) for row in sync.execute(select(table)).mappings()]
                    for name, table in tables.tables.items()
                    if name != "alembic_version"
                }

            return Lived(days, await connection.run_sync(read))


async def spread(diary: Diary, life: Lived, runners: int, tidied: Tidied) -> None:
    """Put it into a new diary for that many runners: every day's rows of everybody before the next day's.

    `tidied` clears up whenever a month has been over for long enough, and in the last night.
    """
    dated = {name: rows for name, rows in life.rows.items() if rows and name in _DATED}
    async with diary.changing_tables() as connection:
        for table in DIARY.sorted_tables:
            if table.name in life.rows and table.name not in dated:
                everybodys = list(for_all(life.rows[table.name], runners))
                if everybodys:
                    await connection.execute(insert(plain(table)), everybodys)
    for number in range(life.days):
        day = FIRST + timedelta(days=number)
        async with diary.changing_tables() as connection:
            for name, rows in dated.items():
                of_day = [row for row in rows if row[_DAY] == day.year * 10_000 + day.month * 100 + day.day]
                everybodys = list(for_all(of_day, runners))
                if everybodys:
                    await _put(connection, DIARY.tables[name], everybodys)
        if day.day == BOUND_ON:
            await tidied(instant(day, time(12), RUNNER.zone))
    await tidied(_last_night(life))


def bound_days_of(life: Lived) -> int:
    """How many of its days lie in months that are bound when it ends."""
    return (first_loose(_last_night(life)) - FIRST).days


def _last_night(life: Lived) -> datetime:
    return instant(FIRST + timedelta(days=life.days - 1), time(22), RUNNER.zone)


async def _put(connection: Any, table: Table, rows: list[dict[str, Any]]) -> None:
    """A check-in first has its answers, and then its advice: a row that grows moves others."""
    as_it_is = plain(table)
    if table is not CHECK_IN:
        await connection.execute(insert(as_it_is), rows)
        return
    await connection.execute(insert(as_it_is), [row | dict.fromkeys(_ADVICE) for row in rows])
    this = (as_it_is.c.runner_id == bindparam("of_runner"), as_it_is.c.day == bindparam("of_day"))
    advised = [
        {"of_runner": row[_RUNNER], "of_day": row[_DAY]} | {name: row[name] for name in _ADVICE}
        for row in rows
    ]
    await connection.execute(update(as_it_is).where(*this), advised)


def for_all(rows: Rows, runners: int) -> Iterator[dict[str, Any]]:
    """Those rows for each runner; numbers that only the first can have are moved on for the others."""
    for place in range(runners):
        # neighbours by number do not tap one after the other
        number = RUNNER.id + STEP * (place * 37 % runners)
        for row in rows:
            own = {_RUNNER: number} if _RUNNER in row else {}
            if "update_id" in row:
                own = {"update_id": row["update_id"] + 10_000 * place}
            elif "zone" in row:
                own = {"id": number}
            yield dict(row) | own
