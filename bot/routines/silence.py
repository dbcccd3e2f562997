"""When the bot holds its tongue: in the runner's quiet hours, and in a silence of days.

After three mornings that were asked and not answered in any way, the next one brings a single question:
whether to pause. Then nothing more is said in the mornings or evenings until the runner is heard of.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.coach.past import PastDay
from bot.coach.rhythm import next_daily, zone
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.notes import Known

if TYPE_CHECKING:
    from bot.coach.week import Week

SILENT_MORNINGS = 3
"""So many go unanswered before the next one asks whether to pause (product, rule 5)."""

_ONE_DAY = timedelta(days=1)


def is_quiet(runner: Runner, at: datetime) -> bool:
    """Whether the runner's quiet hours are on at this instant: from their first minute, not at their end.

    Raises UnknownZone.
    """
    begins, ends = runner.quiet_from, runner.quiet_until
    if begins is None or ends is None:
        return False
    clock = at.astimezone(zone(runner.zone)).time()
    return begins <= clock < ends if begins <= ends else clock >= begins or clock < ends


def quiet_ends(runner: Runner, at: datetime) -> datetime:
    """When the quiet hours that are on at this instant end; the instant itself where none are."""
    if runner.quiet_until is None or not is_quiet(runner, at):
        return at
    return next_daily(at, runner.quiet_until, runner.zone)[1]


def was_asked_about(known: Known) -> bool:
    """The runner was asked whether to pause, and has not been heard of since."""
    return known.asked_whether_on is not None


async def asks_whether(diary: Diary, known: Known, day: date) -> bool:
    """Whether that day's morning asks if all is well, instead of the whole form.

    Of a runner an older version knew, nobody knows when they were heard of last: that counts as yesterday.
    """
    runner_id, heard_on = known.runner.id, known.heard_on
    if heard_on is None:
        async with diary.writing(runner_id) as page:
            now_known = await page.known(runner_id)
            if now_known is not None and now_known.heard_on is None:
                await page.hear(runner_id, day - _ONE_DAY)
        return False
    if day - heard_on <= SILENT_MORNINGS * _ONE_DAY:
        return False
    async with diary.reading() as page:
        now_known = await page.known(runner_id)
        if now_known is None or now_known.heard_on != heard_on:
            return False  # heard of since the prompt was claimed
        return await page.mornings_asked(runner_id, heard_on, day) >= SILENT_MORNINGS


async def note_question(diary: Diary, runner_id: int, day: date) -> None:
    """That day's morning asked whether to pause. Whoever answered faster than this was written is heard."""
    async with diary.writing(runner_id) as page:
        known = await page.known(runner_id)
        if known is not None and known.heard_on is not None and known.heard_on < day:
            await page.ask_whether(runner_id, day)


def nothing_happened(week: Week, days: Sequence[PastDay]) -> bool:
    """Neither a check-in nor any training in the week, of which `days` tell."""
    return week.check_ins == 0 and not any(day.trained for day in days if day.day >= week.first_day)
