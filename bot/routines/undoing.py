"""Taking the last thing back: everything that was entered, moved or imported can be undone."""

from __future__ import annotations

from datetime import datetime

from bot.diary.diary import Diary
from bot.diary.notes import Deed
from bot.routines.absences import before_undoing
from bot.routines.presence import present_runner


async def undo(
    diary: Diary, runner_id: int, now: datetime, update_id: int, number: int | None = None
) -> Deed | None:
    """Take that deed back; `number` None: the last one. None: there is nothing (left) to take back.

    Whatever was done after it stays, except where it stands on the same row. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        await present_runner(page, runner_id, now)
        deed = await (page.last_deed(runner_id) if number is None else page.deed(runner_id, number))
        if deed is None or not await page.first_time(update_id, now):
            return None
        await before_undoing(page, runner_id, deed, now)
        await page.restore(runner_id, deed.before)
        await page.drop_deed(runner_id, deed.number)
        return deed
