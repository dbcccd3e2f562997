"""When a runner wants to be asked, and for how long not: “move it to 7:30”, “stop for a week”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from bot.words.dates import last_day_said
from bot.words.numbers import NotUnderstood, clock_time
from bot.words.plain import plain
from bot.words.training_words import vocabulary
from bot.words.typed_line import LONGEST_LINE
from bot.words.word_lists import one_of, word_list

LONGEST_PAUSE_DAYS: Final = 366
"""Whoever wants to rest for longer is asked whether it was meant so."""


@dataclass(frozen=True)
class ClockSaid:
    """`at` is "07:30"; None: no time of day was read. `once`: for one day only, not every morning."""

    at: str | None
    sure: bool
    once: bool = False


@dataclass(frozen=True)
class PauseSaid:
    """`days` from today on; None: no length was said, or it cannot be told."""

    days: int | None
    sure: bool


def clock_said(text: str, language: str) -> ClockSaid | None:
    """The time of day at which the runner wants to be asked; None when the line is not about that."""
    words, said = _words(language), _prepared(text)
    if len(said) > LONGEST_LINE:
        return None
    everyday = words.once.sub("", said)
    once = everyday != said
    for pattern, sure in ((words.clock_surely, True), (words.clock_perhaps, False)):
        if (found := pattern.fullmatch(everyday.strip())) is None:
            continue
        try:
            at = clock_time(next(said for said in found.groups() if said))
        except NotUnderstood:
            continue
        return ClockSaid(f"{at:%H:%M}", sure=sure and not once and "?" not in text, once=once)
    return None


def pause_said(text: str, language: str, day: date | None) -> PauseSaid | None:
    """For how long the runner wants peace; None when the line is not about that.

    Until a day, that day included: `day` is the runner's own, and without it the length stays unknown.
    """
    words, said = _words(language), _prepared(text)
    if len(said) > LONGEST_LINE or "?" in text:
        return None
    if words.pause.fullmatch(said):
        clearly = words.even_without_length.fullmatch(said) is not None
        return PauseSaid(None, sure=clearly)
    if (found := words.pause_length.fullmatch(said)) and (unit := found["unit"]):
        count = _count(found["count"] or "", words)
        days = None if count is None else count * words.days[unit.removesuffix("s")]
        return PauseSaid(days, True) if days and days <= LONGEST_PAUSE_DAYS else PauseSaid(None, sure=False)
    if words.pause_unclear.fullmatch(said):
        return PauseSaid(None, sure=False)
    if found := words.pause_until.fullmatch(said):
        last = None if day is None else last_day_said(found["until"], day).day
        days = None if day is None or last is None else (last - day).days + 1
        return (
            PauseSaid(days, True) if days and 0 < days <= LONGEST_PAUSE_DAYS else PauseSaid(None, sure=False)
        )
    return None


@dataclass(frozen=True, eq=False)
class _Words:
    clock_surely: re.Pattern[str]
    clock_perhaps: re.Pattern[str]
    once: re.Pattern[str]
    pause: re.Pattern[str]
    pause_length: re.Pattern[str]
    pause_until: re.Pattern[str]
    pause_unclear: re.Pattern[str]
    even_without_length: re.Pattern[str]
    days: Mapping[str, int]
    counts: Mapping[str, int]


@lru_cache(maxsize=4)
def _words(language: str) -> _Words:
    table = word_list("times", language)
    clock, pause, parts = table["clock"], table["pause"], table["built"]
    asks = "|".join(f"(?:{each})" for each in pause["asks"])
    return _Words(
        clock_surely=_numbered(clock["surely"]),
        clock_perhaps=_numbered(clock["perhaps"]),
        once=re.compile(rf"(?:^| ){clock['once']}\b"),
        pause=re.compile(rf"(?:{asks}){parts['rest']}"),
        pause_length=re.compile(rf"(?:{asks}) {parts['length']}{parts['rest']}"),
        pause_until=re.compile(rf"(?:{asks}) {parts['until']}{parts['rest']}"),
        pause_unclear=re.compile(rf"(?:{asks}) {pause['unclear']}{parts['rest']}"),
        even_without_length=re.compile(pause["even_without_length"]),
        days=pause["days"],
        counts=dict.fromkeys(pause["one"], 1) | dict.fromkeys(pause["two"], 2),
    )


def _numbered(patterns: list[str]) -> re.Pattern[str]:
    """One pattern of all of them, the time of day as a group without a name: a name may stand only once."""
    return one_of(pattern.replace("?P<clock>", "") for pattern in patterns)


def _prepared(text: str) -> str:
    said = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "", plain(text))
    said = re.sub(r"[!?;,]+|\.+(?=\s|$)", " ", said)
    numbers = vocabulary()
    said = numbers.tens_and_ones.sub(lambda two: str(numbers.numbers[two[1]] + numbers.numbers[two[2]]), said)
    said = numbers.number_word.sub(lambda word: str(numbers.numbers[word[0]]), said)
    return " ".join(said.split())


def _count(said: str, words: _Words) -> int | None:
    return int(said) if said.isdecimal() else words.counts.get(said)
