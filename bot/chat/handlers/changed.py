"""Taking a deed back, and moving a session."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.advised import moved_screen
from bot.chat.screens.screen import Screen
from bot.chat.screens.undone import undone_screen
from bot.chat.taps.undo import MoveTap
from bot.routines import morning, postponing, undoing
from bot.routines.postponing import CannotMove
from bot.routines.undoing import AlreadyHeard, NewerStands


async def undo(desk: Desk, here: Here, number: int | None) -> None:
    """Take that deed back; `number` None: the last one. Raises NotMet."""
    words, undone = await desk.words_to(here.user_id), None
    try:
        undone = await undoing.undo(
            desk.diary, here.user_id, desk.now(), here.update_id, number, here.sent_at
        )
    except NewerStands:
        refused = "undo-newer"
    except AlreadyHeard:
        refused = "undo-again"
    else:
        refused = "undo-nothing"
    if undone is None:
        await talk.show(desk, here.user_id, Screen(words.say(refused)))
        return
    view = await morning.todays_advice(desk.diary, here.user_id, desk.now())
    await talk.show_in(desk, here.user_id, here.message_id, undone_screen(words, undone, view))


async def move(desk: Desk, here: Here, tap: MoveTap) -> None:
    """Let today's key session change places with another day's. Raises NotMet."""
    try:
        view, deed = await postponing.move(
            desk.diary, here.user_id, tap.day, tap.days, desk.now(), here.update_id
        )
    except CannotMove:
        await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("move-not-now")))
        return
    screen = moved_screen(desk.words_for(view.runner), view, tap.days, deed)
    await talk.show_in(desk, here.user_id, here.message_id, screen)
