"""The weekly summary: the week as data, the four weeks for its picture, and the plan of the week to come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanFinding, Severity
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.week import Week, summarise_week
from bot.diary.diary import Diary
from bot.routines.plan_views import coming_week
from bot.routines.presence import known_runner

DAYS_LOOKED_BACK = 70
"""The week, the four weeks before it, and the lagged pulse of the oldest of them."""
DAYS_PICTURED = 28


@dataclass(frozen=True)
class WeekView:
    """One week, and the days of its picture (oldest first, gaps left out).

    `coming`: what is planned for the seven days after it; `found`: what their check warns of.
    """

    runner: Runner
    week: Week
    pictured: tuple[PastDay, ...]
    coming: Mapping[date, PlannedSession] = field(default_factory=dict)
    found: tuple[PlanFinding, ...] = ()

    @property
    def empty(self) -> bool:
        """No check-in in the week: one kind sentence, no picture."""
        return self.week.check_ins == 0


async def week_until(diary: Diary, runner_id: int, now: datetime, last_day: date | None = None) -> WeekView:
    """The seven days ending on `last_day` (None: the runner's today). Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        last = last_day or day_of(now, known.runner.zone)
        after = last + timedelta(days=1)
        past = await page.past(runner_id, after, DAYS_LOOKED_BACK)
        coming, found = await coming_week(page, known.runner, after)
    first_pictured = last - timedelta(days=DAYS_PICTURED - 1)
    pictured = tuple(day for day in past if day.day >= first_pictured)
    pressing = tuple(one for one in found if one.severity > Severity.NOTE)
    return WeekView(known.runner, summarise_week(known.runner, past, last), pictured, coming, pressing)
