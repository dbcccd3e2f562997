"""FIT: each session is a workout; resting heart rate and sleep out of a watch's other files."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import isfinite
from typing import Final

import fitdecode

from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.fit_frames import Part, has_field, only, parts_of, whole
from bot.tracks.sports import OTHERS, sport_of_fit
from bot.tracks.tally import EARLIEST, Tally, checked, pulse_bpm
from bot.tracks.tracked import Format, Overnight, Tracked

_EPOCH: Final = datetime(1989, 12, 31, tzinfo=UTC)
"""FIT counts its seconds from here."""

_SPORT, _SESSION, _RECORD, _RESTING, _SLEEP = 12, 18, 20, 211, 275
_FILE_ID, _DEVELOPER_FIELD, _DEVELOPER_ID = 0, 206, 207
_WANTED: Final = frozenset({_FILE_ID, _SPORT, _SESSION, _RESTING, _SLEEP, _DEVELOPER_FIELD, _DEVELOPER_ID})
"""Numbers of messages in the FIT profile. A developer's own fields tell how long a message is."""

_HEART_RATE: Final = 3
"""The number of a point's field for it."""

_POINTS: Final = frozenset({_FILE_ID, _RECORD, _DEVELOPER_FIELD, _DEVELOPER_ID})

_ASLEEP: Final = frozenset({"light", "deep", "rem"})

LONGEST_SLEEP_STEP: Final = timedelta(hours=4)
"""Between two levels of sleep. After a longer silence the watch was not worn, or it is another night."""


@dataclass
class _Found:
    """What one FIT file says, as far as it was read."""

    sessions: list[fitdecode.FitDataMessage] = field(default_factory=list)
    sport: tuple[str | None, str | None] = (None, None)
    resting: list[tuple[datetime, int]] = field(default_factory=list)
    levels: list[tuple[datetime, str | None]] = field(default_factory=list)


def read_fit(data: bytes, bounds: Bounds) -> tuple[tuple[Tracked, ...], tuple[Overnight, ...]]:
    """Workouts and nights in a FIT file, or in several in a row. Raises UnreadableTrack where neither is."""
    workouts: list[Tracked] = []
    nights: list[Overnight] = []
    refused = UnreadableTrack(Problem.NO_WORKOUT, format=Format.FIT.value)
    for part in parts_of(data, bounds):
        found = _found(part, bounds)
        try:
            workouts += _workouts(found, part, bounds)
        except UnreadableTrack as why:
            refused = why
        nights += _nights(found)
    if not workouts and not nights:
        raise refused
    return tuple(workouts), tuple(nights)


def _found(part: Part, bounds: Bounds) -> _Found:
    found = _Found()
    for message in _decoded(only(part, _WANTED, bounds), bounds):
        if message.global_mesg_num == _SESSION:
            bounds.workout()
            found.sessions.append(message)
        elif message.global_mesg_num == _SPORT:
            found.sport = _text(message, "sport"), _text(message, "sub_sport")
        elif message.global_mesg_num in (_RESTING, _SLEEP):
            bounds.point()
            _note_rest(found, message)
    return found


def _note_rest(found: _Found, message: fitdecode.FitDataMessage) -> None:
    at = _instant(message, "timestamp")
    if at is None:
        return
    if message.global_mesg_num == _SLEEP:
        found.levels.append((at, _text(message, "sleep_level")))
        return
    today = pulse_bpm(_number(message, "current_day_resting_heart_rate"))
    pulse = today if today is not None else pulse_bpm(_number(message, "resting_heart_rate"))
    if pulse is not None:
        found.resting.append((at, pulse))


def _workouts(found: _Found, part: Part, bounds: Bounds) -> list[Tracked]:
    named = [one for one in found.sessions if len(found.sessions) == 1 or _text(one, "sport") not in OTHERS]
    if not named:
        return [_counted(part, bounds).workout(Format.FIT, sport_of_fit(*found.sport))]
    workouts: list[Tracked] = []
    refused = None
    for session in named:
        try:
            workouts.append(_workout(session, found.sport))
        except UnreadableTrack as why:
            refused = why
    if refused is not None and not workouts:
        raise refused
    lacking = any(one.mean_hr_bpm is None for one in workouts)
    if lacking and has_field(part, _RECORD, _HEART_RATE, bounds):
        return _with_pulses(workouts, part, bounds)
    return workouts


def _with_pulses(workouts: list[Tracked], part: Part, bounds: Bounds) -> list[Tracked]:
    """The workouts with the heart rates of their points, where their sessions do not sum them up."""
    tallies = [Tally(bounds) for _ in workouts]
    for message in _decoded(only(part, _POINTS, bounds), bounds):
        at, pulse = _instant(message, "timestamp"), _number(message, "heart_rate")
        if at is None or pulse is None:
            continue
        for one, tally in zip(workouts, tallies, strict=True):
            if one.started_at <= at <= one.started_at + timedelta(seconds=one.duration_s):
                tally.add(at, None, None, pulse)
                break
    return [
        replace(
            one,
            mean_hr_bpm=tally.mean_hr_bpm if one.mean_hr_bpm is None else one.mean_hr_bpm,
            max_hr_bpm=tally.max_hr_bpm if one.max_hr_bpm is None else one.max_hr_bpm,
        )
        for one, tally in zip(workouts, tallies, strict=True)
    ]


