"""What is in a file that somebody sent to the bot, or why it cannot be had."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum

import structlog
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.chat.outcome import Delivery, Saying, delivery_after

Attempt = Callable[[Callable[[], Awaitable[int]]], Awaitable[Delivery]]
"""Makes a call, again where that is safe. Raises BadRequest."""

log = structlog.get_logger(__name__)

MOST_FETCHED_BYTES = 20 * 1024 * 1024
"""What Telegram lets a bot download; a Bot API server of one's own would hand out more."""

FETCHED_WITHIN_S = 60.0
"""For one file with all its tries: the wire's own limits only count the gap between two reads."""


class NoFile(Enum):
    """Why a file that was sent to the bot is not at hand."""

    TOO_LARGE = "too large"
    NOT_FETCHED = "not fetched"
    """Telegram or the network did not give it, however often it was tried."""


async def fetched(bot: Bot, file_id: str, attempt: Attempt, *, within_s: float) -> bytes | NoFile:
    """What is in that file, by as many calls as `attempt` makes within that time (seconds)."""
    content = b""

    async def call() -> int:
        nonlocal content
        content = await _content_of(bot, file_id)
        return len(content)

    try:
        async with asyncio.timeout(within_s):
            delivery = await attempt(call)
    except TimeoutError:
        log.warning("file not fetched in time")
        return NoFile.NOT_FETCHED
    except BadRequest as error:
        if Saying.FILE_TOO_LARGE.is_in(error):
            return NoFile.TOO_LARGE
        # an expired or invented file of one runner: told to them, and nothing for the host to mend
        log.warning("file refused", reason=delivery_after(error).reason)
        return NoFile.NOT_FETCHED
    return content if delivery.sent else NoFile.NOT_FETCHED


async def _content_of(bot: Bot, file_id: str) -> bytes:
    """The bytes of that file, asked for once. Raises TelegramError, BadRequest where it is too large."""
    file = await bot.get_file(file_id)
    if (file.file_size or 0) > MOST_FETCHED_BYTES:
        raise BadRequest("File is too big")  # as Telegram itself would say
    if not file.file_path:
        raise TelegramError("File without a path")
    try:
        return bytes(await file.download_as_bytearray())
    except OSError:  # a server of one's own names a file on a disk that is not shared
        raise TelegramError("File not readable") from None
