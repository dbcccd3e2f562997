"""The tables of those who look after others, and of those who let them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index
from sqlmodel import Field

from bot.coach.team import Sharing
from bot.diary.columns import Instant, Name
from bot.diary.keeping import Kept, one_of, table_of


class InvitationRow(Kept, table=True):
    """A link a coach may hand to one athlete. Of its code only the mark is kept: who reads the table can
    accept nothing.
    """

    __tablename__: ClassVar[Any] = "invitation"
    __table_args__: ClassVar[Any] = (Index(None, "coach_id"), {"sqlite_with_rowid": False})

    code_mark: str = Field(primary_key=True)
    coach_id: int = Field(sa_type=BigInteger, foreign_key="runner.id", ondelete="CASCADE")
    coach_name: str
    expires_at: datetime = Field(sa_type=Instant)


def _goes_with_its(who: str) -> ForeignKeyConstraint:
    """Both ends of a bond are runners: named by hand, because the names would be the same."""
    return ForeignKeyConstraint(
        [f"{who}_id"], ["runner.id"], name=f"fk_bond_{who}_runner", ondelete="CASCADE"
    )


class BondRow(Kept, table=True):
    """One athlete shares with one coach, until either ends it."""

    __tablename__: ClassVar[Any] = "bond"
    __table_args__: ClassVar[Any] = (
        one_of("sharing", Sharing),
        _goes_with_its("coach"),
        _goes_with_its("athlete"),
        Index(None, "athlete_id"),
        {"sqlite_with_rowid": False},
    )

    coach_id: int = Field(primary_key=True, sa_type=BigInteger)
    athlete_id: int = Field(primary_key=True, sa_type=BigInteger)
    sharing: Sharing = Field(sa_type=Name(Sharing))
    coach_name: str
    athlete_name: str
    since: datetime = Field(sa_type=Instant)


INVITATION = table_of(InvitationRow)
BOND = table_of(BondRow)
