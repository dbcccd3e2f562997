"""What the log and the plan of the week tell: planned and done, key sessions, hard days, rest, strength.

Silent where nothing was told; of a week that was told in part only the known days are spoken of.
"""

from __future__ import annotations

from datetime import timedelta

from bot.coach.load import WEEK
from bot.coach.plan_days import Severity
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.rules.training import STREAK
from bot.coach.runner import AthleteLevel
from bot.coach.signals import HEAVY_KEYS
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.week_growth import cutback, growth_lines
from bot.coach.week_line import Line, Theme, lines_of, reason
from bot.coach.week_safety import must_ease
from bot.coach.week_seen import WeekSeen
from bot.coach.workout import Workout

MISSED_TOLD = Threshold(2, "planned sessions", HOUSE, "one left out belongs to any week")


def training_lines(seen: WeekSeen) -> tuple[Line, ...]:
    """Everything the log and the plan tell; nothing of a week nobody spoke of."""
    if not seen.trained.told:
        return _plan_lines(seen)
    return (
        *lines_of(
            Theme.TRAINING,
            [_of_plan(seen), _volume(seen), rest_days(seen)],
            _kinds(seen),
            [_volume_of_plan(seen)],
        ),
        *lines_of(
            Theme.KEYS,
            [keys(seen), tired_keys("WEEK_KEYS_TIRED", seen) or hard_days(seen)],
            [strength(seen)],
        ),
        *growth_lines(seen),
        *_plan_lines(seen),
    )


def _plan_lines(seen: WeekSeen) -> tuple[Line, ...]:
    """What presses in the plan of the coming week; a missing cutback is told with its kilometres instead.

    Nothing of it beside something that safety wants: the plan has to wait.
    """
    if must_ease(seen):
        return ()
    told = cutback(seen) is not None
    return tuple(
        Line(Theme.PLAN, (one.reason,), one)
        for one in seen.found
        if not (told and one.code == "PLAN_NO_CUTBACK")
    )


# Planned and done


def _of_plan(seen: WeekSeen) -> Reason | None:
    trained = seen.trained
    planned = len(trained.planned)
    if not planned or planned == trained.open:
        return None
    if trained.done == planned:
        return reason("WEEK_PLAN_ALL", planned=planned)
    if trained.open:
        return reason("WEEK_PLAN_OPEN", done=trained.done, planned=planned, open=trained.open)
    many = planned - trained.done >= MISSED_TOLD.value
    return reason("WEEK_PLAN_PART", Weight.AMBER if many else Weight.NOTE, done=trained.done, planned=planned)


def _volume(seen: WeekSeen) -> Reason | None:
    """Kilometres, else minutes, against the four weeks before; of a week told in part only what was told."""
    trained, days = seen.trained, len(seen.trained.told)
    runs = len(trained.runs)
    if not runs:
        return reason("WEEK_NO_RUN", days=days) if not trained.sessions else None
    for unit, size, before in (
        ("km", trained.told_km, trained.before_km),
        ("min", trained.told_min, trained.before_min),
    ):
        if size is None:
            continue
        facts: dict[str, Fact] = {"runs": runs, f"week_{unit}": size}
        if not trained.complete:
            return Reason(f"WEEK_{unit.upper()}_TOLD", {**facts, "days": days})
        if before is None:
            return Reason(f"WEEK_{unit.upper()}", facts)
        return Reason(f"WEEK_{unit.upper()}_BEFORE", {**facts, f"before_{unit}": before})
    return reason("WEEK_RUNS_TOLD", runs=runs, days=days)


def _volume_of_plan(seen: WeekSeen) -> Reason | None:
    """For the details: what the planned runs would have come to."""
    trained = seen.trained
    if not trained.complete:
        return None
    if trained.told_km is not None and trained.planned_km:
        return reason(
            "WEEK_KM_OF_PLAN", Weight.UNKNOWN, week_km=trained.told_km, planned_km=trained.planned_km
        )
    if trained.told_min is not None and trained.planned_min:
        return reason(
            "WEEK_MIN_OF_PLAN", Weight.UNKNOWN, week_min=trained.told_min, planned_min=trained.planned_min
        )
    return None


def _kinds(seen: WeekSeen) -> list[Reason | None]:
    """For the details: the sessions of each kind, with kilometres or minutes where all of them have them."""
    return [_kind(kind, sessions) for kind, sessions in seen.trained.kinds.items()]


