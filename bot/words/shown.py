"""Days, times and numbers as a runner reads them."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import Locale
from babel.dates import format_date, get_day_names
from babel.numbers import format_decimal

from bot.words.date_words import shapes
from bot.words.word_lists import FIRST_LANGUAGE

KM_PER_MILE = 1.609344
GROUPED_FROM = 10_000
ABSURD = 1e15


WORLD_ENGLISH = "en_001"
"""Our English is nobody's own: its week begins on Monday, as with most who run with it."""


@lru_cache(maxsize=1024)
def day_shown(day: date, language: str) -> str:
    """A day with its weekday: Sun 22 Nov, So 22. Nov."""
    return format_date(day, shapes(language)["day"], locale=language)


def date_tick(day: date, language: str) -> str:
    """A day as short as an axis needs it: 22 Nov, 22. Nov."""
    return format_date(day, shapes(language)["tick"], locale=language)


def weekdays_in_order(language: str) -> tuple[int, ...]:
    """The seven weekdays as a week runs where that language is spoken; Monday is 0."""
    first = Locale.parse(WORLD_ENGLISH if language == FIRST_LANGUAGE else language).first_week_day
    return tuple((first + place) % 7 for place in range(7))


def short_weekday(weekday: int, language: str) -> str:
    """A weekday as short as a button needs it; Monday is 0: Tue, Di."""
    names = get_day_names("abbreviated", context="stand-alone", locale=Locale.parse(language))
    return str(names[weekday])


def weekday_shown(weekday: int, language: str) -> str:
    """A weekday's full name; Monday is 0."""
    return str(get_day_names("wide", locale=Locale.parse(language))[weekday])


def time_shown(at: time) -> str:
    """A wall-clock time: 07:00."""
    return f"{at:%H:%M}"


def moment_shown(at: datetime, zone: str, language: str) -> str:
    """Day and time of an instant in that zone: Mon 23 Nov, 07:00."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{day_shown(local.date(), language)}, {local:%H:%M}"


@lru_cache(maxsize=4096)
def number_shown(value: float, language: str, digits: int = 2) -> str:
    """A number with at most so many digits behind the point, and none that say nothing: 7.5, 52.

    Remembered, as Babel takes 0.1 ms for what every message says a dozen times.
    Thousands are set apart from five digits on: 1.500 is fifteen hundred to some, one and a half to others.
    """
    shape = "#,##0.##" if abs(value) >= GROUPED_FROM else "0.##"
    if abs(value) >= ABSURD:  # nobody has such a value, and Babel gives up on it
        return f"{value:.2g}"
    return format_decimal(round(value, digits), format=shape, locale=language)


def signed_shown(value: float, language: str) -> str:
    """A difference with its sign: +7, −5."""
    sign = "+" if value >= 0 else "−"
    return sign + number_shown(abs(value), language, 1)


def distance_shown(km: float, miles: bool) -> float:
    """Kilometres in the runner's own unit, to one digit."""
    return round(km / KM_PER_MILE if miles else km, 1)
