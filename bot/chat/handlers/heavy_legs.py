"""Heavy legs: a few questions, and what may lie behind them."""

from __future__ import annotations

from contextlib import suppress

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.advised import today_screen
from bot.chat.screens.heavy_legs import heavy_legs_screen
from bot.chat.taps.heavy_legs import TriageTap
from bot.routines import morning, training
from bot.routines.heavy_legs import TriageView, heavy_legs_at
from bot.routines.presence import NotMet


async def heavy_legs(desk: Desk, here: Here, said: str) -> None:
    """/heavylegs, or the words: the first question. Who keeps nothing is asked the same."""
    view = await heavy_legs_at(desk.diary, here.user_id, desk.now())
    await _show(desk, here, view)


async def tapped(desk: Desk, here: Here, tap: TriageTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    if tap.step is None:
        await say_today(desk, here.user_id)
        return
    view = await heavy_legs_at(
        desk.diary, here.user_id, desk.now(), day=tap.day, step=tap.step, ticked=tap.ticked
    )
    await _show(desk, here, view)
    if view.warning:
        await _note(desk, here)


async def say_today(desk: Desk, user_id: int) -> None:
    """What to do today, below. Raises NotMet."""
    view = await morning.todays_advice(desk.diary, user_id, desk.now())
    done = await training.trained_on(desk.diary, user_id, view.day)
    await talk.show(desk, user_id, today_screen(desk.words_for(view.runner), view, done))


async def _show(desk: Desk, here: Here, view: TriageView) -> None:
    screen = heavy_legs_screen(await desk.words_to(here.user_id), view)
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _note(desk: Desk, here: Here) -> None:
    """A warning sign means rest until it is clear, however it was told: the check-in of today says so."""
    with suppress(NotMet):
        view = await morning.note_danger(desk.diary, here.user_id, desk.now(), here.update_id)
        await talk.show_form_below(desk, here.user_id, view)
