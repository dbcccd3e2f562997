"""Small calendars in the manner of the programs coaches use, and a way to read them for Ada in Berlin."""

from __future__ import annotations

from datetime import date

from bot.calendars.entries import Calendar
from bot.calendars.reading import read_calendar

BERLIN = "Europe/Berlin"
FIRST = date(2026, 5, 11)
"""A Monday: Ada's coach plans four weeks from it."""
LAST = date(2026, 6, 7)

AT_SEVEN = "DTSTART:20260512T070000"


def stands_still() -> float:
    """A clock for readings that are in no hurry."""
    return 0.0


def event(*lines: str) -> str:
    """One event with these lines."""
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))


def ics(*events: str, head: tuple[str, ...] = ("VERSION:2.0", "PRODID:-//Ada's coach//EN")) -> bytes:
    """A calendar file with these events."""
    return "\r\n".join(("BEGIN:VCALENDAR", *head, *events, "END:VCALENDAR", "")).encode()


def read(data: bytes, first: date = FIRST, last: date = LAST, zone: str = BERLIN) -> Calendar:
    """What Ada's bot reads in it."""
    return read_calendar(data, first, last, zone, stands_still)


def days(found: Calendar) -> list[tuple[int, int]]:
    """Month and day of each entry."""
    return [(entry.day.month, entry.day.day) for entry in found.entries]


def titles(found: Calendar) -> list[str]:
    """The titles, in order."""
    return [entry.title for entry in found.entries]


ZONE_OF_ITS_OWN = "\r\n".join(
    (
        *("BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time"),
        *("BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"),
        *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
        *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE"),
    )
)

WHOLE_DAYS = ics(
    event(
        *("UID:a1", "DTSTAMP:20260501T080000Z", "SUMMARY:Run: Easy Run", "DTSTART;VALUE=DATE:20260512"),
        *("DTEND;VALUE=DATE:20260513", "DESCRIPTION:Planned Time: 0:45\\nKeep it very easy."),
    ),
    event(
        *("UID:a2", "DTSTAMP:20260501T080000Z", "SUMMARY:Day Off", "DTSTART;VALUE=DATE:20260513"),
        *("DTEND;VALUE=DATE:20260514", "DESCRIPTION:"),
    ),
)
"""As platforms for coaches write it: whole days, with the numbers in the description."""

GOOGLES = ics(
    event(
        *("DTSTART;TZID=Europe/Berlin:20260512T183000", "DTEND;TZID=Europe/Berlin:20260512T194500"),
        *("RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20260602T215959Z;BYDAY=TU", "DTSTAMP:20260501T080000Z"),
        *("EXDATE;TZID=Europe/Berlin:20260519T183000", "UID:tue@google.com", "SEQUENCE:1"),
        *("STATUS:CONFIRMED", "SUMMARY:8 x 400 m", "TRANSP:OPAQUE"),
        *("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Reminder", "TRIGGER:-P0DT0H30M0S", "END:VALARM"),
    ),
    event(
        *("DTSTART;TZID=Europe/Berlin:20260527T183000", "DTEND;TZID=Europe/Berlin:20260527T193000"),
        *("UID:tue@google.com", "RECURRENCE-ID;TZID=Europe/Berlin:20260526T183000", "SEQUENCE:2"),
        *("STATUS:CONFIRMED", "SUMMARY:6 x 800 m"),
    ),
    event(
        *("DTSTART:20260523T060000Z", "DTEND:20260523T081500Z", "UID:sat@google.com"),
        *("STATUS:TENTATIVE", "SUMMARY:Long run 24 km"),
    ),
    event(
        *("DTSTART:20260524T060000Z", "DTEND:20260524T081500Z", "UID:sun@google.com"),
        *("STATUS:CANCELLED", "SUMMARY:Hike"),
    ),
    head=("PRODID:-//Google Inc//Google Calendar 70.9054//EN", "CALSCALE:GREGORIAN", "X-WR-TIMEZONE:UTC"),
)

OUTLOOKS = (
    ics(
        ZONE_OF_ITS_OWN,
        event(
            *("CLASS:PUBLIC", 'ATTENDEE;CN="Ada, L.; runner":mailto:ada@example.org', "UID:040000008200E0"),
            'DTSTART;TZID="W. Europe Standard Time":20260514T190000',
            'DTEND;TZID="W. Europe Standard Time":20260514T194000',
            *("SUMMARY;LANGUAGE=de:Easy, with L\r\n\täufer Bob\r\n ", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY"),
        ),
        head=("METHOD:PUBLISH", "X-MS-OLK-FORCEINSPECTOROPEN:TRUE"),
    )
    .replace("ä".encode(), b"\xc3\r\n \xa4")
    .replace(b"\r\n", b"\r\r\n")
)
"""Folded with tabs and within a letter, with names in quotes, and every line end doubled on its way."""

APPLES = ics(
    event(
        *("CREATED:20260501T080000Z", "UID:5A1F", "SUMMARY:Rest", "DTSTART;VALUE=DATE:20260515"),
        *("DTEND;VALUE=DATE:20260516", "RRULE:FREQ=WEEKLY;COUNT=3", "SEQUENCE:0"),
    ),
    event(
        *("UID:5A20", "SUMMARY:Race half marathon", "DTSTART;TZID=America/New_York:20260531T220000"),
        *("DURATION:PT2H", "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 4000),
    ),
    head=("PRODID:-//Apple Inc.//macOS 15.1//EN", "CALSCALE:GREGORIAN"),
).replace(b"\r\n", b"\n")
