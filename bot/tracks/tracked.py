"""What comes out of a file from a watch. None is not known, never zero."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.coach.workout import Sport
from bot.tracks.errors import UnreadableTrack


class Format(StrEnum):
    """How the file was written."""

    FIT = "fit"
    TCX = "tcx"
    GPX = "gpx"


@dataclass(frozen=True)
class Tracked:
    """One workout as a watch recorded it.

    `sport` None: the file does not say; `other`: it says something the coach has no name for. `started_at`
    is aware, in UTC. `duration_s` is from start to end, pauses included; `moving_s` without them: a FIT
    file's own timer, else the time faster than standing.
    """

    format: Format
    sport: Sport | None
    started_at: datetime
    duration_s: float
    moving_s: float | None = None
    distance_m: float | None = None
    mean_hr_bpm: int | None = None
    max_hr_bpm: int | None = None


@dataclass(frozen=True)
class Overnight:
    """What a watch measured at rest: to be offered to the runner, never taken silently.

    `measured_at` is aware, in UTC: the end of the sleep, or when the pulse was told. One of the two is known.
    """

    measured_at: datetime
    resting_hr_bpm: int | None = None
    sleep_h: float | None = None


@dataclass(frozen=True)
class Reading:
    """All that was found in one file, the workouts by their start and each of them once.

    `refused` are the files inside a zip that could not be read while others could.
    """

    workouts: tuple[Tracked, ...] = ()
    nights: tuple[Overnight, ...] = ()
    refused: tuple[UnreadableTrack, ...] = ()
