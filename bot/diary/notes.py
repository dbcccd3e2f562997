"""What leaves the diary besides the coach's own types: frozen, complete, without a row behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from bot.coach.checkin import CheckIn, Question
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind, Event, FuelFlag, Symptom
from bot.coach.workout import Workout


class Kind(StrEnum):
    """What the bot says of its own accord."""

    MORNING = "morning"
    WEEKLY = "weekly"
    EVENING = "evening"
    """The question about today's training, for those who wish it."""
    LATER = "later"
    """The morning's question again, because its runner asked for it at another time."""
    DIGEST = "digest"
    """What a coach should know of those who share with them."""


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
    `heard_on`: the runner's day on which they last did anything; None: not since that is written down.
    `asked_whether_on`: the day they were asked whether to pause, for want of any sign of life; None: they
    were not, or have been heard since.
    """

    runner: Runner
    consented_at: datetime
    welcomed: bool
    asking: str | None
    active: bool
    heard_on: date | None = None
    asked_whether_on: date | None = None


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
    """The advice of one day as it was given. `minutes` None: none were prescribed.

    `planned` is what was planned when it was given, `state` and `confidence` are the coach's words for them.
    `receipt`: the mark of everything the advice was made of, by which one sees later whether it is still the
    same. None in these four: not known, as in everything an older version wrote.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    rulebook_version: str
    minutes: float | None
    planned: PlannedSession | None = None
    state: str | None = None
    confidence: str | None = None
    receipt: bytes | None = None


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
    """A wish to send one due prompt, and when the next of its kind is due (None: it comes only once).

    `skip_reason` not None: it is not sent (too late, say); the prompt is written down as skipped instead.
    """

    runner_id: int
    kind: Kind
    day: date
    next_day: date | None
    next_due_at: datetime | None
    skip_reason: str | None = None

    @property
    def key(self) -> PromptKey:
        """The prompt this claim is about."""
        return self.runner_id, self.kind, self.day


class Source(StrEnum):
    """How a workout came into the log."""

    TYPED = "typed"
    """A line in the chat."""
    AS_PLANNED = "as_planned"
    """One tap: what was planned took place."""
    FILE = "file"
    FORM = "form"
    """Told by buttons, in other words than "as planned"."""


@dataclass(frozen=True)
class Logged:
    """One workout of the log, with what is known besides what the coach reads. None: not known.

    `number` tells the workouts of one day apart, from 0; it is never given twice, so an old button can hit
    nothing but its own workout. `moving_min`: minutes without the stops.
    """

    # a fingerprint is any bytes, which JSON text can only hold spelled out
    __pydantic_config__: ClassVar[dict[str, str]] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}

    number: int
    workout: Workout
    source: Source
    started_at: datetime | None = None
    fingerprint: bytes | None = None
    mean_hr_bpm: int | None = None
    max_hr_bpm: int | None = None
    moving_min: float | None = None


@dataclass(frozen=True)
class PlanDay:
    """What one single date says, whatever the week's plan is.

    `moved_from`: the day this session was planned for before it was moved here; None: it was not moved.
    `note`: its title as it was imported; None: it has none.
    """

    planned: PlannedSession
    moved_from: date | None = None
    note: str | None = None


@dataclass(frozen=True)
class DaysAround:
    """What is known of the days around one.

    `past`: those before it, as far as anything is known of them, oldest first. `plan`: what is planned for it
    and the days after it. `told`: the reasons of the last advice before it, by the day of that advice; empty
    where none was given, or where its month is bound: then `Mornings.advice` tells them.
    """

    past: tuple[PastDay, ...]
    plan: Mapping[date, PlanDay]
    told: Mapping[date, tuple[Reason, ...]]


@dataclass(frozen=True)
class Race:
    """A race on its day. `km` None: the event's own distance, or not known. `name` None: not told."""

    day: date
    event: Event
    km: float | None = None
    first_time: bool = False
    name: str | None = None


@dataclass(frozen=True)
class Absence:
    """Days without the usual training, `since` and `until` both included. `until` None: its end is open."""

    kind: AbsenceKind
    since: date
    until: date | None = None


@dataclass(frozen=True)
class Shoes:
    """A pair of shoes and the day it was new. `name` None: not told."""

    since: date
    name: str | None = None


@dataclass(frozen=True)
class Screening:
    """What was said yes to in one day's screen.

    `failing`: whether the hard sessions fail, by the runner's own word. None: it was not asked.
    """

    day: date
    symptoms: frozenset[Symptom] = frozenset()
    fuel_flags: frozenset[FuelFlag] = frozenset()
    failing: bool | None = None


@dataclass(frozen=True)
class SeasonNotes:
    """What surrounds the training, each in the order of its days. `screen` None: there was none."""

    races: tuple[Race, ...] = ()
    absences: tuple[Absence, ...] = ()
    shoes: tuple[Shoes, ...] = ()
    screen: Screening | None = None


DatedWeek = Mapping[int, tuple[date, PlannedSession]]
"""A week's plan by weekday, Monday 0 … Sunday 6, each with the day since when it is so."""
