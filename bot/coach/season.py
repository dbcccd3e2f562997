"""What surrounds one morning: the goal, the last race, the weeks so far, the screens, a recovery block."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.coach.plan import PlannedSession


class Event(StrEnum):
    """Races by their distance."""

    FIVE_K = "5k"
    TEN_K = "10k"
    TEN_MILE = "10_mile"
    HALF = "half"
    MARATHON = "marathon"
    ULTRA = "ultra"
    OTHER = "other"


class Phase(StrEnum):
    """Where in the plan a runner is. Fatigue is expected in build and peak only (C2)."""

    BASE = "base"
    BUILD = "build"
    PEAK = "peak"
    TAPER = "taper"
    RACE_WEEK = "race_week"


@dataclass(frozen=True)
class Goal:
    """The race ahead. `race_in_days` 0: it is today; None: its date is not known."""

    event: Event
    race_in_days: int | None
    first_time: bool = False
    phase: Phase | None = None


@dataclass(frozen=True)
class PastRace:
    """The last race, and how many days ago it was: 1 is yesterday."""

    event: Event
    days_ago: int


class Symptom(StrEnum):
    """The eight signs of the weekly screen (S92-S99)."""

    INCREASED_EFFORT = "increased_effort"
    TIRED_ALL_TIME = "tired_all_time"
    DREADING_RUNNING = "dreading_running"
    DIFFICULTY_SLEEPING = "difficulty_sleeping"
    HIGHER_RHR = "higher_rhr"
    MORE_ACHES = "more_aches"
    SICK_OFTEN = "sick_often"
    IRRITABLE = "irritable"


class FuelFlag(StrEnum):
    """Signs that too little is eaten for what is trained (S89, S91). Never weight talk."""

    MISSED_PERIODS = "missed_periods"
    WEIGHT_LOSS = "weight_loss"
    OFTEN_COLD = "often_cold"
    RECURRENT_INJURIES = "recurrent_injuries"
    RECURRENT_ILLNESS = "recurrent_illness"
    LOW_APPETITE = "low_appetite"
    SKIPPING_MEALS = "skipping_meals"
    LOW_CARB = "low_carb"


class AbsenceKind(StrEnum):
    """Why somebody does not train as usual."""

    SICK = "sick"
    HURT = "hurt"
    AWAY = "away"


@dataclass(frozen=True)
class Away:
    """Today lies in an absence, and this is its day so many, from 1."""

    kind: AbsenceKind
    day: int


@dataclass(frozen=True)
class Screened:
    """What was said yes to in the symptom screen, and how many days ago. 0: today.

    `failing`: whether the hard sessions fail, by the runner's own word. None: it was not asked.
    """

    symptoms: frozenset[Symptom]
    days_ago: int = 0
    failing: bool | None = None


@dataclass(frozen=True)
class Season:
    """Everything around the morning that its answers do not hold. None is not known.

    `weekly_km`: whole weeks of seven days, oldest first, the last one ends yesterday; None as a whole: they
    are added up from the log. `easy_pace_change_s_per_km`: easy runs of the last week against the six weeks
    before, positive is slower; None: worked out from the log. `block_day`: which day of a recovery block
    today is, from 1; None: there is none. `block_over_days`: how many days ago the last one was over, 0 is
    this morning; None: none was over lately. `coming`: the plan of tomorrow and the days after it, None for a
    day whose plan is not known. `moved_here`: today's session stands here because it was moved once already.
    `absence`: the runner said that they are sick, hurt or away. `shoes_days`: how many days ago the newest
    pair of shoes was new, 0 is today; None: not told.
    """

    goal: Goal | None = None
    last_race: PastRace | None = None
    weekly_km: tuple[float | None, ...] | None = None
    easy_pace_change_s_per_km: float | None = None
    screen: Screened | None = None
    fuel_flags: frozenset[FuelFlag] = frozenset()
    block_day: int | None = None
    coming: tuple[PlannedSession | None, ...] = ()
    wants_more: bool = False
    """The runner asked for more than the plan today."""
    moved_here: bool = False
    absence: Away | None = None
    shoes_days: int | None = None
    block_over_days: int | None = None

    @property
    def sick(self) -> bool:
        """The runner said that they are ill, and not yet that they are back."""
        return self.absence is not None and self.absence.kind is AbsenceKind.SICK

    @property
    def hurt(self) -> bool:
        """The same of an injury."""
        return self.absence is not None and self.absence.kind is AbsenceKind.HURT
