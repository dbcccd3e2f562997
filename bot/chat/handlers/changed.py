"""Taking a deed back, and moving a session."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.advised import moved_screen, today_screen
from bot.chat.screens.screen import Button, Screen
from bot.chat.taps.plan import ShowWeek, plan_data
from bot.chat.taps.undo import MoveTap
from bot.diary.notes import Did
from bot.routines import morning, postponing, undoing
from bot.routines.postponing import CannotMove

_OF_THE_PLAN = (Did.PLANNED_WEEK, Did.PLANNED_DAYS, Did.IMPORTED)


async def undo(desk: Desk, here: Here, number: int | None) -> None:
    """Take that deed back; `number` None: the last one. Raises NotMet."""
    words = desk.words_for()
    deed = await undoing.undo(desk.diary, here.user_id, desk.now(), here.update_id, number)
    if deed is None:
        await talk.show(desk, here.user_id, Screen(words.say("undo-nothing")))
        return
    screen = Screen(words.say(f"undone-{deed.did.value.partition('_')[0]}"))
    if deed.did is Did.MOVED:
        view = await morning.todays_advice(desk.diary, here.user_id, desk.now())
        now = today_screen(words, view)
        screen = Screen(f"{screen.text}\n\n{now.text}", now.rows)
    elif deed.did in _OF_THE_PLAN:
        screen = Screen(screen.text, ((Button(words.say("button-my-plan"), plan_data(ShowWeek())),),))
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def move(desk: Desk, here: Here, tap: MoveTap) -> None:
    """Let today's key session change places with another day's. Raises NotMet."""
    try:
        view, deed = await postponing.move(
            desk.diary, here.user_id, tap.day, tap.days, desk.now(), here.update_id
        )
    except CannotMove:
        await talk.show(desk, here.user_id, Screen(desk.words_for().say("move-not-now")))
        return
    screen = moved_screen(desk.words_for(view.runner), view, tap.days, deed)
    await talk.show_in(desk, here.user_id, here.message_id, screen)
