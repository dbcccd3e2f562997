"""One tick of the schedule: claim what is due, say it, settle it."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import structlog
from structlog.contextvars import bound_contextvars

from bot.chat.bulk import WITHIN_S, BulkLane, Job, broadcast
from bot.chat.desk import Desk
from bot.chat.meters import Meters
from bot.chat.outcome import Delivery, Outcome
from bot.chat.sending import Sender
from bot.diary.errors import DiaryError, DiaryUnavailable
from bot.diary.notes import Due
from bot.routines import rounds, welcome
from bot.routines.presence import NotMet

if TYPE_CHECKING:
    from bot.chat.prompts import View

log = structlog.get_logger(__name__)

WORTH_WAITING_S = 30.0
"""A lane parked for longer is not waited for with prompts in hand: they stay due, and others may look."""
CLAIMED_FOR_S = 4
"""So many seconds of the lane are claimed together: a sender that dies takes no more with it."""
FEWEST, MOST = 10, 1000

NOT_INVITED = "not on the host's list"


@dataclass(eq=False)
class Claimed:
    """A prompt that is ours to say, and until when."""

    due: Due
    until: datetime


class Ticks:
    """Everything the bot says of its own accord. `last_at` is when it last looked; None: not yet."""

    def __init__(self, desk: Desk, lane: BulkLane, meters: Meters | None = None) -> None:
        self._desk = desk
        self._lane = lane
        self._meters = meters or Meters()
        self._meters.leading.set_function(lambda: desk.diary.leader.leading)
        self._ticked = self._said = 0
        self._stop = asyncio.Event()
        self._unsettled: list[tuple[Claimed, Delivery]] = []
        """What the diary could not be told: it was away."""
        self._most = min(MOST, max(FEWEST, math.ceil(lane.per_s * CLAIMED_FOR_S)))
        self.last_at: datetime | None = None

    def stop(self) -> None:
        """Begin nothing new; what is in flight is finished and settled."""
        self._stop.set()

    async def tick(self) -> int:
        """Say all that is due, if this process leads. Returns how many prompts were claimed.

        Every line logged meanwhile carries the number of the tick, counted from the process's start.
        """
        self._ticked += 1
        with bound_contextvars(tick=self._ticked):
            return await self._tick()

    async def _tick(self) -> int:
        self._said = 0
        while claimed := await self._claim():
            try:
                await broadcast(
                    self._desk.sender, self._jobs(claimed), self._settled, lane=self._lane, stop=self._stop
                )
            finally:
                self._meters.prompts_waiting.set(0)
        return self._said

    async def _claim(self) -> list[Claimed]:
        """What is now ours to say; nothing after a stop, beside another leader or before a long wait."""
        if self._stop.is_set():
            return []
        await self.settle_rest()
        now = self.last_at = self._desk.now()
        if self._lane.parked_s > WORTH_WAITING_S or not await self._desk.diary.leader.lead():
            return []
        until = now + rounds.LEASE
        claimed = [Claimed(due, until) for due in await rounds.claim_due(self._desk.diary, now, self._most)]
        self._meters.prompts_waiting.inc(len(claimed))
        self._said += len(claimed)
        return claimed

    async def _jobs(self, claimed: list[Claimed]) -> AsyncIterator[Job]:
        """These, and whatever is claimed while the last of them are being said: the lane never stands still.

        More is claimed for half as long as a broadcast begins messages, so that the last have the other half.
        """
        enough_at = self._lane.after(WITHIN_S / 2)
        while claimed:
            for one in claimed:
                yield Job(one.due.known.runner.id, partial(self._say, one), one)
            claimed = await self._claim() if self._lane.after(0) < enough_at else []

    async def settle_rest(self) -> None:
        """Tell the diary what it could not be told. Raises DiaryUnavailable while it is still away.

        Before anything is claimed: a claim that only seems to lapse would be said again.
        """
        while self._unsettled:
            claimed, delivery = self._unsettled[0]
            try:
                await self._settle(claimed, delivery)
            except DiaryUnavailable:
                raise
            except DiaryError as error:
                log.error("prompt not settled", error=type(error).__name__)
            self._unsettled.pop(0)

    async def _say(self, claimed: Claimed, voice: Sender) -> Delivery | None:
        """Say one prompt as things stand when its turn has come; None when nothing is left to say."""
        from bot.chat.prompts import say  # brings routines and screens: not before the first prompt

        due = claimed.due
        await voice.ready()
        self._meters.prompts_waiting.dec()
        if not self._desk.diary.leader.leading:
            return Delivery(Outcome.NOT_SENT, reason="another process leads")
        try:
            view = await self._prepared(due) if await self._is_ours(claimed) else None
            if view is not None and not await rounds.begin_to_say(self._desk.diary, due, claimed.until):
                view = None
        except NotMet:
            return None  # forgotten meanwhile, and the prompt with it
        except Exception as error:  # noqa: BLE001 - whatever it is, it was not said and costs nobody else theirs
            log.error("prompt not prepared", error=type(error).__name__)
            self._meters.errors.labels("prompt").inc()
            self._unsettled.append((claimed, Delivery(Outcome.NOT_SENT, reason="could not be prepared")))
            return None
        if view is None:
            return None
        return await say(self._desk, voice, due, view, self._meters)

    async def _is_ours(self, claimed: Claimed) -> bool:
        """Whether nobody else can have taken it over: this process may have stood still meanwhile."""
        now = self._desk.now()
        if claimed.until - now > rounds.LEASE / 2:
            return True
        until = await rounds.renewed(self._desk.diary, claimed.due, claimed.until, now)
        claimed.until = until or claimed.until
        return until is not None

    async def _prepared(self, due: Due) -> View | None:
        """What to say; None when the prompt was settled instead. Raises NotMet."""
        from bot.chat.prompts import view_of

        desk, now = self._desk, self._desk.now()
        quiet_until = rounds.hushed_until(due, now)
        if rounds.too_late(due, now):
            told: View | str = rounds.LATE
        elif not desk.admits(due.known.runner.id):
            told = NOT_INVITED
        elif quiet_until is None:
            told = await view_of(desk.diary, due, now)
        elif rounds.too_late(due, quiet_until):
            told = rounds.QUIET
        else:
            wait_s = (quiet_until - now).total_seconds()
            await rounds.settle_unsent(desk.diary, due, rounds.QUIET, now, wait_s)
            return None
        if not isinstance(told, str):
            return told
        await rounds.settle_skipped(desk.diary, due, told, now)
        return None

    async def _settled(self, job: Job, delivery: Delivery) -> None:
        if not isinstance(job.key, Claimed):
            raise TypeError("a job of the rounds is keyed by what was claimed")
        if delivery.outcome is Outcome.SENT:
            lag_s = max(0.0, (self._desk.now() - job.key.due.due_at).total_seconds())
            self._meters.prompt_lag_s.labels(job.key.due.kind.value).observe(lag_s)
        try:
            await self._settle(job.key, delivery)
        except DiaryError:
            self._unsettled.append((job.key, delivery))
            raise

    async def _settle(self, claimed: Claimed, delivery: Delivery) -> None:
        """Write down what became of it. Raises DiaryError."""
        due, diary, now = claimed.due, self._desk.diary, self._desk.now()
        reason = delivery.reason or ""
        match delivery.outcome:
            case Outcome.SENT:
                await rounds.settle_sent(diary, due, delivery.message_id, now)
            case Outcome.NOT_SENT | Outcome.LATER | Outcome.HELD:
                if await self._is_ours(claimed):
                    await rounds.settle_unsent(diary, due, reason, now, delivery.wait_s)
            case Outcome.UNKNOWN:
                await rounds.settle_unknown(diary, due, reason, now)
            case Outcome.GONE:
                await rounds.settle_failed(diary, due, reason, now)
                await welcome.lose(diary, due.known.runner.id, reason, now)
            case Outcome.REFUSED:
                await rounds.settle_failed(diary, due, reason, now)