def _kind(kind: str, sessions: list[Workout]) -> Reason:
    facts: dict[str, Fact] = {"kind": kind, "sessions": len(sessions)}
    kms = [one.km for one in sessions if one.km is not None]
    minutes = [one.minutes for one in sessions if one.minutes is not None]
    if len(kms) == len(sessions):
        return Reason("WEEK_KIND_KM", {**facts, "kind_km": sum(kms)}, Weight.UNKNOWN)
    if len(minutes) == len(sessions):
        return Reason("WEEK_KIND_MIN", {**facts, "kind_min": sum(minutes)}, Weight.UNKNOWN)
    return Reason("WEEK_KIND", facts, Weight.UNKNOWN)


# Key sessions, hard days, rest


def keys(seen: WeekSeen) -> Reason | None:
    """Key sessions hit x of y, and what became of the others."""
    found = seen.trained.keys
    if not found.all:
        return None
    if found.untold == found.all:
        return reason("WEEK_KEYS_UNTOLD", keys=found.all)
    if found.hit == found.all:
        return reason("WEEK_KEYS_HIT", hit=found.hit)
    failed = found.struggled + found.missed
    return reason(
        "WEEK_KEYS",
        Weight.AMBER if failed else Weight.NOTE,
        hit=found.hit,
        keys=found.all,
        struggled=found.struggled,
        missed=found.missed,
        left_out=found.left_out,
        untold=found.untold,
    )


def tired_keys(code: str, seen: WeekSeen) -> Reason | None:
    """Two of the last three key sessions began on heavy legs: the plan is the topic, not the day (S69).

    Silent in a week without one: then it is an old story.
    """
    if not seen.trained.hard_days:
        return None
    looked = [one.heavy for one in seen.record.last_keys if one.heavy is not None]
    tired = sum(looked)
    if tired < HEAVY_KEYS.value:
        return None
    return reason(code, Weight.AMBER, tired=tired, looked=len(looked))


def hard_days(seen: WeekSeen) -> Reason | None:
    """How many, and how far apart; two that followed each other stand out (S115)."""
    trained = seen.trained
    if trained.hard_in_a_row is not None:
        first, second = trained.hard_in_a_row
        return reason("WEEK_HARD_IN_A_ROW", Weight.AMBER, day=first.isoformat(), next_day=second.isoformat())
    between = trained.easy_days_between
    if between is None:
        return None
    return reason("WEEK_HARD_DAYS", hard=len(trained.hard_days), between=between)


def rest_days(seen: WeekSeen) -> Reason | None:
    """Days without training; that there was none is only said of a week told to its last day (S118)."""
    trained = seen.trained
    if trained.rest_days:
        return reason("WEEK_REST_DAYS", rest=trained.rest_days)
    if not trained.complete or seen.runner.level is AthleteLevel.ELITE:
        return None
    return reason("WEEK_NO_REST_DAY", Weight.AMBER, days=max(seen.record.training_days_in_a_row, WEEK))


def days_without_rest(seen: WeekSeen) -> int | None:
    """Training days in a row, where there are too many of them."""
    days = seen.record.training_days_in_a_row
    return days if days >= STREAK.value and seen.runner.level is not AthleteLevel.ELITE else None


# Strength, and the plan ahead


def strength(seen: WeekSeen) -> Reason | None:
    """Strength the day before a key session, or on a day without one: it belongs to the hard run (S48).

    Who begins to run may keep it on a day of its own.
    """
    trained = seen.trained
    if (before := trained.strength_before_key) is not None:
        return reason(
            "WEEK_STRENGTH_BEFORE_KEY",
            Weight.AMBER,
            day=before.isoformat(),
            next_day=(before + timedelta(days=1)).isoformat(),
        )
    apart = trained.strength_apart
    if apart is not None and seen.runner.level is not AthleteLevel.BEGINNER:
        return reason("WEEK_STRENGTH_APART", day=apart.isoformat())
    return None


def pressing_plan(seen: WeekSeen, least: Severity = Severity.WARNING) -> Reason | None:
    """What presses most in the plan of the coming week, where it is more than a missing cutback."""
    found = (one for one in seen.found if one.code != "PLAN_NO_CUTBACK" and one.severity >= least)
    return next((one.reason for one in found), None)
