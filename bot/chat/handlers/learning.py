"""Learning to read: what recognises a typed line is built once for each language, when it is wanted.

It is some 500 patterns a language, a few seconds of a core: too long before the first tap, and too long for
whoever types first. It is also ten to fifteen megabytes: a language nobody here speaks is learnt with the
first line that might be in it.
"""

from __future__ import annotations

import asyncio
import gc
from contextlib import suppress

from bot.chat.desk import Desk
from bot.chat.poller import unless_stopped
from bot.diary.errors import DiaryError
from bot.routines import welcome

AFTER_S = 5.0
"""What waited at Telegram while the bot was away comes first."""


async def learn_soon(desk: Desk, stop: asyncio.Event) -> None:
    """Learn a moment after the start what the runners speak, unless somebody who types was faster."""
    await unless_stopped(stop, asyncio.sleep(AFTER_S))
    if not stop.is_set():
        await unless_stopped(stop, _learn_what_is_spoken(desk))


async def learn_to_read(desk: Desk, text: str, language: str) -> None:
    """Before that line is read: the runner's language, and all others where it is not certain in that one.

    In a thread, so that taps and prompts go on meanwhile.
    """
    from bot.words.understanding import is_certain_in

    await _learn(desk, language)
    if (missing := _missing(desk)) and not await asyncio.to_thread(is_certain_in, text, language):
        for other in missing:
            await _learn(desk, other)


async def _learn_what_is_spoken(desk: Desk) -> None:
    """The first of the bot's languages in any case: newcomers are read in it before they choose another."""
    from bot.words.words import FIRST_LANGUAGE

    spoken = {FIRST_LANGUAGE}
    with suppress(DiaryError):  # then it is learnt with the first line
        spoken |= await welcome.languages_spoken(desk.diary)
    for language in sorted(spoken):
        await _learn(desk, language)


def _missing(desk: Desk) -> list[str]:
    from bot.words.words import languages

    return [one for one in languages() if one not in desk.can_read]


async def _learn(desk: Desk, language: str) -> None:
    from bot.words.understanding import learn

    if language in desk.can_read:
        return
    async with desk.learning:
        if language not in desk.can_read:
            await asyncio.to_thread(learn, language)
            desk.can_read.add(language)
            gc.freeze()  # all of it stays for good, and is looked through in no full collection
