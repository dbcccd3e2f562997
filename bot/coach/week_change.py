"""The one thing to change next week, with its number."""

from __future__ import annotations

from bot.coach.levels import MOOD_DAYS_RED
from bot.coach.load import CUTBACK_OVERDUE, RAMP_HIGH
from bot.coach.measures import Level
from bot.coach.plan_check import EASY_BETWEEN
from bot.coach.plan_days import Severity
from bot.coach.rulebook import Fact, Reason
from bot.coach.sources import HOUSE, SEED_TIRED_LEGS
from bot.coach.state import State
from bot.coach.threshold import Threshold
from bot.coach.week_back import WAYS_BACK
from bot.coach.week_body import TELLING_FROM, debt, low_mood, pulse_up, short_nights, weekend_gap
from bot.coach.week_growth import cutback, longest_cap, ramp, spike, tapers
from bot.coach.week_line import Look, all_of, reason
from bot.coach.week_safety import must_ease, what_safety_wants
from bot.coach.week_seen import WeekSeen
from bot.coach.week_training import (
    MISSED_TOLD,
    days_without_rest,
    hard_days,
    pressing_plan,
    strength,
    tired_keys,
)
from bot.coach.workout import SessionKind

SHORT_NIGHTS_ACTED_ON = Threshold(3, "nights of 7", HOUSE, "nearly every second night is a habit")
NIGHT_MISSING_H = Threshold(0.5, "h a night", HOUSE, "short of the need: the half hour that is suggested")
EASE_LEAST = Threshold(30, "%", SEED_TIRED_LEGS, "less for some days while fatigue piles up (3.6)")
EASE_MOST = Threshold(50, "%", SEED_TIRED_LEGS, "less at most: more would be a week off")


def what_to_do(seen: WeekSeen) -> Reason:
    """Exactly one change, in a fixed order: safety, the way back, hard days and rest, sleep and legs, load,
    habits.

    Only legs and mood both low come before sleep: more of it does not clear that (S12, S23). Where nothing
    is to change, the plan goes on; a silent week is asked for nothing.
    """
    if urgent := what_safety_wants(seen):
        return urgent[0]
    if seen.answered == 0 and not seen.trained.sessions:
        return reason("WEEK_EMPTY")
    return next(iter(all_of(_DO, seen)), _goes_on(seen))


def _goes_on(seen: WeekSeen) -> Reason:
    """As planned, with what is planned; without a plan with how long the longest run may be.

    Who is injured, or gets general advice only, is not sent on with a plan.
    """
    if seen.runner.general_advice_only:
        return reason("WEEK_DO_GENERAL")
    if seen.runner.injured_now:
        return reason("WEEK_DO_SPARE_INJURY")
    sessions = [one for one in seen.coming.values() if one.kind is not SessionKind.REST]
    if sessions:
        facts: dict[str, Fact] = {"sessions": len(sessions)}
        if (race := _race_ahead(seen)) is not None:
            return race
        in_min = seen.trained.told_km is None and seen.trained.told_min is not None
        if seen.load.coming_km and not (in_min and seen.load.coming_min):
            return Reason("WEEK_DO_AS_PLANNED_KM", {**facts, "coming_km": seen.load.coming_km})
        if seen.load.coming_min:
            return Reason("WEEK_DO_AS_PLANNED_MIN", {**facts, "coming_min": seen.load.coming_min})
        return Reason("WEEK_DO_AS_PLANNED", facts)
    for unit in ("km", "min"):
        _, cap = longest_cap(seen, unit)
        if cap is not None:
            return Reason(f"WEEK_DO_KEEP_GOING_{unit.upper()}", {f"cap_{unit}": cap})
    return reason("WEEK_DO_KEEP_GOING", days=seen.answered)


def _race_ahead(seen: WeekSeen) -> Reason | None:
    """The race of the coming week, and what is planned before it."""
    race = min((day for day, one in seen.coming.items() if one.kind is SessionKind.RACE), default=None)
    if race is None:
        return None
    before = [one for day, one in seen.coming.items() if day < race and one.kind is not SessionKind.REST]
    return reason("WEEK_DO_TO_THE_RACE", sessions=len(before), day=race.isoformat())


# Hard days and rest


def _space_hard_days(seen: WeekSeen) -> Reason | None:
    found = hard_days(seen)
    if found is None or found.code != "WEEK_HARD_IN_A_ROW":
        return None
    return Reason("WEEK_DO_SPACE_HARD", {**found.facts, "between": int(EASY_BETWEEN.value)})


def _rest_day(seen: WeekSeen) -> Reason | None:
    days = days_without_rest(seen)
    return None if days is None else reason("WEEK_DO_REST_DAY", days=days)


def _easy_before_keys(seen: WeekSeen) -> Reason | None:
    return tired_keys("WEEK_DO_EASY_BEFORE_KEYS", seen)


# Legs, mood, pulse


def _heavy_for_long(seen: WeekSeen) -> Reason | None:
    """Heavy legs that stay; not where they belong to a block and the key sessions hold."""
    if seen.signals.persistence < Level.AMBER or seen.legs.days == 0 or seen.signals.productive:
        return None
    return _easier("WEEK_DO_EASIER_WEEK", heavy=seen.signals.heavy_of_7, days=seen.legs.days)


def _keys_fail(seen: WeekSeen) -> Reason | None:
    """Fatigue that piles up without use shows in key sessions that are not hit."""
    if not seen.keys_fail:
        return None
    failed = seen.record.keys_failed
    return _easier("WEEK_DO_EASIER_KEYS", failed=failed, looked=len(seen.record.outcomes))


