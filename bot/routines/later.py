"""The morning's question put off: it comes once more that day, at the time the runner names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.coach.rhythm import DAY_STARTS_AT, day_of, instant, next_daily
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind
from bot.diary.diary import Diary, Page
from bot.diary.notes import Kind
from bot.routines.presence import known_runner, present_runner
from bot.routines.silence import is_quiet, quiet_ends

EVENING_AT = time(19)
"""What "tonight" means, unless the quiet hours begin soon after."""
BEFORE_QUIET = timedelta(hours=1)

Wait = timedelta | time | None
"""For so long, or until the wall clock shows that time; None: until this evening."""


class NotPutOff(StrEnum):
    """Why the question does not come again."""

    ANSWERED = "answered"
    AWAY = "away"
    TWICE = "twice"
    """It has come a second time already; a third would be nagging."""
    NO_TIME = "no_time"
    """That time is past, after the runner's day, or in quiet hours that outlast it."""


@dataclass(frozen=True)
class LaterView:
    """When the question comes again, or why it does not."""

    runner: Runner
    again: datetime | NotPutOff


@dataclass(frozen=True)
class LaterChoice:
    """What can be had: this day's evening (None: it is too late for it); nothing, because of `why_not`."""

    runner: Runner
    day: date
    evening_at: datetime | None = None
    why_not: NotPutOff | None = None


def comes_again_at(runner: Runner, wait: Wait, now: datetime) -> datetime | None:
    """When the question put off like this comes again; None: not on this day of the runner's.

    A time in the quiet hours moves to their end, where the day still lasts then. "This evening" is 19:00, or
    an hour before the quiet hours where they begin earlier than an hour after that.
    """
    day = day_of(now, runner.zone)
    match wait:
        case timedelta():
            at = now + wait
        case time():
            at = instant(day if wait >= DAY_STARTS_AT else day + timedelta(days=1), wait, runner.zone)
        case _:
            at = _evening(runner, day)
            if is_quiet(runner, at):
                return None
    if at <= now:
        return None
    at = quiet_ends(runner, at)
    return at if day_of(at, runner.zone) == day else None


def _evening(runner: Runner, day: date) -> datetime:
    evening = instant(day, EVENING_AT, runner.zone)
    if runner.quiet_from is None or runner.quiet_until is None:
        return evening
    begins = instant(day, runner.quiet_from, runner.zone)
    if is_quiet(runner, evening) or evening < begins < evening + BEFORE_QUIET:
        return begins - BEFORE_QUIET
    return evening


async def choose(diary: Diary, runner_id: int, now: datetime) -> LaterChoice:
    """What to offer to somebody who wants to be asked later. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        why_not = await _why_not(page, runner_id, today)
    return LaterChoice(runner, today, comes_again_at(runner, None, now), why_not)


async def put_off(diary: Diary, runner_id: int, wait: Wait, now: datetime, update_id: int) -> LaterView:
    """Ask again then, once; a time named later replaces this one. Raises NotMet.

    A morning's question that has not come yet gives way to it: nobody is asked at the hour they put off.
    """
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        today = day_of(now, runner.zone)
        due = await page.due_of(runner_id)
        day, due_at = due.get(Kind.LATER, (None, now))
        again = not await page.first_time(update_id, now)
        if again and day == today:
            return LaterView(runner, due_at)
        if (why_not := await _why_not(page, runner_id, today)) is not None:
            return LaterView(runner, why_not)
        at = comes_again_at(runner, wait, now)
        if at is None or again:
            return LaterView(runner, NotPutOff.NO_TIME)
        await page.plan_due(runner_id, Kind.LATER, today, at)
        day, due_at = due.get(Kind.MORNING, (None, now))
        if day == today:
            following = next_daily(due_at, runner.prompt_at, runner.zone)
            await page.plan_due(runner_id, Kind.MORNING, *following)
        return LaterView(runner, at)


async def _why_not(page: Page, runner_id: int, today: date) -> NotPutOff | None:
    form = await page.form(runner_id, today)
    if form is not None and form.check_in.checked_in:
        return NotPutOff.ANSWERED
    if await page.prompt_state(runner_id, Kind.LATER, today) is not None:
        return NotPutOff.TWICE
    absence = await page.absence(runner_id, today)
    return NotPutOff.AWAY if absence is not None and absence.kind is AbsenceKind.AWAY else None
