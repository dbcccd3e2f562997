"""What one runner was promised, worked out from nothing but the wall clock and what they did.

Written without a look at the routines: lists of days, the clock of `zoneinfo`, and what the README promises.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.diary.notes import Kind

LATE = timedelta(hours=3)
"""Later than this, a question is of no use any more."""
DAY_BEGINS_H = 3
Key = tuple[Kind, date]


@dataclass
class Try:
    """Something to be said once more, and how often it was tried."""

    at: datetime
    times: int


@dataclass
class Promised:
    """One runner's wishes and deeds, and what must be said to them and when."""

    id: int
    zone: str
    prompt_at: time
    weekday: int
    summary_at: time
    coming: dict[Kind, tuple[date, datetime]] = field(default_factory=dict)
    told: set[Key] = field(default_factory=set)
    """What came up, whether it was said or not: it comes up once."""
    again: dict[Key, Try] = field(default_factory=dict)
    arrived: list[Key] = field(default_factory=list)
    answered: set[date] = field(default_factory=set)
    pauses: list[tuple[date, date | None]] = field(default_factory=list)
    """First and last day; None: until they are back."""
    asked: set[date] = field(default_factory=set)
    """Mornings whose question surely arrived."""
    heard_on: date = date.min
    silent: bool = False
    """They were asked whether to pause, and have not been heard of since."""

    def own_day(self, now: datetime) -> date:
        """Their own day: it begins at three in the night."""
        local = now.astimezone(ZoneInfo(self.zone))
        return local.date() - timedelta(days=local.hour < DAY_BEGINS_H)

    def hour(self, now: datetime) -> int:
        return now.astimezone(ZoneInfo(self.zone)).hour

    def shown_at(self, day: date, at: time) -> datetime:
        """When the wall clock first shows that time on that day, or would have, had spring not skipped it."""
        return datetime.combine(day, at, ZoneInfo(self.zone)).astimezone(UTC)

    def plan(self, kind: Kind, after: datetime) -> None:
        """The next of its kind is the first day on which its time is still to come."""
        day = self.own_day(after) - timedelta(days=1)
        at = self.summary_at if kind is Kind.WEEKLY else self.prompt_at
        while self.shown_at(day, at) <= after or (kind is Kind.WEEKLY and day.weekday() != self.weekday):
            day += timedelta(days=1)
        self.coming[kind] = day, self.shown_at(day, at)

    def is_heard(self, now: datetime) -> None:
        """A sign of life."""
        self.heard_on, self.silent = self.own_day(now), False

    def paused(self, day: date) -> bool:
        return any(since <= day and (until is None or day <= until) for since, until in self.pauses)

    def may_be_put_off(self, day: date) -> bool:
        return day not in self.answered and (Kind.LATER, day) not in self.told and not self.paused(day)

    def put_off(self, now: datetime, wait: timedelta) -> None:
        """Ask later today, once; a question that has not come yet gives way."""
        day = self.own_day(now)
        if not self.may_be_put_off(day) or self.own_day(now + wait) != day:
            return
        self.coming[Kind.LATER] = day, now + wait
        morning, at = self.coming[Kind.MORNING]
        if morning == day:
            self.plan(Kind.MORNING, at)

    def expects(self, now: datetime) -> set[Key]:
        """What must be said at this look at the clock, and nothing else."""
        keys = {key for kind in tuple(self.coming) if (key := self._falls_due(kind, now)) is not None}
        for key, one in tuple(self.again.items()):
            if one.at <= now:
                one.at = datetime.max.replace(tzinfo=UTC)
                one.times += 1
                if not self._too_late(key, now):
                    keys.add(key)
        return {key for key in keys if self._is_wished(*key)}

    def asks_whether(self, kind: Kind, day: date) -> bool:
        """Three mornings asked and no sign of life: the fourth asks whether to pause."""
        unheard = sum(1 for asked in self.asked if self.heard_on < asked < day)
        return kind is Kind.MORNING and (day - self.heard_on).days > 3 and unheard >= 3

    def _falls_due(self, kind: Kind, now: datetime) -> Key | None:
        day, at = self.coming[kind]
        if at > now:
            return None
        if kind is Kind.LATER:
            del self.coming[kind]
        else:
            self.plan(kind, at)
        key = kind, day
        if key in self.told:
            return None
        self.told.add(key)
        self.again[key] = Try(datetime.max.replace(tzinfo=UTC), 1)
        return None if now - at > LATE else key

    def _too_late(self, key: Key, now: datetime) -> bool:
        kind, day = key
        if kind is Kind.LATER:
            return self.own_day(now) != day
        return now - self.shown_at(day, self.summary_at if kind is Kind.WEEKLY else self.prompt_at) > LATE

    def _is_wished(self, kind: Kind, day: date) -> bool:
        if self.paused(day):
            return False
        if kind is Kind.WEEKLY:
            week = {day - timedelta(days=ago) for ago in range(7)}
            return not self.silent or bool(week & self.answered)
        return not self.silent and day not in self.answered
