"""Reading a CSV diary of many athletes: every value is checked, and what is wrong is told with its place."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import NoReturn, TypeVar

from bot.coach import measures
from bot.coach.checkin import CheckIn, Illness, Pain, Scope
from bot.coach.measures import OutOfRange, Scale
from bot.coach.replay import LOAD_AU, DiaryDay
from bot.coach.workout import Outcome, SessionKind

NEEDED = ("athlete", "date")
NUMBERS: dict[str, Scale] = {
    "legs": measures.LEGS,
    "sleep_h": measures.SLEEP_H,
    "sleep_quality": measures.SLEEP_QUALITY,
    "mood": measures.MOOD,
    "resting_hr_bpm": measures.RESTING_HR_BPM,
    "planned_min": measures.SESSION_MIN,
    "planned_load_au": LOAD_AU,
    "session_min": measures.SESSION_MIN,
    "session_km": measures.SESSION_KM,
    "session_rpe": measures.RPE,
    "load_au": LOAD_AU,
    "sleep_need_h": measures.SLEEP_NEED_H,
}
WORDS: dict[str, type[StrEnum]] = {
    "pain": Pain,
    "illness": Illness,
    "fatigue_scope": Scope,
    "planned_kind": SessionKind,
    "session_kind": SessionKind,
    "session_outcome": Outcome,
}
ANSWERS = (
    "legs",
    "sleep_h",
    "sleep_quality",
    "mood",
    "resting_hr_bpm",
    "pain",
    "illness",
    "fatigue_scope",
)
"""Any of them makes a check-in of a row."""

MOST_BYTES = 200_000_000
"""Some two million days; all of them are held in memory."""
LONGEST_NAME = 200
LONGEST_SHOWN = 40
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet would carry out. The names of the athletes are written out again."""

Word = TypeVar("Word", bound=StrEnum)


class WrongDiary(Exception):
    """A diary that cannot be read; says where, what stands there and what was expected."""


@dataclass(frozen=True)
class Diary:
    """What a file holds: each athlete's days, oldest first, in the order the athletes first appear."""

    days: Mapping[str, Sequence[DiaryDay]]
    ignored: tuple[str, ...]
    """Columns that mean nothing here."""

    @property
    def mornings(self) -> int:
        """Days with a check-in."""
        return sum(row.check_in is not None for days in self.days.values() for row in days)


@dataclass(frozen=True)
class Row:
    """One line of the file. `line` is where it ends: a quoted value may run over several."""

    line: int
    values: Mapping[str, str]

    def wrong(self, column: str, expected: str) -> NoReturn:
        """Raises WrongDiary for what stands in that column."""
        value = shown(self.values[column])
        raise WrongDiary(f"line {self.line}, column {column}: {value}; expected {expected}")

    def number(self, column: str) -> float | None:
        """The number of that column, rounded to its step; None: empty."""
        text = self.values.get(column, "").strip()
        if not text:
            return None
        scale = NUMBERS[column]
        bounds = f"{scale.low:g} to {scale.high:g}{scale.suffix}"
        if not NUMBER.fullmatch(text):
            self.wrong(column, f"a number from {bounds}, or nothing")
        try:
            return scale.check(float(text))
        except OutOfRange:
            self.wrong(column, bounds)

    def whole(self, column: str) -> int | None:
        """The same of a scale of whole numbers."""
        number = self.number(column)
        return None if number is None else int(number)

    def word(self, column: str, kind: type[Word]) -> Word | None:
        """The word of that column; None: empty."""
        text = self.values.get(column, "").strip()
        if not text:
            return None
        try:
            return kind(text)
        except ValueError:
            self.wrong(column, f"one of {', '.join(kind)}, or nothing")

    def day(self) -> date:
        """The day of this row."""
        text = self.values["date"].strip()
        try:
            return date.fromisoformat(text if DAY.fullmatch(text) else "")
        except ValueError:
            self.wrong("date", "a day such as 2026-05-13")

    def athlete(self) -> str:
        """Who this row is about."""
        name = self.values["athlete"].strip()
        if not name or len(name) > LONGEST_NAME or any(unicodedata.category(sign)[0] == "C" for sign in name):
            self.wrong("athlete", f"a name of 1 to {LONGEST_NAME} characters")
        if name.startswith(FORMULA):
            self.wrong("athlete", "a name that no spreadsheet takes for a formula")
        return name

    def check_in(self, day: date) -> CheckIn | None:
        """What was answered that morning; None: nothing.

        The form counts as finished: a diary that does not ask about pain and illness knows of none.
        """
        if not any(self.values.get(column, "").strip() for column in ANSWERS):
            return None
        check_in = CheckIn(
            day,
            legs=self.number("legs"),
            sleep_h=self.number("sleep_h"),
            sleep_quality=self.whole("sleep_quality"),
            mood=self.whole("mood"),
            resting_hr_bpm=self.whole("resting_hr_bpm"),
            illness=self.word("illness", Illness),
            pain=self.word("pain", Pain),
        ).finished()
        scope = self.word("fatigue_scope", Scope)
        return check_in if scope is None else check_in.with_scope(scope)

    def read(self) -> DiaryDay:
        """This row as a day of a diary. Raises WrongDiary."""
        day = self.day()
        return DiaryDay(
            day,
            check_in=self.check_in(day),
            planned_kind=self.word("planned_kind", SessionKind),
            planned_min=self.number("planned_min"),
            planned_load_au=self.number("planned_load_au"),
            session_kind=self.word("session_kind", SessionKind),
            session_min=self.number("session_min"),
            session_km=self.number("session_km"),
            session_rpe=self.number("session_rpe"),
            session_outcome=self.word("session_outcome", Outcome),
            load_au=self.number("load_au"),
            sleep_need_h=self.number("sleep_need_h"),
        )


