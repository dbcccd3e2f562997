"""Whether a message answers the question “when?”, or was typed for something else."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.words.asked import Intent, understood
from bot.words.dates import DateDoubt, DaySaid
from bot.words.log_lines import log_line
from bot.words.phrases import phrases
from bot.words.plain import plain
from bot.words.word_lists import FIRST_LANGUAGE, one_spelling

MOST_WORDS: Final = 4
"""A name beside the day is no longer than this."""


def answers_when(text: str, said: DaySaid, today: date, language: str = FIRST_LANGUAGE) -> bool:
    """Whether `text`, read as `said`, is a day and at most a name beside it.

    A line of training, a question, how somebody feels: each may name a day, and none of them is such an
    answer. Beside “tomorrow” or “sunday” nothing may stand at all.
    """
    if said.doubt is DateDoubt.NONE_NAMED or "?" in text:
        return False
    unwell = phrases(language).unwell
    if understood(text, language) is not Intent.UNKNOWN or unwell.search(one_spelling(plain(text), language)):
        return False
    if log_line(text, today, language=language).is_log:
        return False
    return not said.rest or (not said.relative and len(said.rest.split()) <= MOST_WORDS)
