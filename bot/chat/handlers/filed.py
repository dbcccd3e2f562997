"""A file was sent: a workout from a watch, a zip of them, a night, a training calendar, or a whole diary."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from hashlib import sha256
from time import monotonic

from telegram import Document

from bot.calendars.reading import looks_like_calendar
from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import owned, planned, slowed
from bot.chat.handlers.trained import out_of_range
from bot.chat.handlers.waiting import form_again
from bot.chat.screens.filed import filed_screens, night_kept_screen, night_screen
from bot.chat.screens.screen import Screen
from bot.chat.screens.training import log_screen
from bot.chat.sending import NoFile
from bot.chat.taps.told import NightSaid, SportSaid
from bot.coach.answers import Rated
from bot.routines import filed, morning, welcome
from bot.routines.filed import DAYS_TAKEN, Filed
from bot.routines.owning.reading import looks_like_export
from bot.routines.owning.wellness import looks_like_wellness
from bot.routines.presence import NotMet
from bot.routines.training import WorkoutGone
from bot.tracks.bounds import MB, MOST_BYTES
from bot.tracks.errors import UnreadableTrack
from bot.tracks.reading import read_track
from bot.tracks.tracked import Reading
from bot.words.shown import day_shown
from bot.words.words import Words

FINGERPRINT_BYTES = 16
"""Of a SHA-256: enough to know a file again, and all that is kept of it besides what the log holds."""
LONGEST_NAME = 40
"""Characters of a file's name that are repeated."""
NIGHTS_OFFERED = 3
"""The latest ones: a week of nights in one file shall not become a wall of questions."""


async def document(desk: Desk, here: Here, sent: Document) -> None:
    """Read a file from a watch, a training calendar, or a diary that comes back. Raises NotMet."""
    known = await welcome.see_again(desk.diary, here.user_id, desk.now())
    if known is None:
        await owned.say_consent_first(desk, here)
        raise NotMet(str(here.user_id))
    words = desk.words_for(known.runner)
    if (sent.file_size or 0) > MOST_BYTES:
        await _say(desk, here, _too_large(words))
        return
    # the name is its sender's own words; a size nobody told may be the largest
    size_mb = MOST_BYTES / MB if sent.file_size is None else sent.file_size / MB
    if await slowed.too_large(desk, here.user_id, words, _short(sent.file_name or "?"), size_mb):
        return
    await desk.sender.show_typing(here.user_id)
    async with desk.files_in_hand:
        data = await desk.sender.fetch_file(sent.file_id)
        if isinstance(data, NoFile):
            late = data is NoFile.NOT_FETCHED
            await _say(desk, here, words.say("filed-not-fetched") if late else _too_large(words))
            return
        if looks_like_export(data):
            await owned.bring(desk, here, data)
            return
        if looks_like_wellness(data):
            await owned.bring_wellness(desk, here, data)
            return
        if looks_like_calendar(data):
            await planned.calendar(desk, here, data)
            return
        try:
            async with desk.reading:
                reading = await asyncio.to_thread(read_track, data, sent.file_name or "", monotonic)
        except UnreadableTrack as why:
            await _say(desk, here, words.say(why.sentence, **why.facts))
            return
        fingerprint = sha256(data).digest()[:FINGERPRINT_BYTES]
        del data  # up to 20 MB, which nobody needs while it is talked about
    done = await filed.take(desk.diary, here.user_id, reading, fingerprint, desk.now(), here.update_id)
    await _show(desk, here, words, done, reading)


async def use_night(desk: Desk, here: Here, said: NightSaid) -> None:
    """A value of the night was taken into its form. Raises NotMet, DayClosed, OutOfRange."""
    now = desk.now()
    answer = Rated(said.question, said.value)
    view = await morning.take_answer(desk.diary, here.user_id, said.day, answer, now, here.update_id)
    screen = night_kept_screen(desk.words_for(view.runner), said)
    await talk.show_in(desk, here.user_id, here.message_id, screen)
    if said.day == view.today and said.other is None:
        await talk.show_form_below(desk, here.user_id, view)


async def name_sport(desk: Desk, here: Here, said: SportSaid) -> None:
    """What the file did not say was said. Raises NotMet."""
    now = desk.now()
    try:
        view = await filed.name_sport(desk.diary, here.user_id, said.deed, said.sport, now, here.update_id)
    except WorkoutGone:
        gone = Screen((await desk.words_to(here.user_id)).say("log-gone"))
        await talk.show_in(desk, here.user_id, here.message_id, gone)
    else:
        screen = log_screen(desk.words_for(view.runner), view)
        await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _show(desk: Desk, here: Here, words: Words, done: Filed, reading: Reading) -> None:
    for screen in filed_screens(words, done, tuple(_left_out(words, done, reading))):
        await talk.show(desk, here.user_id, screen)
    for night in done.nights[-NIGHTS_OFFERED:]:
        await talk.show(desk, here.user_id, night_screen(words, night))
    await form_again(desk, here)


def _left_out(words: Words, done: Filed, reading: Reading) -> Iterator[str]:
    """A sentence for everything in the file that is not in the log."""
    if done.too_old:
        yield words.say("filed-too-old", count=done.too_old, days=DAYS_TAKEN)
    for day in done.ahead:
        yield words.say("filed-ahead", date=day_shown(day, words.language))
    for day, outside in done.beyond:
        date = day_shown(day, words.language)
        yield words.say("filed-beyond", date=date, sentence=out_of_range(words, outside))
    for why in reading.refused:
        yield words.say("track-inside", name=_short(why.name), sentence=words.say(why.sentence, **why.facts))


def _short(name: str) -> str:
    """A file's name as one short line: in a zip it can be as long as its maker likes."""
    line = " ".join(name.split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…"


def _too_large(words: Words) -> str:
    return words.say("track-too-large", limit_mb=MOST_BYTES // MB)


async def _say(desk: Desk, here: Here, text: str) -> None:
    await talk.show(desk, here.user_id, Screen(text))
