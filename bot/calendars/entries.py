"""What comes out of a training calendar. None is not known, never zero."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.calendars.errors import UnreadableCalendar

LONGEST_TOLD: Final = 60
"""Characters of a stranger's text that a refusal repeats."""

_NO_TEXT: Final = re.compile(r"[\x00-\x20\x7f-\x9f\s]+")


@dataclass(frozen=True)
class Entry:
    """One entry on one of the runner's days.

    `title` is one line of the calendar's own words, of any length, or "" when it has none. `minutes` is how
    long the entry is; None when it is for the whole day or does not say. `kind` (a `SessionKind`) and `km`
    come from the columns of a table, where it has them.
    """

    day: date
    title: str
    minutes: float | None = None
    kind: str | None = None
    km: float | None = None


@dataclass(frozen=True)
class Calendar:
    """All that was found within the span, by day and then by time.

    `outside` counts the entries with no day in the span; a repeated one is one. `refused` are the entries
    that could not be read while others could: their facts name a title or a line.
    """

    entries: tuple[Entry, ...] = ()
    outside: int = 0
    refused: tuple[UnreadableCalendar, ...] = ()


def one_line(text: str) -> str:
    """The text without line breaks and control characters."""
    return _NO_TEXT.sub(" ", text).strip()


def told(text: str) -> str:
    """The text as a refusal repeats it: one short line."""
    line = one_line(text)
    return line if len(line) <= LONGEST_TOLD else f"{line[: LONGEST_TOLD - 1]}…"
