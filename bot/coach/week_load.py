"""How large a week was, and how large the next may be: longest run, cutback week, monotony and strain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from bot.coach.keys import KeySession
from bot.coach.load import LONGEST_IN, WEEK, load_of_day, longest_run_km, longest_run_min, monotony_of
from bot.coach.plan import PlannedSession
from bot.coach.record import Record
from bot.coach.sources import COACHING, HOUSE
from bot.coach.threshold import Threshold
from bot.coach.week_trained import planned_sum
from bot.coach.workout import SessionKind, Workout

CUT_LEAST = Threshold(20, "%", COACHING, "less than the highest of three weeks: the smaller cutback")
CUT_MOST = Threshold(30, "%", COACHING, "less than the highest of three weeks: the larger cutback")
STRAIN_WEEKS = Threshold(6, "weeks", HOUSE, "before it: the own range of strain (3.11)")
STRAIN_KNOWN = Threshold(3, "of 6 weeks", HOUSE, "known before they are called a range")


@dataclass(frozen=True)
class WeekLoad:
    """The seven days before the record's day. `coming`: what is planned from that day on."""

    record: Record
    coming: Mapping[date, PlannedSession]

    @cached_property
    def _runs(self) -> list[tuple[date, Workout]]:
        days = self.record.between(WEEK, 1)
        return [(past.day, one) for past in days for one in past.workouts or () if one.running]

    @cached_property
    def longest_km(self) -> float | None:
        """The week's longest run in kilometres; None while none is known."""
        return max((run.km for _, run in self._runs if run.km is not None), default=None)

    @cached_property
    def longest_min(self) -> float | None:
        """The same in minutes."""
        return max((run.minutes for _, run in self._runs if run.minutes is not None), default=None)

    @cached_property
    def beside_before_km(self) -> list[tuple[float, float]]:
        """Each run of the week, no race, beside the longest of the thirty days before it, in kilometres."""
        told_km = self.record.runner.longest_run_km
        return _beside(
            (run.km, longest_run_km(self.record.past, day, told_km)) for day, run in self._trained_runs
        )

    @cached_property
    def beside_before_min(self) -> list[tuple[float, float]]:
        """The same in minutes."""
        return _beside(
            (run.minutes, longest_run_min(self.record.past, day)) for day, run in self._trained_runs
        )

    @property
    def _trained_runs(self) -> list[tuple[date, Workout]]:
        raced = {self.record.day - timedelta(days=one.days_ago) for one in self.record.keys if _raced(one)}
        return [(day, run) for day, run in self._runs if day not in raced]

    @cached_property
    def longest_lasting_km(self) -> float | None:
        """The longest run that is still one of the last thirty days' when the coming week ends."""
        return max((run.km for run in self._lasting_runs if run.km is not None), default=None)

    @cached_property
    def longest_lasting_min(self) -> float | None:
        """The same in minutes."""
        return max((run.minutes for run in self._lasting_runs if run.minutes is not None), default=None)

    @property
    def _lasting_runs(self) -> list[Workout]:
        days = self.record.between(int(LONGEST_IN.value) - (WEEK - 1), 1)
        return [one for past in days for one in past.workouts or () if one.running]

    @cached_property
    def cutback_km(self) -> tuple[float, float] | None:
        """The kilometres of a cutback week, from the fewest to the most; None while no week is known."""
        known = [week for week in self.record.weeks_km[-3:] if week]
        if not known:
            return None
        return (1 - CUT_MOST.value / 100) * max(known), (1 - CUT_LEAST.value / 100) * max(known)

    @cached_property
    def planned_ahead(self) -> bool:
        """Every day of the coming week is planned."""
        return all(self.record.day + timedelta(days=number) in self.coming for number in range(WEEK))

    @cached_property
    def coming_km(self) -> float | None:
        """Kilometres planned for the coming week; None where a run names none, or a day is not planned."""
        return planned_sum([*self.coming.values()], "km") if self.planned_ahead else None

    @cached_property
    def coming_min(self) -> float | None:
        """The same in minutes."""
        return planned_sum([*self.coming.values()], "minutes") if self.planned_ahead else None

    @cached_property
    def strain_au(self) -> float | None:
        """The week's load times its monotony (Foster 1998); None while a day is not known."""
        return None if self.record.monotony is None else self._strain(1)

    @cached_property
    def strain_range_au(self) -> tuple[float, float] | None:
        """The least and the most of the six weeks before; None while three are not known."""
        weeks = [self._strain(back) for back in range(2, 2 + int(STRAIN_WEEKS.value))]
        known = [strain for strain in weeks if strain is not None]
        return (min(known), max(known)) if len(known) >= STRAIN_KNOWN.value else None

    def _strain(self, weeks_back: int) -> float | None:
        first = WEEK * weeks_back
        loads = [load_of_day(self.record.before(ago)) for ago in range(first, first - WEEK, -1)]
        known = [load for load in loads if load is not None]
        monotony = monotony_of(loads)
        return None if monotony is None or len(known) < WEEK else monotony * sum(known)


def _raced(key: KeySession) -> bool:
    return key.kind is SessionKind.RACE


def _beside(sizes: Iterable[tuple[float | None, float | None]]) -> list[tuple[float, float]]:
    """Those of which both are known."""
    return [(size, before) for size, before in sizes if size is not None and before]
