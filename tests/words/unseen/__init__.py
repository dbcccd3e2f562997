"""Lines that nobody has mended the lists by: how much of them is understood at first sight.

`<language>.jsonl` holds what people wrote who had seen neither the bot nor its lists, as ordinary runners
text, each line with what a careful reader takes from it. Who mends the lists does not look at them. A lot
that was looked at moves into the tables beside this folder, and a new one is asked of somebody else.

    python -m tests.words.unseen        # the figures, by language
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.words.understanding import Intent, Understood, read

LANGUAGES: Final = ("en", "de")
OF_FIELDS: Final = (Intent.CHECKIN, Intent.LOG)
"""What fields are counted of: the others hold few."""
_CLOSE: Final = 0.1
"""Miles are kilometres to a tenth."""


@dataclass(frozen=True)
class Line:
    """One line, and what is right: each value may be one of several. `optional` may be read or left out."""

    text: str
    intents: tuple[str, ...]
    fields: Mapping[str, Any]
    optional: Mapping[str, Any]


@dataclass
class Score:
    """What became of the fields of a language's lines, and of the lines that tell nothing of the runner."""

    lines: int = 0
    intents: int = 0
    wanted: int = 0
    found: int = 0
    said: int = 0
    right: int = 0
    surely_said: int = 0
    surely_right: int = 0
    lures: int = 0
    sure_lures: int = 0

    @property
    def recall(self) -> float:
        """How many of the fields that were told were read rightly, sure or offered."""
        return self.found / self.wanted

    @property
    def precision(self) -> float:
        """How many of the fields that were read are right."""
        return self.right / self.said


def lines_of(language: str) -> Iterator[Line]:
    """The lot of that language."""
    text = (Path(__file__).parent / f"{language}.jsonl").read_text(encoding="utf-8")
    for told in map(json.loads, text.splitlines()):
        intents = told["intent"] if isinstance(told["intent"], list) else [told["intent"]]
        yield Line(told["text"], tuple(intents), told["fields"], told["optional"])


def score_of(language: str) -> Score:
    """The whole lot, read."""
    score = Score()
    for line in lines_of(language):
        _count(line, read(line.text, language=language), score)
    return score


def _count(line: Line, understood: Understood, score: Score) -> None:
    if line.intents == (Intent.UNKNOWN,):
        score.lures += 1
        score.sure_lures += understood.sure and understood.intent is not Intent.UNKNOWN
        return
    score.lines += 1
    score.intents += understood.intent in line.intents
    if not any(one in line.intents for one in OF_FIELDS):
        return
    right = {name for name, value in understood.fields.items() if _is_right(line, name, value)}
    said = {name for name in understood.fields if name in right or not _goes_without_saying(name, understood)}
    score.wanted += len(line.fields)
    score.found += len(right & line.fields.keys())
    score.said += len(said)
    score.right += len(said & right)
    if understood.sure:
        score.surely_said += len(said)
        score.surely_right += len(said & right)


def _is_right(line: Line, name: str, value: object) -> bool:
    told = {**line.optional, **line.fields}.get(name)
    return any(_same(value, one) for one in (told if isinstance(told, list) else [told]))


def _same(value: object, told: object) -> bool:
    if isinstance(value, int | float) and isinstance(told, int | float):
        return abs(value - told) <= _CLOSE + 1e-9
    return value == told


def _goes_without_saying(name: str, understood: Understood) -> bool:
    """A training without its day was today."""
    return name == "day_offset" and understood.fields[name] == 0
