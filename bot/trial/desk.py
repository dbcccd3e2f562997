"""What the bot may do in a chat: send, edit, delete, answer; and why Telegram refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.trial.chats import Chat, Json, Keyboard, Message, StoredFile, png_size
from bot.trial.form import CAPTION_AT_MOST, TEXT_AT_MOST, Form
from bot.trial.keyboards import Markup, read_markup
from bot.trial.people import People
from bot.trial.refusals import BadRequest, Refused
from bot.trial.world import CallbackAnswer, ChatAction

MEBIBYTE = 1024 * 1024
PHOTO_AT_MOST_MIB = 10
DOCUMENT_AT_MOST_MIB = 50
PHOTO_SIDES_AT_MOST_PX = 10_000
"""Telegram's limit for width and height added together."""
PHOTO_RATIO_AT_MOST = 20
DELETE_WITHIN = timedelta(hours=48)

QUERY_LIVES_FOR = timedelta(seconds=15)
"""Undocumented by Telegram; taps answered later than this are reported to fail."""

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


class Desk(People):
    """The Bot API's methods about messages. Each takes a form and returns what stands under `result`."""

    def _send_message(self, form: Form) -> object:
        chat = self._recipient(form)
        reading = form.reading("text", TEXT_AT_MOST, "entities")
        if not reading.plain.strip():
            raise BadRequest("message text is empty")
        return self._sends(
            chat,
            read_markup(form.raw("reply_markup")),
            Message(
                id=0,
                chat_id=chat.id,
                from_bot=True,
                sent_at=self.now(),
                text=form.text("text"),
                plain=reading.plain,
                entities=reading.entities,
            ),
        )

    def _send_photo(self, form: Form) -> object:
        chat = self._recipient(form)
        file = self._file(form, "photo", PHOTO_AT_MOST_MIB)
        size = _photo_size(file)
        message = self._captioned(form, chat, file)
        return self._sends(
            chat, read_markup(form.raw("reply_markup")), replace(message, kind="photo", photo_size=size)
        )

    def _send_document(self, form: Form) -> object:
        chat = self._recipient(form)
        file = self._file(form, "document", DOCUMENT_AT_MOST_MIB)
        message = self._captioned(form, chat, file)
        return self._sends(chat, read_markup(form.raw("reply_markup")), replace(message, kind="document"))

    def _send_chat_action(self, form: Form) -> object:
        chat = self._recipient(form)
        action = form.text("action")
        if action not in ACTIONS:
            raise BadRequest("wrong parameter action in request")
        self.actions.append(ChatAction(chat.id, action, self.now()))
        self._touch()
        return True

    def _edit_message_text(self, form: Form) -> object:
        before = self._editable(form)
        reading = form.reading("text", TEXT_AT_MOST, "entities")
        if not reading.plain.strip():
            raise BadRequest("message text is empty")
        if before.kind != "text":
            raise BadRequest("there is no text in the message to edit")
        return self._edits(
            before,
            replace(
                before,
                text=form.text("text"),
                plain=reading.plain,
                entities=reading.entities,
                keyboard=_inline_only(form),
            ),
        )

    def _edit_message_caption(self, form: Form) -> object:
        before = self._editable(form)
        reading = form.reading("caption", CAPTION_AT_MOST, "caption_entities")
        if before.kind not in {"photo", "document"}:
            raise BadRequest("there is no caption in the message to edit")
        return self._edits(
            before,
            replace(
                before,
                caption=form.text("caption") or None,
                plain=reading.plain,
                entities=reading.entities,
                keyboard=_inline_only(form),
            ),
        )

    def _edit_message_media(self, form: Form) -> object:
        """Another photo with another caption in place of a photo, a document, or a text."""
        before = self._editable(form)
        media = form.part("media")
        if media.text("type") != "photo":
            raise BadRequest("wrong media type specified")  # there are others; this bot sends photos only
        if not media.text("media"):
            raise BadRequest("media not found")
        file = self._file(media, "media", PHOTO_AT_MOST_MIB, kind="photo")
        reading = media.reading("caption", CAPTION_AT_MOST, "caption_entities")
        if before.kind not in {"text", "photo", "document"}:
            raise BadRequest("message can't be edited")
        return self._edits(
            before,
            replace(
                before,
                kind="photo",
                file=file,
                photo_size=_photo_size(file),
                text="",
                caption=media.text("caption") or None,
                plain=reading.plain,
                entities=reading.entities,
                keyboard=_inline_only(form),
            ),
        )

    def _edit_message_reply_markup(self, form: Form) -> object:
        before = self._editable(form)
        return self._edits(before, replace(before, keyboard=_inline_only(form)))

    def _delete_message(self, form: Form) -> object:
        chat = self._recipient(form)
        message = chat.messages.get(form.integer("message_id"))
        if message is None or message.id in chat.forgotten:
            raise BadRequest("message to delete not found")
        if self.now() - message.sent_at > DELETE_WITHIN:
            raise BadRequest("message can't be deleted for everyone")
        self._drop(message)
        return True

    def _answer_callback_query(self, form: Form) -> object:
        query = self.queries.get(form.text("callback_query_id"))
        if query is None or query.answered or self.now() - query.at > QUERY_LIVES_FOR:
            raise BadRequest("query is too old and response timeout expired or query ID is invalid")
        text = form.text("text")
        if len(text) > 200:
            raise BadRequest("MESSAGE_TOO_LONG")
        query.answered = True
        self.answers.append(
            CallbackAnswer(
                form.text("callback_query_id"), query.user_id, text, form.flag("show_alert"), self.now()
            )
        )
        self._touch()
        return True

    def _recipient(self, form: Form) -> Chat:
        """The chat the bot may write in. A person who never wrote, left or blocked is refused."""
        if str(form.raw("chat_id") or "").startswith("@"):
            raise BadRequest("chat not found")
        chat_id = form.integer("chat_id")
        person = self.people.get(chat_id)
        if person is not None and person.deactivated:
            raise Refused("Forbidden: user is deactivated", 403)
        if person is not None and person.blocked:
            raise Refused("Forbidden: bot was blocked by the user", 403)
        chat = self.chats.get(chat_id)
        if chat is not None and chat.started:
            return chat
        if person is not None:
            raise Refused("Forbidden: bot can't initiate conversation with a user", 403)
        raise BadRequest("chat not found")

    def _editable(self, form: Form) -> Message:
        if "chat_id" not in form or "message_id" not in form:
            raise BadRequest("message identifier is not specified")
        chat = self._recipient(form)
        message = chat.messages.get(form.integer("message_id"))
        if message is None or message.id in chat.forgotten:
            raise BadRequest("message to edit not found")
        if not message.from_bot or message.reply_keyboard is not None:
            raise BadRequest("message can't be edited")
        return message

    def _file(self, form: Form, field: str, at_most_mib: int, kind: str = "") -> StoredFile:
        """The uploaded file, or the one a known file_id stands for. `kind`: what it is, if not the field."""
        content = form.upload(field)
        if content is None:
            known = self.files.get(form.text(field))
            if known is None:
                missing = field not in form
                raise BadRequest(
                    f"there is no {field} in the request"
                    if missing
                    else "wrong file identifier/HTTP URL specified"
                )
            return known
        kind = kind or field
        if len(content) > at_most_mib * MEBIBYTE:
            if kind == "photo":
                raise BadRequest(f"file of size {len(content)} bytes is too big for a photo")
            raise Refused("Request Entity Too Large", 413)
        if not content:
            raise BadRequest("file must be non-empty")
        return self._keep(content, f"{kind}.png" if kind == "photo" else kind)

    def _captioned(self, form: Form, chat: Chat, file: StoredFile) -> Message:
        reading = form.reading("caption", CAPTION_AT_MOST, "caption_entities")
        return Message(
            id=0,
            chat_id=chat.id,
            from_bot=True,
            sent_at=self.now(),
            plain=reading.plain,
            entities=reading.entities,
            caption=form.text("caption") or None,
            file=file,
        )

    def _sends(self, chat: Chat, markup: Markup, message: Message) -> Json:
        if markup.reply is not None:
            chat.shown_keyboard, chat.one_time = markup.reply, markup.one_time
        elif markup.kind == "remove":
            chat.shown_keyboard = None
        return self.wire(
            self._put(
                replace(
                    message,
                    id=self._next_message_id(),
                    keyboard=markup.inline,
                    reply_keyboard=markup.reply,
                )
            )
        )

    def _edits(self, before: Message, after: Message) -> Json:
        if _as_read(after) == _as_read(before):
            raise BadRequest(NOT_MODIFIED)
        return self.wire(self._put(replace(after, edited_at=self.now(), edits=before.edits + 1)))


def _as_read(message: Message) -> tuple[object, ...]:
    """What an edit must change something of."""
    file = None if message.file is None else message.file.file_unique_id
    return message.kind, file, message.plain, message.entities, message.keyboard


def _photo_size(file: StoredFile) -> tuple[int, int]:
    size = png_size(file.content)
    if size is None:
        raise BadRequest("IMAGE_PROCESS_FAILED")  # real Telegram reads more; this bot draws PNG only
    if sum(size) > PHOTO_SIDES_AT_MOST_PX or max(size) > PHOTO_RATIO_AT_MOST * min(size):
        raise BadRequest("PHOTO_INVALID_DIMENSIONS")
    return size


def _inline_only(form: Form) -> Keyboard | None:
    markup = read_markup(form.raw("reply_markup"))
    if markup.kind not in {None, "inline"}:
        raise BadRequest("inline keyboard expected")
    return markup.inline
