"""Many patterns for a whole clause in one, in which what several of them end in stands once.

Hundreds of ways to ask end in the same long lists ("today", "because of the heat"). Written out with each of
them they took a third of what reading a language takes in memory, and of the time to learn it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bot.words.repeats import groups

_TIMES: Final = re.compile(r"(?:[*+?]|\{\d*,?\d*\})[?+]?")
_LETTER: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


def any_whole(patterns: Iterable[str]) -> re.Pattern[str]:
    """A pattern for a text that one of these is for as a whole; of none, one that never matches.

    For `fullmatch` alone: which of them it was, and what it would find within a text, is not kept.
    """
    ways = dict.fromkeys(way for pattern in patterns for way in _ways(pattern))
    return re.compile(_joined(ways) or r"(?!)")


def _ways(pattern: str) -> Iterator[str]:
    """What a pattern has a choice of, one by one: "a" and "b(?:c|d)" of "a|b(?:c|d)"."""
    begun = at = 0
    inside = dict(groups(pattern))
    while at < len(pattern):
        if pattern[at] == "|":
            yield pattern[begun:at]
            begun = at + 1
        letter = _LETTER.match(pattern, at)
        at = inside.get(at) or (at + 1 if letter is None else letter.end())
    yield pattern[begun:]


def _joined(patterns: Iterable[str]) -> str:
    beginnings: dict[str, list[str]] = {}
    for pattern in patterns:
        at = _end_begins(pattern)
        beginnings.setdefault(pattern[at:], []).append(pattern[:at])
    return "|".join(_before(found, end) for end, found in beginnings.items())


def _before(beginnings: list[str], end: str) -> str:
    if end and len(beginnings) > 1:
        return f"(?:{_joined(beginnings)}){end}"
    return "|".join(f"(?:{beginning}{end})" for beginning in beginnings)


def _end_begins(pattern: str) -> int:
    """Where the group begins that a pattern ends in; its length, where it ends in none."""
    *_, (start, end) = ((0, 0), *groups(pattern))
    times = _TIMES.match(pattern, end) if end else None
    return start if len(pattern) == (end if times is None else times.end()) and end else len(pattern)
