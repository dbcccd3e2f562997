"""Correcting what was answered: on an earlier day, in one line, or because the day feels worse than that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.coach.answers import Chip, Marked, Rated, answered
from bot.coach.checkin import CheckIn, Question
from bot.coach.measures import SLEEP_QUALITY
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.notes import Form
from bot.routines.answering import as_it_stands, corrected, is_whole, told_at_once
from bot.routines.morning import DAYS_OPEN, ask_in, form_view, kept, open_day, take_answer
from bot.routines.morning_view import MorningView, new_form
from bot.routines.presence import known_runner, present_runner

Said = Mapping[str, float]
"""What one line says of a morning, by the names of the contract: legs, sleep_h, mood and so on."""

FIELDS: Mapping[str, Question | None] = {
    "legs": Question.LEGS,
    "sleep_h": Question.SLEEP,
    "sleep_quality": None,
    "mood": Question.MOOD,
    "resting_hr_bpm": Question.PULSE,
}
"""By the names of the contract the questions they answer; None: none of them asks for it."""


class Filled(StrEnum):
    """How much of one day's check-in is there."""

    WHOLE = "whole"
    HALF = "half"
    EMPTY = "empty"


@dataclass(frozen=True)
class DaysView:
    """The days whose check-in is still open to change, today first."""

    runner: Runner
    today: date
    days: tuple[tuple[date, Filled], ...]


def with_said(check_in: CheckIn, said: Said) -> CheckIn:
    """The check-in with these answers in it. Raises OutOfRange for a value nobody can have."""
    for name, value in said.items():
        question = FIELDS[name]
        if question is None:
            check_in = replace(check_in, sleep_quality=int(SLEEP_QUALITY.check(value)))
        else:
            check_in = answered(check_in, Rated(question, value))
    return check_in


async def open_days(diary: Diary, runner_id: int, now: datetime) -> DaysView:
    """How full the check-ins of today and the last seven days are. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        past = await page.past(runner_id, today + timedelta(days=1), DAYS_OPEN + 1)
    known = {one.day: one.check_in for one in past if one.check_in is not None}
    days = (today - timedelta(days=ago) for ago in range(DAYS_OPEN + 1))
    return DaysView(runner, today, tuple((day, _filled(known.get(day))) for day in days))


def _filled(check_in: CheckIn | None) -> Filled:
    if is_whole(check_in):
        return Filled.WHOLE
    nothing = check_in is None or replace(check_in, skipped=frozenset()) == CheckIn(check_in.day)
    return Filled.EMPTY if nothing else Filled.HALF


async def form_of(diary: Diary, runner_id: int, day: date, now: datetime, update_id: int) -> MorningView:
    """That day's form as it is; what is open of it can be typed from here on. Raises NotMet, DayClosed."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = open_day(day, now, known.runner)
        form = await page.form(runner_id, day)
        if await page.first_time(update_id, now):
            form = replace(form or new_form(known.runner, day), fixing=None)
            await page.keep_form(runner_id, form, now)
            await ask_in(page, known, form, today)
        form = form or new_form(known.runner, day)
        return await form_view(page, known.runner, form, today)


async def tell(
    diary: Diary, runner_id: int, day: date, said: Said, now: datetime, update_id: int
) -> MorningView:
    """Everything that one line said of that day's morning, kept at once; one deed takes all of it back.

    The same update delivered again changes nothing. Raises NotMet, DayClosed, OutOfRange.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = open_day(day, now, known.runner)
        there = await page.form(runner_id, day)
        form = there or new_form(known.runner, day)
        if not await page.first_time(update_id, now):
            return await as_it_stands(page, await form_view(page, known.runner, form, today), update_id)
        new = Form(with_said(form.check_in, said), form.message_id)
        was = None if there is None else there.check_in
        change = await told_at_once(page, runner_id, day, was, new.check_in, now)
        return await corrected(page, await kept(page, known, new, today, now), change, now)


async def feel_worse(diary: Diary, runner_id: int, now: datetime, update_id: int) -> MorningView | None:
    """Today feels worse than its answers say: one step more careful, until that is taken back.

    None: today's check-in is not finished, so that there is nothing yet to be worse than. Raises NotMet.
    """
    async with diary.reading() as page:
        today = day_of(now, (await known_runner(page, runner_id)).runner.zone)
        form = await page.form(runner_id, today)
    if form is None or not is_whole(form.check_in):
        return None
    return await take_answer(diary, runner_id, today, Marked(Chip.WORSE, on=True), now, update_id)
