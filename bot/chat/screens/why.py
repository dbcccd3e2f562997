"""What an advice rests on, as a message of its own below it."""

from __future__ import annotations

from datetime import date

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.form import Why, form_data
from bot.routines.why import WhyView
from bot.words.answers import answers_line
from bot.words.dates import DateDoubt
from bot.words.explaining import Beside, why_message
from bot.words.shown import day_shown
from bot.words.words import Words


def why_screen(words: Words, view: WhyView) -> Screen:
    """The grounds of one day's advice; where that day has none, a sentence and the days that do."""
    if view.grounds is None:
        name = "why-to-come" if view.day > view.today else "why-nothing"
        return _near(words, view, words.say(name, date=day_shown(view.day, words.language)))
    morning, earlier = view.morning, view.day != view.today
    planned = None if morning is None else morning.planned
    still_so = earlier and not view.corrected
    beside = Beside(
        earlier=day_shown(view.day, words.language) if earlier else None,
        answers="" if morning is None or not still_so else answers_line(words, morning.today),
        changed=view.changed,
        corrected=view.corrected,
        would_change=None if view.runner.general_advice_only else view.would_change,
        sized=planned is None or planned.minutes is not None or planned.km is not None,
        otherwise=None if view.otherwise is None else view.otherwise.verdict,
    )
    return Screen(why_message(words, view.grounds, view.runner.unit, beside))


def which_day_screen(words: Words, view: WhyView, doubt: DateDoubt, readings: tuple[date, ...]) -> Screen:
    """No single day was named: the two it may be, or the last ones that can be asked about."""
    if doubt is DateDoubt.WHICH:
        return Screen(words.say("why-which"), _days(words, readings))
    return _near(words, view, words.say("why-no-day"))


def _near(words: Words, view: WhyView, said: str) -> Screen:
    """The sentence, and below it a button for each day near it that has an advice."""
    if not view.near:
        return Screen(f"{said} {words.say('why-ask-today')}")
    return Screen(f"{said} {words.say('why-near')}", _days(words, view.near))


def _days(words: Words, days: tuple[date, ...]) -> Rows:
    buttons = (Button(day_shown(day, words.language), form_data(day, Why())) for day in days)
    return in_rows(buttons, 2)
