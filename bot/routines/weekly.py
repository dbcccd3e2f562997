"""The weekly summary: the week as data, and the four weeks for its picture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.coach.past import PastDay
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.week import Week, summarise_week
from bot.diary.diary import Diary
from bot.routines.presence import known_runner

DAYS_LOOKED_BACK = 70
"""The week, the four weeks before it, and the lagged pulse of the oldest of them."""
DAYS_PICTURED = 28


@dataclass(frozen=True)
class WeekView:
    """One week, and the days of its picture (oldest first, gaps left out)."""

    runner: Runner
    week: Week
    pictured: tuple[PastDay, ...]

    @property
    def empty(self) -> bool:
        """No check-in in the week: one kind sentence, no picture."""
        return self.week.check_ins == 0


async def week_until(diary: Diary, runner_id: int, now: datetime, last_day: date | None = None) -> WeekView:
    """The seven days ending on `last_day` (None: the runner's today). Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        last = last_day or day_of(now, known.runner.zone)
        past = await page.past(runner_id, last + timedelta(days=1), DAYS_LOOKED_BACK)
    first_pictured = last - timedelta(days=DAYS_PICTURED - 1)
    pictured = tuple(day for day in past if day.day >= first_pictured)
    return WeekView(known.runner, summarise_week(known.runner, past, last), pictured)
