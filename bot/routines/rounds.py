"""The rounds: what is due, claimed so that nobody else says it too, and what became of it.

Claim, prepare, write down that it leaves, say, settle: a sender that dies before that costs nobody theirs.
When the next prompt comes is worked out from the wall clock in the runner's own zone, never from the last.

In the runner's quiet hours nothing is said but what was wished for at that very time. Everything else that
falls into them (a prompt caught up with, a second try) waits for their end where that is still in time; where
it is not, it is skipped.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.coach.rhythm import UnknownZone, day_of, instant, next_daily, next_weekly
from bot.coach.runner import Runner
from bot.diary.binder import bind_months
from bot.diary.diary import Diary, Page
from bot.diary.notes import Claim, Due, Kind, Known, PromptState
from bot.routines.silence import is_quiet, quiet_ends

LATEST = timedelta(hours=3)
"""A prompt later than this is skipped: a morning question at noon helps nobody."""
LEASE = timedelta(minutes=10)
"""How long a claim holds. Longer than the slowest batch, so that only a dead sender's claims lapse."""
TRY_AGAIN_AFTER = timedelta(minutes=2)
PUNCTUAL = timedelta(minutes=2)
"""Within so much of its time a prompt is said at that very time; a second try never is."""
MOST_AT_ONCE = 100
"""Claimed per tick: what can be sent within a few seconds."""

LATE = "more than three hours late"
QUIET = "the runner's quiet hours"
NO_SUCH_ZONE = "this machine does not know the runner's time zone"


ROUNDS = (Kind.MORNING, Kind.WEEKLY, Kind.EVENING, Kind.DIGEST)
"""What comes again and again, for whoever wishes it."""


async def plan_rounds(page: Page, known: Known, now: datetime, kinds: Collection[Kind] = ROUNDS) -> None:
    """Write down when the next of each kind is due (or those of `kinds`), where it is wished."""
    if not known.active:
        return
    for kind in kinds:
        if await _wished(page, known.runner, kind):
            await page.plan_due(known.runner.id, kind, *_next(known.runner, kind, now))
        else:
            await page.drop_due(known.runner.id, kind)


async def _wished(page: Page, runner: Runner, kind: Kind) -> bool:
    match kind:
        case Kind.MORNING:
            return runner.mornings
        case Kind.EVENING:
            return runner.evening_at is not None
        case Kind.DIGEST:
            return bool(await page.athletes(runner.id))
        case _:
            return True


def _next(runner: Runner, kind: Kind, after: datetime) -> tuple[date, datetime]:
    """Day and instant of the next prompt of that kind. Raises UnknownZone."""
    if kind is Kind.WEEKLY:
        return next_weekly(after, runner.summary_weekday, runner.summary_at, runner.zone)
    return next_daily(after, _at(runner, kind), runner.zone)


def _at(runner: Runner, kind: Kind) -> time:
    """The wall-clock time of that kind; an evening nobody wishes any more is as late as the morning's."""
    match kind:
        case Kind.WEEKLY:
            return runner.summary_at
        case Kind.DIGEST:
            return runner.digest_at
        case Kind.EVENING if runner.evening_at is not None:
            return runner.evening_at
        case _:
            return runner.prompt_at


async def claim_due(diary: Diary, now: datetime, limit: int = MOST_AT_ONCE) -> list[Due]:
    """What is to be said now, by us and nobody else; empty when nothing is due.

    Whatever is too late is skipped, with its reason, and does not hold up what is in time.
    """
    while True:
        async with diary.writing() as page:
            await page.lapse(now)
            due = await page.due(now, limit)
            claimed = await page.claim([_claim(one, now) for one in due], now, now + LEASE)
            again = await page.retries(now, limit, now + LEASE)
        if claimed or again or not due:
            return [*(one for one in due if one.key in claimed), *again]


