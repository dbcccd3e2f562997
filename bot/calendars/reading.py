"""A training calendar, whatever it is: the reader is picked by what is in it, not by what it is called."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from datetime import date
from typing import Final

from bot.calendars.bounds import MB, MOST_BYTES, Bounds
from bot.calendars.entries import Calendar
from bot.calendars.errors import Problem, UnreadableCalendar

_BEGIN: Final = b"BEGIN:VCALENDAR"

_ENOUGH_TO_KNOW: Final = 2048

_FOREIGN: Final = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89png", "picture"),
    (b"gif8", "picture"),
    (b"riff", "picture"),
    (b"%pdf", "pdf"),
    (b"<!doctype html", "page"),
    (b"<html", "page"),
    (b"pk\x03\x04", "workbook"),
    (b"\xd0\xcf\x11\xe0", "workbook"),
)
"""What people send by mistake, by its first bytes in small letters. Newer workbooks are zip files."""


def read_calendar(
    data: bytes, first: date, last: date, zone: str, monotonic: Callable[[], float]
) -> Calendar:
    """The entries of an .ics file or of a CSV table from `first` to `last`, both included.

    `zone` is the runner's (IANA): an entry with a time belongs to the date that the runner's wall clock shows
    when it begins. `monotonic` tells seconds (`time.monotonic`): the reading ends when it takes too long. It
    can work for seconds: call it in a thread. Raises UnreadableCalendar, and nothing else for any data, when
    there is nothing to read in it; single entries that cannot be read are in `refused`.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableCalendar(Problem.TOO_LARGE, limit_mb=MOST_BYTES // MB)
    bounds = Bounds(monotonic)
    text = _in_utf_8(data)
    if not text.strip(b"\0 \t\r\n"):
        raise UnreadableCalendar(Problem.EMPTY)
    # readers bring large libraries with them: they are fetched when there is something to read
    if _is_ics(text):
        from bot.calendars.ics import read_ics

        return read_ics(text, first, last, zone, bounds)
    from bot.calendars.table import header_in, read_table

    if header_in(text) is None:
        raise UnreadableCalendar(Problem.FOREIGN, looks_like=_looks_like(text))
    return read_table(text, first, last, bounds)


def looks_like_calendar(data: bytes) -> bool:
    """Whether to read it here and not as a workout: an .ics file, or a table with a column `date`. Cheap."""
    text = _in_utf_8(data[:_ENOUGH_TO_KNOW])
    if _is_ics(text):
        return True
    from bot.calendars.table import header_in

    header = header_in(text)
    return header is not None and header.has_days and len(header.names) > 1


def _in_utf_8(data: bytes) -> bytes:
    """The same text as UTF-8 without a byte-order mark; bytes that are no text stay as they are."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode()
    return data.removeprefix(codecs.BOM_UTF8)


def _is_ics(text: bytes) -> bool:
    return text.lstrip()[: len(_BEGIN)].upper() == _BEGIN


def _looks_like(data: bytes) -> str:
    begin = data.lstrip()[:_ENOUGH_TO_KNOW]
    for mark, kind in _FOREIGN:
        if begin.lower().startswith(mark):
            return kind
    return "other" if any(byte < 32 and byte not in b"\t\n\r\f" for byte in begin) else "text"
