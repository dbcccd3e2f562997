"""How the week grew and how the next may grow: longest run, ramp, cutback weeks, monotony and strain."""

from __future__ import annotations

from bot.coach.load import CUTBACK_AT_MOST, CUTBACK_DUE, MONOTONY_WARN, RAMP_NOTE, SPIKE_FROM
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.rules.race import TAPER_DAYS
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.week_back import WAYS_BACK
from bot.coach.week_line import Line, Theme, all_of, lines_of, reason
from bot.coach.week_safety import must_ease
from bot.coach.week_seen import WeekSeen

RACE_OVER = Threshold(7, "days", HOUSE, "after a race, before anybody speaks of longer runs again")
_EPSILON = 1e-9


def growth_lines(seen: WeekSeen) -> tuple[Line, ...]:
    """What the week's size says, and what it lets the next one be."""
    return lines_of(
        Theme.LOAD,
        [spike(seen) or _longest(seen)],
        [cutback(seen)],
        [ramp(seen)],
        [_monotony(seen), _strain(seen)],
    )


def may_grow(seen: WeekSeen) -> bool:
    """Whether a longer run is anything to speak of: not when easing off, on a way back, nor around a race."""
    race = seen.record.last_race
    raced = race is not None and race.days_ago <= RACE_OVER.value
    return not (must_ease(seen) or tapers(seen) or raced or all_of(WAYS_BACK, seen))


def tapers(seen: WeekSeen) -> bool:
    """A race is so near that volume comes down, whatever the week before was."""
    goal = seen.season.goal
    return goal is not None and goal.race_in_days is not None and goal.race_in_days <= TAPER_DAYS.value


def spike(seen: WeekSeen) -> Reason | None:
    """A run more than a tenth longer than any of the thirty days before it (S37); a race is none.

    Of several the one that jumped most: a longer one after it is no jump any more, and hides nothing.
    """
    for unit, runs in (("km", seen.load.beside_before_km), ("min", seen.load.beside_before_min)):
        if not runs:
            continue
        size, before = max(runs, key=lambda run: run[0] / run[1])
        if size <= SPIKE_FROM.value * before + _EPSILON:
            return None
        facts: dict[str, Fact] = {f"longest_{unit}": size, f"before_{unit}": before}
        return Reason(f"WEEK_SPIKE_{unit.upper()}", facts, Weight.AMBER)
    return None


def _longest(seen: WeekSeen) -> Reason | None:
    """The longest run, and how long the next week's may be: a plan that keeps to it needs no reminder."""
    load = seen.load
    for unit, size in (("km", load.longest_km), ("min", load.longest_min)):
        if size is None:
            continue
        longest, cap = longest_cap(seen, unit)
        if cap is None or longest is None or longest < size:
            # while few runs are known what the runner told is the yardstick: no "so" follows from this one
            return Reason(f"WEEK_LONGEST_{unit.upper()}", {f"longest_{unit}": size}, Weight.UNKNOWN)
        weight = Weight.UNKNOWN if seen.load.planned_ahead else Weight.NOTE
        facts: dict[str, Fact]
        if longest > size and longest < (_longest_of_30(seen, unit) or 0):
            facts = {f"longest_{unit}": longest, f"cap_{unit}": cap}
            return Reason(f"WEEK_LONGEST_LATELY_{unit.upper()}", facts, weight)
        if longest > size:
            facts = {f"of_30_{unit}": longest, f"cap_{unit}": cap}
            return Reason(f"WEEK_LONGEST_30_{unit.upper()}", facts, weight)
        facts = {f"longest_{unit}": size, f"cap_{unit}": cap}
        return Reason(f"WEEK_LONGEST_CAP_{unit.upper()}", facts, weight)
    return None


def longest_cap(seen: WeekSeen, unit: str) -> tuple[float | None, float | None]:
    """The longest run of thirty days and a tenth more, in that unit; None while not known, or not to grow.

    A run that drops out of the thirty days in the coming week does not count: what Sunday allows holds on
    every morning until the next.
    """
    longest = _longest_of_30(seen, unit)
    if not longest or not may_grow(seen):
        return longest, None
    lasting = seen.load.longest_lasting_km if unit == "km" else seen.load.longest_lasting_min
    longest = min(longest, lasting or longest)
    return longest, SPIKE_FROM.value * longest


def _longest_of_30(seen: WeekSeen, unit: str) -> float | None:
    return seen.record.longest_run_km if unit == "km" else seen.record.longest_run_min


def ramp(seen: WeekSeen) -> Reason | None:
    """The week's growth against the three before it; a usual one is for the details (S112)."""
    found = seen.record.ramp
    if found is None or seen.record.in_cutback:
        return None
    if found.percent <= RAMP_NOTE.value + _EPSILON:
        return reason(
            "WEEK_RAMP_USUAL",
            Weight.UNKNOWN,
            change_percent=found.percent,
            before_km=found.before_km,
            most_percent=RAMP_NOTE.value,
        )
    return reason(
        "WEEK_RAMP",
        Weight.AMBER,
        week_km=found.last_km,
        before_km=found.before_km,
        percent=found.percent,
        most_percent=RAMP_NOTE.value,
    )


def cutback(seen: WeekSeen) -> Reason | None:
    """A cutback week just run; one that is due, with its kilometres; one that is planned (S113)."""
    record, load = seen.record, seen.load
    if record.in_cutback:
        if not seen.trained.complete or not seen.trained.runs:
            return None  # a week in bed is none
        before = [week for week in record.weeks_km[-4:-1] if week is not None]
        return reason(
            "WEEK_IN_CUTBACK", Weight.GOOD, week_km=record.weeks_km[-1] or 0.0, highest_km=max(before)
        )
    since, sizes = record.weeks_since_cutback, load.cutback_km
    if since is None or sizes is None or since < CUTBACK_DUE.value or tapers(seen) or must_ease(seen):
        return None
    highest = max(week for week in record.weeks_km[-3:] if week)
    if load.coming_km is not None and load.coming_km <= CUTBACK_AT_MOST.value * highest:
        return reason("WEEK_CUTBACK_PLANNED", weeks=since, planned_km=load.coming_km)
    least_km, most_km = sizes
    return reason("WEEK_CUTBACK_DUE", Weight.AMBER, weeks=since, least_km=least_km, most_km=most_km)


def _monotony(seen: WeekSeen) -> Reason | None:
    monotony = seen.record.monotony
    if monotony is None:
        return None
    alike = monotony > MONOTONY_WARN.value
    code = "WEEK_DAYS_ALIKE" if alike else "WEEK_MONOTONY"
    weight = Weight.AMBER if alike else Weight.UNKNOWN
    return reason(code, weight, monotony=monotony, limit=MONOTONY_WARN.value)


def _strain(seen: WeekSeen) -> Reason | None:
    """For the details: load times monotony, beside the own six weeks before."""
    strain, known = seen.load.strain_au, seen.load.strain_range_au
    if strain is None or known is None:
        return None
    least, most = known
    return reason("WEEK_STRAIN", Weight.UNKNOWN, strain_au=strain, least_au=least, most_au=most)
