"""Many messages at about the same time: the morning's prompts, Sunday's summaries.

They leave in even steps below Telegram's limit for bulk messages and on a way of their own, so that a runner
who taps a button during the morning wave is answered at once.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial

from bot.chat.meters import Lane
from bot.chat.outcome import Delivery, Outcome
from bot.chat.poller import unless_stopped
from bot.chat.sending import Sender, Sleep

MESSAGES_PER_S = 25.0
"""Telegram allows about 30 bulk messages a second; the rest is kept free for replies."""
FREE_PER_S = 30.0
"""Above this rate Telegram wants to be paid for each message, and must be told so."""
SECOND_S = 1.0
"""In which no more than the rate may leave."""
CHAT_GAP_S = 1.0
"""Between two bulk messages of one chat, which Telegram allows about one a second."""
IN_HAND_S = 0.1
"""How long one message may be in hand without slowing a full lane down: Telegram's answer and the diary's."""
FEWEST_AT_ONCE = 8
WITHIN_S = 45.0
"""How long a broadcast goes on beginning messages: far less than prompts are claimed for, and than the time
after which a schedule that does not look counts as dead."""
_MOST_CHATS = 4096


class NotNow(Exception):
    """The turn would come too late. `wait_s`: for so long the lane is parked; 0 when it is only full."""

    def __init__(self, wait_s: float) -> None:
        self.wait_s = wait_s
        super().__init__(f"no turn in time; the lane is parked for {wait_s:.0f} s")


class _Stopped(Exception):
    """A stop came while a message waited for its turn, or was not prepared yet."""


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to say in a broadcast."""

    chat_id: int
    say: Callable[[Sender], Awaitable[Delivery | None]]
    """Says it with the voice it is given and with no other, for each call of that voice waits for its turn.
    It may prepare first (draw a picture), best after `voice.ready()`, and make several calls; the delivery it
    returns is the job's. None: there was nothing to say any more, and nothing is to be settled."""
    key: object = None
    """The caller's own name for it."""


