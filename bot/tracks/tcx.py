"""TCX (Garmin's Training Center): each activity is a workout, its laps are added up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.coach.workout import Sport
from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.sports import sport_named
from bot.tracks.tally import Tally, amount, checked, instant, number, place, pulse_bpm
from bot.tracks.tracked import Format, Tracked

ROOT = "TrainingCenterDatabase"


@dataclass
class _Laps:
    """What the laps of an activity say of themselves."""

    started_at: datetime | None = None
    seconds: float = 0.0
    distance_m: float = 0.0
    max_hr_bpm: int | None = None
    _beats: float = 0.0
    _beating_s: float = 0.0
    lap_s: float = field(default=0.0)

    def begins(self, at: datetime | None) -> None:
        if at is not None and (self.started_at is None or at < self.started_at):
            self.started_at = at

    def lasts(self, seconds: float) -> None:
        self.lap_s = seconds
        self.seconds += seconds

    def beats(self, pulse: int) -> None:
        self._beats += pulse * self.lap_s
        self._beating_s += self.lap_s

    def beats_most(self, pulse: int) -> None:
        self.max_hr_bpm = max(pulse, self.max_hr_bpm or pulse)

    @property
    def mean_hr_bpm(self) -> int | None:
        return round(self._beats / self._beating_s) if self._beating_s else None


class TcxReader:
    """Told about the elements of a TCX file; then `workouts` tells what is in it."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._found: list[Tracked] = []
        self._refused = UnreadableTrack(Problem.NO_WORKOUT, format=Format.TCX.value)
        self._in_activity = self._in_point = False
        self._sport: Sport | None = None
        self._begin_activity({})
        self._begin_point()

    def opened(self, name: str, parent: str, attributes: Mapping[str, str]) -> None:
        """An activity, a lap, a track or a point begins."""
        if name == "Activity":
            self._bounds.workout()
            self._begin_activity(attributes)
            self._in_activity = True
        elif name == "Lap":
            self._laps.begins(instant(attributes.get("StartTime", "")))
            self._laps.lap_s = 0.0
        elif name == "Track":
            self._tally.breaks()
        elif name == "Trackpoint":
            self._begin_point()
            self._in_point = True

    def closed(self, name: str, parent: str, text: str) -> None:
        """A value, a point or an activity ends."""
        if not self._in_activity:
            return
        if name == "Activity":
            self._end_activity()
        elif name == "Trackpoint":
            where = place(self._latitude, self._longitude)
            self._tally.add(self._at, where, self._counted_m, self._pulse)
            self._in_point = False
        elif self._in_point:
            self._of_point(name, parent, text)
        elif parent == "Lap" or name == "Value" or (name, parent) == ("Id", "Activity"):
            self._of_lap(name, parent, text)

    def workouts(self) -> tuple[Tracked, ...]:
        """The activities, as long as one of them is a workout. Raises UnreadableTrack when none is."""
        if not self._found:
            raise self._refused
        return tuple(self._found)

    def _begin_activity(self, attributes: Mapping[str, str]) -> None:
        self._sport = sport_named(attributes.get("Sport", ""))
        self._laps, self._tally = _Laps(), Tally(self._bounds)

    def _begin_point(self) -> None:
        self._at: datetime | None = None
        self._latitude = self._longitude = ""
        self._counted_m: float | None = None
        self._pulse: float | None = None

    def _of_point(self, name: str, parent: str, text: str) -> None:
        if name == "Time":
            self._at = instant(text)
        elif name == "DistanceMeters":
            self._counted_m = amount(text)
        elif name == "Value" and parent == "HeartRateBpm":
            self._pulse = number(text)
        elif name == "LatitudeDegrees":
            self._latitude = text
        elif name == "LongitudeDegrees":
            self._longitude = text

    def _of_lap(self, name: str, parent: str, text: str) -> None:
        if name == "Id":
            self._laps.begins(instant(text))
        elif name == "TotalTimeSeconds":
            self._laps.lasts(amount(text) or 0.0)
        elif name == "DistanceMeters":
            self._laps.distance_m += amount(text) or 0.0
        elif name == "Value" and (pulse := pulse_bpm(number(text))) is not None:
            if parent == "AverageHeartRateBpm":
                self._laps.beats(pulse)
            elif parent == "MaximumHeartRateBpm":
                self._laps.beats_most(pulse)

    def _end_activity(self) -> None:
        self._in_activity = False
        try:
            self._found.append(self._workout())
        except UnreadableTrack as why:
            self._refused = why

    def _workout(self) -> Tracked:
        laps, points = self._laps, self._tally
        started_at = min((at for at in (laps.started_at, points.first_at) if at is not None), default=None)
        if started_at is None:
            nothing = not points.points and not laps.seconds
            raise UnreadableTrack(
                Problem.NO_WORKOUT if nothing else Problem.NO_TIMES, format=Format.TCX.value
            )
        until_last_s = (points.last_at - started_at).total_seconds() if points.last_at is not None else 0.0
        whole = Tracked(
            format=Format.TCX,
            sport=self._sport,
            started_at=started_at,
            duration_s=max(until_last_s, laps.seconds),
            moving_s=points.moving_s,
            distance_m=laps.distance_m or points.distance_m or None,
            mean_hr_bpm=points.mean_hr_bpm or laps.mean_hr_bpm,
            max_hr_bpm=max(points.max_hr_bpm or 0, laps.max_hr_bpm or 0) or None,
        )
        if whole.moving_s is None:  # indoors: no way between the points, but the laps know the timer
            whole = replace(whole, moving_s=laps.seconds or None)
        return checked(whole)
