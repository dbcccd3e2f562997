"""The weekly summary: the week as data, the four weeks for its picture, and the plan of the week to come.

With it come the screens of eight signs, and how a recovery block stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.coach.load import WEEK
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanFinding, Severity
from bot.coach.recovery import RecoveryBlock
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.week import Week, summarise_week
from bot.diary.diary import Diary
from bot.diary.notes import Screening
from bot.routines.around import around
from bot.routines.morning_view import new_form
from bot.routines.plan_views import coming_week
from bot.routines.presence import known_runner
from bot.routines.screening import asked_this_week

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
    screens: tuple[Screening, ...] = ()
    """The screen of this week and the one before it; empty: this week had none."""
    morning: Morning | None = None
    """The last day's morning, as far as it was answered."""
    block: RecoveryBlock | None = None
    """The recovery block that was not over by the day before."""

    @property
    def empty(self) -> bool:
        """No check-in in the week: one kind sentence, no picture."""
        return self.week.check_ins == 0

    @property
    def asks_for_signs(self) -> bool:
        """Whether the eight signs are asked about now; not of somebody who was silent all week."""
        return not self.empty and self.morning is not None and asked_this_week(self.morning)


async def week_until(diary: Diary, runner_id: int, now: datetime, last_day: date | None = None) -> WeekView:
    """The seven days ending on `last_day` (None: the runner's today). Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        last = last_day or day_of(now, known.runner.zone)
        after = last + timedelta(days=1)
        past = await page.past(runner_id, after, DAYS_LOOKED_BACK)
        coming, found = await coming_week(page, known.runner, after)
        screens = await page.last_screens(runner_id, last, 2)
        form = await page.form(runner_id, last) or new_form(known.runner, last)
        surroundings = await around(page, runner_id, last)
    first_pictured = last - timedelta(days=DAYS_PICTURED - 1)
    pictured = tuple(day for day in past if day.day >= first_pictured)
    pressing = tuple(one for one in found if one.severity > Severity.NOTE)
    of_the_week = bool(screens) and (last - screens[0].day).days < WEEK
    return WeekView(
        known.runner,
        summarise_week(known.runner, past, last),
        pictured,
        coming,
        pressing,
        screens if of_the_week else (),
        surroundings.morning(known.runner, form.check_in),
        surroundings.block,
    )
