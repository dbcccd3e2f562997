"""The page about training: what took place, and of which days that is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, literal, or_, select, update

from bot.coach.workout import Workout
from bot.diary.month_rows import log_read, month_of, rows_read
from bot.diary.month_text import Part
from bot.diary.months import Months, not_bound
from bot.diary.notes import Logged, Source
from bot.diary.sheet import for_each_database
from bot.diary.tables import TRAINING_DAY, WORKOUT
from bot.diary.translate import TRAINED, WORKOUT_COLUMNS, workout_columns, workout_of

_OF_DAY = and_(WORKOUT.c.runner_id == TRAINING_DAY.c.runner_id, WORKOUT.c.day == TRAINING_DAY.c.day)
LOG = (
    select(TRAINING_DAY.c.day, WORKOUT.c.number, *WORKOUT_COLUMNS)
    .select_from(TRAINING_DAY.outerjoin(WORKOUT, _OF_DAY))
    .where(
        TRAINING_DAY.c.runner_id == bindparam("of_runner"),
        TRAINING_DAY.c.day.between(bindparam("first"), bindparam("last")),
        or_(TRAINING_DAY.c.told, WORKOUT.c.number.is_not(None)),
    )
)
"""A row for each workout, and one with nothing behind its day for a day that is known to be without any."""
_IN_ORDER = LOG.order_by(TRAINING_DAY.c.day, WORKOUT.c.number)
_IS_KNOWN = LOG.with_only_columns(TRAINING_DAY.c.day).limit(1)

_THIS_DAY = (TRAINING_DAY.c.runner_id == bindparam("of_runner"), TRAINING_DAY.c.day == bindparam("of_day"))
_OF_RUNNER = WORKOUT.c.runner_id == bindparam("of_runner")
_THIS = (_OF_RUNNER, WORKOUT.c.day == bindparam("of_day"), WORKOUT.c.number == bindparam("of_number"))
_BESIDES = ("source", "started_at", "fingerprint", "mean_hr_bpm", "max_hr_bpm", "moving_min")
_LOGGED_COLUMNS = (
    WORKOUT.c.day,
    *WORKOUT_COLUMNS,
    WORKOUT.c.number,
    *(WORKOUT.c[name] for name in _BESIDES),
)
_LOGGED = (
    select(*_LOGGED_COLUMNS)
    .where(_OF_RUNNER, WORKOUT.c.day == bindparam("of_day"))
    .order_by(WORKOUT.c.number)
)


def _adding_day(insert: Any, *, told: bool, numbered: int) -> Any:
    """A row for the day, unless its month is bound: then there is one already, or will be beside it."""
    runner_id = bindparam("runner_id", type_=TRAINING_DAY.c.runner_id.type)
    day = bindparam("day", type_=TRAINING_DAY.c.day.type)
    loose = not_bound(runner_id, bindparam("of_month"))
    row = select(runner_id, day, literal(told), literal(numbered)).where(loose)
    return insert(TRAINING_DAY).from_select(["runner_id", "day", "told", "numbered"], row)


_NUMBER = for_each_database(
    lambda insert: (
        _adding_day(insert, told=False, numbered=1)
        .on_conflict_do_update(
            index_elements=["runner_id", "day"], set_={"numbered": TRAINING_DAY.c.numbered + 1}
        )
        .returning(TRAINING_DAY.c.numbered)
    )
)
_ENTER = WORKOUT.insert()
_CHANGE = update(WORKOUT).where(*_THIS)
_TAKE_OUT = delete(WORKOUT).where(*_THIS)
_TELL = for_each_database(
    lambda insert: _adding_day(insert, told=True, numbered=0).on_conflict_do_update(
        index_elements=["runner_id", "day"], set_={"told": True}, where=TRAINING_DAY.c.told.is_(False)
    )
)
_UNTELL = update(TRAINING_DAY).where(*_THIS_DAY, TRAINING_DAY.c.told).values(told=False)
_OF_FILE = select(WORKOUT.c.day).where(_OF_RUNNER, WORKOUT.c.fingerprint == bindparam("of_file")).limit(1)
_STARTED = (
    select(WORKOUT.c.day)
    .where(
        _OF_RUNNER,
        WORKOUT.c.day.between(bindparam("first"), bindparam("last")),
        WORKOUT.c.started_at.between(bindparam("earliest"), bindparam("latest")),
    )
    .limit(1)
)
_STARTS = (WORKOUT.c.day, WORKOUT.c.started_at, WORKOUT.c.fingerprint)
_TRAINING = (Part.TRAINING,)
_END = 2 + len(WORKOUT_COLUMNS)
"""Where a row of LOG ends."""
_ANY_ZONE = timedelta(days=1)
"""A runner's day is never further than this from the day in UTC."""


