"""A training calendar as plans are shared on the web: three weeks as an .ics file, made here."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.coach.rhythm import day_of, instant

CALENDAR_NAME = "three-weeks.ics"
DAYS = 21

_HARD = ("8 x 400 m", "6 x 800 m", "10 x 400 m")
_LONG = ("Long run 12 km", "Long run 13 km", "Long run 14 km")
_OTHERS = {0: "Rest", 2: "Easy 40 min", 3: "Easy 45 min", 4: "Rest", 5: "Easy 30 min"}
_NO_TRAINING = "Dinner with Bob"
"""In every calendar something stands that is no training; nobody can read a session out of it."""


def coming_weeks(now: datetime, zone: str) -> bytes:
    """The runner's next three weeks, from tomorrow on: an entry a day, and one evening with a friend."""
    today = day_of(now, zone)
    days = [today + timedelta(days=ahead) for ahead in range(1, DAYS + 1)]
    stamp = _utc(now)
    entries = [
        _entry(day, stamp, _title(day, week=place // 7), *_all_day(day)) for place, day in enumerate(days)
    ]
    evening = next(day for day in days if day.weekday() == 5)
    begins, ends = (instant(evening, time(hour), zone) for hour in (19, 22))
    entries.append(
        _entry(evening, stamp, _NO_TRAINING, f"DTSTART:{_utc(begins)}", f"DTEND:{_utc(ends)}", "dinner")
    )
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fresh Legs//Trial//EN")
    return "\r\n".join((*head, *entries, "END:VCALENDAR", "")).encode()


def _title(day: date, week: int) -> str:
    match day.weekday():
        case 1:
            return _HARD[week]
        case 6:
            return _LONG[week]
        case weekday:
            return _OTHERS[weekday]


def _all_day(day: date) -> tuple[str, str]:
    after = day + timedelta(days=1)
    return f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"


def _entry(day: date, stamp: str, title: str, begins: str, ends: str, what: str = "training") -> str:
    name = f"UID:{day:%Y%m%d}-{what}@trial.invalid"
    return "\r\n".join(
        ("BEGIN:VEVENT", name, f"DTSTAMP:{stamp}", f"SUMMARY:{title}", begins, ends, "END:VEVENT")
    )


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
