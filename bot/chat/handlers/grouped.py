"""In a group: say that this is no place for it, and keep nothing, not even the sign that somebody spoke."""

from __future__ import annotations

from telegram import ChatMember, Message, Update, User

from bot.chat.desk import Desk
from bot.chat.quotas import Quota
from bot.words.words import nearest_language, words_in

_OUT = (ChatMember.LEFT, ChatMember.BANNED)


async def in_group(desk: Desk, update: Update, user: User) -> None:
    """Answers who speaks to the bot there, or who lets it in; whatever else is said is not for it.

    A group where that goes on and on is answered now and then.
    """
    chat, change = update.effective_chat, update.my_chat_member
    if chat is None or chat.type == chat.CHANNEL:
        return
    invited = change is not None and (
        change.old_chat_member.status in _OUT and change.new_chat_member.status not in _OUT
    )
    if not invited and (update.message is None or not _spoken_to(update.message, desk.sender.username)):
        return
    if desk.over(Quota.GROUPS, chat.id) is None:
        words = words_in(nearest_language(user.language_code))
        private = {
            "text": words.say("button-group-private"),
            "url": f"https://t.me/{desk.sender.username}",
        }
        said = words.say("group-hello" if invited else "hint-private-only")
        await desk.sender.send(chat.id, said, {"inline_keyboard": [[private]]})


def _spoken_to(message: Message, username: str) -> bool:
    """A command that names no other bot, the bot's own name, or an answer to what it said."""
    text = (message.text or message.caption or "").lower()
    ours = f"@{username.lower()}"
    if text.startswith("/"):
        _, named, whom = text.split()[0].partition("@")
        return not named or f"@{whom}" == ours
    answered = message.reply_to_message
    author = None if answered is None else answered.from_user
    return ours in text or (author is not None and f"@{(author.username or '').lower()}" == ours)
