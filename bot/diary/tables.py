"""The tables. Rows are declared here and never leave the room; the rest of the diary speaks to the tables.

Those of training and plans are declared in `training_tables`.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import BigInteger, CheckConstraint, ColumnElement, Index, LargeBinary, literal_column
from sqlmodel import Field

from bot.coach import measures
from bot.coach.checkin import Illness, Pain, PainDetail, Question, RedFlag, Scope, Tag
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit
from bot.coach.workout import SessionKind
from bot.diary.columns import (
    BigId,
    ClockTime,
    Day,
    Instant,
    Name,
    NameOrNone,
    Names,
    PainText,
    Reasons,
    VerdictName,
)
from bot.diary.keeping import DIARY, Kept, one_of, table_of, within
from bot.diary.month_text import Part
from bot.diary.notes import Kind, PromptState
from bot.diary.team_tables import BOND, INVITATION
from bot.diary.training_tables import (
    ABSENCE,
    DEED,
    PLAN_DAY,
    PLAN_WEEK,
    RACE,
    SCREEN,
    SHOES,
    TRAINING_DAY,
    WORKOUT,
)

__all__ = [
    "ABSENCE",
    "BOND",
    "BOUND",
    "CHECK_IN",
    "CLAIMED",
    "DEED",
    "DIARY",
    "DUE",
    "INVITATION",
    "PLAN_DAY",
    "PLAN_WEEK",
    "PROMPT",
    "RACE",
    "RETRY",
    "RUNNER",
    "SCREEN",
    "SEEN_UPDATE",
    "SHOES",
    "TRAINING_DAY",
    "WORKOUT",
]


class RunnerRow(Kept, table=True):
    """One runner who has consented: the settings, and where the chat with them stands."""

    __tablename__: ClassVar[Any] = "runner"
    __table_args__: ClassVar[Any] = (
        one_of("level", AthleteLevel),
        one_of("unit", DistanceUnit),
        CheckConstraint("summary_weekday BETWEEN 0 AND 6", name="summary_weekday"),
        within("usual_easy_min", measures.EASY_RUN_MIN),
        within("usual_week_km", measures.WEEK_KM),
        within("usual_week_days", measures.WEEK_DAYS),
        within("sleep_need_h", measures.SLEEP_NEED_H),
        within("longest_run_km", measures.LONGEST_RUN_KM),
    )

    id: int = Field(primary_key=True, sa_type=BigId, sa_column_kwargs={"autoincrement": False})
    language: str
    zone: str
    prompt_at: time = Field(sa_type=ClockTime)
    summary_weekday: int
    summary_at: time = Field(sa_type=ClockTime)
    level: AthleteLevel = Field(sa_type=Name(AthleteLevel))
    usual_easy_min: int
    usual_week_km: float | None
    usual_week_days: int | None
    cross_options: frozenset[CrossOption] = Field(sa_type=Names(CrossOption), nullable=True)
    unit: DistanceUnit = Field(sa_type=Name(DistanceUnit))
    sleep_need_h: float | None
    longest_run_km: float | None
    pulse_medicine: bool
    general_advice_only: bool
    injured_now: bool
    tracks_cycle: bool
    consented_at: datetime = Field(sa_type=Instant)
    welcomed: bool
    asking: str | None
    active: bool
    inactive_reason: str | None
    inactive_at: datetime | None = Field(sa_type=Instant)
    evening_at: time | None = Field(sa_type=ClockTime)
    mornings: bool
    quiet_from: time | None = Field(sa_type=ClockTime)
    quiet_until: time | None = Field(sa_type=ClockTime)
    digest_at: time = Field(sa_type=ClockTime)
    heard_on: date | None = Field(sa_type=Day)
    asked_whether_on: date | None = Field(sa_type=Day)


class CheckInRow(Kept, table=True):
    """One runner's day: the answers, the message that shows them, and the advice that was given.

    The columns that begin with `planned_` hold what was planned when the advice was given.
    """

    __tablename__: ClassVar[Any] = "check_in"
    __table_args__: ClassVar[Any] = (
        within("legs", measures.LEGS),
        one_of("scope", Scope),
        within("sleep_h", measures.SLEEP_H),
        within("sleep_quality", measures.SLEEP_QUALITY),
        within("mood", measures.MOOD),
        within("resting_hr_bpm", measures.RESTING_HR_BPM),
        one_of("illness", Illness),
        one_of("pain", Pain),
        one_of("fixing", Question),
        one_of("verdict", Verdict),
        one_of("planned_kind", SessionKind),
        within("planned_minutes", measures.SESSION_MIN),
        within("planned_km", measures.SESSION_KM),
        {"sqlite_with_rowid": False},
    )

    runner_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="runner.id", ondelete="CASCADE")
    day: date = Field(primary_key=True, sa_type=Day)
    legs: float | None
    scope: Scope | None = Field(sa_type=Name(Scope))
    sleep_h: float | None
    sleep_quality: int | None
    mood: int | None
    resting_hr_bpm: int | None
    illness: Illness | None = Field(sa_type=NameOrNone(Illness))
    pain: Pain | None = Field(sa_type=NameOrNone(Pain))
    red_flags: frozenset[RedFlag] = Field(sa_type=Names(RedFlag), nullable=True)
    tags: frozenset[Tag] = Field(sa_type=Names(Tag), nullable=True)
    skipped: frozenset[Question] = Field(sa_type=Names(Question), nullable=True)
    closed: bool
    message_id: int | None = Field(sa_type=BigInteger)
    fixing: Question | None = Field(sa_type=Name(Question))
    verdict: Verdict | None = Field(sa_type=VerdictName)
    reasons: tuple[Reason, ...] | None = Field(sa_type=Reasons)
    minutes: float | None
    rulebook_version: str | None
    updated_at: datetime = Field(sa_type=Instant)
    pain_detail: PainDetail | None = Field(sa_type=PainText)
    planned_kind: SessionKind | None = Field(sa_type=Name(SessionKind))
    planned_minutes: float | None
    planned_km: float | None
    planned_sessions: int | None
    planned_load_au: float | None
    state: str | None
    confidence: str | None
    receipt: bytes | None


class BoundRow(Kept, table=True):
    """What a runner told in one month (YYYYMM) that is over, in a few bytes a day; see `months`.

    On SQLite these rows lie in the order of their writing: they are too long to be sorted in among others
    without leaving a third of every page empty.
    """

    __tablename__: ClassVar[Any] = "bound"
    __table_args__: ClassVar[Any] = (one_of("part", Part),)

    runner_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="runner.id", ondelete="CASCADE")
    month: int = Field(primary_key=True)
    part: Part = Field(primary_key=True, sa_type=Name(Part))
    body: bytes = Field(sa_type=LargeBinary)


class DueRow(Kept, table=True):
    """When the bot next speaks to a runner. Runners who cannot be written to have no rows here."""

    __tablename__: ClassVar[Any] = "due"
    __table_args__: ClassVar[Any] = (
        one_of("kind", Kind),
        Index(None, "due_at"),
        {"sqlite_with_rowid": False},
    )

    runner_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="runner.id", ondelete="CASCADE")
    kind: Kind = Field(primary_key=True, sa_type=Name(Kind))
    day: date = Field(sa_type=Day)
    due_at: datetime = Field(sa_type=Instant)


RETRY: ColumnElement[str] = literal_column("'retry'")
CLAIMED: ColumnElement[str] = literal_column("'claimed'")
"""Written out, not bound: a database uses a partial index only for a condition it can read."""


class PromptRow(Kept, table=True):
    """What became of one prompt. Its key is the promise that no runner is asked twice for one day."""

    __tablename__: ClassVar[Any] = "prompt"
    __table_args__: ClassVar[Any] = (
        one_of("kind", Kind),
        one_of("state", PromptState),
        {"sqlite_with_rowid": False},
    )

    runner_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="runner.id", ondelete="CASCADE")
    kind: Kind = Field(primary_key=True, sa_type=Name(Kind))
    day: date = Field(primary_key=True, sa_type=Day)
    state: PromptState = Field(sa_type=Name(PromptState))
    claimed_until: datetime | None = Field(sa_type=Instant)
    retry_at: datetime | None = Field(sa_type=Instant)
    attempts: int
    message_id: int | None = Field(sa_type=BigInteger)
    reason: str | None
    updated_at: datetime = Field(sa_type=Instant)


class SeenUpdateRow(Kept, table=True):
    """An update of Telegram whose effect is in the diary, written in the transaction of that effect."""

    __tablename__: ClassVar[Any] = "seen_update"

    update_id: int = Field(primary_key=True, sa_type=BigId, sa_column_kwargs={"autoincrement": False})
    seen_at: datetime = Field(sa_type=Instant)


RUNNER = table_of(RunnerRow)
CHECK_IN = table_of(CheckInRow)
BOUND = table_of(BoundRow)
DUE = table_of(DueRow)
PROMPT = table_of(PromptRow)
SEEN_UPDATE = table_of(SeenUpdateRow)

for _state, _column in ((RETRY, PROMPT.c.retry_at), (CLAIMED, PROMPT.c.claimed_until)):
    Index(None, _column, sqlite_where=PROMPT.c.state == _state, postgresql_where=PROMPT.c.state == _state)
