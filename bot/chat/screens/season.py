"""What the screens of races, shoes and absences share: days with their year, and the button that undoes."""

from __future__ import annotations

from datetime import date

from bot.chat.screens.screen import Button, Rows
from bot.chat.taps.undo import undo_data
from bot.words.shown import day_shown
from bot.words.words import Words

YEAR_SHOWN_FROM_DAYS = 300
"""A day so far away could be taken for the same one of another year."""


def dated(words: Words, day: date) -> str:
    """A day with its year: Sun 24 May 2026."""
    return words.say("day-with-year", day=day_shown(day, words.language), year=str(day.year))


def near_or_dated(words: Words, day: date, today: date) -> str:
    """A day, with its year only where it is far away."""
    near = abs((day - today).days) < YEAR_SHOWN_FROM_DAYS
    return day_shown(day, words.language) if near else dated(words, day)


def undo_rows(words: Words, deed: int | None) -> Rows:
    """The button that takes it back, where there is something to take back."""
    return () if not deed else ((Button(words.say("button-log-undo"), undo_data(deed)),),)
