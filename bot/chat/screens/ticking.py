"""Lists to tick: every line in full above, a short button for each below, and the state of both the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.chat.screens.screen import Button, Rows, in_rows
from bot.words.words import Words


@dataclass(frozen=True)
class Line:
    """One line to tick: what it says in full, what its button says, and where the button leads."""

    text: str
    chip: str
    data: str
    ticked: bool


def tick_lines(words: Words, lines: Iterable[Line]) -> list[str]:
    """The lines in full, each with its mark."""
    return [words.say("care-line-on" if one.ticked else "care-line-off", what=one.text) for one in lines]


def tick_rows(words: Words, lines: Iterable[Line]) -> Rows:
    """A short button for each line, two to a row."""
    return in_rows(
        (Button(words.say("chip-on", chip=one.chip) if one.ticked else one.chip, one.data) for one in lines),
        2,
    )
