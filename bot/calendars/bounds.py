"""How much of a stranger's calendar is read: bytes, entries and seconds."""

from __future__ import annotations

from collections.abc import Callable

from bot.calendars.errors import Problem, UnreadableCalendar

MB = 1_000_000

MOST_BYTES = 1 * MB
"""Of a file as it comes. Two years of daily entries with long descriptions have two thirds of it."""

MOST_ENTRIES = 2000
"""Within the span, repeated ones counted every time; and as many that cannot be read."""

MOST_SECONDS = 10.0
"""For one file. Twenty thousand entries take two; a file that takes longer than this means harm."""


class Bounds:
    """What may still be spent on one file. `monotonic` tells seconds, from whenever it likes."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._ends_at = monotonic() + MOST_SECONDS
        self._entries = 0
        self._refused = 0

    def in_time(self) -> None:
        """Raises UnreadableCalendar when the time is up: to be asked in every loop over foreign data."""
        if self._monotonic() > self._ends_at:
            raise UnreadableCalendar(Problem.TOO_SLOW, limit_s=int(MOST_SECONDS))

    def found(self, entries: int) -> None:
        """So many more entries lie within the span."""
        self._entries += entries
        self._within(self._entries)

    def refused(self) -> None:
        """One more entry could not be read."""
        self._refused += 1
        self._within(self._refused)

    def _within(self, count: int) -> None:
        if count > MOST_ENTRIES:
            raise UnreadableCalendar(Problem.TOO_MANY, limit=MOST_ENTRIES)
