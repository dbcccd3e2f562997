"""How much of a stranger's file is read: bytes, files, points and seconds. All is counted here."""

from __future__ import annotations

from collections.abc import Callable

from bot.tracks.errors import Problem, UnreadableTrack

MB = 1_000_000

MOST_BYTES = 20 * MB
"""Of a file as it comes: what Telegram lets a bot download."""

MOST_INFLATED_BYTES = 64 * MB
"""Of all that comes out of one `.gz` or `.zip`. A day of running as GPX has about 30 MB."""

MOST_FILES = 50
"""In one zip: a season of races, but not a whole life, which would keep the reader busy for minutes."""

MOST_WORKOUTS = 500
"""In one file as it comes. Each of them is kept in memory, other than points."""

MOST_POINTS = 500_000
"""In one file as it comes: nearly six days at one point a second."""

MOST_SECONDS = 20.0
"""For all of one file as it comes. A large one takes two; one that takes ten times as long means harm."""


class Bounds:
    """What may still be spent on one file. `monotonic` tells seconds, from whenever it likes."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._ends_at = monotonic() + MOST_SECONDS
        self._bytes = 0
        self._files = 0
        self._points = 0
        self._workouts = 0

    def in_time(self) -> None:
        """Raises UnreadableTrack when the time is up: to be asked in every loop over foreign data."""
        if self._monotonic() > self._ends_at:
            raise UnreadableTrack(Problem.TOO_SLOW, limit_s=int(MOST_SECONDS))

    def inflated(self, size: int) -> None:
        """So many more bytes came out of a packed file."""
        self._bytes += size
        if self._bytes > MOST_INFLATED_BYTES:
            raise UnreadableTrack(Problem.INFLATES, limit_mb=MOST_INFLATED_BYTES // MB)
        self.in_time()

    def file(self) -> None:
        """One more file came out of a packed file."""
        self._files += 1
        if self._files > MOST_FILES:
            raise UnreadableTrack(Problem.TOO_MANY_FILES, limit=MOST_FILES)

    def workout(self) -> None:
        """One more workout begins."""
        self._workouts += 1
        if self._workouts > MOST_WORKOUTS:
            raise UnreadableTrack(Problem.TOO_MANY_WORKOUTS, limit=MOST_WORKOUTS)

    def point(self) -> None:
        """One more point was recorded."""
        self._points += 1
        if self._points > MOST_POINTS:
            raise UnreadableTrack(Problem.TOO_MANY_POINTS, limit=MOST_POINTS)
