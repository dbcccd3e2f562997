"""What all tables have in common: one metadata, names for constraints, ranges and lists as constraints.

Ranges are those of `coach.measures`, so that no way into the database can bring in what nobody can have.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ColumnClause, MetaData, Table, TableClause, column, table
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

from bot.coach.checkin import Illness, Pain
from bot.coach.measures import Scale, Verdict
from bot.diary.columns import NONE

DIARY = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class Kept(SQLModel):
    """Everything that stands in the diary."""

    metadata: ClassVar[MetaData] = DIARY


def within(column: str, scale: Scale) -> CheckConstraint:
    """The column holds what a person can have."""
    return CheckConstraint(f"{column} BETWEEN {scale.low:g} AND {scale.high:g}", name=column)


def one_of(column: str, members: type[StrEnum] | type[Verdict]) -> CheckConstraint:
    """The column holds one of these names."""
    names = [member.name if isinstance(member, Verdict) else member.value for member in members]
    if members in (Illness, Pain):
        names[names.index(NONE)] = ""
    return CheckConstraint(f"{column} IN ({', '.join(map(repr, names))})", name=column)


def table_of(row: type[Kept]) -> Table:
    """The table of these rows."""
    return DIARY.tables[str(row.__tablename__)]


def plain(kept: Table) -> TableClause:
    """The table with its columns as the database knows them, and not as the diary reads them."""
    return table(kept.name, *(_plain_column(one.name, one.type) for one in kept.columns))


def _plain_column(name: str, kind: Any) -> ColumnClause[Any]:
    while isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    return column(name, kind)
