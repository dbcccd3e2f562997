"""Carrying a whole diary over into another database: every row of every table, as it stands.

What stands in a column is carried without being read: a row that no version understands any more arrives as
it was. Either all of it arrives or none.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime

from sqlalchemy import Table, func, insert, literal, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.alone import alone
from bot.diary.diary import Diary
from bot.diary.errors import DiaryTrouble, DiaryUnavailable
from bot.diary.keeping import plain
from bot.diary.sheet import POSTGRESQL
from bot.diary.tables import DIARY
from bot.diary.upgrade import migrate, standing

ROWS_AT_ONCE = 500

Told = Callable[[str], None]
Moved = Callable[[str, int, int], None]
"""Hears the table, how many rows have been carried in all, and how many there are."""


async def carry_over(
    source: Diary,
    target: Diary,
    now: datetime,
    *,
    told: Told = lambda line: None,
    moved: Moved = lambda name, done, all_rows: None,
) -> int:
    """Copy every row into an empty diary, in one transaction, and say how many they are.

    A target without tables is given them first. `told` hears a line for each step. Raises DiaryTrouble for a
    source that is no diary of the newest revision, and for a target that holds anything; DiaryUnavailable for
    a database that does not answer or that somebody works on. Then the target holds no row.
    """
    before, newest = await standing(source)
    if before != newest:
        raise DiaryTrouble(_not_newest(source, before, newest))
    there, _ = await standing(target)
    if there not in (None, newest):
        raise DiaryTrouble(_not_newest(target, there, newest))
    async with _to_ourselves(source), _to_ourselves(target):
        await migrate(target, now)
        async with source.looking_at_tables() as reading, target.changing_tables() as writing:
            await _refuse_unless_empty(writing, target)
            counts = {one.name: await _count(reading, one) for one in DIARY.sorted_tables}
            all_rows = sum(counts.values())
            told(f"from: {source.address}, at revision {newest}, {all_rows} rows")
            told(f"to: {target.address}, empty, {'made' if there is None else 'at revision'} {newest}")
            done = 0
            for one in DIARY.sorted_tables:
                async for rows in _carried(reading, writing, one):
                    await _still_ours(source, target)
                    done += rows
                    moved(one.name, done, all_rows)
                arrived = await _count(writing, one)
                if arrived != counts[one.name]:
                    raise DiaryTrouble(
                        f"of {counts[one.name]} rows of {one.name} {arrived} arrived; nothing was kept"
                    )
                told(f"{one.name}: {arrived} rows")
            await _refuse_orphans(writing)
    return all_rows


@asynccontextmanager
async def _to_ourselves(diary: Diary) -> AsyncIterator[None]:
    """Keep every bot from that diary meanwhile. Raises DiaryUnavailable when one works on it."""
    async with AsyncExitStack() as held:
        held.enter_context(alone(diary.file))
        if not await diary.leader.lead():
            raise DiaryUnavailable(f"A bot works on {diary.address}, or a copy does. Stop that one first.")
        held.push_async_callback(diary.leader.close)
        yield


async def _still_ours(*diaries: Diary) -> None:
    """A server takes the lead from whoever is silent for long: to ask is to give a sign."""
    for diary in diaries:
        if not await diary.leader.lead():
            raise DiaryUnavailable(f"Somebody else began to work on {diary.address}; nothing was copied.")


async def _refuse_unless_empty(connection: AsyncConnection, diary: Diary) -> None:
    for one in DIARY.sorted_tables:
        if rows := await _count(connection, one):
            raise DiaryTrouble(
                f"{diary.address} is not empty: {one.name} holds {rows} rows. Nothing was changed; expected "
                "a new database."
            )


async def _refuse_orphans(connection: AsyncConnection) -> None:
    """PostgreSQL has looked at every reference itself."""
    if connection.dialect.name != POSTGRESQL:
        orphans = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
        if orphans:
            raise DiaryTrouble(f"{len(orphans)} rows are without their runner; nothing was kept")


async def _carried(reading: AsyncConnection, writing: AsyncConnection, kept: Table) -> AsyncIterator[int]:
    """Carry one table over in the order of its keys, and say after each handful how many rows it was."""
    as_it_is = plain(kept)
    key = [as_it_is.c[one.name] for one in kept.primary_key]
    question = select(as_it_is).order_by(*key).limit(ROWS_AT_ONCE)
    rows = (await reading.execute(question)).mappings().all()
    while rows:
        await writing.execute(insert(as_it_is), [dict(row) for row in rows])
        yield len(rows)
        last = [literal(rows[-1][one.name], one.type) for one in key]
        rows = (await reading.execute(question.where(tuple_(*key) > tuple_(*last)))).mappings().all()


async def _count(connection: AsyncConnection, kept: Table) -> int:
    return int((await connection.execute(select(func.count()).select_from(kept))).scalar_one())


def _not_newest(diary: Diary, revision: str | None, newest: str) -> str:
    if revision is None:
        return f"{diary.address} holds no diary; expected one at revision {newest}."
    return (
        f"{diary.address} is at revision {revision}, and this version copies {newest}: bring it up to date "
        "with `freshlegs migrate`, or update this installation. Nothing was changed."
    )
