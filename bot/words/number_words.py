"""The words that stand around a typed number, in the runner's language and in English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from typing import Any, Final

from bot.coach.measures import LEGS, MOOD, SLEEP_QUALITY
from bot.words.plain import plain
from bot.words.scale_words import words_for
from bot.words.training_words import Vocabulary, vocabulary
from bot.words.word_lists import FIRST_LANGUAGE, one_spelling, word_list
from bot.words.words import words_in

_RATED: Final = {"legs": LEGS.name, "mood": MOOD.name, "sleep": SLEEP_QUALITY.name}
"""Where check_in.toml has the words of a scale."""
_BUTTONS: Final = ("legs", "mood")
"""Scales whose buttons carry a word."""
_HALF_DAY: Final = r"(?: ?(?P<half>[ap])\.?m\.?)?"

Rewrite = tuple[re.Pattern[str], str]


@dataclass(frozen=True, eq=False)
class Spoken:
    """A time told from the hour: `minutes` on or back, and the minutes that were named `sign` times."""

    pattern: re.Pattern[str]
    minutes: int
    sign: int


@dataclass(frozen=True, eq=False)
class NumberWords:
    """The patterns that a typed answer is read with; `rated` are the words of each scale, by its name."""

    language: str
    vocabularies: tuple[Vocabulary, ...]
    first: tuple[Rewrite, ...]
    then: tuple[Rewrite, ...]
    fillers: re.Pattern[str]
    hours: str
    minutes: str
    joins: str
    km: re.Pattern[str]
    miles: re.Pattern[str]
    per_week: re.Pattern[str]
    every_day: frozenset[str]
    never: frozenset[str]
    times: re.Pattern[str]
    pulse_names: re.Pattern[str]
    beats: re.Pattern[str]
    rating_names: re.Pattern[str]
    out_of: re.Pattern[str]
    rated: Mapping[str, Mapping[str, int]]
    named_times: Mapping[str, time]
    morning: re.Pattern[str]
    later: re.Pattern[str]
    clock: tuple[re.Pattern[str], ...]
    spoken: tuple[Spoken, ...]
    no_time: frozenset[str]

    def prepared(self, text: str) -> str:
        """The text as the patterns expect it: plain, in one spelling, number words as figures."""
        said = one_spelling(plain(text), self.language)
        said = _rewritten(said, self.first)
        for words in self.vocabularies:
            said = words.in_figures(said)
        return _rewritten(said, self.then)

    def without_fillers(self, said: str) -> str:
        """The prepared text without the words that change nothing."""
        return " ".join(self.fillers.sub(" ", said).split()).rstrip(".! ")


def _rewritten(said: str, rewrites: Iterable[Rewrite]) -> str:
    for pattern, instead in rewrites:
        said = pattern.sub(instead, said)
    return " ".join(said.split())


@lru_cache(maxsize=8)
def number_words(language: str = FIRST_LANGUAGE) -> NumberWords:
    """Those of the language; what English has besides is read as well."""
    languages = tuple(dict.fromkeys((language, FIRST_LANGUAGE)))
    tables = tuple(_in_one_spelling(word_list("numbers", one), language) for one in languages)

    def either(of: Callable[[Mapping[str, Any]], str]) -> str:
        return f"(?:{'|'.join(dict.fromkeys(map(of, tables)))})"

    return NumberWords(
        language=language,
        vocabularies=tuple(vocabulary(one) for one in languages),
        first=_rewrites(tables, "first"),
        then=_rewrites(tables, "then"),
        fillers=re.compile(rf"\b{either(lambda one: one['fillers'])}\b|~"),
        hours=either(lambda one: one["hours"]),
        minutes=either(lambda one: one["minutes"]),
        joins=either(lambda one: one["and"]),
        km=re.compile(either(lambda one: one["distance"]["km"])),
        miles=re.compile(either(lambda one: one["distance"]["miles"])),
        per_week=re.compile(f"{either(lambda one: one['distance']['per_week'])}$"),
        every_day=_phrases(tables, "days", "every_day"),
        never=_phrases(tables, "days", "never"),
        times=re.compile(f" ?{either(lambda one: one['days']['times'])}$"),
        pulse_names=re.compile(rf"\b{either(lambda one: one['pulse']['names'])}\b:?|[=:]"),
        beats=re.compile(rf"(?<![a-z]){either(lambda one: one['pulse']['beats'])}$"),
        rating_names=re.compile(rf"\b{either(lambda one: one['rating']['names'])}\b:?|="),
        out_of=re.compile(rf"{either(lambda one: one['rating']['out_of'])} ?5$"),
        rated={scale: _rated(name, languages) for name, scale in _RATED.items()},
        named_times={
            said: time.fromisoformat(at.zfill(5))
            for one in reversed(tables)
            for said, at in one["clock"]["named"].items()
        },
        morning=_daytime(tables, "morning"),
        later=_daytime(tables, "later"),
        clock=tuple(
            _clock(either(lambda one: one["clock"]["oclock"]), either(lambda one: one["clock"]["hours"]))
        ),
        spoken=tuple(_spoken(tables)),
        no_time=_phrases(tables, "clock", "never"),
    )


def _in_one_spelling(table: Any, language: str) -> Any:
    """English words in the one spelling of the runner's language: that is how the line will be spelled."""
    if isinstance(table, str):
        return one_spelling(table, language)
    if isinstance(table, Mapping):
        return {one_spelling(name, language): _in_one_spelling(one, language) for name, one in table.items()}
    return [_in_one_spelling(one, language) for one in table] if isinstance(table, list) else table


