"""Lines made of plain words, whose meaning is known because they were made so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

Part = tuple[str, dict[str, float]]
"""Words, and the answers they give by their names."""
Answer = Callable[[Random], Part]


def rated(chance: Random, field: str, words: Mapping[int, Sequence[str]], templates: Sequence[str]) -> Part:
    """One of the words for one of the values, said in one of these ways."""
    value = chance.choice(sorted(words))
    return chance.choice(templates).format(chance.choice(words[value])), {field: value}


def made(seed: int, answers: Sequence[Answer], greetings: Sequence[str], marks: Sequence[str]) -> Part:
    """A line of two answers or more, and what it says."""
    chance = Random(seed)
    told = [answer(chance) for answer in chance.sample(answers, chance.choice((2, 2, 3, 3, 4, 5)))]
    line = chance.choice(greetings) + chance.choice(marks).join(words for words, _ in told)
    return line, {field: value for _, said in told for field, value in said.items()}
