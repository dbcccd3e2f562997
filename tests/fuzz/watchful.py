"""A Telegram that keeps an eye on the bot."""

from __future__ import annotations

from collections.abc import Mapping

from bot.trial.telegram import Answer, Telegram
from tests.fuzz.crowd import EVERYBODY
from tests.fuzz.updates import GROUPS
from tests.stage import Clock

_NOT_OUR_FAULT = (
    "query is too old",
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "wrong file_id or the file is temporarily unavailable",
)
"""Refusals a bot may earn when people tap old buttons, or name files that never were."""


class Watchful(Telegram):
    """A Telegram that notes what it had to refuse, and to whom the bot spoke."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock.now)
        self.refused: list[str] = []
        self.spoken: list[tuple[int, str]] = []

    def call(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        """Answer as ever, and note it."""
        status, body = super().call(method, parameters, files)
        place = int(str(parameters["chat_id"])) if "chat_id" in parameters else None
        if status != 200 and not _excused(place, str(body.get("description", ""))):
            self.refused.append(f"{method}: {body.get('description')} ({str(parameters)[:400]})")
        elif place is not None and status == 200:
            self.spoken.append((place, str(parameters.get("text", ""))))
        return status, body


def _excused(place: int | None, description: str) -> bool:
    """Whether this refusal is no fault of the bot's: a stranger to this Telegram, or an old button."""
    known = place is None or place in EVERYBODY or place in GROUPS
    return not known or any(words in description.lower() for words in _NOT_OUR_FAULT)
