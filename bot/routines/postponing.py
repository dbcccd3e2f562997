"""A softened key session moves: once, by a day or two, when the runner says so."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.coach.advisor import advise
from bot.coach.moving import MoveTo
from bot.coach.rhythm import day_of
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import PlanDay
from bot.routines.around import Around, around
from bot.routines.morning import MorningView, advise_anew, advised_today, new_form
from bot.routines.presence import present_runner


class CannotMove(ValueError):
    """That session does not move there (any more): the day is over, the plan or the answers have changed."""


async def move(
    diary: Diary, runner_id: int, day: date, days: int, now: datetime, update_id: int
) -> tuple[MorningView, int]:
    """Let today's key session change places with the session so many days ahead.

    Returns today's advice as it is after that, and the number of the deed, 0 where it is not known any more.
    Only what the advice of this very moment proposes is done. Raises NotMet, CannotMove.
    """
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        form = await page.form(runner_id, day) or new_form(runner, day)
        surroundings = await around(page, runner_id, day)
        if await page.first_time(update_id, now):
            if day != day_of(now, runner.zone):
                raise CannotMove
            if advise(surroundings.morning(runner, form.check_in)).moves_to != MoveTo(days):
                raise CannotMove
            number = await _swap(page, runner_id, day, days, surroundings, now)
            await advise_anew(page, runner, day, now)
            surroundings = await around(page, runner_id, day)
        else:
            done = await page.done_with(runner_id, update_id)
            number = 0 if done is None else done.number
        return advised_today(runner, form, surroundings, day), number


async def _swap(page: Page, runner_id: int, day: date, days: int, surroundings: Around, now: datetime) -> int:
    """The two sessions change places; nothing is added, nothing is lost."""
    target = day + timedelta(days=days)
    session, other = surroundings.planned, surroundings.season.coming[days - 1]
    if session is None or other is None:
        raise CannotMove
    said = await page.plan_days(runner_id, day, target)
    before = {when: said.get(when) for when in (day, target)}
    notes = {when: None if plan is None else plan.note for when, plan in before.items()}
    swapped = {
        target: PlanDay(session, moved_from=day, note=notes[day]),
        day: PlanDay(other, note=notes[target]),
    }
    await page.keep_plan_days(runner_id, swapped)
    return await page.keep_deed(runner_id, Did.MOVED, Before(days=before), now)
