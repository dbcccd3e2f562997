"""Lines that go on and on: every word the bot knows and mixtures of them, each read before patience ends."""

from __future__ import annotations

import signal
import sys
import tomllib
from collections.abc import Iterator
from importlib import resources
from random import Random
from types import FrameType

from bot.words.understanding import learn, read
from bot.words.word_lists import one_spelling, words_in_patterns
from bot.words.words import languages

LISTS = ("check_in", "phrases", "training", "times", "complaints", "alarm", "amounts", "dates")
MIXTURES = 2_000
LONGEST = (195, 490)
"""Characters: a check-in and a run are looked for in short lines only."""
PATIENCE_S = 5.0
"""Of a core, for what takes a tenth of a second where it takes long."""


class Endless(AssertionError):
    """This line was not read in time."""


def run() -> None:
    """Raises AssertionError with the first line that was not read in time."""
    signal.signal(signal.SIGVTALRM, _enough)
    chance = Random()
    read_so_far = 0
    for language in languages():
        learn(language)  # which takes longer than any line, and each is read in the other as well
    for language in languages():
        words = _known(language)
        for line in (*_one_again_and_again(words), *_mixtures(words, chance)):
            _read(line, language)
            read_so_far += 1
    sys.stdout.write(f"{read_so_far} lines read\n")


def _known(language: str) -> list[str]:
    folder = resources.files("bot.words") / language
    tables = (tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in LISTS)
    known = {one_spelling(word, language) for table in tables for word in words_in_patterns(table)}
    return sorted(word for word in known if len(word) > 1)


def _one_again_and_again(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"{f'{word} ' * 200}"[: LONGEST[0]] + " zz"


def _mixtures(words: list[str], chance: Random) -> Iterator[str]:
    for _ in range(MIXTURES):
        beginning = chance.choices(words, k=chance.randint(0, 6))
        few = [*chance.sample(words, chance.randint(1, 6)), *chance.choice(((), ("3", "7 h", "8"), (",",)))]
        line = " ".join([*beginning, *chance.choices(few, k=150)])
        yield f"{line[: chance.choice(LONGEST)]} zz"


def _read(line: str, language: str) -> None:
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE_S)
    try:
        read(line, language=language)
    except Endless:
        raise Endless(f"{language}: {line}") from None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _enough(_: int, __: FrameType | None) -> None:
    raise Endless
