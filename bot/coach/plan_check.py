"""The check of a plan, across the border to the days already done (specification 3.12).

A plan is never changed here: the runner reads what was found and decides. What is not known is not found
fault with. Words for every code stand in the catalogue (`plan-…`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from statistics import median

from bot.coach.load import SPIKE_FROM
from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanDays, PlanFinding, Severity
from bot.coach.plan_weeks import weeks_found
from bot.coach.prescription import EASY_RPE
from bot.coach.record import Record
from bot.coach.rulebook import Fact, Reason
from bot.coach.rules.race import WINDOWS
from bot.coach.rules.training import STREAK
from bot.coach.runner import AthleteLevel
from bot.coach.season import Event
from bot.coach.sources import DOMA_DEAKIN_2013, HOUSE, SEED_CROSS_TRAINING, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import RUN_KINDS, SessionKind, Sport

EASY_BETWEEN = Threshold(
    2, "easy days", SEED_TIRED_LEGS, "between hard sessions; with one, add another (S50)"
)
EASY_AFTER_NEW = Threshold(2, "easy days", SEED_CROSS_TRAINING, "after the first speed work (S33, S34)")
STRENGTH_BEFORE = Threshold(1, "day", DOMA_DEAKIN_2013, "next-day endurance fell by a fifth and more (S48)")
CROSS_HARD_RPE = Threshold(
    5, "of 10", SEED_CROSS_TRAINING, "cross-training helps at low intensity only (S20)"
)
CROSS_WITHIN = Threshold(28, "days", HOUSE, "how cross-training went lately")
CROSS_SESSIONS = Threshold(2, "sessions", HOUSE, "with effort, before a habit is spoken of")

_EPSILON = 1e-9
_HARD = (SessionKind.HARD, SessionKind.RACE)
_SPEED_OR_LONG = (SessionKind.HARD, SessionKind.LONG)
_CROSS = frozenset({Sport.BIKE, Sport.SWIM, Sport.AQUA_JOG, Sport.ELLIPTICAL, Sport.HIKE, Sport.OTHER})


Look = Callable[[PlanDays], Iterable[PlanFinding]]


def check_plan(record: Record, plan: Mapping[date, PlannedSession]) -> tuple[PlanFinding, ...]:
    """What is to say about a plan that begins on the record's day: errors first, then by day.

    Each code is found once at most. A day that `plan` lacks is not known, which is no rest day. Strength and
    cross-training are taken as the main session of their day; how hard either is planned no plan says, so
    the runner's own habit stands in for cross-training, and strength is taken to be for the legs.
    """
    days = PlanDays(record, plan)
    if days.end == 0:
        return ()
    found = [finding for look in _LOOKS for finding in look(days)]
    return tuple(sorted(found, key=lambda one: (-one.severity, one.days)))


# ---- errors


def _key_days_in_a_row(days: PlanDays) -> Iterable[PlanFinding]:
    """S115: never two key days in a row, whatever the feeling."""
    pairs = [
        (before, before + 1)
        for before in range(-1, days.end)
        if days.at(before).key is not None and days.at(before + 1).key is not None
    ]
    return days.found(
        Severity.ERROR, Reason("PLAN_KEY_DAYS_IN_A_ROW"), (day for pair in pairs for day in pair)
    )


def _no_rest_day(days: PlanDays) -> Iterable[PlanFinding]:
    """S118: a day of rest in any seven, unless elite."""
    if days.record.runner.level is AthleteLevel.ELITE:
        return ()
    last, row, longest = [], 0, 0
    for number in range(-days.record.training_days_in_a_row, days.end):
        row = row + 1 if days.at(number).trains else 0
        if number >= 0 and row >= STREAK.value:
            last.append(number)
            longest = max(longest, row)
    return days.found(Severity.ERROR, Reason("PLAN_NO_REST_DAY", {"days": longest}), last)


def _key_after_race(days: PlanDays) -> Iterable[PlanFinding]:
    """A key session in the days after a race: after a marathon or an ultra it is an error."""
    for ultra_long in (True, False):
        late = {
            number: (race, event)
            for race, event in days.races
            for number in days.planned
            if (event in (Event.MARATHON, Event.ULTRA)) is ultra_long
            if days.at(number).key is not None and 0 < number - race <= WINDOWS[event].no_key
        }
        if late:
            first = min(late)
            race, event = late[first]
            facts: dict[str, Fact] = {"event": event, "days": first - race, "wait": WINDOWS[event].no_key}
            code = "PLAN_KEY_AFTER_MARATHON" if ultra_long else "PLAN_KEY_AFTER_RACE"
            yield from days.found(
                Severity.ERROR if ultra_long else Severity.WARNING, Reason(code, facts), late
            )


# ---- warnings about days


def _one_easy_day(days: PlanDays) -> Iterable[PlanFinding]:
    """S50: only one day between two hard sessions. A long run spaced by 48 hours is left alone."""
    gap = int(EASY_BETWEEN.value)
    pairs = [
        (before, before + gap)
        for before in range(-gap, days.end)
        if days.at(before).key in _HARD and days.at(before + gap).key in _HARD
        if days.at(before + 1).key is None
    ]
    return days.found(Severity.WARNING, Reason("PLAN_ONE_EASY_DAY"), (day for pair in pairs for day in pair))


def _first_speed_work(days: PlanDays) -> Iterable[PlanFinding]:
    """S33, S34: the first hard session of weeks, with a key session on one of the two days after it."""
    easy = int(EASY_AFTER_NEW.value)
    for number in range(-easy, days.end):
        after = [later for later in range(number + 1, number + easy + 1) if days.at(later).key is not None]
        earlier = any(days.at(before).key in _HARD for before in range(min(number, 0), number))
        if not after or earlier or days.at(number).key is not SessionKind.HARD or max(after) < 0:
            continue
        if days.record.first_hard_in_weeks(-number):
            return days.found(Severity.WARNING, Reason("PLAN_FIRST_SPEED_WORK"), [number, *after])
    return ()


def _strength(days: PlanDays) -> Iterable[PlanFinding]:
    """S48: strength the day before a key session, or on a day of its own instead of a hard one."""
    ahead = int(STRENGTH_BEFORE.value)
    lifts = [number for number in range(-ahead, days.end) if days.at(number).strength]
    before = [number for number in lifts if days.at(number + ahead).key is not None]
    pairs = [day for number in before for day in (number, number + ahead)]
    yield from days.found(Severity.WARNING, Reason("PLAN_STRENGTH_BEFORE_KEY"), pairs)
    alone = [number for number in lifts if number >= 0 and number not in before]
    yield from days.found(Severity.NOTE, Reason("PLAN_STRENGTH_ON_EASY_DAY"), alone)


def _no_short_day(days: PlanDays) -> Iterable[PlanFinding]:
    """S116: a long or hard day with no shorter one before or after it."""
    usual = days.record.runner.usual_easy_min

    def short(number: int) -> bool | None:
        day = days.at(number)
        if day.key is not None:
            return False
        return None if day.minutes is None else day.minutes <= usual

    crowded = [
        number
        for number in days.planned
        if days.at(number).key in _SPEED_OR_LONG
        if short(number - 1) is False and short(number + 1) is False
    ]
    return days.found(Severity.WARNING, Reason("PLAN_NO_SHORT_DAY", {"usual_min": usual}), crowded)


def _doubles(days: PlanDays) -> Iterable[PlanFinding]:
    """S117: two runs a day are for elite and sub-elite runners.

    A note only: the plan keeps how many sessions a day has, not whether the second is strength.
    """
    if days.record.runner.level in (AthleteLevel.ELITE, AthleteLevel.SUB_ELITE):
        return ()
    twice = [number for number, one in days.planned.items() if one.sessions > 1]
    return days.found(Severity.NOTE, Reason("PLAN_DOUBLES"), twice)


def _long_run_spike(days: PlanDays) -> Iterable[PlanFinding]:
    """S37: a run more than a tenth longer than any of the last thirty days; races are left out.

    A planned run raises the yardstick of those after it, but never by more than that tenth.
    """
    longest = days.record.longest_run_km if days.in_km else days.record.longest_run_min
    spikes: list[tuple[int, float, float]] = []
    for number, one in days.planned.items():
        size = one.km if days.in_km else one.minutes
        if not longest or size is None or one.kind not in RUN_KINDS or one.kind is SessionKind.RACE:
            continue
        cap = SPIKE_FROM.value * longest
        if size > cap + _EPSILON:
            spikes.append((number, size, longest))
        longest = max(longest, min(size, cap))
    if not spikes:
        return ()
    _, size, longest = spikes[0]
    facts: dict[str, Fact] = {
        f"planned_{days.unit}": size,
        f"longest_{days.unit}": longest,
        f"cap_{days.unit}": SPIKE_FROM.value * longest,
    }
    code = "PLAN_LONG_RUN_SPIKE" if days.in_km else "PLAN_LONG_RUN_SPIKE_MIN"
    return days.found(Severity.WARNING, Reason(code, facts), (number for number, _, _ in spikes))


def _cross_above_easy(days: PlanDays) -> Iterable[PlanFinding]:
    """S20: cross-training is planned, and was no easy thing lately. A plan itself names no effort."""
    lately = days.record.between(int(CROSS_WITHIN.value), 1)
    efforts = [
        one.rpe
        for past in lately
        for one in past.workouts or ()
        if one.rpe is not None and (one.sport in _CROSS or one.kind is SessionKind.CROSS)
    ]
    if len(efforts) < CROSS_SESSIONS.value or median(efforts) < CROSS_HARD_RPE.value:
        return ()
    planned = [number for number, one in days.planned.items() if one.kind is SessionKind.CROSS]
    facts = {"rpe": median(efforts), "most": int(EASY_RPE.value)}
    return days.found(Severity.WARNING, Reason("PLAN_CROSS_ABOVE_EASY", facts), planned)


_LOOKS: tuple[Look, ...] = (
    _key_days_in_a_row,
    _no_rest_day,
    _key_after_race,
    weeks_found,
    _long_run_spike,
    _one_easy_day,
    _strength,
    _first_speed_work,
    _no_short_day,
    _doubles,
    _cross_above_easy,
)
"""In this order findings of one severity and one day are told."""
