"""Replies that Telegram would not take yet: kept for their chat, in order, and said as soon as it will.

A chat that waits holds up no other one, and no handler: what is to be said is kept here and said from a task
of the chat's own. It lives in memory only. What it tells stands in the diary: the next tap shows it again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import structlog

from bot.chat.outcome import Delivery, Outcome
from bot.chat.screens.screen import Inline
from bot.chat.sending import Keyboard, Sender, Sleep

LONGEST_S = 60.0
"""So long a reply is kept: later it would answer something nobody asks any more."""
MOST_OF_A_CHAT = 20
MOST = 2000
"""Replies kept for all chats together: screens of some kilobytes each."""
GAP_S = 1.0
"""Between two replies that waited: said in one burst they would be refused again."""
PAUSE_S = 5.0
"""Until the next try where Telegram failed and named no time."""

Say = Callable[[], Awaitable[Delivery]]

log = structlog.get_logger(__name__)


class Replies(Sender):
    """A sender that keeps what Telegram does not take yet: a 429, or a failure of its own.

    Such a delivery is HELD. Whatever else is said in that chat meanwhile waits behind it. An edit that waits
    gives way to a newer one of the same message. A document is too large to be kept: it is given back.
    """

    def __init__(self, *arguments: Any, **how: Any) -> None:
        super().__init__(*arguments, **how)
        self._held = Held(self._sleep)
        self.meters.replies_held.set_function(lambda: len(self._held))

    def held_s(self, chat_id: int) -> float | None:
        """See Sender.held_s."""
        return self._held.wait_s(chat_id)

    async def drain(self, within_s: float) -> None:
        """See Sender.drain."""
        await self._held.drain(within_s)

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard | None = None, *, silent: bool = False
    ) -> Delivery:
        """See Sender.send. A group that became another one is followed there."""
        say = partial(super().send, text=text, keyboard=keyboard, silent=silent)
        delivery = await self._held.say(chat_id, partial(say, chat_id))
        return delivery if delivery.moved_to is None else await say(delivery.moved_to)

    async def send_photo(
        self,
        chat_id: int,
        photo: bytes,
        caption: str | None = None,
        keyboard: Inline | None = None,
        *,
        filename: str = "week.png",
    ) -> Delivery:
        """See Sender.send_photo."""
        say = partial(super().send_photo, chat_id, photo, caption, keyboard, filename=filename)
        return await self._held.say(chat_id, say)

    async def edit(
        self, chat_id: int, message_id: int, text: str, keyboard: Inline | None = None
    ) -> Delivery:
        """See Sender.edit."""
        say = partial(super().edit, chat_id, message_id, text, keyboard)
        return await self._held.say(chat_id, say, message_id)

    async def edit_photo(
        self,
        chat_id: int,
        message_id: int,
        photo: bytes,
        caption: str,
        keyboard: Inline | None = None,
    ) -> Delivery:
        """See Sender.edit_photo."""
        say = partial(super().edit_photo, chat_id, message_id, photo, caption, keyboard)
        return await self._held.say(chat_id, say, message_id)


@dataclass(frozen=True)
class _Reply:
    say: Say
    edits: int | None
    since_s: float


@dataclass
class _Line:
    """One chat's replies. `waited_s`, how long its task has slept in all, is their clock."""

    wait_s: float
    replies: deque[_Reply] = field(default_factory=deque)
    waited_s: float = 0.0

    def keep(self, say: Say, edits: int | None) -> None:
        if edits is not None:
            self.replies = deque(reply for reply in self.replies if reply.edits != edits)
        if len(self.replies) == MOST_OF_A_CHAT:
            self.replies.popleft()
            log.warning("reply given up", reason="too many wait for one chat")
        self.replies.append(_Reply(say, edits, self.waited_s))

    def put_back(self, reply: _Reply) -> None:
        """Before the others, unless a newer screen for the same message came meanwhile."""
        if reply.edits is None or all(other.edits != reply.edits for other in self.replies):
            self.replies.appendleft(reply)


class Held:
    """Keeps replies by chat. `sleep` is handed in."""

    def __init__(self, sleep: Sleep) -> None:
        self._sleep = sleep
        self._lines: dict[int, _Line] = {}
        self._running: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return sum(len(line.replies) for line in self._lines.values())

    def wait_s(self, chat_id: int) -> float | None:
        """How long that chat's replies wait for their next try; None: none waits."""
        line = self._lines.get(chat_id)
        return None if line is None else line.wait_s

    async def say(self, chat_id: int, say: Say, edits: int | None = None) -> Delivery:
        """Say it, or keep it: behind what waits for that chat, or because Telegram does not take it.

        `edits`: the message it changes; a newer reply that changes the same takes its place. None: a new one.
        """
        if chat_id in self._lines:
            return self._keep(self._lines[chat_id], say, edits, "others wait before it")
        delivery = await say()
        wait_s = _to_wait(delivery)
        if wait_s is None or wait_s > LONGEST_S or len(self) >= MOST:
            return delivery
        return self._keep(self._line_of(chat_id, wait_s), say, edits, delivery.reason)

    async def drain(self, within_s: float) -> None:
        """Say what can still be said within so many seconds, and give up the rest."""
        if not self._running:
            return
        _, late = await asyncio.wait(self._running, timeout=within_s)
        if late:
            log.warning("replies given up", reason="stopped", chats=len(late))
        for saying in late:
            saying.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _keep(self, line: _Line, say: Say, edits: int | None, reason: str | None) -> Delivery:
        line.keep(say, edits)
        return Delivery(Outcome.HELD, reason=reason)

    def _line_of(self, chat_id: int, wait_s: float) -> _Line:
        line = self._lines.get(chat_id)  # another one of the chat may have been refused at the same time
        if line is None:
            line = self._lines[chat_id] = _Line(wait_s)
            saying = asyncio.create_task(self._say_all(chat_id, line))
            self._running.add(saying)
            saying.add_done_callback(self._running.discard)
        return line

    async def _say_all(self, chat_id: int, line: _Line) -> None:
        try:
            while line.replies:
                await self._sleep(line.wait_s)
                line.waited_s += line.wait_s
                line.wait_s = GAP_S
                reply = line.replies.popleft()
                wait_s = _to_wait(await reply.say())
                if wait_s is None:
                    continue
                if line.waited_s - reply.since_s + wait_s > LONGEST_S:
                    log.warning("reply given up", reason="Telegram would not take it in time")
                    continue
                line.wait_s = wait_s
                line.put_back(reply)
        finally:
            del self._lines[chat_id]


def _to_wait(delivery: Delivery) -> float | None:
    """Seconds until it is worth another try; None: there is nothing to try again."""
    match delivery.outcome:
        case Outcome.LATER:
            return delivery.wait_s or PAUSE_S
        case Outcome.NOT_SENT:
            return PAUSE_S
        case _:
            return None
