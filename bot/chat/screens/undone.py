"""What was taken back, and the way on from there."""

from __future__ import annotations

from datetime import date

from bot.chat.screens.advised import today_screen
from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.taps.plan import ShowWeek, plan_data
from bot.chat.taps.races import ListRaces, race_data
from bot.chat.taps.shoes import ListShoes, shoes_data
from bot.chat.taps.training import happened_data
from bot.diary.deed_notes import Deed, Did
from bot.routines.log_question import AskAgain
from bot.routines.morning import MorningView
from bot.routines.training import DAYS_OPEN
from bot.words.sessions import training_day
from bot.words.words import Words

CHANGES_TODAY = (Did.MOVED, Did.ABSENCE)
"""Deeds after which today's advice is another one: it is shown at once."""


def undone_screen(words: Words, deed: Deed, today: MorningView) -> Screen:
    """That it was taken back, with what it leaves of today or the list it stood in."""
    day = _day_of(deed)
    shown = "" if day is None else training_day(words, day, today.today)
    text = words.say(f"undone-{deed.did.value.partition('_')[0]}", day=shown)
    if deed.did in CHANGES_TODAY:
        now = today_screen(words, today)
        return Screen(f"{text}\n\n{now.text}", now.rows)
    return Screen(text, _on(words, deed, today.today))


def _on(words: Words, deed: Deed, today: date) -> Rows:
    match deed.did:
        case Did.RACE:
            button = Button(words.say("button-race-back"), race_data(ListRaces()))
        case Did.SHOES:
            button = Button(words.say("button-shoes-back"), shoes_data(ListShoes()))
        case Did.LOGGED | Did.SPOKE:
            day = _day_of(deed)
            if day is None or (today - day).days > DAYS_OPEN:
                return ()
            asking = happened_data(day, AskAgain(), in_form=False)
            button = Button(words.say("button-log-tell", day=training_day(words, day, today)), asking)
        case _:
            button = Button(words.say("button-my-plan"), plan_data(ShowWeek()))
    return ((button,),)


def _day_of(deed: Deed) -> date | None:
    """The day whose training the deed was about, the latest of several; None: it was about none."""
    before = deed.before
    days = {*(day for day, _ in before.workouts), *(day for day, _ in before.measured), *before.spoken}
    return max(days, default=None)
