"""Binding what is over: done with the clearing up, a few runners at a time, so that nobody waits for it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Executable, Table, bindparam, delete, insert, or_, select

from bot.diary.columns import Day
from bot.diary.errors import Unkeepable
from bot.diary.keeping import plain
from bot.diary.month_text import DAY, Part, Rows, bound, loose_rows, unbound
from bot.diary.months import LOOSE, Months
from bot.diary.runners import Runners
from bot.diary.tables import BOUND, CHECK_IN, RUNNER, TRAINING_DAY, WORKOUT

if TYPE_CHECKING:
    from bot.diary.diary import Diary

STAYS_LOOSE = timedelta(days=10)
"""So long after its end a month lies loose: for seven days a runner can tell of a day and correct it."""
RUNNERS_AT_ONCE = 2
"""With a year each, as when a diary is first bound, that is two dozen months and some eighty milliseconds."""

_RUNNER = BOUND.c.runner_id.name
_ADVISED = ("reasons", "minutes", "rulebook_version", "state", "confidence", "receipt")
"""Columns of a check-in that only a question about its advice asks for."""

_BEFORE = bindparam("before", type_=Day())
_TELLS_OF_OLDER_DAYS = or_(
    *(
        select(table.c.day).where(table.c.runner_id == RUNNER.c.id, table.c.day < _BEFORE).exists()
        for table in LOOSE.values()
    )
)
_NEXT = (
    select(RUNNER.c.id)
    .where(RUNNER.c.id > bindparam("after"), _TELLS_OF_OLDER_DAYS)
    .order_by(RUNNER.c.id)
    .limit(bindparam("most"))
)
_BOUND = (
    select(BOUND.c.runner_id, BOUND.c.month)
    .where(BOUND.c.runner_id.in_(bindparam("runners", expanding=True)))
    .distinct()
)


def _taking(table: Table) -> Executable:
    as_it_is = plain(table)
    of_runners = as_it_is.c.runner_id.in_(bindparam("runners", expanding=True))
    return delete(as_it_is).where(of_runners, as_it_is.c.day < _BEFORE).returning(*as_it_is.c)


_TAKE = {name: _taking(table) for name, table in LOOSE.items()}
_NAMES = {name: [column.name for column in table.columns] for name, table in LOOSE.items()}
_PUT_BACK = {name: insert(plain(table)) for name, table in LOOSE.items()}
_BIND = insert(BOUND)

_Month = tuple[int, int]
"""A runner's number and a month, YYYYMM."""
_Taken = dict[str, list[dict[str, Any]]]
"""Rows by the name of their table."""


def first_loose(now: datetime) -> date:
    """The first day, of a month, that is not to be bound yet."""
    return (now.date() - STAYS_LOOSE).replace(day=1)


async def bind_months(diary: Diary, now: datetime) -> int:
    """Bind every month that has been over for ten days, whoever's it is; returns how many.

    What cannot be bound stays as it is. Each handful of runners is a transaction of its own: to be
    interrupted costs nothing.
    """
    before = first_loose(now)
    after = done = 0
    while True:
        async with diary.reading() as page:
            runners = await page.with_days_before(before, after, RUNNERS_AT_ONCE)
        if not runners:
            return done
        async with diary.writing() as page:
            done += await page.bind(runners, before)
        after = runners[-1]
        await asyncio.sleep(0)


class Binder(Months, Runners):
    """What is asked and done about months that are to be bound."""

    async def with_days_before(self, day: date, after: int, most: int) -> tuple[int, ...]:
        """The next runners, by their number and above `after`, of whom days before that one lie loose."""
        rows = await self._rows(_NEXT, {"before": day, "after": after, "most": most})
        return tuple(row[0] for row in rows)

    async def bind(self, runner_ids: Sequence[int], before: date) -> int:
        """Bind all that these runners told before that day, the first of a month; how many months it were.

        A month that holds what no version has written stays loose, and so does what lies beside a bound month
        of the same name: only a clock that was wrong puts it there, and who reads takes the loose row.
        """
        await self.hold_all(*runner_ids)
        bound_already = {tuple(row) for row in await self._rows(_BOUND, {"runners": list(runner_ids)})}
        bodies: list[dict[str, Any]] = []
        stay: dict[str, list[dict[str, Any]]] = defaultdict(list)
        done = 0
        for (runner_id, month), tables in (await self._taken(runner_ids, before)).items():
            try:
                if (runner_id, month) in bound_already:
                    raise Unkeepable("the month is bound already")
                parts = {
                    part: _bound_whole(month, rows) for part, rows in _parts_of(tables) if any(rows.values())
                }
            except Unkeepable:
                for name, loose in tables.items():
                    stay[name] += loose
                continue
            # on a diary that is bound for the first time, others have their turn between
            await asyncio.sleep(0)
            of_month = {"runner_id": runner_id, "month": month}
            bodies += (of_month | {"part": part, "body": body} for part, body in parts.items())
            done += 1
        for name, loose in stay.items():
            if loose:
                await self._do(_PUT_BACK[name], loose)
        if bodies:
            await self._do(_BIND, bodies)
        return done

    async def _taken(self, runner_ids: Sequence[int], before: date) -> dict[_Month, _Taken]:
        """Everything these runners told before that day, taken out of the tables it lay loose in."""
        taken: dict[_Month, _Taken] = defaultdict(lambda: {name: [] for name in LOOSE})
        asked = {"runners": list(runner_ids), "before": before}
        for name, statement in _TAKE.items():
            for row in await self._rows(statement, asked):
                told = dict(zip(_NAMES[name], row, strict=True))
                taken[told["runner_id"], told[DAY] // 100][name].append(told)
        return taken


def _bound_whole(month: int, tables: Mapping[str, Rows]) -> bytes:
    """The rows bound, and read again: what is taken out of its table for good must come back as it was.

    Raises Unkeepable.
    """
    body = bound(month, tables)
    again = unbound(month, body)
    for name, rows in tables.items():
        read = loose_rows(again[name]) if name in again else []
        if [dict.fromkeys(rows[0]) | row for row in read] != list(rows):
            raise Unkeepable("a month does not come back as it was")
    return body


def _parts_of(tables: _Taken) -> Iterator[tuple[Part, dict[str, Rows]]]:
    """What each part of a month is made of, in the order of its days."""
    mornings = _in_order(tables[CHECK_IN.name])
    yield Part.MORNINGS, {CHECK_IN.name: [_without(_ADVISED, row) for row in mornings]}
    advices = [{name: row[name] for name in (DAY, *_ADVISED)} for row in mornings]
    advised = any(row[name] is not None for row in advices for name in _ADVISED)
    yield Part.ADVICES, {CHECK_IN.name: advices if advised else []}
    trained = (TRAINING_DAY.name, WORKOUT.name)
    yield Part.TRAINING, {name: [_without((), row) for row in _in_order(tables[name])] for name in trained}


def _in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row[DAY], row.get(WORKOUT.c.number.name, 0)))


def _without(names: Collection[str], row: Mapping[str, Any]) -> dict[str, Any]:
    """The row without these columns, and without its runner, whose number stands beside the body."""
    return {name: value for name, value in row.items() if name not in names and name != _RUNNER}
