"""What people do: write, tap, send, share, block. Each deed becomes an update for the bot."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Literal

from bot.trial.chats import Chat, Json, Keyboard, Message, grey_png, png_size
from bot.trial.markup import commands_in
from bot.trial.world import Query, World


class People(World):
    """The hands of everybody who is not the bot.

    Each deed is queued for getUpdates (or the webhook) and also returned, for tests that hand it over.
    Somebody never seen before is made up on the spot; somebody who blocked the bot has to unblock it to
    write, so writing does that first.
    """

    def says(self, user_id: int, text: str, *, edited: bool = False) -> Json:
        """Somebody writes, or (edited) rewrites the last thing they wrote.

        Raises LookupError when there is nothing to rewrite.
        """
        chat = self._open_chat(user_id)
        if edited:
            return self._rewrites(chat, user_id, text)
        if chat.one_time and text in _labels(chat.shown_keyboard):
            chat.shown_keyboard = None
        return self._writes(
            Message(
                id=self._next_message_id(),
                chat_id=user_id,
                from_bot=False,
                sent_at=self.now(),
                author=user_id,
                text=text,
                plain=text,
                entities=commands_in(text),
            )
        )

    def says_in_group(self, user_id: int, chat_id: int, text: str) -> Json:
        """Somebody writes in a group (a negative id) the bot is a member of."""
        if chat_id >= 0:
            raise ValueError(f"a group's id is negative, not {chat_id}")
        self.person(user_id)
        self.chats.setdefault(chat_id, Chat(chat_id, "The Sunday runners"))
        return self._writes(
            Message(
                id=self._next_message_id(),
                chat_id=chat_id,
                from_bot=False,
                sent_at=self.now(),
                author=user_id,
                text=text,
                plain=text,
                entities=commands_in(text),
            )
        )

    def lets_into_group(self, user_id: int, chat_id: int) -> Json:
        """Somebody makes the bot a member of a group (a negative id)."""
        self.chats.setdefault(chat_id, Chat(chat_id, "The Sunday runners", started=True))
        return self._membership(user_id, "left", "member", chat_id=chat_id)

    def shares_location(self, user_id: int, latitude: float, longitude: float) -> Json:
        """Somebody shares a place, in degrees."""
        chat = self._open_chat(user_id)
        if chat.one_time and any(button.asks_location for row in chat.shown_keyboard or [] for button in row):
            chat.shown_keyboard = None
        return self._writes(
            Message(
                id=self._next_message_id(),
                chat_id=user_id,
                from_bot=False,
                sent_at=self.now(),
                kind="location",
                author=user_id,
                place=(latitude, longitude),
            )
        )

    def sends(
        self,
        user_id: int,
        kind: Literal["voice", "sticker", "photo", "document"],
        content: bytes | None = None,
        name: str = "",
        *,
        caption: str | None = None,
        size: int | None = None,
    ) -> Json:
        """Somebody sends a file. `size` may claim more bytes than there are, to try limits cheaply."""
        self._open_chat(user_id)
        if content is None:
            content = grey_png(4, 3) if kind == "photo" else kind.encode()
        file = self._keep(content, name or f"{kind}.{_EXTENSION[kind]}", size)
        return self._writes(
            Message(
                id=self._next_message_id(),
                chat_id=user_id,
                from_bot=False,
                sent_at=self.now(),
                kind=kind,
                author=user_id,
                plain=caption or "",
                caption=caption,
                file=file,
                photo_size=(png_size(content) or (1, 1)) if kind == "photo" else None,
            )
        )

    def taps(self, user_id: int, message_id: int, data: str, *, chat_id: int | None = None) -> Json:
        """Somebody presses a button. The data may be forged: clients can send what they like.

        A message that was deleted, forgotten or never there comes along as an inaccessible one.
        `chat_id` None: in the private chat.
        """
        person = self.person(user_id)
        where = user_id if chat_id is None else chat_id
        chat = self.chats.setdefault(where, Chat(where, person.first_name))
        query_id = str(uuid.uuid4().int)[:18]
        self.queries[query_id] = Query(user_id, self.now())
        message = chat.messages.get(message_id)
        seen: Json = {"chat": chat.wire(), "message_id": message_id, "date": 0}
        if message is not None and message_id not in chat.forgotten:
            seen = self.wire(message)
        return self.mailbox.post(
            "callback_query",
            {
                "id": query_id,
                "from": person.wire(),
                "message": seen,
                "chat_instance": str(where),
                "data": data,
            },
        )

    def forget_message(self, user_id: int, message_id: int) -> None:
        """From now on the bot can neither see nor edit this message; the person still can tap it."""
        self.message(user_id, message_id)
        self.chats[user_id].forgotten.add(message_id)

    def blocks(self, user_id: int) -> Json:
        """Somebody stops the bot."""
        self.person(user_id).blocked = True
        return self._membership(user_id, "member", "kicked")

    def unblocks(self, user_id: int) -> Json:
        """Somebody lets the bot write again."""
        self.person(user_id).blocked = False
        return self._membership(user_id, "kicked", "member")

    def deactivates(self, user_id: int) -> None:
        """Somebody deletes their account: no update comes, the bot learns of it when it next writes."""
        self.person(user_id).deactivated = True
        self._touch()

    def _open_chat(self, user_id: int) -> Chat:
        person = self.person(user_id)
        if person.blocked:
            self.unblocks(user_id)
        return self.chats.setdefault(user_id, Chat(user_id, person.first_name))

    def _writes(self, message: Message) -> Json:
        self.chats[message.chat_id].started = True
        return self.mailbox.post("message", self.wire(self._put(message)))

    def _rewrites(self, chat: Chat, user_id: int, text: str) -> Json:
        own = [message for message in chat.messages.values() if message.author == user_id]
        texts = [message for message in own if message.kind == "text"]
        if not texts:
            raise LookupError(f"{user_id} wrote nothing that could be edited")
        before = texts[-1]
        after = replace(
            before,
            text=text,
            plain=text,
            entities=commands_in(text),
            edited_at=self.now(),
            edits=before.edits + 1,
        )
        return self.mailbox.post("edited_message", self.wire(self._put(after)))

    def _membership(self, user_id: int, before: str, after: str, *, chat_id: int | None = None) -> Json:
        person = self.person(user_id)
        chat = self.chats.setdefault(chat_id or user_id, Chat(user_id, person.first_name))
        self._touch()
        return self.mailbox.post(
            "my_chat_member",
            {
                "chat": chat.wire(),
                "from": person.wire(),
                "date": int(self.now().timestamp()),
                "old_chat_member": self._standing(before),
                "new_chat_member": self._standing(after),
            },
        )

    def _standing(self, status: str) -> Json:
        standing: Json = {"user": self.bot, "status": status}
        return standing | ({"until_date": 0} if status == "kicked" else {})


_EXTENSION = {"voice": "ogg", "sticker": "webp", "photo": "png", "document": "bin"}


def _labels(keyboard: Keyboard | None) -> set[str]:
    return {button.text for row in keyboard or [] for button in row}
