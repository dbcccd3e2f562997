"""What is known about a message once Telegram, or the network, has answered. It is decided only here."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.chat.transport import surely_not_sent


class Outcome(Enum):
    """What is known about a message that was to be sent."""

    SENT = "sent"
    NOT_SENT = "not sent"
    """Surely not delivered, and nothing is wrong with the message: it may be sent again."""
    UNKNOWN = "unknown"
    """It may have been delivered. Sending again may say it twice."""
    GONE = "gone"
    """Nobody can be reached there: blocked, deactivated, deleted."""
    LATER = "later"
    """Telegram asks to wait (429). Not delivered."""
    HELD = "held"
    """Not delivered yet: it is kept for its chat and said as soon as Telegram takes it, or given up."""
    REFUSED = "refused"
    """Telegram will not take this message, now or later: our own mistake. Not delivered."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one message."""

    outcome: Outcome
    message_id: int | None = None
    """Where the words now stand (after an edit it may be a new message). None unless SENT."""
    wait_s: float | None = None
    """The seconds Telegram asks to wait. None unless LATER."""
    reason: str | None = None
    """Telegram's fixed phrase or the kind of error, never a runner's words. None when SENT."""
    moved_to: int | None = None
    """The number of the group this group has become, where the same may be said. None unless GONE."""

    @property
    def sent(self) -> bool:
        """Whether it was surely delivered."""
        return self.outcome is Outcome.SENT


class Saying(Enum):
    """Refusals of Telegram that mean something to us, as parts of its error texts, in lower case.

    PTB strips and capitalises these texts and Telegram changes their ends: only this place looks at them.
    """

    NOT_MODIFIED = ("message is not modified",)
    NOT_EDITABLE = (
        "message to edit not found",
        "message can't be edited",
        "message_id_invalid",
        "there is no text in the message to edit",
        "there is no media in the message to edit",
    )
    TOO_OLD = ("query is too old", "query id is invalid", "query_id_invalid")
    NOBODY_THERE = (
        "chat not found",
        "user not found",
        "user is deactivated",
        "peer_id_invalid",
        "bot was blocked",
        "bot was kicked",
        "bot can't initiate conversation",
    )
    FILE_TOO_LARGE = ("file is too big",)
    GATEWAY_GAVE_UP = ("gateway timeout", "gateway time-out")

    def is_in(self, error: TelegramError) -> bool:
        """Whether this is what Telegram said, in whatever case."""
        text = str(error).lower()
        return any(part in text for part in self.value)


def seconds_to_wait(error: RetryAfter) -> float:
    """Telegram's retry_after in seconds, whichever type this version of PTB gives it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PTB warns of the coming type, which is taken just below
        asked = error.retry_after
    return asked.total_seconds() if isinstance(asked, timedelta) else float(asked)


def delivery_after(error: TelegramError) -> Delivery:
    """What this error says about the message it came back for."""
    # The details after a description's colon may quote the message; the part before it never does.
    reason = str(error).partition(":")[0][:80]
    match error:
        case RetryAfter():
            return Delivery(Outcome.LATER, wait_s=seconds_to_wait(error), reason="Too Many Requests")
        case ChatMigrated(new_chat_id=moved_to):
            return Delivery(Outcome.GONE, reason="Group migrated", moved_to=moved_to)
        case Forbidden():
            return Delivery(Outcome.GONE, reason=reason)
        case BadRequest():
            nobody = Saying.NOBODY_THERE.is_in(error)
            return Delivery(Outcome.GONE if nobody else Outcome.REFUSED, reason=reason)
        case InvalidToken() | EndPointNotFound() | Conflict():
            return Delivery(Outcome.NOT_SENT, reason=type(error).__name__)
        case _ if surely_not_sent(error) or _telegram_itself_failed(error):
            return Delivery(Outcome.NOT_SENT, reason=reason)
        case _:
            return Delivery(Outcome.UNKNOWN, reason=reason)


def _telegram_itself_failed(error: TelegramError) -> bool:
    """Whether this is a 5xx in Telegram's own form.

    Such an error has no cause: a broken connection has aiohttp's, a gateway's page has the parser's. A
    gateway that gave up waiting does not know what happened behind it, in whatever form it says so.
    """
    own_form = type(error) is NetworkError and error.__cause__ is None
    return own_form and not Saying.GATEWAY_GAVE_UP.is_in(error)
