"""The weekly summary: the week as data, the four weeks for its picture, and the plan of the week to come.

With it come the screens of eight signs, and how a recovery block stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.coach.checkin import CheckIn
from bot.coach.load import WEEK
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.recovery import RecoveryBlock
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.week import Week, summarise_week
from bot.coach.week_seen import a_day_earlier
from bot.diary.diary import Diary
from bot.routines.around import Around, around, usual_run
from bot.routines.plan_views import planned_week
from bot.routines.presence import known_runner
from bot.routines.recovering import in_block, told_before
from bot.routines.screening import asked_this_week

DAYS_PICTURED = 28


@dataclass(frozen=True)
class WeekView:
    """One week, and the days of its picture (oldest first, gaps left out).

    `coming`: what is planned for the seven days after it.
    """

    runner: Runner
    week: Week
    pictured: tuple[PastDay, ...]
    coming: Mapping[date, PlannedSession] = field(default_factory=dict)
    morning: Morning | None = None
    """The last day's morning, as far as it was answered."""
    block: RecoveryBlock | None = None
    """The recovery block that was not over by the day before."""

    @property
    def empty(self) -> bool:
        """Neither a check-in nor any training in the week: one kind sentence, no picture."""
        return self.week.empty

    @property
    def asks_for_signs(self) -> bool:
        """Whether the eight signs are asked about now; not of somebody who answered nothing all week."""
        answered = self.week.check_ins > 0
        return answered and self.morning is not None and asked_this_week(self.morning)


async def week_until(diary: Diary, runner_id: int, now: datetime, last_day: date | None = None) -> WeekView:
    """The seven days ending on `last_day` (None, or a day to come: the runner's today). Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        runner, today = known.runner, day_of(now, known.runner.zone)
        last = today if last_day is None else min(last_day, today)
        after = last + timedelta(days=1)
        surroundings = await around(page, runner_id, after)
        coming = await planned_week(page, runner_id, after)
        screens = await page.last_screens(runner_id, last, 2)
        earlier = tuple(day for day in surroundings.past if day.day < last)
        block, block_over_days = await told_before(page, runner_id, earlier, last)
    of_the_week = len(screens) > 1 and (last - screens[0].day).days < WEEK
    season = surroundings.morning(runner, CheckIn(after)).season
    week = summarise_week(
        runner, surroundings.past, last, season, coming, len(screens[1].symptoms) if of_the_week else None
    )
    first_pictured = last - timedelta(days=DAYS_PICTURED - 1)
    return WeekView(
        runner,
        week,
        tuple(day for day in surroundings.past if day.day >= first_pictured),
        coming,
        in_block(_last_morning(runner, last, surroundings, earlier, block_over_days), block),
        block,
    )


def _last_morning(
    runner: Runner, last: date, after: Around, earlier: tuple[PastDay, ...], block_over_days: int | None
) -> Morning:
    """The last day's morning, seen from what is known on the morning after it: nothing is asked twice."""
    day = next((one for one in after.past if one.day == last), PastDay(last))
    season = replace(a_day_earlier(after.season), block_over_days=block_over_days)
    return Morning(
        runner, last, day.check_in or CheckIn(last), earlier, day.planned or usual_run(runner), season
    )
