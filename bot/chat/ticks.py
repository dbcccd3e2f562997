"""One tick of the schedule: claim what is due, say it, settle it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial

import structlog

from bot.chat import mishaps, talk
from bot.chat.bulk import BulkLane, Job, broadcast
from bot.chat.desk import Desk
from bot.chat.outcome import Delivery, Outcome
from bot.chat.screens.absences import absent_morning_screen
from bot.chat.screens.form import form_screen
from bot.chat.screens.training import log_screen
from bot.chat.sending import Sender
from bot.diary.errors import DiaryError
from bot.diary.notes import Due, Kind
from bot.routines import absences, around, evening, morning, rounds, weekly, welcome
from bot.routines.absences import AbsentMorning
from bot.routines.log_question import LogView
from bot.routines.morning import MorningView
from bot.routines.presence import NotMet
from bot.routines.weekly import WeekView

log = structlog.get_logger(__name__)

ANSWERED = "answered already"
PAUSED = "the runner is away"
NOT_INVITED = "not on the host's list"


class Ticks:
    """Everything the bot says of its own accord. `last_at` is when it last looked; None: not yet."""

    def __init__(self, desk: Desk, lane: BulkLane) -> None:
        self._desk = desk
        self._lane = lane
        self._stop = asyncio.Event()
        self._unsaid: list[tuple[Due, str]] = []
        self.last_at: datetime | None = None

    def stop(self) -> None:
        """Begin nothing new; what is in flight is finished and settled."""
        self._stop.set()

    async def tick(self) -> int:
        """Say all that is due. Returns how many prompts were claimed."""
        said = 0
        await self._put_back()
        while not self._stop.is_set():
            claimed = await rounds.claim_due(self._desk.diary, self._desk.now())
            self.last_at = self._desk.now()
            if not claimed:
                return said
            said += len(claimed)
            jobs = (Job(due.known.runner.id, partial(self._say, due), due) for due in claimed)
            await broadcast(self._desk.sender, jobs, self._settled, lane=self._lane, stop=self._stop)
        return said

    async def _put_back(self) -> None:
        """Prompts that could not even be looked up, because the diary was away: surely not sent."""
        while self._unsaid:
            due, reason = self._unsaid[-1]
            await rounds.settle_unsent(self._desk.diary, due, reason, self._desk.now(), None)
            self._unsaid.pop()

    async def _say(self, due: Due, voice: Sender) -> Delivery | None:
        """Say one prompt as things stand when its turn has come; None when nothing is left to say."""
        await voice.ready()
        try:
            screen = await self._prepared(due)
        except NotMet:
            return None  # forgotten meanwhile, and the prompt with it
        except Exception as error:  # noqa: BLE001 - whatever it is, it was not said and costs nobody else theirs
            log.error("prompt not prepared", error=type(error).__name__)
            self._unsaid.append((due, "could not be prepared"))
            return None
        if screen is None:
            return None
        runner_id = due.known.runner.id
        if isinstance(screen, WeekView):
            return await talk.say_week(self._desk, voice, runner_id, screen)
        words = self._desk.words_for(screen.runner)
        if isinstance(screen, LogView):
            asked = log_screen(words, screen, words.say("log-evening"))
            return await voice.send(runner_id, asked.text, asked.keyboard())
        if isinstance(screen, AbsentMorning):
            asked = absent_morning_screen(words, screen)
            return await voice.send(runner_id, asked.text, asked.keyboard())
        form = form_screen(words, screen, greeting=True)
        delivery = await voice.send(runner_id, form.text, form.keyboard())
        if delivery.message_id is not None:
            shown = morning.shown_as(self._desk.diary, screen, delivery.message_id)
            await mishaps.guarded("shown", lambda: shown)
        return delivery

    async def _prepared(self, due: Due) -> MorningView | WeekView | LogView | AbsentMorning | None:
        """What to say; None when the prompt was settled instead. Raises NotMet."""
        desk, runner_id = self._desk, due.known.runner.id
        if rounds.too_late(due, desk.now()):
            reason = rounds.LATE
        elif not desk.admits(runner_id):
            reason = NOT_INVITED
        elif await around.is_away(desk.diary, runner_id, due.day):
            reason = PAUSED
        elif due.kind is Kind.WEEKLY:
            return await weekly.week_until(desk.diary, runner_id, desk.now(), due.day)
        elif due.kind is Kind.EVENING:
            question = await evening.evening_question(desk.diary, runner_id, desk.now())
            if question is not None and question.day == due.day:
                return question
            reason = ANSWERED
        elif (absent := await absences.absent_morning(desk.diary, runner_id, desk.now())) is not None:
            if not absent.answered and absent.today == due.day:
                return absent
            reason = ANSWERED
        else:
            view = await morning.open_form(desk.diary, runner_id, desk.now())
            if view.day == due.day and not view.form.check_in.checked_in:
                return view
            reason = ANSWERED
        await rounds.settle_skipped(desk.diary, due, reason, desk.now())
        return None

    async def _settled(self, job: Job, delivery: Delivery) -> None:
        due, diary, now = job.key, self._desk.diary, self._desk.now()
        if not isinstance(due, Due):
            raise TypeError("a job of the rounds is keyed by what was due")
        reason = delivery.reason or ""
        match delivery.outcome:
            case Outcome.SENT:
                await rounds.settle_sent(diary, due, delivery.message_id, now)
            case Outcome.NOT_SENT | Outcome.LATER:
                try:
                    await rounds.settle_unsent(diary, due, reason, now, delivery.wait_s)
                except DiaryError:
                    self._unsaid.append((due, reason))
                    raise
            case Outcome.UNKNOWN:
                await rounds.settle_unknown(diary, due, reason, now)
            case Outcome.GONE:
                await rounds.settle_failed(diary, due, reason, now)
                await welcome.lose(diary, due.known.runner.id, reason, now)
            case Outcome.REFUSED:
                await rounds.settle_failed(diary, due, reason, now)
