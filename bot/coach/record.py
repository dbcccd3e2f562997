"""What follows from the earlier days alone: the streak, the weeks, the key sessions, the usual values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from statistics import fmean

from bot.coach.breaks import Injury, last_injury, runs_since_gap
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
from bot.coach.once import once
from bot.coach.past import PastDay
from bot.coach.remembered import REMEMBERED, WEEKS_LOOKED_AT, Remembered
from bot.coach.season import PastRace
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
MONOTONY_FROM = 21  # days of log before a monotony is told (3.3)


@dataclass(frozen=True)
class Record(Remembered):
    """All that follows from them. Each number is worked out when it is first asked for."""

    # ---- weeks

    @once
    def weeks_km(self) -> tuple[float | None, ...]:
        """Running kilometres of whole weeks, oldest first, as told or added up from the log."""
        if self.season.weekly_km is not None:
            return self.season.weekly_km
        return weeks_km(self.past, self.day, WEEKS_LOOKED_AT)

    @once
    def ramp(self) -> Ramp | None:
        """The last week against the three before."""
        return ramp_of(self.weeks_km, self.runner.usual_week_km)

    @once
    def in_cutback(self) -> bool:
        """The last seven days were a cutback week."""
        return bool(is_cutback(self.weeks_km))

    @once
    def weeks_since_cutback(self) -> int | None:
        """Whole weeks since one was cut back."""
        return weeks_since_cutback(self.weeks_km)

    @once
    def longest_run_km(self) -> float | None:
        """The longest run of the last 30 days, in kilometres."""
        return longest_run_km(self.past, self.day, self.runner.longest_run_km)

    @once
    def longest_run_min(self) -> float | None:
        """The same in minutes, for a plan or a log without kilometres."""
        return longest_run_min(self.past, self.day)

    @once
    def monotony(self) -> float | None:
        """Monotony of the last seven days; a message only."""
        if not any(past.workouts is not None for past in self.between(REMEMBERED, MONOTONY_FROM)):
            return None
        return monotony_of([load_of_day(self.before(ago)) for ago in range(WEEK, 0, -1)])

    @once
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

    @once
    def load_known(self) -> bool:
        """Whether enough of the last seven days is logged to speak of load."""
        return sum(past.workouts is not None for past in self.between(WEEK, 1)) >= LOG_KNOWN.value

    # ---- days

    @once
    def training_days_in_a_row(self) -> int:
        """Days trained up to yesterday without a break; a day nobody spoke of ends the count."""
        return self._in_a_row(lambda past: past.trained is True)

    def _in_a_row(self, holds: Callable[[PastDay], bool]) -> int:
        return next(ago for ago in count(1) if (past := self.before(ago)) is None or not holds(past)) - 1

    @once
    def days_without_running(self) -> int:
        """Days up to yesterday known to be without a run; a day nobody spoke of ends the count."""
        return self._in_a_row(lambda past: past.ran is False)

    @once
    def days_without_training(self) -> int:
        """The same of any training."""
        return self._in_a_row(lambda past: past.trained is False)

    @once
    def runs_since_gap(self) -> tuple[int, int] | None:
        """Days with a run since the last break of a week or more, and how long that break was.

        None where there was none in the last five weeks.
        """
        return runs_since_gap(self.before, int(KEYS_WITHIN.value))

    @once
    def last_injury(self) -> Injury | None:
        """The injury that was told of and is over since two weeks at most; None: there is none."""
        return last_injury(self.before)

    # ---- key sessions

    @once
    def keys(self) -> tuple[KeySession, ...]:
        """Key sessions of the last five weeks, the latest first."""
        return key_sessions(self.between(int(KEYS_WITHIN.value), 1), self.day, self.usual_week)

    @once
    def last_keys(self) -> tuple[KeySession, ...]:
        """The last three of them."""
        return self.keys[: int(KEYS_LOOKED_AT.value)]

    @once
    def outcomes(self) -> list[Outcome]:
        """How the last three key sessions went, the latest first, as far as it is known."""
        return [one.outcome for one in self.last_keys if one.outcome is not None]

    @once
    def keys_hit(self) -> int:
        """How many of the last three were hit."""
        return self.outcomes.count(Outcome.HIT)

    @once
    def keys_failed(self) -> int:
        """How many of the last three were missed or a struggle."""
        return len(self.outcomes) - self.keys_hit

    @once
    def recovery_days(self) -> float | None:
        """Days from a key session to legs that are ok again, as lately; None while too little is known."""
        return recovery_days(self.keys, self.before)

    @property
    def last_key_hit(self) -> bool:
        """The last key session was hit, and somebody said so."""
        return bool(self.keys) and self.keys[0].outcome is Outcome.HIT

    @once
    def key_days_in_a_row(self) -> int:
        """Key sessions on consecutive days up to yesterday."""
        days = {one.days_ago for one in self.keys}
        return next(ago for ago in count(1) if ago not in days) - 1

    def is_key(self, kind: SessionKind | None, minutes: float | None, km: float | None) -> bool:
        """Whether a session of this size is a key session for this runner."""
        return is_key(kind, minutes, km, self.usual_week)

    # ---- other sessions that matter for today

    @once
    def last_race(self) -> PastRace | None:
        """The last race: the one told, or a later one in the log of the last weeks."""
        told = self.season.last_race
        raced = next((one for one in self.keys if one.kind is SessionKind.RACE), None)
        if raced is None or (told is not None and told.days_ago <= raced.days_ago):
            return told
        return PastRace(event_of(raced.km), raced.days_ago)

    @once
    def strength_days_ago(self) -> int | None:
        """Days since the last strength session, of the last two days; None: none is known."""
        for ago in range(1, int(STRENGTH_FELT.value) + 1):
            past = self.before(ago)
            if past and any(one.sport is Sport.STRENGTH for one in past.workouts or ()):
                return ago
        return None

    @once
    def days_since_hard(self) -> int | None:
        """Days since the last hard session, no race, of the last five weeks; None: none is known."""
        hard = (one.days_ago for one in self.keys if one.kind is SessionKind.HARD)
        return next(hard, None)

    def first_hard_in_weeks(self, days_ago: int) -> bool:
        """Whether a hard session that day would be, or was, the first in three weeks, as far as is known."""
        if days_ago not in self._first_hard:
            self._first_hard[days_ago] = self._is_first_hard(days_ago)
        return self._first_hard[days_ago]

    @once
    def _first_hard(self) -> dict[int, bool]:
        return {}

    def _is_first_hard(self, days_ago: int) -> bool:
        first, last = days_ago + int(NEW_STIMULUS.value), days_ago + 1
        logged = sum(past.workouts is not None for past in self.between(first, last))
        begun = next((past.day for past in self.past if past.workouts is not None), None)
        reaches_back = begun is not None and (self.day - begun).days >= first
        if logged < NEW_STIMULUS_LOGGED.value or not reaches_back:
            return False
        hard = (SessionKind.HARD, SessionKind.RACE)
        return not any(one.kind in hard and last <= one.days_ago <= first for one in self.keys)

    @once
    def easy_min_per_km(self) -> float:
        """Minutes a kilometre of easy running takes this runner, or would take somebody."""
        return easy_pace_min_per_km(self.between(4 * WEEK, 1))

    @once
    def easy_pace_change_s_per_km(self) -> float | None:
        """How much slower easy runs were in the last week than in the six before; negative is faster."""
        if self.season.easy_pace_change_s_per_km is not None:
            return self.season.easy_pace_change_s_per_km
        return pace_change_s_per_km(self.between(WEEK, 1), self.between(7 * WEEK, WEEK + 1))
