"""What a value of an export may be: the coach's own measures, and how much there may be of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot.coach import measures
from bot.coach.measures import Scale
from bot.coach.rhythm import OutsideTheDay, UnknownZone, settable_zone, speaking_time
from bot.routines.owning.errors import Problem, UnreadableExport, shown

MB: Final = 1_000_000
MOST_BYTES: Final = 20 * MB
"""Of an export as it comes: what Telegram lets a bot download."""
MOST_INFLATED_BYTES: Final = 64 * MB
"""Of the diary in it. Ten years are some six megabytes."""
MOST_VALUES: Final = 2_000_000
"""In one diary. Counted before it is read, for lists within lists take twenty times their bytes in memory."""
MOST_RECORDS: Final = 60_000
"""In one diary, all lists together: some forty years with a morning and two workouts a day."""
LONGEST_TEXT: Final = 200
"""Characters of a note or a name; nothing the bot keeps is longer."""

FIRST_DAY: Final = date(2000, 1, 1)
AHEAD: Final = timedelta(days=2)
"""How far a day that was lived may lie ahead of the day in UTC: zones, and a watch that is ahead."""
PLANNED_AHEAD: Final = timedelta(days=4 * 366)
"""The same for what is planned; a race may be three years ahead."""

_WEEKDAY: Final = Scale("weekday", 0, 6, "", 1)
_COUNT: Final = Scale("number", 0, 10_000, "", 1)
_PULSE: Final = Scale("pulse", 25, 250, "bpm", 1)
_LOAD: Final = Scale("load", 0, 100_000, "au", 1)
_WEEKS: Final = Scale("weeks", 0, 5_000, "weeks", 0.5)

SCALES: Final[Mapping[str, Scale]] = {
    "legs": measures.LEGS,
    "sleep_h": measures.SLEEP_H,
    "sleep_quality": measures.SLEEP_QUALITY,
    "mood": measures.MOOD,
    "resting_hr_bpm": measures.RESTING_HR_BPM,
    "during": measures.PAIN,
    "next_morning": measures.PAIN,
    "weeks": _WEEKS,
    "minutes": measures.SESSION_MIN,
    "km": measures.SESSION_KM,
    "sessions": _COUNT,
    "load_au": _LOAD,
    "planned_minutes": measures.SESSION_MIN,
    "planned_km": measures.SESSION_KM,
    "planned_sessions": _COUNT,
    "planned_load_au": _LOAD,
    "rpe": measures.RPE,
    "moving_min": measures.SESSION_MIN,
    "mean_hr_bpm": _PULSE,
    "max_hr_bpm": _PULSE,
    "number": _COUNT,
    "numbered": _COUNT,
    "weekday": _WEEKDAY,
    "summary_weekday": _WEEKDAY,
    "usual_easy_min": measures.EASY_RUN_MIN,
    "usual_week_km": measures.WEEK_KM,
    "usual_week_days": measures.WEEK_DAYS,
    "sleep_need_h": measures.SLEEP_NEED_H,
    "longest_run_km": measures.LONGEST_RUN_KM,
}
"""The measure of every number, by its column."""


def within(column: str, value: float) -> float:
    """The value as it is, when somebody can have it. Raises UnreadableExport."""
    scale = SCALES.get(column)
    if scale is not None and not scale.low <= value <= scale.high:
        raise UnreadableExport(
            Problem.OUTSIDE,
            value=shown(value),
            low=f"{scale.low:g}",
            high=f"{scale.high:g}{scale.suffix}",
        )
    return value


def in_words(column: str, text: str) -> str:
    """The text as it is, when a diary can hold it. Raises UnreadableExport."""
    if len(text) > LONGEST_TEXT:
        raise UnreadableExport(Problem.TOO_LONG, value=shown(text), limit=LONGEST_TEXT)
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise UnreadableExport(Problem.WRONG_KIND, value=shown(text), expected="text")
    if column == "zone":
        try:
            return settable_zone(text)
        except UnknownZone:
            raise UnreadableExport(
                Problem.UNKNOWN_NAME, value=shown(text), names="Europe/Berlin, …"
            ) from None
    return text


_KEEPING_QUIET: Final = ("quiet_from", "quiet_until")
"""Columns whose times may be any: at them the bot does not speak."""


def on_the_clock(column: str, at: time) -> time:
    """The time as it is, when the bot may speak at it. Raises UnreadableExport."""
    if column in _KEEPING_QUIET:
        return at
    try:
        return speaking_time(at)
    except OutsideTheDay:
        raise UnreadableExport(Problem.WRONG_HOUR, value=f"{at:%H:%M}", low="03:00", high="23:59") from None


@dataclass(frozen=True)
class Span:
    """The days that can stand in an export read at `now` (aware): since the year 2000, and not far ahead."""

    now: datetime

    def day(self, place: str, day: date) -> date:
        """The day as it is. `place`: the list it stands in. Raises UnreadableExport."""
        lived = place not in ("plan_week", "plan_days", "races", "absences")
        last = self.now.astimezone(UTC).date() + (AHEAD if lived else PLANNED_AHEAD)
        if not FIRST_DAY <= day <= last:
            raise UnreadableExport(
                Problem.WRONG_DAY, value=day.isoformat(), low=FIRST_DAY.isoformat(), high=last.isoformat()
            )
        return day

    def instant(self, place: str, at: datetime) -> datetime:
        """The same of an instant."""
        self.day(place, at.date())
        return at
