"""The page about what a runner can take back: the last deeds, and how things stood before each."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete, func, insert, select, update

from bot.diary.columns import BeforeText, Instant, Name
from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.plans import Plans
from bot.diary.seasons import Seasons
from bot.diary.tables import DEED, SEEN_UPDATE
from bot.diary.training import Training

DEEDS_KEPT = 20
"""As many of a runner's last deeds can be taken back, and no earlier one."""
_CLEARED_EVERY = 10
"""Earlier ones are taken out so many at a time: not with each deed of a runner who is here every day."""

_OF_RUNNER = DEED.c.runner_id == bindparam("of_runner")
_THIS = (_OF_RUNNER, DEED.c.number == bindparam("of_number"))
_STANDS = DEED.c.before.is_not(None)

_NEXT_NUMBER = func.coalesce(func.max(DEED.c.number), 0) + 1
_KEEP = (
    insert(DEED)
    .from_select(
        ["runner_id", "number", "did", "at", "before"],
        select(
            bindparam("of_runner", type_=BigInteger),
            _NEXT_NUMBER,
            bindparam("did", type_=Name(Did)),
            bindparam("at", type_=Instant),
            bindparam("before", type_=BeforeText),
        ).where(_OF_RUNNER),
    )
    .returning(DEED.c.number)
)
_DROP_EARLIER = delete(DEED).where(_OF_RUNNER, DEED.c.number <= bindparam("of_number"))

_NEWEST = select(func.max(DEED.c.number)).where(_OF_RUNNER).scalar_subquery()
_AMONG_THE_LAST = DEED.c.number > _NEWEST - DEEDS_KEPT
_DEEDS = select(DEED.c.number, DEED.c.did, DEED.c.at, DEED.c.before).where(
    _OF_RUNNER, _STANDS, _AMONG_THE_LAST
)
_LAST = _DEEDS.order_by(DEED.c.number.desc()).limit(1)
_DEED = _DEEDS.where(DEED.c.number == bindparam("of_number"))
_SEEN_AT = select(SEEN_UPDATE.c.seen_at).where(SEEN_UPDATE.c.update_id == bindparam("of_update"))
_DONE_WITH = _LAST.where(DEED.c.at == _SEEN_AT.scalar_subquery())
_LATER = _DEEDS.where(DEED.c.number > bindparam("of_number")).order_by(DEED.c.number)
_DROP = update(DEED).where(*_THIS, _STANDS, _AMONG_THE_LAST).values(before=None)


class Deeds(Training, Plans, Seasons):
    """What is asked and told about the deeds that can be taken back."""

    async def keep_deed(self, runner_id: int, did: Did, before: Before, now: datetime) -> int:
        """The runner did this, and so things stood before. Returns its number, from 1, never given twice.

        Only the newest 20 of a runner can be taken back.
        """
        row = await self._row(_KEEP, {"of_runner": runner_id, "did": did, "at": now, "before": before})
        number: int = row[0]  # type: ignore[index] # a row comes back from every insert
        if number > DEEDS_KEPT and number % _CLEARED_EVERY == 0:
            await self._do(_DROP_EARLIER, _of(runner_id, number - DEEDS_KEPT))
        return number

    async def last_deed(self, runner_id: int) -> Deed | None:
        """What the runner did last and has not taken back; None: nothing we still know of."""
        row = await self._row(_LAST, {"of_runner": runner_id})
        return None if row is None else Deed(*row)

    async def deed(self, runner_id: int, number: int) -> Deed | None:
        """The deed of that number; None: it was taken back, or is not known any more."""
        row = await self._row(_DEED, _of(runner_id, number))
        return None if row is None else Deed(*row)

    async def deeds_after(self, runner_id: int, number: int) -> tuple[Deed, ...]:
        """What was done after the deed of that number and is not taken back, in that order."""
        rows = await self._rows(_LATER, _of(runner_id, number))
        return tuple(Deed(*row) for row in rows)

    async def done_with(self, runner_id: int, update_id: int) -> Deed | None:
        """What the runner did with that update, known by the second in which it was seen first.

        None: nothing, or it was taken back, or the update is not known.
        """
        row = await self._row(_DONE_WITH, {"of_runner": runner_id, "of_update": update_id})
        return None if row is None else Deed(*row)

    async def drop_deed(self, runner_id: int, number: int) -> bool:
        """That deed was taken back. False: it had been before, or is not known any more."""
        return await self._do(_DROP, _of(runner_id, number)) == 1

    async def restore(self, runner_id: int, before: Before) -> None:
        """Put everything back as `before` says, within this transaction.

        What changed since then in the same places is lost: the whole week's plan is one such place, and so is
        each single date, race, absence and pair of shoes. The deed itself is left for `drop_deed`.
        """
        for day, number in before.workouts:
            await self.forget_workout(runner_id, day, number)
        for day, told in before.measured:
            await self.keep_logged(runner_id, day, told)
        for day in before.spoken:
            await self.unspeak_day(runner_id, day)
        await self._restore_plan(runner_id, before)
        await self._restore_season(runner_id, before)

    async def _restore_plan(self, runner_id: int, before: Before) -> None:
        if before.week is not None:
            await self.restore_plan_week(runner_id, before.week)
        await self.drop_plan_days(runner_id, [day for day, said in before.days.items() if said is None])
        await self.keep_plan_days(runner_id, {day: said for day, said in before.days.items() if said})

    async def _restore_season(self, runner_id: int, before: Before) -> None:
        for day, race in before.races.items():
            if race is None:
                await self.drop_race(runner_id, day)
            else:
                await self.keep_race(runner_id, race)
        for since, absence in before.absences.items():
            if absence is None:
                await self.drop_absence(runner_id, since)
            else:
                await self.begin_absence(runner_id, absence)
        for since, shoes in before.shoes.items():
            if shoes is None:
                await self.drop_shoes(runner_id, since)
            else:
                await self.keep_shoes(runner_id, shoes)


def _of(runner_id: int, number: int) -> dict[str, Any]:
    return {"of_runner": runner_id, "of_number": number}
