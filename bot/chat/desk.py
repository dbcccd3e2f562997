"""What every handler needs at hand: the diary, the voice, the words, the clock."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.sending import Sender
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.words.words import Words, words_in

Now = Callable[[], datetime]
"""The present instant, aware and in UTC; handed in, so that the trial and the tests can move it."""


@dataclass(frozen=True)
class Here:
    """Who did something, and where. `message_id` None: there is no message to show the answer in.

    `sent_at`: when the message was sent that somebody typed, or that the tapped button is under; None: nobody
    knows.
    """

    user_id: int
    update_id: int
    message_id: int | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True)
class Desk:
    """One bot's desk. `allowed` empty: everybody may talk to it."""

    diary: Diary
    sender: Sender
    now: Now
    allowed: frozenset[int] = frozenset()
    stored: str = "host"
    """Where answers are stored, as the catalogue's `where-…` calls it."""
    warned: deque[int] = field(default_factory=lambda: deque(maxlen=256))
    """Updates whose words of danger were answered in this life of the process."""
    drawing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    """Pictures drawn at once: each takes a thread."""
    files_in_hand: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(4))
    """Files from watches held in memory at once, from the download on: each has up to 20 MB."""
    reading: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """Files read at once: a large one keeps a thread busy for seconds."""

    def words_for(self, runner: Runner | None = None) -> Words:
        """The catalogue in the runner's language; English for somebody not known."""
        return words_in(runner.language if runner is not None else "en")

    def where(self, words: Words) -> str:
        """Where answers are stored, in words."""
        return words.say(f"where-{self.stored}")

    def admits(self, user_id: int) -> bool:
        """Whether this person may use the bot."""
        return not self.allowed or user_id in self.allowed
