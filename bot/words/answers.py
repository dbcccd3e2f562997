"""A morning's answers in one line."""

from __future__ import annotations

import math
from collections.abc import Iterator

from bot.coach.answers import marked_chips
from bot.coach.checkin import CheckIn, Question
from bot.words.shown import number_shown
from bot.words.words import Words


def answers_line(words: Words, check_in: CheckIn) -> str:
    """The answers so far in one line; empty before the first."""
    return " · ".join(_answers(words, check_in))


def _answers(words: Words, check_in: CheckIn) -> Iterator[str]:
    if check_in.legs is not None:
        word = words.say(f"legs-{math.floor(check_in.legs)}")
        yield words.say("form-answer-legs", value=number_shown(check_in.legs, words.language), word=word)
    if check_in.scope is not None:
        yield words.say("form-answer-scope", value=check_in.scope.value)
    elif check_in.heavy and Question.SCOPE in check_in.skipped:
        yield words.say("form-skipped-scope")
    for name, value, question in (
        ("sleep", check_in.sleep_h, Question.SLEEP),
        ("mood", check_in.mood, Question.MOOD),
        ("pulse", check_in.resting_hr_bpm, Question.PULSE),
    ):
        if value is not None:
            yield words.say(f"form-answer-{name}", value=number_shown(value, words.language))
        elif question in check_in.skipped:
            yield words.say(f"form-skipped-{name}")
    chips = marked_chips(check_in)
    yield from (words.say(f"marked-{chip}") for chip in chips)
    if check_in.closed and not chips:
        yield words.say("form-answer-nothing-wrong")
