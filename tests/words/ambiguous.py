"""Where a pattern has a row of words that can be parted in two ways, found in what Python makes of it."""

from __future__ import annotations

import re._constants as kinds  # type: ignore[import-not-found, unused-ignore]
import re._parser as parser  # type: ignore[import-not-found, unused-ignore]
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from itertools import product
from typing import Any

OFTEN = 8
"""A row that may go on for no longer than this is no danger."""
MOST = 20_000


class Endless(Exception):
    """More than words."""


def rows_in(pattern: str) -> Iterator[str]:
    """The words of each such row that it has twice, or can make of others."""
    yield from _of_tree(parser.parse(pattern))


def _of_tree(tree: Iterable[Any]) -> Iterator[str]:
    for kind, told in tree:
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT) and told[1] > OFTEN:
            yield from _twice(told[2])
        for inside in _inside(kind, told):
            yield from _of_tree(inside)


def _inside(kind: Any, told: Any) -> list[Any]:
    match kind:
        case kinds.MAX_REPEAT | kinds.MIN_REPEAT:
            return [told[2]]
        case kinds.SUBPATTERN:
            return [told[3]]
        case kinds.BRANCH:
            return list(told[1])
        case kinds.ASSERT | kinds.ASSERT_NOT:
            return [told[1]]
        case _:
            return []


def _twice(row: Iterable[Any]) -> Iterator[str]:
    try:
        words = Counter(_words(row))
    except Endless:
        return
    for word, times in words.items():
        if times > 1 or (word and _made_of(word, words.keys() - {word})):
            yield repr(word)


def _made_of(word: str, others: Set[str]) -> bool:
    reached = [True, *([False] * len(word))]
    for start in range(len(word)):
        for end in range(start + 1, len(word) + 1):
            reached[end] = reached[end] or (reached[start] and word[start:end] in others)
    return reached[-1]


def _words(tree: Iterable[Any]) -> list[str]:
    """All that it stands for. Raises Endless."""
    said = [""]
    for kind, told in tree:
        said = [before + way for before, way in product(said, _ways(kind, told))]
        if len(said) > MOST:
            raise Endless
    return said


def _ways(kind: Any, told: Any) -> list[str]:
    match kind:
        case kinds.LITERAL:
            return [chr(told)]
        case kinds.SUBPATTERN:
            return _words(told[3])
        case kinds.BRANCH:
            return [way for one in told[1] for way in _words(one)]
        case kinds.MAX_REPEAT if told[:2] == (0, 1):
            return ["", *_words(told[2])]
        case kinds.MAX_REPEAT if told[0] == 1 and _words(told[2]) == [" "]:
            return [" "]  # what follows a gap is never another one
        case kinds.IN if all(one is kinds.LITERAL for one, _ in told):
            return [chr(letter) for _, letter in told]
        case _:
            raise Endless
