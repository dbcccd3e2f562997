"""What an advice rests on, as a message of its own below it."""

from __future__ import annotations

from bot.chat.screens.screen import Screen
from bot.routines.why import WhyView
from bot.words.explaining import why_message
from bot.words.shown import day_shown
from bot.words.words import Words


def why_screen(words: Words, view: WhyView) -> Screen:
    """The grounds of one day's advice; a sentence where that day has none."""
    date = day_shown(view.day, words.language)
    if view.grounds is None:
        return Screen(words.say("why-nothing", date=date))
    earlier = None if view.day == view.today else date
    return Screen(why_message(words, view.grounds, view.runner.unit, earlier=earlier, changed=view.changed))
