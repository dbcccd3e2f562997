"""Every IANA zone, every day from 2024 to 2035: one prompt per date, each later than the last."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import available_timezones

from bot.coach.rhythm import DAY_STARTS_AT, day_of, next_daily, next_weekly

FIRST = datetime(2023, 12, 30, tzinfo=UTC)
LAST_YEAR = 2035
TIMES = (DAY_STARTS_AT, time(3, 30), time(7, 0), time(23, 59))
"""The first minute of a runner's day, one that several zones disturb, an ordinary one, and the last."""


def run() -> None:
    """Raises AssertionError with the zone, the time and the date that came twice, late, or not at all."""
    for zone_name in sorted(available_timezones()):
        for at in TIMES:
            _every_day(zone_name, at)
        for weekday in range(7):
            _every_week(zone_name, weekday)


def _every_day(zone_name: str, at: time) -> None:
    day, due_at = next_daily(FIRST, at, zone_name)
    while day.year <= LAST_YEAR:
        where = f"{zone_name} at {at:%H:%M} on {day}"
        assert day_of(due_at, zone_name) == day, f"{where}: the prompt belongs to another day"
        following_day, following_at = next_daily(due_at, at, zone_name)
        assert following_day == day + timedelta(days=1), f"{where}: followed by {following_day}"
        assert following_at > due_at, f"{where}: not later than the one before"
        day, due_at = following_day, following_at


def _every_week(zone_name: str, weekday: int) -> None:
    at = time(18, 0)
    day, due_at = next_weekly(FIRST, weekday, at, zone_name)
    while day.year <= LAST_YEAR:
        where = f"{zone_name}, weekday {weekday}, on {day}"
        following_day, following_at = next_weekly(due_at, weekday, at, zone_name)
        assert following_day == day + timedelta(days=7), f"{where}: followed by {following_day}"
        assert following_at > due_at, f"{where}: not later than the one before"
        day, due_at = following_day, following_at
