"""The page about mornings: the form, the advice, and the days before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Column, bindparam, cast, delete, func, null, select, union_all, update

from bot.coach.past import PastDay
from bot.coach.workout import Workout
from bot.diary.notes import Form, KeptAdvice
from bot.diary.plans import PLAN_OF_DATES, PLAN_OF_WEEK, PlanKnown
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import CHECK_IN, PLAN_DAY
from bot.diary.training import LOG, workouts_by_day
from bot.diary.translate import (
    ANSWERS,
    CHECK_IN_COLUMNS,
    PLANNED,
    PLANNED_THEN_COLUMNS,
    SESSION,
    WORKOUT_COLUMNS,
    answers_of,
    check_in_of,
    session_columns,
    session_of,
)

_OF_RUNNER = CHECK_IN.c.runner_id == bindparam("of_runner")
_THIS = (_OF_RUNNER, CHECK_IN.c.day == bindparam("of_day"))
_FORM = select(*CHECK_IN_COLUMNS, CHECK_IN.c.message_id, CHECK_IN.c.fixing).where(*_THIS)
_PAST = (
    select(*CHECK_IN_COLUMNS, CHECK_IN.c.verdict, *PLANNED_THEN_COLUMNS)
    .where(_OF_RUNNER, CHECK_IN.c.day >= bindparam("first"), CHECK_IN.c.day < bindparam("before"))
    .order_by(CHECK_IN.c.day)
)


def _empty(columns: Iterable[Column[Any]]) -> list[Any]:
    return [cast(null(), column.type).label(f"no_{column.name}") for column in columns]


_NO_WORKOUT, _NO_SESSION = _empty(WORKOUT_COLUMNS), _empty(PLAN_DAY.c[name] for name in SESSION)


def _padded(plan: Any) -> Any:
    day, weekday, *session = plan.selected_columns
    return plan.with_only_columns(day, weekday, *_NO_WORKOUT, *session)


_LOG_AND_PLAN = union_all(
    LOG.with_only_columns(*LOG.selected_columns, *_NO_SESSION), _padded(PLAN_OF_DATES), _padded(PLAN_OF_WEEK)
).order_by("day", "number")
"""One statement instead of three: the past is read with every tap that needs an advice."""
_OF_PLAN = 2 + len(WORKOUT_COLUMNS)
"""Where the columns of the plan begin; they are empty in rows of the log."""

_GIVEN = ("verdict", "reasons", "rulebook_version", "minutes", "state", "confidence", "receipt")
_ADVICE = select(*(CHECK_IN.c[name] for name in _GIVEN), *PLANNED_THEN_COLUMNS).where(
    *_THIS, CHECK_IN.c.verdict.is_not(None)
)
_ADVICES = (
    select(CHECK_IN.c.day, *(CHECK_IN.c[name] for name in _GIVEN), *PLANNED_THEN_COLUMNS)
    .where(
        _OF_RUNNER,
        CHECK_IN.c.day.between(bindparam("first"), bindparam("last")),
        CHECK_IN.c.verdict.is_not(None),
    )
    .order_by(CHECK_IN.c.day)
)
_ADVISED = update(CHECK_IN).where(*_THIS)


def _keep_form(insert: Any) -> Any:
    told = insert(CHECK_IN)
    new = {name: told.excluded[name] for name in (*ANSWERS[1:], "fixing", "updated_at")}
    new["message_id"] = func.coalesce(told.excluded.message_id, CHECK_IN.c.message_id)
    return told.on_conflict_do_update(index_elements=["runner_id", "day"], set_=new)


_KEEP_FORM = for_each_database(_keep_form)
_SHOW = update(CHECK_IN).where(*_THIS)
_DROP = delete(CHECK_IN).where(*_THIS)


class Mornings(Sheet):
    """What is asked and told about a runner's days."""

    async def form(self, runner_id: int, day: date) -> Form | None:
        """That day's form; None when it was never opened."""
        row = await self._row(_FORM, {"of_runner": runner_id, "of_day": day})
        if row is None:
            return None
        with self._border.reading():
            return Form(check_in_of(row), message_id=row[-2], fixing=row[-1])

    async def keep_form(self, runner_id: int, form: Form, now: datetime) -> None:
        """Keep the answers and the question being fixed. The known message stays when the form names none."""
        values = answers_of(form.check_in) | {
            "runner_id": runner_id,
            "message_id": form.message_id,
            "fixing": form.fixing,
            "updated_at": now,
        }
        await self._do(_KEEP_FORM[self._dialect], values)

    async def drop_form(self, runner_id: int, day: date) -> None:
        """As if that day's form had never been opened: no answers, no advice, no message."""
        await self._do(_DROP, {"of_runner": runner_id, "of_day": day})

    async def keep_message(self, runner_id: int, day: date, message_id: int) -> None:
        """This message shows that day's form now. Nothing happens when there is no form."""
        await self._do(_SHOW, {"of_runner": runner_id, "of_day": day, "message_id": message_id})

    async def past(self, runner_id: int, before: date, days: int) -> tuple[PastDay, ...]:
        """The `days` days before that day, oldest first; days nothing is known of are left out.

        A day's plan is what its date says, else what was planned when its advice was given, else what the
        week's plan said by then.
        """
        first, last = before - timedelta(days=days), before - timedelta(days=1)
        span = {"of_runner": runner_id, "first": first, "before": before}
        mornings = {row[0]: row for row in await self._rows(_PAST, span)}
        rows = await self._rows(_LOG_AND_PLAN, {"of_runner": runner_id, "first": first, "last": last})
        with self._border.reading():
            log = workouts_by_day([row for row in rows if row[_OF_PLAN] is None])
            plan = PlanKnown.of_rows(
                [(*row[:2], *row[_OF_PLAN:]) for row in rows if row[_OF_PLAN] is not None]
            )
            every = (first + timedelta(days=ahead) for ahead in range(days))
            found = (_past_day(day, mornings.get(day), log.get(day), plan) for day in every)
            return tuple(past for past in found if past is not None)

    async def keep_advice(self, runner_id: int, day: date, advice: KeptAdvice, now: datetime) -> None:
        """Keep what was advised beside the answers it rests on. Nothing happens when there is no form."""
        values = {name: getattr(advice, name) for name in _GIVEN} | session_columns(advice.planned, PLANNED)
        await self._do(_ADVISED, values | {"of_runner": runner_id, "of_day": day, "updated_at": now})

    async def advice(self, runner_id: int, day: date) -> KeptAdvice | None:
        """What was advised on that day; None when nothing was, or it was taken back."""
        row = await self._row(_ADVICE, {"of_runner": runner_id, "of_day": day})
        if row is None:
            return None
        with self._border.reading():
            return _advice(row)

    async def advices(self, runner_id: int, first: date, last: date) -> Mapping[date, KeptAdvice]:
        """What was advised on these days, both included; days without an advice are left out."""
        rows = await self._rows(_ADVICES, {"of_runner": runner_id, "first": first, "last": last})
        with self._border.reading():
            return {row[0]: _advice(row[1:]) for row in rows}

    async def clear_advice(self, runner_id: int, day: date) -> None:
        """Take the advice back: the answers it rested on have changed."""
        nothing: dict[str, Any] = dict.fromkeys(_GIVEN) | session_columns(None, PLANNED)
        await self._do(_ADVISED, nothing | {"of_runner": runner_id, "of_day": day})


def _advice(row: Sequence[Any]) -> KeptAdvice:
    given = dict(zip(_GIVEN, row, strict=False))
    return KeptAdvice(**given, planned=session_of(row[len(_GIVEN) :]))


def _past_day(
    day: date, morning: Sequence[Any] | None, workouts: tuple[Workout, ...] | None, plan: PlanKnown
) -> PastDay | None:
    check_in = verdict = then = None
    if morning is not None:
        check_in, verdict = check_in_of(morning), morning[len(ANSWERS)]
        then = session_of(morning[len(ANSWERS) + 1 :])
    planned = plan.dates.get(day) or then or plan.by_week(day)
    if check_in is None and workouts is None and planned is None:
        return None
    return PastDay(day, check_in, verdict, workouts, planned)
