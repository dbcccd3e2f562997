"""The runner's day and the next time the bot speaks. Daylight saving lives here and nowhere else.

A runner's day starts at 03:00 local time: a check-in at half past midnight still belongs to the day that is
ending. Times of prompts are wall-clock times from 03:00 on, so that the day of a prompt is the calendar date
it is shown on.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

DAY_STARTS_AT = time(3, 0)


class UnknownZone(ValueError):
    """No such time zone: carries what was asked for."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"no time zone is called {name!r}; an IANA name such as Europe/Berlin was expected")


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name. Raises UnknownZone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as cause:
        raise UnknownZone(name) from cause


@lru_cache(maxsize=1)
def _settable() -> frozenset[str]:
    """Names that mean the same on every machine: not this machine's own zone, nor a placeholder."""
    return frozenset(available_timezones()) - {"localtime", "Factory", "posixrules"}


def settable_zone(name: str) -> str:
    """The name itself when a runner can live there. Raises UnknownZone."""
    if name not in _settable():
        raise UnknownZone(name)
    return name


def day_of(now: datetime, zone_name: str) -> date:
    """The runner's own day at this instant (aware): it changes at 03:00 on the wall clock."""
    local = now.astimezone(zone(zone_name))
    # Where the clock falls back across 03:00 (Chatham), the day that has begun does not end again.
    begun = local.time() >= DAY_STARTS_AT or now >= instant(local.date(), DAY_STARTS_AT, zone_name)
    return local.date() if begun else local.date() - timedelta(days=1)


def clock_in(zone_name: str, now: datetime) -> str:
    """What the wall clock shows in that zone at this instant: 07:12."""
    return f"{now.astimezone(zone(zone_name)):%H:%M}"


def instant(day: date, at: time, zone_name: str) -> datetime:
    """When the wall clock in that zone first shows this time on this day, in UTC.

    A time that spring skips is read with the offset from before the jump (02:30 becomes 03:30); of a time
    that autumn shows twice the first showing counts. Both are PEP 495's `fold=0`.
    """
    return datetime.combine(day, at, zone(zone_name)).astimezone(UTC)


def next_daily(after: datetime, at: time, zone_name: str) -> tuple[date, datetime]:
    """The first day and instant (UTC) strictly later than `after` at which this daily time comes."""
    day = after.astimezone(zone(zone_name)).date() - timedelta(days=1)
    while (due_at := instant(day, at, zone_name)) <= after:
        day += timedelta(days=1)
    return day, due_at


def next_weekly(after: datetime, weekday: int, at: time, zone_name: str) -> tuple[date, datetime]:
    """The first day and instant (UTC) strictly later than `after` on this weekday (Monday 0 … Sunday 6)."""
    day = after.astimezone(zone(zone_name)).date() - timedelta(days=1)
    day += timedelta(days=(weekday - day.weekday()) % 7)
    while (due_at := instant(day, at, zone_name)) <= after:
        day += timedelta(days=7)
    return day, due_at


class OutsideTheDay(ValueError):
    """A time of day at which the bot cannot speak: carries it. The runner's day starts at 03:00."""

    def __init__(self, at: time) -> None:
        self.at = at
        super().__init__(f"{at:%H:%M} is outside {DAY_STARTS_AT:%H:%M}-23:59, the runner's own day")


def speaking_time(at: time) -> time:
    """The time itself when the bot can speak at it. Raises OutsideTheDay before 03:00."""
    if at < DAY_STARTS_AT:
        raise OutsideTheDay(at)
    return at