@dataclass
class _Reading:
    """The athletes found so far, and on which line each of their days stands."""

    days: dict[str, list[DiaryDay]] = field(default_factory=dict)
    lines: dict[tuple[str, date], int] = field(default_factory=dict)

    def take(self, row: Row) -> None:
        athlete, day = row.athlete(), row.read()
        before = self.lines.setdefault((athlete, day.day), row.line)
        if before != row.line:
            raise WrongDiary(f"lines {before} and {row.line} are both {shown(athlete)} on {day.day}")
        self.days.setdefault(athlete, []).append(day)


def diary_in(path: Path) -> Diary:
    """The diary in that file. Raises WrongDiary for whatever is wrong with it."""
    text = _text_of(path)
    rows = _rows(text)
    header, ignored = _header(rows)
    reading = _Reading()
    for line, values in rows:
        if not values or values == [""]:
            continue
        if len(values) != len(header):
            raise WrongDiary(f"line {line} has {len(values)} values, the header names {len(header)} columns")
        reading.take(Row(line, dict(zip(header, values, strict=True))))
    days = {athlete: sorted(days, key=lambda one: one.day) for athlete, days in reading.days.items()}
    return Diary(days, ignored)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            written = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or "no such file"
        raise WrongDiary(f"it cannot be read ({reason.lower()})") from None
    if len(written) > MOST_BYTES:
        raise WrongDiary(f"it is larger than {MOST_BYTES // 1_000_000} MB, the most that is read at once")
    nul = written.find(b"\0")
    if nul >= 0:
        line = written.count(b"\n", 0, nul) + 1
        raise WrongDiary(f"line {line} holds a NUL byte; expected CSV text in UTF-8")
    try:
        return written.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        raise WrongDiary(f"line {line} is no UTF-8 text") from None


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    while True:
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise WrongDiary(f"line {reader.line_num} is no CSV: {error}") from None
        yield reader.line_num, values


def _header(rows: Iterator[tuple[int, list[str]]]) -> tuple[list[str], tuple[str, ...]]:
    """The names of the columns, and those among them that mean nothing here."""
    _, names = next(rows, (1, []))
    header = [name.strip() for name in names]
    missing = [name for name in NEEDED if name not in header]
    if missing:
        lacking = " and no ".join(missing)
        raise WrongDiary(f"the first line must name the columns, with commas between; there is no {lacking}")
    known = {*NEEDED, *NUMBERS, *WORDS}
    twice = sorted({name for name in header if header.count(name) > 1 and name in known})
    if twice:
        raise WrongDiary(f"the first line names the column {twice[0]} twice")
    return header, tuple(shown(name) for name in header if name not in known)


def shown(value: str) -> str:
    """A value as an error may show it: short, quoted, and without anything a terminal would act on."""
    cut = value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN]}…"
    return ascii(cut) if any(not sign.isprintable() for sign in cut) else repr(cut)
