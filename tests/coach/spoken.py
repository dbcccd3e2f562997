"""The message a runner would read on a morning, as plain text."""

from __future__ import annotations

from hypothesis import settings

from bot.coach.advisor import Advice, advise
from bot.coach.baseline import FEWEST_EVER
from bot.coach.morning import Morning
from bot.coach.what_if import what_would_change
from bot.words.advising import advice_message
from bot.words.plain_text import plain_text
from bot.words.words import words_in

FEWER = settings(max_examples=settings().max_examples // 3)
"""Of laws that cost much (what would change an advice asks for eighty of them), or are hard to break."""


def message_of(one: Morning, advice: Advice | None = None) -> str:
    """What is written under the advice of this morning."""
    given = advise(one) if advice is None else advice
    message = advice_message(
        words_in("en"),
        one,
        given,
        what_would_change(one, given),
        mornings=one.record.check_ins_known,
        learning_until=int(FEWEST_EVER.value),
    )
    return plain_text(message)
