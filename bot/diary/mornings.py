"""The page about mornings: the form, the advice, and the days before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Column, Executable, bindparam, cast, delete, func, null, select, union_all, update

from bot.coach.past import PastDay
from bot.coach.workout import Workout
from bot.diary.month_rows import Tables, beside, log_read, month_of, opened
from bot.diary.month_text import Part
from bot.diary.months import Months, not_bound
from bot.diary.notes import Form, KeptAdvice
from bot.diary.plans import PLAN_OF_DATES, PLAN_OF_WEEK, PlanKnown
from bot.diary.sheet import for_each_database
from bot.diary.tables import BOUND, CHECK_IN, PLAN_DAY
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
_FORM_COLUMNS = (*CHECK_IN_COLUMNS, CHECK_IN.c.message_id, CHECK_IN.c.fixing)
_FORM = select(*_FORM_COLUMNS).where(*_THIS)
_PAST_COLUMNS = (*CHECK_IN_COLUMNS, CHECK_IN.c.verdict, *PLANNED_THEN_COLUMNS)
_PAST = (
    select(*_PAST_COLUMNS)
    .where(_OF_RUNNER, CHECK_IN.c.day >= bindparam("first"), CHECK_IN.c.day < bindparam("before"))
    .order_by(CHECK_IN.c.day)
)


def _empty(columns: Iterable[Column[Any]]) -> list[Any]:
    return [cast(null(), column.type).label(f"no_{column.name}") for column in columns]


_NO_WORKOUT, _NO_SESSION = _empty(WORKOUT_COLUMNS), _empty(PLAN_DAY.c[name] for name in SESSION)
_NO_BODY = _empty([BOUND.c.body])


def _padded(plan: Any) -> Any:
    day, weekday, *session = plan.selected_columns
    return plan.with_only_columns(day, weekday, *_NO_WORKOUT, *session, *_NO_BODY)


_BOUND = select(*_empty([CHECK_IN.c.day]), BOUND.c.month, *_NO_WORKOUT, *_NO_SESSION, BOUND.c.body).where(
    BOUND.c.runner_id == bindparam("of_runner"),
    BOUND.c.month.between(bindparam("first_month"), bindparam("last_month")),
    BOUND.c.part.in_((Part.MORNINGS, Part.TRAINING)),
)
_LOG_AND_PLAN = union_all(
    LOG.with_only_columns(*LOG.selected_columns, *_NO_SESSION, *_NO_BODY),
    _padded(PLAN_OF_DATES),
    _padded(PLAN_OF_WEEK),
    _BOUND,
).order_by("day", "number")
"""One statement instead of four: the past is read with every tap that needs an advice."""
_OF_PLAN = 2 + len(WORKOUT_COLUMNS)
"""Where the columns of the plan begin; they are empty in rows of the log. The body comes last."""

_GIVEN = ("verdict", "reasons", "rulebook_version", "minutes", "state", "confidence", "receipt")
_ADVICE_COLUMNS = (CHECK_IN.c.day, *(CHECK_IN.c[name] for name in _GIVEN), *PLANNED_THEN_COLUMNS)
_ADVICE = select(*_ADVICE_COLUMNS).where(*_THIS)
_ADVICES = (
    select(*_ADVICE_COLUMNS)
    .where(
        _OF_RUNNER,
        CHECK_IN.c.day.between(bindparam("first"), bindparam("last")),
    )
    .order_by(CHECK_IN.c.day)
)
_ADVISED = update(CHECK_IN).where(*_THIS)


_OF_FORM = ("runner_id", *ANSWERS, "message_id", "fixing", "updated_at")


def _keep_form(insert: Any) -> Any:
    row = [bindparam(name, type_=CHECK_IN.c[name].type) for name in _OF_FORM]
    loose = not_bound(bindparam("runner_id"), bindparam("of_month"))
    told = insert(CHECK_IN).from_select(_OF_FORM, select(*row).where(loose))
    new = {name: told.excluded[name] for name in (*ANSWERS[1:], "fixing", "updated_at")}
    new["message_id"] = func.coalesce(told.excluded.message_id, CHECK_IN.c.message_id)
    return told.on_conflict_do_update(index_elements=["runner_id", "day"], set_=new)


_KEEP_FORM = for_each_database(_keep_form)
_MORNINGS = (Part.MORNINGS, Part.ADVICES)
_SHOW = update(CHECK_IN).where(*_THIS)
_DROP = delete(CHECK_IN).where(*_THIS)


class Mornings(Months):
    """What is asked and told about a runner's days."""

    async def form(self, runner_id: int, day: date) -> Form | None:
        """That day's form; None when it was never opened."""
        row = await self._of_day(_FORM, _FORM_COLUMNS, runner_id, day)
        if row is None:
            return None
        with self._border.reading():
            return Form(check_in_of(row), message_id=row[-2], fixing=row[-1])

    async def keep_form(self, runner_id: int, form: Form, now: datetime) -> None:
        """Keep the answers and the question being fixed. The known message stays when the form names none."""
        values = answers_of(form.check_in) | {
            "runner_id": runner_id,
            "of_month": month_of(form.check_in.day),
            "message_id": form.message_id,
            "fixing": form.fixing,
            "updated_at": now,
        }
        await self._on_day(_KEEP_FORM[self._dialect], values, runner_id, form.check_in.day)

    async def drop_form(self, runner_id: int, day: date) -> None:
        """As if that day's form had never been opened: no answers, no advice, no message."""
        await self._on_day(_DROP, {"of_runner": runner_id, "of_day": day}, runner_id, day)

    async def keep_message(self, runner_id: int, day: date, message_id: int) -> None:
        """This message shows that day's form now. Nothing happens when there is no form."""
        values = {"of_runner": runner_id, "of_day": day, "message_id": message_id}
        await self._on_day(_SHOW, values, runner_id, day)

    async def past(self, runner_id: int, before: date, days: int) -> tuple[PastDay, ...]:
        """The `days` days before that day, oldest first; days nothing is known of are left out.

        A day's plan is what its date says, else what was planned when its advice was given, else what the
        week's plan said by then.
        """
        first, last = before - timedelta(days=days), before - timedelta(days=1)
        span = {"of_runner": runner_id, "first": first, "before": before}
        mornings = {row[0]: row for row in await self._rows(_PAST, span)}
        rows = await self._rows(_LOG_AND_PLAN, _span(runner_id, first, last))
        with self._border.reading():
            bound = opened((row[1], row[-1]) for row in rows if row[-1] is not None)
            mornings = beside(mornings, bound, _PAST_COLUMNS)
            log = _log_beside([row for row in rows if row[_OF_PLAN] is None and row[-1] is None], bound)
            plan = PlanKnown.of_rows(
                [(*row[:2], *row[_OF_PLAN:]) for row in rows if row[_OF_PLAN] is not None]
            )
            every = (first + timedelta(days=ahead) for ahead in range(days))
            found = (_past_day(day, mornings.get(day), log.get(day), plan) for day in every)
            return tuple(past for past in found if past is not None)

    async def keep_advice(self, runner_id: int, day: date, advice: KeptAdvice, now: datetime) -> None:
        """Keep what was advised beside the answers it rests on. Nothing happens when there is no form."""
        values = {name: getattr(advice, name) for name in _GIVEN} | session_columns(advice.planned, PLANNED)
        values |= {"of_runner": runner_id, "of_day": day, "updated_at": now}
        await self._on_day(_ADVISED, values, runner_id, day)

    async def advice(self, runner_id: int, day: date) -> KeptAdvice | None:
        """What was advised on that day; None when nothing was, or it was taken back."""
        row = await self._of_day(_ADVICE, _ADVICE_COLUMNS, runner_id, day)
        with self._border.reading():
            return None if row is None else _advice(row)

    async def advices(self, runner_id: int, first: date, last: date) -> Mapping[date, KeptAdvice]:
        """What was advised on these days, both included; days without an advice are left out."""
        rows = await self._rows(_ADVICES, {"of_runner": runner_id, "first": first, "last": last})
        bound = await self._bound(runner_id, first, last, _MORNINGS)
        with self._border.reading():
            found = beside({row[0]: row for row in rows}, bound, _ADVICE_COLUMNS)
            told = ((day, _advice(row)) for day, row in sorted(found.items()) if first <= day <= last)
            return {day: advice for day, advice in told if advice is not None}

    async def clear_advice(self, runner_id: int, day: date) -> None:
        """Take the advice back: the answers it rested on have changed."""
        nothing: dict[str, Any] = dict.fromkeys(_GIVEN) | session_columns(None, PLANNED)
        await self._on_day(_ADVISED, nothing | {"of_runner": runner_id, "of_day": day}, runner_id, day)

    async def _of_day(
        self, statement: Executable, columns: Sequence[Column[Any]], runner_id: int, day: date
    ) -> Sequence[Any] | None:
        """That day's row, be it loose or bound; None: there is none."""
        row: Sequence[Any] | None = await self._row(statement, {"of_runner": runner_id, "of_day": day})
        if row is not None:
            return row
        bound = await self._bound(runner_id, day, day, _MORNINGS)
        with self._border.reading():
            return beside({}, bound, columns).get(day)


def _span(runner_id: int, first: date, last: date) -> dict[str, Any]:
    return {
        "of_runner": runner_id,
        "first": first,
        "last": last,
        "first_month": month_of(first),
        "last_month": month_of(last),
    }


def _log_beside(rows: Sequence[Any], bound: Sequence[Tables]) -> dict[date, tuple[Workout, ...]]:
    """The log, of which a part may be bound."""
    told: dict[date, tuple[Workout, ...]] = {}
    for month in bound:
        told |= workouts_by_day(log_read(month))
    return told | workouts_by_day(rows)


def _advice(row: Sequence[Any]) -> KeptAdvice | None:
    """The advice of a row of _ADVICE_COLUMNS; None: none was given."""
    given = dict(zip(_GIVEN, row[1:], strict=False))
    if given["verdict"] is None:
        return None
    return KeptAdvice(**given, planned=session_of(row[1 + len(_GIVEN) :]))


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
