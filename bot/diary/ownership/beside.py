"""What of another diary is missing in this one. What this one knows is never changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

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
    the plan that stands says something already; an absence is left where it touches one that is known.
    """
    days, workouts = _training(there, told)
    check_ins = {one.check_in.day for one in there.check_ins}
    races = {one.day for one in there.races}
    shoes = {one.since for one in there.shoes}
    screens = {one.day for one in there.screens}
    return Everything(
        person=_person(there, told),
        check_ins=tuple(one for one in told.check_ins if one.check_in.day not in check_ins),
        training_days=days,
        workouts=workouts,
        plan_week=() if there.plan_week else told.plan_week,
        plan_days=tuple(one for one in told.plan_days if not _is_planned(there, one.day)),
        races=tuple(one for one in told.races if one.day not in races),
        absences=tuple(
            one for one in told.absences if not any(_touch(one, known) for known in there.absences)
        ),
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


def _is_planned(there: Everything, day: date) -> bool:
    if any(one.day == day for one in there.plan_days):
        return True
    return any(one.weekday == day.weekday() and one.since <= day for one in there.plan_week)


def _touch(one: Absence, other: Absence) -> bool:
    return one.since <= (other.until or date.max) and other.since <= (one.until or date.max)
