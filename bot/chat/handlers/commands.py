"""The commands, and what they do however they are asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import (
    absent,
    changed,
    edited,
    explained,
    heavy_legs,
    owned,
    planned,
    raced,
    shod,
    slowed,
    teamed,
    trended,
)
from bot.chat.quotas import Quota
from bot.chat.screens.advised import today_screen
from bot.chat.screens.form import form_screen
from bot.chat.screens.meeting import again_screen, forget_screen, welcome_screen
from bot.chat.screens.screen import Screen
from bot.coach.checkin import CheckIn
from bot.coach.rhythm import day_of
from bot.routines import morning, settings, training, weekly, welcome
from bot.routines.presence import NotMet
from bot.words.shown import moment_shown


async def start(desk: Desk, user_id: int) -> None:
    """Meet, or meet again. Never wipes anything."""
    now = desk.now()
    known = await welcome.see_again(desk.diary, user_id, now)
    words = await desk.words_to(user_id)
    if known is None:
        await talk.show(desk, user_id, welcome_screen(words, desk.where(words)))
    elif not known.welcomed:
        await talk.show_setting(
            desk, user_id, await settings.settings_of(desk.diary, user_id, desk.now()), None
        )
    elif not known.active and (due_at := await welcome.next_morning(desk.diary, user_id)) is not None:
        upcoming = moment_shown(due_at, known.runner.zone, words.language)
        await talk.show(desk, user_id, Screen(words.say("welcome-revived", next=upcoming)))
    else:
        await talk.show(desk, user_id, again_screen(words, known.runner))


async def today(desk: Desk, user_id: int) -> None:
    """What to do today."""
    view = await morning.todays_advice(desk.diary, user_id, desk.now())
    done = await training.trained_on(desk.diary, user_id, view.day)
    await talk.show(desk, user_id, today_screen(desk.words_for(view.runner), view, done))


async def checkin(desk: Desk, user_id: int) -> None:
    """Today's form, as far as it is."""
    await talk.show_form_below(desk, user_id, await morning.open_form(desk.diary, user_id, desk.now()))


async def week(desk: Desk, user_id: int) -> None:
    """The last seven days."""
    view = await weekly.week_until(desk.diary, user_id, desk.now())
    if await slowed.too_many(desk, user_id, Quota.PICTURES):
        return
    await desk.sender.show_typing(user_id)
    await talk.say_week(desk, desk.sender, user_id, view)


async def list_settings(desk: Desk, user_id: int) -> None:
    """The settings; in the welcome, its next question."""
    await talk.show_setting(desk, user_id, await settings.settings_of(desk.diary, user_id, desk.now()), None)


async def help_(desk: Desk, user_id: int) -> None:
    """What the bot understands. Works for strangers too."""
    await talk.show(desk, user_id, Screen((await desk.words_to(user_id)).say("help-text")))


async def privacy(desk: Desk, user_id: int) -> None:
    """What is kept and where. Works for strangers too."""
    words = await desk.words_to(user_id)
    await talk.show(desk, user_id, Screen(words.say("privacy-text", where=desk.where(words))))


async def forget(desk: Desk, user_id: int) -> None:
    """Ask whether to erase everything."""
    words = await desk.words_to(user_id)
    known = await welcome.who_is(desk.diary, user_id)
    screen = forget_screen(words) if known is not None else Screen(words.say("forget-nothing"))
    await talk.show(desk, user_id, screen)


async def as_guest(desk: Desk, user_id: int) -> None:
    """A check-in for somebody who has not agreed to being remembered. Its buttons carry the answers."""
    # nothing is known of a guest, not even a zone: the form is about the day in UTC
    today = day_of(desk.now(), "UTC")
    screen = form_screen(await desk.words_to(user_id), morning.guest_view(CheckIn(today), today), guest=True)
    await talk.show(desk, user_id, screen)


FOR_GUESTS = frozenset({"today", "checkin"})
"""Commands that somebody unknown gets an answer to, without memory."""

Doer = Callable[[Desk, int], Awaitable[None]]

DOERS: dict[str, Doer] = {
    "start": start,
    "today": today,
    "checkin": checkin,
    "week": week,
    "settings": list_settings,
    "help": help_,
    "privacy": privacy,
    "forget": forget,
}


async def _undo(desk: Desk, here: Here, said: str) -> None:
    await changed.undo(desk, here, None)


async def _report(desk: Desk, here: Here, said: str) -> None:
    from bot.chat.handlers.reported import report  # brings the templates of pages: not before the first page

    await report(desk, here, said)


WITH_WORDS: dict[str, Callable[[Desk, Here, str], Awaitable[None]]] = {
    "plan": planned.plan,
    "race": raced.race,
    "undo": _undo,
    "sick": absent.sick,
    "hurt": absent.hurt,
    "pause": absent.pause,
    "back": absent.back,
    "shoes": shod.shoes,
    "edit": edited.edit,
    "why": explained.why,
    "heavylegs": heavy_legs.heavy_legs,
    "export": owned.export,
    "import": owned.import_,
    "coach": teamed.coach,
    "team": teamed.team,
    "trends": trended.trends,
    "report": _report,
}
"""Commands that change something, or may be followed by words: /pause until 3 May."""


async def do_with_words(desk: Desk, here: Here, command: str, said: str) -> None:
    """Carry out such a command; somebody not yet met is welcomed instead."""
    try:
        await welcome.see_again(desk.diary, here.user_id, desk.now())
        await WITH_WORDS[command](desk, here, said)
    except NotMet:
        await start(desk, here.user_id)


async def do(desk: Desk, user_id: int, command: str) -> None:
    """Carry out a command; somebody not yet met is welcomed instead where it needs a diary."""
    try:
        if command != "start":
            await welcome.see_again(desk.diary, user_id, desk.now())
        await DOERS[command](desk, user_id)
    except NotMet:
        await (as_guest if command in FOR_GUESTS else start)(desk, user_id)
