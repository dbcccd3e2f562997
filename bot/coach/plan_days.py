"""Done days and planned days on one line, so that a plan is checked across the border between them.

Here stands as well what the check of a plan says: a finding with its severity and its days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import cached_property

from bot.coach.keys import event_of
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.record import Record
from bot.coach.rulebook import Reason, Weight
from bot.coach.season import Event
from bot.coach.workout import RUN_KINDS, SessionKind, Sport


class Severity(IntEnum):
    """How much a finding presses: an error contradicts a rule that the day's advice would carry out."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


_WEIGHTS = {Severity.NOTE: Weight.NOTE, Severity.WARNING: Weight.AMBER, Severity.ERROR: Weight.RED}


@dataclass(frozen=True)
class PlanFinding:
    """One thing found in a plan, and the days it is about, in order; done days are among them."""

    severity: Severity
    days: tuple[date, ...]
    reason: Reason

    @property
    def code(self) -> str:
        """The stable code of it."""
        return self.reason.code


@dataclass(frozen=True)
class PlanDay:
    """One day, done or planned. None is not known.

    `key`: it holds a key session of that kind. `trains`: it is no day of rest. `minutes`: of all it holds,
    0 on a day of rest. `strength`: a strength session is known of.
    """

    key: SessionKind | None
    trains: bool | None
    minutes: float | None
    strength: bool


UNKNOWN_DAY = PlanDay(None, None, None, strength=False)


@dataclass(frozen=True)
class PlanDays:
    """A plan and the record before it. Days are counted from the record's day: 0 is it, -1 the day before.

    `plan` may lack days: those are not known. Days of it before the record's are not looked at.
    """

    record: Record
    plan: Mapping[date, PlannedSession]

    @cached_property
    def planned(self) -> dict[int, PlannedSession]:
        """The planned sessions by their number, in order."""
        numbered = {(day - self.record.day).days: session for day, session in self.plan.items()}
        return {number: numbered[number] for number in sorted(numbered) if number >= 0}

    @property
    def end(self) -> int:
        """The number after the last planned day; 0 where nothing is planned."""
        return max(self.planned, default=-1) + 1

    def date_of(self, number: int) -> date:
        """The calendar date of a day."""
        return self.record.day + timedelta(days=number)

    def found(self, severity: Severity, reason: Reason, numbers: Iterable[int]) -> tuple[PlanFinding, ...]:
        """The finding about the days of these numbers; none at all where there are no days."""
        dates = tuple(self.date_of(number) for number in sorted(set(numbers)))
        pressing = Reason(reason.code, reason.facts, _WEIGHTS[severity])
        return (PlanFinding(severity, dates, pressing),) if dates else ()

    def at(self, number: int) -> PlanDay:
        """A day by its number."""
        return self._days.get(number) or self._done(number)

    @cached_property
    def _days(self) -> dict[int, PlanDay]:
        return {number: self._of_plan(session) for number, session in self.planned.items()}

    def _of_plan(self, session: PlannedSession) -> PlanDay:
        usual = self.record.runner.usual_easy_min
        rest = session.kind is SessionKind.REST
        assumed = session.minutes is None and session.kind is SessionKind.EASY
        return PlanDay(
            key=self.key_kind(session),
            trains=not rest,
            minutes=0 if rest else usual if assumed else session.minutes,
            strength=session.kind is SessionKind.STRENGTH,
        )

    def key_kind(self, session: PlannedSession) -> SessionKind | None:
        """The kind of a planned key session; None where it is none. A long run is one, however called."""
        if not self.record.is_key(session.kind, session.minutes, session.km):
            return None
        return SessionKind.LONG if session.kind is SessionKind.EASY else session.kind

    def _done(self, number: int) -> PlanDay:
        past = self.record.before(-number) if number < 0 else None
        if past is None:
            return UNKNOWN_DAY
        key = next((one.kind for one in self.record.keys if one.days_ago == -number), None)
        lifted = any(one.sport is Sport.STRENGTH for one in past.workouts or ())
        return PlanDay(key, past.trained, _minutes_of(past), lifted)

    # ---- races

    @cached_property
    def races(self) -> tuple[tuple[int, Event], ...]:
        """The days of the races that are known, done, ahead or in the plan, each with its length."""
        found: dict[int, Event] = {}
        if (last := self.record.last_race) is not None:
            found[-last.days_ago] = last.event
        for number, session in self.planned.items():
            if session.kind is SessionKind.RACE:
                found[number] = event_of(session.km)
        goal = self.record.season.goal
        if goal is not None and goal.race_in_days is not None:
            found[goal.race_in_days] = goal.event
        return tuple(sorted(found.items()))

    # ---- volume

    @cached_property
    def in_km(self) -> bool:
        """Whether volume is counted in kilometres: every planned run names them. Else minutes are."""
        runs = [one for one in self.planned.values() if one.kind in RUN_KINDS]
        return all(one.km is not None for one in runs)

    def volume(self, number: int) -> float | None:
        """Running of a day, in kilometres or minutes; 0 without a run, None while it is not known."""
        session = self.planned.get(number)
        if session is None:
            return self._volume_done(number)
        if session.kind not in RUN_KINDS:
            return 0
        if self.in_km:
            return session.km
        assumed = session.minutes is None and session.kind is SessionKind.EASY
        return self.record.runner.usual_easy_min if assumed else session.minutes

    def _volume_done(self, number: int) -> float | None:
        past = self.record.before(-number) if number < 0 else None
        if past is None or past.workouts is None:
            return None
        runs = [one.km if self.in_km else one.minutes for one in past.workouts if one.running]
        return None if None in runs else sum(run for run in runs if run is not None)

    def volume_of(self, first: int, days: int) -> float | None:
        """Running of so many days from that one on; None while one of them is not known."""
        volumes = [self.volume(number) for number in range(first, first + days)]
        return None if None in volumes else sum(volume for volume in volumes if volume is not None)

    @property
    def unit(self) -> str:
        """`km` or `min`."""
        return "km" if self.in_km else "min"


def _minutes_of(past: PastDay) -> float | None:
    if past.workouts is None:
        return None
    minutes = [one.minutes for one in past.workouts if one.training]
    return None if None in minutes else sum(one for one in minutes if one is not None)
