"""Copies of a SQLite diary, taken while it is in use: whole, checked, readable by their owner only.

PostgreSQL is never copied from here; whoever hosts it has better means. Everything here takes the time a disk
takes: call it in a thread.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.diary.errors import DiaryError, DiaryTrouble, DiaryUnavailable, own_error

PAGES_AT_ONCE = 256
"""A megabyte a step: between two steps it can be told to stop."""
OPCODES_AT_ONCE = 100_000
"""The same for the check, some milliseconds each."""
ONLY_OURS = 0o600
_STAMP = "%Y%m%dT%H%M%SZ"

Stopped = Callable[[], bool]
Told = Callable[[str], None]


class CopyStopped(DiaryError):
    """The copy was given up because the bot is to stop; nothing of it is left."""


@dataclass(frozen=True)
class Copied:
    """A copy that passed every check. `revision`: the form of the diary, as migrations call it."""

    file: Path
    size_bytes: int
    revision: str


@dataclass(frozen=True)
class Copy:
    """A copy found in a folder, and when its name says that it was begun."""

    file: Path
    at: datetime


def copy_name(file: Path, at: datetime) -> str:
    """What a copy of that diary begun then is called: freshlegs-20260511T031000Z.db."""
    return f"{file.stem}-{at.astimezone(UTC).strftime(_STAMP)}{file.suffix}"


def copies_in(folder: Path, file: Path) -> list[Copy]:
    """The copies of that diary in a folder, the newest first; whatever has another name is none.

    Raises DiaryUnavailable when the folder cannot be read; one that is not there holds none.
    """
    try:
        found = list(folder.iterdir()) if folder.exists() else []
    except OSError as trouble:
        raise _no_folder(folder, trouble) from None
    ours = [Copy(one, at) for one in found if (at := _begun_at(file, one.name)) is not None]
    return sorted(ours, key=lambda copy: copy.at, reverse=True)


def copy_diary(
    file: Path,
    target: Path,
    told: Told = lambda line: None,
    stopped: Stopped = lambda: False,
) -> Copied:
    """Copy the diary as it stands at this moment, check the copy, and only then give it its name.

    Whoever writes meanwhile is not held up: all is read from one moment of the write-ahead log. A file that
    is there already is replaced, by the whole copy or not at all. `told` hears a line for each step.

    Raises DiaryTrouble when the file is no diary, the copy is not sound, or it would take the diary's own
    place; DiaryUnavailable when a disk does not give or take it; CopyStopped.
    """
    if not file.exists():
        raise DiaryUnavailable(f"{file} is not there: there is nothing to copy")
    if target.resolve() in _belongs_to(file.resolve()):
        raise DiaryTrouble(f"{target} is the diary itself; name another file for the copy")
    part = target.with_name(f"{target.name}.part")
    try:
        with _copying(target):
            _claim(part)
            _copy(file, part, stopped)
            told(f"copied: {file}, {_megabytes(part)}")
            revision = check_whole(part, stopped)
            told(f"checked: every page is sound, at revision {revision}")
            _keep(part, target)
            told(f"backup written: {target}")
            return Copied(target, target.stat().st_size, revision)
    finally:
        for left in _belongs_to(part):
            with suppress(OSError):
                left.unlink()


def check_whole(file: Path, stopped: Stopped = lambda: False) -> str:
    """Read every page of a SQLite diary and return its revision. Raises DiaryTrouble, or CopyStopped."""
    with closing(_opened(file)) as connection:
        connection.set_progress_handler(stopped, OPCODES_AT_ONCE)
        try:
            wrong = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if wrong != "ok":
                raise DiaryTrouble(f"{file} is damaged: {' '.join(wrong.split())}")
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError as error:
            if stopped():
                raise CopyStopped from None
            raise DiaryTrouble(f"{file} is damaged, or no diary of Fresh Legs: {error}") from None
    if row is None:
        raise DiaryTrouble(f"{file} is no diary of Fresh Legs: it has no revision")
    return str(row[0])


def drop_old_copies(folder: Path, file: Path, keep: int, now: datetime) -> list[Path]:
    """Delete all but the newest `keep` copies of that diary, and what a kill left half done.

    Nothing else in the folder is touched. A copy from the future, made while the clock was wrong, counts as
    the oldest. Returns what was deleted; raises DiaryUnavailable.
    """
    copies = copies_in(folder, file)
    copies.sort(key=lambda copy: (copy.at <= now, copy.at), reverse=True)
    too_many = [copy.file for copy in copies[keep:]]
    half_done = [one for one in folder.glob("*.part*") if _is_half_done(file, one.name)]
    try:
        for one in (*too_many, *half_done):
            one.unlink(missing_ok=True)
    except OSError as trouble:
        raise _no_folder(folder, trouble) from None
    return too_many


def make_folder(folder: Path) -> None:
    """The folder for copies, made for its owner alone where it is not there. Raises DiaryUnavailable."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise _no_folder(folder, trouble) from None


def _copy(file: Path, part: Path, stopped: Stopped) -> None:
    def step(status: int, left: int, pages: int) -> None:
        if stopped():
            raise CopyStopped

    with closing(_opened(file)) as source, closing(_opened(part)) as target:
        # an open look at the source holds its moment: without it every write would begin the copy anew
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=PAGES_AT_ONCE, progress=step)
        # a copy is one file, with no log beside it, so that it opens anywhere; the bot turns its log on again
        target.execute("PRAGMA journal_mode=DELETE")


def _opened(file: Path) -> sqlite3.Connection:
    """`mode=rw`: a file that is not there must not be made."""
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)


def _claim(part: Path) -> None:
    """An empty file that nobody else could read at any time, not even while it is being filled."""
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, ONLY_OURS))


def _keep(part: Path, target: Path) -> None:
    """Give the copy its name, on the disk and not only in the machine's memory."""
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.replace(target)
    with suppress(OSError):  # not every system lets a folder be opened
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _copying(target: Path) -> Iterator[None]:
    """Foreign errors of making a copy, in our own words."""
    try:
        yield
    except OSError as trouble:
        raise DiaryUnavailable(
            f"{target} cannot be written ({trouble.strerror or type(trouble).__name__})"
        ) from None
    except sqlite3.Error as error:
        raise own_error(error) from None


def _belongs_to(file: Path) -> tuple[Path, ...]:
    return (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal")))


def _begun_at(file: Path, name: str) -> datetime | None:
    found = re.fullmatch(
        rf"{re.escape(file.stem)}-([0-9]{{8}}T[0-9]{{6}}Z){re.escape(file.suffix)}", name, re.ASCII
    )
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:  # a thirteenth month
        return None


def _is_half_done(file: Path, name: str) -> bool:
    whole, _, rest = name.partition(".part")
    return rest in ("", "-journal", "-wal", "-shm") and _begun_at(file, whole) is not None


def _no_folder(folder: Path, trouble: OSError) -> DiaryUnavailable:
    return DiaryUnavailable(
        f"the folder for copies, {folder}, cannot be used ({trouble.strerror or type(trouble).__name__})"
    )


def _megabytes(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"
