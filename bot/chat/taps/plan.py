"""Buttons of the plan: the week, single dates, and the chooser for one of their days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap, count_in, number_in, one_in, one_of
from bot.coach.measures import SESSION_KM, SESSION_MIN
from bot.coach.plan import PlannedSession
from bot.coach.workout import SessionKind
from bot.routines.plan_views import Place, place_called, place_name

PLAN = "p1"

_LETTERS: dict[SessionKind, str] = {
    kind: kind.value[0] for kind in SessionKind if kind is not SessionKind.RACE
}
"""Kinds in a week that is taken over with one tap; nobody races every week, so R is free for rest."""
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}


@dataclass(frozen=True)
class ShowWeek:
    """The plan of the week."""


@dataclass(frozen=True)
class ShowDates:
    """The coming days, one by one."""


@dataclass(frozen=True)
class OpenPlace:
    """Choose what stands there."""

    place: Place


@dataclass(frozen=True)
class ChooseKind:
    """This kind of session stands there."""

    place: Place
    kind: SessionKind


@dataclass(frozen=True)
class AskSize:
    """Ask how much of it, in kilometres (or miles) or in minutes. `deed` is the one that chose the kind."""

    place: Place
    kind: SessionKind
    in_km: bool
    deed: int


@dataclass(frozen=True)
class ChooseSize:
    """That much of it; None and None: the plan names no amount."""

    place: Place
    kind: SessionKind
    minutes: float | None
    km: float | None
    deed: int


@dataclass(frozen=True)
class DropPlace:
    """That date is again as the week says; of a weekday nothing is planned any more."""

    place: Place


@dataclass(frozen=True)
class TakeWeek:
    """Take this week over, by weekday. The button holds all of it."""

    week: Mapping[int, PlannedSession]


Wish = ShowWeek | ShowDates | OpenPlace | ChooseKind | AskSize | ChooseSize | DropPlace | TakeWeek


@dataclass(frozen=True)
class PlanTap:
    """One of these buttons."""

    wish: Wish


def plan_data(wish: Wish) -> str:
    """Button data for it."""
    return f"{PLAN}:{_told(wish)}"


def plan_tap(rest: str) -> PlanTap:
    """The tap behind `p1:`. Raises ValueError (StaleTap among it)."""
    return PlanTap(_parsed(rest.split(":")))


def _told(wish: Wish) -> str:
    match wish:
        case ShowWeek():
            return "week"
        case ShowDates():
            return "dates"
        case OpenPlace(place):
            return f"at:{place_name(place)}"
        case ChooseKind(place, kind):
            return f"kind:{place_name(place)}:{kind}"
        case AskSize(place, kind, in_km, deed):
            return f"ask:{place_name(place)}:{kind}:{'k' if in_km else 'm'}:{deed}"
        case ChooseSize(place, kind, minutes, km, deed):
            return f"size:{place_name(place)}:{kind}:{_size(minutes, km)}:{deed}"
        case DropPlace(place):
            return f"drop:{place_name(place)}"
        case TakeWeek(week):
            return "take:" + ".".join(_session(week[weekday]) for weekday in range(7))


def _parsed(parts: list[str]) -> Wish:
    match parts:
        case ["week"]:
            return ShowWeek()
        case ["dates"]:
            return ShowDates()
        case ["at", place]:
            return OpenPlace(place_called(place))
        case ["kind", place, kind]:
            return ChooseKind(place_called(place), one_of(SessionKind, kind))
        case ["ask", place, kind, unit, deed]:
            in_km = one_in(unit, ("k", "m")) == "k"
            return AskSize(place_called(place), one_of(SessionKind, kind), in_km, count_in(deed))
        case ["size", place, kind, size, deed]:
            minutes, km = _size_in(size)
            return ChooseSize(place_called(place), one_of(SessionKind, kind), minutes, km, count_in(deed))
        case ["drop", place]:
            return DropPlace(place_called(place))
        case ["take", week]:
            sessions = [_session_in(text) for text in week.split(".")]
            if len(sessions) != 7:
                raise StaleTap(week)
            return TakeWeek(dict(enumerate(sessions)))
    raise StaleTap(":".join(parts))


def _size(minutes: float | None, km: float | None) -> str:
    if km is not None:
        return f"k{km:g}"
    return "-" if minutes is None else f"m{minutes:g}"


def _size_in(text: str) -> tuple[float | None, float | None]:
    """Minutes and kilometres. Raises StaleTap, or OutOfRange for what nobody can train."""
    if text == "-":
        return None, None
    unit, value = one_in(text[:1], ("m", "k")), number_in(text[1:])
    if value <= 0:
        raise StaleTap(text)
    return (SESSION_MIN.check(value), None) if unit == "m" else (None, SESSION_KM.check(value))


def _session(planned: PlannedSession) -> str:
    return f"{_LETTERS[planned.kind]}{'' if planned.minutes is None else f'{planned.minutes:g}'}"


def _session_in(text: str) -> PlannedSession:
    kind, minutes = _KINDS[text[:1]], text[1:]
    return PlannedSession(kind, SESSION_MIN.check(count_in(minutes)) if minutes else None)
