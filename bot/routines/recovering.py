"""The recovery block from morning to morning: when it began, and whether this morning ends it.

It is written down nowhere else than in the advice: one that suspects too much begins a block, and each that
tells of it carries it on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay, backwards
from bot.coach.recovery import BLOCK_MOST, RecoveryBlock, Stage, block_today
from bot.coach.rulebook import Reason
from bot.coach.signals import Signals
from bot.coach.workout import SessionKind
from bot.diary.diary import Page

TOLD_AS = "RECOVERY_BLOCK"
"""The code that begins a block and carries it on; its fact `day` is 0 on the first one."""


async def block_before(
    page: Page, runner_id: int, past: Sequence[PastDay], day: date
) -> RecoveryBlock | None:
    """The block that the last advice before that day told of; None: it told of none, or is too long ago.

    Who gave no answer for two weeks is looked at anew.
    """
    last = next((one for one in backwards(past, day) if one.verdict is not None), None)
    if last is None or (day - last.day).days > BLOCK_MOST.value or not _may_tell(last):
        return None
    advice = await page.advice(runner_id, last.day)
    told = None if advice is None else _block_told(advice.reasons)
    if told is None:
        return None
    begun_days_ago = max(int(told.facts.get("day", 0)), 1) - 1
    return RecoveryBlock(last.day - timedelta(days=begun_days_ago))


def in_block(morning: Morning, block: RecoveryBlock | None) -> Morning:
    """The morning with the day of the block in it, unless its answers end the block."""
    if block is None or is_over(block, morning):
        return morning
    return replace(morning, season=replace(morning.season, block_day=block.day_on(morning.day)))


def is_over(block: RecoveryBlock, morning: Morning) -> bool:
    """The test is passed, and the weeks before do not suspect too much any more."""
    return block_today(block, morning).stage is Stage.STEP_BACK_IN and not Signals(morning).suspected


def _may_tell(past: PastDay) -> bool:
    """A block lets nobody train as planned, but for a race: most advice need not be read for it."""
    raced = past.planned is not None and past.planned.kind is SessionKind.RACE
    may_have_raced = past.absence is not None  # which took the plan of its days away, and a race with it
    return past.verdict is not Verdict.RUN or raced or may_have_raced


def _block_told(reasons: Sequence[Reason]) -> Reason | None:
    return next((one for one in reasons if one.code == TOLD_AS), None)
