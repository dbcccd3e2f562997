"""Why was I told that? What one day's advice rests on; asking changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn
from bot.coach.grounds import Grounds, grounds_of, grounds_of_kept, leads_to
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.routines.around import ALONE, around
from bot.routines.morning import new_form
from bot.routines.presence import known_runner


@dataclass(frozen=True)
class WhyView:
    """What one day's advice rests on. `grounds` None: that day has no advice.

    `changed`: an answer or a setting has changed since today's advice was kept, and the grounds are those
    of now.
    """

    runner: Runner
    day: date
    today: date
    grounds: Grounds | None
    changed: bool = False


async def why_on(diary: Diary, runner_id: int, day: date, now: datetime) -> WhyView:
    """The grounds of that day's advice: today's as /today gives it now, an earlier one's as it was kept.

    Any day will do, for anybody can send any button. Raises NotMet.
    """
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        kept = await page.advice(runner_id, day)
        if kept is None and day != today:
            return WhyView(runner, day, today, None)
        form = await page.form(runner_id, day) or new_form(runner, day)
        surroundings = await around(page, runner_id, day)
    if kept is not None and day != today:
        surroundings = replace(surroundings, planned=kept.planned)  # the plan may have changed since
    morning = surroundings.morning(runner, form.check_in)
    if kept is not None and day != today:
        grounds = grounds_of_kept(morning, kept.verdict, kept.reasons, kept.rulebook_version)
        return WhyView(runner, day, today, grounds)
    advice = advise(morning)
    changed = kept is not None and not leads_to(advice, kept.verdict, kept.reasons)
    return WhyView(runner, day, today, grounds_of(morning, advice), changed)


def guest_why(check_in: CheckIn) -> WhyView:
    """The same for somebody who keeps nothing: these answers are all there is."""
    runner, day = Runner(id=0), check_in.day
    if check_in.next_question is not None:
        return WhyView(runner, day, day, None)
    morning = ALONE.morning(runner, check_in)
    return WhyView(runner, day, day, grounds_of(morning, advise(morning)))
