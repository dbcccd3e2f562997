"""A setting that is chosen from a few, typed instead of tapped.

The names on the buttons count, and the words of choices.toml, in the runner's own language and in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import time
from typing import Any, TypeVar

from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit
from bot.words.answers_said import bare
from bot.words.numbers import Expected, NotUnderstood, clock_time
from bot.words.settings import language_name
from bot.words.word_lists import FIRST_LANGUAGE, alternatives, one_spelling, word_list
from bot.words.words import Words, languages, words_in

_Name = TypeVar("_Name", AthleteLevel, DistanceUnit, CrossOption)

Choice = AthleteLevel | DistanceUnit | bool | frozenset[CrossOption] | str | time | tuple[time, time] | None
"""None: no quiet hours are wished."""


def choice_of(words: Words, setting: str, text: str) -> Choice:
    """The choice meant by `text` for the setting of that name. Raises NotUnderstood."""
    said, language = bare(text, words.language), words.language
    match setting:
        case "level":
            named: Mapping[str, Choice] = dict(_named(language, "value-level", AthleteLevel))
        case "unit":
            named = dict(_named(language, "value-unit", DistanceUnit, "units"))
        case "cross":
            return _sports(language, said, text)
        case "language":
            named = dict(_languages(language))
        case "quiet":
            return None if said in _phrases(language, "none", "no") else _quiet_hours(language, said, text)
        case "digest":
            return clock_time(text, language)
        case _:
            yes, no = _phrases(language, "yes"), _phrases(language, "no")
            named = dict.fromkeys(no, False) | dict.fromkeys(yes, True)
    if said not in named:
        raise NotUnderstood(text, Expected.RATING)
    return named[said]


def _sports(language: str, said: str, text: str) -> frozenset[CrossOption]:
    """Every part between commas and "and" must name a sport; "none" names none."""
    if said in _phrases(language, "no", "none"):
        return frozenset()
    named = dict(_named(language, "sport", CrossOption, "sports"))
    joins = alternatives(_phrases(language, "and"))
    parts = [part for each in re.split(rf",|&|\b(?:{joins})\b", said) if (part := each.strip())]
    if not parts or any(part not in named for part in parts):
        raise NotUnderstood(text, Expected.RATING)
    return frozenset(named[part] for part in parts)


def _quiet_hours(language: str, said: str, text: str) -> tuple[time, time]:
    """From when until when: "from 22:00 to 6:00", "22-6"."""
    said = re.sub(rf"^(?:{alternatives(_phrases(language, 'from'))}) ", "", said)
    ends = re.split(rf" ?[-–] ?| (?:{alternatives(_phrases(language, 'until'))}) ", said)
    if len(ends) != 2:
        raise NotUnderstood(text, Expected.CLOCK)
    return clock_time(ends[0], language), clock_time(ends[1], language)


def _languages(language: str) -> Iterator[tuple[str, str]]:
    """What a language is called in itself, in the runner's and in English, and its code."""
    for code in languages():
        for told_in in (code, language, FIRST_LANGUAGE):
            yield bare(language_name(code, told_in), language), code
        yield code, code


def _named(
    language: str, prefix: str, names: type[_Name], theme: str | None = None
) -> Iterator[tuple[str, _Name]]:
    """What each is called on its button, and otherwise. A word that two share means the own language's."""
    for one in _both(language)[::-1]:
        table: Mapping[str, Any] = word_list("choices", one)[theme] if theme else {}
        for name in names:
            yield bare(words_in(one).say(f"{prefix}-{name}"), language), name
            yield from ((one_spelling(phrase, language), name) for phrase in table.get(name, ()))


def _phrases(language: str, *themes: str) -> frozenset[str]:
    tables = [word_list("choices", one) for one in _both(language)]
    return frozenset(
        one_spelling(phrase, language) for table in tables for theme in themes for phrase in table[theme]
    )


def _both(language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, FIRST_LANGUAGE)))
