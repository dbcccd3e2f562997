"""Laws of the substitutes: each exists, is low-intensity and spares what is sore (specification 3.8).

Exhaustive: every sore spot, every planned session, every list of sports a runner could have, legs 1 to 3.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given

from bot.coach.advisor import advise
from bot.coach.checkin import Pain, PainDetail, Scope
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.options import options_for, swaps_for
from bot.coach.plan import PlannedSession
from bot.coach.runner import CrossOption as Sport
from bot.coach.workout import SessionKind
from tests.coach.builders import ada, hard, morning
from tests.coach.lives import mornings
from tests.coach.spoken import FEWER

NEEDS_NOTHING = {Sport.WALKING, Sport.CORE}
EVERY_LIST = tuple(frozenset(some) for size in range(len(Sport) + 1) for some in combinations(Sport, size))
"""All 512 of them."""

SITES = {
    "leg": (None, "knee", "left Achilles", "calf", "hamstring", "shin", "hip", "foot", "plantar fascia"),
    "back of a leg": ("back of the knee", "back of the thigh", "back of the heel"),
    "back": ("back", "lower back", "spine", "lumbar"),
    "upper": ("shoulder", "neck", "upper arm", "elbow", "wrist", "hand", "ribs"),
}
"""Words of a sore spot, by what a sport must not load."""

LOADS = {
    "leg": {Sport.HIKING, Sport.WALKING},
    "back of a leg": {Sport.HIKING, Sport.WALKING},
    "back": {Sport.HIKING, Sport.CORE, Sport.PILATES, Sport.ELLIPTICAL, Sport.CYCLING},
    "upper": {Sport.SWIMMING, Sport.AQUA_JOGGING, Sport.CORE, Sport.YOGA, Sport.PILATES, Sport.ELLIPTICAL},
}
"""What uses the sore area, or jars it: worked out here by what each sport does, not read from the advisor."""
LEGS_AGAIN = {Sport.CYCLING, Sport.ELLIPTICAL, Sport.HIKING, Sport.AQUA_JOGGING}
"""The same muscles as running, for legs that are dead."""
NOT_GENTLE = {Sport.CYCLING, Sport.ELLIPTICAL, Sport.HIKING, Sport.AQUA_JOGGING, Sport.CORE, Sport.PILATES}
"""Neither a walk, nor yoga, nor an easy swim: for who is tired all over."""

SORE = [(area, site) for area, sites in SITES.items() for site in sites]
KINDS = [kind for kind in SessionKind if kind is not SessionKind.REST]


TIRED_LEGS: list[tuple[float, Scope | None]] = [*product((1.0, 1.5, 2.0), (None, *Scope)), (3.0, None)]
"""Legs 1 to 3, and where the tiredness sits when they are heavy."""


def sore(site: str | None, legs: float, scope: Scope | None, kind: SessionKind = SessionKind.EASY) -> Morning:
    """A morning with a niggle at this site that stops nothing by itself."""
    one = morning(legs=legs, scope=scope, pain=Pain.NIGGLE, planned=PlannedSession(kind, 60))
    detail = PainDetail(site, during=3, next_morning=0)
    return replace(one, check_in=replace(one.today, pain_detail=detail))


def has(one: Morning, sports: frozenset[Sport]) -> Morning:
    """The same morning of a runner with these sports."""
    return replace(one, runner=replace(one.runner, cross_options=sports))


@pytest.mark.parametrize(("area", "site"), SORE)
def test_every_substitute_exists_and_spares_what_is_sore(area: str, site: str | None) -> None:
    """For every list of sports; what to choose from depends on nothing else of the plan (next law)."""
    for legs, scope in TIRED_LEGS:
        one = sore(site, legs, scope)
        for sports in EVERY_LIST:
            named, offered = set(sports), set(options_for(has(one, sports)))
            assert offered, "something can always be done"
            assert offered <= named | NEEDS_NOTHING, f"{sports} of {named}"
            assert not offered & LOADS[area], f"{offered & LOADS[area]} with a sore {site}, legs {legs}"
            if legs == 1:
                assert not offered & LEGS_AGAIN, f"{offered & LEGS_AGAIN} on dead legs"
            if scope is Scope.WHOLE_BODY and offered != {Sport.CORE}:  # all that is left to a sore leg
                assert not offered & NOT_GENTLE, f"{offered & NOT_GENTLE}, tired all over"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_advised_is_one_of_the_substitutes_and_easy(kind: SessionKind) -> None:
    """Through the whole advisor, one site of each area, for lists of sports of every length."""
    for (legs, scope), site in product(((1.0, None), (2.0, Scope.WHOLE_BODY), (3.0, None)), _one_of_each()):
        one = sore(site, legs, scope, kind)
        for sports in EVERY_LIST[:: 2 if kind in (SessionKind.HARD, SessionKind.CROSS) else 8]:
            advice = advise(has(one, sports))
            dose = advice.prescription
            if advice.verdict is Verdict.CROSS_TRAIN:
                assert sorted(dose.options) == sorted(options_for(has(one, sports)))
                assert dose.kind is SessionKind.CROSS
                assert dose.minutes is not None
            else:
                assert dose.options == ()
            if advice.verdict in (Verdict.EASY, Verdict.CROSS_TRAIN):
                assert dose.max_rpe is not None
                assert dose.max_rpe <= 3


def _one_of_each() -> list[str | None]:
    return [sites[-1] for sites in SITES.values()]


@pytest.mark.parametrize(("legs", "scope"), TIRED_LEGS)
def test_without_a_pain_tired_legs_alone_decide_what_suits(legs: float, scope: Scope | None) -> None:
    for sports, mood in product(EVERY_LIST, (1, 4)):
        runner = ada(cross_options=sports)
        offered = set(options_for(morning(legs=legs, scope=scope, mood=mood, runner=runner)))
        assert offered
        assert offered <= sports | NEEDS_NOTHING
        assert legs > 1 or not offered & LEGS_AGAIN
        assert scope is not Scope.WHOLE_BODY or not offered & NOT_GENTLE


@FEWER
@given(mornings())
def test_every_swap_in_every_life_is_one_the_runner_has_or_that_needs_nothing(one: Morning) -> None:
    dose = advise(one).prescription

    assert set(dose.options) <= one.runner.cross_options | NEEDS_NOTHING
    assert set(swaps_for(one)) <= one.runner.cross_options
    assert not dose.options or (dose.max_rpe is not None and dose.max_rpe <= 3)


def test_a_swap_in_place_of_a_workout_needs_a_sport_of_the_runners_own() -> None:
    """Two reds before a workout: without anything that suits, rest is the better swap."""
    spent = sore("knee", 1.0, None)
    spent = replace(spent, planned=hard(60), check_in=replace(spent.today, mood=1))
    for sports in EVERY_LIST:
        one = has(spent, sports)
        assert (advise(one).verdict is Verdict.CROSS_TRAIN) <= bool(swaps_for(one))
