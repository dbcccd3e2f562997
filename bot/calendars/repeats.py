"""Events that repeat: on which days, with what was moved and what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

import icalendar
import recurring_ical_events
from icalendar import Event

from bot.calendars.foreign import said

LONGEST_AGO: Final = timedelta(days=30 * 366)
"""A repeat that began earlier is not followed: every day since then would have to be counted."""

LONGEST_RULE: Final = 300
"""Characters. A rule for every day of the month has a hundred."""

MOST_MOVED: Final = 400
"""Entries of one series that differ from it: more than one a day for a year."""

WIDEST_INTERVAL: Final = 1000

_ALWAYS: Final = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH"})
_IN_A_MONTH: Final = _ALWAYS | {"BYMONTHDAY", "BYSETPOS"}
_PARTS: Final = {"DAILY": _ALWAYS, "WEEKLY": _ALWAYS, "MONTHLY": _IN_A_MONTH, "YEARLY": _IN_A_MONTH}
"""What a rule may say. With the others a rule that is never true takes many seconds to say so."""

_SPARE: Final = timedelta(days=2)
"""Days of the runner and days of the calendar differ by less."""


def unfollowed(event: Event, first: date) -> bool:
    """Whether the event repeats in a way that is not followed, when asked about days from `first` on."""
    if "EXRULE" in event:
        return True
    rdates = said(event, "RDATE") or []
    for each in rdates if isinstance(rdates, list) else [rdates]:
        if any(isinstance(one.dt, tuple) for one in each.dts):
            return True
    rule = said(event, "RRULE")
    if rule is None:
        return False
    if isinstance(rule, list) or len(rule.to_ical()) > LONGEST_RULE:
        return True
    begins = said(event, "DTSTART").dt
    if (begins.date() if isinstance(begins, datetime) else begins) < first - LONGEST_AGO:
        return True
    often, *others = rule.get("FREQ", [""])
    every = rule.get("INTERVAL", [1])
    return (
        bool(others)
        or not set(rule) <= _PARTS.get(str(often), frozenset())
        or not all(1 <= one <= WIDEST_INTERVAL for one in every)
        or not all(1 <= int(one) <= 12 for one in rule.get("BYMONTH", ()))
    )


def with_the_last_day_whole(event: Event) -> None:
    """Make a rule until a day include that day: for an event with a time it would end as the day begins."""
    rule, begins = said(event, "RRULE"), said(event, "DTSTART").dt
    if rule is None or "UNTIL" not in rule or not isinstance(begins, datetime):
        return
    until = rule["UNTIL"][0]
    if not isinstance(until, datetime):
        ends = datetime.combine(until, time(23, 59, 59), tzinfo=begins.tzinfo)
        rule["UNTIL"] = [ends if begins.tzinfo is None else ends.astimezone(UTC)]


def series_of(events: Iterable[Event]) -> list[list[Event]]:
    """Events that belong together, in the order of the file: a repeated one and what differs from it.

    They share their name (UID). Some programs give every event the same name, so those that begin at another
    time stand for themselves; what differs belongs to the first.
    """
    masters: dict[tuple[str, bytes], list[Event]] = {}
    named: dict[str, list[Event]] = {}
    moved: list[tuple[str, Event]] = []
    for place, event in enumerate(events):
        name = str(said(event, "UID") or place)
        if "RECURRENCE-ID" in event:
            moved.append((name, event))
        else:
            series = masters.setdefault((name, said(event, "DTSTART").to_ical()), [])
            series.append(event)
            named.setdefault(name, series)
    alone: list[list[Event]] = []
    for name, event in moved:
        if name not in named:
            named[name] = []
            alone.append(named[name])
        named[name].append(event)
    return [*masters.values(), *alone]


def days_of(series: list[Event], first: date, last: date) -> list[Event]:
    """Each time the series takes place between the days, and perhaps a few times around them.

    Raises whatever the library raises, and ValueError when more of it was moved than can be followed.
    """
    if len(series) == 1 and not {"RRULE", "RDATE", "EXDATE"} & set(series[0]):
        return series
    if len(series) > MOST_MOVED:
        raise ValueError("more of it differs than is followed")
    calendar = icalendar.Calendar()
    for event in series:
        # without a name the library would take each for a series of its own
        event["UID"] = icalendar.vText("one")
        calendar.add_component(event)
    found = recurring_ical_events.of(calendar, components=["VEVENT"]).between(first - _SPARE, last + _SPARE)
    return [event for event in found if isinstance(event, Event)]
