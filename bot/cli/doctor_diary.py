"""What `freshlegs doctor` looks at where the diary lies: database, revision, disk, copies."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.doctor import Check, Doubtful, Unwell

if TYPE_CHECKING:
    from bot.diary.diary import Diary
    from bot.settings import Settings

ROOM_BYTES = 100_000_000
"""What the diary may want to grow by in a while, and its log with it."""
OLDEST_COPY = timedelta(hours=26)
"""One a day, and two hours in which a bot may have been down or a disk full."""


async def look_at_diary(settings: Settings, check: Check) -> None:
    """A line for the database, its revision, its disk and its copies."""
    from bot.diary.engine import open_diary
    from bot.diary.errors import DiaryError

    try:
        diary = open_diary(settings.database_url.get_secret_value())
    except DiaryError as wrong:
        trouble = f"DATABASE_URL: {wrong}"
        await check("database", lambda: _unwell(trouble))
        await check("migrations", lambda: _unwell("there is no database to look at."))
        return
    try:
        await check("database", lambda: _database(diary))
        await check("migrations", lambda: _migrations(diary))
        if diary.file is not None:
            file = diary.file
            await check("disk", lambda: _disk(file, settings.backup_dir))
        await check("backup", lambda: _backup(diary, settings))
    finally:
        await diary.close()


async def _unwell(why: str) -> str:
    raise Unwell(why)


async def _database(diary: Diary) -> str:
    from bot.diary.backup import check_whole
    from bot.diary.upgrade import standing

    if diary.file is not None and not diary.file.exists():
        raise Unwell(f"{diary.file} is not there yet; `freshlegs migrate` or `freshlegs run` creates it.")
    current, _ = await standing(diary)
    if current is None:  # there are no tables to write to yet, which the next line says
        return f"{diary.address} opens"
    await diary.try_writing()
    if diary.file is None:
        return f"{diary.address} opens and can be written to"
    await asyncio.to_thread(check_whole, diary.file)
    return f"{diary.address} opens, can be written to, and every page is sound"


async def _migrations(diary: Diary) -> str:
    from bot.diary.upgrade import standing

    if diary.file is not None and not diary.file.exists():
        raise Unwell("there is no database yet.")
    current, head = await standing(diary)
    if current != head:
        raise Unwell(f"at {current or 'nothing'}, newest is {head}; run `freshlegs migrate`.")
    return f"at the newest revision, {head}"


async def _disk(file: Path, backup_dir: Path | None) -> str:
    """Whether the diary may grow, and a copy of it still has room."""
    size = _size(file)
    told = []
    for folder in dict.fromkeys((file.parent, backup_dir or file.parent)):
        place, free = _room(folder)
        if free < size + ROOM_BYTES:
            raise Unwell(
                f"{place} has {_mb(free)} free; the diary ({_mb(size)}) needs {_mb(size + ROOM_BYTES)}."
            )
        told.append(f"{_mb(free)} free in {place}")
    return "; ".join(dict.fromkeys(told))


async def _backup(diary: Diary, settings: Settings) -> str:
    from bot.app import real_now
    from bot.diary.backup import copies_in

    folder = settings.backup_dir
    if diary.file is None:
        if folder is not None:
            raise Doubtful("BACKUP_DIR is set, but the diary is in PostgreSQL: let pg_dump copy it.")
        return "the diary is in PostgreSQL, which pg_dump copies"
    if folder is None:
        return "BACKUP_DIR is not set, so no copy is made at night"
    place = _there(folder)
    if not _writable(place):
        raise Unwell(f"BACKUP_DIR {folder} cannot be written to by this user.")
    copies = copies_in(folder, diary.file)
    now = real_now()
    made = [copy for copy in copies if copy.at <= now]
    if not made:
        raise Doubtful(f"there is no copy in {folder} yet; `freshlegs run` makes one when it starts.")
    return _told_of(made[0].at, made[0].file, len(copies), now)


def _told_of(at: datetime, newest: Path, count: int, now: datetime) -> str:
    age_h = (now - at) / timedelta(hours=1)
    if now - at > OLDEST_COPY:
        raise Unwell(
            f"the newest copy, {newest}, is {age_h / 24:.1f} days old; one a night is due while `freshlegs "
            "run` runs, and its log says “nightly copy failed” and why."
        )
    if newest.stat().st_mode & 0o077:
        raise Doubtful(
            f"{newest} may be read by others on this machine, and it holds health data: chmod 600."
        )
    return f"{count} {'copies' if count > 1 else 'copy'} in {newest.parent}, the newest {age_h:.0f} h old"


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _room(folder: Path) -> tuple[Path, int]:
    """The folder, or what is there of the way to it, and how many bytes are free in it."""
    import shutil

    place = _there(folder)
    try:
        return place, shutil.disk_usage(place).free
    except OSError as trouble:
        raise Unwell(f"{place} cannot be looked at ({trouble.strerror or type(trouble).__name__}).") from None


def _there(folder: Path) -> Path:
    return next((one for one in (folder, *folder.absolute().parents) if one.exists()), folder)


def _writable(folder: Path) -> bool:
    """Seen by trying, for rights alone do not tell (a disk may be mounted to be read only)."""
    from tempfile import TemporaryFile

    try:
        with TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:,.0f} MB".replace(",", " ")
