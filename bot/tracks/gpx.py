"""GPX: each track with times is a workout."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.coach.workout import Sport
from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.sports import sport_named
from bot.tracks.tally import Place, Tally, instant, number, place
from bot.tracks.tracked import Format, Tracked

ROOT = "gpx"

_OF_STRAVA = {"1": Sport.BIKE, "9": Sport.RUN}
"""Older exports of Strava wrote numbers; those of other programs mean something else."""

_PULSE_NAMES = frozenset({"hr", "heartrate"})


class GpxReader:
    """Told about the elements of a GPX file; then `workouts` tells what is in it."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._creator = ""
        self._tracks: list[tuple[Sport | None, Tally]] = []
        self._sport: Sport | None = None
        self._tally = Tally(bounds)
        self._in_point = False
        self._where: Place | None = None
        self._at: datetime | None = None
        self._pulse: float | None = None

    def opened(self, name: str, parent: str, attributes: Mapping[str, str]) -> None:
        """A track, a segment or a point begins."""
        if name == "trkpt":
            self._in_point = True
            self._where = place(attributes.get("lat"), attributes.get("lon"))
            self._at = self._pulse = None
        elif name == "trkseg":
            self._tally.breaks()
        elif name == "trk":
            self._bounds.workout()
            self._sport, self._tally = None, Tally(self._bounds)
        elif name == ROOT and not parent:
            self._creator = attributes.get("creator", "")

    def closed(self, name: str, parent: str, text: str) -> None:
        """A value, a point or a track ends."""
        if self._in_point:
            if name == "trkpt":
                self._tally.add(self._at, self._where, None, self._pulse)
                self._in_point = False
            elif name == "time" and parent == "trkpt":
                self._at = instant(text)
            elif name in _PULSE_NAMES:
                self._pulse = number(text)
        elif name == "type" and parent == "trk":
            self._sport = self._named(text)
        elif name == "trk":
            self._tracks.append((self._sport, self._tally))

    def workouts(self) -> tuple[Tracked, ...]:
        """The tracks, as long as one of them is a workout. Raises UnreadableTrack when none is."""
        found, refused = [], UnreadableTrack(Problem.NO_WORKOUT, format=Format.GPX.value)
        for sport, tally in self._tracks:
            try:
                found.append(tally.workout(Format.GPX, sport))
            except UnreadableTrack as why:
                refused = why
        if not found:
            raise refused
        return tuple(found)

    def _named(self, text: str) -> Sport | None:
        if text.isdecimal():
            return _OF_STRAVA.get(text) if self._creator.startswith("Strava") else None
        return sport_named(text)
