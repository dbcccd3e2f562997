"""Who is there: the runner behind an id, and the way back for one who had gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.diary.diary import Page
from bot.diary.notes import Known
from bot.routines.rounds import plan_rounds


class NotMet(LookupError):
    """Nobody with this number has consented to being remembered."""


async def known_runner(page: Page, runner_id: int) -> Known:
    """The runner. Raises NotMet."""
    known = await page.known(runner_id)
    if known is None:
        raise NotMet(str(runner_id))
    return known


async def present_runner(page: Page, runner_id: int, now: datetime) -> Known:
    """The runner, who is doing something just now: one who could not be written to can be again.

    For writing pages. Raises NotMet.
    """
    known = await known_runner(page, runner_id)
    if known.active:
        return known
    await page.mark_active(runner_id)
    back = replace(known, active=True)
    if known.welcomed:
        await plan_rounds(page, back, now)
    return back
