"""The fatigue state: one word for what the answers look like together (specification 3.6; first match).

It is told in words only, and never a diagnosis: no rule reads it, the votes look at the patterns themselves.
"""

from __future__ import annotations

from enum import Enum

from bot.coach.checkin import Illness, Pain, Scope
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

SHOWN_UP_TO = Threshold(3, "of 5", SEED_TIRED_LEGS, "fresher legs are not called fatigued, however useful")
BACKGROUND = Threshold(3, "of 14 mornings", HOUSE, "heavy: a background of weeks is more than one day (S39)")
ACUTE_AMBERS = Threshold(2, "ambers", HOUSE, "at once are more than a tired day")
FRESH_FROM = Threshold(4, "of 5", SEED_TIRED_LEGS, "good or springy")
EXPLAINED_BY_ILLNESS = Threshold(14, "days", HOUSE, "so recent an illness explains heavy legs")


class State(Enum):
    """What the morning looks like. UNKNOWN: the legs were not answered and nothing else says it."""

    MEDICAL = "medical"
    INJURY = "injury"
    POSSIBLE_ILLNESS = "possible-illness"
    SUSPECTED_NFOR_OTS = "suspected"
    CUMULATIVE_PRODUCTIVE = "productive"
    ACCUMULATING_UNPRODUCTIVE = "accumulating"
    ACUTE_FATIGUE = "acute"
    NORMAL_TRAINING_FATIGUE = "normal"
    FRESH = "fresh"
    UNKNOWN = "unknown"


def state_of(morning: Morning, signals: Signals) -> State:
    """The first state whose rule holds."""
    return _reported(morning, signals) or _pattern(morning, signals) or _of_the_day(morning, signals)


def _reported(morning: Morning, signals: Signals) -> State | None:
    today = morning.today
    if today.red_flags:
        return State.MEDICAL
    hurts = today.pain is Pain.ALTERING_GAIT or (today.pain is Pain.NIGGLE and signals.niggle is Level.RED)
    if hurts or morning.season.hurt:
        return State.INJURY
    return State.POSSIBLE_ILLNESS if signals.ill else None


def _pattern(morning: Morning, signals: Signals) -> State | None:
    if signals.suspected and not _explained_by_illness(morning):
        return State.SUSPECTED_NFOR_OTS
    if signals.illness_inferred:
        return State.POSSIBLE_ILLNESS
    if signals.productive and _feels_it(morning, signals):
        return State.CUMULATIVE_PRODUCTIVE
    if signals.suspected or (signals.accumulating and not signals.productive):
        return State.ACCUMULATING_UNPRODUCTIVE
    return None


def _of_the_day(morning: Morning, signals: Signals) -> State:
    if signals.reds >= 1 or signals.ambers >= ACUTE_AMBERS.value:
        return State.ACUTE_FATIGUE
    legs = morning.today.legs
    if legs is None:
        return State.UNKNOWN
    if signals.ambers == 1 or legs < FRESH_FROM.value:
        return State.NORMAL_TRAINING_FATIGUE
    return State.FRESH


def _feels_it(morning: Morning, signals: Signals) -> bool:
    """Legs that are tired today, in the legs only, with a background of weeks."""
    today = morning.today
    if today.legs is None or today.legs > SHOWN_UP_TO.value:
        return False
    legs_only = not today.heavy or today.scope is Scope.LEGS_ONLY
    return legs_only and signals.heavy_of_14 >= BACKGROUND.value


def _explained_by_illness(morning: Morning) -> bool:
    recent = morning.last_days(int(EXPLAINED_BY_ILLNESS.value))
    return any(one.illness not in (None, Illness.NONE) for one in recent)


_SAYS_IT_ALREADY = frozenset({State.MEDICAL, State.INJURY, State.UNKNOWN})
LATELY = Threshold(3, "days", HOUSE, "acute fatigue passes in one to three days; its cause is as old")


def looks_like(state: State, signals: Signals) -> Reason | None:
    """The state as something to say; None where the reasons say it already, or nothing is known."""
    if state in _SAYS_IT_ALREADY or (state is State.POSSIBLE_ILLNESS and signals.ill):
        return None
    if state is State.NORMAL_TRAINING_FATIGUE and signals.tired_all_over:
        return None  # that wants recovery, by its own reason, and "normal" would take it back
    if state is State.ACUTE_FATIGUE:
        return Reason("STATE_ACUTE", {"after": cause_of(signals)})
    racing = int(signals.morning.planned.kind is SessionKind.RACE)
    return Reason("STATE_" + state.value.upper().replace("-", "_"), {"race": racing})


def cause_of(signals: Signals) -> str:
    """What may be behind acute fatigue: race, key, night, nothing known, or gathered.

    A race or a key session of the last three days is behind tired legs only; a short night with fresh ones is
    its own cause. What counts weeks and not a day, it is said to have gathered.
    """
    record = signals.record
    if Level.RED in (signals.mood, signals.debt) or signals.persistence not in (None, Level.GREEN):
        return "gathered"
    if signals.legs_tired and record.last_race is not None and record.last_race.days_ago <= LATELY.value:
        return "race"
    if signals.legs_tired and record.keys and record.keys[0].days_ago <= LATELY.value:
        return "key"
    short = signals.night is not None and signals.night > Level.GREEN
    return "night" if short else "nothing"
