"""What was typed after /trends: a number of weeks, a theme, both, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.coach.trends import STRETCHES, USUAL_STRETCH, Theme
from bot.words.word_lists import alternatives, languages_with, one_spelling, word_list

LONGEST = 60
"""Characters: nobody needs more for a number and a theme."""


@dataclass(frozen=True)
class TrendsSaid:
    """How far back, and at what; `theme` None: none was named. Not `understood`: the usual of both."""

    weeks: int = USUAL_STRETCH
    theme: Theme | None = None
    understood: bool = True


def trends_said(text: str) -> TrendsSaid:
    """The weeks and the theme of a text, in any of the languages there are. Never raises."""
    said = " ".join(text.lower().split())
    if len(said) > LONGEST:
        return TrendsSaid(understood=False)
    found = next((found for pattern in _patterns() if (found := _read(said, *pattern)) is not None), None)
    return found or TrendsSaid(understood=False)


def _read(said: str, language: str, pattern: re.Pattern[str]) -> TrendsSaid | None:
    match = pattern.fullmatch(one_spelling(said, language))
    if match is None:
        return None
    weeks = match["first"] or match["last"]
    if weeks is not None and int(weeks) not in STRETCHES:
        return None
    named = (theme for theme in Theme if match[theme.value] or match[f"of_{theme.value}"])
    return TrendsSaid(int(weeks) if weeks else USUAL_STRETCH, next(named, None))


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(_made())


def _made() -> Iterator[tuple[str, re.Pattern[str]]]:
    for language in languages_with("trends"):
        table = word_list("trends", language)
        unit = alternatives(table["weeks"])
        named = "|".join(f"(?P<{theme}>{alternatives(words)})" for theme, words in table["themes"].items())
        first, last = (rf"(?:(?P<{name}>[0-9]{{1,3}}) ?(?:{unit})?)" for name in ("first", "last"))
        yield language, re.compile(rf"{first}? ?(?:{named})?|(?:{named.replace('P<', 'P<of_')}) {last}")