def _claim(due: Due, now: datetime) -> Claim:
    runner = due.known.runner
    late = now - due.due_at > LATEST
    reason = LATE if late else None
    if due.kind is Kind.LATER:
        return Claim(*due.key, None, None, reason)
    # after a long sleep the next prompt is the first one still in time, not each one that was slept through
    after = max(due.due_at, now - LATEST - timedelta.resolution) if late else due.due_at
    try:
        return Claim(*due.key, *_next(runner, due.kind, after), reason)
    except UnknownZone:
        # this machine's time zone data lacks the runner's zone: nobody else may wait because of that
        return Claim(*due.key, *_next(replace(runner, zone="UTC"), due.kind, after), NO_SUCH_ZONE)


async def renewed(diary: Diary, due: Due, claimed_until: datetime, now: datetime) -> datetime | None:
    """Hold a claim that lasts until then for longer, and until when. None: it lapsed, and somebody else may
    say it by now.
    """
    until = now + LEASE
    async with diary.writing() as page:
        return until if await page.renew(*due.key, claimed_until, until) else None


async def begin_to_say(diary: Diary, due: Due, claimed_until: datetime) -> bool:
    """Write down that it leaves now: dies the sender after this, nobody knows whether it arrived.

    False: the claim lapsed, and somebody else may say it by now.
    """
    async with diary.writing() as page:
        return await page.say(*due.key, claimed_until)


def too_late(due: Due, now: datetime) -> bool:
    """Whether it is of no use any more by then. What was put off is in time all the runner's day."""
    runner = due.known.runner
    if due.kind is Kind.LATER:
        return day_of(now, runner.zone) != due.day
    return now - instant(due.day, _at(runner, due.kind), runner.zone) > LATEST


def hushed_until(due: Due, now: datetime) -> datetime | None:
    """When the quiet hours end that `now` lies in; None: it is none of them, or the wished time itself."""
    runner = due.known.runner
    if not is_quiet(runner, now):
        return None
    if due.kind is not Kind.LATER:
        wished_at = instant(due.day, _at(runner, due.kind), runner.zone)
        if is_quiet(runner, wished_at) and now - wished_at < PUNCTUAL:
            return None
    return quiet_ends(runner, now)


async def settle_sent(diary: Diary, due: Due, message_id: int | None, now: datetime) -> None:
    """It surely arrived."""
    async with diary.writing() as page:
        await page.settle(*due.key, PromptState.SENT, now, message_id=message_id)


async def settle_skipped(diary: Diary, due: Due, reason: str, now: datetime) -> None:
    """It was not needed or not possible any more."""
    async with diary.writing() as page:
        await page.settle(*due.key, PromptState.SKIPPED, now, reason=reason)


async def settle_failed(diary: Diary, due: Due, reason: str, now: datetime) -> None:
    """Telegram will not take it, now or later."""
    async with diary.writing() as page:
        await page.settle(*due.key, PromptState.FAILED, now, reason=reason)


async def settle_unsent(diary: Diary, due: Due, reason: str, now: datetime, wait_s: float | None) -> None:
    """It surely did not arrive: try again soon, or after as many seconds as Telegram asks for."""
    retry_at = now + max(TRY_AGAIN_AFTER, timedelta(seconds=wait_s or 0))
    async with diary.writing() as page:
        await page.settle(*due.key, PromptState.RETRY, now, reason=reason, retry_at=retry_at)


async def settle_unknown(diary: Diary, due: Due, reason: str, now: datetime) -> None:
    """It may have arrived. No question is put twice; a summary is tried once more when its claim lapses."""
    async with diary.writing() as page:
        if due.kind is not Kind.WEEKLY:
            await page.settle(*due.key, PromptState.UNKNOWN, now, reason=reason)


async def tidy(diary: Diary, now: datetime) -> None:
    """Drop what nobody will ask for again, and bind the months that are over."""
    async with diary.writing() as page:
        await page.prune(now)
    await bind_months(diary, now)
