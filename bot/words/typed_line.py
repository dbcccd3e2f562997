"""A typed line that is read piece by piece: what was understood is taken out, and what is left is not."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.words.plain import plain
from bot.words.training_words import Vocabulary
from bot.words.word_lists import one_spelling

LONGEST_LINE: Final = 200
"""Characters. Whoever writes more tells a story."""

TAKEN: Final = "·"
"""Stands where something was understood and taken out."""
_LEFT: Final = re.compile(r"[^\W_][\w.:'/-]*|[^\s,·§\w.:'/-]+|[.:'/-]+\w\S*")

_UNIT_AND_NAME: Final = re.compile(r"(?<=\d)[ -]?([^\W\d_]{1,9})-(?=[^\W\d_]{2})(?!(?:tempo|pace|rennt)\w*)")
"""What a name is told apart from its size by: "10-km-Wettkampf"; but a "10-km-tempo" is fast."""


class Line:
    """The part of a prepared line that nobody has understood yet."""

    def __init__(self, prepared_text: str) -> None:
        self.left = prepared_text

    def take(self, pattern: re.Pattern[str], mark: str = TAKEN) -> list[re.Match[str]]:
        """All places where the pattern stands; they are taken out, and `mark` stays in their place.

        With "#" in the mark, the number of the place is put there: "§d#" leaves §d0, §d1, …
        """
        found = list(pattern.finditer(self.left))
        parts, end = [], 0
        for number, match in enumerate(found):
            parts += [self.left[end : match.start()], f" {mark.replace('#', str(number))} "]
            end = match.end()
        self.left = " ".join("".join([*parts, self.left[end:]]).split())
        return found

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern stands in what is left; it stays there."""
        return pattern.search(self.left) is not None

    @property
    def unread(self) -> tuple[str, ...]:
        """The words and numbers that are left; the places of what was taken are no words."""
        return tuple(_LEFT.findall(re.sub(r"§[a-z]\d+", " ", self.left)))


def prepared(text: str, words: Vocabulary) -> str:
    """The text as the patterns of `words` expect it: plain, number words as digits, slips corrected."""
    named = one_spelling(_without_places(text, words), words.language)
    said = plain(named.replace("″", '"').replace("”", '"').replace("“", '"'))
    said = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "", said)
    said = re.sub(r"(?<=\d) ?[×*✕] ?(?=\d)", " x ", said)
    said = re.sub(r"[&+]", " and ", said).replace("@", " at ").replace("=", " ")
    said = re.sub(r"[§·#]", " ", said)
    said = re.sub(
        r"[!;()\[\]{}|…~•]+|(?<!\d),|,(?!\d)|\.+(?=[\s,!]|$)|\s[-/]+\s|(?<=[^\W\d_])/(?=\d)", " , ", said
    )
    said = re.sub(r"(?<=[^\W\d_])/(?=[^\W\d_]{3})(?!(?:mile|walk|run|week)\b)", " , ", said)
    said = re.sub(r"(?<=[^\W\d_]):|(?<=\d):(?!\d)", " ", said)
    said = re.sub(r"(?<=\d)(km|k|mi|miles)(?=\d)", r"\1 ", said)
    said = _UNIT_AND_NAME.sub(r" \1 ", said)
    said = re.sub(r"\b[a-z]{3,}(?=\d)", lambda word: word[0] + " " * (word[0] in words.known), said)
    said = _fractions(" ".join(said.split()))
    said = words.in_figures(said)
    said = re.sub(r"[^\W\d_]+", lambda word: _corrected(word[0], words), said)
    for pattern, instead in words.rewrites:
        said = pattern.sub(instead, said)
    return " ".join(words.between.sub(r"\2\1 ", said).split())


def _without_places(text: str, words: Vocabulary) -> str:
    """The text without the names of places that stand, with a capital, behind "along the", "in", "round"."""

    def named(found: re.Match[str]) -> str:
        names = re.findall(r"[^\W\d_]+", found["name"].casefold())
        return found[0] if any(name in words.known for name in names) else " "

    return words.place_name.sub(named, text)


def _fractions(said: str) -> str:
    """ "7 1/2 miles" as "7.5 miles": halves and quarters only, a 7/10 is none."""
    for fraction, decimals in (("1/2", ".5"), ("1/4", ".25"), ("3/4", ".75")):
        said = re.sub(rf"(?<![\d/.,:])(\d{{1,3}}) {fraction}(?![\d/])", rf"\g<1>{decimals}", said)
        said = re.sub(rf"(?<![\d/.,:]){fraction}(?![\d/])", f"0{decimals}", said)
    return said


def _corrected(word: str, words: Vocabulary) -> str:
    """The training word that was meant, or the word as it stands, where it may have been meant otherwise.

    One slip, two from eight letters on; the first letter right, or swapped with the second. In a word of
    five letters or less a changed letter makes another word ("bike", "like"), so only swapped, missed and
    doubled letters are corrected. Two training words that mean different things are equally near: neither.
    """
    if word in words.known or not 4 <= len(word) <= 16:
        return word
    allowed = 1 if len(word) < 8 else 2
    alike = process.extract(word, words.meant, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    near = [(distance, meant) for meant, distance, _ in alike if _may_be(word, meant)]
    nearest = sorted(meant for distance, meant in near if distance == min(near)[0])
    meanings = {words.sport_of.get(meant) or words.kind_of.get(meant) or meant for meant in nearest}
    return nearest[0] if len(meanings) == 1 else word


def _may_be(word: str, meant: str) -> bool:
    begins_alike = word[0] == meant[0] or word[:2] == meant[1::-1]
    changed = len(word) == len(meant) and sorted(word) != sorted(meant)
    return begins_alike and not (changed and len(word) <= 5)
