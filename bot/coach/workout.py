"""What was trained: one session of the log, its load, and whether it was a key session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.coach.sources import HOUSE, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold

LONG_FROM_MIN = Threshold(90, "min", HOUSE, "a run this long is a key session whatever it is called")
LONG_SHARE = Threshold(0.30, "of the mean week", HOUSE, "a run of more than this share of a week is long")
LONG_SHARE_FROM_MIN = Threshold(60, "min", HOUSE, "below an hour nothing is long for its share of the week")
LONG_SHARE_RUNS = Threshold(4, "runs a week", HOUSE, "with fewer runs every run is a large share of the week")
KEY_SESSION = (LONG_FROM_MIN, LONG_SHARE, LONG_SHARE_FROM_MIN, LONG_SHARE_RUNS)
"""What makes a key session of a run that is not called one."""
REST_ALLOWS_MIN = Threshold(40, "min", SEED_TIRED_LEGS, "a walk or mobility this long is no training (S106)")


class SessionKind(StrEnum):
    """Kinds of training session. `hard`, `long` and `race` are key sessions."""

    REST = "rest"
    EASY = "easy"
    LONG = "long"
    HARD = "hard"
    RACE = "race"
    CROSS = "cross"
    STRENGTH = "strength"


KEY_KINDS = frozenset({SessionKind.HARD, SessionKind.LONG, SessionKind.RACE})
"""Sessions that want fresh legs (3.2)."""

RUN_KINDS = frozenset({SessionKind.EASY, *KEY_KINDS})
"""Kinds that are run."""


class Sport(StrEnum):
    """What was done. Only `run` adds running kilometres; everything adds load (C9)."""

    RUN = "run"
    BIKE = "bike"
    SWIM = "swim"
    AQUA_JOG = "aqua_jog"
    ELLIPTICAL = "elliptical"
    HIKE = "hike"
    WALK = "walk"
    YOGA = "yoga"
    PILATES = "pilates"
    CORE = "core"
    STRENGTH = "strength"
    OTHER = "other"


class Outcome(StrEnum):
    """How a key session went. Missed: the paces or the distance were not reached."""

    HIT = "hit"
    STRUGGLED = "struggled"
    MISSED = "missed"


@dataclass(frozen=True)
class Workout:
    """One session that took place. None is not known, never zero.

    `rpe` is the whole session's effort, 0 to 10. `load_au` is set where a diary holds the load alone.
    """

    sport: Sport
    kind: SessionKind | None = None
    minutes: float | None = None
    km: float | None = None
    rpe: float | None = None
    outcome: Outcome | None = None
    load_au: float | None = None

    @property
    def running(self) -> bool:
        """Whether its kilometres are running kilometres."""
        return self.sport is Sport.RUN

    @property
    def training(self) -> bool:
        """Whether it ends a rest day: a walk or some yoga does not, unless it was long (C10)."""
        gentle = self.sport in (Sport.WALK, Sport.YOGA)
        return not (gentle and self.minutes is not None and self.minutes <= REST_ALLOWS_MIN.value)

    @property
    def session_load_au(self) -> float | None:
        """Session RPE times minutes (Foster 2001), in arbitrary units; None while one of them is missing."""
        if self.load_au is not None:
            return self.load_au
        if self.rpe is None or self.minutes is None:
            return None
        return self.rpe * self.minutes


@dataclass(frozen=True)
class UsualWeek:
    """What a run is held against when asked whether it is long. None: fewer than two weeks are known."""

    mean_km: float | None
    runs: float | None
    easy_min_per_km: float
    """How long a kilometre of easy running takes: what a run without minutes is taken to last."""


def is_key(
    kind: SessionKind | None,
    minutes: float | None,
    km: float | None,
    week: UsualWeek,
    *,
    running: bool = True,
) -> bool:
    """Whether a session of this size is a key session for this runner (3.2).

    Hard, race and long ones are; so is any run of 90 minutes, and for those who run four times a week one of
    an hour and more than 30 % of their week. `kind` None: its kind is not known.
    """
    if kind in KEY_KINDS:
        return True
    if not running or kind not in (SessionKind.EASY, None):
        return False
    if minutes is None and km is not None:
        minutes = km * week.easy_min_per_km
    if minutes is None:
        return False
    if minutes >= LONG_FROM_MIN.value:
        return True
    if km is None or week.mean_km is None or week.runs is None or minutes < LONG_SHARE_FROM_MIN.value:
        return False
    return week.runs >= LONG_SHARE_RUNS.value and km > LONG_SHARE.value * week.mean_km
