"""What was taken back, and the way on from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.chat.screens.advised import today_screen
from bot.chat.screens.edited import changes_line, correction_text
from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.taps.edit import edit_data
from bot.chat.taps.plan import ShowWeek, plan_data
from bot.chat.taps.races import ListRaces, race_data
from bot.chat.taps.shoes import ListShoes, shoes_data
from bot.chat.taps.training import happened_data
from bot.coach.checkin import CheckIn
from bot.diary.deed_notes import Deed, Did
from bot.routines.log_question import AskAgain
from bot.routines.morning_view import Correction, MorningView
from bot.routines.training import DAYS_OPEN
from bot.routines.undoing import Undone
from bot.words.sessions import training_day
from bot.words.shown import day_shown
from bot.words.words import Words

CHANGES_TODAY = (Did.MOVED, Did.ABSENCE)
"""Deeds after which today's advice is another one: it is shown at once."""


def undone_screen(words: Words, undone: Undone, today: MorningView) -> Screen:
    """That it was taken back, with what it leaves of today or the list it stood in."""
    deed = undone.deed
    if undone.correction is not None:
        return _answers_back(words, undone.correction, today)
    day = _day_of(deed)
    shown = "" if day is None else training_day(words, day, today.today)
    text = words.say(f"undone-{deed.did.value.partition('_')[0]}", day=shown)
    if deed.did in CHANGES_TODAY:
        now = today_screen(words, today)
        return Screen(f"{text}\n\n{now.text}", now.rows)
    return Screen(text, _on(words, deed, today.today))


def _answers_back(words: Words, correction: Correction, today: MorningView) -> Screen:
    """Which answers came back, and the day's form or today's advice as it is after that."""
    stood, back = correction.before or correction.after, correction.after
    day = day_shown(back.day, words.language)
    if back == CheckIn(back.day):
        lines = [words.say("undone-answered-empty", day=day)]
    elif what := changes_line(words, stood, back):
        lines = [words.say("undone-answered", what=what)]
    else:
        lines = [words.say("undone-answered-same")]
    of_day = replace(correction, before=None)
    if judged := correction_text(words, back.day, today.today, of_day):
        lines.append(judged)
    now = today_screen(words, today)
    if back.day == today.today:
        return Screen("\n\n".join(("\n".join(lines), now.text)), now.rows)
    name = words.say("button-edit-back", day=day)
    return Screen("\n".join(lines), ((Button(name, edit_data(back.day)),),))


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
