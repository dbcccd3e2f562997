"""English where another language ought to be: whole phrases of the English catalogue, and common words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.words.plain_text import plain_text
from bot.words.words import FIRST_LANGUAGE
from tests.words.catalogues import messages_of, ways

COMMON = frozenset(
    re.findall(
        r"\S+",
        """
        the your you yours and with today yesterday tomorrow this that these those what when which why how who
        until of to for from not no yes are is be been have had would can should than then there here it its
        my or if but about after before between without more less most only every each any some
        run runs running ran easy hard heavy legs sleep slept mood pulse week weeks day days night nights
        morning mornings evening hours minutes mile miles session sessions workout race races advice answer
        answers tap keep kept skip done ask asked tell told take back again please thanks thank good great
        well better worse feel feels felt sore tired ill sick hurt hurts pain doctor heart rate usual planned
        shoes monday tuesday wednesday thursday friday saturday sunday
        january february march may june july october december
        """,
    )
)
"""English words that German does not have, not even with another meaning."""
_WORDS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NO_LANGUAGE = re.compile(
    r"(?<![\w/])/[a-z]+"  # commands are the same in every language
    r"|https?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|de|net|icu)\b(?:/\S*)?"
    r"|\b[A-Z]\w+/[A-Z]\w+(?:/\w+)?"  # Europe/Berlin
    r"|\bFresh Legs\b|\bIntervals\.icu\b|\bGood Friday\b"
)


def english_in(text: str, language: str = "de", names: Iterable[str] = ()) -> list[str]:
    """What is English in a message, or in a button, that was made for `language`; empty when all is well.

    `names` may stand in it as they are: a runner's own words, a title of the plan, a publication.
    """
    said = plain_text(text)
    for name in sorted(names, key=len, reverse=True):
        said = said.replace(name, " … ")
    said = _NO_LANGUAGE.sub(" … ", said)
    words = [word.lower().replace("’", "'") for word in _WORDS.findall(said)]
    bare = f" {' '.join(words)} "
    found = [phrase for phrase in _phrases(language) if f" {phrase} " in bare]
    return sorted({*found, *(word for word in words if word in COMMON)})


@lru_cache(maxsize=8)
def _phrases(language: str) -> tuple[str, ...]:
    """Pieces of two words and more of the English catalogue, with one that the other language never uses."""
    own = {word for piece in _pieces(language, fewest=1) for word in piece.split()}
    return tuple(sorted(piece for piece in _pieces(FIRST_LANGUAGE) if not own.issuperset(piece.split())))


def _pieces(language: str, fewest: int = 2) -> frozenset[str]:
    """What stands between values, marks and the ends of sentences, in small letters."""
    pieces: set[str] = set()
    for message in messages_of(language).values():
        for way in ways(message):
            for part in re.split(r"…|[.:;,!?()\n“”„·→•–]", _NO_LANGUAGE.sub("…", plain_text(way))):
                words = [word.lower().replace("’", "'") for word in _WORDS.findall(part)]
                if len(words) >= fewest:
                    pieces.add(" ".join(words))
    return frozenset(pieces)
