"""Back again: an absence ends, and what happened meanwhile is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import Absence
from bot.routines.absences import ask_again
from bot.routines.around import DAYS_LOOKED_BACK, absence_on, around
from bot.routines.morning import MorningView, advised_today, new_form
from bot.routines.presence import present_runner

ASKED_WITHIN_DAYS = 7
"""So long after a pause that ended by itself /back still asks what happened in it."""

_ONE_DAY = timedelta(days=1)


class Ran(StrEnum):
    """How much somebody ran while they were away, the least first."""

    NOT_AT_ALL = "none"
    A_LITTLE = "some"
    AS_USUAL = "usual"


@dataclass(frozen=True)
class BackView:
    """What ended. `ended` None: nothing did. `beneath`: the absence that counts now; None: there is none.

    `days`: how many it lasted; 0: it was taken back on its first day. `asks`: how much the runner ran
    meanwhile is not known. `just_now` False: it had ended before.
    """

    runner: Runner
    today: date
    ended: Absence | None = None
    beneath: Absence | None = None
    days: int = 0
    asks: bool = False
    just_now: bool = False
    deed: int | None = None


@dataclass(frozen=True)
class MeanwhileView:
    """What was said of a time away. `days`: how many are known to be without a run now.

    `told`: today's form with its advice. `deed` makes the days unknown again.
    """

    runner: Runner
    ran: Ran
    days: int
    told: MorningView
    deed: int | None = None


async def come_back(
    diary: Diary, runner_id: int, now: datetime, update_id: int, since: date | None = None
) -> BackView:
    """End the absence that counts today; `since`: only if it is the one begun on that day.

    What today's check-in says of the illness or the pain is asked again. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        today = day_of(now, runner.zone)
        # a pause that begins tomorrow, because something else began today, lies on top as well
        holding = await page.absences(runner_id, today, today + _ONE_DAY)
        top = holding[-1] if holding else None
        meant = top is not None and since in (None, top.since)
        if not await page.first_time(update_id, now) or top is None or not meant:
            return await _ended_lately(page, runner, today, top)
        ending = [one for one in holding if one.kind is top.kind]
        for one in ending:
            await _end(page, runner_id, one, today)
        if top.kind is not AbsenceKind.AWAY:
            await ask_again(page, runner_id, today, top.kind, now)
        before = Before(absences={one.since: one for one in ending})
        deed = await page.keep_deed(runner_id, Did.ABSENCE, before, now)
        beneath = absence_on(await page.absences(runner_id, today, today), today)
        ended = replace(top, since=ending[0].since)
        view = await _of(page, runner, today, ended)
        return replace(view, beneath=beneath, just_now=True, deed=deed)


async def _end(page: Page, runner_id: int, absence: Absence, today: date) -> None:
    """Yesterday was its last day; one begun today is taken back altogether."""
    if absence.since >= today:
        await page.drop_absence(runner_id, absence.since)
    else:
        await page.begin_absence(runner_id, replace(absence, until=today - _ONE_DAY))


async def _ended_lately(page: Page, runner: Runner, today: date, top: Absence | None) -> BackView:
    """What ended yesterday, or a pause that ended by itself within the week."""
    nothing = BackView(runner, today, beneath=top)
    if top is not None:
        return nothing
    first = today - timedelta(days=ASKED_WITHIN_DAYS)
    over = [one for one in await page.absences(runner.id, first, today) if one.until and one.until < today]
    if not over:
        return nothing
    last = max(over, key=lambda one: (one.until or today, one.since))
    if last.kind is not AbsenceKind.AWAY and last.until != today - _ONE_DAY:
        return nothing
    return await _of(page, runner, today, last)


async def _of(page: Page, runner: Runner, today: date, ended: Absence) -> BackView:
    days = (min(ended.until or today, today - _ONE_DAY) - ended.since).days + 1
    asks = ended.kind is AbsenceKind.AWAY and bool(await _unknown(page, runner.id, ended, today))
    return BackView(runner, today, ended, days=max(0, days), asks=asks)


async def ran_meanwhile(
    diary: Diary, runner_id: int, since: date, ran: Ran, now: datetime, update_id: int
) -> MeanwhileView:
    """How much the runner ran in the pause begun on that day.

    “Not at all” makes its days known as days without a run, those with a workout aside; what is not known
    exactly stays unknown. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        today = day_of(now, runner.zone)
        paused = [one for one in await page.absences(runner_id, since, since) if one.since == since]
        spoken: list[date] = []
        if await page.first_time(update_id, now) and paused and ran is Ran.NOT_AT_ALL:
            for day in await _unknown(page, runner_id, paused[0], today):
                await page.speak_of_day(runner_id, day)
                spoken.append(day)
        deed = None
        if spoken:
            deed = await page.keep_deed(runner_id, Did.SPOKE, Before(spoken=tuple(spoken)), now)
        form = await page.form(runner_id, today) or new_form(runner, today)
        told = advised_today(runner, form, await around(page, runner_id, today), today)
        return MeanwhileView(runner, ran, len(spoken), told, deed)


async def _unknown(page: Page, runner_id: int, absence: Absence, today: date) -> list[date]:
    """The days of that absence whose training nobody knows, as far back as the coach looks."""
    first = max(absence.since, today - timedelta(days=DAYS_LOOKED_BACK))
    last = min(absence.until or today, today - _ONE_DAY)
    if last < first:
        return []
    known = await page.workouts(runner_id, first, last)
    days = (first + number * _ONE_DAY for number in range((last - first).days + 1))
    return [day for day in days if day not in known]
