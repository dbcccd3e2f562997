"""The page about mornings: the form, the advice, and the days before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Executable, and_, bindparam, delete, func, select, update

from bot.diary.days import Days
from bot.diary.month_rows import beside, month_of
from bot.diary.month_text import Part
from bot.diary.months import not_bound
from bot.diary.notes import Form, KeptAdvice, Known
from bot.diary.sheet import for_each_database
from bot.diary.tables import CHECK_IN, RUNNER
from bot.diary.translate import (
    ANSWERS,
    CHECK_IN_COLUMNS,
    KNOWN_COLUMNS,
    PLANNED,
    PLANNED_THEN_COLUMNS,
    SESSION,
    answers_of,
    check_in_of,
    known_of,
    session_columns,
    session_of,
)

_OF_RUNNER = CHECK_IN.c.runner_id == bindparam("of_runner")
_THIS = (_OF_RUNNER, CHECK_IN.c.day == bindparam("of_day"))
_FORM_COLUMNS = (*CHECK_IN_COLUMNS, CHECK_IN.c.message_id, CHECK_IN.c.fixing)
_FORM = select(*_FORM_COLUMNS).where(*_THIS)
_KNOWN_AND_FORM = (
    select(*KNOWN_COLUMNS, *_FORM_COLUMNS)
    .select_from(
        RUNNER.outerjoin(
            CHECK_IN, and_(CHECK_IN.c.runner_id == RUNNER.c.id, CHECK_IN.c.day == bindparam("of_day"))
        )
    )
    .where(RUNNER.c.id == bindparam("of_runner"))
)

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
_OF_ADVICE = (*_GIVEN, *(f"{PLANNED}{name}" for name in SESSION))


def _keep(names: Sequence[str]) -> dict[str, Executable]:
    """Enter a row of these columns, or change them in the one there is; a bound month is left alone."""
    row = [bindparam(name, type_=CHECK_IN.c[name].type) for name in names]
    loose = not_bound(bindparam("runner_id"), bindparam("of_month"))

    def build(insert: Any) -> Any:
        told = insert(CHECK_IN).from_select(names, select(*row).where(loose))
        new = {name: told.excluded[name] for name in names if name not in ("runner_id", "day")}
        new["message_id"] = func.coalesce(told.excluded.message_id, CHECK_IN.c.message_id)
        return told.on_conflict_do_update(index_elements=["runner_id", "day"], set_=new)

    return for_each_database(build)


_KEEP_FORM = _keep(_OF_FORM)
_KEEP_MORNING = _keep((*_OF_FORM, *_OF_ADVICE))
_MORNINGS = (Part.MORNINGS, Part.ADVICES)
_SHOW = update(CHECK_IN).where(*_THIS)
_DROP = delete(CHECK_IN).where(*_THIS)


class Mornings(Days):
    """What is asked and told about a runner's days."""

    async def form(self, runner_id: int, day: date) -> Form | None:
        """That day's form; None when it was never opened."""
        row = await self._of_day(_FORM, _FORM_COLUMNS, runner_id, day)
        with self._border.reading():
            return None if row is None else _form(row)

    async def known_and_form(self, runner_id: int, day: date) -> tuple[Known | None, Form | None]:
        """The runner and that day's form: every tap on a form begins with both."""
        row = await self._row(_KNOWN_AND_FORM, {"of_runner": runner_id, "of_day": day})
        if row is None:
            return None, None
        with self._border.reading():
            known, told = known_of(row), row[len(KNOWN_COLUMNS) :]
            if told[0] is not None:
                return known, _form(told)
        return known, await self.form(runner_id, day)

    async def keep_form(self, runner_id: int, form: Form, now: datetime) -> None:
        """Keep the answers and the question being fixed. The known message stays when the form names none."""
        values = _form_columns(runner_id, form, now)
        await self._on_day(_KEEP_FORM[self._dialect], values, runner_id, form.check_in.day)

    async def keep_morning(
        self, runner_id: int, form: Form, advice: KeptAdvice | None, now: datetime
    ) -> None:
        """The same together with the advice they come to; None: to none, and an earlier one is taken back."""
        values = _form_columns(runner_id, form, now) | _advice_columns(advice)
        await self._on_day(_KEEP_MORNING[self._dialect], values, runner_id, form.check_in.day)

    async def drop_form(self, runner_id: int, day: date) -> None:
        """As if that day's form had never been opened: no answers, no advice, no message."""
        await self._on_day(_DROP, {"of_runner": runner_id, "of_day": day}, runner_id, day)

    async def keep_message(self, runner_id: int, day: date, message_id: int) -> None:
        """This message shows that day's form now. Nothing happens when there is no form."""
        values = {"of_runner": runner_id, "of_day": day, "message_id": message_id}
        await self._on_day(_SHOW, values, runner_id, day)

    async def keep_advice(self, runner_id: int, day: date, advice: KeptAdvice, now: datetime) -> None:
        """Keep what was advised beside the answers it rests on. Nothing happens when there is no form."""
        values = _advice_columns(advice) | {"of_runner": runner_id, "of_day": day, "updated_at": now}
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


def _form(row: Sequence[Any]) -> Form:
    return Form(check_in_of(row), message_id=row[-2], fixing=row[-1])


def _form_columns(runner_id: int, form: Form, now: datetime) -> dict[str, Any]:
    return answers_of(form.check_in) | {
        "runner_id": runner_id,
        "of_month": month_of(form.check_in.day),
        "message_id": form.message_id,
        "fixing": form.fixing,
        "updated_at": now,
    }


def _advice_columns(advice: KeptAdvice | None) -> dict[str, Any]:
    given = {name: getattr(advice, name, None) for name in _GIVEN}
    return given | session_columns(None if advice is None else advice.planned, PLANNED)


def _advice(row: Sequence[Any]) -> KeptAdvice | None:
    """The advice of a row of _ADVICE_COLUMNS; None: none was given."""
    given = dict(zip(_GIVEN, row[1:], strict=False))
    if given["verdict"] is None:
        return None
    return KeptAdvice(**given, planned=session_of(row[1 + len(_GIVEN) :]))
