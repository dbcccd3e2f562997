"""The same workout twice: sent again, or as FIT and as GPX."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.tracks.tracked import Format, Tracked

SAME_START: Final = timedelta(seconds=60)
"""A GPX begins with the first fix of the satellites, which may be a little after the button."""

SAME_SHARE: Final = 0.05
"""Of the longer one: a distance counted by the watch and one measured between its points differ by less."""

SAME_S: Final = 60.0
"""Seconds by which short workouts may differ."""

SAME_M: Final = 200.0
"""Metres by which short workouts may differ."""

_BEST_FIRST: Final = (Format.FIT, Format.TCX, Format.GPX)
"""What the watch counted itself comes before what was worked out from points."""


def same_activity(one: Tracked, other: Tracked) -> bool:
    """Whether both are one workout: same start, and no difference in length that would speak against it.

    The sport does not matter: nobody does two of them at once, and the formats name it differently.
    """
    if abs(one.started_at - other.started_at) > SAME_START:
        return False
    if not _alike(one.duration_s, other.duration_s, SAME_S):
        return False
    if one.distance_m is None or other.distance_m is None:
        return True
    return _alike(one.distance_m, other.distance_m, SAME_M)


def each_once(workouts: Iterable[Tracked]) -> tuple[Tracked, ...]:
    """The workouts by their start, with those that are one and the same put together."""
    kept: list[Tracked] = []
    for workout in sorted(workouts, key=lambda one: (one.started_at, _BEST_FIRST.index(one.format))):
        for place, known in enumerate(kept):
            if same_activity(known, workout):
                kept[place] = together(known, workout)
                break
        else:
            kept.append(workout)
    return tuple(sorted(kept, key=lambda one: one.started_at))


def together(one: Tracked, other: Tracked) -> Tracked:
    """One workout out of two tellings of it: the better one, and the other for what that does not know."""
    best, second = sorted((one, other), key=lambda telling: _BEST_FIRST.index(telling.format))
    return replace(
        best,
        sport=second.sport if best.sport is None else best.sport,
        moving_s=second.moving_s if best.moving_s is None else best.moving_s,
        distance_m=second.distance_m if best.distance_m is None else best.distance_m,
        mean_hr_bpm=second.mean_hr_bpm if best.mean_hr_bpm is None else best.mean_hr_bpm,
        max_hr_bpm=second.max_hr_bpm if best.max_hr_bpm is None else best.max_hr_bpm,
    )


def _alike(one: float, other: float, slack: float) -> bool:
    return abs(one - other) <= max(slack, SAME_SHARE * max(one, other))
