"""Claiming what is due, by the bot's own routine and statements, however many runners there are."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from statistics import median
from time import perf_counter

from sqlalchemy import bindparam, text

from benchmarks.figures import Miscounted
from benchmarks.heard import heard
from benchmarks.waves_databases import SQLITE, new_diary
from benchmarks.waves_runners import DAY, at, fill, kept, runner_id
from bot.diary.diary import Diary
from bot.diary.tables import DIARY
from bot.routines import rounds

AT_ONCE = 500
WORTH_AN_INDEX = 10_000
"""With fewer runners a database may rightly prefer to read the whole table."""
LOOKS = 40
"""Ticks with nothing due, in a row; their median is one round's."""
_MAKE_DUE = text("UPDATE due SET day = :day, due_at = :due_at WHERE runner_id = :runner_id").bindparams(
    bindparam("day"), bindparam("due_at"), bindparam("runner_id")
)
_SETTLED = text("UPDATE prompt SET state = 'sent', claimed_until = NULL WHERE state = 'claimed'")


@dataclass
class Costs:
    """What the rounds cost among so many runners, in their order."""

    claim_ms: list[float] = field(default_factory=list)
    """Of one tick that claims 500 due."""
    empty_ms: list[float] = field(default_factory=list)
    """Of one tick with nothing due."""


def costs(database: str, sizes: Sequence[int], times: int) -> dict[int, Costs]:
    """Rounds in turns among so many runners each. Raises Miscounted unless each claims exactly the 500 due.

    Those due are anywhere among the others. Among the most runners no statement may look through a table.
    """
    return asyncio.run(_costs(database, sizes, times))


async def _costs(database: str, sizes: Sequence[int], times: int) -> dict[int, Costs]:
    found = {size: Costs() for size in sizes}
    async with AsyncExitStack() as opened:
        diaries = {size: await opened.enter_async_context(new_diary(database)) for size in sizes}
        for size, diary in diaries.items():
            # nothing is due by itself: each round makes five hundred due
            await fill(diary, size, due=at(7, DAY) + timedelta(days=200))
            if database != SQLITE:
                await _settle_down(diary)
        if max(sizes) >= WORTH_AN_INDEX:
            await _no_scan(database, diaries[max(sizes)], max(sizes))
        chance = Random(8)  # noqa: S311 - whose turn it is, is no secret
        for turn in range(times + 1):
            for size, diary in diaries.items():
                claim_ms, empty_ms = await _round(diary, size, turn + 1, chance)
                if turn:  # before the first one nothing is warm
                    found[size].claim_ms.append(claim_ms)
                    found[size].empty_ms.append(empty_ms)
    return found


async def _settle_down(diary: Diary) -> None:
    """Statistics, which the server would make by itself some minutes after so many rows."""
    async with diary.changing_tables() as connection:
        await connection.execute(text("ANALYZE"))


async def _round(diary: Diary, size: int, turn: int, chance: Random) -> tuple[float, float]:
    """What the claim took, and a look that found nothing; both in ms."""
    ids, now = await _some_due(diary, size, turn, chance)
    began = perf_counter()
    claimed = await rounds.claim_due(diary, now, AT_ONCE)
    claim_ms = 1000 * (perf_counter() - began)
    if {due.known.runner.id for due in claimed} != ids or len(claimed) != AT_ONCE:
        raise Miscounted(f"{AT_ONCE} runners of {size} were due; {len(claimed)} prompts were claimed")
    async with diary.changing_tables() as connection:
        await connection.execute(_SETTLED)
    return claim_ms, median([await _empty_look_ms(diary, now) for _ in range(LOOKS)])


async def _empty_look_ms(diary: Diary, now: datetime) -> float:
    began = perf_counter()
    if await rounds.claim_due(diary, now, AT_ONCE):
        raise Miscounted("nothing was due, and something was claimed")
    return 1000 * (perf_counter() - began)


async def _some_due(diary: Diary, size: int, turn: int, chance: Random) -> tuple[set[int], datetime]:
    """Five hundred anywhere among so many are due, and the moment at which they are."""
    # each round lies a day before the last one: what that one has put off is not due in this one
    due_at = at(7, DAY - timedelta(days=10 + turn))
    ids = {runner_id(number) for number in chance.sample(range(size), AT_ONCE)}
    await make_due(diary, ids, due_at)
    return ids, due_at + timedelta(seconds=5)


async def make_due(diary: Diary, ids: Collection[int], due_at: datetime) -> None:
    """These runners are due then."""
    values = {"day": kept(due_at.date()), "due_at": int(due_at.timestamp())}
    async with diary.changing_tables() as connection:
        await connection.execute(_MAKE_DUE, [values | {"runner_id": one} for one in sorted(ids)])


async def _no_scan(database: str, diary: Diary, size: int) -> None:
    """Raises Miscounted where a statement of a claim or of an empty tick reads a whole table."""
    _, now = await _some_due(diary, size, 0, Random(1))  # noqa: S311 - the same
    with heard() as said:
        await rounds.claim_due(diary, now, AT_ONCE)
    async with diary.changing_tables() as connection:
        await connection.execute(_SETTLED)
    asking = "EXPLAIN QUERY PLAN " if database == SQLITE else "EXPLAIN "
    async with diary.looking_at_tables() as connection:
        for statement, values in dict(reversed(said)).items():
            if not statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
                continue  # the transaction's own words
            plan = [
                " ".join(map(str, row))
                for row in await connection.exec_driver_sql(asking + statement, values)
            ]
            if any(_reads_a_table(line) for line in plan):
                raise Miscounted(f"a whole table is read by {statement!r}: {plan}")


def _reads_a_table(line: str) -> bool:
    return "Seq Scan" in line or any(f"SCAN {table}" in line for table in DIARY.tables)


async def warmed_up(diary: Diary) -> None:
    """One claim before, because what it asks is put into SQL once in the life of a process.

    Afterwards the first runner is due at seven, as if nothing had been.
    """
    first, some_day = runner_id(0), at(7, DAY - timedelta(days=9))
    await make_due(diary, [first], some_day)
    await drained(diary, some_day, 1, AT_ONCE)
    async with diary.changing_tables() as connection:
        await connection.execute(_SETTLED)  # else its claim lapses, and it is claimed once more
    await make_due(diary, [first], at(7))


async def drained(diary: Diary, now: datetime, many: int, at_once: int) -> None:
    """Claim what is due, `at_once` at a time. Raises Miscounted unless it is so many, each exactly once."""
    claimed: list[int] = []
    while dues := await rounds.claim_due(diary, now, at_once):
        claimed += [due.known.runner.id for due in dues]
    if len(claimed) != many or len(set(claimed)) != many:
        raise Miscounted(f"{many} were due; {len(claimed)} claims were made for {len(set(claimed))} of them")
