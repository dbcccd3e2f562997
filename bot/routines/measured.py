"""A workout as a watch measured it, and as the log keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Logged, Source
from bot.tracks.tracked import Tracked

LIKE_TOLD = 0.10
"""Share by which minutes or kilometres told from memory, or planned, may differ from those measured."""
FEWEST_MOVING_S = 60.0
"""Less time on the move than this says that the way was not measured after all."""


def workout_of(tracked: Tracked) -> Workout:
    """What the log keeps of it. A sport that is not known is something else until the runner says.

    The minutes are those on the move where the way was measured: a stop at a café or a crossing is no
    training, and one number serves the load (effort times minutes) and the pace. Without a way a watch
    cannot tell standing from training, so all of it counts.
    """
    sport = tracked.sport or Sport.OTHER
    kind = SessionKind.STRENGTH if sport is Sport.STRENGTH else None
    km = None if tracked.distance_m is None else round(tracked.distance_m / 1000, 2)
    return Workout(sport, kind, _minutes(tracked), km)


def _minutes(tracked: Tracked) -> float:
    moving_s = tracked.moving_s
    moved = tracked.distance_m is not None and moving_s is not None and moving_s >= FEWEST_MOVING_S
    seconds = moving_s if moved and moving_s is not None else tracked.duration_s
    return round(seconds / 60, 2)


def logged_as(number: int, workout: Workout, source: Source, tracked: Tracked, fingerprint: bytes) -> Logged:
    """That workout with everything the file tells of it."""
    moving_min = None if tracked.moving_s is None else round(tracked.moving_s / 60, 2)
    return Logged(
        number,
        workout,
        source,
        tracked.started_at,
        fingerprint,
        tracked.mean_hr_bpm,
        tracked.max_hr_bpm,
        moving_min,
    )


def with_measures(told: Workout, tracked: Tracked) -> Workout:
    """What was told, with what the watch knows better; kind, effort and outcome stay the runner's own."""
    workout = workout_of(tracked)
    return replace(told, minutes=workout.minutes, km=told.km if workout.km is None else workout.km)


def told_before(of_day: Iterable[Logged], tracked: Tracked) -> Logged | None:
    """The one that the runner told by hand and that this may well be; None: there is none."""
    workout = workout_of(tracked)
    for one in of_day:
        same_sport = tracked.sport in (None, one.workout.sport)
        if one.started_at is None and same_sport and _like(one.workout, workout):
            return one
    return None


def measured_before(of_day: Iterable[Logged], told: Workout) -> Logged | None:
    """The one that a file measured and that is told of now; None: there is none."""
    for one in of_day:
        if one.started_at is not None and one.workout.sport is told.sport and _like(told, one.workout):
            return one
    return None


def _like(told: Workout, measured: Workout) -> bool:
    """Whether minutes or kilometres are about the same; nothing told of either contradicts nothing."""
    pairs = [(told.minutes, measured.minutes), (told.km, measured.km)]
    known = [(one, other) for one, other in pairs if one is not None and other is not None]
    if not known:
        return told.minutes is None and told.km is None
    return any(abs(one - other) <= LIKE_TOLD * max(one, other) for one, other in known)
