"""Learning to read: what recognises a typed line is built once, soon after the start.

It is some 700 patterns and a few hundred examples, one to two seconds of a core: too long before the first
tap, and too long for whoever types first.
"""

from __future__ import annotations

import asyncio
import gc
from functools import lru_cache

from bot.chat.desk import Desk
from bot.chat.poller import unless_stopped

NOTHING_CERTAIN = "hello"
"""It is looked for in every list of words and, because it is in none, in every language."""
AFTER_S = 5.0
"""What waited at Telegram while the bot was away comes first."""


async def learn_soon(desk: Desk, stop: asyncio.Event) -> None:
    """Learn a moment after the start, unless somebody who types makes it necessary sooner."""
    await unless_stopped(stop, asyncio.sleep(AFTER_S))
    if not stop.is_set():
        await unless_stopped(stop, learn_to_read(desk))


async def learn_to_read(desk: Desk) -> None:
    """Before the first line of this process is read.

    In a thread, so that taps and prompts go on meanwhile.
    """
    async with desk.learning:
        if not _learnt.cache_info().currsize:
            await asyncio.to_thread(_learnt)


@lru_cache(maxsize=1)
def _learnt() -> None:
    from bot.words.alike import likely
    from bot.words.understanding import read
    from bot.words.words import languages

    read(NOTHING_CERTAIN)
    for language in languages():
        likely(NOTHING_CERTAIN, language)
    gc.freeze()  # all of it stays for good, and is looked through in no full collection
