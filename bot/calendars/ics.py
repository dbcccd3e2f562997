"""The events of an .ics file on the runner's own days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Event, vFloat

from bot.calendars.bounds import Bounds
from bot.calendars.entries import Calendar, Entry, one_line, told
from bot.calendars.errors import Problem, UnreadableCalendar
from bot.calendars.foreign import said, what_libraries_raise
from bot.calendars.repeats import days_of, series_of, unfollowed, with_the_last_day_whole
from bot.calendars.sieve import Block, sieve
from bot.coach.rhythm import zone as zone_called

_ONCE: Final = ("UID", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID")

_DAY: Final = timedelta(days=1)

_MINUTES: Final = "X-MINUTES"
"""Where an event carries its minutes through its repeats; the sieve lets no foreign one in."""


def read_ics(data: bytes, first: date, last: date, zone: str, bounds: Bounds) -> Calendar:
    """The entries of a file in UTF-8. Raises UnreadableCalendar when there is no event in it.

    A time with a zone that nobody knows, or without one, is the runner's own wall clock. An entry of several
    days is one entry, on its first day: nobody knows on which of them to train. Cancelled ones are left out,
    tentative ones are not. Two events of one name (UID) that begin at different times are two events.
    """
    sieved = sieve(data, bounds)
    if not sieved.blocks:
        raise UnreadableCalendar(Problem.NO_ENTRIES if sieved.whole else Problem.CUT_OFF)
    refused: list[UnreadableCalendar] = []
    events = []
    for block in sieved.blocks:
        bounds.in_time()
        try:
            events.append(_event(block, first))
        except UnreadableCalendar as why:
            refused.append(why)
            bounds.refused()
    found: list[tuple[date, time, Entry]] = []
    outside = 0
    for series in series_of(events):
        bounds.in_time()
        try:
            begun = _begun(series, first, last, zone)
        except UnreadableCalendar as why:
            refused.append(why)
            bounds.refused()
            continue
        within = [one for one in begun if first <= one[0] <= last]
        bounds.found(len(within))
        found += within
        outside += not within and not all(_cancelled(event) for event in series)
    if not sieved.whole:
        refused.append(UnreadableCalendar(Problem.CUT_OFF))
    found.sort(key=lambda one: one[:2])
    return Calendar(tuple(entry for _, _, entry in found), outside, tuple(refused))


def _event(block: Block, first: date) -> Event:
    """The event with its minutes instead of its end, so that a repeat looks at beginnings only."""
    with what_libraries_raise(Problem.DAMAGED, ""):
        event = Event.from_ical("\r\n".join(("BEGIN:VEVENT", *block.lines, "END:VEVENT")))
        if not isinstance(event, Event):
            raise TypeError("a line began something else")
    title = _title(event)
    with what_libraries_raise(Problem.DAMAGED, title):
        if not block.whole or event.errors or any(isinstance(said(event, name), list) for name in _ONCE):
            raise ValueError("its end is missing, or a line cannot be read or stands twice")
        if not isinstance(said(event, "DTSTART").dt, date):
            raise ValueError("a duration is no beginning")
        if (minutes := _minutes(event)) is not None:
            event[_MINUTES] = vFloat(minutes)
        for name in ("DTEND", "DURATION"):
            event.pop(name, None)
        if "RECURRENCE-ID" in event:
            for name in ("RRULE", "RDATE", "EXDATE", "EXRULE"):
                event.pop(name, None)
        elif unfollowed(event, first):
            raise UnreadableCalendar(Problem.REPEATS, title=told(title), titled=int(bool(title)))
        with_the_last_day_whole(event)
    return event


def _begun(series: list[Event], first: date, last: date, zone: str) -> list[tuple[date, time, Entry]]:
    """Day and time of each beginning, on the runner's clock; all-day entries come first on their day."""
    title = _title(series[0])
    with what_libraries_raise(Problem.DAMAGED, title):
        begun = []
        for event in days_of(series, first, last):
            if not _cancelled(event):
                day, at = _on_the_wall(said(event, "DTSTART").dt, zone)
                minutes = said(event, _MINUTES)
                minutes = None if minutes is None else float(minutes)
                begun.append((day, at, Entry(day, _title(event), minutes)))
        return begun


def _on_the_wall(begins: date | datetime, zone: str) -> tuple[date, time]:
    if not isinstance(begins, datetime):
        return begins, time.min
    if begins.tzinfo is not None:
        begins = begins.astimezone(zone_called(zone))
    return begins.date(), begins.time()


def _minutes(event: Event) -> float | None:
    """How long it lasts; None for whole days, and where the end cannot be right."""
    begins, ends = said(event, "DTSTART").dt, said(event, "DTEND").dt if "DTEND" in event else None
    if not isinstance(begins, datetime):
        return None
    if isinstance(ends, datetime) and (begins.tzinfo is None) == (ends.tzinfo is None):
        # between two times of one zone Python counts hours of the clock, not hours that pass
        aware = begins.tzinfo is not None
        lasts = ends.astimezone(UTC) - begins.astimezone(UTC) if aware else ends - begins
    elif ends is None and "DURATION" in event:
        lasts = said(event, "DURATION").dt
    else:
        return None
    return lasts / timedelta(minutes=1) if timedelta(0) < lasts < _DAY else None


def _title(event: Event) -> str:
    title = said(event, "SUMMARY")
    if isinstance(title, list):
        title = title[0]
    return one_line(title) if isinstance(title, str) else ""


def _cancelled(event: Event) -> bool:
    return str(said(event, "STATUS")).strip().upper() == "CANCELLED"
