"""Which day a line about training speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.words.log_read import Doubt
from bot.words.training_words import Vocabulary
from bot.words.typed_line import Line

EARLIEST_DAY: Final = -31
"""Days. Nobody logs by a line what was longer ago; "300 days ago" is asked back."""


@dataclass(frozen=True)
class DaySaid:
    """`offset` 0 today, -1 yesterday; None: no day was named, or it is in doubt.

    `named`: some day was named. `over`: by a word that only a past day has ("yesterday", "2 days ago").
    """

    offset: int | None
    named: bool
    over: bool
    doubts: tuple[Doubt, ...]


def day_said(line: Line, words: Vocabulary, day: date | None) -> DaySaid:
    """The day named in the line, taken out of it. `day` is today; without it a weekday is in doubt."""
    offsets: set[int | None] = {-int(found[1]) for found in line.take(words.ago)}
    offsets |= {words.day_of[found["said"]] for found in line.take(words.day)}
    over = any(offset != 0 for offset in offsets)
    for found in line.take(words.weekday):
        last = words.week_before.match(found[0]) is not None
        offsets.add(_back_to(words.weekday_of[found["said"]], day, last=last))
    if not offsets:
        return DaySaid(None, named=False, over=False, doubts=())
    offset = offsets.pop()
    if offsets or offset is None or offset < EARLIEST_DAY:
        return DaySaid(None, named=True, over=over, doubts=(Doubt.WHICH_DAY,))
    return DaySaid(offset, named=True, over=over, doubts=())


def _back_to(weekday: int, day: date | None, *, last: bool) -> int | None:
    """Days back to the weekday: the last one. On that weekday itself only "last monday" says which."""
    if day is None:
        return None
    back = (day.weekday() - weekday) % 7
    if back == 0:
        return -7 if last else None
    return -back
