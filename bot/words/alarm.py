"""Words that end training for today: heard wherever they stand in a line, whatever else it says.

Erring is one-sided on purpose. A false alarm costs the runner one message; a missed one may cost much more.
So a question about chest pain, a friend's fainting, and a pain that "is gone" are all alarms. Only a symptom
denied right where it is named ("no chest pain", "my chest doesn't hurt") is none, and not even that when the
line says that it was there before ("no chest pain anymore"). A denial never quiets words about dying.

The words stand in alarm.toml, a file for each language. All of them are listened for, whatever language the
runner chose: in need people fall back on the words they know best.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from bot.words.plain import clauses, nearest
from bot.words.word_lists import languages_with, one_spelling, word_list, words_in_patterns


class RedFlagWords(Enum):
    """Which help is needed: a doctor, or somebody to talk to now."""

    BODY = "body"
    MIND = "mind"


def red_flag_words(text: str) -> RedFlagWords | None:
    """The kind of alarm in the text, MIND before BODY; None when there is none. Never raises."""
    heard = {_heard(clauses(one_spelling(text, alarms.language)), alarms) for alarms in _all_alarms()}
    return next((kind for kind in (RedFlagWords.MIND, RedFlagWords.BODY) if kind in heard), None)


@dataclass(frozen=True, eq=False)
class _Alarms:
    """One language's alarms. `meant` are words a slip of the finger may have been meant as.

    `fast` is a fast heart, which `effort` explains unless it `still` races at rest.
    """

    language: str
    same_as: Mapping[str, str]
    body: tuple[re.Pattern[str], ...]
    mind: re.Pattern[str]
    harmless: re.Pattern[str]
    fast: re.Pattern[str]
    effort: re.Pattern[str]
    still: re.Pattern[str]
    denied_before: re.Pattern[str]
    denied_inside: re.Pattern[str]
    was_there: re.Pattern[str]
    meant: frozenset[str]
    known: frozenset[str]


@lru_cache(maxsize=1)
def _all_alarms() -> tuple[_Alarms, ...]:
    return tuple(_alarms(language) for language in languages_with("alarm"))


def _alarms(language: str) -> _Alarms:
    table = word_list("alarm", language)
    alarms, unless, spelling = table["alarms"], table["unless"], table["spelling"]
    return _Alarms(
        language=language,
        same_as=table["same_as"],
        body=tuple(re.compile(rf"\b(?:{pattern})\b") for pattern in alarms["body"]),
        mind=re.compile(rf"\b(?:{'|'.join(alarms['mind'])})\b"),
        harmless=re.compile(rf"\b(?:{'|'.join(unless['harmless'])})\b"),
        fast=re.compile(unless["fast"]),
        effort=re.compile(rf"\b(?:{'|'.join(unless['effort'])})\b"),
        still=re.compile(rf"\b(?:{unless['still']})\b"),
        denied_before=re.compile(rf"\b(?:{unless['denied_before']}) $"),
        denied_inside=re.compile(rf" (?:{unless['denied_inside']})$"),
        was_there=re.compile("|".join(unless["was_there"])),
        meant=frozenset(spelling["meant"].split()),
        known=words_in_patterns(alarms) | words_in_patterns(unless) | set(spelling["other_words"].split()),
    )


def _heard(said: list[str], alarms: _Alarms) -> RedFlagWords | None:
    told = " | ".join(" ".join(_meant(word, alarms) for word in clause.split()) for clause in said)
    told = alarms.harmless.sub(" ", told)
    if alarms.mind.search(told):
        return RedFlagWords.MIND
    found = (match for pattern in alarms.body for match in pattern.finditer(told))
    return RedFlagWords.BODY if any(_is_claimed(match, told, alarms) for match in found) else None


def _is_claimed(match: re.Match[str], told: str, alarms: _Alarms) -> bool:
    """Whether the runner has it: not denied right there nor, for a fast heart, explained by effort."""
    before, after = told[: match.start()], told[match.end() :]
    around = before.rpartition("|")[2] + match[0] + after.partition("|")[0]
    if alarms.fast.search(match[0]) and alarms.effort.search(around) and not alarms.still.search(told):
        return False
    denied = alarms.denied_before.search(before) or alarms.denied_inside.search(match[0])
    return not denied or alarms.was_there.search(after) is not None


@lru_cache(maxsize=4096)
def _meant(word: str, alarms: _Alarms) -> str:
    word = word if word in alarms.known else nearest(word, alarms.meant, two_slips_from=9)
    return alarms.same_as.get(word, word)
