"""Whether an update's values are of the types the Bot API documents, where the handlers look at them.

PTB checks that a field is there, not what is in it: a number in the place of a text gets past it, and breaks
whichever handler works on it first. Telegram sends no such thing; whoever else does is told apart here.
"""

from __future__ import annotations

from types import UnionType
from typing import TypeGuard

from telegram import ChatMember, Message, Update

_ID_BITS = 63
"""What a database keeps of a whole number; Telegram's own have at most 52 bits."""


def is_sound(update: Update) -> bool:
    """Whether the handlers may rely on the types of what they read."""
    query, change = update.callback_query, update.my_chat_member
    return (
        _fits(update.effective_user, id=int, first_name=str, language_code=str | None)
        and _fits(update.effective_chat, id=int, type=str)
        and _is_sound_message(update.effective_message)
        and _fits(query, id=str, data=str | None)
        and _fits(None if query is None else query.message, message_id=int)
        and _fits(change, old_chat_member=ChatMember, new_chat_member=ChatMember)
        and _fits(None if change is None else change.old_chat_member, status=str)
        and _fits(None if change is None else change.new_chat_member, status=str)
    )


def is_id(value: object) -> TypeGuard[int]:
    """Whether this can be a number of Telegram's: whole, and no larger than a database can keep."""
    return isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= _ID_BITS


def _is_sound_message(message: Message | None) -> bool:
    if message is None:
        return True
    answered = message.reply_to_message
    return (
        _fits(message, message_id=int, text=str | None, caption=str | None)
        and _fits(message.document, file_id=str, file_name=str | None, file_size=int | None)
        and _fits(message.location, latitude=float, longitude=float)
        and _fits(None if answered is None else answered.from_user, username=str | None)
    )


def _fits(part: object, **kinds: type | UnionType) -> bool:
    """Whether each of these values is of its type; a part that is left out fits."""
    return part is None or all(_is_one(getattr(part, name), kind) for name, kind in kinds.items())


def _is_one(value: object, kind: type | UnionType) -> bool:
    if isinstance(value, int):
        return is_id(value) and (kind is float or isinstance(value, kind))
    return isinstance(value, kind) and (not isinstance(value, str) or _is_text(value))


def _is_text(value: str) -> bool:
    """Whether it can be written down: JSON can also name half a character, or none at all."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in value