def _piles_up(seen: WeekSeen) -> Reason | None:
    """The same seen from the last morning alone: a low pulse on heavy legs, an illness that explains part."""
    if seen.state is not State.ACCUMULATING_UNPRODUCTIVE:
        return None
    return _easier("WEEK_DO_EASIER_WEEK", heavy=seen.signals.heavy_of_7, days=seen.legs.days)


def _may_fall_ill(seen: WeekSeen) -> Reason | None:
    """A pulse that may know of an illness before the runner does: easy until it is back."""
    today, usual = seen.signals.pulse_today, seen.signals.record.baseline
    if seen.state is not State.POSSIBLE_ILLNESS or today is None or usual is None:
        return None
    return reason("WEEK_DO_WATCH_PULSE", above_bpm=today.over_bpm, usual_bpm=usual.usual_bpm)


def _easier(code: str, **facts: Fact) -> Reason:
    return Reason(code, {**facts, "least": int(EASE_LEAST.value), "most": int(EASE_MOST.value)})


def _heavy_and_low(seen: WeekSeen) -> Reason | None:
    if _heavy_for_long(seen) is None:
        return None
    return low_mood("WEEK_DO_LIGHTER_WEEK", MOOD_DAYS_RED)(seen)


# Load and plan


def _nothing_grows(seen: WeekSeen) -> bool:
    """A number that holds a runner back would sound as if it let them go so far."""
    return must_ease(seen) or tapers(seen)


def _cut_back(seen: WeekSeen) -> Reason | None:
    found = cutback(seen)
    if found is None or found.code != "WEEK_CUTBACK_DUE" or int(found.facts["weeks"]) < CUTBACK_OVERDUE.value:
        return None
    return Reason("WEEK_DO_CUTBACK", found.facts)


def _cut_back_soon(seen: WeekSeen) -> Reason | None:
    """A cutback that is due and not planned: nobody is sent on as planned beside a line that says so."""
    found = cutback(seen)
    if found is not None and found.code == "WEEK_CUTBACK_DUE":
        return Reason("WEEK_DO_CUTBACK", found.facts)
    if must_ease(seen):
        return None
    return next((one.reason for one in seen.found if one.code == "PLAN_NO_CUTBACK"), None)


def _hold(seen: WeekSeen) -> Reason | None:
    """After a week that grew by more than thirty per cent the next one does not grow."""
    found = None if _nothing_grows(seen) else ramp(seen)
    if found is None or found.code != "WEEK_RAMP" or float(found.facts["percent"]) <= RAMP_HIGH.value:
        return None
    return Reason("WEEK_DO_HOLD", found.facts)


def _cap(seen: WeekSeen) -> Reason | None:
    """After a run far longer than usual the next one is no longer than that."""
    found = None if _nothing_grows(seen) else spike(seen)
    if found is None:
        return None
    unit = "km" if found.code.endswith("KM") else "min"
    return Reason(f"WEEK_DO_CAP_{unit.upper()}", {f"longest_{unit}": found.facts[f"longest_{unit}"]})


def _no_catching_up(seen: WeekSeen) -> Reason | None:
    """After some sessions were left out the plan goes on: what is made up for is too much of next week."""
    trained = seen.trained
    left_out = len(trained.planned) - trained.done - trained.open
    if left_out < MISSED_TOLD.value or not seen.coming or must_ease(seen):
        return None
    return reason("WEEK_DO_NO_CATCHING_UP", left_out=left_out)


# Habits


def _strength_before_key(seen: WeekSeen) -> Reason | None:
    found = strength(seen)
    if found is None or found.code != "WEEK_STRENGTH_BEFORE_KEY":
        return None
    return Reason("WEEK_DO_MOVE_STRENGTH_KEY", {"day": found.facts["day"]})


def _plan_error(seen: WeekSeen) -> Reason | None:
    return None if must_ease(seen) else pressing_plan(seen, Severity.ERROR)


def _plan_warning(seen: WeekSeen) -> Reason | None:
    return None if must_ease(seen) else pressing_plan(seen)


def _strength(seen: WeekSeen) -> Reason | None:
    """Strength goes beside the hard run; who has none in the week is not told so."""
    found = strength(seen)
    if found is None or not seen.trained.hard_days:
        return None
    return Reason("WEEK_DO_MOVE_STRENGTH", {"day": found.facts["day"]})


def _weekend(seen: WeekSeen) -> Reason | None:
    """Sleep caught up at the weekend was missing before; not where the other nights were nearly enough."""
    found = weekend_gap("WEEK_DO_EVEN_NIGHTS")(seen)
    missing_h = 0.0 if found is None else seen.signals.record.sleep_need_h - float(found.facts["others_h"])
    return found if missing_h >= NIGHT_MISSING_H.value else None


def _too_few(seen: WeekSeen) -> Reason | None:
    if seen.answered >= TELLING_FROM.value:
        return None
    return reason("WEEK_DO_ANSWER_MORE", days=seen.answered, wanted=int(TELLING_FROM.value))


_DO: tuple[Look, ...] = (
    *WAYS_BACK,
    _space_hard_days,
    _rest_day,
    _easy_before_keys,
    _heavy_and_low,
    debt("WEEK_DO_REPAY_SLEEP"),
    short_nights("WEEK_DO_LONGER_NIGHTS", SHORT_NIGHTS_ACTED_ON),
    _heavy_for_long,
    _keys_fail,
    _piles_up,
    low_mood("WEEK_DO_LIGHTER_WEEK", MOOD_DAYS_RED),
    _may_fall_ill,
    pulse_up("WEEK_DO_WATCH_PULSE"),
    _cut_back,
    _hold,
    _plan_error,
    _cap,
    _no_catching_up,
    _strength_before_key,
    _plan_warning,
    _strength,
    _weekend,
    _cut_back_soon,
    _too_few,
)
