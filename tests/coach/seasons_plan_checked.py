"""The plan check held against an independent look at the same plan, in both directions (3.12).

Like its neighbour `seasons_checked` it imports nothing of `bot`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.coach.seasons_checked import SeasonSeen, Session, took_place, trained_in_a_row

KEY_DAYS, NO_REST = "PLAN_KEY_DAYS_IN_A_ROW", "PLAN_NO_REST_DAY"


@dataclass(frozen=True)
class PlanChecked:
    """What the plan check found on one day of a season: the days of each code, counted from that day."""

    day: int
    plan: tuple[Session, ...]
    found: Mapping[str, frozenset[int]]


def plan_faults(season: SeasonSeen, checked: PlanChecked) -> list[str]:
    """Where the plan check and the independent look do not agree."""
    return [f"plan check on day {checked.day}: {what}" for what in _disagreeing(season, checked)]


def _disagreeing(season: SeasonSeen, checked: PlanChecked) -> Iterator[str]:
    day = checked.day
    keyed, said = _key_days(season, checked), checked.found.get(KEY_DAYS, frozenset())
    if missed := keyed - said:
        yield f"key days in a row not found: {sorted(missed)}"
    # Once weeks are known, a run can be key for its share of them, which is not looked at here.
    if day == 0 and (invented := said - keyed):
        yield f"key days in a row that are none: {sorted(invented)}"
    restless = set() if season.elite else days_without_rest(checked.plan, trained_in_a_row(season, day))
    said = checked.found.get(NO_REST, frozenset())
    if missed := restless - said:
        yield f"missing rest not found: {sorted(missed)}"
    if invented := said - restless:
        yield f"missing rest where there is some: {sorted(invented)}"


def _key_days(season: SeasonSeen, checked: PlanChecked) -> set[int]:
    found = key_days_in_a_row(checked.plan)
    if checked.day and took_place(season.days[checked.day - 1]) and checked.plan[0].key:
        found |= {-1, 0}
    return found


def key_days_in_a_row(plan: Sequence[Session]) -> set[int]:
    """The days of a plan that hold key sessions beside each other."""
    first = [day for day in range(len(plan) - 1) if plan[day].key and plan[day + 1].key]
    return {beside for day in first for beside in (day, day + 1)}


def days_without_rest(plan: Sequence[Session], trained_before: int = 0) -> set[int]:
    """The days of a plan on which seven and more days of training end, those before it among them."""
    found, row = set(), trained_before
    for day, one in enumerate(plan):
        row = 0 if one.kind == "rest" else row + 1
        if row >= 7:
            found.add(day)
    return found
