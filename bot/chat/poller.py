"""Our own long polling: Telegram is told that an update arrived only after it was dealt with.

PTB's updater tells it before, so a kill loses what was in hand; it ends silently at one 401 while the process
lives on; and it repeats a batch for ever when one update in it cannot be parsed. Here the offset follows the
work, a poller that cannot go on raises PollingStopped, and an update that keeps failing is skipped by number.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import structlog
from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.chat.inbox import Inbox, NotHandled, Unreadable, number_of, runner_of
from bot.chat.meters import UPDATE_KINDS
from bot.chat.outcome import seconds_to_wait

ALLOWED_UPDATES = UPDATE_KINDS
"""What the bot wants to hear of, also for setWebhook. Telegram remembers it: it is said with every call."""

# PTB's own get_updates parses a batch as a whole, and PTB warns of a raw call by that name. It makes
# "getUpdates" of this spelling too, and for that name it takes the request object meant for polling.
_GET_UPDATES = "get_Updates"

REVOKED = (
    "Telegram refuses the bot's token (401 or 404): it was revoked or mistyped, or the API address is wrong. "
    "@BotFather shows the token; set TELEGRAM_BOT_TOKEN to it and start again."
)

_LONGEST_BACKOFF_S = 30.0
_CONFLICT_WAIT_S = 5.0
_REST_AFTER_EMPTY_S = 0.1

T = TypeVar("T")

log = structlog.get_logger(__name__)


class PollingStopped(Exception):
    """Polling cannot go on and waiting will not help; the text tells the host why and what to do."""


class Poller:
    """Fetches updates and hands them to the inbox; run() returns only after a stop.

    `now` gives an aware UTC instant. One poll waits up to `poll_s` seconds for news, its read timeout lies
    `grace_s` above that. A failing update is tried again after each of `retry_waits_s`, then skipped.
    `outage` tells from a handler's exception that the update is not to blame (the database is away): such an
    update is kept and tried until the outage is over.

    Whoever sends something that takes long (a file of 20 MB) holds up nobody else: after `slow_after_s` the
    next poll is made while that is still in hand. The offset stays before it, so Telegram's window of a
    hundred updates begins with it, and up to 99 others pass it meanwhile.
    """

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        *,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        poll_s: int = 30,
        grace_s: float = 10.0,
        retry_waits_s: Sequence[float] = (1.0, 5.0),
        outage: Callable[[BaseException], bool] = lambda cause: False,
        outage_wait_s: float = 5.0,
        slow_after_s: float = 1.0,
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._now = now
        self._sleep = sleep
        self._poll_s = poll_s
        self._grace_s = grace_s
        self._retry_waits_s = tuple(retry_waits_s)
        self._outage = outage
        self._outage_wait_s = outage_wait_s
        self._slow_after_s = slow_after_s
        self._offset: int | None = None
        self._taken: dict[int, bool] = {}
        """Updates from the offset on that were taken in hand, and whether they are dealt with."""
        self._lanes: dict[int | None, deque[Mapping[str, Any]]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._troubles_in_a_row = 0
        self.last_good_poll_at: datetime | None = None
        """When Telegram last answered a poll well, aware UTC. None: not yet in this run."""

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; then finish what is in hand and confirm it with one short call.

        Raises PollingStopped when the token is refused or a webhook is set.
        """
        self.last_good_poll_at = None
        try:
            while not stop.is_set():
                self._take(await self._next_batch(stop), stop)
                await self._wait_a_little()
        finally:
            await asyncio.gather(*self._running)
        self._move_on()
        self._taken.clear()  # what was given back comes again
        await self._confirm()

    async def _next_batch(self, stop: asyncio.Event) -> list[Mapping[str, Any]]:
        """The next raw updates; empty after a stop, a quiet poll, or a trouble that has been waited out."""
        try:
            answer = await unless_stopped(stop, self._get_updates(self._poll_s))
        except (InvalidToken, EndPointNotFound) as error:
            raise PollingStopped(REVOKED) from error
        except Conflict:
            await self._stop_if_a_webhook_is_set()
            log.warning("polling refused: another process polls with this token", wait_s=_CONFLICT_WAIT_S)
            await unless_stopped(stop, self._sleep(_CONFLICT_WAIT_S))
            return []
        except TelegramError as error:
            await unless_stopped(stop, self._sleep(self._backoff_s(error)))
            return []
        if answer is None:
            return []
        self._troubles_in_a_row = 0
        self.last_good_poll_at = self._now()
        if not answer:
            # A server that does not wait for news itself would otherwise be asked in a hot loop.
            await unless_stopped(stop, self._sleep(_REST_AFTER_EMPTY_S))
        return answer

    async def _get_updates(self, wait_s: int) -> list[Mapping[str, Any]]:
        arguments = {"timeout": wait_s, "offset": self._offset, "allowed_updates": list(ALLOWED_UPDATES)}
        answer = await self._bot.do_api_request(_GET_UPDATES, arguments, read_timeout=wait_s + self._grace_s)
        if not isinstance(answer, list):
            raise TelegramError("Invalid server response: getUpdates gave no list")
        return answer

    async def _stop_if_a_webhook_is_set(self) -> None:
        try:
            webhook = await self._bot.get_webhook_info()
        except TelegramError:
            return  # not known now; the next conflict asks again
        if webhook.url:
            raise PollingStopped(
                "Telegram delivers this bot's updates to a webhook, so polling is refused: another "
                "installation may be using this token. Set WEBHOOK_URL to use a webhook here, or delete it "
                "at Telegram first (deleteWebhook)."
            )

    def _backoff_s(self, error: TelegramError) -> float:
        self._troubles_in_a_row += 1
        self._inbox.meters.errors.labels("poll").inc()
        doubling = min(2.0 ** min(self._troubles_in_a_row - 1, 10), _LONGEST_BACKOFF_S)
        wait_s = seconds_to_wait(error) if isinstance(error, RetryAfter) else doubling
        log.warning(
            "poll failed", error=type(error).__name__, in_a_row=self._troubles_in_a_row, wait_s=wait_s
        )
        return wait_s

    def _take(self, batch: list[Mapping[str, Any]], stop: asyncio.Event) -> None:
        """Take in hand what is not yet, one lane for each runner."""
        for raw in batch:
            number = number_of(raw)
            if number in self._taken:
                continue
            if number is not None:
                self._taken[number] = False
            runner = runner_of(raw)
            if runner in self._lanes:
                self._lanes[runner].append(raw)
            else:
                self._lanes[runner] = deque([raw])
                self._running.add(asyncio.create_task(self._in_order(runner, stop)))

    async def _wait_a_little(self) -> None:
        """Until everything is dealt with, or it takes long; then move the offset."""
        if self._running:
            done, self._running = await asyncio.wait(self._running, timeout=self._slow_after_s)
            for task in done:
                task.result()
        self._move_on()

    def _move_on(self) -> None:
        """Move the offset behind what is dealt with, but not past anything that is still in hand."""
        if not self._taken:
            return
        in_hand = [number for number, dealt_with in self._taken.items() if not dealt_with]
        self._offset = min(in_hand, default=max(self._taken) + 1)
        self._taken = {number: dealt for number, dealt in self._taken.items() if number >= self._offset}

    async def _in_order(self, runner: int | None, stop: asyncio.Event) -> None:
        """One runner's updates, one after another.

        The one that failed when a stop came, and all after it, are given back: handling those now would
        change their order.
        """
        lane = self._lanes[runner]
        try:
            while lane and await self._settled(lane[0], stop):
                number = number_of(lane.popleft())
                if number is not None:
                    self._taken[number] = True
        finally:
            del self._lanes[runner]

    async def _settled(self, raw: Mapping[str, Any], stop: asyncio.Event) -> bool:
        """Try until the update is handled or skipped; False when a stop came between two tries."""
        failed = 0
        while True:
            last_try = failed == len(self._retry_waits_s)
            try:
                await self._inbox.handle(raw, last_try=last_try)
            except Unreadable as unreadable:
                self._inbox.meters.updates_given_up.inc()
                log.error("update skipped: it cannot be read", update=unreadable.update_id)
                return True
            except NotHandled as failure:
                cause = failure.__cause__ or failure
                if self._outage(cause):
                    wait_s = self._outage_wait_s
                elif last_try:
                    self._inbox.meters.updates_given_up.inc()
                    log.error("update skipped: every try failed", update=failure.update_id, tries=failed + 1)
                    return True
                else:
                    wait_s = self._retry_waits_s[failed]
                    failed += 1
                log.warning(
                    "update failed, to be tried again",
                    update=failure.update_id,
                    error=type(cause).__name__,
                    wait_s=wait_s,
                )
            else:
                return True
            await unless_stopped(stop, self._sleep(wait_s))
            if stop.is_set():
                return False

    async def _confirm(self) -> None:
        """Tell Telegram how far we came. If that fails it delivers again, and nothing happens twice."""
        if self._offset is None:
            return
        try:
            await self._get_updates(0)
        except TelegramError as error:
            log.warning("the last offset could not be confirmed", error=type(error).__name__)


async def unless_stopped(stop: asyncio.Event, work: Awaitable[T]) -> T | None:
    """The result of `work`, or None when `stop` is set first (the work is then cancelled)."""
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)
