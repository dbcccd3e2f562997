"""The page about the days around one: what is known of those before it, and what is planned from it on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Column, LargeBinary, bindparam, cast, null, select, type_coerce, union_all

from bot.coach.checkin import CheckIn
from bot.coach.past import PastDay
from bot.coach.workout import Workout
from bot.diary.line import Question
from bot.diary.month_rows import Tables, beside, log_read, month_of, opened
from bot.diary.month_text import Part
from bot.diary.months import Months, bodies_asked
from bot.diary.notes import DaysAround
from bot.diary.plans import PLAN_COLUMNS, PLAN_OF_DATES, PLAN_OF_WEEK, PlanKnown
from bot.diary.reasons_text import unpacked
from bot.diary.tables import BOUND, CHECK_IN
from bot.diary.training import LOG, workouts_by_day
from bot.diary.translate import CHECK_IN_COLUMNS, PLANNED_THEN_COLUMNS, WORKOUT_COLUMNS, session_of

_ONE_DAY = timedelta(days=1)

_MORNING_COLUMNS = (*CHECK_IN_COLUMNS, *PLANNED_THEN_COLUMNS, CHECK_IN.c.verdict)
_ANSWERS = slice(len(CHECK_IN_COLUMNS))
_THEN = slice(_ANSWERS.stop, _ANSWERS.stop + len(PLANNED_THEN_COLUMNS))
_VERDICT = _THEN.stop
_REASONS = _VERDICT + 1
_EARLIER = (
    CHECK_IN.c.runner_id == bindparam("of_runner"),
    CHECK_IN.c.day >= bindparam("first"),
    CHECK_IN.c.day < bindparam("before"),
)
_MORNINGS = (
    # the reasons as they lie there: of seventy mornings one is asked for them
    select(*_MORNING_COLUMNS, type_coerce(CHECK_IN.c.reasons, LargeBinary))
    .where(*_EARLIER)
    .order_by(CHECK_IN.c.day)
)

_ANSWERS_ALONE = select(*CHECK_IN_COLUMNS).where(*_EARLIER)


def _empty(columns: Iterable[Column[Any]]) -> list[Any]:
    return [cast(null(), column.type).label(f"no_{column.name}") for column in columns]


_NO_WORKOUT, _NO_PLAN, _NO_BODY = _empty(WORKOUT_COLUMNS), _empty(PLAN_COLUMNS), _empty([BOUND.c.body])


def _padded(plan: Any) -> Any:
    day, weekday, *said = plan.selected_columns
    return plan.with_only_columns(day, weekday, *_NO_WORKOUT, *said, *_NO_BODY)


_BOUND = select(*_empty([CHECK_IN.c.day]), BOUND.c.month, *_NO_WORKOUT, *_NO_PLAN, BOUND.c.body).where(
    BOUND.c.runner_id == bindparam("of_runner"),
    BOUND.c.month.between(bindparam("first_month"), bindparam("last_month")),
    BOUND.c.part != Part.ADVICES,
)
_LOG_AND_PLAN = union_all(
    LOG.with_only_columns(*LOG.selected_columns, *_NO_PLAN, *_NO_BODY),
    _padded(PLAN_OF_DATES),
    _padded(PLAN_OF_WEEK),
    _BOUND,
).order_by("day", "number")
"""One statement instead of four: the past is read with every tap that needs an advice."""
_OF_PLAN = 2 + len(WORKOUT_COLUMNS)
"""Where the columns of the plan begin; they are empty in rows of the log. The body comes last."""


class Days(Months):
    """What is asked about many days at once, from all that is kept of them."""

    async def past(self, runner_id: int, before: date, days: int) -> tuple[PastDay, ...]:
        """The `days` days before that day, oldest first; days nothing is known of are left out.

        A day's plan is what its date says, else what was planned when its advice was given, else what the
        week's plan said by then.
        """
        asked = days_asked(runner_id, before, days, before - _ONE_DAY)
        mornings, rows = await self._all_rows(*asked)
        with self._border.reading():
            return _past(before, days, mornings, rows, _plan_of(rows))

    async def answers_before(self, runner_id: int, day: date, days: int) -> tuple[CheckIn, ...]:
        """What was answered on the `days` days before that day, oldest first: what a question rests on."""
        first, last = day - timedelta(days=days), day - _ONE_DAY
        loose, bodies = await self._all_rows(
            (_ANSWERS_ALONE, {"of_runner": runner_id, "first": first, "before": day}),
            bodies_asked(runner_id, first, last, (Part.MORNINGS,)),
        )
        with self._border.reading():
            told = beside({row[0]: row for row in loose}, opened(bodies), CHECK_IN_COLUMNS)
            return tuple([CheckIn(*told[when]) for when in sorted(told) if first <= when <= last])


def days_asked(runner_id: int, day: date, days: int, until: date) -> tuple[Question, Question]:
    """What is asked for `days_around_of`: the mornings before that day, and log and plan up to `until`."""
    first, last = day - timedelta(days=days), day - _ONE_DAY
    span = {
        "of_runner": runner_id,
        "first": first,
        "last": last,
        "until": until,
        "first_month": month_of(first),
        "last_month": month_of(last),
    }
    return (_MORNINGS, {"of_runner": runner_id, "first": first, "before": day}), (_LOG_AND_PLAN, span)


def days_around_of(
    day: date, days: int, last: date, mornings: Sequence[Any], rows: Sequence[Any]
) -> DaysAround:
    """The `days` days before that day as in `past`, and the plan from that day to `last`, of these rows.

    Raises ValueError and the like where one makes no sense.
    """
    plan = _plan_of(rows)
    past = _past(day, days, mornings, rows, plan)
    return DaysAround(past, plan.days(day, last), _last_told(mornings))


def _past(
    before: date, days: int, mornings: Sequence[Any], rows: Sequence[Any], plan: PlanKnown
) -> tuple[PastDay, ...]:
    bound = opened((row[1], row[-1]) for row in rows if row[-1] is not None)
    told = beside({row[0]: row for row in mornings}, bound, _MORNING_COLUMNS)
    log = _log_beside((row for row in rows if row[_OF_PLAN] is None and row[-1] is None), bound)
    every = map(date.fromordinal, range(before.toordinal() - days, before.toordinal()))
    found = [_past_day(day, told.get(day), log.get(day), plan) for day in every]
    return tuple([past for past in found if past is not None])


def _plan_of(rows: Sequence[Any]) -> PlanKnown:
    return PlanKnown.of_rows((*row[:2], *row[_OF_PLAN:-1]) for row in rows if row[_OF_PLAN] is not None)


def _log_beside(rows: Iterable[Any], bound: Sequence[Tables]) -> dict[date, tuple[Workout, ...]]:
    """The log, of which a part may be bound."""
    told: dict[date, tuple[Workout, ...]] = {}
    for month in bound:
        told |= workouts_by_day(log_read(month))
    return told | workouts_by_day(rows)


def _past_day(
    day: date, morning: Sequence[Any] | None, workouts: tuple[Workout, ...] | None, plan: PlanKnown
) -> PastDay | None:
    of_date = plan.dates.get(day)
    planned = None if of_date is None else of_date.planned
    if morning is None:
        planned = planned or plan.by_week(day)
        return PastDay(day, None, None, workouts, planned) if workouts is not None or planned else None
    planned = planned or session_of(morning[_THEN]) or plan.by_week(day)
    return PastDay(day, CheckIn(*morning[_ANSWERS]), morning[_VERDICT], workouts, planned)


def _last_told(mornings: Sequence[Any]) -> Mapping[date, Any]:
    """The reasons of the last advice by its day; empty where none lies loose."""
    for morning in reversed(mornings):
        if morning[_VERDICT] is not None:
            return {morning[0]: () if morning[_REASONS] is None else unpacked(morning[_REASONS])}
    return {}
