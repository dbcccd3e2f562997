"""Who the runner is: what was asked in the welcome, each with a sensible default."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class AthleteLevel(StrEnum):
    """What a runner calls themself. The elite rest by their own plan (S118)."""

    BEGINNER = "beginner"
    RECREATIONAL = "recreational"
    SUB_ELITE = "sub_elite"
    ELITE = "elite"


class CrossOption(StrEnum):
    """Sports a runner can swap to (3.8). Walking needs nothing and is always possible."""

    CYCLING = "cycling"
    SWIMMING = "swimming"
    AQUA_JOGGING = "aqua_jogging"
    ELLIPTICAL = "elliptical"
    HIKING = "hiking"
    WALKING = "walking"
    YOGA = "yoga"
    PILATES = "pilates"
    CORE = "core"


class DistanceUnit(StrEnum):
    """In what a runner counts distances; the diary always keeps kilometres."""

    KM = "km"
    MILES = "mi"


@dataclass(frozen=True)
class Runner:
    """One runner's settings. Defaults are what a skipped question means."""

    id: int
    zone: str = "UTC"
    """IANA name of the zone the runner lives in now."""
    prompt_at: time = time(7, 0)
    """Local wall-clock time of the morning check-in."""
    summary_weekday: int = 6
    """Day of the weekly summary, Monday 0 … Sunday 6."""
    summary_at: time = time(18, 0)
    evening_at: time | None = None
    """Local wall-clock time of the evening question about today's training; None: not wished."""
    mornings: bool = True
    """Is asked every morning; False for a coach who does not run, say."""
    quiet_from: time | None = time(22, 0)
    """From then on nothing is said that was not asked for at that very time; None: there is no such time."""
    quiet_until: time | None = time(6, 0)
    digest_at: time = time(9, 0)
    """Local wall-clock time of the morning digest, for those who look after others."""
    level: AthleteLevel = AthleteLevel.RECREATIONAL
    usual_easy_min: int = 40
    """Minutes of the easy run that is assumed while no plan says otherwise (3.2)."""
    usual_week_km: float | None = None
    """None: not told, which is not zero."""
    usual_week_days: int | None = None
    cross_options: frozenset[CrossOption] = frozenset()
    unit: DistanceUnit = DistanceUnit.KM
    sleep_need_h: float | None = None
    """Stated need; None: worked out from the runner's own nights (3.3)."""
    longest_run_km: float | None = None
    """Longest run of the last month as told in the welcome; None: not told."""
    pulse_medicine: bool = False
    """Takes something that changes the pulse (such as a beta-blocker): the pulse rules are off."""
    general_advice_only: bool = False
    """Pregnant or under 18: general advice, talk to a professional."""
    injured_now: bool = False
    tracks_cycle: bool = False
    language: str = "en"
