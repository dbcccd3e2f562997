"""Somebody's phone. The bot lives in another process and answers when it answers, so each look waits."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.trial.chats import Message
from bot.trial.telegram import Telegram
from tests.process.host import PATIENCE_S

ADA = 1001
BOB = 1002


@dataclass
class Phone:
    """One person and the chat with the bot."""

    telegram: Telegram
    id: int = ADA

    @property
    def from_bot(self) -> list[Message]:
        """All the bot said, as it stands now."""
        return [message for message in self.telegram.chat(self.id) if message.from_bot]

    async def sees(self, *parts: str, within_s: float = PATIENCE_S) -> Message:
        """The newest message of the bot, once it contains all of this."""
        loop = asyncio.get_running_loop()
        until = loop.time() + within_s
        while True:
            revision = self.telegram.revision
            message = self.from_bot[-1] if self.from_bot else None
            if message is not None and all(part in _shown(message) for part in parts):
                return message
            left = until - loop.time()
            shown = "nothing" if message is None else _shown(message)
            assert left > 0, f"waited for {parts}, but the chat shows: {shown}"
            await self.telegram.changed(revision, left)

    def says(self, text: str) -> None:
        """Type something."""
        self.telegram.says(self.id, text)

    def has_met_the_bot(self) -> None:
        """Once wrote to the bot, long ago: it may write first now."""
        self.telegram.mailbox.confirm(self.telegram.says(self.id, "/start"))

    async def taps(self, label: str, *parts: str) -> Message:
        """Tap a button of the newest message once it is there; then wait until the chat shows these parts."""
        message = await self.sees(label)
        data = message.button(label).data
        assert data is not None
        self.telegram.taps(self.id, message.id, data)
        return await self.sees(*parts)

    async def joins(self, zone: str) -> None:
        """Meet the bot and skip every question but the zone."""
        self.says("/start")
        await self.taps("Yes, keep my answers", "Where do you run?")
        self.says(zone)
        await self.sees("When shall I ask you")
        await self.taps("Skip", "weekly summary?")
        await self.taps("Skip", "as a runner?")
        await self.taps("Skip", "easy run, in minutes?")
        await self.taps("Skip", "usual week?")
        await self.taps("Skip", "how many days a week")
        await self.taps("Skip", "instead of a run?")
        await self.taps("✓ Done", "That is all I need")


def _shown(message: Message) -> str:
    """What is read in a message and under it."""
    labels = (button.text for row in message.keyboard or [] for button in row)
    return "\n".join((message.plain, *labels))
