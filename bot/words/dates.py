"""Days as runners type them: “3 May”, “3.5.2027”, “next sunday”, “in 3 weeks”, “for a week”.

Read with the words of the runner's language, and with the English ones.

Strict on purpose: a day is read only where the words allow one alone. Wherever they allow two (03/05, a
“sunday” said on a Sunday), both are handed back, to be asked: neither language nor unit decides.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.words.date_forms import Asked, Found, Toward, after, days_in
from bot.words.date_words import date_words
from bot.words.word_lists import FIRST_LANGUAGE

__all__ = ["DateDoubt", "DaySaid", "Toward", "day_said", "last_day_said"]

LONGEST: Final = 200
"""Characters. Whoever writes more tells a story."""
_ALIKE: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))


class DateDoubt(StrEnum):
    """Why no single day was read."""

    NONE_NAMED = "none"
    WHICH = "which"
    """The words allow two days."""
    SEVERAL = "several"
    """More than one day was named."""
    NO_SUCH_DAY = "no-such-day"
    OTHER_WEEKDAY = "weekday"
    """A weekday and a date that falls on another one."""


@dataclass(frozen=True)
class DaySaid:
    """`readings`: the days that the words allow, the earliest first. `rest`: what else stood there.

    `doubt` None: exactly one reading, and nothing speaks against it. `relative`: named by its distance or
    weekday, not by the calendar.
    """

    readings: tuple[date, ...]
    rest: str
    doubt: DateDoubt | None
    relative: bool = False

    @property
    def day(self) -> date | None:
        """The day, where it is beyond doubt."""
        return self.readings[0] if self.doubt is None else None


def day_said(
    text: str,
    today: date,
    toward: Toward = Toward.AHEAD,
    *,
    slack_days: int = 0,
    language: str = FIRST_LANGUAGE,
) -> DaySaid:
    """The day a text names, and the words around it. Never raises.

    A date without its year is the next one, or with `Toward.BACK` the last one, today included; where another
    one lies at most `slack_days` the other way, both are meant.
    """
    said = _plain(text)
    if len(said) > LONGEST:
        return DaySaid((), said, DateDoubt.NONE_NAMED)
    found, left = days_in(said, Asked(today, toward, slack_days), language)
    rest = _rest(left, language)
    moved = any(words.moved.search(left) for words in date_words(language))
    dates, weekdays = [one for one in found if not one.weekday], [one for one in found if one.weekday]
    if not found:
        return DaySaid((), rest, DateDoubt.NONE_NAMED)
    if len(dates) == len(weekdays) == 1 and not moved:
        return _on_weekday(dates[0], weekdays[0], rest)
    if len(found) > 1 or moved:
        return DaySaid((), rest, DateDoubt.SEVERAL)
    return _said(found[0], rest)


def last_day_said(text: str, today: date, language: str = FIRST_LANGUAGE) -> DaySaid:
    """The last day of a pause that begins today: “until 3 May”, “for a week”, “10 days”. Never raises."""
    said = _plain(text)
    for words in date_words(language):
        ends = words.until.sub("", said)
        if length := words.length.fullmatch(ends):
            over = after(today, words.count(length["count"]), words.unit(length["unit"]))
            return _said(Found((over - timedelta(days=1),), relative=True), "")
        if words.later.match(ends):
            return DaySaid((), ends, DateDoubt.NONE_NAMED)  # a pause that begins later is another thing
        if ends != said:
            return day_said(ends, today, language=language)
    return day_said(said, today, language=language)


def weekday_said(text: str, language: str = FIRST_LANGUAGE) -> tuple[int, str] | None:
    """The weekday a text begins with (Monday is 0), and what follows it; None where there is none."""
    said = _plain(text)
    for words in date_words(language):
        for weekday, pattern in enumerate(words.weekdays):
            if (named := pattern.match(said)) is not None:
                behind = re.match(r"(?:s\b)?[.,]* *(.*)", said[named.end() :])
                return weekday, "" if behind is None else behind[1]
    return None


def _said(found: Found, rest: str) -> DaySaid:
    doubt = (DateDoubt.NO_SUCH_DAY, None)[len(found.readings)] if len(found.readings) < 2 else DateDoubt.WHICH
    return DaySaid(found.readings, rest, doubt, found.relative)


def _on_weekday(named: Found, weekday: Found, rest: str) -> DaySaid:
    """ "Sunday 24 May": the readings that fall on that weekday; where none does, the date is in doubt."""
    wanted = {day.weekday() for day in weekday.readings}
    agreeing = tuple(day for day in named.readings if day.weekday() in wanted)
    if named.readings and not agreeing:
        return DaySaid(named.readings, rest, DateDoubt.OTHER_WEEKDAY)
    return _said(Found(agreeing), rest)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_ALIKE).split())


def _rest(said: str, language: str) -> str:
    """What is left without the places of the days, and without little words that led to them."""
    leading = "|".join(words.leading for words in date_words(language))
    parts = re.split(rf"(?:(?<!\w)(?:{leading}) )?;", said, flags=re.IGNORECASE)
    return " ".join(" ".join(part.strip(" ,.:-()") for part in parts).split())
