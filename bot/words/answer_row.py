"""Bare answers in the form's order: "4 7.5 4 49", "normal, 7h, good, good, 53". Offered, never sure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bot.coach.measures import LEGS, MOOD, RESTING_HR_BPM, SLEEP_H, SLEEP_QUALITY, OutOfRange, Scale
from bot.words.check_in_words import CheckInWords
from bot.words.plausible import LONGEST_NIGHT_H, SHORTEST_NIGHT_H

FEWEST_NUMBERS: Final = 2
"""Among words: "ok, good, fine, good" may be about anything."""
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_ROW: Final = re.compile(rf"{_NUMBER.pattern}(?: ?(?:/|,| ) ?{_NUMBER.pattern}){{2,5}}")
_WHOLE_ROW: Final = re.compile(r"\d{1,3}(?:,\d{1,3}){3,4}")
"""Only commas between them, "4,8,4,47": none of these is a decimal."""

_Order = tuple[tuple[str, Scale], ...]
_ASKED: Final[_Order] = (
    ("legs", LEGS),
    ("sleep_h", SLEEP_H),
    ("mood", MOOD),
    ("resting_hr_bpm", RESTING_HR_BPM),
)
"""The order in which the form asks."""
_RATED: Final[_Order] = (*_ASKED[:2], ("sleep_quality", SLEEP_QUALITY), *_ASKED[2:])
"""Who gives a number more rates the sleep as well, right behind its hours."""
_ORDERS: Final = (_ASKED[:3], _ASKED, _RATED[:4], _RATED)


def answer_row(said: str, words: CheckInWords) -> Mapping[str, float] | None:
    """The answers of a prepared line of bare ones, by their names; none where no order fits them.

    None: it is no such line.
    """
    said = said.strip(" ,")
    if _ROW.fullmatch(said):
        pattern = r"\d+" if _WHOLE_ROW.fullmatch(said) else _NUMBER.pattern
        return _in_order(re.findall(pattern, said), words) or {}
    answers = [one.strip() for one in re.split(r",(?!\d)|/", said)]
    numbers = [one for one in answers if _NUMBER.match(one)]
    return _in_order(answers, words) if len(numbers) >= FEWEST_NUMBERS else None


def _in_order(answers: Sequence[str], words: CheckInWords) -> Mapping[str, float] | None:
    """By the first order of so many in which each can be that answer."""
    for order in _ORDERS:
        values = {name: _value(said, name, words) for said, (name, _) in zip(answers, order, strict=False)}
        if len(answers) == len(order) and all(_fits(values[name], scale) for name, scale in order):
            return {name: value for name, value in values.items() if value is not None}
    return None


def _value(said: str, name: str, words: CheckInWords) -> float | None:
    """What that answer is for the question; None: nothing that is known."""
    if _NUMBER.fullmatch(said.removesuffix("h").rstrip() if name == "sleep_h" else said):
        return float(said.removesuffix("h").replace(",", "."))
    rated = {"legs": words.legs, "sleep_quality": words.sleep, "mood": words.mood}.get(name)
    return None if rated is None else rated.value_of.get(said)


def _fits(value: float | None, scale: Scale) -> bool:
    try:
        whole = value is not None and scale.check(value) == value
    except OutOfRange:
        return False
    return whole and (scale is not SLEEP_H or SHORTEST_NIGHT_H <= (value or 0) <= LONGEST_NIGHT_H)
