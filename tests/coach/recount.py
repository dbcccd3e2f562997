"""One morning counted once more, the plain way, from nothing but what was put into it.

The coach is not asked: a rule and this page have to come to the same number by different ways.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import takewhile
from statistics import fmean, median, pstdev

from bot.coach.checkin import CheckIn, Illness, Tag
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.season import PastRace
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

KEY = (SessionKind.HARD, SessionKind.LONG, SessionKind.RACE)


class Recount:
    """One morning, looked up by how many days ago a thing was; today is 0."""

    def __init__(self, one: Morning) -> None:
        self.one, self.today = one, one.today
        self.days = {(one.day - past.day).days: past for past in one.past}

    # ---- answers

    def said(self, first: int, last: int = 0) -> list[CheckIn]:
        """The check-ins from `first` to `last` days ago, oldest first."""
        found = [self.today if ago == 0 else self._said(ago) for ago in range(first, last - 1, -1)]
        return [one for one in found if one is not None]

    def _said(self, ago: int) -> CheckIn | None:
        return self.days[ago].check_in if ago in self.days else None

    def heavy(self, days: int) -> int:
        return sum(one.legs is not None and one.legs <= 2 for one in self.said(days - 1))

    def since(self, holds: Callable[[CheckIn], bool]) -> float | None:
        """Days since the last earlier check-in of which this holds."""
        return min(
            (ago for ago, past in self.days.items() if past.check_in and holds(past.check_in)), default=None
        )

    def usual(self, values: Iterable[float | None]) -> float | None:
        known = [value for value in values if value is not None]
        return median(known) if len(known) >= 7 else None

    def need_h(self) -> float:
        nights = [one.sleep_h for one in self.said(28, 1) if one.sleep_h is not None]
        learnt = min(9.0, max(6.5, median(nights))) if len(nights) >= 14 else 7.5
        return learnt if self.one.runner.sleep_need_h is None else self.one.runner.sleep_need_h

    def debt_h(self) -> float:
        need = self.need_h()
        return sum(max(0.0, need - one.sleep_h) for one in self.said(6) if one.sleep_h is not None)

    # ---- pulse

    def read(self, ago: int) -> int | None:
        said = self._said(ago)
        return None if said is None else said.resting_hr_bpm

    def calm(self) -> dict[int, int]:
        """Undisturbed readings by days ago, none from before a gap of more than two weeks."""
        read = sorted(ago for ago in self.days if self.read(ago) is not None)
        kept = list(takewhile(lambda ago: self._no_gap(ago, read), read))
        disturbed = {Tag.ALCOHOL, Tag.ALTITUDE, Tag.TRAVEL, Tag.HEAT}
        calm = {}
        for ago in kept:
            said, bpm = self._said(ago), self.read(ago)
            if said and bpm and said.illness in (None, Illness.NONE) and not said.tags & disturbed:
                calm[ago] = bpm
        return calm

    def _no_gap(self, ago: int, read: list[int]) -> bool:
        newer = [0, *(other for other in read if other < ago)]
        return all(b - a <= 14 for a, b in zip(newer, [*newer[1:], ago], strict=True))

    def usual_bpm(self) -> tuple[float, float]:
        """The usual pulse and its spread."""
        calm = self.calm()
        lagged = [bpm for ago, bpm in calm.items() if 8 <= ago <= 35]
        values = lagged if len(lagged) >= 14 else list(calm.values())
        near = [bpm for bpm in values if abs(bpm - median(values)) <= 15] or values
        spread = 1.4826 * median(abs(bpm - median(near)) for bpm in near)
        return median(near), min(5, max(2, spread))

    def week_bpm(self) -> float:
        """The mean of the last seven mornings; the second half of a cycle counts three beats less."""
        week = [one for one in self.said(6) if one.resting_hr_bpm is not None]
        return fmean((one.resting_hr_bpm or 0) - 3 * (Tag.LUTEAL in one.tags) for one in week)

    # ---- training

    def week_km(self, back: int) -> float | None:
        """Kilometres of the week that ended so many weeks before today; None while a day of it is unknown."""
        told = self.one.season.weekly_km
        if told is not None:
            return told[-1 - back] if back < len(told) else None
        runs: list[float | None] = []
        for ago in range(back * 7 + 1, back * 7 + 8):
            workouts = self.days[ago].workouts if ago in self.days else None
            if workouts is None:
                return None
            runs += [one.km for one in workouts if one.sport is Sport.RUN]
        return None if None in runs else sum(km for km in runs if km is not None)

    @property
    def weeks_told(self) -> int:
        """How many weeks back anything can be known."""
        return 10 if self.one.season.weekly_km is None else len(self.one.season.weekly_km)

    def in_a_row(self, holds: Callable[[PastDay], bool]) -> int:
        ago = 1
        while ago in self.days and holds(self.days[ago]):
            ago += 1
        return ago - 1

    def idle(self, running: bool) -> int:
        """Days known to be without a run, or without any training."""
        return self.in_a_row(
            lambda past: (
                past.workouts is not None
                and not any(one.sport is Sport.RUN if running else is_training(one) for one in past.workouts)
            )
        )

    def runs(self) -> list[Workout]:
        logged = (self.days[ago].workouts or () for ago in range(1, 31) if ago in self.days)
        return [one for workouts in logged for one in workouts if one.sport is Sport.RUN]

    def longest(self, unit: str) -> float | None:
        known = [size for run in self.runs() if (size := getattr(run, unit)) is not None]
        told = self.one.runner.longest_run_km if unit == "km" else None
        return max(known) if len(known) >= 3 else told

    def key_days(self) -> list[tuple[int, SessionKind, Outcome | None, float | None]]:
        """Key sessions of five weeks, the latest first; a planned one that nobody logged counts as done."""
        found = []
        for ago in sorted(ago for ago in self.days if ago <= 35):
            past = self.days[ago]
            plan = [] if past.planned is None else [past.planned]
            done: list[Workout | PlannedSession] = [*past.workouts] if past.workouts is not None else [*plan]
            for session in (one for one in done if self.is_key(one)):
                kind = session.kind if session.kind in KEY else None
                outcome = session.outcome if isinstance(session, Workout) else None
                found.append((ago, kind or SessionKind.LONG, outcome, session.km))
                break
        return found

    def is_key(self, session: Workout | PlannedSession) -> bool:
        if session.kind in KEY:
            return True
        runs = not isinstance(session, Workout) or session.sport is Sport.RUN
        if not runs or session.kind not in (SessionKind.EASY, None):
            return False
        minutes = session.minutes
        if minutes is None:
            minutes = 0 if session.km is None else session.km * self._easy_min_per_km()
        return minutes >= 90 or (minutes >= 60 and self._much_of_a_week(session.km))

    def _easy_min_per_km(self) -> float:
        logged = (self.days[ago].workouts or () for ago in range(1, 29) if ago in self.days)
        paces = [
            one.minutes / one.km
            for workouts in logged
            for one in workouts
            if one.sport is Sport.RUN and one.kind is SessionKind.EASY and one.minutes and one.km
        ]
        return median(paces) if len(paces) >= 3 else 6.5

    def _much_of_a_week(self, km: float | None) -> bool:
        weeks = [week for back in range(4) if (week := self.week_km(back)) is not None]
        logged = [self.days[ago].workouts for ago in range(1, 29) if ago in self.days]
        known = [workouts for workouts in logged if workouts is not None]
        runs = sum(one.sport is Sport.RUN for workouts in known for one in workouts)
        often = len(known) >= 14 and runs / (len(known) / 7) >= 4
        return km is not None and len(weeks) >= 2 and often and km > 0.30 * fmean(weeks)

    def recovery(self) -> float | None:
        """The middle of the days from each of the last four key sessions to legs of 3, where it was seen."""
        found: list[int] = []
        for key, *_ in self.key_days()[:4]:
            for ago in range(key - 1, 0, -1):
                said = self._said(ago)
                if said is None or said.legs is None or said.legs >= 3:
                    found += [] if said is None or said.legs is None else [key - ago]
                    break
        return median(found) if len(found) >= 2 else None

    def outcomes(self) -> list[Outcome]:
        return [outcome for _, _, outcome, _ in self.key_days()[:3] if outcome is not None]

    def monotony(self) -> float:
        loads = []
        for ago in range(1, 8):
            workouts = self.days[ago].workouts if ago in self.days else None
            sizes = [None] if workouts is None else [load_au(one) for one in workouts]
            if None not in sizes:
                loads.append(sum(size for size in sizes if size is not None))
        return fmean(loads) / pstdev(loads)

    def race_days_ago(self) -> float | None:
        told: PastRace | None = self.one.season.last_race
        logged = (ago for ago, kind, _, _ in self.key_days() if kind is SessionKind.RACE)
        known = [ago for ago in (told and told.days_ago, next(logged, None)) if ago is not None]
        return min(known, default=None)

    def gap(self) -> tuple[int, int]:
        """Days with a run since the last break of a week or more, and the days of that break."""
        ago = ran = 0
        while True:
            idle = 0
            while (past := self.days.get(ago + 1)) and past.workouts is not None and not ran_on(past):
                ago, idle = ago + 1, idle + 1
                if ago == 35:
                    break
            if idle >= 7 or ago >= 35 or past is None or past.workouts is None:
                return ran, idle
            ago, ran = ago + 1, ran + 1


def ran_on(past: PastDay) -> bool:
    return any(one.sport is Sport.RUN for one in past.workouts or ())


def is_training(one: Workout) -> bool:
    return one.sport not in (Sport.WALK, Sport.YOGA) or one.minutes is None or one.minutes > 40


def load_au(one: Workout) -> float | None:
    if one.load_au is not None:
        return one.load_au
    return None if one.rpe is None or one.minutes is None else one.rpe * one.minutes
