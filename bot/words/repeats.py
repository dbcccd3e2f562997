"""Rows of words that may go on and on, each of which can be read in one way only.

In `(?:(?:a|bit|a bit) )*` a row of "a bit" can be parted in two ways at each place. Where the rest of a
pattern then does not fit, all of them are tried, and a line of forty small words would never end. So what
such a row has twice, or can make of its other words, is left out; without it the pattern says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from itertools import product
from typing import Final

MOST_WORDS: Final = 4000
"""A row of more is left as it is."""

_BRACKET: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]", re.DOTALL)
_GOES_ON: Final = re.compile(r"[*+]|\{\d*,\}")
_PART: Final = re.compile(r"(?P<group>\(\?:)|\[(?P<letters>\w+)\]|\\?(?P<letter>[\w' ,-])|(?P<end>[|)])")

_BEGINS: Final = re.compile(r"(?:\(\?[:>](?:[^()]|\(\?!\\w\))*\)[?*+])* |\(\?:(?:\^\| | \|\^)\)")
_ENDS: Final = (" ", " +", "(?: |$)", "(?:$| )", "(?: |(?=[,·]|$))")
_AT_AN_END: Final = r"(?!\w)"
_AT_A_UNIT: Final = r"(?:(?!\w)|(?<=\d)(?=[^\W\d]))"
"""The same in a row with numbers in it: in "the last 2k" the number ends before its unit."""


class _Endless(Exception):
    """Not only words: what this stands for cannot be counted out."""


def unambiguous(pattern: str) -> str:
    """The same pattern with every row of words in it readable in one way."""
    if ")*" not in pattern and ")+" not in pattern and "){" not in pattern:
        return pattern
    return "".join(_written(pattern))


def _written(pattern: str) -> Iterator[str]:
    """The pattern piece by piece, its groups rewritten."""
    written_to = 0
    for start, end in groups(pattern):
        inside, opening = start + 1, pattern[start : start + 3]
        yield pattern[written_to:inside]
        text = unambiguous(pattern[inside : end - 1])
        if opening == "(?:" and _GOES_ON.match(pattern, end):
            text = _row(text.removeprefix("?:"))
        yield f"{text})"
        written_to = end
    yield pattern[written_to:]


def groups(pattern: str) -> Iterator[tuple[int, int]]:
    """Where the outermost groups of a pattern begin and end."""
    depth = begun = 0
    for found in _BRACKET.finditer(pattern):
        if found[0] == "(":
            begun = begun if depth else found.start()
            depth += 1
        elif found[0] == ")":
            depth -= 1
            if not depth:
                yield begun, found.end()


@lru_cache(maxsize=2048)
def _row(text: str) -> str:
    """The inside of a group that may follow itself, without what it does not need."""
    try:
        words, end = _counted_out(text, 0)
    except _Endless:
        return _word_by_word(text)
    if end < len(text) or "" in words:
        return f"?:{text}"
    needed = _needed(words)
    return f"?:{text}" if len(needed) == len(words) else f"?:{'|'.join(re.escape(one) for one in needed)}"


def _word_by_word(text: str) -> str:
    """The same of more than words ("knee\\w*"): what was read to the end of a word stays as it was read."""
    if text.endswith(_ENDS):
        return f"?>{text}"
    end = _AT_A_UNIT if r"\d" in text else _AT_AN_END
    return f"?>(?:{text}){end}" if _BEGINS.match(text) else f"?:{text}"


def _needed(words: Iterable[str]) -> list[str]:
    """Those without which something would be missing, in their order."""
    kept = dict.fromkeys(words)
    for one in sorted(kept, key=len, reverse=True):
        if _made_of(one, kept.keys() - {one}):
            del kept[one]
    return list(kept)


def _made_of(word: str, others: Set[str]) -> bool:
    reached = [True, *([False] * len(word))]
    for start, _ in enumerate(word):
        if reached[start]:
            for end in range(start + 1, len(word) + 1):
                reached[end] = reached[end] or word[start:end] in others
    return reached[-1]


def _counted_out(text: str, at: int) -> tuple[list[str], int]:
    """All that the pattern stands for from there to its end, or to the end of its group; and where that is.

    Raises _Endless.
    """
    found: list[str] = []
    said = [""]
    while at < len(text) and text[at] != ")":
        if text[at] == "|":
            found, said, at = [*found, *said], [""], at + 1
            continue
        ways, at = _one(text, at)
        if text[at : at + 1] == "?":
            ways, at = [*ways, ""], at + 1
        if _GOES_ON.match(text, at) or text[at : at + 1] == "{":
            raise _Endless
        said = [beginning + way for beginning, way in product(said, ways)]
        if len(found) + len(said) > MOST_WORDS:
            raise _Endless
    return [*found, *said], at


def _one(text: str, at: int) -> tuple[list[str], int]:
    """A letter, one of several, or a group; and where it ends. Raises _Endless."""
    part = _PART.match(text, at)
    if part is None or part["end"] or (part["letter"] and part[0][0] == "\\" and part["letter"].isalnum()):
        raise _Endless
    if part["group"] is None:
        return list(part["letters"] or part["letter"]), part.end()
    ways, end = _counted_out(text, part.end())
    return ways, end + 1
