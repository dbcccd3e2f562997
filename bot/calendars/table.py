"""A training calendar as a table: CSV with a header, one session a row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO
from typing import Final

from bot.calendars.bounds import Bounds
from bot.calendars.entries import Calendar, Entry, one_line, told
from bot.calendars.errors import Problem, UnreadableCalendar
from bot.coach.measures import SESSION_KM, SESSION_MIN, OutOfRange
from bot.coach.workout import SessionKind

DELIMITERS: Final = (",", ";", "\t")

_DAY: Final = "date"
_KIND: Final = "kind"
_TITLES: Final = ("session", "title", "workout")
_MINUTES: Final = ("minutes", "duration")
_KM: Final = ("km", "distance_km")
_KNOWN: Final = frozenset({_DAY, _KIND, *_TITLES, *_MINUTES, *_KM})

_ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER: Final = r"([0-9]{1,4})(?:\.([0-9]{1,6})|,([0-9]{1,2}))?"
"""A decimal comma is taken for one with two digits at most: 1,200 may be a thousand and more."""
_AS_MINUTES: Final = re.compile(rf"{_NUMBER}\s*(?:min)?", re.IGNORECASE)
_AS_KM: Final = re.compile(rf"{_NUMBER}\s*(?:km)?", re.IGNORECASE)
_AS_CLOCK: Final = re.compile(r"([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?")

_ENOUGH_FOR_A_HEADER: Final = 2000


@dataclass(frozen=True)
class Header:
    """The columns by their names, in small letters, and what stands between them."""

    names: tuple[str, ...]
    delimiter: str

    @property
    def has_days(self) -> bool:
        """Whether a column says on which day."""
        return _DAY in self.names

    @property
    def has_titles(self) -> bool:
        """Whether a column says what to do."""
        return any(name in self.names for name in (_KIND, *_TITLES))


def header_in(data: bytes) -> Header | None:
    """The header of a table in UTF-8: its first line with something in it, or None when no name is known."""
    lines = data[:_ENOUGH_FOR_A_HEADER].decode("utf-8", "replace").splitlines()
    line = next((line for line in lines if line.strip()), "")
    read = [Header(_names(line, delimiter), delimiter) for delimiter in DELIMITERS]
    best = max(read, key=lambda header: len(_KNOWN.intersection(header.names)))
    return best if _KNOWN.intersection(best.names) else None


def _names(line: str, delimiter: str) -> tuple[str, ...]:
    cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    return tuple(one_line(cell).lower() for cell in cells)


def read_table(data: bytes, first: date, last: date, bounds: Bounds) -> Calendar:
    """The rows of a table in UTF-8 that `header_in` knows.

    Columns that nobody knows are passed over. A row that cannot be read is refused with its line. Raises
    UnreadableCalendar when a column is missing, or its letters or its quotation marks cannot be read.
    """
    header = header_in(data)
    if header is None or not header.has_days:
        raise UnreadableCalendar(Problem.NO_DAYS)
    if not header.has_titles:
        raise UnreadableCalendar(Problem.NO_TITLES)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise UnreadableCalendar(Problem.LETTERS) from None
    entries: list[Entry] = []
    refused: list[UnreadableCalendar] = []
    outside = rows = 0
    for line, cells in _rows(text, header, bounds):
        rows += 1
        try:
            entry = _entry(line, cells, header)
        except UnreadableCalendar as why:
            refused.append(why)
            bounds.refused()
            continue
        if first <= entry.day <= last:
            entries.append(entry)
            bounds.found(1)
        else:
            outside += 1
    if not rows:
        raise UnreadableCalendar(Problem.NO_ENTRIES)
    entries.sort(key=lambda entry: entry.day)
    return Calendar(tuple(entries), outside, tuple(refused))


def _rows(text: str, header: Header, bounds: Bounds) -> Iterator[tuple[int, list[str]]]:
    """Each row below the header with something in it, and the line it begins on, counted from 1."""
    reader = csv.reader(
        StringIO(text, newline=""), delimiter=header.delimiter, skipinitialspace=True, strict=True
    )
    seen_header = False
    line = 1
    try:
        for cells in reader:
            bounds.in_time()
            cells = [one_line(cell) for cell in cells]
            if any(cells):
                if seen_header:
                    yield line, cells
                seen_header = True
            line = reader.line_num + 1
    except csv.Error:
        raise UnreadableCalendar(Problem.QUOTES, line=line) from None


def _entry(line: int, cells: list[str], header: Header) -> Entry:
    if any(cells[len(header.names) :]):
        raise UnreadableCalendar(Problem.MORE_CELLS, line=line)
    row: dict[str, str] = {}
    for name, cell in zip(header.names, cells, strict=False):
        row[name] = row.get(name) or cell
    day = _day(line, row.get(_DAY, ""))
    kind, title = _named(line, row)
    minutes = _measured(line, row, _MINUTES, Problem.WRONG_MINUTES)
    km = _measured(line, row, _KM, Problem.WRONG_KM)
    return Entry(day, title, minutes, kind, km)


def _day(line: int, cell: str) -> date:
    try:
        if _ISO_DAY.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise UnreadableCalendar(Problem.WRONG_DAY, line=line, value=told(cell), given=int(bool(cell)))


def _named(line: int, row: Mapping[str, str]) -> tuple[str | None, str]:
    """Kind and title. A kind that the coach does not know is text like any other."""
    said = row.get(_KIND, "")
    kind = said.lower() if said.lower() in list(SessionKind) else None
    titles = [row[name] for name in _TITLES if row.get(name)]
    if said and (kind is None or not titles):
        titles.insert(0, said)
    if not titles:
        raise UnreadableCalendar(Problem.UNTITLED, line=line)
    return kind, ": ".join(titles)


def _measured(line: int, row: Mapping[str, str], names: tuple[str, ...], problem: Problem) -> float | None:
    """The first of these cells that says something; zero is how tables write that there is nothing to say."""
    cell = next((row[name] for name in names if row.get(name)), "")
    if not cell:
        return None
    scale, pattern = (SESSION_KM, _AS_KM) if names is _KM else (SESSION_MIN, _AS_MINUTES)
    number, clock = pattern.fullmatch(cell), None if names is _KM else _AS_CLOCK.fullmatch(cell)
    try:
        if number is not None:
            value = float(f"{number[1]}.{number[2] or number[3] or 0}")
        elif clock is not None:
            value = int(clock[1]) * 60 + int(clock[2]) + int(clock[3] or 0) / 60
        else:
            raise UnreadableCalendar(problem, line=line, value=told(cell))
        scale.check(value)
    except OutOfRange:
        raise UnreadableCalendar(problem, line=line, value=told(cell)) from None
    return value or None
