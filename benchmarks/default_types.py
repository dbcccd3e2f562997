"""The table of check-ins as SQLModel makes it when nobody says anything about its columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import JSON, MetaData, create_engine, insert
from sqlmodel import Field, SQLModel

from benchmarks.figures import Miscounted
from benchmarks.many_years import Lived, for_all
from bot.diary.reasons_text import inflated
from bot.diary.tables import CHECK_IN


class _Apart(SQLModel):
    metadata: ClassVar[MetaData] = MetaData()


class DefaultCheckIn(_Apart, table=True):
    """The same columns. What has no default type is JSON, as SQLModel's users keep it."""

    __tablename__: ClassVar[Any] = "check_in"

    runner_id: int = Field(primary_key=True)
    day: date = Field(primary_key=True)
    legs: float | None
    scope: str | None
    sleep_h: float | None
    sleep_quality: int | None
    mood: int | None
    resting_hr_bpm: int | None
    illness: str | None
    pain: str | None
    red_flags: list[str] | None = Field(sa_type=JSON(none_as_null=True))
    tags: list[str] | None = Field(sa_type=JSON(none_as_null=True))
    skipped: list[str] | None = Field(sa_type=JSON(none_as_null=True))
    closed: bool
    message_id: int | None
    fixing: str | None
    verdict: str | None
    reasons: list[Any] | None = Field(sa_type=JSON(none_as_null=True))
    minutes: float | None
    rulebook_version: str | None
    updated_at: datetime
    pain_detail: str | None
    planned_kind: str | None
    planned_minutes: float | None
    planned_km: float | None
    planned_sessions: int | None
    planned_load_au: float | None
    state: str | None
    confidence: str | None
    receipt: bytes | None


def bytes_by_default(life: Lived, runners: int, folder: Path) -> int:
    """What the check-ins of so many runners take in a SQLite file of that one table, day after day."""
    file = folder / "default.db"
    engine = create_engine(f"sqlite:///{file}")
    _Apart.metadata.create_all(engine)
    empty = file.stat().st_size
    table = _Apart.metadata.tables["check_in"]
    rows = life.rows[CHECK_IN.name]
    for row in sorted(rows, key=lambda one: int(one["day"])):
        with engine.begin() as connection:
            connection.execute(insert(table), [_told(one) for one in for_all([row], runners)])
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection:
        count = connection.execute("SELECT count(*) FROM check_in").fetchone()[0]
    if count != len(rows) * runners:
        raise Miscounted(
            f"{len(rows) * runners} check-ins were to be kept by default types, and {count} were"
        )
    return file.stat().st_size - empty


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    """One of our rows, in the types that its values have in Python."""
    day = row["day"]
    told = dict(row) | {
        "day": date(day // 10_000, day // 100 % 100, day % 100),
        "updated_at": datetime.fromtimestamp(row["updated_at"], UTC),
        "reasons": None if row["reasons"] is None else _reasons(inflated(row["reasons"])),
    }
    for name in ("red_flags", "tags", "skipped"):
        told[name] = None if row[name] is None else row[name].split(",")
    return told


def _reasons(written: list[Any]) -> list[dict[str, Any]]:
    told = iter(written)
    reasons = []
    for shape in told:
        code, weight, *names = shape.split()
        reasons.append({"code": code, "weight": int(weight), "facts": {name: next(told) for name in names}})
    return reasons
