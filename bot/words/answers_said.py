"""What is typed where a button of the check-in would do: how far the tiredness goes, and what is wrong.

The words on the buttons count, and those of answers.toml: the runner's own language's, and the English ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from bot.coach.answers import Answer, Chip, Finished, Marked
from bot.coach.checkin import Scope
from bot.words.plain import plain
from bot.words.word_lists import FIRST_LANGUAGE, one_spelling, word_list
from bot.words.words import Words


def bare(text: str, language: str) -> str:
    """A short answer as the lists have it: small letters in one spelling, no marks around it."""
    return one_spelling(plain(text).replace("'", "").strip(" .!"), language)


def scope_said(words: Words, text: str) -> Scope | None:
    """Whether only the legs are tired or all of the runner; None: not understood."""
    said = bare(text, words.language)
    for scope in Scope:
        if said == bare(words.say(f"button-scope-{scope}"), words.language):
            return scope
    return next((scope for scope in Scope if said in _phrases(words.language, "scope", scope)), None)


def wrong_said(words: Words, text: str) -> Answer | None:
    """The chip a short line names, or that all is fine, or that it is done; None when it is not understood.

    A line with a "not" or "no" in it is not understood: the buttons are there, and guessing would be worse.
    """
    language, said = words.language, bare(text, words.language)
    if text.rstrip().endswith("?"):
        return None  # who asks tells nothing yet
    if said in _phrases(language, "wrong", "fine") or said == bare(words.say("button-all-fine"), language):
        return Finished(all_fine=True)
    if said in _phrases(language, "wrong", "done") or said == bare(words.say("button-done"), language):
        return Finished(all_fine=False)
    for chip in Chip:
        if words.knows(f"chip-{chip}") and said == bare(words.say(f"chip-{chip}"), language):
            return Marked(chip, on=True)
    padded = f" {re.sub(r'[,;]', ' ', said)} "
    if any(f" {word} " in padded for word in _phrases(language, "wrong", "denied")):
        return None
    for name in _lists(language)[-1]["wrong"]["chips"]:
        if any(f" {phrase} " in padded for phrase in _phrases(language, "wrong", "chips", name)):
            return Marked(Chip(name), on=True)
    return None


def site_said(text: str, language: str) -> str | None:
    """The place of the body that is named, as /hurt calls it; None where there is none, or more than one."""
    padded = f" {re.sub(r'[,;.!]', ' ', bare(text, language))} "
    named = {
        site
        for site in _lists(language)[-1]["sites"]
        if any(f" {phrase} " in padded for phrase in _phrases(language, "sites", site))
    }
    return named.pop() if len(named) == 1 else None


@lru_cache(maxsize=8)
def _lists(language: str) -> tuple[Mapping[str, Any], ...]:
    """The lists of the language and, last, the English ones."""
    return tuple(word_list("answers", one) for one in dict.fromkeys((language, FIRST_LANGUAGE)))


@lru_cache(maxsize=256)
def _phrases(language: str, *path: str) -> frozenset[str]:
    found: set[str] = set()
    for table in _lists(language):
        entry: Any = table
        for name in path:
            entry = entry.get(name, {})
        found |= {one_spelling(phrase, language) for phrase in entry}
    return frozenset(found)
