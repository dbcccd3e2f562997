"""What lies in a chat: messages, buttons, files; and the form in which the Bot API writes them down."""

from __future__ import annotations

import hashlib
import mimetypes
import struct
import zlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.trial.markup import Entity

Json = dict[str, object]
Kind = Literal["text", "photo", "document", "location", "voice", "sticker"]

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Button:
    """One button. Under a message it has `data` or a `url`; on a reply keyboard it may ask for the place."""

    text: str
    data: str | None = None
    url: str | None = None
    asks_location: bool = False


Keyboard = list[list[Button]]


@dataclass(frozen=True)
class StoredFile:
    """A file Telegram keeps. `size` may be larger than the content when a test only claims a large file."""

    file_id: str
    file_unique_id: str
    content: bytes
    name: str
    size: int

    @property
    def path(self) -> str:
        """Where the file is fetched, below `/file/bot<token>/`."""
        return f"files/{self.file_unique_id}/{self.name}"

    @property
    def mime_type(self) -> str:
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def reference(self) -> Json:
        return {"file_id": self.file_id, "file_unique_id": self.file_unique_id, "file_size": self.size}


class Upload(bytes):
    """The bytes of one uploaded file, with the name its sender gave it."""

    name: str

    def __new__(cls, content: bytes, name: str) -> Upload:
        upload = super().__new__(cls, content)
        upload.name = name
        return upload


@dataclass(frozen=True)
class Message:
    """A message as it stands now; an edit puts a new one in its place, so the one in hand stays."""

    id: int
    chat_id: int
    from_bot: bool
    sent_at: datetime
    kind: Kind = "text"
    author: int | None = None
    """The person who wrote it; None: the bot did."""
    text: str = ""
    """Exactly what was sent, tags and all; empty for a message that is no text."""
    plain: str = ""
    """What is read on the screen: the text or the caption without tags."""
    entities: tuple[Entity, ...] = ()
    keyboard: Keyboard | None = None
    """Inline buttons; None: none."""
    reply_keyboard: Keyboard | None = None
    """The keyboard that came with the message and took the place of the letters; None: none came."""
    caption: str | None = None
    """Exactly what was sent under a photo or document; None: nothing was."""
    file: StoredFile | None = None
    photo_size: tuple[int, int] | None = None
    """Width and height in pixels; None for anything but a photo."""
    place: tuple[float, float] | None = None
    """Latitude and longitude in degrees, of a shared location."""
    edited_at: datetime | None = None
    edits: int = 0
    """How often the message changed after it was sent."""
    revision: int = 0
    """The revision of the whole Telegram at which the message last changed."""

    @property
    def photo(self) -> bytes | None:
        """The picture's bytes; None for a message without one."""
        return self.file.content if self.file and self.kind == "photo" else None

    @property
    def document(self) -> StoredFile | None:
        """The file; None for a message without one."""
        return self.file if self.kind == "document" else None

    def button(self, text: str) -> Button:
        """The inline button whose label contains `text`. Raises LookupError with the labels there are."""
        labels = [button for row in self.keyboard or [] for button in row]
        for button in labels:
            if text == button.text:
                return button
        for button in labels:
            if text in button.text:
                return button
        raise LookupError(f"no button {text!r} among {[button.text for button in labels]}")


@dataclass
class Person:
    """Somebody with a Telegram account."""

    id: int
    first_name: str = "Ada"
    language_code: str | None = "en"
    blocked: bool = False
    deactivated: bool = False

    def wire(self) -> Json:
        person: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return person | ({"language_code": self.language_code} if self.language_code else {})


@dataclass
class Chat:
    """One conversation. The bot may speak in it from the moment somebody else did."""

    id: int
    title: str
    started: bool = False
    """Whether a person has written here: before that the bot may not."""
    messages: dict[int, Message] = field(default_factory=dict)
    forgotten: set[int] = field(default_factory=set)
    """Messages still on the person's screen that the bot can neither see nor edit any more."""
    shown_keyboard: Keyboard | None = None
    """The reply keyboard that stands under the conversation now; None: the letters do."""
    one_time: bool = False

    def wire(self) -> Json:
        if self.id < 0:
            return {"id": self.id, "type": "group", "title": self.title}
        return {"id": self.id, "type": "private", "first_name": self.title}


def message_wire(message: Message, chat: Chat, author: Json) -> Json:
    """The Bot API's `Message` object."""
    wire: Json = {
        "message_id": message.id,
        "date": int(message.sent_at.timestamp()),
        "chat": chat.wire(),
        "from": author,
    }
    if message.edited_at is not None:
        wire["edit_date"] = int(message.edited_at.timestamp())
    wire |= _body(message)
    if message.keyboard is not None:
        wire["reply_markup"] = {
            "inline_keyboard": [[button_wire(button) for button in row] for row in message.keyboard]
        }
    return wire


def _body(message: Message) -> Json:
    wire: Json = {}
    if message.kind == "text":
        wire["text"] = message.plain
    elif message.plain:
        wire["caption"] = message.plain
    if message.entities:
        wire["entities" if message.kind == "text" else "caption_entities"] = list(message.entities)
    if message.place is not None:
        wire["location"] = {"latitude": message.place[0], "longitude": message.place[1]}
    if message.file is not None:
        wire[message.kind] = _file_wire(message, message.file)
    return wire


def _file_wire(message: Message, file: StoredFile) -> Json | list[Json]:
    reference = file.reference()
    if message.kind == "photo":
        width, height = message.photo_size or (1, 1)
        return [reference | {"width": width, "height": height}]
    if message.kind == "voice":
        return reference | {"duration": 3, "mime_type": "audio/ogg"}
    if message.kind == "sticker":
        return reference | {
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
            "emoji": "🏃",
        }
    return reference | {"file_name": file.name, "mime_type": file.mime_type}


def button_wire(button: Button) -> Json:
    wire: Json = {"text": button.text}
    if button.data is not None:
        wire["callback_data"] = button.data
    if button.url is not None:
        wire["url"] = button.url
    return wire


def png_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels as the PNG header tells them; None when these bytes are no PNG."""
    if len(content) < 24 or not content.startswith(PNG_SIGNATURE) or content[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def grey_png(width: int = 1, height: int = 1) -> bytes:
    """A small valid picture, for people who send photos and tests that need one."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    rows = (b"\x00" + b"\x80" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return PNG_SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def unique_id(content: bytes) -> str:
    """The same bytes have the same unique id, as with Telegram."""
    return "AQAD" + hashlib.sha256(content).hexdigest()[:16]
