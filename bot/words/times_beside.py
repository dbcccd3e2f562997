"""A time of day or a pause that one clause asks for, with asides beside it: “pause a week, school trip”."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Final

from bot.words.plain import plain
from bot.words.times_said import ClockSaid, PauseSaid, clock_said, pause_said
from bot.words.typed_line import LONGEST_LINE
from bot.words.word_lists import one_spelling, word_list

_BETWEEN: Final = re.compile(r"(?<!\d),|,(?!\d)|[;!()]|\.(?=\s|$)|(?<=\?)\s|\s[-–—]\s")
LONGEST_ASIDE: Final = 9
"""Words. A longer clause beside a command is more than an aside, and the line is left alone."""


def clock_beside(text: str, language: str) -> ClockSaid | None:
    """The time of day of the one clause that names it; None where none does, or the rest is no aside.

    Sure only where it is so by itself, and every other clause says nothing but why.
    """
    told = {part: clock_said(part, language) for part in _parts(text)}
    found = [one for one in told.values() if one is not None and one.at is not None]
    others = [part for part, one in told.items() if one is None or one.at is None]
    if len(found) != 1 or not _asides(others, language):
        return None
    sure = found[0].sure and _only_why(others, language) and "?" not in text
    return ClockSaid(found[0].at, sure=sure, once=found[0].once)


def pause_beside(text: str, language: str, day: date | None) -> PauseSaid | None:
    """The pause that some of the clauses ask for, likewise: "I'm off for ten days, pause please".

    `day` is the runner's own. Two lengths leave the length open, and the pause in doubt.
    """
    told = {part: pause_said(part, language, day) for part in _parts(text)}
    found = [one for one in told.values() if one is not None]
    others = [part for part, one in told.items() if one is None]
    if not found or not _asides(others, language):
        return None
    lengths = {one.days for one in found if one.days is not None}
    if len(lengths) > 1:
        return PauseSaid(None, sure=False)
    sure = any(one.sure for one in found) and _only_why(others, language) and "?" not in text
    return PauseSaid(lengths.pop() if lengths else None, sure=sure)


def _parts(text: str) -> list[str]:
    """The clauses of a line; none where it has but one, or is too long."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    return parts if len(parts) > 1 and len(text) <= LONGEST_LINE else []


def _asides(parts: list[str], language: str) -> bool:
    """Whether these clauses are short, and name no number that might have been meant."""
    return all(
        len(part.split()) <= LONGEST_ASIDE and (not re.search(r"\d", part) or _only_why([part], language))
        for part in parts
    )


def _only_why(parts: list[str], language: str) -> bool:
    """Whether these clauses only say why: “school trip”, “I'm on early shift”, “I leave at 7”."""
    spelled = (plain(one_spelling(part, language)).replace("'", "").strip(" .?") for part in parts)
    return all(_why(language).fullmatch(part) for part in spelled)


@lru_cache(maxsize=4)
def _why(language: str) -> re.Pattern[str]:
    return re.compile(word_list("times", language)["aside"]["why"])
