"""The question about a day's training: how it went on from tap to tap, without anything kept in between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.coach.load import PACE_ASSUMED
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner
from bot.coach.workout import Outcome, SessionKind, Sport, UsualWeek, Workout, is_key
from bot.diary.notes import KeptAdvice, Logged, Source


class Step(StrEnum):
    """What is asked about a day's training, in this order; what is known already is not asked."""

    HAPPENED = "happened"
    """Did it happen: as planned, shorter, something else, nothing?"""
    SHORTER = "shorter"
    SPORT = "sport"
    MINUTES = "minutes"
    KIND = "kind"
    EFFORT = "effort"
    OUTCOME = "outcome"


AFTER_ENTERING = (Step.KIND, Step.EFFORT, Step.OUTCOME)
"""What is asked of a workout that is in the log."""


@dataclass(frozen=True)
class AsPlanned:
    """It took place as planned. How hard it was, or how a key session went, may be said in the same tap."""

    rpe: float | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True)
class AsAdvised:
    """It took place as the advice of that day had it."""


@dataclass(frozen=True)
class Shorter:
    """It took place, but only so many per cent of it; None: how much is asked next."""

    percent: int | None = None


@dataclass(frozen=True)
class SomethingElse:
    """Another sport, for so many minutes; None: that is asked next."""

    sport: Sport | None = None
    minutes: int | None = None


@dataclass(frozen=True)
class Nothing:
    """No training that day."""


@dataclass(frozen=True)
class NotNow:
    """The question is left open: the day stays unknown."""


@dataclass(frozen=True)
class AskAgain:
    """Show the question."""


@dataclass(frozen=True)
class Anew:
    """What was tapped about the day was wrong: it is taken out, and the question put again."""


Happened = AsPlanned | AsAdvised | Shorter | SomethingElse | Nothing | NotNow | AskAgain | Anew
"""What can be said of a day's training."""


@dataclass(frozen=True)
class KindSaid:
    """What kind of run it was; None: left open."""

    kind: SessionKind | None


@dataclass(frozen=True)
class EffortSaid:
    """How hard it was, 0 to 10; None: left open."""

    rpe: float | None


@dataclass(frozen=True)
class OutcomeSaid:
    """How a key session went; None: left open."""

    outcome: Outcome | None


OfWorkout = KindSaid | EffortSaid | OutcomeSaid
"""What can be said of a workout in the log."""


@dataclass(frozen=True)
class LogView:
    """What to show of one day's training.

    `step` None: nothing is asked (any more). `planned` is the session that the question is about; `assumed`:
    it is nobody's plan, only the usual easy run. `advised`: the advice of that day where it was another than
    the plan; None: it was not, or there was none. `logged` None: nothing was entered; `rested`: the day is
    known to be one without training. `deed`: what takes the entry back; None: nothing was entered just now.
    `in_form`: it is asked as the first question of a check-in. `refuel`: a word on eating and drinking.
    """

    runner: Runner
    day: date
    today: date
    step: Step | None
    planned: PlannedSession
    assumed: bool = False
    advised: KeptAdvice | None = None
    sport: Sport | None = None
    logged: Logged | None = None
    rested: bool = False
    deed: int | None = None
    in_form: bool = False
    refuel: bool = False

    @property
    def tapped(self) -> bool:
        """Whether what is known was said by buttons, so that it can be said anew."""
        return self.rested or (self.logged is not None and self.logged.source in BY_BUTTONS)


BY_BUTTONS = (Source.AS_PLANNED, Source.FORM)
_NO_WEEK = UsualWeek(None, None, PACE_ASSUMED.value)


def is_key_session(session: PlannedSession | Workout) -> bool:
    """Whether hit, struggled or missed is a question for this session."""
    running = not isinstance(session, Workout) or session.running
    return is_key(session.kind, session.minutes, session.km, _NO_WEEK, running=running)


def next_step(workout: Workout, after: Step | None = None) -> Step | None:
    """What to ask next of a workout in the log, behind `after`; None: nothing is left to ask.

    A kind is asked of runs alone, and an outcome of key sessions alone.
    """
    left = AFTER_ENTERING[AFTER_ENTERING.index(after) + 1 :] if after in AFTER_ENTERING else AFTER_ENTERING
    return next((step for step in left if _is_open(workout, step)), None)


def _is_open(workout: Workout, step: Step) -> bool:
    match step:
        case Step.KIND:
            return workout.running and workout.kind is None
        case Step.EFFORT:
            return workout.rpe is None
        case _:
            return is_key_session(workout) and workout.outcome is None
