"""What of another diary is missing in this one. What this one knows is never changed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import accumulate

from bot.diary.notes import Absence
from bot.diary.ownership.everything import (
    Everything,
    KeptWorkout,
    Person,
    TrainingDay,
)


def missing_in(there: Everything, told: Everything) -> Everything:
    """What `told` knows and `there` does not; added to an empty diary it makes an equal one.

    Days are taken or left as a whole. The settings come along into an empty diary alone: later ones were
    chosen later. The week's plan is one thing, taken only where there is none; single dates are left where
    the plan that stands says something already; an absence is left where it touches one that is known, and
    one without an end also where anything is known of a later day: nobody falls ill by an older diary.
    """
    days, workouts = _training(there, told)
    check_ins = {one.check_in.day for one in there.check_ins}
    races = {one.day for one in there.races}
    shoes = {one.since for one in there.shoes}
    planned = _Planned(there)
    absent = _Absent(there)
    screens = {one.day for one in there.screens}
    return Everything(
        person=_person(there, told),
        check_ins=tuple(one for one in told.check_ins if one.check_in.day not in check_ins),
        training_days=days,
        workouts=workouts,
        plan_week=() if there.plan_week else told.plan_week,
        plan_days=tuple(one for one in told.plan_days if not planned.speaks_of(one.day)),
        races=tuple(one for one in told.races if one.day not in races),
        absences=tuple(one for one in told.absences if absent.leaves_room_for(one)),
        shoes=tuple(one for one in told.shoes if one.since not in shoes),
        screens=tuple(one for one in told.screens if one.day not in screens),
    )


def _person(there: Everything, told: Everything) -> Person | None:
    """The settings told, under the number of the runner who brings them; None: they are not taken."""
    if there.person is None or told.person is None or not there.empty:
        return None
    runner = replace(told.person.runner, id=there.person.runner.id)
    return Person(runner, told.person.welcomed or there.person.welcomed, there.person.consented_at)


def _training(there: Everything, told: Everything) -> tuple[tuple[TrainingDay, ...], tuple[KeptWorkout, ...]]:
    """The days nothing is known of. Their workouts are numbered on where workouts once were."""
    known = {one.day for one in there.training_days if one.told} | {one.day for one in there.workouts}
    numbered = {one.day: one.numbered for one in there.training_days}
    days = tuple(
        replace(one, numbered=numbered.get(one.day, 0) + one.numbered)
        for one in _whole_days(told)
        if one.day not in known
    )
    workouts = tuple(
        replace(one, logged=replace(one.logged, number=numbered.get(one.day, 0) + one.logged.number))
        for one in told.workouts
        if one.day not in known
    )
    return days, workouts


def _whole_days(told: Everything) -> Iterator[TrainingDay]:
    """The days of the log; every day with a workout is one, and its numbers are given."""
    given: dict[date, int] = {}
    for one in told.workouts:
        given[one.day] = max(given.get(one.day, 0), one.logged.number + 1)
    for day in told.training_days:
        yield replace(day, numbered=max(day.numbered, given.pop(day.day, 0)))
    for left, numbered in given.items():
        yield TrainingDay(left, told=False, numbered=numbered)


class _Planned:
    """What the plan that stands says something about."""

    def __init__(self, there: Everything) -> None:
        self._days = {one.day for one in there.plan_days}
        self._since = {one.weekday: one.since for one in there.plan_week}

    def speaks_of(self, day: date) -> bool:
        """Whether a single date or the week says what that day holds."""
        since = self._since.get(day.weekday())
        return day in self._days or (since is not None and since <= day)


class _Absent:
    """The absences that are known, in the order of their days, and the last day that anything is known of."""

    def __init__(self, there: Everything) -> None:
        known = sorted(there.absences, key=lambda one: one.since)
        self._since = [one.since for one in known]
        self._until = list(accumulate((one.until or date.max for one in known), max))
        lived = [one.check_in.day for one in there.check_ins]
        lived += [one.day for one in there.training_days]
        lived += [one.day for one in there.workouts]
        self._last_lived = max(lived, default=None)

    def leaves_room_for(self, one: Absence) -> bool:
        """Whether it lies beside all of them."""
        if one.until is None and self._last_lived is not None and one.since <= self._last_lived:
            return False
        before_its_end = bisect_right(self._since, one.until or date.max)
        return not before_its_end or self._until[before_its_end - 1] < one.since
