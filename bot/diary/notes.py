"""What leaves the diary besides the coach's own types: frozen, complete, without a row behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.coach.checkin import CheckIn, Question
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason
from bot.coach.runner import Runner


class Kind(StrEnum):
    """What the bot says of its own accord."""

    MORNING = "morning"
    WEEKLY = "weekly"


class PromptState(StrEnum):
    """What became of one prompt. At most one prompt exists per runner, kind and day."""

    CLAIMED = "claimed"
    """Somebody is sending it, until `claimed_until`."""
    SENT = "sent"
    UNKNOWN = "unknown"
    """It may or may not have arrived; it is not sent again."""
    SKIPPED = "skipped"
    RETRY = "retry"
    """Surely not sent; to be tried again at `retry_at`."""
    FAILED = "failed"


PromptKey = tuple[int, Kind, date]
"""Runner's id, kind, the runner's day: what makes a prompt the same prompt."""


@dataclass(frozen=True)
class Known:
    """A runner who has consented.

    `asking` names the setting the chat is asking for now, in the chat's own words; None: nothing.
    `active` False: Telegram said that this runner cannot be written to; the bot waits until they write.
    """

    runner: Runner
    consented_at: datetime
    welcomed: bool
    asking: str | None
    active: bool


@dataclass(frozen=True)
class Form:
    """One morning's form.

    `message_id` None: no message shows it yet. `fixing`: the question being corrected; None: none is.
    """

    check_in: CheckIn
    message_id: int | None = None
    fixing: Question | None = None


@dataclass(frozen=True)
class KeptAdvice:
    """The advice of one day as it was given. `minutes` None: none were prescribed."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    rulebook_version: str
    minutes: float | None


@dataclass(frozen=True)
class Due:
    """Something to say to a runner. For a second try `due_at` is the time of that try, not of the first."""

    known: Known
    kind: Kind
    day: date
    due_at: datetime

    @property
    def key(self) -> PromptKey:
        """What `Page.claim` and `Page.settle` call it."""
        return self.known.runner.id, self.kind, self.day


@dataclass(frozen=True)
class Claim:
    """A wish to send one due prompt, and when the next of its kind is due.

    `skip_reason` not None: it is not sent (too late, say); the prompt is written down as skipped instead.
    """

    runner_id: int
    kind: Kind
    day: date
    next_day: date
    next_due_at: datetime
    skip_reason: str | None = None

    @property
    def key(self) -> PromptKey:
        """The prompt this claim is about."""
        return self.runner_id, self.kind, self.day
