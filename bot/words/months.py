"""Months, and days from one to another, as a page names them."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date, format_interval

from bot.words.shown import WORLD_ENGLISH
from bot.words.word_lists import FIRST_LANGUAGE


def month_shown(day: date, language: str) -> str:
    """The month of that day with its year: November 2026."""
    return format_date(day, "LLLL y", locale=language)


def short_month(day: date, language: str) -> str:
    """The same as short as a drawing needs it: Nov."""
    return format_date(day, "LLL", locale=language)


def span_shown(first: date, last: date, language: str, *, year: bool) -> str:
    """Days from one to another as short as they can be told: 12–18 May, 29 Dec 2026 – 4 Jan 2027."""
    locale = WORLD_ENGLISH if language == FIRST_LANGUAGE else language
    return str(format_interval(first, last, "yMMMd" if year else "MMMd", locale=locale))
