"""A clock one can move forward. It runs as the real one does, only somewhere else in time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime


class MovableClock:
    """`real_now` gives the real instant (aware, UTC); the clock starts at `start`."""

    def __init__(self, real_now: Callable[[], datetime], start: datetime) -> None:
        self._real_now = real_now
        self._ahead = start - real_now()

    def now(self) -> datetime:
        """The instant this clock shows, aware, in UTC."""
        return self._real_now() + self._ahead

    def move_to(self, at: datetime) -> None:
        """Show this instant from now on. A time that has passed already changes nothing."""
        self._ahead = max(self._ahead, at - self._real_now())
