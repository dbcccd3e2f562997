"""The words and patterns of a language for days, from its dates.toml.

These lists are not brought to one spelling like others: what stands around a day, a race's name say, is given
back as it was typed, so the text is read as it is, and the lists name every way of writing a word.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any, Final

from bot.words.word_lists import FIRST_LANGUAGE, own_first

_YEAR: Final = r"(?:,? ?(?P<year>\d{4})(?!\d))?"
_BEFORE: Final = r"(?<![\w/.-])"
_BEHIND: Final = r"(?![\w/])(?!-\d)(?!\.\d)"


@dataclass(frozen=True, eq=False)
class DateWords:
    """One language's ways of naming a day. `forms`: patterns by the name of what reads them."""

    months: tuple[re.Pattern[str], ...]
    weekdays: tuple[re.Pattern[str], ...]
    units: Mapping[str, re.Pattern[str]]
    which: Mapping[str, re.Pattern[str]]
    named: Mapping[str, int]
    counts: Mapping[str, int]
    forms: Mapping[str, tuple[re.Pattern[str], ...]]
    moved: re.Pattern[str]
    leading: str
    until: re.Pattern[str]
    length: re.Pattern[str]
    later: re.Pattern[str]

    def month(self, said: str) -> int:
        """The number of a month that was matched."""
        return _place(self.months, said) + 1

    def weekday(self, said: str) -> int:
        """The number of a weekday that was matched; Monday is 0."""
        return _place(self.weekdays, said)

    def unit(self, said: str) -> str:
        """Whether days, weeks, fortnights or months were matched."""
        return next(name for name, pattern in self.units.items() if pattern.fullmatch(said))

    def count(self, said: str) -> int:
        """The number of a count that was matched."""
        return int(said) if said.isdecimal() else self.counts[said.lower()]

    def which_one(self, said: str | None) -> str:
        """Whether the "next", "last" or "coming" one was named; empty: nothing of it."""
        return next((name for name, pattern in self.which.items() if said and pattern.fullmatch(said)), "")


def _place(patterns: tuple[re.Pattern[str], ...], said: str) -> int:
    return next(place for place, pattern in enumerate(patterns) if pattern.fullmatch(said))


@lru_cache(maxsize=8)
def date_words(language: str) -> tuple[DateWords, ...]:
    """Those of the language, and those of English: many write "24 May" whatever they speak."""
    own = own_first("dates", language)[0]
    return tuple(_made(_table(one)) for one in dict.fromkeys((own, FIRST_LANGUAGE)))


@lru_cache(maxsize=8)
def shapes(language: str) -> Mapping[str, str]:
    """How that language shows a day, as patterns of Unicode CLDR."""
    shown: Mapping[str, str] = _table(own_first("dates", language)[0])["shown"]
    return shown


def _table(language: str) -> dict[str, Any]:
    path = resources.files("bot.words") / language / "dates.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _made(table: Mapping[str, Any]) -> DateWords:
    words, around, pause = table["words"], table["around"], table["pause"]
    weekdays = [one.replace("<SHORT>", words.get("short", "")) for one in words["weekdays"]]
    instead = {
        "WEEKDAY": _group("weekday", weekdays),
        "MONTH": _group("month", words["months"]) + r"\.?",
        "COUNT": _group("count", [r"\d{1,3}", *_longest_first(words["counts"])]),
        "UNIT": _group("unit", words["units"].values()),
        "WHICH": _group("which", words["which"].values()),
        "NAMED": _group("named", _longest_first(words["named"])),
        "YEAR": _YEAR,
        "DAY": words["day"],
    }
    forms = {name: tuple(_filled(form, instead)) for name, form in table["forms"].items()}
    forms["dashed"] = tuple(_filled([r"(?P<day>\d{1,2})-MONTH-(?P<year>\d{4}|\d{2})"], instead))
    (length,) = (form[len(_BEFORE) : -len(_BEHIND)] for form in _sources([pause["length"]], instead))
    return DateWords(
        months=tuple(map(_compiled, words["months"])),
        weekdays=tuple(map(_compiled, weekdays)),
        units={name: _compiled(one) for name, one in words["units"].items()},
        which={name: _compiled(one) for name, one in words["which"].items()},
        named=words["named"],
        counts=words["counts"],
        forms=forms,
        moved=_compiled(rf"(?<!\w)(?:{around['moved_before']});|; ?(?:{around['moved_after']})(?!\w)"),
        leading=around["leading"],
        until=_compiled(f"^{pause['until']}"),
        length=_compiled(length),
        later=_compiled(pause["later"]),
    )


def _group(name: str, patterns: Iterable[str]) -> str:
    return f"(?P<{name}>{'|'.join(patterns)})"


def _longest_first(phrases: Iterable[str]) -> list[str]:
    return [re.escape(one) for one in sorted(phrases, key=len, reverse=True)]


def _filled(forms: Iterable[str], instead: Mapping[str, str]) -> Iterator[re.Pattern[str]]:
    return map(_compiled, _sources(forms, instead))


def _sources(forms: Iterable[str], instead: Mapping[str, str]) -> Iterator[str]:
    names = re.compile("|".join(instead))
    for form in forms:
        yield f"{_BEFORE}(?:{names.sub(lambda name: instead[name[0]], form)}){_BEHIND}"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
