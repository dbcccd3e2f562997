"""The nightly copy of the diary: when it is due, made and cleared up after.

When the next one is due is worked out from the newest copy in the folder, so that neither a restart nor a
night without power loses one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from threading import Event

import structlog

from bot.diary.backup import (
    Copied,
    CopyStopped,
    copies_in,
    copy_diary,
    copy_name,
    drop_old_copies,
    make_folder,
)
from bot.diary.errors import DiaryError

log = structlog.get_logger(__name__)

COPIED_AT = time(3, 10, tzinfo=UTC)
"""When few run or sleep badly in most of the world, and not at a full hour, when everybody's jobs begin."""
LOOK_EVERY_S = 60.0
AGAIN_AFTER = timedelta(hours=1)
"""A copy that failed is tried again, but a full disk is not told of every minute."""


def is_due(newest: datetime | None, now: datetime) -> bool:
    """Whether tonight's copy has yet to be made. `newest` None: there is none at all."""
    return newest is None or newest < last_time_of_copies(now)


def last_time_of_copies(now: datetime) -> datetime:
    """When the last copy should have been made."""
    tonight = datetime.combine(now.astimezone(UTC).date(), COPIED_AT)
    return tonight if tonight <= now else tonight - timedelta(days=1)


class Backups:
    """Keeps the newest `keep` copies of the diary's `file` in `folder`, a new one each night.

    All of it happens in a thread, so that nobody waits for the disk; nothing is ever raised for a copy that
    failed, for runners come first: it is logged, `failed` is called (a meter counts it), `doctor` sees that
    it is missing, and it is tried again.
    """

    def __init__(
        self,
        file: Path,
        folder: Path,
        keep: int,
        now: Callable[[], datetime],
        *,
        failed: Callable[[], object] = lambda: None,
    ) -> None:
        self._file = file
        self._folder = folder
        self._keep = keep
        self._now = now
        self._failed = failed
        self._stopped = Event()
        self._not_before: datetime | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Make each copy as it falls due, until the stop; one that is under way is then given up."""
        stopping = asyncio.create_task(self._give_up_at(stop))
        try:
            while not stop.is_set():
                await self.turn()
                await asyncio.wait({stopping}, timeout=LOOK_EVERY_S)
        finally:
            self._stopped.set()
            stopping.cancel()

    async def _give_up_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._stopped.set()  # a thread cannot be cancelled, only told

    async def turn(self) -> Copied | None:
        """Make the copy that is due; None when none is, or when it failed."""
        now = self._now()
        # a clock that was set back must not put the next try off for as long as it was wrong
        if self._not_before is not None and now < self._not_before <= now + AGAIN_AFTER:
            return None
        try:
            return await asyncio.to_thread(self._turn, now)
        except CopyStopped:
            log.info("nightly copy given up", reason="the bot stops")
        except DiaryError as trouble:
            self._not_before = now + AGAIN_AFTER
            self._failed()
            log.error(
                "nightly copy failed", reason=str(trouble), again_after_h=AGAIN_AFTER / timedelta(hours=1)
            )
        return None

    def _turn(self, now: datetime) -> Copied | None:
        # a copy from the future, made while the clock was wrong, is no reason to make none until then
        made = [copy.at for copy in copies_in(self._folder, self._file) if copy.at <= now]
        if not is_due(max(made, default=None), now):
            return None
        make_folder(self._folder)
        copied = copy_diary(
            self._file, self._folder / copy_name(self._file, now), stopped=self._stopped.is_set
        )
        dropped = drop_old_copies(self._folder, self._file, self._keep, now)
        log.info(
            "nightly copy made",
            file=str(copied.file),
            size_bytes=copied.size_bytes,
            revision=copied.revision,
            dropped=len(dropped),
        )
        return copied


@asynccontextmanager
async def nightly_copies(
    file: Path | None,
    folder: Path | None,
    keep: int,
    now: Callable[[], datetime],
    *,
    failed: Callable[[], object] = lambda: None,
) -> AsyncIterator[None]:
    """Copies are made each night within this block. None: the diary is no file, or no copies are wished.

    `failed` is called for each that could not be made.
    """
    if file is None or folder is None:
        if folder is not None:
            log.warning("no nightly copies", reason="PostgreSQL is copied by pg_dump")
        yield
        return
    stop = asyncio.Event()
    at_work = asyncio.create_task(Backups(file, folder, keep, now, failed=failed).run(stop))
    try:
        yield
    finally:
        stop.set()
        await at_work
