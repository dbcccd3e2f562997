"""A Telegram that notes when each thing somebody did became an update, and when the bot answered it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.app import real_now
from bot.trial.telegram import INVENTED, Answer, Telegram

SHOWS = frozenset({"sendmessage", "sendphoto", "senddocument", "editmessagetext", "editmessagemedia"})
"""Calls by which somebody sees an answer. The end of a button's waiting sign is none."""
READS_FOR_S = 2.0
"""So long people read an answer before they do the next thing; some answers are two messages."""


@dataclass(frozen=True)
class Waiting:
    """Something somebody did that is not answered yet. `since_s` is of a clock that only goes forward."""

    kind: str
    since_s: float


@dataclass
class Ledger(Telegram):
    """One thing at a time for each chat, so that the next call that shows something there is its answer."""

    waiting: dict[int, Waiting] = field(default_factory=dict)
    """By chat."""
    promised: dict[int, float] = field(default_factory=dict)
    """What falls due in a chat, and when; it is taken out when it was said."""
    answered_s: list[tuple[str, float]] = field(default_factory=list)
    """How long each answer took, with its kind; whoever reads it empties it."""
    lag_s: list[float] = field(default_factory=list)
    """How late each of what fell due was said; the same."""
    read_until_s: dict[int, float] = field(default_factory=dict)
    """By chat: until then they read the last answer."""

    def __post_init__(self) -> None:
        super().__init__(real_now, INVENTED)

    def did(self, chat_id: int, kind: str) -> None:
        """Somebody is about to do something of this kind."""
        self.waiting[chat_id] = Waiting(kind, time.monotonic())

    def is_free(self, chat_id: int, now_s: float) -> bool:
        """Whether nothing is open in this chat, and the last answer was read."""
        return chat_id not in self.waiting and now_s >= self.read_until_s.get(chat_id, 0.0)

    def promises(self, chat_id: int, due_s: float) -> None:
        """Something falls due in this chat then (of the clock of `Waiting`)."""
        self.promised[chat_id] = due_s

    async def answer(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        """Answer, and note what this call shows to whom."""
        if method.lower() in SHOWS:
            self._note(int(str(parameters["chat_id"])), time.monotonic())
        return await super().answer(method, parameters, files)

    def _note(self, chat_id: int, now_s: float) -> None:
        if (waiting := self.waiting.pop(chat_id, None)) is not None:
            self.answered_s.append((waiting.kind, now_s - waiting.since_s))
            self.read_until_s[chat_id] = now_s + READS_FOR_S
        elif chat_id in self.promised and now_s >= self.promised[chat_id]:
            self.lag_s.append(now_s - self.promised.pop(chat_id))
            self.read_until_s[chat_id] = now_s + READS_FOR_S
