"""What a runner's year takes on disk, and what the diary costs around a tap's statements.

One made-up runner lives day by day through the bot's own routines; then the year is put into a new diary for
many runners, every day's rows of everybody before the next day's, and months are bound as the bot binds them.
Counted is all that is left when the year is over, free pages and indexes included, less what an empty diary
takes. A shorter run lives some months, ends with as many days not yet bound as the year does, and adds for
every day that is missing what a bound one takes: nothing else grows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.default_types import bytes_by_default
from benchmarks.disk import Disk, disk_of, vacuum, vacuumed
from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.goals import STORAGE_KB
from benchmarks.lived import FIRST, RUNNER, YEAR, live
from benchmarks.many_years import STEP, Lived, bound_days_of, lived, spread
from benchmarks.same_statements import Taps, plainly
from benchmarks.waves_databases import LONG_AGO, POSTGRESQL, SQLITE, new_diary, new_url
from bot.coach.rhythm import instant
from bot.diary.binder import bind_months
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.months import LOOSE
from bot.diary.tables import BOUND, CHECK_IN
from bot.diary.upgrade import migrate

KB = 1000
LOOKED_BACK = 70
"""Days that an advice looks back on."""
LEAST_KB = 0.1
"""A table that takes less of a runner's year is not listed."""


@dataclass(frozen=True)
class _Extent:
    days: int
    runners: dict[str, int]
    tapped_on: int
    """The day, from 1, of whose form the taps are."""
    rounds: int
    taps: int


_EXTENTS = {
    Size.TINY: _Extent(41, {SQLITE: 3}, 3, 1, 4),
    Size.QUICK: _Extent(90, {SQLITE: 8, POSTGRESQL: 4}, LOOKED_BACK + 1, 3, 40),
    Size.FULL: _Extent(YEAR, {SQLITE: 200, POSTGRESQL: 100}, LOOKED_BACK + 1, 5, 200),
}


def figures(size: Size) -> Sequence[Figure]:
    """Kilobytes of a year on each database, and processor time around a tap's statements."""
    return asyncio.run(_figures(_EXTENTS[size]))


async def _figures(extent: _Extent) -> list[Figure]:
    life = await lived(extent.days)
    found: list[Figure] = []
    for database, runners in extent.runners.items():
        found += await _of_year(database, life, runners)
    found.append(await _of_check_ins(life, extent.runners[SQLITE]))
    return [*found, await _of_tap(extent)]


async def _of_year(database: str, life: Lived, runners: int) -> list[Figure]:
    """The whole of a runner's year, and of which tables it consists."""
    what = f"a runner's year on {database}, {runners} runners"
    ours, theirs = [await _filled(database, life, runners, binds=binds) for binds in (True, False)]
    year_kb = _kb(ours.disk, life, runners)
    loose_kb = _kb(theirs.disk, life, runners, binds=False)
    found = [
        alone(f"{what}: all that is left of it", "KB", [year_kb], STORAGE_KB if database == SQLITE else None),
        beside(what, "KB", [year_kb], "the same with a row for every day", [loose_kb]),
    ]
    if ours.vacuumed is not None:
        found.append(alone(f"{what}: after VACUUM", "KB", [_kb(ours.vacuumed, life, runners)]))
    parts = {name: _of_a_year(name, size, life) / runners / KB for name, size in ours.disk.tables.items()}
    found += [
        alone(f"{database}: of it in {name}, with its indexes", "KB", [part])
        for name, part in sorted(parts.items(), key=lambda one: -one[1])
        if part >= LEAST_KB
    ]
    return found


async def _of_check_ins(life: Lived, runners: int) -> Figure:
    """The check-ins alone, with the advice to each."""
    alone_told = life.of(CHECK_IN.name)
    ours = _kb((await _filled(SQLITE, alone_told, runners)).disk, life, runners)
    with TemporaryDirectory(prefix="fresh-legs-storage-") as folder:
        by_default = bytes_by_default(alone_told, runners, Path(folder))
    theirs = by_default / life.days * YEAR / runners / KB
    what = f"{YEAR} check-ins with their advice on SQLite, nothing else"
    return beside(what, "KB", [ours], "the same columns in SQLModel's default types", [theirs])


async def _of_tap(extent: _Extent) -> Figure:
    """A tap that corrects today's form, and the same statements by themselves."""
    ours, theirs = [], []
    async with new_diary(SQLITE) as diary:
        if diary.file is None:
            raise TypeError("a diary on SQLite lies in a file")
        await live(diary, extent.tapped_on)
        day = FIRST + timedelta(days=extent.tapped_on - 1)
        taps = Taps(diary, RUNNER.id, day, instant(day, time(9), RUNNER.zone))
        await taps.ours(extent.taps)
        for _ in range(extent.rounds):
            ours.append(await taps.ours(extent.taps))
            theirs.append(plainly(diary.file, await taps.written_down(extent.taps)))
    what = "a tap that corrects a form and brings another advice, on SQLite"
    return beside(what, "µs CPU", ours, "the same statements in plain SQLAlchemy Core", theirs)


@dataclass(frozen=True)
class _Filled:
    """What was added to an empty diary. `vacuumed` None: that is SQLite's alone."""

    disk: Disk
    vacuumed: Disk | None


async def _filled(database: str, life: Lived, runners: int, *, binds: bool = True) -> _Filled:
    """So many runners' lives in a new diary. Raises Miscounted."""
    async with new_url(database) as url:
        diary = open_diary(url)
        try:
            await migrate(diary, LONG_AGO)
            empty, empty_vacuumed = await disk_of(diary), _vacuumed(diary)

            async def tidied(now: datetime) -> None:
                if binds:
                    await bind_months(diary, now)
                if diary.file is None:
                    await vacuum(url)

            await spread(diary, life, runners, tidied)
            await _check(diary, life, runners)
            full, full_vacuumed = await disk_of(diary), _vacuumed(diary)
        finally:
            await diary.close()
    if full_vacuumed is None or empty_vacuumed is None:
        return _Filled(full.since(empty), None)
    return _Filled(full.since(empty), full_vacuumed.since(empty_vacuumed))


def _vacuumed(diary: Diary) -> Disk | None:
    return None if diary.file is None else vacuumed(diary.file)


async def _check(diary: Diary, life: Lived, runners: int) -> None:
    """The first runner and the last still know of every day. Raises Miscounted."""
    for number in (RUNNER.id, RUNNER.id + STEP * (runners - 1)):
        async with diary.reading() as page:
            told = await page.everything(number)
        if told is None:
            raise Miscounted("a runner is not in the diary")
        for name, records in (("check_in", told.check_ins), ("workout", told.workouts)):
            if len(records) != len(life.rows.get(name, ())):
                raise Miscounted(
                    f"{len(life.rows[name])} rows of {name} were kept, and {len(records)} are left"
                )


def _kb(disk: Disk, life: Lived, runners: int, *, binds: bool = True) -> float:
    """Kilobytes of one runner's year, where `disk` holds `life.days` of many."""
    unlisted = disk.total - sum(disk.tables.values())
    year = sum(_of_a_year(name, size, life, binds=binds) for name, size in disk.tables.items())
    return (unlisted + year) / runners / KB


def _of_a_year(table: str, size: int, life: Lived, *, binds: bool = True) -> float:
    """What a table takes after a year: only those that keep the days for good grow with every one of them."""
    if life.days == YEAR or not size:
        return size
    if not binds:
        return size / life.days * YEAR if table in LOOSE else size
    bound_days = bound_days_of(life)
    return size / bound_days * (bound_days + YEAR - life.days) if table == BOUND.name else size
