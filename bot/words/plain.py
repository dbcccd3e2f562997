"""What a runner typed, brought to one plain form before anything looks at it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SAME_AS: Final = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("∶：", ":"),
        **dict.fromkeys("٫，", ","),
        **dict.fromkeys("．。", "."),
        **dict.fromkeys("⁄／", "/"),
        **dict.fromkeys("’‘ʼ′´`", "'"),
        **dict.fromkeys("≈∼～", "~"),
        "＋": "+",
    }
)


def plain(text: str) -> str:
    """The text in small letters with ASCII digits and single spaces; emoji and invisible characters removed.

    A vulgar fraction becomes a fraction of its own (7½ → "7 1/2"), never the digits beside it.
    """
    kept: list[str] = []
    for character in text.translate(_SAME_AS):
        category = unicodedata.category(character)
        if category == "Nd":
            kept.append(str(unicodedata.decimal(character)))
        elif unicodedata.decomposition(character).startswith("<fraction>"):
            kept.append(" " + unicodedata.normalize("NFKC", character).replace("⁄", "/"))
        elif category[0] == "Z" or category in ("So", "Sk", "Cc"):
            kept.append(" ")
        elif category not in ("Cf", "Mn", "Me", "Cs"):
            styled = unicodedata.decomposition(character).startswith(("<wide>", "<font>"))
            kept.append(unicodedata.normalize("NFKC", character) if styled else character)
    return " ".join("".join(kept).casefold().split())


def in_words(text: str, signs: Mapping[str, str]) -> str:
    """The text with the word for each of these signs: "legs 👍" is "legs  good "."""
    for sign, word in signs.items():
        text = text.replace(sign, f" {word} ")
    return text


_LINE_ENDS: Final = (
    re.compile(r"(?m)^(.*\w[^\w\n]+\w.*?[^\s:=-])[^\S\n]*\n\s*(?=[^\W\d_]|\d.*[^\W\d_])"),
    re.compile(r"(\d ?[^\W\d_]{0,7})[^\S\n]*\n\s*(?=\d)"),
)


def by_lines(text: str) -> str:
    """The text with a mark where a typed line ends a clause: behind several words, or between two numbers.

    Not behind one word or before a number that stands alone: a name may stand above its number.
    """
    for ends in _LINE_ENDS if "\n" in text else ():
        text = ends.sub(r"\1 , ", text)
    return text


_CLAUSE_ENDS: Final = re.compile(r"(?:(?!(?<=\d):\d)[!?;,:()\n…])+|\.+(?=\s|$)|\s-+\s")


def clauses(text: str) -> list[str]:
    """The clauses of a line as bare words: small ASCII-like letters and digits, no apostrophes, no marks."""
    return [bare for part in _CLAUSE_ENDS.split(text) if (bare := _bare(part))]


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", plain(text).replace("'", ""))
    return " ".join(re.sub(r"[\W_]+", " ", re.sub(r"[\u0300-\u036f]", "", decomposed)).split())


SHORT: Final = 3
"""Letters. In so short a word any other letter makes another word: "gut", "gur"."""


def nearest(
    typed: str, vocabulary: Collection[str], *, short: Collection[str] = frozenset(), two_slips_from: int = 7
) -> str:
    """The word of the vocabulary that was meant, or the word as typed.

    One slip in words of four letters and more, two in words of `two_slips_from` and more: letters missed,
    added, changed, or two swapped. The first letter has to be right, or swapped with the second: "best" is
    never "rest", but "hwat" is "what". Of the `short` words two letters are swapped or one doubled: "gtu".
    """
    if (single := re.sub(r"(.)\1", r"\1", typed)) in short:
        return single
    if len(typed) == SHORT:
        swapped = [word for word in short if word in (typed[1::-1] + typed[2:], typed[:1] + typed[:0:-1])]
        return swapped[0] if len(swapped) == 1 else typed
    if typed in vocabulary or not 4 <= len(typed) <= 20:
        return typed
    allowed = 1 if len(typed) < two_slips_from else 2
    near = process.extract(typed, vocabulary, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    alike = [
        (distance, word)
        for word, distance, _ in near
        if len(word) > 3 and (word[0] == typed[0] or (word[0], word[1]) == (typed[1], typed[0]))
    ]
    return min(alike)[1] if alike else typed
