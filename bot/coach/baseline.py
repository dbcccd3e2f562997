"""What is normal for *this* runner: resting heart rate, sleep need.

The usual pulse is lagged: it ends a week ago, so that a slow rise cannot hide by dragging its own yardstick
along (specification 3.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from operator import attrgetter
from statistics import median

from bot.coach.checkin import CheckIn, Illness, Tag
from bot.coach.sources import HOUSE, HOUSE_SIMULATION, WALSH_2021
from bot.coach.threshold import Threshold

WINDOW_FIRST = Threshold(35, "days ago", HOUSE_SIMULATION, "oldest reading of the usual pulse")
WINDOW_LAST = Threshold(
    8, "days ago", HOUSE_SIMULATION, "newest reading of the usual pulse: it ends a week ago"
)
FEWEST_EVER = Threshold(7, "readings", HOUSE, "below this no comparison is made at all")
ESTABLISHED_FROM = Threshold(
    14, "readings", HOUSE, "in the window; below this all readings count, provisionally"
)
SPREAD_FLOOR = Threshold(2, "bpm", HOUSE, "nobody's pulse is steadier than this, the device rounds")
SPREAD_CEILING = Threshold(5, "bpm", HOUSE, "a wild month must not make every rise look usual")
OUTLIER = Threshold(15, "bpm", HOUSE, "this far off the middle is a slip of the device or the finger")
RESTART_AFTER = Threshold(14, "days", HOUSE, "so long without a reading starts the usual afresh")

NEED_DEFAULT = Threshold(
    7.5, "h", WALSH_2021, "sleep need while neither told nor learnt; inside the usual 7-9 h"
)
NEED_LOW = Threshold(6.5, "h", WALSH_2021, "a learnt need is not set below this")
NEED_HIGH = Threshold(9.0, "h", WALSH_2021, "nor above this")
NEED_FROM = Threshold(14, "nights", HOUSE, "nights in 28 days before the own median is trusted")

USUAL_FROM = Threshold(7, "mornings", HOUSE, "of 28 before a usual is told beside today's answer")

MAD_TO_SD = 1.4826
"""Scales a median absolute deviation to the standard deviation of a normal distribution."""

_RESTART_AFTER = timedelta(days=int(RESTART_AFTER.value))
_WELL = (None, Illness.NONE)
_DISTURBING = frozenset({Tag.ALCOHOL, Tag.ALTITUDE, Tag.TRAVEL, Tag.HEAT})


@dataclass(frozen=True)
class PulseBaseline:
    """The usual resting heart rate. Not established: learnt from few days, thresholds are 2 bpm wider."""

    usual_bpm: float
    spread_bpm: float
    """Robust standard deviation, between 2 and 5 bpm."""
    established: bool
    days: int


def pulse_readings(check_ins: Iterable[CheckIn], day: date) -> list[tuple[date, int]]:
    """Undisturbed readings before `day` since the last long gap, oldest first.

    Days that were ill or tagged alcohol, altitude, travel or heat do not shape what is usual.
    """
    readings: list[tuple[date, int]] = []
    last_seen: date | None = None
    for check_in in sorted(check_ins, key=attrgetter("day")):
        read_on, bpm = check_in.day, check_in.resting_hr_bpm
        if bpm is None or read_on >= day:
            continue
        if last_seen is not None and read_on - last_seen > _RESTART_AFTER:
            readings.clear()
        last_seen = read_on
        if shapes_the_usual(check_in):
            readings.append((read_on, bpm))
    if last_seen is not None and day - last_seen > _RESTART_AFTER:
        return []
    return readings


def shapes_the_usual(check_in: CheckIn) -> bool:
    """Whether this day may say what is usual: neither ill nor disturbed."""
    return check_in.illness in _WELL and _DISTURBING.isdisjoint(check_in.tags)


def enough_readings(latest_first: Iterable[CheckIn], day: date) -> Iterator[CheckIn]:
    """Check-ins with a reading, as far back as the usual pulse of `day` may rest on them.

    Years are not looked through where five weeks settle it; with few readings every one of them counts.
    """
    in_window = 0
    first, last = _window(day)
    for check_in in latest_first:
        if check_in.day < first and in_window >= ESTABLISHED_FROM.value:
            return
        if check_in.resting_hr_bpm is not None:
            in_window += first <= check_in.day <= last and shapes_the_usual(check_in)
            yield check_in


def _window(day: date) -> tuple[date, date]:
    """The first and the last day whose readings make the usual pulse of `day`."""
    return day - timedelta(days=int(WINDOW_FIRST.value)), day - timedelta(days=int(WINDOW_LAST.value))


def usual_before_the_break(check_ins: Sequence[CheckIn], day: date) -> float | None:
    """The usual that a long gap ended, for information only; None where there was none.

    It is the usual as it was on the day after the last reading before the gap.
    """
    readings = sorted(one.day for one in check_ins if one.resting_hr_bpm is not None and one.day < day)
    ends = [
        earlier
        for earlier, later in pairwise([*readings, day])
        if (later - earlier).days > RESTART_AFTER.value
    ]
    if not ends:
        return None
    old = pulse_baseline(check_ins, ends[-1] + timedelta(days=1))
    return None if old is None else old.usual_bpm


def pulse_baseline(check_ins: Iterable[CheckIn], day: date) -> PulseBaseline | None:
    """The usual pulse as seen on `day`; None while fewer than 7 readings exist. That day's own is out."""
    readings = pulse_readings(check_ins, day)
    if len(readings) < FEWEST_EVER.value:
        return None
    first, last = _window(day)
    window = [bpm for read_on, bpm in readings if first <= read_on <= last]
    established = len(window) >= ESTABLISHED_FROM.value
    values = window if established else [bpm for _, bpm in readings]
    middle = median(values)
    # Two halves far apart (a new device) leave nothing near their middle: then there is no slip to drop.
    near = [bpm for bpm in values if abs(bpm - middle) <= OUTLIER.value] or values
    return PulseBaseline(
        usual_bpm=median(near),
        spread_bpm=_spread(near),
        established=established,
        days=len(near),
    )


def _spread(values: Sequence[float]) -> float:
    middle = median(values)
    robust = MAD_TO_SD * median(abs(value - middle) for value in values)
    return min(max(robust, SPREAD_FLOOR.value), SPREAD_CEILING.value)


def sleep_need_h(stated_h: float | None, nights_h: Sequence[float]) -> float:
    """How much sleep this runner needs: as told, else the middle of the last 28 nights, else 7.5 h.

    `nights_h` are earlier nights only: last night must not lower the yardstick it is held against.
    """
    if stated_h is not None:
        return stated_h
    if len(nights_h) < NEED_FROM.value:
        return NEED_DEFAULT.value
    return min(max(median(nights_h), NEED_LOW.value), NEED_HIGH.value)


def usual_of(values: Iterable[float | None]) -> float | None:
    """The middle of the known values; None while fewer than seven are. It is told, never judged by."""
    known = [value for value in values if value is not None]
    return median(known) if len(known) >= USUAL_FROM.value else None
