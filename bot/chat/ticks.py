"""One tick of the schedule: claim what is due, say it, settle it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial

import structlog

from bot.chat import mishaps, talk
from bot.chat.bulk import BulkLane, Job, broadcast
from bot.chat.desk import Desk
from bot.chat.outcome import Delivery, Outcome
from bot.chat.screens.form import form_screen
from bot.chat.sending import Sender
from bot.diary.notes import Due, Kind
from bot.routines import morning, rounds, weekly, welcome

log = structlog.get_logger(__name__)

ANSWERED = "answered already"
NOT_INVITED = "not on the host's list"


class Ticks:
    """Everything the bot says of its own accord. `last_at` is when it last looked; None: not yet."""

    def __init__(self, desk: Desk, lane: BulkLane) -> None:
        self._desk = desk
        self._lane = lane
        self._stop = asyncio.Event()
        self.last_at: datetime | None = None

    def stop(self) -> None:
        """Begin nothing new; what is in flight is finished and settled."""
        self._stop.set()

    async def tick(self) -> int:
        """Say all that is due. Returns how many prompts were claimed."""
        said = 0
        while not self._stop.is_set():
            claimed = await rounds.claim_due(self._desk.diary, self._desk.now())
            self.last_at = self._desk.now()
            if not claimed:
                return said
            said += len(claimed)
            await broadcast(
                self._desk.sender, self._jobs(claimed), self._settled, lane=self._lane, stop=self._stop
            )
        return said

    async def _jobs(self, claimed: list[Due]) -> AsyncIterator[Job]:
        for due in claimed:
            jobs: list[Job] = []
            # one runner whose diary cannot be read, or who was just forgotten, costs nobody else the morning
            await mishaps.guarded("prompt", partial(self._prepare, due, jobs))
            for job in jobs:
                yield job

    async def _prepare(self, due: Due, jobs: list[Job]) -> None:
        """Add the job for this prompt, or settle it when there is nothing to say."""
        if rounds.too_late(due, self._desk.now()):
            await rounds.settle_skipped(self._desk.diary, due, rounds.LATE, self._desk.now())
        elif not self._desk.admits(due.known.runner.id):
            await rounds.settle_skipped(self._desk.diary, due, NOT_INVITED, self._desk.now())
        elif due.kind is Kind.WEEKLY:
            jobs.append(self._weekly(due))
        elif (job := await self._morning(due)) is not None:
            jobs.append(job)

    async def _morning(self, due: Due) -> Job | None:
        desk, runner = self._desk, due.known.runner
        view = await morning.open_form(desk.diary, runner.id, desk.now())
        if view.form.check_in.checked_in or view.day != due.day:
            await rounds.settle_skipped(desk.diary, due, ANSWERED, desk.now())
            return None

        async def say(voice: Sender) -> Delivery:
            screen = form_screen(desk.words_for(runner), view, greeting=True)
            delivery = await voice.send(runner.id, screen.text, screen.keyboard())
            if delivery.message_id is not None:
                await morning.shown_as(desk.diary, view, delivery.message_id)
            return delivery

        return Job(runner.id, say, due)

    def _weekly(self, due: Due) -> Job:
        desk, runner = self._desk, due.known.runner

        async def say(voice: Sender) -> Delivery:
            view = await weekly.week_until(desk.diary, runner.id, desk.now(), due.day)
            return await talk.say_week(desk, voice, runner.id, view)

        return Job(runner.id, say, due)

    async def _settled(self, job: Job, delivery: Delivery) -> None:
        due, diary, now = job.key, self._desk.diary, self._desk.now()
        if not isinstance(due, Due):
            raise TypeError("a job of the rounds is keyed by what was due")
        reason = delivery.reason or ""
        match delivery.outcome:
            case Outcome.SENT:
                await rounds.settle_sent(diary, due, delivery.message_id, now)
            case Outcome.NOT_SENT | Outcome.LATER:
                await rounds.settle_unsent(diary, due, reason, now, delivery.wait_s)
            case Outcome.UNKNOWN:
                await rounds.settle_unknown(diary, due, reason, now)
            case Outcome.GONE:
                await rounds.settle_failed(diary, due, reason, now)
                await welcome.lose(diary, due.known.runner.id, reason, now)
            case Outcome.REFUSED:
                await rounds.settle_failed(diary, due, reason, now)
