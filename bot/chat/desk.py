"""What every handler needs at hand: the diary, the voice, the words, the clock."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_urlsafe

from bot.chat.quotas import Quota, Quotas, Refused
from bot.chat.sending import Sender
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.routines.welcome import who_is
from bot.words.words import FIRST_LANGUAGE, Words, nearest_language, words_in

MOST_SPOKEN = 10_000
"""People whose language is remembered between a message and its answer: a few words each."""

Now = Callable[[], datetime]
"""The present instant, aware and in UTC; handed in, so that the trial and the tests can move it."""


@dataclass(frozen=True)
class Here:
    """Who did something, and where. `message_id` None: there is no message to show the answer in.

    `sent_at`: when the message was sent that somebody typed, or that the tapped button is under; None: nobody
    knows. `name`: what Telegram calls them; empty: nobody told.
    """

    user_id: int
    update_id: int
    message_id: int | None = None
    sent_at: datetime | None = None
    name: str = ""


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
    paging: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """Seasons read and made into pages at once: two years take most of a second of a core, and neither the
    pictures of Sunday nor anybody's taps may wait behind many of them."""
    can_read: set[str] = field(default_factory=set)
    """The languages in which typed lines can be read at once."""
    learning: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while one more is learnt, and typed lines in it wait."""
    files_in_hand: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(4))
    """Files from watches held in memory at once, from the download on: each has up to 20 MB."""
    reading: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """Files read at once: a large one keeps a thread busy for seconds."""
    quotas: Quotas = field(default_factory=Quotas)
    """Who asked for how much of late."""

    spoken: OrderedDict[int, str] = field(default_factory=OrderedDict)
    """The languages of those seen last, as their Telegram tells them."""

    new_code: Callable[[], str] = field(default=lambda: token_urlsafe(16))
    """Chance for links that only their holder may use: 128 bits each, handed in so that it can be known."""

    def words_for(self, runner: Runner) -> Words:
        """The catalogue in the runner's language."""
        return words_in(runner.language)

    async def words_to(self, user_id: int) -> Words:
        """The catalogue for whoever that is: in the language they chose, or that of a stranger's Telegram."""
        return words_in(await self.language_of(user_id))

    def words_heard(self, user_id: int) -> Words:
        """The catalogue in the language of that person's Telegram: nothing has to be looked up."""
        return words_in(self.spoken.get(user_id, FIRST_LANGUAGE))

    async def language_of(self, user_id: int) -> str:
        """The language that person reads, of those there are."""
        known = await who_is(self.diary, user_id)
        return known.runner.language if known is not None else self.spoken.get(user_id, FIRST_LANGUAGE)

    def heard(self, user_id: int, language_code: str | None) -> None:
        """Note in which language somebody uses Telegram, "de-AT" say; None: it does not tell."""
        self.spoken[user_id] = nearest_language(language_code)
        self.spoken.move_to_end(user_id)
        if len(self.spoken) > MOST_SPOKEN:
            self.spoken.popitem(last=False)

    def over(self, quota: Quota, who: int, cost: float = 1.0) -> Refused | None:
        """Take that much of what they may ask for; None: it was there. A refusal is counted."""
        refused = self.quotas.ask(quota, who, self.now(), cost)
        if refused is not None:
            self.sender.meters.refused.labels(quota.value).inc()
        return refused

    def where(self, words: Words) -> str:
        """Where answers are stored, in words."""
        return words.say(f"where-{self.stored}")

    def admits(self, user_id: int) -> bool:
        """Whether this person may use the bot."""
        return not self.allowed or user_id in self.allowed
