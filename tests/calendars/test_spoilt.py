"""Whatever the bytes are, the reader answers with entries or with a reason."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendars.entries import Calendar
from bot.calendars.errors import UnreadableCalendar
from bot.calendars.reading import looks_like_calendar
from bot.words.words import words_in
from tests.calendars.samples import APPLES, AT_SEVEN, FIRST, GOOGLES, LAST, OUTLOOKS, event, ics, read

TABLE = 'date;kind;title;minutes;km\n2026-05-12;easy;"With ""Bob""; flat";1:15;8,5\n\n2026-05-13;Rest;;;\n'
GOOD = {
    "google": GOOGLES,
    "outlook": OUTLOOKS,
    "apple": APPLES.replace(b"QUJD" * 3900, b""),
    "table": TABLE.encode(),
    "utf-16": TABLE.encode("utf-16"),
}


def told(refused: tuple[UnreadableCalendar, ...]) -> bool:
    """Whether there is a sentence for each of them."""
    return all(words_in("en").say(why.sentence, **why.facts) for why in refused)


def survives(data: bytes) -> None:
    """Read or refused, with a sentence for each refusal; any other exception comes through."""
    looks_like_calendar(data)
    try:
        found = read(data)
    except UnreadableCalendar as why:
        found = Calendar(refused=(why,))
    assert told(found.refused)
    assert list(found.entries) == sorted(found.entries, key=lambda entry: entry.day)
    for entry in found.entries:
        assert FIRST <= entry.day <= LAST
        assert entry.minutes is None or 0 < entry.minutes <= 1440
        assert entry.km is None or 0 < entry.km <= 400
        assert not any(ord(letter) < 32 for letter in entry.title)


def spoilt(data: bytes, chance: Random) -> bytes:
    """Some letters changed, and perhaps some lost, doubled or moved."""
    out = bytearray(data)
    for _ in range(chance.randint(0, 8)):
        out[chance.randrange(len(out))] = chance.choice(b'0123456789;:,="\r\n\t TZ-\0\xff')
    begin, size = chance.randrange(len(out)), chance.randint(1, 60)
    match chance.randrange(5):
        case 0:
            del out[begin:]
        case 1:
            del out[begin : begin + size]
        case 2:
            out[begin:begin] = out[begin : begin + size]
        case 3:
            out += out[begin : begin + size]
    return bytes(out)


@pytest.mark.parametrize("kind", GOOD)
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(min_value=0))
def test_a_spoilt_calendar_is_read_or_refused(kind: str, seed: int) -> None:
    survives(spoilt(GOOD[kind], Random(seed)))


@settings(max_examples=100, deadline=None)
@given(
    begin=st.sampled_from(
        [b"", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", b"date,title\n", b"\xff\xfe", b"date\t"]
    ),
    rest=st.binary(),
)
def test_bytes_without_any_sense_are_read_or_refused(begin: bytes, rest: bytes) -> None:
    survives(begin + rest)


names = st.sampled_from(
    [
        *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE"),
        *("RECURRENCE-ID", "SUMMARY", "STATUS", "UID", "SEQUENCE"),
    ]
)
parameters = st.sampled_from(
    ["", ";VALUE=DATE", ";TZID=Europe/Berlin", ";TZID=X", ";VALUE=PERIOD", ";RANGE=THISANDFUTURE", ";VALUE=X"]
)
values = st.sampled_from(
    [
        *("20260512", "20260512T070000", "20260513T070000Z", "PT1H", "-PT1H", "P1D", "99991231T235959"),
        *("00010101", "20260512T070000/PT1H", "20260512,20260514", "1", "x", "", "\0", "CANCELLED"),
        *("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=2MO", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"),
        *("FREQ=DAILY;UNTIL=20260520", "FREQ=YEARLY;UNTIL=PT1H"),
    ]
)
lines = st.builds(lambda name, parameter, value: f"{name}{parameter}:{value}", names, parameters, values)


@settings(max_examples=250, deadline=None)
@given(st.lists(st.lists(lines, max_size=7), min_size=1, max_size=4), st.booleans())
def test_any_lines_together_are_read_or_refused(events: list[list[str]], one_series: bool) -> None:
    uid = ["UID:1"] if one_series else []

    survives(ics(*(event(*uid, AT_SEVEN, *written) for written in events)))
    survives(ics(*(event(*uid, *written) for written in events)))
