"""The page about mornings: the form, the advice, and the days before."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select, update

from bot.coach.past import PastDay
from bot.diary.notes import Form, KeptAdvice
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import CHECK_IN
from bot.diary.translate import ANSWERS, CHECK_IN_COLUMNS, answers_of, check_in_of

_OF_RUNNER = CHECK_IN.c.runner_id == bindparam("of_runner")
_THIS = (_OF_RUNNER, CHECK_IN.c.day == bindparam("of_day"))
_FORM = select(*CHECK_IN_COLUMNS, CHECK_IN.c.message_id, CHECK_IN.c.fixing).where(*_THIS)
_PAST = (
    select(*CHECK_IN_COLUMNS, CHECK_IN.c.verdict)
    .where(_OF_RUNNER, CHECK_IN.c.day >= bindparam("first"), CHECK_IN.c.day < bindparam("before"))
    .order_by(CHECK_IN.c.day)
)
_ADVICE = select(
    CHECK_IN.c.verdict, CHECK_IN.c.reasons, CHECK_IN.c.rulebook_version, CHECK_IN.c.minutes
).where(*_THIS, CHECK_IN.c.verdict.is_not(None))
_ADVISED = update(CHECK_IN).where(*_THIS)


def _keep_form(insert: Any) -> Any:
    told = insert(CHECK_IN)
    new = {name: told.excluded[name] for name in (*ANSWERS[1:], "fixing", "updated_at")}
    new["message_id"] = func.coalesce(told.excluded.message_id, CHECK_IN.c.message_id)
    return told.on_conflict_do_update(index_elements=["runner_id", "day"], set_=new)


_KEEP_FORM = for_each_database(_keep_form)
_SHOW = update(CHECK_IN).where(*_THIS)


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

    async def keep_message(self, runner_id: int, day: date, message_id: int) -> None:
        """This message shows that day's form now. Nothing happens when there is no form."""
        await self._do(_SHOW, {"of_runner": runner_id, "of_day": day, "message_id": message_id})

    async def past(self, runner_id: int, before: date, days: int) -> tuple[PastDay, ...]:
        """The `days` days before that day, oldest first; days without a form are left out."""
        span = {"of_runner": runner_id, "first": before - timedelta(days=days), "before": before}
        rows = await self._rows(_PAST, span)
        with self._border.reading():
            return tuple(PastDay(row[0], check_in_of(row), row[-1]) for row in rows)

    async def keep_advice(self, runner_id: int, day: date, advice: KeptAdvice, now: datetime) -> None:
        """Keep what was advised beside the answers it rests on. Nothing happens when there is no form."""
        values = {
            "verdict": advice.verdict,
            "reasons": advice.reasons,
            "rulebook_version": advice.rulebook_version,
            "minutes": advice.minutes,
            "updated_at": now,
        }
        await self._do(_ADVISED, values | {"of_runner": runner_id, "of_day": day})

    async def advice(self, runner_id: int, day: date) -> KeptAdvice | None:
        """What was advised on that day; None when nothing was, or it was taken back."""
        row = await self._row(_ADVICE, {"of_runner": runner_id, "of_day": day})
        return None if row is None else KeptAdvice(*row)

    async def clear_advice(self, runner_id: int, day: date) -> None:
        """Take the advice back: the answers it rested on have changed."""
        nothing = dict.fromkeys(("verdict", "reasons", "rulebook_version", "minutes"))
        await self._do(_ADVISED, nothing | {"of_runner": runner_id, "of_day": day})
