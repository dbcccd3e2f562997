"""What was trained in one week, as far as it was told: against the plan, and against the weeks before.

A day nobody spoke of is not a day without training: it makes the week's kilometres unknown, and what is told
then is told of the known days alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from statistics import fmean

from bot.coach.keys import KeySession
from bot.coach.load import BLOCKS_KNOWN, WEEK
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.record import Record
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.workout import RUN_KINDS, Outcome, SessionKind, Sport, Workout

PLAN_KNOWN = Threshold(4, "days of 7", HOUSE, "with a plan, rest among it, before a week is held against one")
FOUR_WEEKS = Threshold(4, "weeks", HOUSE, "before it: what a week is held against (3.11)")


@dataclass(frozen=True)
class Keys:
    """Key sessions of a week by how they went.

    `untold`: done or planned, and nobody said how it went. `left_out`: planned, and the day was told without.
    """

    hit: int
    struggled: int
    missed: int
    untold: int
    left_out: int

    @property
    def all(self) -> int:
        """All of them."""
        return self.hit + self.struggled + self.missed + self.untold + self.left_out


@dataclass(frozen=True)
class Trained:
    """The seven days before the record's day. `coming`: what is planned from that day on."""

    record: Record
    coming: Mapping[date, PlannedSession]

    # ---- what was told

    @cached_property
    def week(self) -> Sequence[PastDay]:
        """The remembered days, oldest first."""
        return self.record.between(WEEK, 1)

    @cached_property
    def told(self) -> list[PastDay]:
        """The days whose training is known, rest among it; of an absence only what was trained."""
        known = (past for past in self.week if past.workouts is not None)
        return [past for past in known if past.workouts or past.absence is None]

    @property
    def complete(self) -> bool:
        """Every day was told."""
        return len(self.told) == WEEK

    @cached_property
    def sessions(self) -> list[Workout]:
        """What was trained on the told days; a short walk is none."""
        return [one for past in self.told for one in past.workouts or () if one.training]

    @cached_property
    def runs(self) -> list[Workout]:
        """The runs among it."""
        return [one for one in self.sessions if one.running]

    @cached_property
    def kinds(self) -> dict[str, list[Workout]]:
        """The sessions by what they are called: the kind of a run, "run" without one, else the sport."""
        found: dict[str, list[Workout]] = {}
        for one in self.sessions:
            name = one.sport.value if not one.running or one.kind is None else one.kind.value
            found.setdefault(name, []).append(one)
        return found

    # ---- against the plan

    @cached_property
    def planned(self) -> list[PastDay]:
        """Days with a session in their plan; empty where the plan of too few days is known."""
        known = [past for past in self.week if past.planned is not None]
        if len(known) < PLAN_KNOWN.value:
            return []
        return [past for past in known if past.planned and past.planned.kind is not SessionKind.REST]

    @cached_property
    def done(self) -> int:
        """Planned sessions that took place, whatever came of them."""
        return sum(_took_place(past) is True for past in self.planned)

    @cached_property
    def open(self) -> int:
        """Planned sessions nobody spoke of: the last day may still be to come."""
        return sum(past.workouts is None for past in self.planned)

    @cached_property
    def planned_km(self) -> float | None:
        """Kilometres of the planned runs; None where one of them names none, or nothing was planned."""
        return planned_sum([past.planned for past in self.planned if past.planned], "km")

    @cached_property
    def planned_min(self) -> float | None:
        """The same in minutes."""
        return planned_sum([past.planned for past in self.planned if past.planned], "minutes")

    # ---- how much

    @cached_property
    def told_km(self) -> float | None:
        """Kilometres run on the told days; None while the length of a run is not known."""
        return _total([run.km for run in self.runs]) if self.told else None

    @cached_property
    def told_min(self) -> float | None:
        """The same in minutes."""
        return _total([run.minutes for run in self.runs]) if self.told else None

    @cached_property
    def before_km(self) -> float | None:
        """A week's kilometres in the four weeks before, on average; None while two are not known."""
        return _usual(self.record.weeks_km[-1 - int(FOUR_WEEKS.value) : -1])

    @cached_property
    def before_min(self) -> float | None:
        """The same in minutes."""
        return _usual([_minutes_run(self._days(back)) for back in range(2, 2 + int(FOUR_WEEKS.value))])

    def _days(self, weeks_back: int) -> Sequence[PastDay]:
        """The seven days so many weeks back; 1 is this week."""
        return self.record.between(WEEK * weeks_back, WEEK * (weeks_back - 1) + 1)

    # ---- key sessions, hard days, rest

    @cached_property
    def _keys(self) -> list[KeySession]:
        return [one for one in self.record.keys if one.days_ago <= WEEK]

    @cached_property
    def keys(self) -> Keys:
        """The week's key sessions."""
        outcomes = [one.outcome for one in self._keys]
        there = {one.days_ago for one in self._keys}
        left_out = [
            past
            for past in self.told
            if past.planned and self._is_key(past.planned) and self._ago(past) not in there
        ]
        return Keys(
            hit=outcomes.count(Outcome.HIT),
            struggled=outcomes.count(Outcome.STRUGGLED),
            missed=outcomes.count(Outcome.MISSED),
            untold=outcomes.count(None),
            left_out=len(left_out),
        )

    @cached_property
    def hard_days(self) -> list[date]:
        """Days on which a key session is known to have been done."""
        return [self._date(ago) for ago in reversed(self._known_keys) if ago <= WEEK]

    @cached_property
    def _known_keys(self) -> list[int]:
        """Days ago of the key sessions that somebody told of, the latest first."""
        keys = [one.days_ago for one in self.record.keys]
        return [ago for ago in keys if (past := self.record.before(ago)) and past.workouts is not None]

    @cached_property
    def _pairs(self) -> list[tuple[int, int]]:
        """A hard day of the week with the one before it, in days ago, the latest first."""
        return [(late, early) for late, early in pairwise(self._known_keys) if late <= WEEK]

    @cached_property
    def hard_in_a_row(self) -> tuple[date, date] | None:
        """The latest two hard days that followed each other; None: there are none."""
        row = next(((late, early) for late, early in self._pairs if early - late == 1), None)
        return None if row is None else (self._date(row[1]), self._date(row[0]))

    @cached_property
    def easy_days_between(self) -> int | None:
        """The fewest days between two hard days of the week; None with fewer than two."""
        gaps = [early - late - 1 for late, early in self._pairs if early <= WEEK]
        return min(gaps, default=None)

    @cached_property
    def rest_days(self) -> int:
        """Told days without training."""
        return sum(past.trained is False for past in self.told)

    # ---- strength

    @cached_property
    def strength_before_key(self) -> date | None:
        """The latest day with strength, no key session, and a key session the day after (S48)."""
        return next((day for day, ahead in self._strength_apart if ahead), None)

    @cached_property
    def strength_apart(self) -> date | None:
        """The latest day with strength and no key session, the day after without one as well."""
        return next((day for day, ahead in self._strength_apart if not ahead), None)

    @cached_property
    def _strength_apart(self) -> list[tuple[date, bool]]:
        keys = {one.days_ago for one in self.record.keys}
        tomorrow = self.coming.get(self.record.day)
        if tomorrow is not None and self._is_key(tomorrow):
            keys.add(0)
        lifted = [self._ago(past) for past in reversed(self.told) if _lifted(past)]
        return [(self._date(ago), ago - 1 in keys) for ago in lifted if ago not in keys]

    # ---- days

    def _ago(self, past: PastDay) -> int:
        return (self.record.day - past.day).days

    def _date(self, days_ago: int) -> date:
        return self.record.day - timedelta(days=days_ago)

    def _is_key(self, planned: PlannedSession) -> bool:
        return self.record.is_key(planned.kind, planned.minutes, planned.km)


