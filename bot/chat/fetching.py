"""What is in a file that somebody sent to the bot, or why it cannot be had."""

from __future__ import annotations

from enum import Enum

from telegram import Bot
from telegram.error import BadRequest, TelegramError

MOST_FETCHED_BYTES = 20 * 1024 * 1024
"""What Telegram lets a bot download; a Bot API server of one's own would hand out more."""

FETCHED_WITHIN_S = 60.0
"""For one file with all its tries: the wire's own limits only count the gap between two reads."""


class NoFile(Enum):
    """Why a file that was sent to the bot is not at hand."""

    TOO_LARGE = "too large"
    NOT_FETCHED = "not fetched"
    """Telegram or the network did not give it, however often it was tried."""


async def content_of(bot: Bot, file_id: str) -> bytes:
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
