"""The morning question put off, or stopped."""

from __future__ import annotations

from datetime import time, timedelta

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import absent
from bot.chat.screens.absences import absent_morning_screen
from bot.chat.screens.later import asking_on_screen, put_off_screen, when_screen
from bot.chat.taps.later import LaterTap, Said
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.routines import absences, later, morning, welcome
from bot.routines.later import Wait
from bot.routines.presence import NotMet
from bot.words.numbers import NotUnderstood, clock_time

_WAITS: dict[Said, Wait] = {
    Said.HALF_HOUR: timedelta(minutes=30),
    Said.HOUR: timedelta(hours=1),
    Said.EVENING: None,
}
TONIGHT = "tonight"
"""What `until` is called when somebody asks to be reminded in the evening."""
LONGEST_WAIT_MIN = 24 * 60
"""Minutes. Whatever is longer ends after the runner's day just the same."""


async def tapped(desk: Desk, here: Here, tap: LaterTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    runner = await _present(desk, here)
    match tap.said:
        case Said.PAUSE:
            await absent.pause(desk, here, "")
        case Said.KEEP_ASKING:
            await _keep_asking(desk, here, runner)
        case said if said is Said.NOW or tap.day != day_of(desk.now(), runner.zone):
            await _questions(desk, here, tap)
        case Said.LATER:
            await _ask_when(desk, here)
        case said:
            await _put_off(desk, here, _WAITS[said])


async def snooze(desk: Desk, here: Here, minutes: int | None, until: str | None) -> None:
    """Typed: ask again in so many minutes, or `until` "tonight" or "09:30". Raises NotMet.

    Both None: it is asked when.
    """
    if minutes is not None:
        await _put_off(desk, here, timedelta(minutes=min(minutes, LONGEST_WAIT_MIN)))
    elif until == TONIGHT:
        await _put_off(desk, here, None)
    elif (at := _clock(until)) is not None:
        await _put_off(desk, here, at)
    else:
        await _ask_when(desk, here)


def _clock(until: str | None) -> time | None:
    try:
        return None if until is None else clock_time(until)
    except NotUnderstood:
        return None


async def _ask_when(desk: Desk, here: Here) -> None:
    view = await later.choose(desk.diary, here.user_id, desk.now())
    screen = when_screen(desk.words_for(view.runner), view)
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _put_off(desk: Desk, here: Here, wait: Wait) -> None:
    view = await later.put_off(desk.diary, here.user_id, wait, desk.now(), here.update_id)
    today = day_of(desk.now(), view.runner.zone)
    screen = put_off_screen(desk.words_for(view.runner), view, today)
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _questions(desk: Desk, here: Here, tap: LaterTap) -> None:
    """The question again in the message it was put off in; below, where that was about another day."""
    now, user_id = desk.now(), here.user_id
    absent_today = await absences.absent_morning(desk.diary, user_id, now)
    if absent_today is not None and not absent_today.answered:
        words = desk.words_for(absent_today.runner)
        await talk.show_in(desk, user_id, here.message_id, absent_morning_screen(words, absent_today))
        return
    view = await morning.open_form(desk.diary, user_id, now)
    if view.day == tap.day:
        await talk.show_form(desk, user_id, view, here.message_id)
    else:
        await talk.show_form_below(desk, user_id, view)


async def _keep_asking(desk: Desk, here: Here, runner: Runner) -> None:
    next_at = await welcome.next_morning(desk.diary, here.user_id)
    screen = asking_on_screen(desk.words_for(runner), runner, next_at)
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _present(desk: Desk, here: Here) -> Runner:
    """Any of these buttons is a sign of life, also where what follows only reads. Raises NotMet."""
    known = await welcome.see_again(desk.diary, here.user_id, desk.now())
    if known is None:
        raise NotMet(str(here.user_id))
    return known.runner