class Training(Months):
    """What is asked and told about the training log.

    A day is known when the runner spoke of it as a whole, or when a workout of it is logged; every other day
    is not known, which is not a day without training.
    """

    async def log_workout(
        self,
        runner_id: int,
        day: date,
        workout: Workout,
        *,
        source: Source,
        started_at: datetime | None = None,
        fingerprint: bytes | None = None,
        mean_hr_bpm: int | None = None,
        max_hr_bpm: int | None = None,
        moving_min: float | None = None,
    ) -> int:
        """Enter one workout and return its number, from 0; a number is never given twice on one day.

        `fingerprint` is a hash of the file it was read from. None: not known, everywhere. Raises DiaryTrouble
        for what nobody can have done.
        """
        of_day = _adding(runner_id, day)
        row = await self._row(_NUMBER[self._dialect], of_day)
        if row is None and await self._loosen(runner_id, (day,)):
            row = await self._row(_NUMBER[self._dialect], of_day)
        number: int = row[0] - 1  # type: ignore[index] # a row comes back from every insert into a loose month
        besides = {
            "source": source,
            "started_at": started_at,
            "fingerprint": fingerprint,
            "mean_hr_bpm": mean_hr_bpm,
            "max_hr_bpm": max_hr_bpm,
            "moving_min": moving_min,
        }
        values = {"runner_id": runner_id, "day": day, "number": number}
        await self._do(_ENTER, values | workout_columns(workout) | besides)
        return number

    async def workouts(self, runner_id: int, first: date, last: date) -> Mapping[date, tuple[Workout, ...]]:
        """What was trained on the known days of these, both included, oldest first; empty: nothing was."""
        rows = await self._rows(_IN_ORDER, {"of_runner": runner_id, "first": first, "last": last})
        bound = await self._bound(runner_id, first, last, _TRAINING)
        with self._border.reading():
            there = (row for month in bound for row in log_read(month) if first <= row[0] <= last)
            return dict(sorted((workouts_by_day(there) | workouts_by_day(rows)).items()))

    async def is_known(self, runner_id: int, day: date) -> bool:
        """Whether it is known what was trained that day, be it nothing."""
        if await self._row(_IS_KNOWN, {"of_runner": runner_id, "first": day, "last": day}) is not None:
            return True
        bound = await self._bound(runner_id, day, day, _TRAINING)
        with self._border.reading():
            return any(row[0] == day for month in bound for row in log_read(month))

    async def logged(self, runner_id: int, day: date) -> tuple[Logged, ...]:
        """The workouts of one day with their numbers and where they are known from, in that order."""
        rows: Sequence[Any] = await self._rows(_LOGGED, {"of_runner": runner_id, "of_day": day})
        bound = [] if rows else await self._bound(runner_id, day, day, _TRAINING)
        end = 1 + len(TRAINED)
        with self._border.reading():
            rows = rows or [
                row for month in bound for row in rows_read(_LOGGED_COLUMNS, month) if row[0] == day
            ]
            return tuple(Logged(row[end], workout_of(row[1:]), *row[end + 1 :]) for row in rows)

    async def keep_workout(self, runner_id: int, day: date, number: int, workout: Workout) -> bool:
        """Change what is known of a workout (its effort was asked, say). False: it is no longer there."""
        values = _of(runner_id, day, number) | workout_columns(workout)
        return await self._on_day(_CHANGE, values, runner_id, day) == 1

    async def keep_logged(self, runner_id: int, day: date, logged: Logged) -> bool:
        """Change all that is known of a workout (a file from a watch measured it). False: it is not there."""
        besides = {name: getattr(logged, name) for name in _BESIDES}
        values = _of(runner_id, day, logged.number) | workout_columns(logged.workout) | besides
        return await self._on_day(_CHANGE, values, runner_id, day) == 1

    async def forget_workout(self, runner_id: int, day: date, number: int) -> bool:
        """Undo `log_workout`. False: it was not there. A day known by it alone is not known any more."""
        return await self._on_day(_TAKE_OUT, _of(runner_id, day, number), runner_id, day) == 1

    async def speak_of_day(self, runner_id: int, day: date) -> bool:
        """The runner said what the day was as a whole; without workouts it was one without training.

        False: that was known before.
        """
        return await self._on_day(_TELL[self._dialect], _adding(runner_id, day), runner_id, day) == 1

    async def unspeak_day(self, runner_id: int, day: date) -> bool:
        """Undo `speak_of_day`; workouts stay. False: there was nothing to undo."""
        return await self._on_day(_UNTELL, {"of_runner": runner_id, "of_day": day}, runner_id, day) == 1

    async def has_activity(
        self,
        runner_id: int,
        *,
        fingerprint: bytes | None = None,
        started_at: datetime | None = None,
        tolerance: timedelta = timedelta(),
    ) -> bool:
        """Whether a workout came from that file, or began no further than `tolerance` from that instant.

        `tolerance` is below a day. Workouts whose start is not known are compared by their file alone.
        """
        if fingerprint is not None:
            of_file = {"of_runner": runner_id, "of_file": fingerprint}
            if await self._row(_OF_FILE, of_file) is not None:
                return True
            if any(mark == fingerprint for _, mark in await self._began(runner_id, date.min, date.max)):
                return True
        if started_at is None:
            return False
        earliest, latest = started_at - tolerance, started_at + tolerance
        first, last = earliest.date() - _ANY_ZONE, latest.date() + _ANY_ZONE
        span = {
            "of_runner": runner_id,
            "first": first,
            "last": last,
            "earliest": earliest,
            "latest": latest,
        }
        if await self._row(_STARTED, span) is not None:
            return True
        return any(
            at is not None and earliest <= at <= latest for at, _ in await self._began(runner_id, first, last)
        )

    async def _began(self, runner_id: int, first: date, last: date) -> list[tuple[Any, ...]]:
        """When those workouts of these days began that are bound, and the marks of their files."""
        bound = await self._bound(runner_id, first, last, _TRAINING)
        with self._border.reading():
            rows = [row for month in bound for row in rows_read(_STARTS, month)]
            return [row[1:] for row in rows if first <= row[0] <= last]


def workouts_by_day(rows: Iterable[Sequence[Any]]) -> dict[date, tuple[Workout, ...]]:
    """The log from rows that begin like LOG, in the order of their days and numbers."""
    log: dict[date, tuple[Workout, ...]] = {}
    for row in rows:
        told = log.get(row[0], ())
        log[row[0]] = told if row[1] is None else (*told, Workout(*row[2:_END]))
    return log


def _of(runner_id: int, day: date, number: int) -> dict[str, Any]:
    return {"of_runner": runner_id, "of_day": day, "of_number": number}


def _adding(runner_id: int, day: date) -> dict[str, Any]:
    return {"runner_id": runner_id, "day": day, "of_month": month_of(day)}
