"""How days are written and said in English: each way a pattern, and the days that it allows."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

YEARS_SOUGHT: Final = 8
"""A 29 February comes again within so many years, whatever the century."""

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH_OF: Final = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_WEEKDAY_OF: Final = {name[:2]: number for number, name in enumerate(_WEEKDAYS)}
_FROM_THREE: Final = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTS: Final = {
    **dict.fromkeys(("a", "an", "one"), 1),
    **dict.fromkeys(("two", "a couple of"), 2),
    **{name: number for number, name in enumerate(_FROM_THREE, 3)},
}
_NAMED_DAYS: Final = {"day after tomorrow": 2, "tomorrow": 1, "today": 0, "yesterday": -1}


class Toward(StrEnum):
    """Where the days lie that are spoken of, when the words alone do not say it."""

    AHEAD = "ahead"
    BACK = "back"


@dataclass(frozen=True)
class Asked:
    """From where and to where somebody looks, and how far the other way a day without its year counts."""

    today: date
    toward: Toward
    slack_days: int


@dataclass(frozen=True)
class Found:
    """One day that was named. No readings: the calendar has no such day."""

    readings: tuple[date, ...]
    relative: bool = False
    weekday: bool = False


COUNT = rf"(\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_MONTH = rf"({'|'.join(f'{name[:3]}(?:{name[3:]})?' if name != 'may' else name for name in _MONTHS)}|sept)\.?"
_WEEKDAY = (
    r"(monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)"
)
_DAY = r"(?:the )?(\d{1,2})(?:st|nd|rd|th)?\.?"
_YEAR = r"(?:,? ?(\d{4})(?!\d))?"
_ENDS = r"(?![\w/])(?!-\d)(?!\.\d)"

Reader = Callable[[re.Match[str], Asked], Found]


def days_in(said: str, asked: Asked) -> tuple[list[Found], str]:
    """Every day that is named, and the text with a ";" in place of each."""
    found: list[Found] = []
    for pattern, read in _READERS:
        found += [read(match, asked) for match in pattern.finditer(said)]
        said = " ".join(pattern.sub(" ; ", said).split())
    return found, said


def _iso(match: re.Match[str], asked: Asked) -> Found:
    return Found(tuple(_days(int(match[1]), int(match[2]), int(match[3]))))


def _dotted(match: re.Match[str], asked: Asked) -> Found:
    """Dots stand between day and month, in this order, wherever they are used."""
    return _dated(int(match[1]), int(match[2]), _year(match[3]), asked)


def _slashed(match: re.Match[str], asked: Asked) -> Found:
    """Day and month, or month and day: half the world writes one, half the other."""
    first, second, year = int(match[1]), int(match[2]), _year(match[3])
    both = {*_dated(first, second, year, asked).readings, *_dated(second, first, year, asked).readings}
    return Found(tuple(sorted(both)))


def _day_month(match: re.Match[str], asked: Asked) -> Found:
    return _dated(int(match[1]), _MONTH_OF[match[2][:3].lower()], _year(match[3]), asked)


def _month_day(match: re.Match[str], asked: Asked) -> Found:
    return _dated(int(match[2]), _MONTH_OF[match[1][:3].lower()], _year(match[3]), asked)


def _of_month(match: re.Match[str], asked: Asked) -> Found:
    """ "the 24th": of this month, or of the next (the last) one that has such a day."""
    step = 1 if asked.toward is Toward.AHEAD else -1
    months = ((asked.today.year * 12 + asked.today.month - 1 + step * number) for number in range(-1, 13))
    days = (day for month in months for day in _days(month // 12, month % 12 + 1, int(match[1])))
    return Found(_without_year(days, asked))


def _apart(match: re.Match[str], asked: Asked) -> Found:
    """ "in 3 weeks", "3 weeks ago"."""
    count, unit = counted(match[1] or match[3]), (match[2] or match[4]).lower()
    behind = (match[5] or "").lower() == "ago"
    day = after(asked.today, -count if behind else count, unit)
    return Found((day,), relative=True)


def _named(match: re.Match[str], asked: Asked) -> Found:
    return Found((asked.today + timedelta(days=_NAMED_DAYS[match[1].lower()]),), relative=True)


def _weekday(match: re.Match[str], asked: Asked) -> Found:
    """A weekday: the one that comes first. “Next sunday” may be that one, or the one a week later."""
    which = (match[1] or "").lower().strip()
    ahead = (_WEEKDAY_OF[match[2][:2].lower()] - asked.today.weekday()) % 7
    back = ahead - 7
    match which:
        case "next":
            offsets = (7,) if ahead == 0 else (ahead, ahead + 7)
        case "last" | "past":
            offsets = (back,)
        case "this" | "coming" | "this coming":
            offsets = (ahead,)
        case _ if ahead == 0:
            offsets = (0, 7) if asked.toward is Toward.AHEAD else (-7, 0)
        case _:
            offsets = (ahead,) if asked.toward is Toward.AHEAD else (back,)
    return Found(tuple(asked.today + timedelta(days=days) for days in offsets), relative=True, weekday=True)


def _week_on(match: re.Match[str], asked: Asked) -> Found:
    """ "A week on sunday", "sunday week": seven days after the next one."""
    ahead = (_WEEKDAY_OF[(match[1] or match[2])[:2].lower()] - asked.today.weekday()) % 7
    offsets = (ahead + 7,) if ahead else (7, 14)
    return Found(tuple(asked.today + timedelta(days=days) for days in offsets), relative=True, weekday=True)


def _reader(pattern: str, read: Reader) -> tuple[re.Pattern[str], Reader]:
    return re.compile(rf"(?<![\w/.-]){pattern}{_ENDS}", re.IGNORECASE), read


_READERS: Final = (
    _reader(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", _iso),
    _reader(r"(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?", _dotted),
    (re.compile(r"^(\d{1,2})\.(\d{1,2})()$"), _dotted),
    _reader(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?", _slashed),
    _reader(r"(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})", _slashed),
    _reader(rf"(\d{{1,2}})-{_MONTH}-(\d{{4}}|\d{{2}})", _day_month),
    _reader(rf"{_DAY} ?(?:of )?{_MONTH}{_YEAR}", _day_month),
    _reader(rf"{_MONTH} {_DAY}{_YEAR}", _month_day),
    _reader(
        rf"(?:in (?:about )?{COUNT} (day|week|fortnight|month)s?(?: time)?|"
        rf"{COUNT} (day|week|fortnight|month)s? (ago|from now|from today))",
        _apart,
    ),
    _reader(rf"(?:the )?({'|'.join(_NAMED_DAYS)})", _named),
    _reader(rf"(?:a week (?:on|from) {_WEEKDAY}|{_WEEKDAY} week)", _week_on),
    _reader(rf"(?:the )?(this coming |next |last |past |this |coming )?{_WEEKDAY}\.?,?", _weekday),
    _reader(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)", _of_month),
)
"""Whole dates first: what one has read, no other looks at."""


def _dated(day: int, month: int, year: int | None, asked: Asked) -> Found:
    if year is not None:
        return Found(tuple(_days(year, month, day)))
    step = 1 if asked.toward is Toward.AHEAD else -1
    years = (asked.today.year + step * number for number in range(-1, YEARS_SOUGHT + 1))
    return Found(_without_year((one for year in years for one in _days(year, month, day)), asked))


def _without_year(days: Iterator[date], asked: Asked) -> tuple[date, ...]:
    """The next one (the last one), and one that lies only a little way the other way."""
    ahead, known = asked.toward is Toward.AHEAD, tuple(days)
    onward = [day for day in known if (day >= asked.today) == ahead or day == asked.today]
    nearest = [min(onward) if ahead else max(onward)] if onward else []
    behind = [day for day in known if 0 < abs((day - asked.today).days) <= asked.slack_days]
    return tuple(sorted({*nearest, *(day for day in behind if (day < asked.today) == ahead)}))


def _days(year: int, month: int, day: int) -> Iterator[date]:
    """That day, where the calendar has it."""
    if 1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
        yield date(year, month, day)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def counted(text: str) -> int:
    return int(text) if text.isdecimal() else _COUNTS[text.lower()]


def after(day: date, count: int, unit: str) -> date:
    """So many units on, or back; a month on is the same day, or the last of a shorter month."""
    if unit != "month":
        return day + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    months = day.year * 12 + day.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
