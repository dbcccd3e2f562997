"""How much of the past somebody asks for: “12”, “3 months”, “since 1 May”."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.words.date_forms import after
from bot.words.date_words import date_words
from bot.words.dates import Toward, day_said
from bot.words.word_lists import FIRST_LANGUAGE

LONGEST: Final = 60
"""Characters. Whoever writes more tells a story."""
_DAYS_OF_A_WEEK: Final = 7
_MOST_DIGITS: Final = 3


def span_said(text: str, today: date, language: str = FIRST_LANGUAGE) -> date | int | None:
    """The day it begins, or how many weeks it has; None: neither was understood. Never raises.

    A bare number is one of weeks. What is no whole number of weeks becomes the next larger one.
    """
    said = " ".join(text.split())
    if not said or len(said) > LONGEST:
        return None
    if said.isdecimal():
        return int(said) if len(said) <= _MOST_DIGITS else None
    begins = day_said(said, today, Toward.BACK, language=language)
    if begins.day is not None:
        return begins.day if begins.day <= today and not begins.rest else None
    for words in date_words(language):
        if length := words.length.search(said):
            days = (after(today, words.count(length["count"]), words.unit(length["unit"])) - today).days
            return -(-days // _DAYS_OF_A_WEEK)
    return None
