"""What is counted and timed while the bot works, for whoever watches over it (docs/operation).

A meter carries no runner's id, no name, and nothing anybody answered: its labels are the fixed words of this
file and of the enums it names.
"""

from __future__ import annotations

from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from bot.chat.outcome import Outcome
from bot.chat.quotas import Quota
from bot.diary.notes import Kind

UPDATE_KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""What the bot wants to hear of; whatever else arrives is counted as `OTHER`."""
OTHER = "other"

_SOON_S = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
_LATE_S = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 900.0, 3600.0, 10800.0)


class Handled(StrEnum):
    """What became of one update handed to the inbox."""

    DONE = "done"
    REPEATED = "repeated"
    """It was dealt with before, in this life of the process."""
    FAILED = "failed"
    """A handler failed; the update may come again."""
    UNREADABLE = "unreadable"
    CUT_OFF = "cut off"
    """A stop came before it was dealt with: Telegram delivers it again."""


class Lane(StrEnum):
    """Which way a message leaves."""

    REPLY = "reply"
    BULK = "bulk"


class Meters:
    """The meters of one bot, in a registry of their own: several bots in one process never meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.updates = Counter(
            "freshlegs_updates",
            "Updates handed to the bot, each try counted.",
            ("kind", "outcome"),
            registry=self.registry,
        )
        self.updates_given_up = Counter(
            "freshlegs_updates_given_up",
            "Updates skipped for good: unreadable, or failed at every try.",
            registry=self.registry,
        )
        self.refused = Counter(
            "freshlegs_refused",
            "What was too much of something at once, by which quota.",
            ("quota",),
            registry=self.registry,
        )
        self.update_s = Histogram(
            "freshlegs_update_seconds",
            "From an update's arrival to the end of its handling, waiting for its turn included.",
            registry=self.registry,
            buckets=_SOON_S,
        )
        self.updates_in_hand = Gauge(
            "freshlegs_updates_in_hand",
            "Updates that arrived and are not dealt with yet.",
            registry=self.registry,
        )
        self.sends = Counter(
            "freshlegs_sends",
            "Messages sent or edited, by what is known about their delivery.",
            ("lane", "outcome"),
            registry=self.registry,
        )
        self.prompt_lag_s = Histogram(
            "freshlegs_prompt_lag_seconds",
            "How late a prompt left: from when it was due until Telegram took it.",
            ("kind",),
            registry=self.registry,
            buckets=_LATE_S,
        )
        self.prompts_waiting = Gauge(
            "freshlegs_prompts_waiting",
            "Prompts claimed by this process whose turn to be said has not come yet.",
            registry=self.registry,
        )
        self.replies_held = Gauge(
            "freshlegs_replies_held",
            "Replies kept because Telegram would not take them yet.",
            registry=self.registry,
        )
        self.leading = Gauge(
            "freshlegs_leading",
            "1 when this process is the one that speaks of its own accord, as far as it knows.",
            registry=self.registry,
        )
        self.errors = Counter(
            "freshlegs_errors",
            "What went wrong and is in the log, by where.",
            ("where",),
            registry=self.registry,
        )
        self._begin_at_zero()

    def _begin_at_zero(self) -> None:
        """Show every combination from the start: where a series begins with 1, a rate misses the first."""
        for update in (*UPDATE_KINDS, OTHER):
            for handled in Handled:
                self.updates.labels(update, handled.value)
        for lane in Lane:
            for outcome in Outcome:
                self.sends.labels(lane.value, outcome.value)
        for kind in Kind:
            self.prompt_lag_s.labels(kind.value)
        for quota in Quota:
            self.refused.labels(quota.value)
        for where in ("update", "poll", "prompt", "tick", "settle", "tidy", "outage", "backup", "webhook"):
            self.errors.labels(where)
