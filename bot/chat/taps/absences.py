"""Buttons of being ill, hurt or away, and of being back: what is told step by step they carry along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in, one_in, one_of
from bot.coach.measures import PAIN
from bot.routines.returning import Ran

ABSENCE = "a1"
_OPEN = "-"


class Site(StrEnum):
    """Where it hurts, from the ground up."""

    FOOT = "foot"
    ANKLE = "ankle"
    SHIN = "shin"
    CALF = "calf"
    KNEE = "knee"
    THIGH = "thigh"
    HIP = "hip"
    BACK = "back"
    OTHER = "other"


@dataclass(frozen=True)
class Ill:
    """Ill on that day: with fever or below the neck; `cold`: only a cold."""

    day: date
    cold: bool


@dataclass(frozen=True)
class Hurting:
    """What was told so far of a pain on that day. None: that is asked next, in this order.

    `during` from 0 to 10; `gait`: it changes the stride; `stops`: the running stops for it.
    """

    day: date
    site: Site | None = None
    during: int | None = None
    gait: bool | None = None
    stops: bool | None = None


@dataclass(frozen=True)
class AwayUntil:
    """Away until that day; None: until the runner is back."""

    until: date | None


@dataclass(frozen=True)
class StillSo:
    """Still ill, or still hurt, on that day."""

    day: date


@dataclass(frozen=True)
class WellAgain:
    """Back from the absence that was begun on that day."""

    since: date


@dataclass(frozen=True)
class Meanwhile:
    """How much the runner ran in the pause that was begun on that day."""

    since: date
    ran: Ran


OfAbsence = Ill | Hurting | AwayUntil | StillSo | WellAgain | Meanwhile


@dataclass(frozen=True)
class AbsenceTap:
    """What was said about an absence."""

    said: OfAbsence


def absence_data(said: OfAbsence) -> str:
    """Button data for what can be said about an absence."""
    match said:
        case Ill(day, cold):
            return f"{ABSENCE}:ill:{day_data(day)}:{'cold' if cold else 'fever'}"
        case Hurting(day, site, during, gait, stops):
            told = (site, during, _shown(gait), _shown(stops))
            parts = [str(one) for one in told if one is not None]
            return ":".join((ABSENCE, "hurt", day_data(day), *parts))
        case AwayUntil(until):
            return f"{ABSENCE}:away:{_OPEN if until is None else day_data(until)}"
        case StillSo(day):
            return f"{ABSENCE}:still:{day_data(day)}"
        case WellAgain(since):
            return f"{ABSENCE}:well:{day_data(since)}"
        case Meanwhile(since, ran):
            return f"{ABSENCE}:ran:{day_data(since)}:{ran}"


def absence_tap(rest: str) -> AbsenceTap:
    """The tap behind `a1:`. Raises ValueError (StaleTap among it)."""
    match rest.split(":"):
        case ["ill", day, how]:
            return AbsenceTap(Ill(day_in(day), one_in(how, ("cold", "fever")) == "cold"))
        case ["hurt", day, *told] if len(told) <= 4:
            return AbsenceTap(_hurting(day_in(day), told))
        case ["away", until]:
            return AbsenceTap(AwayUntil(None if until == _OPEN else day_in(until)))
        case ["still", day]:
            return AbsenceTap(StillSo(day_in(day)))
        case ["well", since]:
            return AbsenceTap(WellAgain(day_in(since)))
        case ["ran", since, ran]:
            return AbsenceTap(Meanwhile(day_in(since), one_of(Ran, ran)))
    raise StaleTap(rest)


def _hurting(day: date, told: list[str]) -> Hurting:
    site, during, gait, stops = (*told, None, None, None, None)[:4]
    return Hurting(
        day,
        None if site is None else one_of(Site, site),
        None if during is None else int(PAIN.check(count_in(during))),
        _yes(gait),
        _yes(stops),
    )


def _shown(yes: bool | None) -> str | None:
    return None if yes is None else "y" if yes else "n"


def _yes(text: str | None) -> bool | None:
    return None if text is None else one_in(text, "yn") == "y"
