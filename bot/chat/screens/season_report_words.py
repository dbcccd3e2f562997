"""How the season's page speaks: plain text, because the page escapes it, with days that name their year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TypeVar

from bot.coach.runner import DistanceUnit
from bot.words.months import span_shown
from bot.words.plain_text import plain_text
from bot.words.reasoning import kilometres
from bot.words.shown import date_tick, number_shown
from bot.words.words import Value, Words

Some = TypeVar("Some")

SHORT_LINE = 14
"""Characters: a column is at least so wide in every language."""
NO_BREAK = "\N{NO-BREAK SPACE}"
WHOLE_FROM = 100
"""Kilometres: a season is not told in hundreds of metres."""


@dataclass(frozen=True)
class Voice:
    """The runner's language and unit."""

    words: Words
    unit: DistanceUnit

    def say(self, id: str, /, **values: Value) -> str:  # noqa: A002 - as in Words
        """The sentence without marks. Raises MissingWords."""
        return plain_text(self.words.say(id, **values))

    def day(self, day: date) -> str:
        """A day with its year, for pages are kept: 22 Nov 2026."""
        return unbroken(self.say("day-with-year", day=self.tick(day), year=str(day.year)))

    def tick(self, day: date) -> str:
        """A day whose year stands elsewhere: 22 Nov."""
        return date_tick(day, self.words.language)

    def span(self, first: date, last: date) -> str:
        """From one day to another; one day alone as itself."""
        if first == last:
            return self.day(first)
        return unbroken(span_shown(first, last, self.words.language, year=True))

    def week(self, first: date, last: date) -> str:
        """The same of days whose year stands elsewhere; broken nowhere but around its dash."""
        return span_shown(first, last, self.words.language, year=False).replace(" ", NO_BREAK)

    def distance(self, km: float) -> str:
        """A distance with its unit; from a hundred on in whole ones."""
        km = float(round(km)) if km >= WHOLE_FROM else km
        return plain_text(kilometres(self.words, km, self.unit))

    def number(self, value: float, digits: int = 1) -> str:
        """A number with at most so many digits behind the point."""
        return number_shown(value, self.words.language, digits)

    def hours(self, minutes: float) -> str:
        """A time in hours and minutes: 3:45 h."""
        hours, rest = divmod(round(minutes), 60)
        return self.say("report-hours", hours=f"{hours}:{rest:02d}")


def unbroken(text: str) -> str:
    """A short text is kept on one line."""
    return text.replace(" ", NO_BREAK) if len(text) <= SHORT_LINE else text


def in_pieces(many: Sequence[Some], most: int) -> list[Sequence[Some]]:
    """In as few pieces of at most `most` as there must be, each about as long as the others."""
    pieces = -(-len(many) // most)
    ends = [round(len(many) * place / pieces) for place in range(pieces + 1)] if pieces else []
    return [many[begin:end] for begin, end in pairwise(ends)]
