"""Which of its own examples a line is most like: what may have been meant by one that no phrase fits.

A guess, and never more: nothing is done on account of it. It only says which buttons to offer first where
`understanding.read` knows no intent. Red flags are heard long before.

Examples and line are compared by their words, by neighbours among them, and by the letters of which they are
made, so that slips and endings cost little. What stands in few examples counts for more than what stands in
many (term frequency × inverse document frequency, cosine).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.words.asked import Intent
from bot.words.check_in_words import denies
from bot.words.phrases import clauses_of, phrases
from bot.words.word_lists import FIRST_LANGUAGE, own_first, word_list

LONGEST_GUESSED: Final = 200
"""Characters. A longer line tells a story, which is like nothing."""
LEAST_ALIKE: Final = 0.15
"""Of 1. Less than that a few letters in common make."""
MUCH_ALIKE: Final = 0.40
CLEARLY: Final = 0.15
"""From so much on, and by so much ahead of the next, one intent is named as what was probably meant. Of
lines that mean none of these and were made to look like them, fewer than one in fifteen come so far.
"""
_OF_THE_BODY: Final = frozenset((Intent.ILLNESS, Intent.PAIN, Intent.HEAVY_LEGS))
"""Nobody is taken to be ill for a likeness of words."""
_LETTERS: Final = (3, 4)
_LETTERS_COUNT: Final = 0.5
"""Of a whole word."""


def likely(text: str, language: str = FIRST_LANGUAGE, most: int = 3) -> tuple[Intent, ...]:
    """The intents whose examples the line is most like, the likeliest first; empty where it is like none.

    Sought in the runner's language, and in another that the bot reads only where that one knows nothing
    alike. Never raises.
    """
    return tuple(_alike(text, language))[:most]


def probably(text: str, language: str = FIRST_LANGUAGE) -> Intent:
    """The one intent the line is clearly and much alike; UNKNOWN where it is not, or denies something.

    To be asked back all the same. Never raises.
    """
    found = list(_alike(text, language).items())
    if not found or denies(text, language):
        return Intent.UNKNOWN
    (first, how_much), next_much = found[0], found[1][1] if len(found) > 1 else LEAST_ALIKE
    clear = how_much >= MUCH_ALIKE and how_much - next_much >= CLEARLY
    return first if clear and first not in _OF_THE_BODY else Intent.UNKNOWN


def _alike(text: str, language: str) -> Mapping[Intent, float]:
    """How much the line is like each intent, the likeliest first; in another language only where it is like
    nothing in the runner's own.
    """
    if len(text) > LONGEST_GUESSED:
        return {}
    for one in own_first("examples", language):
        if found := _ranked(text, one):
            return found
    return {}


@dataclass(frozen=True, eq=False)
class _Examples:
    """One language's examples. `meant`: the intent of each. `where`: which of them have a trait, and how
    much of them it is. `rarity` by trait; `unheard_of` is that of a trait no example has.
    """

    meant: tuple[Intent, ...]
    where: Mapping[str, tuple[tuple[int, float], ...]]
    rarity: Mapping[str, float]
    unheard_of: float


def _ranked(text: str, language: str) -> Mapping[Intent, float]:
    """Every intent that has an example alike enough, and how much the nearest is; the likeliest first."""
    examples = _examples(language)
    alike: defaultdict[int, float] = defaultdict(float)
    for trait, weight in _weighed(_traits(text, language), examples.rarity, examples.unheard_of).items():
        for place, share in examples.where.get(trait, ()):
            alike[place] += weight * share
    nearest: dict[Intent, float] = {}
    for place, how_much in alike.items():
        meant = examples.meant[place]
        nearest[meant] = max(how_much, nearest.get(meant, LEAST_ALIKE))
    heard = [intent for intent, how_much in nearest.items() if how_much > LEAST_ALIKE]
    return {intent: nearest[intent] for intent in sorted(heard, key=lambda one: (-nearest[one], one))}


@lru_cache(maxsize=4)
def _examples(language: str) -> _Examples:
    """The examples of examples.toml, weighed once."""
    said = [
        (Intent(intent), _traits(line, language))
        for intent, lines in word_list("examples", language).items()
        for line in lines.splitlines()
    ]
    in_how_many = Counter(trait for _, traits in said for trait in traits)
    rarity = {trait: math.log(len(said) / (1 + count)) + 1 for trait, count in in_how_many.items()}
    unheard_of = math.log(len(said)) + 1
    where: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, (_, traits) in enumerate(said):
        for trait, share in _weighed(traits, rarity, unheard_of).items():
            where[trait].append((place, share))
    return _Examples(
        meant=tuple(intent for intent, _ in said),
        where={trait: tuple(places) for trait, places in where.items()},
        rarity=rarity,
        unheard_of=unheard_of,
    )


def _weighed(traits: Mapping[str, float], rarity: Mapping[str, float], unheard_of: float) -> dict[str, float]:
    """The traits with their weights, brought to length 1."""
    weights = {trait: count * rarity.get(trait, unheard_of) for trait, count in traits.items()}
    length = math.hypot(*weights.values()) or 1.0
    return {trait: weight / length for trait, weight in weights.items()}


def _traits(text: str, language: str) -> Mapping[str, float]:
    """What the line is made of, and how often: numbers are all alike."""
    said = clauses_of(text, phrases(language))
    spelled = re.sub(r"\d+", "0", " ".join(clause.spelled for clause in said))
    traits: defaultdict[str, float] = defaultdict(float)
    for trait, count in _parts(spelled):
        traits[trait] += count
    return traits


def _parts(spelled: str) -> Iterator[tuple[str, float]]:
    words = ["", *spelled.split(), ""]
    for word, following in pairwise(words):
        if word:
            yield word, 1.0
        yield f"{word} {following}", 1.0
    closed = f" {spelled} "
    for length in _LETTERS:
        for start in range(len(closed) - length + 1):
            yield f"<{closed[start : start + length]}>", _LETTERS_COUNT
