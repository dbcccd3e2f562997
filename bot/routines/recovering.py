"""The recovery block from morning to morning: when it began, and whether this morning ends it.

It is written down nowhere else than in the advice: one that suspects too much begins a block, and each that
tells of it carries it on. In the same way each advice of the week after it carries on the way back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.coach.morning import Morning
from bot.coach.past import PastDay, backwards
from bot.coach.recovery import BACK_DAYS, BLOCK_MOST, RecoveryBlock, Stage, block_today
from bot.coach.rulebook import Reason
from bot.coach.signals import Signals
from bot.diary.diary import Page

TOLD_AS = "RECOVERY_BLOCK"
"""The code that begins a block and carries it on; its fact `day` is 0 on the first one."""

OVER_TOLD_AS = "STEP_BACK_IN"
"""The code that carries on the way back; its fact `day` is 0 on the morning that ended the block."""

NOTHING_READ: Mapping[date, Sequence[Reason]] = {}


async def told_before(
    page: Page,
    runner_id: int,
    past: Sequence[PastDay],
    day: date,
    told: Mapping[date, Sequence[Reason]] = NOTHING_READ,
) -> tuple[RecoveryBlock | None, int | None]:
    """What the last advice before that day told of: a block, or how many days ago by that day one was over.

    None for what it did not tell of, or too long ago. Who gave no answer for two weeks is looked at anew.
    `told`: the reasons of some days that are read already; others are asked for.
    """
    last = next((one for one in backwards(past, day) if one.verdict is not None), None)
    if last is None or (since := (day - last.day).days) > BLOCK_MOST.value:
        return None, None
    reasons = told.get(last.day)
    if reasons is None:
        advice = await page.advice(runner_id, last.day)
        reasons = () if advice is None else advice.reasons
    if (number := _day_told(reasons, TOLD_AS)) is not None:
        return RecoveryBlock(last.day - timedelta(days=max(number, 1) - 1)), None
    if (number := _day_told(reasons, OVER_TOLD_AS)) is not None and number + since < BACK_DAYS.value:
        return None, number + since
    return None, None


def in_block(morning: Morning, block: RecoveryBlock | None) -> Morning:
    """The morning with the day of the block in it, or, where its answers end the block, that it is over."""
    if block is None:
        return morning
    if is_over(block, morning):
        return replace(morning, season=replace(morning.season, block_over_days=0))
    return replace(morning, season=replace(morning.season, block_day=block.day_on(morning.day)))


def is_over(block: RecoveryBlock, morning: Morning) -> bool:
    """The test is passed, and the weeks before do not suspect too much any more."""
    return block_today(block, morning).stage is Stage.STEP_BACK_IN and not Signals(morning).suspected


def _day_told(reasons: Sequence[Reason], code: str) -> int | None:
    """The fact `day` of the reason with that code; None: it was not told."""
    return next((int(one.facts.get("day", 0)) for one in reasons if one.code == code), None)
