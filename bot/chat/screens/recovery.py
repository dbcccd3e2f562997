"""How a recovery block stands: what its first day tells, the test that ends it, and the way back."""

from __future__ import annotations

from bot.coach.morning import Morning
from bot.coach.recovery import BlockToday, RecoveryBlock, Stage, block_today, protocol
from bot.coach.signals import Signals
from bot.routines.morning_view import Told
from bot.words.caring import block_begins_lines, block_day_line, block_test_lines, care_sentence
from bot.words.words import Words


def recovery_lines(words: Words, told: Told) -> list[str]:
    """What stands under an advice in a recovery block; [] without one.

    In its first week the advice itself tells the day; from then on the test that ends it is shown.
    """
    return _lines(words, told.morning, told.around.block)


def recovery_week_lines(words: Words, morning: Morning, block: RecoveryBlock | None) -> list[str]:
    """The same for the weekly summary, with the day of the block."""
    lines = _lines(words, morning, block)
    if (day := morning.season.block_day) is not None:
        lines.insert(0, block_day_line(words, day))
    return lines


def _lines(words: Words, morning: Morning, block: RecoveryBlock | None) -> list[str]:
    suspected = Signals(morning).suspected
    if block is None:
        return block_begins_lines(words, protocol()) if suspected else []
    today = block_today(block, morning)
    if today.stage is Stage.EASY_ONLY:
        return []
    return [_head(words, today, suspected=suspected), *block_test_lines(words, today)]


def _head(words: Words, today: BlockToday, *, suspected: bool) -> str:
    """What the test comes to. Passed while the weeks behind are still too heavy, it goes on for some days."""
    if today.stage is Stage.STEP_BACK_IN and suspected:
        return words.say("care-block-nearly")
    if today.stage is Stage.TESTING:
        return words.say("care-block-testing")
    return care_sentence(words, today.reasons[0])
