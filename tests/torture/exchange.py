"""The Bot API server of the torture: each life calls it by its own path, and updates go to whoever listens.

It pushes as Telegram does: several people's updates at once, one person's one after the other, each again and
again until somebody answered 200. In front of two replicas it also does what a proxy does: where nobody
listens, the next one is asked at once.
"""

from __future__ import annotations

import asyncio
from random import Random

import aiohttp
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from bot.chat.inbox import runner_of
from bot.trial.chats import Json
from tests.bot_api import SECRET_HEADER, WEBHOOK_TIMEOUT_S, BotApi
from tests.torture.witness import CALLER, Witness

AT_ONCE = 40
"""Deliveries under way at a time, which is Telegram's own number where nobody asks for another."""
PAUSE_S = 0.1
NOT_READY = 503
IMPATIENT, IMPATIENT_S = 0.03, 0.02
"""So many deliveries are hung up on after so long, though somebody may well be at work on them."""


class Exchange(BotApi):
    """`doors`: in which slot which life listens at which address; empty: updates are fetched."""

    def __init__(self, telegram: Witness, chance: Random) -> None:
        super().__init__(telegram=telegram)
        self.witness = telegram
        self.doors: dict[str, tuple[str, str]] = {}
        self._chance = chance
        self._busy: dict[int | None, asyncio.Task[None]] = {}

    def _app(self) -> Starlette:
        return Starlette(routes=[Mount("/{caller:int}", super()._app())])

    async def _method(self, request: Request) -> Response:
        CALLER.set(str(request.path_params["caller"]))
        return await super()._method(request)

    async def _push_updates(self) -> None:
        mailbox = self.witness.mailbox
        timeout = aiohttp.ClientTimeout(total=WEBHOOK_TIMEOUT_S)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            try:
                while True:
                    for update in mailbox.waiting if mailbox.webhook.url else ():
                        person = runner_of(update)
                        if person not in self._busy and len(self._busy) < AT_ONCE:
                            self._busy[person] = asyncio.create_task(self._deliver(session, update, person))
                    await mailbox.bell.wait()
            finally:
                for delivering in self._busy.values():
                    delivering.cancel()

    async def _deliver(self, session: aiohttp.ClientSession, update: Json, person: int | None) -> None:
        """Until somebody takes it; then it is the turn of what they did next."""
        mailbox = self.witness.mailbox
        try:
            while not await self._taken(session, update):  # noqa: ASYNC110 - a process that rings no bell
                await asyncio.sleep(PAUSE_S)
            mailbox.confirm(update)
        finally:
            del self._busy[person]
            mailbox.bell.ring()

    async def _taken(self, session: aiohttp.ClientSession, update: Json) -> bool:
        mailbox = self.witness.mailbox
        doors = list(self.doors.values())
        self._chance.shuffle(doors)
        hangs_up = self._chance.random() < IMPATIENT
        for life, door in doors:
            mailbox.hand_over(life, update)
            try:
                async with asyncio.timeout(IMPATIENT_S if hangs_up else WEBHOOK_TIMEOUT_S):
                    status = await self._status(session, door, update)
            except aiohttp.ClientConnectorError:
                status = NOT_READY
            except TimeoutError:
                mailbox.hung_up += 1
                status = 0
            except aiohttp.ClientError:
                status = 0
            if status != NOT_READY:
                return status == 200
            mailbox.take_back(life, update)
        return False

    async def _status(self, session: aiohttp.ClientSession, door: str, update: Json) -> int:
        secret = self.witness.mailbox.webhook.secret or ""
        async with session.post(door, json=update, headers={SECRET_HEADER: secret}) as answer:
            return answer.status
