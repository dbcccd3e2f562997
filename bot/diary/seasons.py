"""The page about what surrounds the training: races, absences, shoes, screens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    Column,
    String,
    Table,
    bindparam,
    cast,
    delete,
    func,
    literal_column,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)

from bot.coach.season import AbsenceKind, Event
from bot.diary.line import Question
from bot.diary.notes import Absence, Race, Screening, SeasonNotes, Shoes
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import ABSENCE, RACE, SCREEN, SHOES


def _of_runner(table: Table) -> Any:
    return table.c.runner_id == bindparam("of_runner")


def _keep(table: Table, key: str) -> Any:
    """Enter a row, or replace the one of that key."""

    def build(insert: Any) -> Any:
        told = insert(table)
        names = {column.name for column in table.columns} - {"runner_id", key}
        new = {name: told.excluded[name] for name in names}
        return told.on_conflict_do_update(index_elements=["runner_id", key], set_=new)

    return for_each_database(build)


_RACE_COLUMNS = (RACE.c.day, RACE.c.event, RACE.c.km, RACE.c.first_time, RACE.c.name)
_RACES = select(*_RACE_COLUMNS).where(_of_runner(RACE)).order_by(RACE.c.day)
_KEEP_RACE = _keep(RACE, "day")
_DROP_RACE = delete(RACE).where(_of_runner(RACE), RACE.c.day == bindparam("of_day"))

_ABSENCE_COLUMNS = (ABSENCE.c.kind, ABSENCE.c.since, ABSENCE.c.until)
_NOT_OVER = or_(ABSENCE.c.until.is_(None), ABSENCE.c.until >= bindparam("first"))
_ABSENCES = (
    select(*_ABSENCE_COLUMNS)
    .where(_of_runner(ABSENCE), ABSENCE.c.since <= bindparam("last"), _NOT_OVER)
    .order_by(ABSENCE.c.since)
)
_KEEP_ABSENCE = _keep(ABSENCE, "since")
_DROP_ABSENCE = delete(ABSENCE).where(_of_runner(ABSENCE), ABSENCE.c.since == bindparam("first"))

_SHOES = select(SHOES.c.since, SHOES.c.name).where(_of_runner(SHOES)).order_by(SHOES.c.since)
_KEEP_SHOES = _keep(SHOES, "since")
_DROP_SHOES = delete(SHOES).where(_of_runner(SHOES), SHOES.c.since == bindparam("of_day"))

_SCREENS = (SCREEN.c.symptoms, SCREEN.c.fuel_flags, SCREEN.c.failing)
_LATEST = (
    select(func.max(SCREEN.c.day))
    .where(_of_runner(SCREEN), SCREEN.c.day <= bindparam("of_day"))
    .scalar_subquery()
)


def _alike(
    table: Table, day: Column[Any], kind: Column[Any] | None, *more: Column[Any], where: tuple[Any, ...] = ()
) -> Any:
    """Rows of that table in the columns they all have in a season; what a table lacks is empty there."""
    own = {column.name: column for column in more}
    empty = (ABSENCE.c.until, RACE.c.km, RACE.c.first_time, RACE.c.name, *_SCREENS)
    columns = (own.get(one.name, cast(null(), one.type).label(one.name)) for one in empty)
    kinds = cast(null(), String) if kind is None else type_coerce(kind, String)
    named = literal_column(f"'{table.name}'", String).label("what")
    return select(named, day.label("day"), kinds.label("kind"), *columns).where(_of_runner(table), *where)


_SEASON = union_all(
    _alike(RACE, RACE.c.day, RACE.c.event, RACE.c.km, RACE.c.first_time, RACE.c.name),
    _alike(
        ABSENCE,
        ABSENCE.c.since,
        ABSENCE.c.kind,
        ABSENCE.c.until,
        where=(ABSENCE.c.since <= bindparam("last"), _NOT_OVER),
    ),
    _alike(SHOES, SHOES.c.since, None, SHOES.c.name),
    _alike(SCREEN, SCREEN.c.day, None, *_SCREENS, where=(SCREEN.c.day == _LATEST,)),
).order_by("day")
"""One statement instead of four: all of it is read with every tap that needs an advice."""

_KEEP_SCREEN = _keep(SCREEN, "day")
_LAST_SCREENS = (
    select(SCREEN.c.day, *_SCREENS)
    .where(_of_runner(SCREEN), SCREEN.c.day <= bindparam("of_day"))
    .order_by(SCREEN.c.day.desc())
    .limit(bindparam("most"))
)


def season_asked(runner_id: int, day: date, first: date, last: date) -> Question:
    """What is asked for `season_of`."""
    return _SEASON, {"of_runner": runner_id, "of_day": day, "first": first, "last": last}


def season_of(rows: Iterable[Any]) -> SeasonNotes:
    """The notes of these rows. Raises ValueError and the like where one makes no sense."""
    found: dict[str, list[Any]] = {}
    for what, *row in rows:
        found.setdefault(what, []).append(row)
    screens = [Screening(on, *row[-len(_SCREENS) :]) for on, *row in found.get(SCREEN.name, ())]
    return SeasonNotes(
        tuple(Race(on, Event(kind), *row[1:4]) for on, kind, *row in found.get(RACE.name, ())),
        tuple(Absence(AbsenceKind(kind), on, until) for on, kind, until, *_ in found.get(ABSENCE.name, ())),
        tuple(Shoes(on, row[4]) for on, *row in found.get(SHOES.name, ())),
        screens[-1] if screens else None,
    )


class Seasons(Sheet):
    """What is asked and told about races, absences, shoes and screens."""

    async def season(self, runner_id: int, day: date, first: date, last: date) -> SeasonNotes:
        """Races, shoes, the absences from `first` to `last`, and the latest screen up to that day."""
        rows = await self._rows(*season_asked(runner_id, day, first, last))
        with self._border.reading():
            return season_of(rows)

    async def races(self, runner_id: int) -> tuple[Race, ...]:
        """Every race, those behind and those ahead, in the order of their days."""
        return tuple(Race(*row) for row in await self._rows(_RACES, {"of_runner": runner_id}))

    async def keep_race(self, runner_id: int, race: Race) -> None:
        """There is this race; another one of that day is replaced."""
        values = {"runner_id": runner_id, "day": race.day, "event": race.event, "km": race.km}
        await self._do(_KEEP_RACE[self._dialect], values | {"first_time": race.first_time, "name": race.name})

    async def drop_race(self, runner_id: int, day: date) -> bool:
        """There is no race that day. False: there was none before."""
        return await self._do(_DROP_RACE, {"of_runner": runner_id, "of_day": day}) == 1

    async def absence(self, runner_id: int, day: date) -> Absence | None:
        """The absence that day lies in, the one begun last where there are several; None: there is none."""
        found = await self.absences(runner_id, day, day)
        return found[-1] if found else None

    async def absences(self, runner_id: int, first: date, last: date) -> tuple[Absence, ...]:
        """Every absence that reaches into these days, both included, in the order they began."""
        rows = await self._rows(_ABSENCES, {"of_runner": runner_id, "first": first, "last": last})
        return tuple(Absence(*row) for row in rows)

    async def begin_absence(self, runner_id: int, absence: Absence) -> None:
        """The runner is away from training; another absence begun on that day is replaced.

        An absence that ended takes its end back this way. Raises DiaryTrouble for one that ends before it
        begins.
        """
        values = {
            "runner_id": runner_id,
            "since": absence.since,
            "kind": absence.kind,
            "until": absence.until,
        }
        await self._do(_KEEP_ABSENCE[self._dialect], values)

    async def drop_absence(self, runner_id: int, since: date) -> bool:
        """There was no absence begun on that day. False: none was known."""
        return await self._do(_DROP_ABSENCE, {"of_runner": runner_id, "first": since}) == 1

    async def shoes(self, runner_id: int) -> tuple[Shoes, ...]:
        """Every pair, in the order they were new."""
        return tuple(Shoes(*row) for row in await self._rows(_SHOES, {"of_runner": runner_id}))

    async def keep_shoes(self, runner_id: int, shoes: Shoes) -> None:
        """This pair was new on its day; another one of that day is replaced."""
        values = {"runner_id": runner_id, "since": shoes.since, "name": shoes.name}
        await self._do(_KEEP_SHOES[self._dialect], values)

    async def drop_shoes(self, runner_id: int, since: date) -> bool:
        """No pair was new on that day. False: none was known."""
        return await self._do(_DROP_SHOES, {"of_runner": runner_id, "of_day": since}) == 1

    async def keep_screen(self, runner_id: int, screening: Screening) -> None:
        """That day's screen was answered so; what was answered before that day is replaced."""
        values = {"runner_id": runner_id, "day": screening.day, "symptoms": screening.symptoms}
        values |= {"fuel_flags": screening.fuel_flags, "failing": screening.failing}
        await self._do(_KEEP_SCREEN[self._dialect], values)

    async def last_screens(self, runner_id: int, day: date, most: int) -> tuple[Screening, ...]:
        """The latest screens up to that day, the newest first, at most so many."""
        asked = {"of_runner": runner_id, "of_day": day, "most": most}
        return tuple(Screening(*row) for row in await self._rows(_LAST_SCREENS, asked))