def _rewrites(tables: Iterable[Mapping[str, Any]], name: str) -> tuple[Rewrite, ...]:
    return tuple((re.compile(one["said"]), one["as"]) for table in tables for one in table[name])


def _phrases(tables: Iterable[Mapping[str, Any]], theme: str, name: str) -> frozenset[str]:
    return frozenset(phrase for table in tables for phrase in table[theme][name])


def _rated(name: str, languages: tuple[str, ...]) -> dict[str, int]:
    """The words of a scale with their value, the runner's own language before English.

    A denial ("not good") is left out: how bad that is would be guessed.
    """
    own = languages[0]
    words: dict[str, int] = {}
    for language in languages:
        table = word_list("check_in", language)
        denied = tuple(f"{word} " for word in table["around"]["denied"])
        if name in _BUTTONS:
            catalogue = words_in(language)
            for value in range(1, 6):
                words.setdefault(one_spelling(plain(catalogue.say(f"{name}-{value}")), own), value)
        for value in range(1, 6):
            for phrase in words_for(table[name], value):
                if not phrase.startswith(denied):
                    words.setdefault(one_spelling(phrase, own), value)
    return words


def _clock(oclock: str, hours: str) -> Iterator[re.Pattern[str]]:
    """Figures: "6:45", "19h", "7 uhr 30"; "0645"; "6 45"."""
    yield re.compile(
        rf"(?P<hour>\d{{1,2}})(?: ?(?:[:.h]|{oclock}) ?(?P<minute>\d{{2}}))? ?(?:h|{oclock})?"
        r" ?(?:(?P<half>[ap])\.? ?m?\.?)?"
    )
    behind = rf"(?:{hours}|{oclock})?"
    yield re.compile(rf"(?P<hour>\d{{1,2}})(?P<minute>\d\d) ?{behind} ?(?:(?P<half>[ap])\.?m\.?)?")
    yield re.compile(rf"(?P<hour>\d{{1,2}}) (?P<minute>\d\d){_HALF_DAY}")


def _daytime(tables: Iterable[Mapping[str, Any]], name: str) -> re.Pattern[str]:
    """What says before or behind a time which half of the day it is in."""
    before = "|".join(table["clock"]["before"][name] for table in tables)
    behind = "|".join(table["clock"][name] for table in tables)
    return re.compile(f"^(?:{before}) |(?:{behind})$")


def _spoken(tables: Iterable[Mapping[str, Any]]) -> Iterator[Spoken]:
    for table in tables:
        behind = rf"(?: ?{table['clock']['oclock']})?{_HALF_DAY}"
        for one in table["clock"]["spoken"]:
            said = (
                one["said"].replace("HOUR", r"(?P<hour>\d{1,2})").replace("MINUTES", r"(?P<minutes>\d{1,2})")
            )
            yield Spoken(re.compile(f"{said}{behind}"), one["minutes"], one["sign"])
