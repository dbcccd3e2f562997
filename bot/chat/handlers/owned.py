"""The diary belongs to its runner: taken along, brought back, erased."""

from __future__ import annotations

import asyncio

from telegram import ReplyKeyboardRemove

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import slowed
from bot.chat.handlers.waiting import form_again
from bot.chat.outcome import Outcome
from bot.chat.quotas import Quota
from bot.chat.screens.owned import (
    brought_screen,
    export_caption,
    import_how_screen,
    unreadable_screen,
    wellness_screen,
)
from bot.chat.screens.screen import Screen
from bot.chat.taps.owned import OwnedTap
from bot.coach.rhythm import day_of
from bot.diary.bonds import Bond
from bot.routines import morning, settings, welcome
from bot.routines.owning.errors import UnreadableExport
from bot.routines.owning.reading import Export, read_export
from bot.routines.owning.taking import Brought, diary_of, take_in
from bot.routines.owning.wellness import read_wellness
from bot.routines.owning.zipped import export_name, export_zip
from bot.routines.presence import NotMet

_NOT_ARRIVED = frozenset({Outcome.REFUSED, Outcome.NOT_SENT, Outcome.LATER})


async def export(desk: Desk, here: Here, said: str) -> None:
    """/export: everything as a zip. Works for strangers too: there is nothing."""
    everything = await diary_of(desk.diary, here.user_id)
    if everything is None or everything.person is None:
        await _say(desk, here, "forget-nothing")
        return
    if await slowed.too_many(desk, here.user_id, Quota.PAGES):
        return
    await desk.sender.show_uploading(here.user_id)
    words, now = desk.words_for(everything.person.runner), desk.now()
    async with desk.files_in_hand:
        async with desk.reading:
            packed = await asyncio.to_thread(export_zip, everything, words, now)
        name, caption = export_name(everything, now), export_caption(words, everything)
        delivery = await desk.sender.send_document(here.user_id, packed, name, caption)
    if delivery.outcome in _NOT_ARRIVED:
        await _say(desk, here, "export-not-sent")


async def import_(desk: Desk, here: Here, said: str) -> None:
    """/import: how it is done. Raises NotMet, once that is said."""
    everything = await diary_of(desk.diary, here.user_id)
    if everything is None:
        await say_consent_first(desk, here)
        raise NotMet(str(here.user_id))
    words = await desk.words_to(here.user_id)
    await talk.show(desk, here.user_id, import_how_screen(words, empty=everything.empty))


async def tapped(desk: Desk, here: Here, tap: OwnedTap) -> None:
    """A tap on one of these buttons."""
    await export(desk, here, "")


async def say_consent_first(desk: Desk, here: Here) -> None:
    """Nothing of a file is kept before its sender has consented."""
    await _say(desk, here, "import-consent-first")


async def bring(desk: Desk, here: Here, data: bytes) -> None:
    """An export was sent. Raises NotMet."""
    now = desk.now()
    try:
        async with desk.reading:
            read = await asyncio.to_thread(read_export, data, here.user_id, now)
    except UnreadableExport as why:
        await talk.show(desk, here.user_id, unreadable_screen(await desk.words_to(here.user_id), why))
        return
    brought = await take_in(desk.diary, here.user_id, read, now, here.update_id)
    with_settings = read.everything.person is not None
    screen = brought_screen(desk.words_for(brought.runner), brought, read.unknown, settings=with_settings)
    await _told(desk, here, brought, screen)


async def bring_wellness(desk: Desk, here: Here, data: bytes) -> None:
    """A table of wellness was sent. Raises NotMet."""
    now = desk.now()
    known = await welcome.who_is(desk.diary, here.user_id)
    if known is None:
        raise NotMet(str(here.user_id))
    today = day_of(now, known.runner.zone)
    try:
        async with desk.reading:
            read = await asyncio.to_thread(read_wellness, data, today)
    except UnreadableExport as why:
        await talk.show(desk, here.user_id, unreadable_screen(desk.words_for(known.runner), why))
        return
    brought = await take_in(desk.diary, here.user_id, Export(read.everything), now, here.update_id)
    await _told(desk, here, brought, wellness_screen(desk.words_for(brought.runner), brought, read))


async def _told(desk: Desk, here: Here, brought: Brought, screen: Screen) -> None:
    """What became of it; below it what the chat is about, as it is now."""
    user_id = here.user_id
    if brought.welcome_over:
        await desk.sender.send(user_id, screen.text, ReplyKeyboardRemove())
        return
    await talk.show(desk, user_id, screen)
    if brought.welcoming:
        view = await settings.settings_of(desk.diary, user_id, desk.now())
        await talk.show_setting(desk, user_id, view, None)
    elif brought.advised:
        form = await morning.open_form(desk.diary, user_id, desk.now())
        if brought.reads_otherwise:
            await talk.show_form_below(desk, user_id, form)
        else:
            await talk.show_form(desk, user_id, form, form.form.message_id)
    else:
        await form_again(desk, here)


async def forget(desk: Desk, here: Here) -> None:
    """Erase everything, also what the desk itself remembers. Who is at the other end of a bond is told."""
    words = await desk.words_to(here.user_id)
    erased, bonds = await welcome.forget(desk.diary, here.user_id, desk.now(), here.update_id)
    desk.spoken.pop(here.user_id, None)
    desk.warned.clear()  # numbers of updates alone: whose they were is not written there
    screen = Screen(words.say("forget-done" if erased else "forget-nothing"))
    await talk.show_in(desk, here.user_id, here.message_id, screen)
    for bond in bonds:
        await _tell(desk, here.user_id, bond)


async def _tell(desk: Desk, left_id: int, bond: Bond) -> None:
    """The other end of a bond."""
    if left_id == bond.athlete_id:
        other, sentence, name = bond.coach_id, "told-ended-by-athlete", bond.athlete_name
    else:
        other, sentence, name = bond.athlete_id, "told-ended-by-coach", bond.coach_name
    words = await desk.words_to(other)
    await talk.show(desk, other, Screen(words.say(sentence, name=name)))


async def _say(desk: Desk, here: Here, name: str) -> None:
    words = await desk.words_to(here.user_id)
    await talk.show(desk, here.user_id, Screen(words.say(name)))
