"""Seven days and the weeks before them, as far as they are known: what the weekly summary looks at.

A mean is only told from enough days, and a comparison only where both sides have one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from statistics import fmean

from bot.coach.checkin import CheckIn, Illness, Pain, Tag
from bot.coach.levels import NIGHT_AMBER_H
from bot.coach.measures import Level
from bot.coach.morning import NO_SEASON, Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_check import check_plan
from bot.coach.plan_days import PlanFinding, Severity
from bot.coach.plan_weeks import TAPER_LEAST
from bot.coach.record import Record
from bot.coach.rules.illness import SinceFever, since_fever
from bot.coach.rules.race import RACE_NEAR
from bot.coach.runner import Runner
from bot.coach.season import Away, Season
from bot.coach.signals import KEYS_FAILED, Signals
from bot.coach.sources import HOUSE
from bot.coach.state import State, state_of
from bot.coach.threshold import Threshold
from bot.coach.week_load import WeekLoad
from bot.coach.week_trained import Trained, planned_sum
from bot.coach.workout import SessionKind

WEEK_DAYS = Threshold(7, "days", HOUSE, "one of each weekday, so that two weeks compare like with like")
BEFORE_DAYS = Threshold(28, "days", HOUSE, "four whole weeks before it: the same mix of weekdays four times")
MEAN_FROM = Threshold(3, "days of 7", HOUSE, "with fewer, one odd morning would be the week's mean")
BEFORE_FROM = Threshold(7, "days of 28", HOUSE, "with fewer, there is no usual to be compared with")


@dataclass(frozen=True)
class Average:
    """A mean over the week, and over the 28 days before it. None: answered on too few days to say."""

    mean: float | None
    days: int
    before: float | None
    before_days: int


@dataclass(frozen=True)
class WeekSeen:
    """What is known of the week ending on `last_day`, each count worked out when first asked for."""

    runner: Runner
    days: Mapping[date, PastDay]
    """By their day; none is later than `last_day`."""
    last_day: date
    season: Season = NO_SEASON
    """As on the morning after `last_day`."""
    coming: Mapping[date, PlannedSession] = field(default_factory=dict)
    """What is planned from that morning on; a day it lacks is not known."""

    @cached_property
    def first_day(self) -> date:
        """The first of the seven days."""
        return self.last_day - timedelta(days=int(WEEK_DAYS.value) - 1)

    @cached_property
    def week(self) -> list[PastDay]:
        """The remembered days of the week, oldest first."""
        return self._between(self.first_day, self.last_day)

    @cached_property
    def mornings(self) -> list[CheckIn]:
        """The check-ins of the week, oldest first."""
        return [day.check_in for day in self.week if day.check_in is not None]

    @cached_property
    def record(self) -> Record:
        """The days up to `last_day`, as they are seen on the morning after it."""
        past = tuple(self.days[day] for day in sorted(self.days))
        return Record(self.runner, self.last_day + timedelta(days=1), past, self.season)

    @cached_property
    def signals(self) -> Signals:
        """The week's last morning as the advisor hears it, so that Sunday never contradicts the morning."""
        last = self.days.get(self.last_day)
        earlier = tuple(self.days[day] for day in sorted(self.days) if day != self.last_day)
        planned = last.planned if last is not None else None
        usual = PlannedSession(SessionKind.EASY, self.runner.usual_easy_min)
        check_in = last.check_in if last is not None else None
        season = a_day_earlier(self.season)
        return Signals(Morning(self.runner, self.last_day, check_in, earlier, planned or usual, season))

    @cached_property
    def state(self) -> State:
        """What the week's last morning looks like (3.6)."""
        return state_of(self.signals.morning, self.signals)

    @cached_property
    def trained(self) -> Trained:
        """What was trained."""
        return Trained(self.record, self.coming)

    @cached_property
    def load(self) -> WeekLoad:
        """How large it was."""
        return WeekLoad(self.record, self.coming)

    @cached_property
    def found(self) -> tuple[PlanFinding, ...]:
        """What presses in the plan of the coming week; a mere note, or what no plan can mend, does not."""
        found = (one for one in check_plan(self.record, self.coming) if one.severity > Severity.NOTE)
        return tuple(one for one in found if not self._tapers_from_now_on(one))

    def _tapers_from_now_on(self, found: PlanFinding) -> bool:
        """A taper is missed, but by days already run alone: what is planned of it has come down enough.

        Or the race is so near that nothing is mended any more.
        """
        if not found.code.startswith("PLAN_NO_TAPER"):
            return False
        goal = self.season.goal
        if goal is not None and goal.race_in_days is not None and goal.race_in_days < RACE_NEAR.value:
            return True
        name, unit = ("minutes", "min") if found.code.endswith("_MIN") else ("km", "km")
        planned = planned_sum([self.coming[day] for day in found.days if day in self.coming], name) or 0.0
        usual = float(found.reason.facts[f"usual_{unit}"]) / float(found.reason.facts["days"])
        return planned <= (1 - TAPER_LEAST.value / 100) * usual * len(found.days)

    @cached_property
    def answered(self) -> int:
        """Mornings whose legs were answered."""
        return sum(morning.legs is not None for morning in self.mornings)

    @cached_property
    def legs(self) -> Average:
        """Legs, 1 to 5."""
        return self._average(lambda morning: morning.legs)

    @cached_property
    def sleep_h(self) -> Average:
        """Hours slept."""
        return self._average(lambda morning: morning.sleep_h)

    @cached_property
    def mood(self) -> Average:
        """Mood, 1 to 5."""
        return self._average(lambda morning: morning.mood)

    @cached_property
    def resting_hr_bpm(self) -> Average:
        """Resting heart rate."""
        return self._average(lambda morning: morning.resting_hr_bpm)

    @cached_property
    def nights_h(self) -> list[float]:
        """The known nights of the week."""
        return [morning.sleep_h for morning in self.mornings if morning.sleep_h is not None]

    @cached_property
    def short_nights(self) -> int:
        """Known nights under six hours."""
        return sum(night < NIGHT_AMBER_H.value for night in self.nights_h)

    @cached_property
    def flagged(self) -> CheckIn | None:
        """The latest morning with a red flag."""
        return next((morning for morning in reversed(self.mornings) if morning.red_flags), None)

    @cached_property
    def flag_cleared(self) -> bool:
        """A doctor's word was marked on a later morning than the week's latest red flag."""
        flagged = self.flagged
        return flagged is not None and any(
            Tag.CLEARED in morning.tags for morning in self.mornings if morning.day > flagged.day
        )

    @cached_property
    def since_fever(self) -> SinceFever | None:
        """The way back from a fever as the advisor counts it on the last morning; None: no fever, or over."""
        morning = self.signals.morning
        if morning.today.illness is Illness.BELOW_NECK_OR_FEVER:
            return SinceFever(days=0, well=0)
        return since_fever(morning)

    @cached_property
    def still_limping(self) -> bool:
        """The latest morning on which pain was answered was one that changed the stride."""
        told = [morning.pain for morning in self.mornings if morning.pain is not None]
        return bool(told) and told[-1] is Pain.ALTERING_GAIT

    @cached_property
    def still_hurts_badly(self) -> bool:
        """The latest pain told of is a niggle that the advisor would not let run on: strong, or on a bone."""
        told = [morning for morning in self.mornings if morning.pain is not None]
        if not told or told[-1].pain is not Pain.NIGGLE:
            return False
        usual = PlannedSession(SessionKind.EASY, self.runner.usual_easy_min)
        return Signals(Morning(self.runner, told[-1].day, told[-1], (), usual)).niggle is Level.RED

    @cached_property
    def keys_fail(self) -> bool:
        """Two of the last three key sessions did not come off: the next morning's advice cuts training."""
        return self.record.keys_failed >= KEYS_FAILED.value

    @cached_property
    def raced_last(self) -> bool:
        """A race was run on the last day: what its morning looked like is out of date."""
        race = self.record.last_race
        return race is not None and race.days_ago == 1

    @cached_property
    def still_ill(self) -> bool:
        """Whether the latest morning on which illness was answered was an ill one."""
        told = [morning.illness for morning in self.mornings if morning.illness is not None]
        return bool(told) and told[-1] is not Illness.NONE

    def ill(self, *kinds: Illness) -> int:
        """Mornings ill in one of these ways."""
        return sum(morning.illness in kinds for morning in self.mornings)

    def hurt(self, *kinds: Pain) -> int:
        """Mornings with one of these pains."""
        return sum(morning.pain in kinds for morning in self.mornings)

    def _between(self, first: date, last: date) -> list[PastDay]:
        return [self.days[day] for day in sorted(self.days) if first <= day <= last]

    def _average(self, value_of: Callable[[CheckIn], float | None]) -> Average:
        earliest = self.first_day - timedelta(days=int(BEFORE_DAYS.value))
        week = _values(self.week, value_of)
        before = _values(self._between(earliest, self.first_day - timedelta(days=1)), value_of)
        told = self.answered > 0
        return Average(
            mean=fmean(week) if told and len(week) >= MEAN_FROM.value else None,
            days=len(week),
            before=fmean(before) if told and len(before) >= BEFORE_FROM.value else None,
            before_days=len(before),
        )


def _values(days: list[PastDay], value_of: Callable[[CheckIn], float | None]) -> list[float]:
    answers = (value_of(day.check_in) for day in days if day.check_in is not None)
    return [answer for answer in answers if answer is not None]


def a_day_earlier(season: Season) -> Season:
    """The same season as it was the day before: what had not happened by then is not in it."""
    goal, race, screen, absence = season.goal, season.last_race, season.screen, season.absence
    if goal is not None and goal.race_in_days is not None:
        goal = replace(goal, race_in_days=goal.race_in_days + 1)
    block = season.block_day
    over = season.block_over_days
    return Season(
        goal=goal,
        last_race=replace(race, days_ago=race.days_ago - 1) if race and race.days_ago > 1 else None,
        screen=None if screen is None else replace(screen, days_ago=max(0, screen.days_ago - 1)),
        fuel_flags=season.fuel_flags,
        easy_pace_change_s_per_km=season.easy_pace_change_s_per_km,
        block_day=block - 1 if block is not None and block > 1 else None,
        absence=Away(absence.kind, absence.day - 1) if absence and absence.day > 1 else None,
        block_over_days=over - 1 if over else None,
    )