def _workout(session: fitdecode.FitDataMessage, named: tuple[str | None, str | None]) -> Tracked:
    """One session. `named` is what the file as a whole says its sport is."""
    ended_at, started_at = _instant(session, "timestamp"), _instant(session, "start_time")
    elapsed_s, timer_s = _number(session, "total_elapsed_time"), _number(session, "total_timer_time")
    if elapsed_s is None and started_at is not None and ended_at is not None:
        elapsed_s = (ended_at - started_at).total_seconds()
    if elapsed_s is None:
        elapsed_s = timer_s
    if started_at is None or elapsed_s is None:
        raise UnreadableTrack(Problem.NO_TIMES, format=Format.FIT.value)
    told = _text(session, "sport"), _text(session, "sub_sport")
    return checked(
        Tracked(
            format=Format.FIT,
            sport=sport_of_fit(*(named if told == (None, None) else told)),
            started_at=started_at,
            duration_s=elapsed_s,
            moving_s=timer_s,
            distance_m=_number(session, "total_distance") or None,
            mean_hr_bpm=pulse_bpm(_number(session, "avg_heart_rate")),
            max_hr_bpm=pulse_bpm(_number(session, "max_heart_rate")),
        )
    )


def _counted(part: Part, bounds: Bounds) -> Tally:
    """The points of a file without a session: the watch gave up before it summed them up."""
    tally = Tally(bounds)
    for message in _decoded(whole(part), bounds):
        if message.global_mesg_num == _RECORD:
            distance_m, pulse = _number(message, "distance"), _number(message, "heart_rate")
            tally.add(_instant(message, "timestamp"), None, distance_m, pulse)
    return tally


def _nights(found: _Found) -> Iterator[Overnight]:
    """The last resting heart rate that is told, and each night with sleep in it."""
    if found.resting:
        at, pulse = max(found.resting)
        yield Overnight(at, resting_hr_bpm=pulse)
    levels = sorted(found.levels, key=lambda level: level[0])
    asleep, ended_at = timedelta(), None
    for (at, level), (next_at, _) in pairwise(levels):
        if next_at - at > LONGEST_SLEEP_STEP:
            yield from _night(asleep, ended_at)
            asleep = timedelta()
        elif level in _ASLEEP:
            asleep, ended_at = asleep + (next_at - at), next_at
    yield from _night(asleep, ended_at)


def _night(asleep: timedelta, ended_at: datetime | None) -> Iterator[Overnight]:
    if asleep and ended_at is not None:
        yield Overnight(ended_at, sleep_h=round(asleep / timedelta(hours=1), 2))


def _decoded(data: bytes, bounds: Bounds) -> Iterator[fitdecode.FitDataMessage]:
    reader = fitdecode.FitReader(
        data,
        processor=None,
        check_crc=fitdecode.CrcCheck.DISABLED,
        error_handling=fitdecode.ErrorHandling.IGNORE,
    )
    with _what_fitdecode_raises(), reader:
        for frame in reader:
            bounds.in_time()
            if isinstance(frame, fitdecode.FitDataMessage):
                yield frame


@contextmanager
def _what_fitdecode_raises() -> Iterator[None]:
    """fitdecode asserts and indexes freely: what does not fit the profile breaks in any of these ways."""
    try:
        yield
    except (
        fitdecode.FitError,
        struct.error,
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ):
        raise UnreadableTrack(Problem.DAMAGED, format=Format.FIT.value) from None


def _value(message: fitdecode.FitDataMessage, name: str) -> object:
    """The first field of that name that has a value: several can carry it."""
    for one in message.get_fields(name):
        if one.value is not None:
            return one.value
    return None


def _text(message: fitdecode.FitDataMessage, name: str) -> str | None:
    """The name the profile has for the value; None where it has none."""
    value = _value(message, name)
    return value if isinstance(value, str) else None


def _number(message: fitdecode.FitDataMessage, name: str) -> float | None:
    """A finite number that is not negative."""
    value = _value(message, name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or value < 0:
        return None
    return float(value)


def _instant(message: fitdecode.FitDataMessage, name: str) -> datetime | None:
    """None too for a small number: seconds since the watch was switched on."""
    seconds = _number(message, name)
    if seconds is None or seconds > 0xFFFFFFFF:
        return None
    at = _EPOCH + timedelta(seconds=seconds)
    return at if at >= EARLIEST else None
