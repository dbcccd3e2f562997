"""How people write, by language: lists of words and patterns in TOML, beside that language's catalogue.

A language is a folder of such files; what follows from the lists stands in the modules that ask for them. In
a pattern, <NAME> stands for the entry of that name in the file's [parts].

People leave out dots and accents, or spell them with two letters. So lists and lines are both brought to one
spelling (letters.toml) before they meet, and a list may be written as the language is.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any, Final

from bot.words.repeats import unambiguous

FIRST_LANGUAGE: Final = "en"
"""Read where a language has no list of its own."""

_PART: Final = re.compile(r"<([A-Z_]+)>")
_BETWEEN: Final = "\0"
"""No TOML file holds it, and no spelling reaches across it."""


@lru_cache(maxsize=8)
def languages_with(name: str) -> tuple[str, ...]:
    """The languages that have the list of that name, English first."""
    folders = resources.files("bot.words").iterdir()
    found = {folder.name for folder in folders if (folder / f"{name}.toml").is_file()}
    return (FIRST_LANGUAGE, *sorted(found - {FIRST_LANGUAGE}))


def own_first(name: str, language: str) -> tuple[str, ...]:
    """All languages that have the list of that name, the one asked for ("de-AT" is "de") before others."""
    base, known = language.partition("-")[0].lower(), languages_with(name)
    return (base, *(one for one in known if one != base)) if base in known else known


@lru_cache(maxsize=64)
def word_list(name: str, language: str) -> Mapping[str, Any]:
    """That list of the language, or the English one where it has none; parts filled in."""
    folder = own_first(name, language)[0]
    table = _read(folder, name)
    spelled = _all_spelled(table, folder)
    parts: dict[str, str] = {}
    for part, pattern in table.pop("parts", {}).items():
        parts[part] = _filled(spelled[pattern], parts)  # a part may be made of those above it
    filled: Mapping[str, Any] = _all_filled(table, parts, spelled)
    return filled


def one_spelling(text: str, language: str) -> str:
    """The text in the one spelling of that language's lists: in German "müde" and "muede" are "mude"."""
    said = unicodedata.normalize("NFC", text)
    for pattern, instead in _spellings(language.partition("-")[0].lower()):
        said = pattern.sub(instead, said)
    return said


@lru_cache(maxsize=8)
def _spellings(base: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    if base not in languages_with("letters"):
        return ()
    spellings = _read(base, "letters")["spellings"]
    return tuple((re.compile(each["written"], re.IGNORECASE), each["as"]) for each in spellings)


def _read(folder: str, name: str) -> dict[str, Any]:
    path = resources.files("bot.words") / folder / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of these, tried in this order; of none, one that never matches."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")


def alternatives(phrases: Iterable[str]) -> str:
    """The source of a pattern for any of these phrases, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda one: (-len(one), one)))


def words_in_patterns(table: Any) -> frozenset[str]:
    """Every word that stands anywhere in a table, in phrases and in patterns: no slip of the finger."""
    found = (re.findall(r"[^\W\d_]+", re.sub(r"\\[a-zA-Z]", " ", text)) for text in _texts(table))
    return frozenset(word for words in found for word in words)


def _all_spelled(table: Any, folder: str) -> Mapping[str, str]:
    """Every text of the table in the one spelling, found in all of them at once: sooner than one by one."""
    texts = dict.fromkeys(_texts(table))
    return dict(zip(texts, one_spelling(_BETWEEN.join(texts), folder).split(_BETWEEN), strict=True))


def _texts(table: Any) -> Iterator[str]:
    """Every text that stands anywhere in a table; keys are none."""
    if isinstance(table, str):
        yield table
    inside = table.values() if isinstance(table, Mapping) else table if isinstance(table, list) else ()
    for one in inside:
        yield from _texts(one)


def _all_filled(table: Any, parts: Mapping[str, str], spelled: Mapping[str, str]) -> Any:
    """Every text of the table with its parts, in the one spelling; keys stay as they are written."""
    if isinstance(table, str):
        return _filled(spelled[table], parts)
    if isinstance(table, dict):
        return {name: _all_filled(one, parts, spelled) for name, one in table.items()}
    return [_all_filled(one, parts, spelled) for one in table] if isinstance(table, list) else table


def _filled(pattern: str, parts: Mapping[str, str]) -> str:
    return unambiguous(_PART.sub(lambda name: parts[name[1]], pattern))
