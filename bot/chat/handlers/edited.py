"""Correcting what was answered, today or on an earlier day, and saying that today feels otherwise."""

from __future__ import annotations

from datetime import date

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.advised import today_screen
from bot.chat.screens.edited import days_screen
from bot.chat.screens.screen import Screen
from bot.chat.screens.season import near_or_dated
from bot.chat.taps.edit import EditTap
from bot.coach.answers import Chip, is_marked
from bot.routines import correcting, morning
from bot.routines.correcting import DaysView
from bot.words.dates import DaySaid, Toward, day_said
from bot.words.words import Words

WORSE = "worse"


async def edit(desk: Desk, here: Here, said: str) -> None:
    """/edit, with the day that was said behind it: “/edit yesterday”. Raises NotMet."""
    view = await correcting.open_days(desk.diary, here.user_id, desk.now())
    words = desk.words_for(view.runner)
    if not said.strip():
        await talk.show_in(desk, here.user_id, here.message_id, days_screen(words, view))
        return
    read = day_said(said, view.today, Toward.BACK, language=words.language)
    if read.day is not None and read.day in dict(view.days) and not read.rest:
        await _open(desk, here, read.day)
    else:
        await talk.show(desk, here.user_id, days_screen(words, view, _problem(words, view, read)))


def _problem(words: Words, view: DaysView, read: DaySaid) -> str:
    """Why the check-in of that day cannot be opened."""
    if read.day is None or read.rest:
        return words.say("edit-day-unclear")
    name = "edit-day-ahead" if read.day > view.today else "edit-day-closed"
    return words.say(name, day=near_or_dated(words, read.day, view.today))


async def tapped(desk: Desk, here: Here, tap: EditTap) -> None:
    """A tap on one of these buttons. Raises NotMet, DayClosed."""
    if tap.day is None:
        await edit(desk, here, "")
    else:
        await _open(desk, here, tap.day)


async def _open(desk: Desk, here: Here, day: date) -> None:
    """The form of that day, below; it has buttons to fix what is answered, and asks what is not."""
    view = await correcting.form_of(desk.diary, here.user_id, day, desk.now(), here.update_id)
    if here.message_id is not None:
        await desk.sender.drop_buttons(here.user_id, here.message_id)
    await talk.show_form_below(desk, here.user_id, view)


async def feels(desk: Desk, here: Here, how: str) -> None:
    """Worse than the answers say makes today safer by a step; better changes nothing. Raises NotMet."""
    told = await morning.todays_advice(desk.diary, here.user_id, desk.now())
    words = desk.words_for(told.runner)
    if told.told is None or told.told.advice.stale:
        if how == WORSE:
            await talk.show(desk, here.user_id, Screen(words.say("feels-worse-first")))
        await _form(desk, here)
    elif how != WORSE or is_marked(told.form.check_in, Chip.WORSE):
        name = "feels-worse-already" if how == WORSE else "feels-better"
        now = today_screen(words, told)
        await talk.show(desk, here.user_id, Screen(f"{words.say(name)}\n\n{now.text}", now.rows))
    else:
        view = await correcting.feel_worse(desk.diary, here.user_id, desk.now(), here.update_id)
        if view is not None:
            await talk.show_form_below(desk, here.user_id, view)


async def _form(desk: Desk, here: Here) -> None:
    view = await morning.open_form(desk.diary, here.user_id, desk.now())
    await talk.show_form_below(desk, here.user_id, view)
