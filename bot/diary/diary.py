"""The diary, opened page by page: one page is one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.diary.binder import Binder
from bot.diary.deeds import Deeds
from bot.diary.dues import Dues
from bot.diary.errors import Border
from bot.diary.leader import Leader
from bot.diary.line import Line, Lines
from bot.diary.mornings import Mornings
from bot.diary.ownership.whole import Whole
from bot.diary.sqlite_thread import fold_in
from bot.diary.surroundings import Surroundings
from bot.diary.tables import RUNNER
from bot.diary.teams import Teams
from bot.diary.updates import Updates

_LOOK = select(RUNNER.c.id).limit(1)
_TRY = text("DELETE FROM runner WHERE id IS NULL")
"""Touches nobody, for no row is without its key; yet it needs the right to write."""


class Page(Binder, Mornings, Deeds, Surroundings, Dues, Teams, Updates, Whole):
    """Every question the diary answers, within one transaction."""


class Diary:
    """What the bot remembers. Made by `engine.open_diary`; opens its database with the first page.

    `file` is where a SQLite diary lies; None for PostgreSQL. `address` may be shown: it holds no password.
    `leader` says whether this process speaks of its own accord, where several share the diary.
    """

    def __init__(
        self,
        *,
        address: str,
        writer: Lines,
        reader: Lines,
        looker: AsyncEngine,
        changer: AsyncEngine,
        border: Border,
        reading_border: Border,
        file: Path | None,
        leader: Leader,
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._looker = looker
        self._changer = changer
        self._border = border
        self._reading_border = reading_border
        self.file = file
        self.leader = leader
        self.address = address

    @asynccontextmanager
    async def writing(self, runner_id: int | None = None) -> AsyncIterator[Page]:
        """One transaction: kept at the end of the block, undone when the block raises.

        With `runner_id` nobody else writes about that runner meanwhile, so what was read stays true until
        it is written back. Await nothing but the page inside the block.
        """
        async with self._spoken(self._writer, brief=runner_id is not None) as line:
            page = Page(line, self._border)
            if runner_id is not None:
                await page.hold(runner_id)
            yield page

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Page]:
        """One look at one moment, however many questions are asked. Writing through this page is refused."""
        async with self._spoken(self._reader) as line:
            yield Page(line, self._reading_border)

    @asynccontextmanager
    async def looking_at_tables(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that reads how the database is made."""
        async with self._transaction(self._looker) as connection:
            yield connection

    @asynccontextmanager
    async def changing_tables(self) -> AsyncIterator[AsyncConnection]:
        """One transaction for migrations, and for nothing else: no foreign keys watch over it on SQLite."""
        async with self._transaction(self._changer) as connection:
            yield connection

    async def ping(self) -> None:
        """Read a row. Raises DiaryUnavailable when nobody answers, DiaryTrouble without tables."""
        async with self._spoken(self._reader) as line:
            with self._border.guard():
                await line.ask(_LOOK, {})

    async def try_writing(self) -> None:
        """Write and undo it at once. Raises DiaryUnavailable when only reading is possible, or DiaryTrouble.

        A diary one can only read opens like any other: without this, every tap would be the first to notice.
        """
        with suppress(_Undone):
            async with self._spoken(self._writer) as line:
                with self._border.guard():
                    await line.tell(_TRY, {})
                raise _Undone

    async def fold_in(self) -> None:
        """Write SQLite's log into the diary's file and empty it, so that what was deleted stands in neither.

        The file itself overwrites what is deleted. Whoever reads just then keeps the log as it is: it empties
        itself in time, and with the last connection. A diary in PostgreSQL has no such file.
        """
        if self.file is not None:
            await asyncio.to_thread(fold_in, self.file)

    async def close(self) -> None:
        """Let go of every connection. A closed diary opens again by itself with the next page."""
        await self.leader.close()
        with self._border.guard():
            for lines in (self._writer, self._reader):
                await lines.close()
            for engine in (self._looker, self._changer):
                await engine.dispose()

    @asynccontextmanager
    async def _spoken(self, lines: Lines, *, brief: bool = False) -> AsyncIterator[Line]:
        """One transaction of the diary's own questions."""
        with self._border.guard():
            line = await lines.line(brief=brief)
        try:
            yield line
            with self._border.guard():
                await line.commit()
        finally:
            # a cancelled runner's task must still give the only writing connection back
            with self._border.guard():
                await line.close()

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        """One transaction of SQLAlchemy's, whatever is asked in it."""
        with self._border.guard():
            connection = await engine.connect()
            try:
                await connection.begin()
                yield connection
                await connection.commit()
            finally:
                # this also undoes what was not committed
                await asyncio.shield(connection.close())


class _Undone(Exception):
    """What was tried is not to be kept."""
