"""The page about the plan: one for the week's days, and what single dates say instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Integer, bindparam, cast, delete, null, select, union_all

from bot.coach.plan import PlannedSession
from bot.diary.notes import DatedWeek, PlanDay
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import PLAN_DAY, PLAN_WEEK
from bot.diary.translate import SESSION, session_columns, session_of

_ONE_DAY = timedelta(days=1)

_OF_WEEK = PLAN_WEEK.c.runner_id == bindparam("of_runner")
_OF_DATES = PLAN_DAY.c.runner_id == bindparam("of_runner")

PLAN_COLUMNS = (*(PLAN_DAY.c[name] for name in SESSION), PLAN_DAY.c.moved_from, PLAN_DAY.c.note)
"""What a single date says. The week's plan has nothing but the session."""
PLAN_OF_DATES = select(PLAN_DAY.c.day, cast(null(), Integer).label("weekday"), *PLAN_COLUMNS).where(
    _OF_DATES, PLAN_DAY.c.day.between(bindparam("first"), bindparam("until"))
)
PLAN_OF_WEEK = select(
    PLAN_WEEK.c.since,
    PLAN_WEEK.c.weekday,
    *(PLAN_WEEK.c[name] for name in SESSION),
    *(cast(null(), column.type).label(column.name) for column in PLAN_COLUMNS[len(SESSION) :]),
).where(_OF_WEEK, PLAN_WEEK.c.since <= bindparam("until"))
"""The same columns: a day, and a weekday where that day is only the first to which this applies."""

_PLANNED = union_all(PLAN_OF_DATES, PLAN_OF_WEEK)
_WEEK = (
    select(PLAN_WEEK.c.weekday, PLAN_WEEK.c.since, *(PLAN_WEEK.c[name] for name in SESSION))
    .where(_OF_WEEK)
    .order_by(PLAN_WEEK.c.weekday)
)
_DATES = (
    select(*PLAN_COLUMNS, PLAN_DAY.c.day)
    .where(_OF_DATES, PLAN_DAY.c.day.between(bindparam("first"), bindparam("last")))
    .order_by(PLAN_DAY.c.day)
)
_MOVED = (
    select(PLAN_DAY.c.day)
    .where(_OF_DATES, PLAN_DAY.c.moved_from == bindparam("of_day"))
    .order_by(PLAN_DAY.c.day)
    .limit(1)
)


def _keep_date(insert: Any) -> Any:
    told = insert(PLAN_DAY)
    new = {name: told.excluded[name] for name in (*SESSION, "moved_from", "note")}
    return told.on_conflict_do_update(index_elements=["runner_id", "day"], set_=new)


_KEEP_DATE = for_each_database(_keep_date)
_DROP_DATE = delete(PLAN_DAY).where(_OF_DATES, PLAN_DAY.c.day == bindparam("of_day"))
_KEEP_WEEKDAY = PLAN_WEEK.insert()
_DROP_WEEK = delete(PLAN_WEEK).where(_OF_WEEK)
_DROP_WEEKDAY = delete(PLAN_WEEK).where(_OF_WEEK, PLAN_WEEK.c.weekday == bindparam("of_weekday"))


@dataclass
class PlanKnown:
    """What is planned for single dates, and for weekdays together with the day since when."""

    dates: dict[date, PlanDay] = field(default_factory=dict)
    week: dict[int, tuple[date, PlannedSession]] = field(default_factory=dict)

    @classmethod
    def of_rows(cls, rows: Iterable[Sequence[Any]]) -> PlanKnown:
        """From rows like those of PLAN_OF_DATES and PLAN_OF_WEEK."""
        plan = cls()
        for day, weekday, *told in rows:
            planned = session_of(told)
            if planned is None:
                continue
            if weekday is None:
                plan.dates[day] = PlanDay(planned, *told[len(SESSION) :])
            else:
                plan.week[weekday] = day, planned
        return plan

    def by_week(self, day: date) -> PlannedSession | None:
        """What the week's plan says of that day; None before it was made: that plan is not known."""
        since, planned = self.week.get(day.weekday(), _NEVER)
        return planned if since <= day else None

    def days(self, first: date, last: date) -> dict[date, PlanDay]:
        """What is planned for these days, both included: single dates before the week's plan."""
        found = {}
        for ahead in range((last - first).days + 1):
            day = first + ahead * _ONE_DAY
            if (plan := self.dates.get(day)) is not None:
                found[day] = plan
            elif (session := self.by_week(day)) is not None:
                found[day] = PlanDay(session)
        return found


_NEVER: Final = (date.max, None)


