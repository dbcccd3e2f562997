"""One process at a time on a SQLite diary: the bot that runs, or a migration."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from bot.diary.errors import DiaryUnavailable


@contextlib.contextmanager
def alone(file: Path | None) -> Iterator[None]:
    """Hold the diary for this process; None, for PostgreSQL, needs nobody to hold it.

    Raises DiaryUnavailable when somebody else holds it, or where no file can lie.
    """
    if file is None:
        yield
        return
    # resolved: a link to the diary must meet the same lock
    lock = FileLock(f"{file.resolve()}.lock", mode=0o600)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout:
        raise DiaryUnavailable(
            f"Another `freshlegs run` already works on {file}, or a migration does. Stop that one first, or "
            "give this one a DATABASE_URL of its own."
        ) from None
    except OSError as trouble:
        raise DiaryUnavailable(
            f"{file} cannot be opened ({trouble.strerror or type(trouble).__name__}): DATABASE_URL must name "
            "a file in a folder that this process may write to."
        ) from None
    try:
        yield
    finally:
        lock.release()
