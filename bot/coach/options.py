"""What a runner could do instead of running, by what is tired or sore (specification 3.8)."""

from __future__ import annotations

from bot.coach.checkin import HEAVY_LEGS, Pain, Scope
from bot.coach.morning import Morning
from bot.coach.runner import CrossOption as Sport
from bot.coach.soreness import Area, area_of

Ranks = tuple[tuple[Sport, ...], ...]
"""Sports by how well they fit, the best first; those that fit equally well take turns at the front (S21)."""

_DEAD_LEGS: Ranks = ((Sport.SWIMMING,), (Sport.CORE, Sport.YOGA, Sport.PILATES))
"""Other muscles than the legs: cycling would use the same ones."""
_SORE: dict[Area, Ranks] = {
    Area.LEG: ((Sport.CYCLING, Sport.ELLIPTICAL, Sport.AQUA_JOGGING), (Sport.SWIMMING, Sport.CORE)),
    Area.BACK: ((Sport.SWIMMING, Sport.AQUA_JOGGING), (Sport.WALKING,)),
    Area.UPPER: ((Sport.CYCLING, Sport.HIKING), (Sport.WALKING,)),
}
"""No impact on a joint or tendon that pulls, and nothing that uses what is sore (S25, S27)."""
_TIRED_ALL_OVER: Ranks = ((Sport.WALKING, Sport.YOGA), (Sport.SWIMMING,))
_LOW_MOOD: Ranks = (
    (Sport.HIKING, Sport.SWIMMING),
    (Sport.CYCLING, Sport.YOGA, Sport.WALKING),
    (Sport.AQUA_JOGGING, Sport.ELLIPTICAL, Sport.PILATES, Sport.CORE),
)
"""Anything fun and easy first (S21)."""
_ANY: Ranks = (
    (Sport.CYCLING, Sport.SWIMMING, Sport.AQUA_JOGGING, Sport.ELLIPTICAL),
    (Sport.YOGA, Sport.PILATES, Sport.CORE),
    (Sport.HIKING, Sport.WALKING),
)
"""What trains endurance without an impact first."""

LOW_MOOD = 2
DEAD = 1
TOLD_BEFORE = 7
"""How many days before an absence a pain may have been told that led to it."""


def fitting(morning: Morning) -> tuple[Sport, ...]:
    """Sports that fit what is tired or sore this morning, best first, whether or not the runner has them."""
    return tuple(sport for rank in _ranks(morning) for sport in rank)


def _ranks(morning: Morning) -> Ranks:
    """The same by how well they fit.

    Every complaint that holds takes sports away and none gives any back, so that a second complaint can
    never turn "nothing fits, rest" into a session.
    """
    today = morning.today
    heavy = today.legs is not None and today.legs <= HEAVY_LEGS
    fits: list[Ranks] = []
    if heavy and today.scope is Scope.WHOLE_BODY:
        fits.append(_TIRED_ALL_OVER)
    if today.legs is not None and today.legs <= DEAD:
        fits.append(_DEAD_LEGS)
    if today.pain not in (None, Pain.NONE):
        fits.append(_SORE[sore_area(morning)])
    if morning.season.hurt:
        fits.append(_SORE[injured_area(morning)])
    fits.append(_LOW_MOOD if is_low(morning) else _ANY)
    allowed = [{sport for rank in ranks for sport in rank} for ranks in fits]
    return tuple(tuple(sport for sport in rank if all(sport in one for one in allowed)) for rank in fits[0])


def sore_area(morning: Morning) -> Area:
    """Where it is sore; only meaningful with a pain."""
    detail = morning.today.pain_detail
    return area_of(None if detail is None else detail.site)


def injured_area(morning: Morning) -> Area:
    """Where it was sore before and during an absence: the last site that was told."""
    absence = morning.season.absence
    told = morning.check_ins_between(TOLD_BEFORE + (absence.day if absence is not None else 0), 1)
    details = (one.pain_detail for one in reversed(told))
    return area_of(next((one.site for one in details if one is not None and one.site), None))


def is_low(morning: Morning) -> bool:
    """A low mood was told this morning."""
    return morning.today.mood is not None and morning.today.mood <= LOW_MOOD


def swaps_for(morning: Morning) -> tuple[Sport, ...]:
    """The fitting sports this runner named, best first. Empty: nothing fits, and rest is the better swap."""
    return tuple(sport for sport in fitting(morning) if sport in morning.runner.cross_options)


def options_for(morning: Morning) -> tuple[Sport, ...]:
    """What to choose from for cross-training, best first, never empty: a fitting walk needs nothing."""
    has = morning.runner.cross_options | {Sport.WALKING}
    return tuple(sport for sport in fitting(morning) if sport in has) or (always_possible(morning),)


def varied(morning: Morning, options: tuple[Sport, ...]) -> tuple[Sport, ...]:
    """The same options for this day: those that fit equally well take turns, one place further each day."""
    turned: list[Sport] = []
    for rank in _ranks(morning):
        equal = [sport for sport in rank if sport in options]
        turn = morning.day.toordinal() % len(equal) if equal else 0
        turned += (*equal[turn:], *equal[:turn])
    return (*turned, *(sport for sport in options if sport not in turned))


def always_possible(morning: Morning) -> Sport:
    """What needs nothing, for a swap without any fitting sport: a walk, or core work with a sore leg."""
    hurts = morning.today.pain not in (None, Pain.NONE)
    return Sport.CORE if hurts and sore_area(morning) is Area.LEG else Sport.WALKING
