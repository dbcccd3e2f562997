"""What is tapped about training: the question of a day, a workout in the log, and taking things back."""

from __future__ import annotations

from dataclasses import replace

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen
from bot.chat.screens.training import log_screen
from bot.chat.taps.training import HappenedTap, WorkoutTap
from bot.coach.measures import OutOfRange, Scale
from bot.routines import morning, training
from bot.routines.log_question import LogView
from bot.routines.training import DayNotOpen, WorkoutGone
from bot.words.shown import number_shown
from bot.words.words import Words


async def happened(desk: Desk, here: Here, tap: HappenedTap) -> None:
    """A tap on "did it happen?". Raises NotMet and OutOfRange."""
    now = desk.now()
    try:
        view = await training.said_of_day(
            desk.diary, here.user_id, tap.day, tap.said, now, here.update_id, in_form=tap.in_form
        )
    except DayNotOpen:
        await too_late(desk, here)
    else:
        await go_on(desk, here, view)


async def of_workout(desk: Desk, here: Here, tap: WorkoutTap) -> None:
    """A tap on the kind, effort or outcome of a workout. Raises NotMet."""
    now, words = desk.now(), await desk.words_to(here.user_id)
    try:
        view = await training.said_of_workout(
            desk.diary, here.user_id, tap.day, tap.number, tap.said, now, here.update_id
        )
    except DayNotOpen:
        await too_late(desk, here)
    except WorkoutGone:
        await talk.show_in(desk, here.user_id, here.message_id, Screen(words.say("log-gone")))
    else:
        view = replace(view, in_form=tap.in_form, deed=tap.deed or None)
        await go_on(desk, here, view)


async def go_on(desk: Desk, here: Here, view: LogView) -> None:
    """The next question of the log; in a check-in that has none left, the check-in."""
    if view.in_form and view.step is None:
        form = await morning.open_form(desk.diary, here.user_id, desk.now(), told=view)
        await talk.show_form(desk, here.user_id, form, here.message_id)
        return
    await talk.show_in(desk, here.user_id, here.message_id, log_screen(desk.words_for(view.runner), view))


async def too_late(desk: Desk, here: Here) -> None:
    """Training of that day cannot be told now."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("log-day-not-open")))


def out_of_range(words: Words, outside: OutOfRange) -> str:
    """The sentence about a length or an effort that nobody can have."""
    scale: Scale = outside.scale
    return words.say(
        "log-out-of-range",
        what=scale.name,
        value=number_shown(outside.value, words.language),
        low=number_shown(scale.low, words.language),
        high=number_shown(scale.high, words.language),
    )
