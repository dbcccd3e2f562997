"""The page about the diary as a whole: everything of one runner, read out and taken in table by table."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Executable, Select, Table, bindparam, select, update

from bot.diary.month_rows import Tables, rows_read
from bot.diary.months import LOOSE, Months
from bot.diary.ownership.beside import missing_in
from bot.diary.ownership.everything import KEYS, RECORDS, Everything, Person, Taken
from bot.diary.ownership.shape import columns_of, in_columns, of_columns
from bot.diary.sheet import for_each_database
from bot.diary.tables import (
    ABSENCE,
    CHECK_IN,
    PLAN_DAY,
    PLAN_WEEK,
    RACE,
    RUNNER,
    SCREEN,
    SHOES,
    TRAINING_DAY,
    WORKOUT,
)

KEPT_IN: Mapping[str, Table] = {
    "check_ins": CHECK_IN,
    "training_days": TRAINING_DAY,
    "workouts": WORKOUT,
    "plan_week": PLAN_WEEK,
    "plan_days": PLAN_DAY,
    "races": RACE,
    "absences": ABSENCE,
    "shoes": SHOES,
    "screens": SCREEN,
}
"""The table of each list of `Everything`."""

LEFT_OUT: Mapping[str, Mapping[str, str]] = {
    "runner": {
        "asking": "what the chat was asking for just then",
        "active": "whether Telegram delivers to this chat",
        "inactive_reason": "why it did not",
        "inactive_at": "since when it did not",
        "heard_on": "when the runner last did anything here",
        "asked_whether_on": "when a silence was asked about",
    },
    "check_in": {
        "message_id": "the message that showed the form: after an import its number may be another message's",
        "fixing": "the question that was being corrected just then",
    },
    "bound": {"": "months that are over: told as the rows of the tables they were bound from"},
    "due": {"": "planned anew from the settings"},
    "invitation": {"": "a link that one person may still accept: it ends with the diary it was made in"},
    "bond": {"": "what two people agreed on: the other one has a say in it, so it is agreed on anew"},
    "prompt": {"": "what became of messages, cleared away after 40 days anyway"},
    "deed": {"": "what could be undone: a button from before the export must not hit the new diary"},
}
"""What is about a runner and knowingly no part of `Everything`, and why; "" stands for a whole table."""


def _everything_in(table: Table, record: type) -> Select[Any]:
    columns = [table.c[column.name] for column in columns_of(record)]
    keys = [column for column in table.primary_key if column.name != "runner_id"]
    return select(*columns).where(table.c.runner_id == bindparam("of_runner")).order_by(*keys)


def _adding(table: Table) -> dict[str, Executable]:
    return for_each_database(lambda insert: insert(table))


def _add_training_day(insert: Any) -> Any:
    """A day that only remembers which numbers were given gets the rest of what is told of it."""
    told = insert(TRAINING_DAY)
    new = {"told": told.excluded.told, "numbered": told.excluded.numbered}
    return told.on_conflict_do_update(index_elements=["runner_id", "day"], set_=new)


_AT_ONCE = 2_000
"""Records written with one statement."""
_MADE_AT_ONCE = 500
"""Records made of their rows before somebody else has a turn."""
_THIS = RUNNER.c.id == bindparam("of_runner")
_PERSON = select(*(RUNNER.c[column.name] for column in columns_of(Person))).where(_THIS)
_LISTS = {name: _everything_in(table, RECORDS[name]) for name, table in KEPT_IN.items()}
_SETTLE = update(RUNNER).where(_THIS)
_ADD = {name: _adding(table) for name, table in KEPT_IN.items()} | {
    "training_days": for_each_database(_add_training_day)
}


class Whole(Months):
    """What is asked and told about a runner's diary as a whole."""

    async def everything(self, runner_id: int) -> Everything | None:
        """All that is known of the runner; None for somebody who has not consented."""
        asked = {"of_runner": runner_id}
        person = await self._named_rows(_PERSON, asked)
        if not person:
            return None
        rows = {name: await self._named_rows(question, asked) for name, question in _LISTS.items()}
        months = await self._bound(runner_id, date.min, date.max)
        lists = {
            name: await self._records(RECORDS[name], await self._with_bound(name, loose, months))
            for name, loose in rows.items()
        }
        with self._border.reading():
            return Everything(of_columns(Person, person[0]), **lists)

    async def _with_bound(
        self, name: str, loose: Sequence[Mapping[str, Any]], months: Sequence[Tables]
    ) -> Sequence[Mapping[str, Any]]:
        """The rows of one list, where some of its days are bound."""
        table = KEPT_IN[name]
        if table.name not in LOOSE or not months:
            return loose
        columns = [table.c[one.name] for one in columns_of(RECORDS[name])]
        names = [column.name for column in columns]
        found: dict[tuple[Any, ...], Mapping[str, Any]] = {}
        for month in months:
            with self._border.reading():
                rows = [dict(zip(names, row, strict=True)) for row in rows_read(columns, month)]
            found |= {tuple(row[key] for key in KEYS[name]): row for row in rows}
            await asyncio.sleep(0)
        found |= {tuple(row[key] for key in KEYS[name]): row for row in loose}
        return [found[key] for key in sorted(found)]

    async def _records(self, record: type, rows: Sequence[Mapping[str, Any]]) -> tuple[Any, ...]:
        """In pieces: of many years, everybody else would wait for all of them."""
        found: list[Any] = []
        for begin in range(0, len(rows), _MADE_AT_ONCE):
            with self._border.reading():
                found += (of_columns(record, row) for row in rows[begin : begin + _MADE_AT_ONCE])
            await asyncio.sleep(0)
        return tuple(found)

    async def take_everything(self, runner_id: int, told: Everything, now: datetime) -> Taken | None:
        """Add what the diary does not know yet, as `missing_in` says; what it knows stays as it is.

        None, and nothing changes, for somebody who has not consented. What is due must be planned anew by
        the caller when the settings were taken. Raises DiaryTrouble for what nobody can have.
        """
        there = await self.everything(runner_id)
        if there is None:
            return None
        new = missing_in(there, told)
        if new.person is not None:
            settings = in_columns(new.person)
            del settings["id"]
            await self._do(_SETTLE, settings | {"of_runner": runner_id})
        added = {name: len(records) for name, records in new.lists()}
        days = {one.check_in.day for one in new.check_ins} | {one.day for one in new.training_days}
        await self._loosen(runner_id, days | {one.day for one in new.workouts})
        for name, records in new.lists():
            # in pieces: what is made ready for the database is made between two turns of everybody else
            for begin in range(0, len(records), _AT_ONCE):
                rows = [_row(runner_id, record, now) for record in records[begin : begin + _AT_ONCE]]
                await self._do(_ADD[name][self._dialect], rows)
        kept = {name: len(records) - added[name] for name, records in told.lists()}
        return Taken(new.person is not None, added, {name: max(0, count) for name, count in kept.items()})


def _row(runner_id: int, record: Any, now: datetime) -> dict[str, Any]:
    values = in_columns(record) | {"runner_id": runner_id}
    if values.get("updated_at", now) is None:
        values["updated_at"] = now
    return values
