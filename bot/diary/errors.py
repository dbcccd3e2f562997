"""What can go wrong with the diary, and the border at which the database's own errors stop.

An error of a database carries the values of the statement, and these are health values of a person. So none
of its text leaves this room unless it is known to be free of values, and the original is never chained.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class DiaryError(Exception):
    """Something about the diary; the parent of what follows."""


class BadDiaryUrl(DiaryError, ValueError):
    """The address of the diary cannot be understood. The text never holds a password."""


class DiaryUnavailable(DiaryError):
    """The database cannot be reached or written to, is busy, full or shutting down: it may succeed later."""


class DiaryTrouble(DiaryError):
    """The database refused: a constraint, a missing table, an unreadable row. Trying again will not help."""


class Unkeepable(ValueError):
    """A value no column can hold without changing it, such as an instant without a time zone."""


_BUSY_SQLITE = ("BUSY", "LOCKED", "CANTOPEN", "IOERR", "FULL", "PROTOCOL", "NOMEM", "INTERRUPT")
_BUSY_SQLSTATES = ("08", "28", "3D", "40", "53", "55", "57", "58")
"""Classes of PostgreSQL's codes that may pass: connection, login, deadlock, resources, locks, shutdown."""

_READONLY = "READONLY"
_READONLY_SQLSTATE = "25006"
"""Read-only by mistake: a disk, a right, a standby server. A host can put it right; then it succeeds."""

_UNREADABLE = (ValueError, LookupError, TypeError, zlib.error)


class Border:
    """Where foreign errors stop. `foreign` are those a driver raises beside SQLAlchemy's.

    `only_reads`: what passes here was opened for reading, so being refused a write is our own mistake.
    """

    def __init__(self, foreign: tuple[type[Exception], ...] = (), *, only_reads: bool = False) -> None:
        self._foreign: tuple[type[Exception], ...] = (SQLAlchemyError, OSError, *foreign)
        self._only_reads = only_reads

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Raises DiaryUnavailable, DiaryTrouble or Unkeepable instead of what a database raises."""
        try:
            yield
        except self._foreign as error:
            raise own_error(error, only_reads=self._only_reads) from None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """The same around making values of rows: raises DiaryTrouble for a row that says nothing we know."""
        try:
            with self.guard():
                yield
        except _UNREADABLE as error:
            if isinstance(error, Unkeepable):
                raise
            raise DiaryTrouble(
                "a row of the diary cannot be understood; a newer version may have written it"
            ) from None


def own_error(error: Exception, *, only_reads: bool = False) -> Exception:
    """Our own word for a foreign error, without any value of a statement."""
    if isinstance(error, StatementError) and isinstance(error.orig, Unkeepable):
        return error.orig
    if isinstance(error, PoolTimeout):
        return DiaryUnavailable("the diary is busy: no connection became free in time")
    if isinstance(error, DBAPIError):
        return _of_driver(error.orig, lost=error.connection_invalidated, only_reads=only_reads)
    if isinstance(error, SQLAlchemyError):
        return DiaryTrouble(f"the diary cannot do that ({type(error).__name__})")
    if isinstance(error, TimeoutError):
        return DiaryUnavailable("the diary did not answer in time")
    if isinstance(error, OSError):
        return DiaryUnavailable(f"the diary cannot be opened: {error.strerror or type(error).__name__}")
    return _of_driver(error, lost=False, only_reads=only_reads)


def _of_driver(error: BaseException | None, *, lost: bool, only_reads: bool) -> DiaryError:
    if isinstance(error, sqlite3.Error):
        # SQLite's sentences name tables and constraints, never values
        name = str(getattr(error, "sqlite_errorname", "")).removeprefix("SQLITE_")
        text = f"{error} ({name})" if name else str(error)
        if name.startswith(_READONLY) and not only_reads:
            return _read_only(name)
        busy = lost or name.startswith(_BUSY_SQLITE)
        return (
            DiaryUnavailable(f"the diary is not available: {text}")
            if busy
            else DiaryTrouble(f"the diary refused: {text}")
        )
    # PostgreSQL's sentences and details quote the row, so only names are taken
    told: Any = getattr(error, "__cause__", None) or error
    sqlstate = getattr(told, "sqlstate", None)
    if sqlstate == _READONLY_SQLSTATE and not only_reads:
        return _read_only(_READONLY_SQLSTATE)
    names = [
        type(told).__name__,
        sqlstate,
        getattr(told, "table_name", None),
        getattr(told, "constraint_name", None),
    ]
    text = ", ".join(str(name) for name in names if name)
    if lost or sqlstate is None or str(sqlstate).startswith(_BUSY_SQLSTATES):
        return DiaryUnavailable(f"the diary is not available: {text}")
    return DiaryTrouble(f"the diary refused: {text}")


def _read_only(name: str) -> DiaryUnavailable:
    return DiaryUnavailable(
        f"the diary can be read but not written to ({name}); this process needs the right to write to it, "
        "and in SQLite to its folder too"
    )
