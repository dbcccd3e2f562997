"""Runners who chat with the bot: mostly they tap and type, now and then they want to see a picture."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field

from bot.trial.chats import Message
from tests.soak.ledger import Ledger

SILENT_BEFORE_S = 5.0
"""So long before something falls due in their chat they do nothing: what comes then is no answer."""

LINES = {
    "tap": 40,
    "morning line": 12,
    "log line": 10,
    "/today": 10,
    "/why": 7,
    "other line": 6,
    "/plan": 4,
    "/checkin": 4,
    "/week": 3,
    "/settings": 2,
    "/help": 1,
    "/trends": 1,
}
"""What a hundred people do, by kind."""
WORDS = {
    "morning line": (
        "legs 3, slept 7.5, mood 4",
        "slept 6 h, legs heavy",
        "legs good, 8h, mood 5, rhr 49",
        "7.25",
    ),
    "log line": (
        "8k easy in 48 min, rpe 4",
        "45 mins strength",
        "run 3 miles 27 min, rpe 6",
        "1 h bike easy",
    ),
    "other line": (
        "what should I do today?",
        "how was my week",
        "thanks",
        "the weather is fine",
        "legs like lead",
    ),
}


@dataclass
class People:
    """Everybody who may do something now: nobody waits for an answer, and nothing is about to fall due."""

    telegram: Ledger
    chance: random.Random
    awake: list[int]
    """Those who talk. The others sleep until their morning question comes."""
    asleep: set[int] = field(default_factory=set)
    logged: set[int] = field(default_factory=set)
    """Whose last words were a training: it is taken back next, so that no day fills up."""
    nobody_free: int = 0
    """How often everybody was waiting when somebody was to do something."""

    def do_something(self) -> None:
        """One of them does the next thing."""
        self._wake()
        free = self._somebody()
        if free is None:
            self.nobody_free += 1
        elif free in self.logged:
            self.logged.discard(free)
            self._says(free, "undo", "/undo")
        else:
            (kind,) = self.chance.choices(list(LINES), list(LINES.values()))
            self._does(free, kind)

    def _wake(self) -> None:
        up = [one for one in self.asleep if one not in self.telegram.promised]
        self.asleep.difference_update(up)
        self.awake.extend(up)

    def _somebody(self) -> int | None:
        now_s = time.monotonic()
        for _ in range(20):
            one = self.chance.choice(self.awake)
            due_s = self.telegram.promised.get(one)
            if self.telegram.is_free(one, now_s) and (due_s is None or due_s > now_s + SILENT_BEFORE_S):
                return one
        return None

    def _does(self, one: int, kind: str) -> None:
        if kind == "tap":
            self._taps(one)
        elif kind in WORDS:
            if kind == "log line":
                self.logged.add(one)
            self._says(one, kind, self.chance.choice(WORDS[kind]))
        else:
            self._says(one, kind, kind)

    def _says(self, one: int, kind: str, text: str) -> None:
        self.telegram.did(one, kind)
        self.telegram.says(one, text)

    def _taps(self, one: int) -> None:
        """An answer of the check-in, or another one in its place; whoever has no form asks for one."""
        form = self._form(one)
        if form is None:
            self._says(one, "/checkin", "/checkin")
            return
        data = [button.data for row in form.keyboard or [] for button in row if _answers(button.data)]
        self.telegram.did(one, "tap")
        self.telegram.taps(one, form.id, str(self.chance.choice(data)))

    def _form(self, one: int) -> Message | None:
        """The newest message with buttons of a form, among the last few."""
        chat = self.telegram.chats[one]
        for message_id in reversed(list(chat.messages)[-6:]):
            message = chat.messages[message_id]
            if any(_answers(button.data) for row in message.keyboard or [] for button in row):
                return message
        return None


def _answers(data: str | None) -> bool:
    """Whether it is a button of a form that changes what the form shows."""
    return data is not None and data.startswith("c1:") and not data.endswith((":why", ":fix:keep"))
