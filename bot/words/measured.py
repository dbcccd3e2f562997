"""Distance and duration of one session, out of all amounts a line holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from bot.coach.measures import SESSION_KM, SESSION_MIN, OutOfRange, Scale
from bot.coach.workout import SessionKind, Sport
from bot.words.amounts import Amounts, number
from bot.words.log_read import Doubt
from bot.words.numbers import KM_PER_MILE
from bot.words.plausible import UNNAMED_RUN, Plausible
from bot.words.sessions_said import Said
from bot.words.training_words import END, NUMBER, START
from bot.words.typed_line import Line
from bot.words.word_lists import FIRST_LANGUAGE, word_list

SAME_TIME: Final = 0.06
"""Share. A pace is told rounded, and a watch that pauses counts otherwise than a clock."""
SLOW_MIN_PER_KM: Final = 7.5
"""Ours. "30 km 5:10" are five hours for few; whoever runs slower than this is asked whether it is a pace."""

SHORTEST_CLASS_MIN: Final = 10
"""Minutes. "Core 10" lasts; "strength 5" may be how hard it was."""
LONGEST_HARD_MIN: Final = 150
"""Minutes. Ours: nobody runs hard for longer, so "race pace 4:30" names the pace."""


@dataclass(frozen=True)
class Bare:
    """A number without a unit; `within` says that an "in" stood before it ("10k in 50")."""

    value: float
    said: str
    within: bool


def bare_numbers(line: Line, language: str = FIRST_LANGUAGE) -> tuple[Bare, ...]:
    """The numbers that nothing else claimed, taken out of the line."""
    said = word_list("amounts", language)
    bare = re.compile(rf"{START}(?:(?P<before>{said['before_bare']}) )?(?P<n>{NUMBER}){END}")
    within = said["within"]
    return tuple(Bare(number(found["n"]), found["n"], found["before"] == within) for found in line.take(bare))


@dataclass
class Measured:
    """What was measured, None where it was not said or is in doubt; `bare` is the number without a unit.

    `in_m`: that number had an "m" behind it. `either` are the minutes that a duration in doubt may mean.
    """

    km: float | None = None
    minutes: float | None = None
    bare: float | None = None
    in_m: bool = False
    either: tuple[float, ...] = ()
    doubts: list[Doubt] = field(default_factory=list)
    refused: list[OutOfRange] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def measured(amounts: Amounts, said: Said, bare: tuple[Bare, ...]) -> Measured:
    """Distance and duration, each within its scale, and every doubt about them."""
    found = Measured()
    _distance(found, amounts, said)
    _short_m_and_bare(found, amounts, said, bare)
    _duration(found, amounts, said)
    _pace(found, amounts, said.bounds)
    if amounts.in_parts or len(amounts.kms) > 1 or len(amounts.times_min) > 1:
        found.doubts.append(Doubt.SEVERAL_AMOUNTS)
        found.km = found.minutes = None
    found.km = _within(found, SESSION_KM, found.km, 3)
    found.minutes = _within(found, SESSION_MIN, found.minutes, 2)
    _plausible(found, said)
    return found


def _distance(found: Measured, amounts: Amounts, said: Said) -> None:
    found.km = amounts.kms[0] if len(amounts.kms) == 1 else None
    if said.named_km is None:
        return
    if not amounts.kms:
        found.km = said.named_km
    elif abs(amounts.kms[0] - said.named_km) > SAME_TIME * said.named_km:
        found.doubts.append(Doubt.NUMBERS_DISAGREE)


def _short_m_and_bare(found: Measured, amounts: Amounts, said: Said, bare: tuple[Bare, ...]) -> None:
    """Numbers whose unit is open: minutes where only minutes fit, else they are asked back."""
    long_since = found.km is not None or said.on_the_mat
    if len(amounts.short_m) + len(bare) > 1 or (amounts.times_min and (amounts.short_m or bare)):
        found.unread += [f"{value:g}m" for value in amounts.short_m] + [each.said for each in bare]
    elif amounts.short_m:
        if long_since:
            found.minutes = amounts.short_m[0]
        else:
            found.bare, found.in_m = amounts.short_m[0], True
            found.doubts.append(Doubt.DISTANCE_OR_MINUTES)
    elif bare and found.km is None and said.by_the_clock and _may_be_minutes(bare[0]):
        found.minutes = bare[0].value
    elif bare and found.km is None:
        found.bare = bare[0].value
        found.doubts.append(Doubt.DISTANCE_OR_MINUTES)
    elif bare and bare[0].within:
        found.minutes = bare[0].value
    elif bare:
        found.unread.append(bare[0].said)


def _may_be_minutes(bare: Bare) -> bool:
    return bare.value.is_integer() and SHORTEST_CLASS_MIN <= bare.value <= LONGEST_HARD_MIN


def _duration(found: Measured, amounts: Amounts, said: Said) -> None:
    if len(amounts.times_min) != 1:
        return
    times = amounts.times_min[0]
    bounds = said.bounds
    if len(times) > 1 and found.km is not None and bounds is not None:
        fitting = [minutes for minutes in times if bounds.pace(found.km, minutes)]
        if not fitting:
            found.doubts.append(Doubt.IMPLAUSIBLE)
            found.either = times
        if fitting == [times[0]] and _may_be_pace(times, found.km, said):
            fitting.append(round(found.km * times[1], 2))
        times = tuple(fitting)
    elif len(times) > 1:
        times = _without_distance(times, said)
    if len(times) == 1:
        found.minutes = float(times[0])
    elif Doubt.IMPLAUSIBLE not in found.doubts:
        found.doubts.append(Doubt.HOURS_OR_MINUTES)
        found.either = times


def _may_be_pace(times: tuple[float, ...], km: float, said: Said) -> bool:
    """Whether "5:10" beside a distance may be the pace, because as hours it makes a slow run."""
    as_hours, as_minutes = times
    slow = as_hours > SLOW_MIN_PER_KM * km
    return said.sport is Sport.RUN and slow and UNNAMED_RUN.pace(1, as_minutes)


def _without_distance(times: tuple[float, ...], said: Said) -> tuple[float, ...]:
    """ "1:15" is hours, "45:10" minutes; from 5 to 9, and for a race of no distance, either may be meant."""
    as_hours, as_minutes = times
    if as_minutes >= 10:
        return (as_minutes,)
    hard_run = said.kind is SessionKind.HARD and said.sport is Sport.RUN
    if as_minutes >= 5 or said.kind is SessionKind.RACE or (hard_run and as_minutes * 60 >= LONGEST_HARD_MIN):
        return times
    return (as_hours,)


def _pace(found: Measured, amounts: Amounts, bounds: Plausible | None) -> None:
    """A pace gives the missing one of distance and duration, or has to agree with both."""
    each_km = KM_PER_MILE if amounts.mile_unit else 1
    paced = [minutes for minutes in amounts.clocks if bounds is None or bounds.pace(1, minutes)]
    if found.km is not None and found.minutes is None and paced:
        found.doubts.append(Doubt.PACE_OR_CLOCK)
        found.either = tuple(round(found.km * minutes / each_km, 2) for minutes in paced)
    paces = {pace.minutes / (pace.km or each_km) for pace in amounts.paces}
    if len(paces) != 1:
        found.doubts += [Doubt.NUMBERS_DISAGREE] if paces else []
        return
    a_km_min, with_unit = paces.pop(), amounts.paces[0].km is not None
    if a_km_min <= 0:
        found.doubts.append(Doubt.IMPLAUSIBLE)
    elif found.km is not None:
        minutes = found.km * a_km_min
        if found.minutes is not None and abs(minutes - found.minutes) > SAME_TIME * found.minutes:
            found.doubts.append(Doubt.NUMBERS_DISAGREE)
        found.minutes = minutes if found.minutes is None else found.minutes
    elif found.minutes is not None and with_unit:
        found.km = found.minutes / a_km_min


def _within(found: Measured, scale: Scale, value: float | None, digits: int) -> float | None:
    """The value where its scale allows it. One outside is refused and doubted, never clipped."""
    if value is None:
        return None
    try:
        scale.check(value)
    except OutOfRange as beyond:
        found.refused.append(beyond)
        found.doubts.append(Doubt.OUT_OF_RANGE)
        return None
    return round(value, digits)


def _plausible(found: Measured, said: Said) -> None:
    bounds = said.bounds
    if bounds is None:
        return
    km, minutes = found.km, found.minutes
    fits = (
        (km is None or bounds.distance(km))
        and (minutes is None or bounds.duration(minutes))
        and (km is None or minutes is None or bounds.pace(km, minutes))
    )
    if not fits:
        found.doubts.append(Doubt.IMPLAUSIBLE if said.sports or said.kinds else Doubt.WHICH_SPORT)
