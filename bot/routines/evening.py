"""The evening question about today's training, for those who wish it."""

from __future__ import annotations

from datetime import datetime

from bot.coach.rhythm import day_of
from bot.diary.diary import Diary
from bot.routines.around import absence_on
from bot.routines.log_question import LogView
from bot.routines.presence import known_runner
from bot.routines.training import about_day


async def evening_question(diary: Diary, runner_id: int, now: datetime) -> LogView | None:
    """What to ask about today; None where it is known already, or nobody trains. Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        today = day_of(now, known.runner.zone)
        if known.runner.evening_at is None or await page.is_known(runner_id, today):
            return None
        if absence_on(await page.absences(runner_id, today, today), today) is not None:
            return None
        return await about_day(page, known.runner, today, today)
