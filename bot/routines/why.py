"""Why was I told that? What one day's advice rests on; asking changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import CheckIn
from bot.coach.grounds import Grounds, grounds_of, grounds_of_kept, leads_to
from bot.coach.morning import Morning
from bot.coach.receipt import Standing
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.what_if import WouldChange, what_would_change
from bot.diary.diary import Diary, Page
from bot.diary.notes import KeptAdvice
from bot.routines.around import ALONE, around
from bot.routines.morning import new_form
from bot.routines.presence import known_runner
from bot.routines.receipts import receipt_of

LOOKED_AROUND = 28
"""Days around the one that was asked about, in which the nearest with an advice are looked for."""
FARTHEST = timedelta(days=3660)
"""A diary reaches no further back; a forged button may."""
MOST_NEAR = 4
"""Days that are offered instead."""


@dataclass(frozen=True)
class WhyView:
    """What one day's advice rests on. `grounds` None: that day has no advice; `near` are days that have one.

    `changed`: an answer or a setting has changed since today's advice was kept, and the grounds are those
    of now. `corrected`: something an earlier day's advice rested on was told otherwise since.
    `would_change` None: not known any more, or nothing honest to say. `otherwise`: what today's rulebook
    would have advised on an earlier day, where that is something else; None: the same, or it cannot be said.
    `morning` is the one the advice was for; None without an advice.
    """

    runner: Runner
    day: date
    today: date
    grounds: Grounds | None
    changed: bool = False
    corrected: bool = False
    would_change: WouldChange | None = None
    otherwise: Advice | None = None
    morning: Morning | None = None
    near: tuple[date, ...] = ()


async def why_on(diary: Diary, runner_id: int, day: date | None, now: datetime) -> WhyView:
    """The grounds of that day's advice: today's as /today gives it now, an earlier one's as it was kept.

    `day` None: today. Any day will do, for anybody can send any button. Raises NotMet.
    """
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        day = today if day is None else day
        kept = await page.advice(runner_id, day)
        if day == today:
            return await _of_today(page, runner, today, kept)
        form = None if kept is None else await page.form(runner_id, day)
        if kept is None or form is None:
            return WhyView(runner, day, today, None, near=await _near(page, runner_id, day, today))
        return await _of_earlier(page, runner, today, form.check_in, kept)


async def no_day(diary: Diary, runner_id: int, now: datetime) -> WhyView:
    """Where the words named no day: the last ones that can be asked about. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        return WhyView(runner, today, today, None, near=await _near(page, runner_id, today, today))


def guest_why(check_in: CheckIn) -> WhyView:
    """The same for somebody who keeps nothing: these answers are all there is."""
    runner, day = Runner(id=0), check_in.day
    if check_in.next_question is not None:
        return WhyView(runner, day, day, None)
    return _as_now(runner, ALONE.morning(runner, check_in), day)


async def _of_today(page: Page, runner: Runner, today: date, kept: KeptAdvice | None) -> WhyView:
    form = await page.form(runner.id, today) or new_form(runner, today)
    view = _as_now(runner, (await around(page, runner.id, today)).morning(runner, form.check_in), today)
    assert view.morning is not None  # noqa: S101 - for the type checker: an advice has one
    changed = kept is not None and not leads_to(advise(view.morning), kept.verdict, kept.reasons)
    return replace(view, changed=changed)


def _as_now(runner: Runner, morning: Morning, today: date) -> WhyView:
    advice = advise(morning)
    would_change = what_would_change(morning, advice)
    grounds = grounds_of(morning, advice)
    return WhyView(runner, today, today, grounds, would_change=would_change, morning=morning)


async def _of_earlier(
    page: Page, runner: Runner, today: date, check_in: CheckIn, kept: KeptAdvice
) -> WhyView:
    """As it was kept. What would have changed it can be said only while all it rested on still stands."""
    receipt = await receipt_of(page, runner, check_in, kept)
    morning, again = receipt.morning, receipt.again
    holds = receipt.standing in (Standing.SAME, Standing.NEWER_RULES)
    same = leads_to(again, kept.verdict, kept.reasons)
    known = same and (holds or receipt.standing is Standing.UNKNOWN)
    return WhyView(
        runner,
        check_in.day,
        today,
        grounds_of_kept(morning, kept.verdict, kept.reasons, kept.rulebook_version),
        corrected=receipt.standing is Standing.CORRECTED,
        would_change=what_would_change(morning, again) if known else None,
        otherwise=again if receipt.standing is Standing.NEWER_RULES and not receipt.alike else None,
        morning=morning,
    )


async def _near(page: Page, runner_id: int, day: date, today: date) -> tuple[date, ...]:
    """Days with an advice, the nearest to that day, in the order of the calendar."""
    for middle in (min(max(day, today - FARTHEST), today), today):
        after_last = min(today, middle + timedelta(days=LOOKED_AROUND)) + timedelta(days=1)
        past = await page.past(runner_id, after_last, 2 * LOOKED_AROUND)
        advised = [one.day for one in past if one.verdict is not None]
        if advised:
            return tuple(sorted(sorted(advised, key=lambda one: abs((one - middle).days))[:MOST_NEAR]))
    return ()
