"""Taking the last thing back: everything that was entered, moved or imported can be undone."""

from __future__ import annotations

from datetime import datetime

from bot.coach.rhythm import day_of
from bot.diary.deed_notes import Deed, Did
from bot.diary.diary import Diary
from bot.routines.absences import before_undoing
from bot.routines.morning import advise_anew
from bot.routines.presence import present_runner


class NewerStands(ValueError):
    """Something newer stands in its place, and would be lost with it: that has to be taken back first."""


class AlreadyHeard(ValueError):
    """The same wish delivered again: it had its effect the first time."""


async def done_with(diary: Diary, runner_id: int, update_id: int) -> Deed | None:
    """What was done with that update, where it can be taken back; None: nothing."""
    async with diary.reading() as page:
        return await page.done_with(runner_id, update_id)


async def undo(
    diary: Diary,
    runner_id: int,
    now: datetime,
    update_id: int,
    number: int | None = None,
    shown_at: datetime | None = None,
) -> Deed | None:
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
        deed = await (page.last_deed(runner_id) if number is None else page.deed(runner_id, number))
        if deed is None:
            return None
        if any(deed.before.meets(later.before) for later in await page.deeds_after(runner_id, deed.number)):
            raise NewerStands
        await before_undoing(page, runner_id, deed, now)
        await page.restore(runner_id, deed.before)
        await page.drop_deed(runner_id, deed.number)
        if deed.did is Did.MOVED:
            await advise_anew(page, known.runner, day_of(now, known.runner.zone), now)
        return deed
