"""What the bot says to one runner, at once. Broadcasts (bot.chat.bulk) go another way and never hold it up.

Nothing here raises for what Telegram or the network does: a Delivery tells what is known. What Telegram does
not take for now is kept a little longer by bot.chat.held.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

import structlog
from telegram import Bot, InlineKeyboardMarkup, InputMediaPhoto, Message
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, TelegramError

from bot.chat.calls import Keyboard, edit_text, send_text
from bot.chat.fetching import FETCHED_WITHIN_S, NoFile, fetched
from bot.chat.meters import Lane, Meters
from bot.chat.outcome import Delivery, Outcome, Saying, delivery_after
from bot.chat.screens.screen import Inline

__all__ = ["Keyboard", "NoFile", "Sender", "Sleep"]

Sleep = Callable[[float], Awaitable[None]]

log = structlog.get_logger(__name__)


class Sender:
    """Sends, edits and answers, always in HTML and without link previews.

    A call that surely did not arrive, or that is safe to repeat, is repeated after each of `patience_s`
    (seconds); a 429 is waited out when it asks for no more than the longest of them. `sleep` is handed in.
    A file is fetched within `fetched_within_s`, or given up. `meters` count what becomes of each message.
    """

    lane = Lane.REPLY
    paid: bool | None = None
    """True: Telegram may charge for each message, as it does above thirty a second. None: it may not."""

    def __init__(
        self,
        bot: Bot,
        *,
        sleep: Sleep = asyncio.sleep,
        patience_s: Sequence[float] = (0.5, 2.0),
        fetched_within_s: float = FETCHED_WITHIN_S,
        meters: Meters | None = None,
    ) -> None:
        self._bot = bot
        self._sleep = sleep
        self._patience_s = tuple(patience_s)
        self._fetched_within_s = fetched_within_s
        self._meters = meters or Meters()

    @property
    def bot(self) -> Bot:
        """Who speaks."""
        return self._bot

    @property
    def meters(self) -> Meters:
        """What counts each message."""
        return self._meters

    def held_s(self, chat_id: int) -> float | None:
        """Seconds until something kept for that chat is tried again; None: nothing is kept."""
        return None

    async def drain(self, within_s: float) -> None:
        """Before the end: say what is kept and can be said within so many seconds; give up the rest."""

    @property
    def username(self) -> str:
        """What the bot is called in links."""
        return self._bot.username

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard | None = None, *, silent: bool = False
    ) -> Delivery:
        """Say something new. `silent`: without a sound on the runner's phone."""

        async def call() -> int:
            return await send_text(self._bot, chat_id, text, keyboard, silent=silent, paid=self.paid)

        return await self._deliver(call)

    async def send_photo(
        self,
        chat_id: int,
        photo: bytes,
        caption: str | None = None,
        keyboard: Inline | None = None,
        *,
        filename: str = "week.png",
    ) -> Delivery:
        """Send a picture (the bytes of a file), with a caption of up to 1024 characters."""

        async def call() -> int:
            message = await self._bot.send_photo(
                chat_id,
                photo,
                caption=caption,
                parse_mode=ParseMode.HTML,
                reply_markup=_markup(keyboard),
                filename=filename,
                allow_paid_broadcast=self.paid,
            )
            return message.message_id

        return await self._deliver(call)

    async def send_document(self, chat_id: int, content: bytes, filename: str, caption: str) -> Delivery:
        """Send a file under that name, with a caption of up to 1024 characters."""

        async def call() -> int:
            message = await self._bot.send_document(
                chat_id,
                content,
                caption=caption,
                parse_mode=ParseMode.HTML,
                filename=filename,
                disable_content_type_detection=True,
            )
            return message.message_id

        return await self._deliver(call)

    async def edit(
        self, chat_id: int, message_id: int, text: str, keyboard: Inline | None = None
    ) -> Delivery:
        """Make one of the bot's messages read so.

        SENT also when it already does. A message that can no longer be edited is sent anew: the delivery then
        names the new one.
        """

        async def call() -> int:
            return await edit_text(self._bot, chat_id, message_id, text, keyboard)

        return await self._edit(call, message_id, lambda: self.send(chat_id, text, keyboard))

    async def edit_photo(
        self,
        chat_id: int,
        message_id: int,
        photo: bytes,
        caption: str,
        keyboard: Inline | None = None,
    ) -> Delivery:
        """Make one of the bot's messages show this picture with this caption; the rest is as with `edit`."""

        async def call() -> int:
            media = InputMediaPhoto(photo, caption, ParseMode.HTML)
            edited = await self._bot.edit_message_media(
                media, chat_id, message_id, reply_markup=_markup(keyboard)
            )
            return edited.message_id if isinstance(edited, Message) else message_id

        return await self._edit(call, message_id, lambda: self.send_photo(chat_id, photo, caption, keyboard))

    async def drop_buttons(self, chat_id: int, message_id: int) -> None:
        """Take the buttons off an older message. Whether that works does not matter: they do no harm."""
        try:
            await self._bot.edit_message_reply_markup(chat_id, message_id, reply_markup=None)
        except TelegramError as error:
            log.debug("buttons not dropped", error=type(error).__name__)

    async def answer(self, query_id: str, text: str | None = None, *, alert: bool = False) -> bool:
        """End the waiting sign on a tapped button, with a short notice if `text` is given.

        False when Telegram did not take it. That is no reason to stop: the tap is handled anyway.
        """

        async def call() -> int:
            return int(await self._bot.answer_callback_query(query_id, text, show_alert=alert))

        try:
            # a 429 that is short enough is waited out; a second answer to one tap does no harm
            return (await self._attempt(call)).sent
        except BadRequest as error:
            if not Saying.TOO_OLD.is_in(error):
                log.warning("tap not answered", error=type(error).__name__)
            return False

    async def show_typing(self, chat_id: int) -> None:
        """Show that something is being prepared; whether it arrives does not matter."""
        await self._show_action(chat_id, ChatAction.TYPING)

    async def show_uploading(self, chat_id: int) -> None:
        """The same where a file is being prepared."""
        await self._show_action(chat_id, ChatAction.UPLOAD_DOCUMENT)

    async def _show_action(self, chat_id: int, action: ChatAction) -> None:
        try:
            await self._bot.send_chat_action(chat_id, action)
        except TelegramError as error:
            log.debug("action not shown", error=type(error).__name__)

    async def fetch_file(self, file_id: str) -> bytes | NoFile:
        """What is in a file that somebody sent, or why it cannot be had. Fetching again does no harm."""
        attempt = partial(self._attempt, repeatable=True)
        return await fetched(self._bot, file_id, attempt, within_s=self._fetched_within_s)

    async def _edit(
        self, call: Callable[[], Awaitable[int]], message_id: int, anew: Callable[[], Awaitable[Delivery]]
    ) -> Delivery:
        try:
            # An edit says the same however often it is made, so an unknown outcome may be repeated.
            delivery = await self._attempt(call, repeatable=True)
        except BadRequest as error:
            if Saying.NOT_EDITABLE.is_in(error):
                return await anew()
            if Saying.NOT_MODIFIED.is_in(error):
                delivery = Delivery(Outcome.SENT, message_id)
            else:
                delivery = _told(delivery_after(error))
        return self._counted(delivery)

    async def _deliver(self, call: Callable[[], Awaitable[int]]) -> Delivery:
        try:
            delivery = await self._attempt(call)
        except BadRequest as error:
            delivery = _told(delivery_after(error))
        return self._counted(delivery)

    def _counted(self, delivery: Delivery) -> Delivery:
        self._meters.sends.labels(self.lane.value, delivery.outcome.value).inc()
        return delivery

    async def _attempt(self, call: Callable[[], Awaitable[int]], *, repeatable: bool = False) -> Delivery:
        """Make the call, again where that is safe.

        Only BadRequest gets out: what it means depends on the call.
        """
        patience = iter(self._patience_s)
        while True:
            try:
                return Delivery(Outcome.SENT, await self._call(call))
            except BadRequest:
                raise
            except TelegramError as error:
                delivery = delivery_after(error)
            pause_s = next(patience, None)
            if pause_s is None or not self._worth_repeating(delivery, repeatable):
                return _told(delivery)
            await self._sleep(delivery.wait_s or pause_s)

    async def ready(self) -> None:
        """Wait for the turn of the next call, so that what it says can be looked up at the last moment.

        To be asked before anything that takes long, too: once a stop came there is no turn any more.
        """

    async def _call(self, call: Callable[[], Awaitable[int]]) -> int:
        return await call()

    def _worth_repeating(self, delivery: Delivery, repeatable: bool) -> bool:
        if delivery.wait_s is not None:
            return delivery.wait_s <= max(self._patience_s)
        return delivery.outcome is Outcome.NOT_SENT or (repeatable and delivery.outcome is Outcome.UNKNOWN)


def _markup(keyboard: Inline | None) -> InlineKeyboardMarkup | None:
    return None if keyboard is None else InlineKeyboardMarkup.de_json(dict(keyboard))


def _told(delivery: Delivery) -> Delivery:
    """Log what was not delivered. Somebody who left is no news here: whoever keeps the diary notes it."""
    if delivery.outcome is Outcome.REFUSED:
        log.error("message refused", reason=delivery.reason)
    elif delivery.outcome not in (Outcome.SENT, Outcome.GONE):
        log.warning("message not delivered", outcome=delivery.outcome.value, reason=delivery.reason)
    return delivery
