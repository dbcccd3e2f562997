"""How days are written and said: each way a pattern, and the days that it allows."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.words.date_words import DateWords, date_words
from bot.words.word_lists import FIRST_LANGUAGE

YEARS_SOUGHT: Final = 8
"""A 29 February comes again within so many years, whatever the century."""


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


Reader = Callable[[re.Match[str], Asked, DateWords], Found]


def days_in(said: str, asked: Asked, language: str = FIRST_LANGUAGE) -> tuple[list[Found], str]:
    """Every day that is named, and the text with a ";" in place of each."""
    found: list[Found] = []
    for pattern, read, words in _readers(language):
        found += [read(match, asked, words) for match in pattern.finditer(said)]
        said = " ".join(pattern.sub(" ; ", said).split())
    return found, said


def _iso(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    return Found(tuple(_days(int(match[1]), int(match[2]), int(match[3]))))


def _dotted(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """Dots stand between day and month, in this order, wherever they are used."""
    return _dated(int(match[1]), int(match[2]), _year(match[3]), asked)


def _slashed(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """Day and month, or month and day: half the world writes one, half the other."""
    first, second, year = int(match[1]), int(match[2]), _year(match[3])
    both = {*_dated(first, second, year, asked).readings, *_dated(second, first, year, asked).readings}
    return Found(tuple(sorted(both)))


def _day_month(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    return _dated(int(match["day"]), words.month(match["month"]), _year(match["year"]), asked)


def _of_month(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """ "the 24th": of this month, or of the next (the last) one that has such a day."""
    step = 1 if asked.toward is Toward.AHEAD else -1
    months = ((asked.today.year * 12 + asked.today.month - 1 + step * number) for number in range(-1, 13))
    days = (day for month in months for day in _days(month // 12, month % 12 + 1, int(match["day"])))
    return Found(_without_year(days, asked))


def _ahead(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """ "in 3 weeks"."""
    day = after(asked.today, words.count(match["count"]), words.unit(match["unit"]))
    return Found((day,), relative=True)


def _ago(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """ "3 weeks ago"."""
    day = after(asked.today, -words.count(match["count"]), words.unit(match["unit"]))
    return Found((day,), relative=True)


def _named(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    return Found((asked.today + timedelta(days=words.named[match["named"].lower()]),), relative=True)


def _weekday(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """A weekday: the one that comes first. “Next sunday” may be that one, or the one a week later."""
    ahead = (words.weekday(match["weekday"]) - asked.today.weekday()) % 7
    back = ahead - 7
    match words.which_one(match["which"]):
        case "next":
            offsets = (7,) if ahead == 0 else (ahead, ahead + 7)
        case "last":
            offsets = (back,)
        case "coming":
            offsets = (ahead,)
        case _ if ahead == 0:
            offsets = (0, 7) if asked.toward is Toward.AHEAD else (-7, 0)
        case _:
            offsets = (ahead,) if asked.toward is Toward.AHEAD else (back,)
    return Found(tuple(asked.today + timedelta(days=days) for days in offsets), relative=True, weekday=True)


def _week_on(match: re.Match[str], asked: Asked, words: DateWords) -> Found:
    """ "A week on sunday", "sunday week": seven days after the next one."""
    ahead = (words.weekday(match["weekday"]) - asked.today.weekday()) % 7
    offsets = (ahead + 7,) if ahead else (7, 14)
    return Found(tuple(asked.today + timedelta(days=days) for days in offsets), relative=True, weekday=True)


def _figures(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.-]){pattern}(?![\w/])(?!-\d)(?!\.\d)")


_IN_FIGURES: Final[tuple[tuple[re.Pattern[str], Reader], ...]] = (
    (_figures(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"), _iso),
    (_figures(r"(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?"), _dotted),
    (re.compile(r"^(\d{1,2})\.(\d{1,2})()$"), _dotted),
    (_figures(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?"), _slashed),
    (_figures(r"(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})"), _slashed),
)
_IN_WORDS: Final[tuple[tuple[str, Reader], ...]] = (
    *(("dashed", _day_month), ("day_month", _day_month), ("week_on", _week_on), ("ahead", _ahead)),
    *(("ago", _ago), ("named", _named), ("weekday", _weekday), ("of_month", _of_month)),
)
"""Whole dates first: what one has read, no other looks at."""


@lru_cache(maxsize=8)
def _readers(language: str) -> tuple[tuple[re.Pattern[str], Reader, DateWords], ...]:
    known = date_words(language)
    in_words = (
        (pattern, read, words) for form, read in _IN_WORDS for words in known for pattern in words.forms[form]
    )
    return *((pattern, read, known[0]) for pattern, read in _IN_FIGURES), *in_words


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


def after(day: date, count: int, unit: str) -> date:
    """So many units on, or back; a month on is the same day, or the last of a shorter month."""
    if unit != "month":
        return day + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    months = day.year * 12 + day.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
