"""Bringing the diary's tables up to date, with a copy put aside before anything of a runner's is touched.

Whether anything is to be done is found out without Alembic, which is imported inside the functions: a bot
whose diary is up to date does not wait for it.
"""

from __future__ import annotations

import asyncio
import glob
import os
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect, text

from bot.diary.diary import Diary
from bot.diary.errors import DiaryTrouble, DiaryUnavailable
from bot.diary.sheet import POSTGRESQL
from bot.diary.sqlite_thread import made_for_us

if TYPE_CHECKING:
    from alembic.config import Config

SCRIPTS = str(Path(__file__).with_name("migrations"))
_REVISION = re.compile(r'^revision = "(\w+)"$', re.MULTILINE)
_FOLLOWS = re.compile(r'^down_revision = "(\w+)"$', re.MULTILINE)
_AT = "alembic_version"
"""Where Alembic writes the revision the diary is at."""
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(702017401)")
"""Any number nobody else uses: two processes that start together must not both create the tables."""


@dataclass(frozen=True)
class Migrated:
    """What was done. `before` None: the diary was new. `backup` None: there was nothing to put aside.

    PostgreSQL is never copied from here; whoever hosts it has better means.
    """

    before: str | None
    after: str
    backup: Path | None

    @property
    def changed(self) -> bool:
        """Whether anything had to be done."""
        return self.before != self.after


async def standing(diary: Diary) -> tuple[str | None, str]:
    """The revision the diary is at, None for a new one, and the newest there is."""
    async with diary.looking_at_tables() as connection:
        return await connection.run_sync(_current), _head()


async def migrate(diary: Diary, now: datetime) -> Migrated:
    """Bring the diary to the newest revision; nothing happens when it is there.

    An older SQLite diary is first copied beside itself. Raises DiaryTrouble when the diary was written by a
    newer version, and DiaryUnavailable when the copy cannot be made; either way nothing is changed.
    """
    before, head = await standing(diary)
    if before == head:
        return Migrated(before, head, None)
    if before is not None and before not in _known_revisions():
        raise DiaryTrouble(
            f"the diary is at revision {before!r}, which this version does not know; update first"
        )
    backup = None
    if before is not None and diary.file is not None:
        backup = await asyncio.to_thread(back_up, diary.file, before, now)
    await change_to(diary, "head")
    return Migrated(before, head, backup)


async def change_to(diary: Diary, revision: str) -> None:
    """Bring the diary up or down to that revision ("head": the newest, "base": no tables at all)."""
    from alembic import command

    async with diary.changing_tables() as connection:
        if connection.dialect.name == POSTGRESQL:
            await connection.execute(_ONE_AT_A_TIME)

        def change(sync: Connection) -> None:
            go = command.downgrade if revision in _passed(sync) else command.upgrade
            go(_config(connection=sync), revision)

        await connection.run_sync(change)
        if connection.dialect.name != POSTGRESQL:
            orphans = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
            if orphans:
                raise DiaryTrouble(
                    f"the migration left {len(orphans)} rows without their runner; it was undone"
                )


def back_up(file: Path, revision: str, now: datetime) -> Path:
    """Copy a SQLite diary beside itself while it may be in use, and return the copy. Raises DiaryUnavailable.

    A copy bears the time of the diary's last change. One that already holds all of the diary is returned
    instead of making another: a start that fails again and again must not fill the disk.
    """
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = file.with_name(f"{file.stem}-{revision}-{stamp}{file.suffix}")
    unfinished = copy.with_name(copy.name + ".part")
    try:
        changed_ns = _last_change_ns(file)
        for earlier in file.parent.glob(
            f"{glob.escape(f'{file.stem}-{revision}-')}*{glob.escape(file.suffix)}"
        ):
            if earlier.stat().st_mtime_ns >= changed_ns:
                return earlier
        made_for_us(unfinished)
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        shutil.copymode(file, unfinished)
        os.utime(unfinished, ns=(changed_ns, changed_ns))
        unfinished.replace(copy)
    except (sqlite3.Error, OSError) as error:
        unfinished.unlink(missing_ok=True)
        raise DiaryUnavailable(f"the diary could not be copied before migrating it: {error}") from None
    return copy


def _last_change_ns(file: Path) -> int:
    """When the diary last changed, in nanoseconds. What is new may still stand in the log beside it."""
    log = file.with_name(file.name + "-wal")
    # an empty log appears with every opening, and says nothing
    parts = [file, *([log] if log.exists() and log.stat().st_size else [])]
    return max(part.stat().st_mtime_ns for part in parts)


def _config(**attributes: Any) -> Config:
    from alembic.config import Config

    config = Config(attributes=attributes)
    config.set_main_option("script_location", SCRIPTS.replace("%", "%%"))
    return config


def _head() -> str:
    """The one revision that no other follows."""
    heads = _known_revisions() - _told_by(_FOLLOWS)
    if len(heads) != 1:
        raise DiaryTrouble("no migrations were found; the installation is incomplete")
    return heads.pop()


def _known_revisions() -> set[str]:
    return _told_by(_REVISION)


def _told_by(line: re.Pattern[str]) -> set[str]:
    """What that line says in the files of the migrations."""
    files = Path(SCRIPTS, "versions").glob("*.py")
    return {name for file in files for name in line.findall(file.read_text(encoding="utf-8"))}


def _passed(connection: Connection) -> set[str]:
    """The revisions that lie behind this database, its own included: to get there is to go down."""
    from alembic.script import ScriptDirectory

    current = _current(connection)
    if current is None:
        return {"base"}
    scripts = ScriptDirectory.from_config(_config())
    return {"base"} | {script.revision for script in scripts.iterate_revisions(current, "base")}


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_AT):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision
