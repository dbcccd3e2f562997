"""The tables of what was trained and what is planned. All of a runner's rows lie together, sorted by day."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, CheckConstraint, LargeBinary
from sqlmodel import Field

from bot.coach import measures
from bot.coach.season import AbsenceKind, Event, FuelFlag, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport
from bot.diary.columns import BeforeText, Day, Instant, Name, Names
from bot.diary.deed_notes import Before, Did
from bot.diary.keeping import Kept, one_of, table_of, within
from bot.diary.notes import Source


class _OfRunner(Kept):
    """A row about one runner; it goes when the runner is forgotten."""

    runner_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="runner.id", ondelete="CASCADE")


class TrainingDayRow(_OfRunner, table=True):
    """A day of the log.

    `told`: the runner spoke of the day as a whole, so without workouts it is a day without training.
    `numbered`: how many workouts were ever numbered on it; a number is never given twice.
    """

    __tablename__: ClassVar[Any] = "training_day"
    __table_args__: ClassVar[Any] = ({"sqlite_with_rowid": False},)

    day: date = Field(primary_key=True, sa_type=Day)
    told: bool
    numbered: int


class WorkoutRow(_OfRunner, table=True):
    """One workout, and where it is known from. Its day has a row of its own in `training_day`."""

    __tablename__: ClassVar[Any] = "workout"
    __table_args__: ClassVar[Any] = (
        one_of("sport", Sport),
        one_of("kind", SessionKind),
        within("minutes", measures.SESSION_MIN),
        within("km", measures.SESSION_KM),
        within("rpe", measures.RPE),
        one_of("outcome", Outcome),
        CheckConstraint("load_au >= 0", name="load_au"),
        within("moving_min", measures.SESSION_MIN),
        one_of("source", Source),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Day)
    number: int = Field(primary_key=True)
    sport: Sport = Field(sa_type=Name(Sport))
    kind: SessionKind | None = Field(sa_type=Name(SessionKind))
    minutes: float | None
    km: float | None
    rpe: float | None
    outcome: Outcome | None = Field(sa_type=Name(Outcome))
    load_au: float | None
    mean_hr_bpm: int | None
    max_hr_bpm: int | None
    moving_min: float | None
    started_at: datetime | None = Field(sa_type=Instant)
    source: Source = Field(sa_type=Name(Source))
    fingerprint: bytes | None = Field(sa_type=LargeBinary)


class PlanWeekRow(_OfRunner, table=True):
    """What the week's plan says of one weekday, Monday 0 … Sunday 6, and since which day it does."""

    __tablename__: ClassVar[Any] = "plan_week"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        one_of("kind", SessionKind),
        within("minutes", measures.SESSION_MIN),
        within("km", measures.SESSION_KM),
        {"sqlite_with_rowid": False},
    )

    weekday: int = Field(primary_key=True)
    since: date = Field(sa_type=Day)
    kind: SessionKind = Field(sa_type=Name(SessionKind))
    minutes: float | None
    km: float | None
    sessions: int
    load_au: float | None


class PlanDayRow(_OfRunner, table=True):
    """What a single date says instead."""

    __tablename__: ClassVar[Any] = "plan_day"
    __table_args__: ClassVar[Any] = (
        one_of("kind", SessionKind),
        within("minutes", measures.SESSION_MIN),
        within("km", measures.SESSION_KM),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Day)
    kind: SessionKind = Field(sa_type=Name(SessionKind))
    minutes: float | None
    km: float | None
    sessions: int
    load_au: float | None
    moved_from: date | None = Field(sa_type=Day)
    note: str | None


class RaceRow(_OfRunner, table=True):
    """A race; a day has at most one."""

    __tablename__: ClassVar[Any] = "race"
    __table_args__: ClassVar[Any] = (
        one_of("event", Event),
        within("km", measures.SESSION_KM),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Day)
    event: Event = Field(sa_type=Name(Event))
    km: float | None
    first_time: bool
    name: str | None


class AbsenceRow(_OfRunner, table=True):
    """Days without the usual training; `until` is the last of them, NULL while its end is open."""

    __tablename__: ClassVar[Any] = "absence"
    __table_args__: ClassVar[Any] = (
        one_of("kind", AbsenceKind),
        CheckConstraint("until >= since", name="until"),
        {"sqlite_with_rowid": False},
    )

    since: date = Field(primary_key=True, sa_type=Day)
    kind: AbsenceKind = Field(sa_type=Name(AbsenceKind))
    until: date | None = Field(sa_type=Day)


class ShoesRow(_OfRunner, table=True):
    """A new pair of shoes and its day."""

    __tablename__: ClassVar[Any] = "shoes"
    __table_args__: ClassVar[Any] = ({"sqlite_with_rowid": False},)

    since: date = Field(primary_key=True, sa_type=Day)
    name: str | None


class ScreenRow(_OfRunner, table=True):
    """What was said yes to in a screen. `failing` NULL: whether sessions fail was not asked."""

    __tablename__: ClassVar[Any] = "screen"
    __table_args__: ClassVar[Any] = ({"sqlite_with_rowid": False},)

    day: date = Field(primary_key=True, sa_type=Day)
    symptoms: frozenset[Symptom] = Field(sa_type=Names(Symptom), nullable=True)
    fuel_flags: frozenset[FuelFlag] = Field(sa_type=Names(FuelFlag), nullable=True)
    failing: bool | None


class DeedRow(_OfRunner, table=True):
    """Something a runner did to the tables above, and how they were; `before` NULL: it is not to be undone.

    A runner's last row stays for its number alone, so that no number is given twice.
    """

    __tablename__: ClassVar[Any] = "deed"
    __table_args__: ClassVar[Any] = (one_of("did", Did), {"sqlite_with_rowid": False})

    number: int = Field(primary_key=True)
    did: Did = Field(sa_type=Name(Did))
    at: datetime = Field(sa_type=Instant)
    before: Before | None = Field(sa_type=BeforeText)


TRAINING_DAY = table_of(TrainingDayRow)
WORKOUT = table_of(WorkoutRow)
PLAN_WEEK = table_of(PlanWeekRow)
PLAN_DAY = table_of(PlanDayRow)
RACE = table_of(RaceRow)
ABSENCE = table_of(AbsenceRow)
SHOES = table_of(ShoesRow)
SCREEN = table_of(ScreenRow)
DEED = table_of(DeedRow)
