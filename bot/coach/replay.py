"""A diary read again, morning by morning: what would have been advised, with nothing later than the morning.

For coaches and scientists who hold the diary of many athletes and days, not for the bot: it keeps a diary of
its own. What a research diary does not ask is filled in here, each time in the same way (docs/commands.md).
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from statistics import median

from bot.coach.advisor import Advice, advise
from bot.coach.caution import caution
from bot.coach.checkin import CheckIn
from bot.coach.load import load_of_day
from bot.coach.measures import EASY_RUN_MIN, Scale
from bot.coach.morning import Morning
from bot.coach.past import PastDay, days_between
from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, CrossOption, Runner
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

SEEN = Threshold(70, "days", HOUSE, "before a morning: the ten weeks of the longest look back (cutbacks)")
HARD_ABOVE = Threshold(0.75, "of own earlier loads", HOUSE, "a load above this share of them is hard")
LOADS_KNOWN = Threshold(
    5, "days with a load", HOUSE, "before one of them can be hard; until then all are easy"
)
EASY_RUNS_KNOWN = Threshold(5, "easy runs", HOUSE, "before their middle is the usual easy run")

LOAD_AU = Scale("load", 0, 14_400, "AU", 0.1)
"""Session RPE times minutes of one day; the most there can be is a whole day at effort 10."""

EVERY_SPORT = frozenset(CrossOption)
"""Nobody asked what the athletes have, so no swap is refused for want of a bike."""


@dataclass(frozen=True)
class DiaryDay:
    """One row of a diary: one athlete, one day. None is not known, never zero.

    `check_in` and what is planned are known in the morning; the session and its load only the day after.
    `load_au` 0 without a session is a day of rest. `sleep_need_h` holds from this day on.
    """

    day: date
    check_in: CheckIn | None = None
    planned_kind: SessionKind | None = None
    planned_min: float | None = None
    planned_load_au: float | None = None
    session_kind: SessionKind | None = None
    session_min: float | None = None
    session_km: float | None = None
    session_rpe: float | None = None
    session_outcome: Outcome | None = None
    load_au: float | None = None
    sleep_need_h: float | None = None


@dataclass(frozen=True)
class Replayed:
    """What one morning would have been told. `caution` None: nothing it weighs was answered."""

    day: date
    advice: Advice
    caution: float | None


def replay(days: Iterable[DiaryDay], level: AthleteLevel = AthleteLevel.RECREATIONAL) -> Iterator[Replayed]:
    """The advice for each morning with a check-in.

    `days` are one athlete's, oldest first, no day twice.
    """
    known = _Known(level)
    for row in days:
        planned = known.plan_of(row)
        verdict = None
        if row.check_in is not None:
            morning = known.morning(row, row.check_in, planned)
            advice = advise(morning)
            verdict = advice.verdict
            yield Replayed(row.day, advice, caution(morning))
        workouts = known.workouts_of(row)
        known.learn(PastDay(row.day, row.check_in, verdict, workouts, planned), row)


@dataclass
class _Known:
    """What is known of one athlete so far. Grows by a day at a time and is never read ahead of."""

    level: AthleteLevel
    past: list[PastDay] = field(default_factory=list)
    loads_au: list[float] = field(default_factory=list)
    """Loads above 0 of all earlier days, sorted."""
    easy_min: list[float] = field(default_factory=list)
    """Minutes of all earlier easy runs, sorted."""
    sleep_need_h: float | None = None

    def morning(self, row: DiaryDay, check_in: CheckIn, planned: PlannedSession | None) -> Morning:
        if row.sleep_need_h is not None:
            self.sleep_need_h = row.sleep_need_h
        usual = self._usual_easy_min()
        runner = Runner(
            id=0,
            level=self.level,
            usual_easy_min=usual,
            cross_options=EVERY_SPORT,
            sleep_need_h=self.sleep_need_h,
        )
        assumed = planned or PlannedSession(SessionKind.EASY, usual)  # 3.2: what no plan says is an easy run
        # A slice, because a rule that looks at all of a long diary would make a replay of it quadratic.
        seen = tuple(days_between(self.past, row.day, int(SEEN.value), 1))
        return Morning(runner, row.day, check_in, seen, assumed)

    def plan_of(self, row: DiaryDay) -> PlannedSession | None:
        """What the plan of that day says; None: nothing."""
        kind = row.planned_kind or self._kind_of(row.planned_load_au)
        if kind is None and row.planned_min is None:
            return None
        return PlannedSession(kind or SessionKind.EASY, row.planned_min, load_au=row.planned_load_au)

    def workouts_of(self, row: DiaryDay) -> tuple[Workout, ...] | None:
        """What was trained that day; empty: nothing; None: nobody said."""
        rested = row.session_kind is SessionKind.REST
        described = not rested and any(
            one is not None
            for one in (
                row.session_kind,
                row.session_min,
                row.session_km,
                row.session_rpe,
                row.session_outcome,
            )
        )
        if not described and not row.load_au:
            return () if rested or row.load_au is not None else None
        # A session without a kind is called by its load, as a plan is; a sport nobody named is running.
        kind = self._kind_of(row.load_au) if rested or row.session_kind is None else row.session_kind
        return (
            Workout(
                _SPORTS.get(kind, Sport.RUN) if kind else Sport.RUN,
                kind=kind,
                minutes=row.session_min,
                km=row.session_km,
                rpe=row.session_rpe,
                outcome=row.session_outcome,
                load_au=row.load_au,
            ),
        )

    def learn(self, past: PastDay, row: DiaryDay) -> None:
        """The day is over: what it held is known from the next morning on."""
        self.past.append(past)
        if row.sleep_need_h is not None:
            self.sleep_need_h = row.sleep_need_h
        load_au = row.planned_load_au if past.workouts is None else load_of_day(past)
        for workout in past.workouts or ():
            if workout.kind is SessionKind.EASY and workout.minutes is not None:
                insort(self.easy_min, workout.minutes)
        if load_au:
            insort(self.loads_au, load_au)

    def _kind_of(self, load_au: float | None) -> SessionKind | None:
        """What a load alone says of a session; None: not even the load is known."""
        if load_au is None:
            return None
        if load_au == 0:
            return SessionKind.REST
        bound = _quantile(self.loads_au, HARD_ABOVE.value)
        known = len(self.loads_au) >= LOADS_KNOWN.value
        return SessionKind.HARD if known and load_au > bound else SessionKind.EASY

    def _usual_easy_min(self) -> int:
        if len(self.easy_min) < EASY_RUNS_KNOWN.value:
            return Runner.usual_easy_min
        return int(min(max(median(self.easy_min), EASY_RUN_MIN.low), EASY_RUN_MIN.high))


_SPORTS = {SessionKind.CROSS: Sport.OTHER, SessionKind.STRENGTH: Sport.STRENGTH}
"""Kinds that are no run."""


def _quantile(ordered: list[float], share: float) -> float:
    """The value below which that share of them lies, straight lines between neighbours; 0 for none."""
    if not ordered:
        return 0.0
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])
