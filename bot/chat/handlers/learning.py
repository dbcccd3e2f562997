"""Learning to read: what recognises a typed line is built once, and nobody waits but who types first."""

from __future__ import annotations

import asyncio
from functools import lru_cache

from bot.chat.desk import Desk
from bot.words.understanding import read

NOTHING_CERTAIN = "hello"
"""It is looked for in every list of words and, because it is in none, in every language."""


async def learn_to_read(desk: Desk) -> None:
    """Before the first line of this process is read: some 700 patterns, more than a second of a core.

    In a thread, so that taps and prompts go on meanwhile.
    """
    async with desk.learning:
        if not _learnt.cache_info().currsize:
            await asyncio.to_thread(_learnt)


@lru_cache(maxsize=1)
def _learnt() -> None:
    read(NOTHING_CERTAIN)
