"""A season lived by the coach's advice: every morning is advised, most of it is done, some of it is not.

season = lived(17)          # the same seed is the same season
season.seen                 # what the independent checker looks at
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random

from bot.coach.advisor import Advice, advise
from bot.coach.morning import Morning
from bot.coach.moving import MoveTo, where_to
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_check import check_plan
from bot.coach.prescription import Prescription
from bot.coach.record import Record
from bot.coach.runner import AthleteLevel
from bot.coach.season import AbsenceKind, Goal, PastRace, Season
from bot.coach.workout import KEY_KINDS, RUN_KINDS, Outcome, SessionKind, Sport, Workout
from tests.coach.builders import REST_DAY
from tests.coach.seasons_checked import Advised, DaySeen, Move, SeasonSeen, Session
from tests.coach.seasons_fated import Fate, answered, body, fates
from tests.coach.seasons_plan_checked import PlanChecked
from tests.coach.seasons_planned import DAYS, FIRST, Year, planned_year

REMEMBERED = 84
"""Days handed to the advisor: more than any rule looks back."""
AHEAD = 3
"""Days of the plan that the advisor sees."""
CHECKED_EVERY, CHECKED_FAR = 61, 28
"""How often, and over how many days, the plan is checked again in mid-season."""


@dataclass(frozen=True)
class Lived:
    """A season as it went. `checks`: the plan at its start, and again now and then."""

    seen: SeasonSeen
    checks: tuple[PlanChecked, ...]


@dataclass(frozen=True)
class Habits:
    """How often somebody does less than advised, nothing, more, or the plan whatever was advised."""

    less: float
    nothing: float
    more: float
    stubborn: float
    unlogged: float
    logs: str
    """`both`, `min` or `km`: which size the log holds."""
    takes_moves: float


def lived(seed: int) -> Lived:
    """The season of this seed."""
    return _Season(Random(seed)).lived()


@dataclass
class _Season:
    chance: Random
    past: list[PastDay] = field(default_factory=list)
    seen: list[DaySeen] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    moved_here: set[int] = field(default_factory=set)
    raced: dict[int, bool] = field(default_factory=dict)
    """Whether a race took place, as far as the diary knows."""

    def __post_init__(self) -> None:
        chance = self.chance
        self.year: Year = planned_year(chance)
        self.fates: list[Fate] = fates(chance)
        self.body = body(chance)
        self.habits = Habits(
            less=chance.choice((0.02, 0.1, 0.2)),
            nothing=chance.choice((0.02, 0.05, 0.15)),
            more=chance.choice((0.0, 0.03, 0.1)),
            stubborn=chance.choice((0.0, 0.03, 0.15)),
            unlogged=chance.choice((0.0, 0.05, 0.2)),
            logs=chance.choice(("both", "both", "both", "min", "km")),
            takes_moves=chance.choice((0.0, 0.7, 1.0, 1.0)),
        )
        self.plan = list(self.year.plan)
        for day, fate in enumerate(self.fates):
            if fate.absence is not None and fate.absence.kind is AbsenceKind.AWAY:
                self.plan[day] = REST_DAY

    def lived(self) -> Lived:
        checks = [self._checked(0, len(self.plan))]
        for day in range(DAYS):
            if day and day % CHECKED_EVERY == 0:
                checks.append(self._checked(day, CHECKED_FAR))
            self._live(day)
        runner = self.year.runner
        seen = SeasonSeen(
            elite=runner.level is AthleteLevel.ELITE,
            usual_easy_min=runner.usual_easy_min,
            told_longest_km=runner.longest_run_km,
            days=tuple(self.seen),
            moves=tuple(self.moves),
            plan_rests="PLAN_NO_REST_DAY" not in checks[0].found,
        )
        return Lived(seen, tuple(checks))

    # ---- one day

    def _live(self, day: int) -> None:
        fate = self.fates[day]
        worn = bool(self.past) and any(one.kind in KEY_KINDS for one in self.past[-1].workouts or ())
        check_in = answered(self.chance, self.body, fate, day, worn)
        past = tuple(self.past[-REMEMBERED:])
        date = FIRST + timedelta(days=day)
        morning = Morning(self.year.runner, date, check_in, past, self.plan[day], self._around(day))
        advice = advise(morning)
        where = where_to(morning) if advice.postpones else None
        if isinstance(where, MoveTo) and self.chance.random() < self.habits.takes_moves:
            self._move(day, day + where.days)
            morning = replace(morning, planned=self.plan[day], season=self._around(day))
            advice = advise(morning)
        done = self._done(day, advice)
        self._remember(day, morning, advice, done)

    def _around(self, day: int) -> Season:
        fate, races = self.fates[day], self.year.races
        ahead = min((race for race in races if race >= day), default=None)
        behind = max((race for race in races if race < day and self.raced[race]), default=None)
        return Season(
            goal=None if ahead is None else Goal(races[ahead], ahead - day, first_time=ahead % 2 == 0),
            last_race=None if behind is None else PastRace(races[behind], day - behind),
            screen=fate.screen,
            block_day=fate.block_day,
            coming=tuple(self.plan[day + 1 : day + 1 + AHEAD]),
            moved_here=day in self.moved_here,
            absence=fate.absence,
        )

    def _move(self, day: int, to: int) -> None:
        """The two days change places: the tap that accepts a move."""
        first, last = day, to + AHEAD + 1
        before = tuple(map(_seen, self.plan[first:last]))
        self.plan[day], self.plan[to] = self.plan[to], self.plan[day]
        self.moved_here.add(to)
        self.moves.append(Move(day, to, first, before, tuple(map(_seen, self.plan[first:last]))))

    def _remember(self, day: int, morning: Morning, advice: Advice, done: tuple[Workout, ...] | None) -> None:
        date, fate = morning.day, self.fates[day]
        absence = None if fate.absence is None else fate.absence.kind
        self.past.append(PastDay(date, morning.check_in, advice.verdict, done, morning.planned, absence))
        if day in self.year.races:
            self.raced[day] = done is None or any(one.kind is SessionKind.RACE for one in done)
        dose = advice.prescription
        self.seen.append(
            DaySeen(
                planned=_seen(morning.planned),
                advised=Advised(advice.verdict.name.lower(), dose.kind.value, dose.minutes, dose.km),
                done=None if done is None else tuple(map(_seen_done, done)),
                absence=None if absence is None else absence.value,
            )
        )

    # ---- what is done

    def _done(self, day: int, advice: Advice) -> tuple[Workout, ...] | None:
        chance, habits, dose = self.chance, self.habits, advice.prescription
        if self.fates[day].unlogged or chance.random() < habits.unlogged:
            return None
        if chance.random() < habits.nothing:
            return ()
        share = 1.0
        if chance.random() < habits.stubborn:  # the plan, whatever was said
            planned = self.plan[day]
            minutes = None if planned.minutes is None else int(planned.minutes)
            dose = Prescription(planned.kind, minutes, None, planned.km)
        elif chance.random() < habits.more:
            share = chance.uniform(1.1, 1.8)
        elif chance.random() < habits.less:
            share = chance.uniform(0.4, 0.9)
        return tuple(self._workouts(dose, share, self.plan[day].sessions))

    def _workouts(self, dose: Prescription, share: float, sessions: int) -> Iterator[Workout]:
        chance, kind = self.chance, dose.kind
        if kind is SessionKind.REST:
            if share > 1:  # restless
                yield self._run(SessionKind.EASY, 30.0, None, share)
            elif chance.random() < 0.2:
                yield Workout(Sport.WALK, None, 30.0)
            return
        if kind in RUN_KINDS:
            yield self._run(kind, dose.minutes, dose.km, share)
        else:
            sport = Sport.STRENGTH if kind is SessionKind.STRENGTH else self._swap(dose)
            yield Workout(sport, kind, round((dose.minutes or 40) * share), rpe=3)
        if sessions > 1 and chance.random() < 0.5:
            yield self._run(SessionKind.EASY, 20.0, None, 1.0)

    def _swap(self, dose: Prescription) -> Sport:
        names = {"cycling": Sport.BIKE, "swimming": Sport.SWIM, "aqua_jogging": Sport.AQUA_JOG}
        names |= {"walking": Sport.WALK, "hiking": Sport.HIKE}
        if not dose.options:
            return Sport.BIKE
        option = self.chance.choice(dose.options).value
        return names.get(option) or Sport(option)

    def _run(self, kind: SessionKind, minutes: float | None, km: float | None, share: float) -> Workout:
        chance, pace = self.chance, self.year.min_per_km * self.chance.uniform(0.95, 1.05)
        if minutes is None:
            minutes = km * pace if km is not None else float(self.year.runner.usual_easy_min)
        if km is None:
            km = minutes / pace
        key = kind in KEY_KINDS
        outcome = chance.choice((None, Outcome.HIT, Outcome.HIT, Outcome.STRUGGLED, Outcome.MISSED))
        return Workout(
            Sport.RUN,
            kind if chance.random() < 0.95 else None,
            minutes=None if self.habits.logs == "km" else float(round(minutes * share)),
            km=None if self.habits.logs == "min" else round(km * share, 1),
            rpe=(7.0 if key else 3.0) if chance.random() < 0.8 else None,
            outcome=outcome if key else None,
        )

    # ---- the plan check

    def _checked(self, day: int, far: int) -> PlanChecked:
        date = FIRST + timedelta(days=day)
        record = Record(self.year.runner, date, tuple(self.past[-REMEMBERED:]), self._around(day))
        plan = self.plan[day : day + far]
        found = check_plan(record, {date + timedelta(days=ahead): one for ahead, one in enumerate(plan)})
        return PlanChecked(
            day,
            tuple(map(_seen, plan)),
            {one.code: frozenset((day_ - date).days for day_ in one.days) for one in found},
        )


def _seen(session: PlannedSession) -> Session:
    return Session(session.kind.value, session.minutes, session.km, session.sessions)


def _seen_done(workout: Workout) -> Session:
    kind = None if workout.kind is None else workout.kind.value
    return Session(kind, workout.minutes, workout.km, sport=workout.sport.value)
