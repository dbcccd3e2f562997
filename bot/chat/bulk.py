"""Many messages at about the same time: the morning's prompts, Sunday's summaries.

They leave in even steps below Telegram's limit for bulk messages and on a way of their own, so that a runner
who taps a button during the morning wave is answered at once.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial

from bot.chat.outcome import Delivery, Outcome
from bot.chat.sending import Sender, Sleep

MESSAGES_PER_S = 25.0
"""Telegram allows about 30 bulk messages a second; the rest is kept free for replies."""


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
    """Gives each bulk message its moment, in even steps.

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
        self._step_s = 1 / per_s
        self._clock = clock
        self._sleep = sleep
        self._free_at = float("-inf")
        self._parked_until = float("-inf")

    def park(self, seconds: float) -> None:
        """Let nothing leave for so long. Replies do not come this way and are not held up."""
        self._parked_until = max(self._parked_until, self._clock() + seconds)

    async def turn(self) -> None:
        """Return when the caller may send one message."""
        while True:
            now = self._clock()
            turn_at = max(now, self._free_at, self._parked_until)
            self._free_at = turn_at + self._step_s
            if turn_at > now:
                await self._sleep(turn_at - now)
            if self._parked_until <= turn_at:
                return
            # The lane was parked while we slept. A new turn is taken, or all sleepers would leave at once.


async def broadcast(
    sender: Sender,
    jobs: Iterable[Job] | AsyncIterable[Job],
    settled: Callable[[Job, Delivery], Awaitable[None]],
    *,
    lane: BulkLane,
    stop: asyncio.Event | None = None,
    at_once: int = 8,
) -> None:
    """Send every job: those of one chat in their order, at most `at_once` in flight, each call in its turn.

    `settled` is awaited with each job's delivery. Jobs not begun when `stop` is set are settled as NOT_SENT.
    A 429 parks the lane for as long as Telegram asks, and its job is settled as LATER. What a job, `settled`
    or the stream of jobs raises does not hold up what is already begun; it is raised at the end, as an
    ExceptionGroup. Give overlapping broadcasts the same lane: the limit is the bot's, not the broadcast's.
    """
    room = asyncio.Semaphore(at_once)
    last_of_chat: dict[int, asyncio.Task[None]] = {}
    running: set[asyncio.Task[None]] = set()
    failures: list[Exception] = []

    async def do(job: Job, earlier: asyncio.Task[None] | None) -> None:
        if earlier is not None:
            await asyncio.wait({earlier})
        if stop is not None and stop.is_set():
            await settled(job, Delivery(Outcome.NOT_SENT, reason="stopped"))
            return
        delivery = await job.say(sender.for_bulk(lane.turn, lane.park))
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
