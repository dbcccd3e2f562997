"""A season as it is known: its mornings, its weeks, its states, and what the advice was made of.

Nothing is claimed that nobody told: a morning without answers has no state, a day not spoken of no training.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay, days_between
from bot.coach.plan import PlannedSession
from bot.coach.remembered import REMEMBERED
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind, Away, Event, Goal, Season
from bot.coach.season_said import (
    BlockTold,
    Followed,
    Often,
    Said,
    Stretch,
    blocks_told,
    followed,
    often_told,
    stretches,
)
from bot.coach.season_weeks import Keys, Runs, SeasonWeek, others_in, runs_in, weeks_of
from bot.coach.signals import Signals
from bot.coach.state import State, state_of
from bot.coach.workout import SessionKind, Workout


@dataclass(frozen=True)
class SeasonSeen:
    """What is known from `first_day` to `last_day`, each count worked out when first asked for.

    `days` may reach back further, for what was usual by then; a race stands in the plan of its day, and days
    ill, hurt or away are marked as such. `said`: the advice that was given; `races`: all that are known.
    """

    runner: Runner
    days: Mapping[date, PastDay]
    said: Mapping[date, Said]
    races: Mapping[date, Event]
    first_day: date
    last_day: date

    @cached_property
    def lived(self) -> list[PastDay]:
        """The remembered days of the season, oldest first."""
        return [self.days[day] for day in sorted(self.days) if self.first_day <= day <= self.last_day]

    @property
    def mornings(self) -> int:
        """Days of the season."""
        return (self.last_day - self.first_day).days + 1

    @cached_property
    def check_ins(self) -> list[CheckIn]:
        """What was answered, oldest first."""
        return [one.check_in for one in self.lived if one.check_in is not None]

    @cached_property
    def answered(self) -> int:
        """Mornings whose legs were answered."""
        return sum(one.legs is not None for one in self.check_ins)

    @cached_property
    def logged_days(self) -> int:
        """Days of which it is known what was trained."""
        return sum(one.workouts is not None for one in self.lived)

    @cached_property
    def runs(self) -> Runs:
        """The runs of the log."""
        return runs_in(self.lived)

    @cached_property
    def others(self) -> list[Workout]:
        """What else the log holds."""
        return others_in(self.lived)

    @cached_property
    def longest_run(self) -> tuple[date, Workout] | None:
        """The longest run: by kilometres where any are known, else by minutes; None: no size is known."""
        runs = [(day.day, one) for day in self.lived for one in day.workouts or () if one.running]
        measured = [found for found in runs if found[1].km is not None]
        timed = measured or [found for found in runs if found[1].minutes is not None]
        return max(timed, key=lambda found: (found[1].km or 0, found[1].minutes or 0), default=None)

    @cached_property
    def keys(self) -> Keys:
        """The key sessions of all weeks."""
        return sum((week.keys for week in self.weeks), Keys())

    @cached_property
    def verdicts(self) -> Mapping[Verdict, int]:
        """On how many days each was advised; all four, zero for one never given."""
        return {verdict: sum(one.verdict is verdict for one in self.said.values()) for verdict in Verdict}

    @cached_property
    def weeks(self) -> tuple[SeasonWeek, ...]:
        """Its weeks, oldest first."""
        return weeks_of(self.runner, self.days, self.first_day, self.last_day, self.states)

    def ill(self, kind: Illness) -> int:
        """Days ill in this way."""
        return sum(one.illness is kind for one in self.check_ins)

    def hurt(self, kind: Pain) -> int:
        """Mornings with this pain."""
        return sum(one.pain is kind for one in self.check_ins)

    # ---- what the coach saw

    @cached_property
    def states(self) -> Mapping[date, State]:
        """What each morning looked like: as it was told then, else as it looks from what is known by now.

        Days without answers, and those whose answers show nothing, are left out.
        """
        past = tuple(self.days[day] for day in sorted(self.days))
        found = ((one.day, self._state(one, past)) for one in self.lived)
        return {day: state for day, state in found if state is not None and state is not State.UNKNOWN}

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Days on which safety came first."""
        return stretches(self.said)

    @cached_property
    def often(self) -> tuple[Often, ...]:
        """What pressed for care, the most frequent first."""
        return often_told(self.said)

    @cached_property
    def blocks(self) -> tuple[BlockTold, ...]:
        """The recovery blocks."""
        return blocks_told(self.said)

    @cached_property
    def followed(self) -> Followed:
        """What became of advice to do less."""
        return followed(self.said, self.days)

    def _state(self, day: PastDay, past: tuple[PastDay, ...]) -> State | None:
        said = self.said.get(day.day)
        if said is not None and said.state is not None:
            return said.state
        if day.check_in is None:
            return None
        planned = day.planned or PlannedSession(SessionKind.EASY, self.runner.usual_easy_min)
        earlier = tuple(days_between(past, day.day, REMEMBERED, 1))
        morning = Morning(self.runner, day.day, day.check_in, earlier, planned, self._season(day))
        return state_of(morning, Signals(morning))

    def _season(self, day: PastDay) -> Season:
        """What a state needs of it: the next race, and whether that day was one ill or hurt."""
        ahead = min((when for when in self.races if when >= day.day), default=None)
        goal = None if ahead is None else Goal(self.races[ahead], (ahead - day.day).days)
        kind = day.absence
        # which day of the absence it was makes no state
        absence = None if kind is None or kind is AbsenceKind.AWAY else Away(kind, 1)
        return Season(goal=goal, absence=absence)
