"""Whatever Ada sends: the wrong file, half a file, or one that is meant to do harm."""

from __future__ import annotations

import subprocess
import sys
from itertools import count

import pytest

from bot.calendars import bounds
from bot.calendars.errors import Problem, UnreadableCalendar
from bot.calendars.reading import looks_like_calendar, read_calendar
from bot.words.words import words_in
from tests.calendars.samples import (
    APPLES,
    AT_SEVEN,
    BERLIN,
    FIRST,
    GOOGLES,
    LAST,
    OUTLOOKS,
    WHOLE_DAYS,
    event,
    ics,
    read,
    stands_still,
    titles,
)

TABLE = b"date,session\n2026-05-12,Easy\n"
BROKEN_ROWS = (
    b"date,session,km,minutes\n5/12,a,,\n,a,,\n2026-05-12,a,b,\n2026-05-12,a,,b\n2026-05-12\n1,2,3,4,5\n"
)

WRONG_FILES = [
    (b"", Problem.EMPTY),
    (b"\xef\xbb\xbf \r\n", Problem.EMPTY),
    (b"\xff\xfe", Problem.EMPTY),
    (b"x" * (bounds.MOST_BYTES + 1), Problem.TOO_LARGE),
    (b"\xff\xd8\xff\xe0", Problem.FOREIGN),
    (b"%PDF-1.7", Problem.FOREIGN),
    (b"<!DOCTYPE html><title>Log in, date</title>", Problem.FOREIGN),
    (b"PK\x03\x04\x14\0", Problem.FOREIGN),
    (b"\x0e\x10\x5c\x08.FIT", Problem.FOREIGN),
    (b"Dear Ada, run easy on Monday.", Problem.FOREIGN),
    (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", Problem.NO_ENTRIES),
    (b"date,session\n", Problem.NO_ENTRIES),
    (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", Problem.CUT_OFF),
    ("date,session\n2026-05-12,Läufe\n".encode("cp1252"), Problem.LETTERS),
    (b"day,session\n2026-05-12,Easy\n", Problem.NO_DAYS),
    (b"date,km\n2026-05-12,8\n", Problem.NO_TITLES),
    (b'date,session\n2026-05-12,"Easy\n', Problem.QUOTES),
]


def refused(data: bytes) -> UnreadableCalendar:
    with pytest.raises(UnreadableCalendar) as caught:
        read(data)
    return caught.value


@pytest.mark.parametrize(("data", "problem"), WRONG_FILES)
def test_what_cannot_be_read_is_refused_with_a_reason(data: bytes, problem: Problem) -> None:
    why = refused(data)

    assert why.problem is problem
    assert words_in("en").say(why.sentence, **why.facts)


def test_every_reason_has_its_sentence_and_the_facts_for_it() -> None:
    entries = ics(
        event("SUMMARY:<Tempo> & more", "DTSTART:soon"),
        event(AT_SEVEN, "RRULE:FREQ=HOURLY"),
        event("SUMMARY:"),
    )
    found = [refused(data) for data, _ in WRONG_FILES] + [*read(entries).refused, *read(BROKEN_ROWS).refused]
    found += [
        UnreadableCalendar(Problem.TOO_MANY, limit=bounds.MOST_ENTRIES),
        UnreadableCalendar(Problem.TOO_SLOW, limit_s=10),
    ]

    told = [words_in("en").say(why.sentence, **why.facts) for why in found]

    assert {why.problem for why in found} == set(Problem)
    assert any(line.startswith("“&lt;Tempo&gt; &amp; more” cannot be read") for line in told)
    assert any(line.startswith("An entry without a title repeats") for line in told)
    assert any(line.startswith("Line 2: “5/12” can be read in more than one way") for line in told)
    assert any(line.startswith("Line 3 has no date.") for line in told)


def test_a_long_title_is_told_short() -> None:
    (why,) = read(ics(event("SUMMARY:" + "Tempo " * 100))).refused

    assert len(str(why.facts["title"])) == 60


@pytest.mark.parametrize("data", [WHOLE_DAYS, GOOGLES, OUTLOOKS, APPLES, TABLE])
def test_a_calendar_is_told_from_a_workout_by_its_beginning(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for sent in (data, b"\xef\xbb\xbf\r\n" + data, text.encode("utf-16"), data[:40], data.lower()):
        assert looks_like_calendar(sent)


@pytest.mark.parametrize(
    "data",
    [
        *(
            b"",
            b"date",
            b"an update,session\n",
            b"session,km\n",
            b"\x0e\x10\x5c\x08\0\0\0\0.FIT",
            b"\xff\xfe\0",
        ),
        *(b"<?xml version='1.0'?><gpx>", b"PK\x03\x04", b"my date, the session\n", b"\0" * 5000),
    ],
)
def test_what_may_be_a_workout_is_no_calendar(data: bytes) -> None:
    assert not looks_like_calendar(data)


def test_no_calendar_library_is_loaded_before_there_is_a_calendar() -> None:
    code = (
        "import sys; from bot.calendars.reading import looks_like_calendar as looks; looks(b'date,km\\n');"
        "sys.exit('icalendar' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


# --- meant to do harm


@pytest.mark.parametrize(
    "lines",
    [
        ("RRULE:FREQ=SECONDLY",),
        ("RRULE:FREQ=MINUTELY;COUNT=1000000000",),
        ("RRULE:FREQ=HOURLY;INTERVAL=24",),
        ("RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3;BYSECOND=0,1,2",),
        ("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",),
        ("RRULE:FREQ=DAILY;BYMONTH=13",),
        ("RRULE:FREQ=WEEKLY;BYSETPOS=9",),
        ("RRULE:FREQ=DAILY;INTERVAL=0",),
        ("RRULE:FREQ=DAILY;INTERVAL=-1",),
        ("RRULE:FREQ=DAILY;INTERVAL=1001",),
        ("RRULE:FREQ=MONTHLY;BYMONTHDAY=" + ",".join("1" * 200),),
        ("RRULE:FREQ=DAILY,SECONDLY",),
        ("RRULE:COUNT=3",),
        ("RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"),
        ("RRULE:FREQ=DAILY", "EXRULE:FREQ=WEEKLY"),
        ("RDATE;VALUE=PERIOD:20260513T070000/PT1H",),
    ],
)
def test_a_repeat_that_is_not_followed_is_told_and_loses_no_other_entry(lines: tuple[str, ...]) -> None:
    found = read(ics(event("SUMMARY:Tempo", AT_SEVEN, *lines), event("SUMMARY:Easy", AT_SEVEN)))

    assert titles(found) == ["Easy"]
    assert [(why.problem, why.facts["title"]) for why in found.refused] == [(Problem.REPEATS, "Tempo")]


@pytest.mark.parametrize(
    ("lines", "entries"),
    [
        (("DTSTART:00010101T000000Z", "RRULE:FREQ=DAILY"), 0),
        (("DTSTART:00010101T000000Z",), 0),
        (("DTSTART:99991231T235959Z", "DTEND:99991231T235959Z", "RRULE:FREQ=DAILY"), 0),
        (("DTSTART;TZID=Asia/Tokyo:00010101T000000", "DTEND:00010102T000000Z"), 0),
        (("DTSTART:20260511T000000Z", "DTEND:99991231T235959Z", "RRULE:FREQ=DAILY"), 28),
        ((AT_SEVEN, "RRULE:FREQ=DAILY;COUNT=1000000000"), 27),
        ((AT_SEVEN, "DURATION:P999999999D"), 1),
        ((AT_SEVEN, "DURATION:P" + "9" * 5000 + "D"), 0),
        ((AT_SEVEN, "RRULE:FREQ=YEARLY;INTERVAL=1000"), 1),
        ((AT_SEVEN, "RRULE:FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2"), 1),
        ((AT_SEVEN, "RECURRENCE-ID:00010101T000000Z"), 1),
        ((AT_SEVEN, "ATTACH;ENCODING=BASE64:" + "A" * 500_000), 1),
        ((AT_SEVEN, "SUMMARY:" + "A" * 19_000), 1),
        ((AT_SEVEN, "SUMMARY:" + "A" * 20_000), 0),
        ((AT_SEVEN, *["BEGIN:VEVENT"] * 500), 0),
        ((*["BEGIN:VALARM"] * 5000, *["END:VALARM"] * 5000, AT_SEVEN), 1),
    ],
)
def test_years_and_sizes_beyond_reason_are_read_or_refused(lines: tuple[str, ...], entries: int) -> None:
    found = read(ics(event("UID:1", *lines)))

    assert len(found.entries) == entries


@pytest.mark.parametrize(
    ("days_ago", "followed"), [(30 * 366 - 1, True), (30 * 366, True), (30 * 366 + 1, False)]
)
def test_a_repeat_is_followed_for_thirty_years(days_ago: int, followed: bool) -> None:
    begins = FIRST.fromordinal(FIRST.toordinal() - days_ago)

    found = read(ics(event(f"DTSTART;VALUE=DATE:{begins:%Y%m%d}", "RRULE:FREQ=MONTHLY")))

    assert (bool(found.entries), not found.refused) == (followed, followed)


@pytest.mark.parametrize(("size", "read_whole"), [(1999, True), (2000, True), (2001, False)])
def test_a_span_holds_two_thousand_entries(size: int, read_whole: bool) -> None:
    for data in (ics(*[event(AT_SEVEN)] * size), b"date,session\n" + b"2026-05-12,Easy\n" * size):
        if read_whole:
            assert len(read(data).entries) == size
        else:
            assert refused(data).problem is Problem.TOO_MANY


def test_repeats_count_each_time_and_so_do_entries_that_cannot_be_read() -> None:
    daily = ics(*[event("SUMMARY:Easy", "DTSTART:20260501T070000", "RRULE:FREQ=DAILY")] * 72)

    assert refused(daily).problem is Problem.TOO_MANY, "72 × 28 days"
    assert refused(ics(*[event("SUMMARY:Easy")] * 2001)).problem is Problem.TOO_MANY
    assert refused(b"date,session\n" + b"soon,Easy\n" * 2001).problem is Problem.TOO_MANY


@pytest.mark.parametrize(("moved", "followed"), [(398, True), (399, True), (400, False)])
def test_a_series_may_differ_from_itself_once_a_day_for_a_year(moved: int, followed: bool) -> None:
    others = (event("UID:1", AT_SEVEN, f"RECURRENCE-ID:{2000 + year}0101T070000") for year in range(moved))
    data = ics(event("UID:1", AT_SEVEN, "RRULE:FREQ=DAILY;COUNT=2"), *others)

    assert bool(read(data).entries) is followed


@pytest.mark.parametrize("data", [GOOGLES, TABLE])
def test_a_reading_that_takes_too_long_ends(data: bytes) -> None:
    hours = count(step=3600)

    with pytest.raises(UnreadableCalendar) as caught:
        read_calendar(data, FIRST, LAST, BERLIN, lambda: float(next(hours)))

    assert caught.value.problem is Problem.TOO_SLOW
    assert read_calendar(data, FIRST, LAST, BERLIN, stands_still).entries
