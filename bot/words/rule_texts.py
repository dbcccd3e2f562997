"""The rulebook's own words, in the runner's language.

English stands in the rules' docstrings and is not written down again. Every other language has translations
of them in its `rules.toml`, by the rule's id. They are no sentences of the catalogue, which is the same in
all languages: English has no such file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import Any, Final

from bot.coach.explained import GRADES, Explained
from bot.coach.rulebook import Grade
from bot.words.words import Words

FILE: Final = "rules.toml"


def rule_why(words: Words, rule: Explained) -> str:
    """Why there is that rule, as plain text; in English where it has not been translated yet."""
    return _of_rule(words, rule.id).get("why", rule.why)


def rule_limits(words: Words, rule: Explained) -> str:
    """What that rule cannot know, as plain text; in English where it has not been translated yet."""
    return _of_rule(words, rule.id).get("limits", rule.limits)


def evidence_of(words: Words, grade: Grade) -> str:
    """What evidence of that grade is, as plain text: something that an advice can rest on."""
    evidence: Mapping[str, str] = rule_texts(words.language).get("evidence", {})
    return evidence.get(grade.value, GRADES[grade])


@lru_cache(maxsize=8)
def rule_texts(language: str) -> Mapping[str, Any]:
    """The translations of that language, as its file has them; empty where there is none, as in English."""
    path = resources.files("bot.words") / language / FILE
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _of_rule(words: Words, id: str) -> Mapping[str, str]:  # noqa: A002 - the rulebook's own word
    texts: Mapping[str, str] = rule_texts(words.language).get("rules", {}).get(id, {})
    return texts
