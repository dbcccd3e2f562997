"""Who speaks of its own accord, where several processes share one diary.

Every one of them handles updates; only the leader sends what is due, tidies up and tells Telegram about the
bot. It holds a session advisory lock of PostgreSQL on a connection of its own, so the lock is free again as
soon as the server knows that the process or the line to it is gone.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.diary.errors import Border, DiaryError, DiaryTrouble, DiaryUnavailable

FREED_AFTER_S = 20.0
"""After so long without a sign the server ends the leader's session: it froze, or the line to it is cut."""
TRUSTED = 3 / 4
"""The part of that time for which one look at the lock is believed: a leader who hears nothing falls silent
before anybody else can be given the lock."""
ANSWERED = 1 / 4
"""The part of that time within which the server has to answer a look."""
ASK_EVERY_S = 5.0
"""How often the lock is looked at, and asked for by those who do not have it. Together with FREED_AFTER_S
below thirty seconds."""

_KEY = 702017402
"""Any number nobody else uses; its neighbour belongs to the migrations."""
_TAKE = text("SELECT pg_try_advisory_lock(:key)").bindparams(key=_KEY)
# asked by what the server knows and not by what we remember
_HOLD = text(
    "SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid() "
    "AND classid = 0 AND objid = :key AND objsubid = 1"
).bindparams(key=_KEY)
_MANNERS = text(
    "SELECT set_config(known.name, wished.value, false) FROM pg_settings known JOIN (VALUES "
    "('idle_session_timeout', :freed_after_ms), "
    "('tcp_keepalives_idle', '5'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3')"
    ") wished (name, value) ON known.name = wished.name"
)
"""So that the server notices a dead line. A join, because old servers do not know idle_session_timeout."""
_POOLED = (
    "The pooler in front of PostgreSQL hands each statement to another session, so no bot can hold a lock "
    "there and none would send anything: let DATABASE_URL name the server itself, or a pooler in session "
    "mode."
)


class Leader:
    """The only process of a diary in SQLite, which its lock file keeps alone: it always leads."""

    async def lead(self) -> bool:
        """Whether this process leads; takes the lead where nobody has it."""
        return self.leading

    @property
    def leading(self) -> bool:
        """What is known about it without asking."""
        return True

    async def close(self) -> None:
        """Give the lead back."""


class SharedLeader(Leader):
    """One of any number of processes on a diary in PostgreSQL.

    `connect` opens connections without a pool; `clock` counts seconds and never runs backwards. A leader that
    gave no sign for `freed_after_s` is none any more.
    """

    def __init__(
        self,
        connect: AsyncEngine,
        border: Border,
        *,
        clock: Callable[[], float] = time.monotonic,
        freed_after_s: float = FREED_AFTER_S,
    ) -> None:
        self._engine = connect.execution_options(isolation_level="AUTOCOMMIT")
        self._border = border
        self._clock = clock
        self._freed_after_s = freed_after_s
        self._turn = asyncio.Lock()
        self._line: AsyncConnection | None = None
        self._trusted_until = float("-inf")

    async def lead(self) -> bool:
        """Ask the server. False also where it does not answer: who cannot ask does not lead.

        A lead that was lost with its connection is asked for again at once. Raises DiaryTrouble where nobody
        could ever lead: a pooler hands each question to another session, or the server refuses it.
        """
        async with self._turn:
            asked_at = self._clock()  # before the question, because the server counts from when it heard it
            held = False
            try:
                held = await self._holds() or await self._takes()
            finally:
                self._trusted_until = asked_at + TRUSTED * self._freed_after_s if held else float("-inf")
            return self.leading

    @property
    def leading(self) -> bool:
        """Whether the last look said so and is fresh enough to be believed."""
        return self._clock() < self._trusted_until

    async def close(self) -> None:
        """Give the lead back, so that another need not wait for it."""
        async with self._turn:
            self._trusted_until = float("-inf")
            await self._hang_up()

    async def _holds(self) -> bool:
        return self._line is not None and await self._asked(self._line, _HOLD)

    async def _takes(self) -> bool:
        """Whether the lock is ours from now on. The line is kept also without it: to ask again is cheap."""
        if self._line is None:
            try:
                with self._border.guard():
                    async with asyncio.timeout(ANSWERED * self._freed_after_s):
                        self._line = await self._engine.connect()
                        freed_after_ms = f"{self._freed_after_s * 1000:.0f}"
                        await self._line.execute(_MANNERS, {"freed_after_ms": freed_after_ms})
            except DiaryUnavailable:
                await self._hang_up()
                return False
        if not await self._asked(self._line, _TAKE):
            return False
        holds = await self._holds()
        if not holds and self._line is not None:  # it answered, and it was another session that did
            raise DiaryTrouble(_POOLED)
        return holds

    async def _asked(self, line: AsyncConnection, question: object) -> bool:
        """The server's yes or no; no, and the line is given up, where there is no answer."""
        answered = False
        try:
            with self._border.guard():
                async with asyncio.timeout(ANSWERED * self._freed_after_s):
                    yes = bool((await line.execute(question)).scalar_one())  # type: ignore[call-overload]
            answered = True
        except DiaryUnavailable:
            return False
        finally:
            # also when cancelled: half an answer may still be on its way
            if not answered:
                await self._hang_up()
        return yes

    async def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is None:
            return
        try:
            with self._border.guard():
                # not closed politely: a server that is gone would be waited for
                await asyncio.shield(line.invalidate())
                await asyncio.shield(line.close())
        except DiaryError:
            pass  # gone is gone
