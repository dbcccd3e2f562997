"""A workout counted up point by point: no point is kept, so a long file takes no more memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Final, Generic, TypeVar

import gpxpy.geo
import gpxpy.gpx
import gpxpy.gpxfield

from bot.coach.workout import Sport
from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.tracked import Format, Tracked

MOVING_FROM_M_S: Final = 0.5
"""1.8 km/h. The slowest walk is faster; a watch that lies still seems to wander, but more slowly."""

FASTEST_M_S: Final = 50.0
"""180 km/h. A step faster than that is a jump of the satellites' fix, and nobody's kilometres."""

LOWEST_HR_BPM: Final = 25
HIGHEST_HR_BPM: Final = 250
"""Outside of these it was not a heart that was measured; 0 is what a watch writes without one."""

EARLIEST: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""A watch that tells an earlier day has not found the time yet: its clock begins in 1970 or 1989."""

LONGEST: Final = timedelta(days=10)
"""Longer than the six-day races. A file that says more has a wrong time in it."""

Place = tuple[float, float]
"""Latitude and longitude in degrees."""

Mark = TypeVar("Mark")
"""What a way is measured between: places, or what a watch has counted so far."""


def number(text: str | None) -> float | None:
    """A finite number, or None for whatever else stands there."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if isfinite(value) else None


def amount(text: str | None) -> float | None:
    """A number that is not negative, else None."""
    value = number(text)
    return value if value is not None and value >= 0 else None


def pulse_bpm(value: float | None) -> int | None:
    """A heart's rate, whole; None for what no heart does."""
    if value is None or not LOWEST_HR_BPM <= value <= HIGHEST_HR_BPM:
        return None
    return round(value)


def place(latitude: str | None, longitude: str | None) -> Place | None:
    """A place on the Earth, or None."""
    north, east = number(latitude), number(longitude)
    if north is None or east is None or abs(north) > 90 or abs(east) > 180:
        return None
    return north, east


def instant(text: str) -> datetime | None:
    """An instant in UTC; without a zone it is UTC, as the formats say. None: it is none, or before 2000."""
    try:
        at = gpxpy.gpxfield.parse_time(text.strip())
        if at is None:
            return None
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (gpxpy.gpx.GPXException, ValueError, OverflowError):
        return None
    return at if at >= EARLIEST else None


def checked(workout: Tracked) -> Tracked:
    """The workout; a distance nobody can cover is not known. Raises UnreadableTrack for wrong times."""
    if workout.started_at < EARLIEST or workout.duration_s > LONGEST.total_seconds():
        raise UnreadableTrack(Problem.WRONG_TIMES)
    if workout.duration_s <= 0:
        raise UnreadableTrack(Problem.NO_WORKOUT, format=workout.format.value)
    far, moving_s = workout.distance_m, workout.moving_s
    return replace(
        workout,
        distance_m=None if far is None or far > FASTEST_M_S * workout.duration_s else far,
        # a timer that is rounded up can be longer than the whole
        moving_s=None if moving_s is None else min(moving_s, workout.duration_s),
    )


class _Way(Generic[Mark]):
    """Metres and time on the move between the marks that were seen; None while there were not two."""

    def __init__(self, metres_between: Callable[[Mark, Mark], float]) -> None:
        self._metres_between = metres_between
        self._before: tuple[datetime, Mark] | None = None
        self.distance_m: float | None = None
        self.moving_s: float | None = None

    def breaks(self) -> None:
        self._before = None

    def add(self, at: datetime, mark: Mark | None) -> None:
        """One more mark; None leaves the way open until the next one."""
        if mark is None:
            return
        if self._before is not None:
            before_at, before = self._before
            seconds = (at - before_at).total_seconds()
            if seconds < 0:  # points in disorder: the way goes on where it was
                return
            self._step(seconds, self._metres_between(before, mark))
        self._before = at, mark

    def _step(self, seconds: float, metres: float) -> None:
        # points of the same second are measured against a whole one: formats round to it
        if metres > FASTEST_M_S * max(seconds, 1.0):
            return
        self.distance_m = (self.distance_m or 0.0) + metres
        moving = seconds > 0 and metres / seconds >= MOVING_FROM_M_S
        self.moving_s = (self.moving_s or 0.0) + (seconds if moving else 0.0)


def _counted_on(before_m: float, now_m: float) -> float:
    """A counter that begins anew has not gone back."""
    return max(0.0, now_m - before_m)


def _between(one: Place, other: Place) -> float:
    return gpxpy.geo.haversine_distance(*one, *other)


class Tally:
    """Start, end, way, time on the move and heart rate of the points so far."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self.points = 0
        self.first_at: datetime | None = None
        self.last_at: datetime | None = None
        self.max_hr_bpm: int | None = None
        self._beats = 0
        self._pulses = 0
        self._counted = _Way(_counted_on)
        self._placed = _Way(_between)

    def breaks(self) -> None:
        """A gap: between the last point and the next one nothing is counted."""
        self._counted.breaks()
        self._placed.breaks()

    def add(
        self, at: datetime | None, where: Place | None, counted_m: float | None, hr_bpm: float | None
    ) -> None:
        """One more point. `counted_m` is the distance since the start as the watch counted it."""
        self._bounds.point()
        self.points += 1
        pulse = pulse_bpm(hr_bpm)
        if pulse is not None:
            self._beats += pulse
            self._pulses += 1
            self.max_hr_bpm = max(pulse, self.max_hr_bpm or pulse)
        if at is None:
            return
        self.first_at = min(at, self.first_at or at)
        self.last_at = max(at, self.last_at or at)
        self._counted.add(at, counted_m)
        self._placed.add(at, where)

    @property
    def distance_m(self) -> float | None:
        """As the watch counted it, else between the places."""
        return self._placed.distance_m if self._counted.distance_m is None else self._counted.distance_m

    @property
    def moving_s(self) -> float | None:
        """By the same as the distance."""
        return self._placed.moving_s if self._counted.moving_s is None else self._counted.moving_s

    @property
    def mean_hr_bpm(self) -> int | None:
        """The mean over the points that have one."""
        return round(self._beats / self._pulses) if self._pulses else None

    def workout(self, format: Format, sport: Sport | None) -> Tracked:  # noqa: A002 - the type's own name
        """The workout these points are. Raises UnreadableTrack when they are none."""
        if self.first_at is None or self.last_at is None:
            raise UnreadableTrack(
                Problem.NO_TIMES if self.points else Problem.NO_WORKOUT, format=format.value
            )
        return checked(
            Tracked(
                format=format,
                sport=sport,
                started_at=self.first_at,
                duration_s=(self.last_at - self.first_at).total_seconds(),
                moving_s=self.moving_s,
                distance_m=self.distance_m or None,
                mean_hr_bpm=self.mean_hr_bpm,
                max_hr_bpm=self.max_hr_bpm,
            )
        )
