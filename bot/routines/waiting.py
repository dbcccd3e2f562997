"""What a form waits for just now: the question that a typed text may answer."""

from __future__ import annotations

from datetime import date, datetime

from bot.coach.rhythm import day_of
from bot.diary.diary import Diary
from bot.routines.asking import question_of
from bot.routines.morning import DAYS_OPEN, FIXING, MorningView, training_first
from bot.routines.presence import known_runner


async def asked_now(diary: Diary, runner_id: int, now: datetime) -> MorningView | None:
    """The form whose question a typed value answers: the one being fixed or filled in, else today's open one.

    None when nothing is being asked. Raises NotMet.
    """
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        today = day_of(now, known.runner.zone)
        asking = question_of(known) or ""
        fixing = asking.startswith(FIXING)
        day = date.fromisoformat(asking.removeprefix(FIXING)) if fixing else today
        form = await page.form(runner_id, day)
        if form is None or (today - day).days > DAYS_OPEN:
            return None
        question = form.fixing or form.check_in.next_question if fixing else form.check_in.next_question
        return MorningView(known.runner, form, today, question) if question is not None else None


async def training_asked(diary: Diary, runner_id: int, now: datetime) -> date | None:
    """The day whose training today's form asks for first; None: it does not. Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        form = await page.form(runner_id, day_of(now, known.runner.zone))
        log = None if form is None else await training_first(page, known, form)
        return None if log is None else log.day
