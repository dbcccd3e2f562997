"""Taking the last thing back: everything that was entered, moved or imported can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.coach.rhythm import day_of
from bot.diary.deed_notes import Deed, Did
from bot.diary.diary import Diary, Page
from bot.routines.absences import before_undoing
from bot.routines.answering import advise_anew, put_back
from bot.routines.asking import ask_no_more
from bot.routines.morning import FIXING
from bot.routines.morning_view import Correction
from bot.routines.presence import present_runner


class NewerStands(ValueError):
    """Something newer stands in its place, and would be lost with it: that has to be taken back first."""


class AlreadyHeard(ValueError):
    """The same wish delivered again: it had its effect the first time."""


async def done_with(diary: Diary, runner_id: int, update_id: int) -> Deed | None:
    """What was done with that update, where it can be taken back; None: nothing."""
    async with diary.reading() as page:
        return await page.done_with(runner_id, update_id)


@dataclass(frozen=True)
class Undone:
    """A deed that was taken back. `correction`: what that changed of a check-in; None: it was about none."""

    deed: Deed
    correction: Correction | None = None


async def undo(
    diary: Diary,
    runner_id: int,
    now: datetime,
    update_id: int,
    number: int | None = None,
    shown_at: datetime | None = None,
) -> Undone | None:
    """Take that deed back; `number` None: the last one. None: there is nothing (left) to take back.

    `shown_at`: when the message with the button was sent, where that is known; a button from before the
    runner was forgotten and came again counts other deeds. Raises NotMet, NewerStands, AlreadyHeard.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        if not await page.first_time(update_id, now):
            raise AlreadyHeard
        if shown_at is not None and shown_at < known.consented_at:
            return None
        deed = await (_last(page, runner_id) if number is None else page.deed(runner_id, number))
        if deed is None:
            return None
        later = await page.deeds_after(runner_id, deed.number)
        if any([_in_the_way(one, deed) and not await _idle(page, runner_id, one) for one in later]):
            raise NewerStands
        await before_undoing(page, runner_id, deed, now)
        await page.restore(runner_id, deed.before)
        await page.drop_deed(runner_id, deed.number)
        today = day_of(now, known.runner.zone)
        correction = await put_back(page, known.runner, deed.before.answers, today, now)
        if deed.did is Did.MOVED:
            await advise_anew(page, known.runner, today, now)
        if correction is not None:
            await ask_no_more(page, known, FIXING.strip())
        return Undone(deed, correction)


def _in_the_way(later: Deed, deed: Deed) -> bool:
    """To be ill or hurt stands in the check-in of its first day as well."""
    return deed.before.meets(later.before) or bool(deed.before.answers.keys() & later.before.absences.keys())


async def _last(page: Page, runner_id: int) -> Deed | None:
    """The last deed that changed anything; a form that was opened and left as it was is none."""
    while (deed := await page.last_deed(runner_id)) is not None and await _idle(page, runner_id, deed):
        await page.drop_deed(runner_id, deed.number)
    return deed


async def _idle(page: Page, runner_id: int, deed: Deed) -> bool:
    """Whether the check-ins it was about still say what they said before it."""
    if deed.did is not Did.ANSWERED:
        return False
    for day, was in deed.before.answers.items():
        form = await page.form(runner_id, day)
        if (None if form is None else form.check_in) != was:
            return False
    return True
