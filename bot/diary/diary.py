"""The diary, opened page by page: one page is one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.diary.binder import Binder
from bot.diary.deeds import Deeds
from bot.diary.dues import Dues
from bot.diary.errors import Border
from bot.diary.leader import Leader
from bot.diary.mornings import Mornings
from bot.diary.ownership.whole import Whole
from bot.diary.sqlite_thread import fold_in
from bot.diary.tables import RUNNER
from bot.diary.teams import Teams
from bot.diary.updates import Updates

_LOOK = select(RUNNER.c.id).limit(1)
_TRY = text("DELETE FROM runner WHERE id IS NULL")
"""Touches nobody, for no row is without its key; yet it needs the right to write."""


class Page(Binder, Mornings, Deeds, Dues, Teams, Updates, Whole):
    """Every question the diary answers, within one transaction."""


class Diary:
    """What the bot remembers. Made by `engine.open_diary`; opens its database with the first page.

    `file` is where a SQLite diary lies; None for PostgreSQL. `address` may be shown: it holds no password.
    `leader` says whether this process speaks of its own accord, where several share the diary.
    """

    def __init__(
        self,
        *,
        writer: AsyncEngine,
        reader: AsyncEngine,
        changer: AsyncEngine,
        border: Border,
        reading_border: Border,
        file: Path | None,
        leader: Leader,
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._changer = changer
        self._border = border
        self._reading_border = reading_border
        self.file = file
        self.leader = leader
        self.address = writer.url.render_as_string(hide_password=True)

    @asynccontextmanager
    async def writing(self, runner_id: int | None = None) -> AsyncIterator[Page]:
        """One transaction: kept at the end of the block, undone when the block raises.

        With `runner_id` nobody else writes about that runner meanwhile, so what was read stays true until
        it is written back. Await nothing but the page inside the block.
        """
        async with self._transaction(self._writer) as connection:
            page = Page(connection, self._border)
            if runner_id is not None:
                await page.hold(runner_id)
            yield page

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Page]:
        """One look at one moment, however many questions are asked. Writing through this page is refused."""
        async with self._transaction(self._reader) as connection:
            yield Page(connection, self._reading_border)

    @asynccontextmanager
    async def looking_at_tables(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that reads how the database is made."""
        async with self._transaction(self._reader) as connection:
            with self._border.guard():
                yield connection

    @asynccontextmanager
    async def changing_tables(self) -> AsyncIterator[AsyncConnection]:
        """One transaction for migrations, and for nothing else: no foreign keys watch over it on SQLite."""
        async with self._transaction(self._changer) as connection:
            with self._border.guard():
                yield connection

    async def ping(self) -> None:
        """Read a row. Raises DiaryUnavailable when nobody answers, DiaryTrouble without tables."""
        async with self.looking_at_tables() as connection:
            await connection.execute(_LOOK)

    async def try_writing(self) -> None:
        """Write and undo it at once. Raises DiaryUnavailable when only reading is possible, or DiaryTrouble.

        A diary one can only read opens like any other: without this, every tap would be the first to notice.
        """
        async with self._transaction(self._writer) as connection:
            with self._border.guard():
                await connection.execute(_TRY)
                await connection.rollback()

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
            for engine in {self._writer, self._reader, self._changer}:
                await engine.dispose()

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        with self._border.guard():
            connection = await engine.connect()
        try:
            with self._border.guard():
                await connection.begin()
            yield connection
            with self._border.guard():
                await connection.commit()
        finally:
            # a cancelled runner's task must still give the only writing connection back; this also undoes
            # what was not committed
            with self._border.guard():
                await asyncio.shield(connection.close())