def _took_place(past: PastDay) -> bool | None:
    """Whether the kind of thing that was planned was done; None: nobody said."""
    if past.workouts is None or past.planned is None:
        return None
    if past.planned.kind in RUN_KINDS:
        return past.ran
    if past.planned.kind is SessionKind.STRENGTH:
        return _lifted(past)
    return past.trained


def _lifted(past: PastDay) -> bool:
    return any(one.sport is Sport.STRENGTH for one in past.workouts or ())


def planned_sum(planned: Sequence[PlannedSession], name: str) -> float | None:
    """What the planned runs come to, in `km` or `minutes`; None where one names none, or there is none."""
    runs = [getattr(one, name) for one in planned if one.kind in RUN_KINDS]
    return _total(runs) if runs else None


def _total(sizes: Sequence[float | None]) -> float | None:
    return None if None in sizes else sum(size for size in sizes if size is not None)


def _usual(weeks: Sequence[float | None]) -> float | None:
    known = [week for week in weeks if week is not None]
    return fmean(known) if len(known) >= BLOCKS_KNOWN.value and fmean(known) > 0 else None


def _minutes_run(days: Sequence[PastDay]) -> float | None:
    if len(days) < WEEK or any(past.workouts is None for past in days):
        return None
    return _total([one.minutes for past in days for one in past.workouts or () if one.running])
