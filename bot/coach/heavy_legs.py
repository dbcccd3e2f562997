"""Heavy legs and why: eight causes in one minute, the likeliest for this runner first (specification 3.10).

Before the list stand the signs that belong to a doctor: with one of them there is no triage. What the data
answer is not asked. A cause of which nothing is known is called not known, never unlikely. Nothing is named
as an illness, and no supplement is ever advised.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from bot.coach.checkin import Illness
from bot.coach.heavy_legs_causes import FUEL_SIGNS, LOOKS
from bot.coach.heavy_legs_known import Cause, CauseFound, Hint, Likelihood, Seen, known_hints
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.rules.illness import FREE_OF_SYMPTOMS_DAYS, since_fever
from bot.coach.rules.safety import days_since_uncleared_red_flag
from bot.coach.season import Event
from bot.coach.signals import RACE_BLOCK_FIRST, RACE_BLOCK_LAST, Signals

__all__ = [
    "HINTS",
    "Cause",
    "CauseFound",
    "Hint",
    "Likelihood",
    "Stop",
    "StopStep",
    "Triage",
    "TriageQuestion",
    "TriageScreen",
    "questions",
    "triage",
]

Answers = Mapping[Hint, bool]
"""What the runner said; a hint that is missing was not answered."""


class TriageScreen(StrEnum):
    """The five screens of the triage, in the order they are asked."""

    SIGNS = "signs"
    TRAINING = "training"
    FOOD = "food"
    SLEEP = "sleep"
    SHOES_AND_FORM = "shoes_and_form"


HINTS: Mapping[TriageScreen, tuple[Hint, ...]] = {
    TriageScreen.SIGNS: (Hint.CHEST, Hint.SWELLING, Hint.PAIN, Hint.ONE_LEG),
    TriageScreen.TRAINING: (Hint.TWO_WEEKS, Hint.HARD_CLOSE, Hint.LEG_STRENGTH),
    TriageScreen.FOOD: (Hint.SKIPPED_MEALS, Hint.LITTLE_CARBOHYDRATE, Hint.LITTLE_IRON),
    TriageScreen.SLEEP: (Hint.SLEPT_BADLY,),
    TriageScreen.SHOES_AND_FORM: (Hint.NEW_SHOES, Hint.SLUMPED),
}
"""What can be ticked on each of them, where the data do not know it."""


@dataclass(frozen=True)
class TriageQuestion:
    """One screen: any of these hints may be ticked, and those left open are answered with no."""

    screen: TriageScreen
    hints: tuple[Hint, ...]


class StopStep(IntEnum):
    """The step of the decision procedure that takes the place of the list (3.5)."""

    RED_FLAG = 0
    ILLNESS = 1
    PAIN = 2


@dataclass(frozen=True)
class Stop:
    """No triage: something that belongs to a doctor, or to bed, comes first."""

    step: StopStep
    reason: Reason


@dataclass(frozen=True)
class Triage:
    """What may lie behind heavy legs: the opening, the eight causes in order, when a doctor should look."""

    opening: tuple[Reason, ...]
    causes: tuple[CauseFound, ...]
    doctor: tuple[Reason, ...]


def questions(morning: Morning) -> tuple[TriageQuestion, ...]:
    """At most five, each with only what the data do not answer; none where the triage stops anyway."""
    if _stopped_by_data(morning) is not None:
        return ()
    known = known_hints(Signals(morning))
    asked = (
        TriageQuestion(screen, tuple(hint for hint in hints if hint not in known))
        for screen, hints in HINTS.items()
    )
    return tuple(question for question in asked if question.hints)


def triage(morning: Morning, answers: Answers) -> Triage | Stop:
    """The eight causes, likeliest first; where two are alike, schedule and strength come before food, sleep.

    Signs that were not asked about are named in the opening, so that nobody reads the list instead of them.
    """
    stop = _stopped_by_data(morning) or _stopped_by(answers)
    if stop is not None:
        return stop
    seen = Seen(Signals(morning), {**answers, **known_hints(Signals(morning))})
    found: list[CauseFound] = []
    for look in LOOKS:  # what is left for a doctor is looked at last: it depends on the others
        found.append(look(seen, tuple(found)))
    causes = tuple(sorted(found, key=lambda one: -one.likelihood))
    return Triage(_opening(seen, answers), causes, _doctor(seen, causes))


def _stopped_by_data(morning: Morning) -> Stop | None:
    today = morning.today
    if today.red_flags:
        return _stop(StopStep.RED_FLAG, "TRIAGE_STOP_RED_FLAG")
    if (days := days_since_uncleared_red_flag(morning)) is not None:
        return _stop(StopStep.RED_FLAG, "TRIAGE_STOP_UNCLEARED", {"days": days})
    season = morning.season
    if season.sick or today.illness is Illness.BELOW_NECK_OR_FEVER or _on_the_way_back(morning):
        return _stop(StopStep.ILLNESS, "TRIAGE_STOP_ILLNESS")
    if season.hurt or Signals(morning).niggle is Level.RED:
        return _stop(StopStep.PAIN, "TRIAGE_STOP_PAIN")
    return None


def _on_the_way_back(morning: Morning) -> bool:
    walked = since_fever(morning)
    return walked is not None and walked.well < FREE_OF_SYMPTOMS_DAYS.value


_STOPS = (
    (Hint.CHEST, StopStep.RED_FLAG, "TRIAGE_STOP_CHEST"),
    (Hint.SWELLING, StopStep.RED_FLAG, "TRIAGE_STOP_SWELLING"),
    (Hint.PAIN, StopStep.PAIN, "TRIAGE_STOP_PAIN"),
    (Hint.ONE_LEG, StopStep.PAIN, "TRIAGE_STOP_ONE_LEG"),
)
"""Gravest first: the first that was ticked is the one that is told."""


def _stopped_by(answers: Answers) -> Stop | None:
    return next((_stop(step, code) for hint, step, code in _STOPS if answers.get(hint)), None)


def _stop(step: StopStep, code: str, facts: Mapping[str, Fact] | None = None) -> Stop:
    return Stop(step, Reason(code, facts or {}, Weight.SAFETY))


def _opening(seen: Seen, answers: Answers) -> tuple[Reason, ...]:
    """S63: in a race block or a high week the training itself is the most likely reason."""
    goal, signals = seen.signals.morning.season.goal, seen.signals
    told = []
    if any(hint not in answers for hint in HINTS[TriageScreen.SIGNS]):
        told.append(Reason("TRIAGE_SIGNS_NOT_ASKED", {}, Weight.SAFETY))
    if not signals.race_block:
        told.append(Reason("TRIAGE_OPENING"))
    elif _race_near(signals.days_to_race):
        told.append(Reason("TRIAGE_PRIOR_RACE", {"days": signals.days_to_race or 0}))
    else:
        told.append(Reason("TRIAGE_PRIOR_WEEK", {"week_km": signals.record.weeks_km[-1] or 0}))
    if signals.race_block and goal is not None and goal.first_time and goal.event is Event.MARATHON:
        told.append(Reason("TRIAGE_FIRST_MARATHON", {}, Weight.GOOD))
    return tuple(told)


def _race_near(days: int | None) -> bool:
    return days is not None and RACE_BLOCK_LAST.value <= days <= RACE_BLOCK_FIRST.value


def _doctor(seen: Seen, causes: tuple[CauseFound, ...]) -> tuple[Reason, ...]:
    """When a doctor should look; the last line always stands."""
    by_cause = {one.cause: one.likelihood for one in causes}
    told = []
    if by_cause[Cause.IRON] >= Likelihood.POSSIBLE:
        told.append(Reason("TRIAGE_DOCTOR_IRON", {}, Weight.AMBER))
    if len(seen.fuel_flags) >= FUEL_SIGNS.value:
        told.append(Reason("TRIAGE_DOCTOR_FUEL", {"flags": len(seen.fuel_flags)}, Weight.AMBER))
    if seen.two_weeks:
        told.append(Reason("TRIAGE_DOCTOR_TWO_WEEKS", {}, Weight.AMBER))
    return (*told, Reason("TRIAGE_DOCTOR_IF"))
