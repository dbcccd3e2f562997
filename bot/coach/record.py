"""What follows from the earlier days alone: the streak, the weeks, the key sessions, the usual values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import count
from statistics import fmean

from bot.coach.baseline import PulseBaseline, enough_readings, pulse_baseline, sleep_need_h, usual_of
from bot.coach.breaks import Injury, last_injury, runs_since_gap
from bot.coach.checkin import CheckIn
from bot.coach.keys import KeySession, event_of, key_sessions, recovery_days
from bot.coach.load import (
    WEEK,
    Ramp,
    easy_pace_min_per_km,
    is_cutback,
    load_of_day,
    longest_run_km,
    longest_run_min,
    monotony_of,
    pace_change_s_per_km,
    ramp_of,
    weeks_km,
    weeks_since_cutback,
)
from bot.coach.past import PastDay, backwards, days_between
from bot.coach.runner import Runner
from bot.coach.season import PastRace, Season
from bot.coach.sources import DOMA_DEAKIN_2013, HOUSE, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import Outcome, SessionKind, Sport, UsualWeek, is_key

KEYS_LOOKED_AT = Threshold(3, "key sessions", SEED_TIRED_LEGS, "the last ones, by how they went (S74)")
KEYS_WITHIN = Threshold(35, "days", HOUSE, "older key sessions say nothing of today")
OUTCOMES_KNOWN = Threshold(2, "of 3 key sessions", HOUSE, "known before a pattern is told")
LOG_KNOWN = Threshold(5, "of 7 days", HOUSE, "logged before the load of the week counts as known")
STRENGTH_FELT = Threshold(2, "days", DOMA_DEAKIN_2013, "legs are spent the day after lifting, often two")
NEW_STIMULUS = Threshold(21, "days", HOUSE, "without a hard session: the next one is a new stimulus (S34)")
NEW_STIMULUS_LOGGED = Threshold(14, "of these days", HOUSE, "logged, or a hard session may just not be known")
WEEKS_LOOKED_AT = 10
MONOTONY_FROM = 21  # days of log before a monotony is told (3.3)
REMEMBERED = 7 * WEEKS_LOOKED_AT


@dataclass(frozen=True)
class Record:
    """The earlier days of one runner, as seen on `day`. Each number is worked out when first asked for."""

    runner: Runner
    day: date
    past: tuple[PastDay, ...]
    season: Season

    def between(self, first_days_ago: int, last_days_ago: int) -> Sequence[PastDay]:
        """Remembered days, both ends included, oldest first."""
        return days_between(self.past, self.day, first_days_ago, last_days_ago)

    @cached_property
    def _by_days_ago(self) -> dict[int, PastDay]:
        return {(self.day - past.day).days: past for past in self.between(REMEMBERED, 1)}

    def before(self, days_ago: int) -> PastDay | None:
        """The remembered day so many days ago, up to ten weeks; None when nothing is known of it."""
        return self._by_days_ago.get(days_ago)

    # ---- what is usual

    @cached_property
    def check_ins(self) -> list[CheckIn]:
        """The check-ins of the last 28 days."""
        return [past.check_in for past in self.between(28, 1) if past.check_in is not None]

    @cached_property
    def check_ins_known(self) -> int:
        """All earlier mornings whose legs were answered."""
        earlier = backwards(self.past, self.day)
        return sum(past.check_in is not None and past.check_in.legs is not None for past in earlier)

    @cached_property
    def days_of_history(self) -> int:
        """Days since the first answered morning; 0 before it."""
        for past in self.past:
            if past.check_in is not None and past.check_in.legs is not None:
                return max(0, (self.day - past.day).days)
        return 0

    @cached_property
    def baseline(self) -> PulseBaseline | None:
        """The usual pulse; None while unknown or when a medicine makes the pulse say nothing."""
        if self.runner.pulse_medicine:
            return None
        latest_first = (one.check_in for one in backwards(self.past, self.day) if one.check_in is not None)
        return pulse_baseline(enough_readings(latest_first, self.day), self.day)

    @cached_property
    def sleep_need_h(self) -> float:
        """This runner's need, from what was told or from earlier nights."""
        nights = [one.sleep_h for one in self.check_ins if one.sleep_h is not None]
        return sleep_need_h(self.runner.sleep_need_h, nights)

    @cached_property
    def usual_slept_h(self) -> float | None:
        """The middle of the last 28 nights, None while too few are known: told, never judged by."""
        return usual_of(one.sleep_h for one in self.check_ins)

    @cached_property
    def usual_legs(self) -> float | None:
        """The same of the legs."""
        return usual_of(one.legs for one in self.check_ins)

    # ---- weeks

    @cached_property
    def weeks_km(self) -> tuple[float | None, ...]:
        """Running kilometres of whole weeks, oldest first, as told or added up from the log."""
        if self.season.weekly_km is not None:
            return self.season.weekly_km
        return weeks_km(self.past, self.day, WEEKS_LOOKED_AT)

    @cached_property
    def ramp(self) -> Ramp | None:
        """The last week against the three before."""
        return ramp_of(self.weeks_km, self.runner.usual_week_km)

    @cached_property
    def in_cutback(self) -> bool:
        """The last seven days were a cutback week."""
        return bool(is_cutback(self.weeks_km))

    @cached_property
    def weeks_since_cutback(self) -> int | None:
        """Whole weeks since one was cut back."""
        return weeks_since_cutback(self.weeks_km)

    @cached_property
    def longest_run_km(self) -> float | None:
        """The longest run of the last 30 days, in kilometres."""
        return longest_run_km(self.past, self.day, self.runner.longest_run_km)

    @cached_property
    def longest_run_min(self) -> float | None:
        """The same in minutes, for a plan or a log without kilometres."""
        return longest_run_min(self.past, self.day)

    @cached_property
    def monotony(self) -> float | None:
        """Monotony of the last seven days; a message only."""
        if not any(past.workouts is not None for past in self.between(REMEMBERED, MONOTONY_FROM)):
            return None
        return monotony_of([load_of_day(self.before(ago)) for ago in range(WEEK, 0, -1)])

    @cached_property
    def usual_week(self) -> UsualWeek:
        """What makes a run long for this runner: the mean of the last four known weeks, and runs a week."""
        known = [week for week in self.weeks_km[-4:] if week is not None]
        if len(known) < 2:
            return UsualWeek(None, None, self.easy_min_per_km)
        days = self.between(4 * WEEK, 1)
        logged = sum(past.workouts is not None for past in days)
        runs = sum(one.running for past in days for one in past.workouts or ())
        per_week = runs / (logged / WEEK) if logged >= 2 * WEEK else None
        return UsualWeek(fmean(known), per_week, self.easy_min_per_km)

    @cached_property
    def load_known(self) -> bool:
        """Whether enough of the last seven days is logged to speak of load."""
        return sum(past.workouts is not None for past in self.between(WEEK, 1)) >= LOG_KNOWN.value

    # ---- days

    @cached_property
    def training_days_in_a_row(self) -> int:
        """Days trained up to yesterday without a break; a day nobody spoke of ends the count."""
        return self._in_a_row(lambda past: past.trained is True)

    def _in_a_row(self, holds: Callable[[PastDay], bool]) -> int:
        return next(ago for ago in count(1) if (past := self.before(ago)) is None or not holds(past)) - 1

    @cached_property
    def days_without_running(self) -> int:
        """Days up to yesterday known to be without a run; a day nobody spoke of ends the count."""
        return self._in_a_row(lambda past: past.ran is False)

    @cached_property
    def days_without_training(self) -> int:
        """The same of any training."""
        return self._in_a_row(lambda past: past.trained is False)

    @cached_property
    def runs_since_gap(self) -> tuple[int, int] | None:
        """Days with a run since the last break of a week or more, and how long that break was.

        None where there was none in the last five weeks.
        """
        return runs_since_gap(self.before, int(KEYS_WITHIN.value))

    @cached_property
    def last_injury(self) -> Injury | None:
        """The injury that was told of and is over since two weeks at most; None: there is none."""
        return last_injury(self.before)

    # ---- key sessions

    @cached_property
    def keys(self) -> tuple[KeySession, ...]:
        """Key sessions of the last five weeks, the latest first."""
        return key_sessions(self.between(int(KEYS_WITHIN.value), 1), self.day, self.usual_week)

    @cached_property
    def last_keys(self) -> tuple[KeySession, ...]:
        """The last three of them."""
        return self.keys[: int(KEYS_LOOKED_AT.value)]

    @cached_property
    def outcomes(self) -> list[Outcome]:
        """How the last three key sessions went, the latest first, as far as it is known."""
        return [one.outcome for one in self.last_keys if one.outcome is not None]

    @cached_property
    def keys_hit(self) -> int:
        """How many of the last three were hit."""
        return self.outcomes.count(Outcome.HIT)

    @cached_property
    def keys_failed(self) -> int:
        """How many of the last three were missed or a struggle."""
        return len(self.outcomes) - self.keys_hit

    @cached_property
    def recovery_days(self) -> float | None:
        """Days from a key session to legs that are ok again, as lately; None while too little is known."""
        return recovery_days(self.keys, self.before)

    @property
    def last_key_hit(self) -> bool:
        """The last key session was hit, and somebody said so."""
        return bool(self.keys) and self.keys[0].outcome is Outcome.HIT

    @cached_property
    def key_days_in_a_row(self) -> int:
        """Key sessions on consecutive days up to yesterday."""
        days = {one.days_ago for one in self.keys}
        return next(ago for ago in count(1) if ago not in days) - 1

    def is_key(self, kind: SessionKind | None, minutes: float | None, km: float | None) -> bool:
        """Whether a session of this size is a key session for this runner."""
        return is_key(kind, minutes, km, self.usual_week)

    # ---- other sessions that matter for today

    @cached_property
    def last_race(self) -> PastRace | None:
        """The last race: the one told, or a later one in the log of the last weeks."""
        told = self.season.last_race
        raced = next((one for one in self.keys if one.kind is SessionKind.RACE), None)
        if raced is None or (told is not None and told.days_ago <= raced.days_ago):
            return told
        return PastRace(event_of(raced.km), raced.days_ago)

    @cached_property
    def strength_days_ago(self) -> int | None:
        """Days since the last strength session, of the last two days; None: none is known."""
        for ago in range(1, int(STRENGTH_FELT.value) + 1):
            past = self.before(ago)
            if past and any(one.sport is Sport.STRENGTH for one in past.workouts or ()):
                return ago
        return None

    @cached_property
    def days_since_hard(self) -> int | None:
        """Days since the last hard session, no race, of the last five weeks; None: none is known."""
        hard = (one.days_ago for one in self.keys if one.kind is SessionKind.HARD)
        return next(hard, None)

    def first_hard_in_weeks(self, days_ago: int) -> bool:
        """Whether a hard session that day would be, or was, the first in three weeks, as far as is known."""
        first, last = days_ago + int(NEW_STIMULUS.value), days_ago + 1
        logged = sum(past.workouts is not None for past in self.between(first, last))
        begun = next((past.day for past in self.past if past.workouts is not None), None)
        reaches_back = begun is not None and (self.day - begun).days >= first
        if logged < NEW_STIMULUS_LOGGED.value or not reaches_back:
            return False
        hard = (SessionKind.HARD, SessionKind.RACE)
        return not any(one.kind in hard and last <= one.days_ago <= first for one in self.keys)

    @cached_property
    def easy_min_per_km(self) -> float:
        """Minutes a kilometre of easy running takes this runner, or would take somebody."""
        return easy_pace_min_per_km(self.between(4 * WEEK, 1))

    @cached_property
    def easy_pace_change_s_per_km(self) -> float | None:
        """How much slower easy runs were in the last week than in the six before; negative is faster."""
        if self.season.easy_pace_change_s_per_km is not None:
            return self.season.easy_pace_change_s_per_km
        return pace_change_s_per_km(self.between(WEEK, 1), self.between(7 * WEEK, WEEK + 1))
