"""People, chats, files and the change signal: all a Telegram remembers, before anybody does anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.trial.chats import (
    Chat,
    Json,
    Keyboard,
    Message,
    Person,
    StoredFile,
    Upload,
    message_wire,
    unique_id,
)
from bot.trial.mailbox import Bell, Mailbox

INVENTED = "7000001:AAStage0fMemory-no-real-bot-answers-to-it"
"""The default token: shaped like a real one, known to nobody but the Stage."""


@dataclass(frozen=True)
class ChatAction:
    """The bot showed that it is typing, or uploading a photo."""

    chat_id: int
    action: str
    at: datetime


@dataclass(frozen=True)
class CallbackAnswer:
    """How the bot answered a tap. An empty text only stops the button's spinner."""

    query_id: str
    user_id: int
    text: str
    alert: bool
    at: datetime


@dataclass
class Query:
    """A tap waiting for its answer."""

    user_id: int
    at: datetime
    answered: bool = False


class World:
    """The state, and the one way to change what people see: through `_put`, `_drop` and `_touch`.

    Lives in one event loop; nothing here is safe to share between threads.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        token: str = INVENTED,
        username: str = "freshlegs_bot",
        *,
        first_update_id: int = 100_000_001,
    ) -> None:
        self.now = now
        self.token = token
        self.username = username
        self.mailbox = Mailbox(first_update_id)
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.actions: list[ChatAction] = []
        self.answers: list[CallbackAnswer] = []
        self.queries: dict[str, Query] = {}
        self.revision = 0
        """Rises by one with every change a person could see."""
        self._changes = Bell()
        self._last_message_id = 0

    @property
    def bot(self) -> Json:
        """The bot as a Telegram user; its id is the number before the colon of the token, as everywhere."""
        number = self.token.partition(":")[0]
        return {
            "id": int(number) if number.isdigit() else 7_000_001,
            "is_bot": True,
            "first_name": "Fresh Legs",
            "username": self.username,
        }

    def person(self, user_id: int, first_name: str | None = None, language_code: str | None = None) -> Person:
        """The person with this id, made up on first sight (Ada, in English); what is given is updated."""
        person = self.people.setdefault(user_id, Person(user_id))
        person.first_name = first_name or person.first_name
        person.language_code = language_code or person.language_code
        return person

    def chat(self, user_id: int) -> list[Message]:
        """Every message still in the chat with this person (or in this group), oldest first."""
        chat = self.chats.get(user_id)
        return list(chat.messages.values()) if chat else []

    def last(self, user_id: int) -> Message:
        """The newest message of the bot in this chat. Raises LookupError when it has said nothing."""
        for message in reversed(self.chat(user_id)):
            if message.from_bot:
                return message
        raise LookupError(f"the bot said nothing to {user_id}")

    def message(self, user_id: int, message_id: int) -> Message:
        """One message as it stands now. Raises LookupError when it was deleted or never was."""
        chat = self.chats.get(user_id)
        if chat is None or message_id not in chat.messages:
            raise LookupError(f"no message {message_id} in the chat with {user_id}")
        return chat.messages[message_id]

    def reply_keyboard(self, user_id: int) -> Keyboard | None:
        """The keyboard that stands in place of the letters now; None: the letters do."""
        chat = self.chats.get(user_id)
        return chat.shown_keyboard if chat else None

    def file_bytes(self, file_path: str) -> bytes:
        """The content behind a `file_path` of getFile. Raises LookupError for an unknown one."""
        for file in self.files.values():
            if file.path == file_path:
                return file.content
        raise LookupError(f"no file at {file_path}")

    async def changed(self, since_revision: int, seconds: float | None = None) -> int:
        """Wait until `revision` is above the given one and return it.

        Returns the old one when `seconds` went by without a change; None waits for ever.
        """
        while self.revision <= since_revision:
            if not await self._changes.wait(seconds):
                break
        return self.revision

    def wire(self, message: Message) -> Json:
        """The message in the Bot API's form."""
        chat = self.chats[message.chat_id]
        author = self.bot if message.author is None else self.person(message.author).wire()
        return message_wire(message, chat, author)

    def _touch(self) -> int:
        self.revision += 1
        self._changes.ring()
        return self.revision

    def _next_message_id(self) -> int:
        self._last_message_id += 1
        return self._last_message_id

    def _put(self, message: Message) -> Message:
        """Show a message, new or edited, and stamp it with the revision of the change."""
        message = replace(message, revision=self._touch())
        self.chats[message.chat_id].messages[message.id] = message
        return message

    def _drop(self, message: Message) -> None:
        del self.chats[message.chat_id].messages[message.id]
        self._touch()

    def _keep(self, content: bytes, name: str, size: int | None = None) -> StoredFile:
        """Store a file under a new id; the same bytes keep the same unique id."""
        name = content.name if isinstance(content, Upload) else name
        file = StoredFile(
            file_id=f"BQACAgIAAxk-{len(self.files) + 1}",
            file_unique_id=unique_id(content),
            content=bytes(content),
            name=name.rpartition("/")[2] or "file",
            size=len(content) if size is None else size,
        )
        self.files[file.file_id] = file
        return file
