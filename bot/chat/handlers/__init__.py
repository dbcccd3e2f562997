"""What reaches the bot, sorted and handed on. Registered with PTB here and nowhere else.

What then happens is imported with the first update that wants it: a bot that waits holds little and starts
soon.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram import ChatMember, Message, Update, User
from telegram.ext import (
    ApplicationHandlerStop,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.chat.desk import Desk, Here
from bot.chat.inbox import AnyApplication, AnyContext
from bot.chat.quotas import Quota
from bot.words.words import nearest_language, words_in

GATE, WORK = 0, 1
"""Handler groups: first who may come in, then what they want."""

Handle = Callable[[Desk, Update], Awaitable[None]]


def install(application: AnyApplication, desk: Desk) -> None:
    """Register every handler with the application."""

    def at(handle: Handle) -> Callable[[Update, AnyContext], Coroutine[Any, Any, None]]:
        async def called(update: Update, context: AnyContext) -> None:
            await handle(desk, update)

        return called

    application.add_handler(TypeHandler(Update, at(_gate)), GATE)
    application.add_handler(CallbackQueryHandler(at(_tapped)), WORK)
    application.add_handler(ChatMemberHandler(at(_came_or_went)), WORK)
    application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, at(_edited)), WORK)
    application.add_handler(MessageHandler(filters.LOCATION, at(_located)), WORK)
    application.add_handler(MessageHandler(filters.Document.ALL, at(_filed)), WORK)
    application.add_handler(MessageHandler(filters.COMMAND, at(_commanded)), WORK)
    application.add_handler(MessageHandler(filters.TEXT, at(_typed)), WORK)
    application.add_handler(MessageHandler(filters.ALL & ~filters.StatusUpdate.ALL, at(_other)), WORK)


async def _gate(desk: Desk, update: Update) -> None:
    """Private chats only, only who is invited, and only so much at once; nothing else gets past."""
    chat, user = update.effective_chat, update.effective_user
    if user is None or (chat is None and update.callback_query is None):
        raise ApplicationHandlerStop
    # a button without a chat belongs to a message that is gone; the person's own chat is all there is then
    if chat is not None and chat.type != chat.PRIVATE:
        from bot.chat.handlers import grouped

        await grouped.in_group(desk, update, user)
        raise ApplicationHandlerStop
    refused = desk.over(Quota.UPDATES, user.id)
    if not desk.admits(user.id):
        if refused is None:
            await _not_invited(desk, update, user)
        raise ApplicationHandlerStop
    desk.heard(user.id, user.language_code)
    if refused is not None:
        # a warning sign is heard however much was said before it
        if not await _warned(desk, update, user.id):
            from bot.chat.handlers import slowed

            await slowed.turned_away(desk, update, user.id, refused)
        raise ApplicationHandlerStop


async def _not_invited(desk: Desk, update: Update, user: User) -> None:
    if update.callback_query is not None:
        await desk.sender.answer(update.callback_query.id)
    elif update.message is not None:
        words = words_in(nearest_language(user.language_code))
        await desk.sender.send(user.id, words.say("hint-not-invited", id=str(user.id)))


async def _warned(desk: Desk, update: Update, user_id: int) -> bool:
    """Whether this was a message with a warning sign in it; if so it has been answered."""
    message = update.message or update.edited_message
    text = "" if message is None else message.text or message.caption or ""
    from bot.chat.handlers.typed import Typed

    return await Typed(desk, user_id, text, update.update_id).warns()


async def _tapped(desk: Desk, update: Update) -> None:
    from bot.chat.handlers.tapped import Tapped

    if update.callback_query is not None:
        await Tapped(desk, update.callback_query, update.update_id).handle()


async def _came_or_went(desk: Desk, update: Update) -> None:
    from bot.routines import welcome

    change, user = update.my_chat_member, update.effective_user
    if change is None or user is None:
        return
    if change.new_chat_member.status == ChatMember.BANNED:
        await welcome.lose(desk.diary, user.id, "blocked", desk.now())
    else:
        await welcome.see_again(desk.diary, user.id, desk.now())


async def _commanded(desk: Desk, update: Update) -> None:
    from bot.chat.handlers import commands, teamed
    from bot.chat.handlers.typed import Typed

    message, user = update.message, update.effective_user
    if message is None or user is None or message.text is None:
        return
    first, _, said = message.text[1:].strip().partition(" ")
    command = first.partition("@")[0].lower()
    typed = Typed(desk, user.id, message.text, update.update_id, message.date)
    here = Here(user.id, update.update_id, sent_at=message.date, name=user.first_name)
    if command == "start" and await teamed.arrived(desk, here, said.strip()):
        return
    if command not in commands.DOERS and command not in commands.WITH_WORDS:
        await typed.handle()
    elif said and await typed.warns():
        return
    elif command in commands.DOERS:
        await commands.do(desk, user.id, command)
    else:
        await commands.do_with_words(desk, here, command, said.strip())


async def _typed(desk: Desk, update: Update) -> None:
    from bot.chat.handlers.typed import Typed

    if update.message is not None and update.effective_user is not None:
        message, user = update.message, update.effective_user
        await Typed(desk, user.id, message.text or "", update.update_id, message.date).handle()


async def _located(desk: Desk, update: Update) -> None:
    from bot.chat.handlers.typed import located

    message, user = update.message, update.effective_user
    if message is not None and message.location is not None and user is not None:
        await located(desk, user.id, message.location, update.update_id)


async def _edited(desk: Desk, update: Update) -> None:
    from bot.chat.handlers.typed import Typed

    message, user = update.edited_message, update.effective_user
    if message is None or user is None or message.location is not None:
        return  # a live location moves by itself
    text = message.text or message.caption or ""
    if not await Typed(desk, user.id, text, update.update_id).warns():
        await desk.sender.send(user.id, (await desk.words_to(user.id)).say("hint-edited"))


async def _filed(desk: Desk, update: Update) -> None:
    from bot.chat.handlers import commands, filed
    from bot.chat.handlers.typed import Typed
    from bot.routines.presence import NotMet

    message, user = update.message, update.effective_user
    if message is None or message.document is None or user is None:
        return
    if await Typed(desk, user.id, message.caption or "", update.update_id).warns():
        return
    try:
        await filed.document(desk, Here(user.id, update.update_id), message.document)
    except NotMet:
        await commands.start(desk, user.id)


async def _other(desk: Desk, update: Update) -> None:
    from bot.chat.handlers.typed import Typed

    message, user = update.message, update.effective_user
    if message is None or user is None:
        return
    if not await Typed(desk, user.id, message.caption or "", update.update_id).warns():
        await desk.sender.send(user.id, (await desk.words_to(user.id)).say(hint_for(message)))


def hint_for(message: Message) -> str:
    """Which friendly hint fits a message that is no text."""
    if message.voice or message.audio or message.video_note:
        return "hint-voice"
    if message.sticker or message.animation:
        return "hint-sticker"
    if message.photo or message.video:
        return "hint-photo"
    return "hint-unknown"
