"""One tick of the schedule: claim what is due, say it, settle it."""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import structlog
from structlog.contextvars import bound_contextvars

from bot.chat import mishaps, talk
from bot.chat.bulk import BulkLane, Job, broadcast
from bot.chat.desk import Desk
from bot.chat.meters import Meters
from bot.chat.outcome import Delivery, Outcome
from bot.chat.screens.absences import absent_morning_screen
from bot.chat.screens.form import form_screen
from bot.chat.screens.later import asked_again, whether_screen, with_later
from bot.chat.screens.screen import Screen
from bot.chat.screens.team import digest_screen
from bot.chat.screens.training import log_screen
from bot.chat.sending import Sender
from bot.diary.errors import DiaryError, DiaryUnavailable
from bot.diary.notes import Due, Kind
from bot.routines import absences, around, evening, morning, rounds, silence, teams, weekly, welcome
from bot.routines.absences import AbsentMorning
from bot.routines.log_question import LogView
from bot.routines.morning import MorningView
from bot.routines.presence import NotMet
from bot.routines.teams import Digest
from bot.routines.weekly import WeekView
from bot.words.words import Words

log = structlog.get_logger(__name__)

WORTH_WAITING_S = 30.0
"""A lane parked for longer is not waited for with prompts in hand: they stay due, and others may look."""
CLAIMED_FOR_S = 4
"""So many seconds of the lane are claimed together: a sender that dies takes no more with it."""
FEWEST, MOST = 10, 1000

ANSWERED = "answered already"
PAUSED = "the runner is away"
NOT_INVITED = "not on the host's list"
SILENT = "asked whether to pause, and not heard of since"
NOTHING = "there is nothing to tell"


@dataclass(frozen=True)
class Whether:
    """The one question after silent mornings."""


@dataclass(frozen=True)
class Claimed:
    """A prompt that is ours to say, and since when."""

    due: Due
    at: datetime


View = MorningView | WeekView | LogView | AbsentMorning | Digest | Whether


class Ticks:
    """Everything the bot says of its own accord. `last_at` is when it last looked; None: not yet."""

    def __init__(self, desk: Desk, lane: BulkLane, meters: Meters | None = None) -> None:
        self._desk = desk
        self._lane = lane
        self._meters = meters or Meters()
        self._meters.leading.set_function(lambda: desk.diary.leader.leading)
        self._ticked = 0
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
        said = 0
        while not self._stop.is_set():
            await self.settle_rest()
            now = self.last_at = self._desk.now()
            if self._lane.parked_s > WORTH_WAITING_S or not await self._desk.diary.leader.lead():
                return said
            claimed = [Claimed(due, now) for due in await rounds.claim_due(self._desk.diary, now, self._most)]
            if not claimed:
                return said
            said += len(claimed)
            jobs = (Job(one.due.known.runner.id, partial(self._say, one), one) for one in claimed)
            self._meters.prompts_waiting.set(len(claimed))
            try:
                await broadcast(self._desk.sender, jobs, self._settled, lane=self._lane, stop=self._stop)
            finally:
                self._meters.prompts_waiting.set(0)
        return said

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
        due = claimed.due
        await voice.ready()
        self._meters.prompts_waiting.dec()
        if not self._desk.diary.leader.leading:
            return Delivery(Outcome.NOT_SENT, reason="another process leads")
        try:
            view = await self._prepared(due) if await self._is_ours(claimed) else None
        except NotMet:
            return None  # forgotten meanwhile, and the prompt with it
        except Exception as error:  # noqa: BLE001 - whatever it is, it was not said and costs nobody else theirs
            log.error("prompt not prepared", error=type(error).__name__)
            self._meters.errors.labels("prompt").inc()
            self._unsettled.append((claimed, Delivery(Outcome.NOT_SENT, reason="could not be prepared")))
            return None
        if view is None:
            return None
        diary, runner = self._desk.diary, due.known.runner
        if isinstance(view, WeekView):
            return await talk.say_week(self._desk, voice, runner.id, view)
        screen = _screen(self._desk.words_for(runner), due, view)
        delivery = await voice.send(runner.id, screen.text, screen.keyboard())
        if isinstance(view, MorningView) and delivery.message_id is not None:
            shown = morning.shown_as(diary, view, delivery.message_id)
            await mishaps.guarded("shown", lambda: shown, self._meters)
        if isinstance(view, Whether) and delivery.outcome in (Outcome.SENT, Outcome.UNKNOWN):
            noted = silence.note_question(diary, runner.id, due.day)
            await mishaps.guarded("whether", lambda: noted, self._meters)
        return delivery

    async def _is_ours(self, claimed: Claimed) -> bool:
        """Whether nobody else can have taken it over: this process may have stood still meanwhile."""
        now = self._desk.now()
        if now - claimed.at < rounds.LEASE / 2:
            return True
        return await rounds.renewed(self._desk.diary, claimed.due, claimed.at, now)

    async def _prepared(self, due: Due) -> View | None:
        """What to say; None when the prompt was settled instead. Raises NotMet."""
        desk, now = self._desk, self._desk.now()
        quiet_until = rounds.hushed_until(due, now)
        if rounds.too_late(due, now):
            told: View | str = rounds.LATE
        elif not desk.admits(due.known.runner.id):
            told = NOT_INVITED
        elif quiet_until is None:
            told = await self._view(due, now)
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

    async def _view(self, due: Due, now: datetime) -> View | str:
        """What to say, or the reason why nothing is said. Raises NotMet.

        Of others a coach is told also while silent themself: a digest asks for no answer.
        """
        diary, runner_id = self._desk.diary, due.known.runner.id
        if await around.is_away(diary, runner_id, due.day):
            return PAUSED
        if due.kind is Kind.DIGEST:
            return await teams.digest_for(diary, runner_id, now, due.day) or NOTHING
        silent = silence.was_asked_about(due.known)
        if due.kind is Kind.WEEKLY:
            week = await weekly.week_until(diary, runner_id, now, due.day)
            return SILENT if silent and silence.nothing_happened(week.week, week.pictured) else week
        if silent:
            return SILENT
        if due.kind is Kind.EVENING:
            question = await evening.evening_question(diary, runner_id, now)
            return question if question is not None and question.day == due.day else ANSWERED
        if due.kind is Kind.MORNING and await silence.asks_whether(diary, due.known, due.day):
            return Whether()
        absent = await absences.absent_morning(diary, runner_id, now)
        if absent is not None:
            return absent if not absent.answered and absent.today == due.day else ANSWERED
        view = await morning.open_form(diary, runner_id, now, unasked=True)
        return view if view.day == due.day and not view.form.check_in.checked_in else ANSWERED

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


def _screen(words: Words, due: Due, view: MorningView | LogView | AbsentMorning | Digest | Whether) -> Screen:
    match view:
        case Whether():
            return whether_screen(words, due.day)
        case LogView():
            return log_screen(words, view, words.say("log-evening"))
        case Digest():
            return digest_screen(words, view)
        case AbsentMorning():
            screen = absent_morning_screen(words, view)
        case _:
            screen = form_screen(words, view, greeting=due.kind is Kind.MORNING)
    if due.kind is Kind.LATER:
        return asked_again(words, screen)
    return with_later(words, screen, due.day)
