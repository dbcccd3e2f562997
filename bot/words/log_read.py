"""What a typed line about training says, and what in it has to be asked back."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.coach.measures import OutOfRange
from bot.coach.workout import Outcome, SessionKind, Sport


class Doubt(StrEnum):
    """What has to be asked back before the reading may be kept."""

    DISTANCE_OR_MINUTES = "distance-or-minutes"
    HOURS_OR_MINUTES = "hours-or-minutes"
    PACE_OR_CLOCK = "pace-or-clock"
    WHICH_DAY = "which-day"
    WHICH_SPORT = "which-sport"
    WHICH_KIND = "which-kind"
    WHICH_OUTCOME = "which-outcome"
    WHICH_SESSION = "which-session"
    RACE_OR_TRAINING = "race-or-training"
    SEVERAL_AMOUNTS = "several-amounts"
    SEVERAL_SESSIONS = "several-sessions"
    NUMBERS_DISAGREE = "numbers-disagree"
    OUT_OF_RANGE = "value-out-of-range"
    IMPLAUSIBLE = "implausible"
    DONE_OR_PLANNED = "done-or-planned"
    ANYTHING_ELSE = "anything-else"
    CHECK_IN_TOO = "check-in-too"
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True)
class LogRead:
    """What a line says. None: it does not say it; no field is ever filled with a guess.

    `is_log`: the line is about training that took place. `sport` is run where only a distance or a kind of
    run was named. `distance_km` to the metre, `duration_min` to the second. `day_offset` 0 today, -1
    yesterday; None: no day was named, today is meant. `rested`: the day was one of rest. `doubts` are values
    of `Doubt`; `amount` is the bare number that may be a distance or minutes, `refused` what lies outside
    its scale (with value and bounds), `unread` the words nobody understood. `in_m`: that bare number had an
    "m" behind it, so it is minutes, metres or miles. `either_min` are the durations a time in doubt may mean.
    """

    is_log: bool = False
    sport: Sport | None = None
    kind: SessionKind | None = None
    distance_km: float | None = None
    duration_min: float | None = None
    rpe: float | None = None
    outcome: Outcome | None = None
    day_offset: int | None = None
    rested: bool = False
    doubts: tuple[str, ...] = ()
    amount: float | None = None
    refused: tuple[OutOfRange, ...] = field(default=(), compare=False)
    unread: tuple[str, ...] = ()
    in_m: bool = False
    either_min: tuple[float, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether it may be kept without asking back (it is still told, and can be undone)."""
        return self.is_log and not self.doubts

    @property
    def far(self) -> bool:
        """Whether it names a sport, and how far or how long that was."""
        return self.sport is not None and (self.distance_km is not None or self.duration_min is not None)


NO_LOG = LogRead()
"""The line is not about training that took place."""
