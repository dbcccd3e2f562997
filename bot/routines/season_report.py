"""The season as its page tells it: everything it is made of, read in one look at the diary."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.load import WEEK
from bot.coach.past import PastDay
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.season_said import Said
from bot.coach.season_seen import SeasonSeen
from bot.coach.state import State
from bot.diary.diary import Diary
from bot.diary.notes import Absence, KeptAdvice, Race
from bot.routines.around import DAYS_LOOKED_BACK, lived_days
from bot.routines.presence import known_runner

USUAL_WEEKS = 52
"""Told of where no other span is asked for."""
MOST_WEEKS = 104
"""Two years on one page are enough to leaf through."""

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class SeasonView:
    """A season, and what stood around it. `made_at`: the moment it was looked at.

    `races` and `absences` are those that touch it, and the races ahead.
    """

    seen: SeasonSeen
    races: tuple[Race, ...]
    absences: tuple[Absence, ...]
    made_at: datetime

    @property
    def runner(self) -> Runner:
        """Whose season it is."""
        return self.seen.runner


async def season_of(
    diary: Diary, runner_id: int, now: datetime, since: date | None = None
) -> SeasonView | None:
    """The season from `since` to the runner's today; it begins no sooner than anything is known.

    `since` None: the last 52 weeks. No more than the last 104 are looked at. None: nothing is known of these
    days. Raises NotMet.
    """
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        wanted = max(since or first_of(USUAL_WEEKS, today), first_of(MOST_WEEKS, today))
        reaching = wanted - timedelta(days=DAYS_LOOKED_BACK)
        past = await page.past(runner_id, today + _ONE_DAY, (today - reaching).days + 1)
        advices = await page.advices(runner_id, wanted, today)
        notes = await page.season(runner_id, today, reaching, today)
    told = [one.day for one in past if one.day >= wanted and _is_told(one)]
    if not told:
        return None
    first = min(told)
    races = {one.day: one for one in notes.races}
    lived = lived_days(past, notes.absences, races, reaching, today + _ONE_DAY)
    seen = SeasonSeen(
        runner,
        {one.day: _so_far(one, today) for one in lived},
        {day: _said(advice) for day, advice in advices.items()},
        {one.day: one.event for one in notes.races},
        first,
        today,
    )
    touching = tuple(one for one in notes.absences if one.until is None or one.until >= first)
    return SeasonView(seen, tuple(one for one in notes.races if one.day >= first), touching, now)


def first_of(weeks: int, today: date) -> date:
    """The Monday of the first of so many weeks, of which the one of today is the last."""
    return today - timedelta(days=today.weekday() + WEEK * (weeks - 1))


def _is_told(day: PastDay) -> bool:
    """Somebody spoke of that day; a plan alone says nothing of it."""
    check_in = day.check_in
    answered = check_in is not None and (check_in.legs is not None or check_in.reported_anything)
    return answered or day.workouts is not None


def _so_far(day: PastDay, today: date) -> PastDay:
    """What is planned for today and not logged yet may still come."""
    return replace(day, planned=None) if day.day == today and day.workouts is None else day


def _said(advice: KeptAdvice) -> Said:
    known = {state.value: state for state in State}
    return Said(advice.verdict, advice.reasons, known.get(advice.state or ""))