class BulkLane:
    """Gives each bulk message its moment, in even steps of `per_s` messages a second.

    A lane that fell behind does not catch up in a burst.

    `clock` counts seconds and never runs backwards.
    """

    def __init__(
        self,
        per_s: float = MESSAGES_PER_S,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.per_s = per_s
        self._clock = clock
        self._sleep = sleep
        self._free_at = -math.inf
        self._parked_until = -math.inf
        self._chat_free_at: dict[int, float] = {}
        self._left: deque[float] = deque(maxlen=max(1, math.floor(per_s)))

    @property
    def at_once(self) -> int:
        """How many messages must be in flight to keep this lane full."""
        return max(FEWEST_AT_ONCE, math.ceil(self.per_s * IN_HAND_S))

    @property
    def parked_s(self) -> float:
        """For how many seconds nothing leaves; 0 when the lane is open."""
        return max(0.0, self._parked_until - self._clock())

    def park(self, seconds: float) -> None:
        """Let nothing leave for so long. Replies do not come this way and are not held up."""
        self._parked_until = max(self._parked_until, self._clock() + seconds)

    def after(self, seconds: float) -> float:
        """The moment in so many seconds, as `turn` takes it."""
        return self._clock() + seconds

    async def turn(self, chat_id: int | None = None, *, not_after: float = math.inf) -> None:
        """Return when the caller may send one message, to that chat if it says so.

        Raises NotNow instead of waiting for a turn that comes after the moment `not_after`.
        """
        if chat_id is not None:
            await self._rest_of(chat_id)
        while True:
            now = self._clock()
            turn_at = max(now, self._free_at, self._parked_until)
            if turn_at > not_after:
                raise NotNow(self.parked_s)
            self._free_at = turn_at + 1 / self.per_s
            if turn_at > now:
                await self._sleep(turn_at - now)
            if self._parked_until <= turn_at:
                break
            # The lane was parked while we slept. A new turn is taken, or all sleepers would leave at once.
        if chat_id is not None:
            self._chat_free_at[chat_id] = turn_at + CHAT_GAP_S

    async def leave(self) -> None:
        """Return when a message that has its turn may really go: no more than the rate in any second.

        What is prepared after its turn takes one message longer than the other, so that turns given in even
        steps may be used in a bunch.
        """
        while len(self._left) == self._left.maxlen:
            rest_s = self._left[0] + SECOND_S - self._clock()
            if rest_s <= 0:
                break
            await self._sleep(rest_s)
        self._left.append(self._clock())

    async def _rest_of(self, chat_id: int) -> None:
        """Wait until that chat may have another message."""
        now = self._clock()
        if len(self._chat_free_at) >= _MOST_CHATS:
            self._chat_free_at = {chat: at for chat, at in self._chat_free_at.items() if at > now}
        free_at = self._chat_free_at.get(chat_id, now)
        if free_at > now:
            await self._sleep(free_at - now)


class _BulkVoice(Sender):
    """A sender for one job: every call waits for its turn, is made once, and a 429 parks the lane."""

    lane = Lane.BULK

    def __init__(
        self,
        sender: Sender,
        turn: Callable[[], Awaitable[None]],
        lane: BulkLane,
        stop: asyncio.Event | None,
    ) -> None:
        super().__init__(sender.bot, patience_s=(), meters=sender.meters)
        self._turn = turn
        self._stop = stop
        self._way = lane
        self.paid = True if lane.per_s > FREE_PER_S else None
        self._has_turn = False

    async def ready(self) -> None:
        await self._take_turn()
        if self._stop is not None and self._stop.is_set():  # what is not prepared yet would hold up the stop
            raise _Stopped

    async def _take_turn(self) -> None:
        if not self._has_turn:
            await self._turn()
            self._has_turn = True

    async def _call(self, call: Callable[[], Awaitable[int]]) -> int:
        await self._take_turn()
        self._has_turn = False
        await self._way.leave()
        return await call()

    async def _attempt(self, call: Callable[[], Awaitable[int]], *, repeatable: bool = False) -> Delivery:
        delivery = await super()._attempt(call, repeatable=repeatable)
        if delivery.wait_s is not None:
            self._way.park(delivery.wait_s)
        return delivery


async def broadcast(
    sender: Sender,
    jobs: Iterable[Job] | AsyncIterable[Job],
    settled: Callable[[Job, Delivery], Awaitable[None]],
    *,
    lane: BulkLane,
    stop: asyncio.Event | None = None,
    at_once: int | None = None,
    within_s: float = WITHIN_S,
) -> None:
    """Send every job: those of one chat in their order, at most `at_once` in flight, each call in its turn.

    `settled` is awaited with each job's delivery. `at_once` None: as many as the lane needs. What waits for
    its turn when `stop` is set is settled as NOT_SENT. A 429 parks the lane for as long as Telegram asks, and
    its job is settled as LATER; so is a job that has no turn `within_s` seconds, and one whose chat has
    replies waiting. What a job, `settled` or the stream of jobs raises does not hold up what is already
    begun; it is raised at the end, as an ExceptionGroup. Give overlapping broadcasts the same lane: the limit
    is the bot's, not the broadcast's.
    """
    room = asyncio.Semaphore(at_once or lane.at_once)
    not_after = lane.after(within_s)
    last_of_chat: dict[int, asyncio.Task[None]] = {}
    running: set[asyncio.Task[None]] = set()
    failures: list[Exception] = []

    async def turn(chat_id: int) -> None:
        async def taken() -> bool:
            await lane.turn(chat_id, not_after=not_after)
            return True

        if not (await taken() if stop is None else await unless_stopped(stop, taken())):
            raise _Stopped

    async def said(job: Job) -> Delivery | None:
        if stop is not None and stop.is_set():
            return Delivery(Outcome.NOT_SENT, reason="stopped")
        if (wait_s := sender.held_s(job.chat_id)) is not None:
            return Delivery(Outcome.LATER, wait_s=wait_s, reason="replies wait in this chat")
        try:
            return await job.say(_BulkVoice(sender, partial(turn, job.chat_id), lane, stop))
        except NotNow as full:
            return Delivery(Outcome.LATER, wait_s=full.wait_s, reason="no turn in time")
        except _Stopped:
            return Delivery(Outcome.NOT_SENT, reason="stopped")

    async def do(job: Job, earlier: asyncio.Task[None] | None) -> None:
        if earlier is not None:
            await asyncio.wait({earlier})
        delivery = await said(job)
        if delivery is not None:
            await settled(job, delivery)

    def done(chat_id: int, task: asyncio.Task[None]) -> None:
        room.release()
        running.discard(task)
        if last_of_chat.get(chat_id) is task:
            del last_of_chat[chat_id]
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            failures.append(error)

    async def begin_all() -> None:
        async for job in _each(jobs):
            await room.acquire()
            task = asyncio.create_task(do(job, last_of_chat.get(job.chat_id)))
            last_of_chat[job.chat_id] = task
            running.add(task)
            task.add_done_callback(partial(done, job.chat_id))

    # A task of its own: if the stream of jobs breaks, what is in flight still lands and is settled.
    beginning = asyncio.create_task(begin_all())
    try:
        await asyncio.wait({beginning})
        while running:
            await asyncio.wait(set(running))
    finally:
        for task in (beginning, *running):
            task.cancel()
    if isinstance(broken := beginning.exception(), Exception):
        failures.append(broken)
    if failures:
        raise ExceptionGroup("some messages of a broadcast could not be prepared or settled", failures)


async def _each(jobs: Iterable[Job] | AsyncIterable[Job]) -> AsyncIterable[Job]:
    if isinstance(jobs, AsyncIterable):
        async for job in jobs:
            yield job
    else:
        for job in jobs:
            yield job
