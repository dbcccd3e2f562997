"""Where every update arrives, whether it was polled or came through the webhook.

PTB's own queue confirms an update before it is handled and swallows what its handlers raise. Here the caller
gets an answer: handle() returns when the update has been dealt with, and raises when it has not.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from weakref import WeakValueDictionary

from structlog.contextvars import bound_contextvars
from telegram import Update
from telegram.ext import Application, CallbackContext

from bot.chat.meters import OTHER, UPDATE_KINDS, Handled, Meters
from bot.chat.sound import is_id, is_sound

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
AnyContext = CallbackContext[Any, Any, Any, Any]

# What PTB raises on an update whose shape it does not know: a new kind of chat, a field of another type.
_NOT_AS_EXPECTED = (
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    OSError,
    RecursionError,
)

_OF_A_TAPPED_MESSAGE = ("message_id", "date", "chat")

_failures: ContextVar[list[BaseException] | None] = ContextVar("failures", default=None)
_last_try: ContextVar[bool] = ContextVar("last_try", default=True)


class NotHandled(Exception):
    """A handler failed on this update; the cause is what it raised. The update may be handed in again."""

    def __init__(self, update_id: int) -> None:
        self.update_id = update_id
        super().__init__(f"update {update_id} was not handled")


class Unreadable(Exception):
    """This update is in no form we know, and never will be: handing it in again is of no use.

    `update_id` is None when not even a number could be found.
    """

    def __init__(self, update_id: int | None) -> None:
        self.update_id = update_id
        super().__init__(f"update {update_id} is in no form this version knows")


def is_last_try() -> bool:
    """Whether the update in hand will not be tried again if it fails now.

    A handler of mishaps asks this, so that the runner reads one apology and not one for each try. True when
    nobody said otherwise, also outside of handle().
    """
    return _last_try.get()


def number_of(raw: object) -> int | None:
    """The update's own number, or None when it has none."""
    number = raw.get("update_id") if isinstance(raw, Mapping) else None
    return number if is_id(number) else None


def runner_of(raw: object) -> int | None:
    """Telegram's id of whoever sent this raw update, else of the chat; None when neither is named.

    It never raises, whatever it is given: it only decides which updates have to wait for each other.
    """
    if not isinstance(raw, Mapping):
        return None
    for kind, content in raw.items():
        if kind == "update_id" or not isinstance(content, Mapping):
            continue
        tapped = content.get("message")
        tapped_in = tapped.get("chat") if isinstance(tapped, Mapping) else None
        for holder in (content.get("from"), content.get("chat"), tapped_in):
            someone = holder.get("id") if isinstance(holder, Mapping) else None
            if isinstance(someone, int):
                return someone
    return None


def kind_of(raw: Mapping[str, Any]) -> str:
    """What kind of update this is, as the meters call it; never a word that came with the update."""
    return next((kind for kind in UPDATE_KINDS if kind in raw), OTHER)


def looked_at(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The update without the words and buttons of a tapped message: the bot's own, which no handler looks at.

    PTB would make objects of them, which is half of what reading a tap costs.
    """
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, Mapping) else None
    if not isinstance(query, Mapping) or not isinstance(message, Mapping):
        return dict(raw)
    kept = {name: message[name] for name in _OF_A_TAPPED_MESSAGE if name in message}
    return {**raw, "callback_query": {**query, "message": kept}}


class Inbox:
    """Hands raw updates to the application: one runner's in the order they came, different runners' at once.

    At most `at_once` are in hand together. The numbers of the last `remembered` updates this process handled
    are kept, so that a redelivery while it lives costs nothing; what must outlive it is the diary's to know.

    It adds an error handler of its own to the application. Create it before error handlers that stop the
    others, and register no handler with `block=False`: its failure would come too late to be seen.

    Every line that is logged while an update is in hand carries its number as `update`.
    """

    def __init__(
        self,
        application: AnyApplication,
        *,
        at_once: int = 64,
        remembered: int = 4096,
        meters: Meters | None = None,
    ) -> None:
        self.meters = meters or Meters()
        self._application = application
        self._in_hand = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._room = asyncio.Semaphore(at_once)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._remembered = remembered
        self._handled: dict[int, None] = {}
        application.add_error_handler(_note_failure)

    async def handle(self, raw: Mapping[str, Any], *, last_try: bool = True) -> None:
        """Deal with one raw update, after all earlier ones of the same runner.

        Raises Unreadable when it cannot be parsed, NotHandled (its cause is the handler's exception) when a
        handler failed. `last_try` is what is_last_try() tells the handlers.
        """
        outcome = Handled.CUT_OFF
        with self._metered(), bound_contextvars(update=number_of(raw)):
            try:
                outcome = await self._handle(raw, last_try)
            except Unreadable:
                outcome = Handled.UNREADABLE
                raise
            except NotHandled:
                outcome = Handled.FAILED
                self.meters.errors.labels("update").inc()
                raise
            finally:
                self.meters.updates.labels(kind_of(raw), outcome.value).inc()

    async def idle(self) -> None:
        """Return as soon as no update is in hand."""
        await self._idle.wait()

    @contextmanager
    def _metered(self) -> Iterator[None]:
        self._in_hand += 1
        self._idle.clear()
        try:
            with self.meters.updates_in_hand.track_inprogress(), self.meters.update_s.time():
                yield
        finally:
            self._in_hand -= 1
            if not self._in_hand:
                self._idle.set()

    async def _handle(self, raw: Mapping[str, Any], last_try: bool) -> Handled:
        number = number_of(raw)
        if number is None:
            raise Unreadable(None)
        # The turn comes before the room: updates waiting for one runner must not use up everybody's room.
        async with self._turn_of(runner_of(raw)), self._room:
            if number in self._handled:
                return Handled.REPEATED
            update = self._read(raw, number)
            await self._process(update, number, last_try)
            self._remember(number)
            return Handled.DONE

    def _read(self, raw: Mapping[str, Any], number: int) -> Update:
        """The update as the handlers know it. Raises Unreadable."""
        try:
            update = Update.de_json(looked_at(raw), self._application.bot)
            sound = is_sound(update)
        except _NOT_AS_EXPECTED as cause:
            raise Unreadable(number) from cause
        if not sound:
            raise Unreadable(number)
        return update

    async def _process(self, update: Update, number: int, last_try: bool) -> None:
        failures: list[BaseException] = []
        noting, trying = _failures.set(failures), _last_try.set(last_try)
        try:
            await self._application.process_update(update)
        finally:
            _failures.reset(noting)
            _last_try.reset(trying)
        if failures:
            raise NotHandled(number) from failures[0]

    def _turn_of(self, runner: int | None) -> asyncio.Lock:
        if runner is None:
            return asyncio.Lock()
        return self._turns.setdefault(runner, asyncio.Lock())

    def _remember(self, number: int) -> None:
        self._handled[number] = None
        if len(self._handled) > self._remembered:
            del self._handled[next(iter(self._handled))]


async def _note_failure(update: object, context: AnyContext) -> None:
    """PTB calls this in the task of the failing handler, so the context variable is the right update's."""
    failures = _failures.get()
    if failures is not None and context.error is not None:
        failures.append(context.error)
