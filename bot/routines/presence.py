"""Who is there: the runner behind an id, and the way back for one who had gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.coach.rhythm import UnknownZone, day_of
from bot.diary.diary import Page
from bot.diary.notes import Form, Known
from bot.routines.rounds import plan_rounds


class NotMet(LookupError):
    """Nobody with this number has consented to being remembered."""


async def known_runner(page: Page, runner_id: int) -> Known:
    """The runner. Raises NotMet."""
    known = await page.known(runner_id)
    if known is None:
        raise NotMet(str(runner_id))
    return known


def is_present(known: Known, now: datetime) -> bool:
    """Whether all that a sign of life changes is written down already."""
    heard = known.heard_on == own_day(known, now) and known.asked_whether_on is None
    return known.active and heard


async def present_runner(page: Page, runner_id: int, now: datetime) -> Known:
    """The runner, who is doing something just now: one who could not be written to can be again.

    The day is written down with its first sign of life, and a silence ends. For writing pages. Raises NotMet.
    """
    return await _heard(page, await known_runner(page, runner_id), now)


async def present_with_form(
    page: Page, runner_id: int, day: date, now: datetime
) -> tuple[Known, Form | None]:
    """The same with that day's form; None: it was never opened."""
    known, form = await page.known_and_form(runner_id, day)
    if known is None:
        raise NotMet(str(runner_id))
    return await _heard(page, known, now), form


async def _heard(page: Page, known: Known, now: datetime) -> Known:
    if is_present(known, now):
        return known
    runner_id, today = known.runner.id, own_day(known, now)
    await page.hear(runner_id, today)
    back = replace(known, active=True, heard_on=today, asked_whether_on=None)
    if not known.active:
        await page.mark_active(runner_id)
        if known.welcomed:
            await plan_rounds(page, back, now)
    return back


def own_day(known: Known, now: datetime) -> date:
    """The runner's own day; that of UTC where this machine lacks their zone, so that they can change it."""
    try:
        return day_of(now, known.runner.zone)
    except UnknownZone:
        return day_of(now, "UTC")