class Plans(Sheet):
    """What is asked and told about the plan."""

    async def plan_week(self, runner_id: int) -> Mapping[int, PlannedSession]:
        """The week's plan by weekday, Monday 0 … Sunday 6; weekdays nothing is said of are left out."""
        dated = await self.dated_plan_week(runner_id)
        return {weekday: planned for weekday, (_, planned) in dated.items()}

    async def dated_plan_week(self, runner_id: int) -> DatedWeek:
        """The same, each weekday with the day since when it is so."""
        rows = await self._rows(_WEEK, {"of_runner": runner_id})
        found = ((weekday, since, session_of(rest)) for weekday, since, *rest in rows)
        return {weekday: (since, planned) for weekday, since, planned in found if planned is not None}

    async def restore_plan_week(self, runner_id: int, week: DatedWeek) -> None:
        """The week's plan is again what `dated_plan_week` told, the days since when included."""
        await self._do(_DROP_WEEK, {"of_runner": runner_id})
        if week:
            rows = [_weekday_row(runner_id, weekday, *dated) for weekday, dated in week.items()]
            await self._do(_KEEP_WEEKDAY, rows)

    async def keep_plan_week(self, runner_id: int, week: Mapping[int, PlannedSession], since: date) -> None:
        """This is the week's plan from `since` on; weekdays left out are not known any more.

        A weekday that stays as it was keeps the day since when it is so: what was planned before a change is
        not made up afterwards.
        """
        before = await self.plan_week(runner_id)
        changed = [day for day in sorted({*before, *week}) if before.get(day) != week.get(day)]
        gone = [{"of_runner": runner_id, "of_weekday": weekday} for weekday in changed if weekday in before]
        new = [
            _weekday_row(runner_id, weekday, since, week[weekday]) for weekday in changed if weekday in week
        ]
        if gone:
            await self._do(_DROP_WEEKDAY, gone)
        if new:
            await self._do(_KEEP_WEEKDAY, new)

    async def planned(self, runner_id: int, first: date, last: date) -> Mapping[date, PlannedSession]:
        """What is planned for these days, both included: single dates before the week's plan.

        Days without any plan are left out, and so are those before the week's plan was made.
        """
        found = await self.planned_days(runner_id, first, last)
        return {day: plan.planned for day, plan in found.items()}

    async def planned_days(self, runner_id: int, first: date, last: date) -> Mapping[date, PlanDay]:
        """The same with all that single dates say; of the week's plan there is nothing but the session."""
        rows = await self._rows(_PLANNED, {"of_runner": runner_id, "first": first, "until": last})
        with self._border.reading():
            return PlanKnown.of_rows(rows).days(first, last)

    async def plan_days(self, runner_id: int, first: date, last: date) -> Mapping[date, PlanDay]:
        """What single dates say of these days, both included, oldest first; the others are left out."""
        rows = await self._rows(_DATES, {"of_runner": runner_id, "first": first, "last": last})
        found = ((day, session_of(told), told[len(SESSION) :]) for *told, day in rows)
        return {day: PlanDay(planned, *besides) for day, planned, besides in found if planned}

    async def keep_plan_day(self, runner_id: int, day: date, plan: PlanDay) -> None:
        """That date says this; what it said before is replaced."""
        await self.keep_plan_days(runner_id, {day: plan})

    async def keep_plan_days(self, runner_id: int, plans: Mapping[date, PlanDay]) -> None:
        """The same for many dates at once, as a calendar brings them."""
        values = [
            {"runner_id": runner_id, "day": day, "moved_from": plan.moved_from, "note": plan.note}
            | session_columns(plan.planned)
            for day, plan in plans.items()
        ]
        if values:
            await self._do(_KEEP_DATE[self._dialect], values)

    async def drop_plan_day(self, runner_id: int, day: date) -> bool:
        """That date says nothing of its own any more. False: it did not before."""
        return await self._do(_DROP_DATE, {"of_runner": runner_id, "of_day": day}) == 1

    async def drop_plan_days(self, runner_id: int, days: Sequence[date]) -> None:
        """The same for many dates at once."""
        if days:
            await self._do(_DROP_DATE, [{"of_runner": runner_id, "of_day": day} for day in days])

    async def moved_to(self, runner_id: int, day: date) -> date | None:
        """The day to which the session of that day was moved; None: it was not."""
        row = await self._row(_MOVED, {"of_runner": runner_id, "of_day": day})
        return None if row is None else row[0]


def _weekday_row(runner_id: int, weekday: int, since: date, planned: PlannedSession) -> dict[str, Any]:
    return {"runner_id": runner_id, "weekday": weekday, "since": since} | session_columns(planned)
