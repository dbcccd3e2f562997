"""Manners, receipts, and those who look after others."""

from contextlib import AbstractContextManager
from typing import Any

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_DEEDS = ("logged", "spoke", "planned_week", "planned_days", "moved", "imported", "race", "absence", "shoes")
_PROMPTS = ("due", "prompt")
"""The tables whose rows are of a kind."""
_KINDS = ("morning", "weekly", "evening")
_NEW_KINDS = ("later", "digest")
_SETTINGS: tuple[tuple[str, sa.types.TypeEngine[Any], str], ...] = (
    ("mornings", sa.Boolean(), "true"),
    ("digest_at", sa.String(), "'09:00'"),
)
"""What every runner has from now on, and what it is for those who are there already."""
_OPTIONAL: tuple[tuple[str, sa.types.TypeEngine[Any]], ...] = (
    ("quiet_from", sa.String()),
    ("quiet_until", sa.String()),
    ("heard_on", sa.Integer()),
    ("asked_whether_on", sa.Integer()),
)


def _one_of(column: str, *names: str) -> str:
    return f"{column} IN ({', '.join(map(repr, names))})"


def upgrade() -> None:
    with _anew("runner") as runner:
        for name, kind, stands in _SETTINGS:
            runner.add_column(sa.Column(name, kind, nullable=False, server_default=sa.text(stands)))
        for name, kind in _OPTIONAL:
            runner.add_column(sa.Column(name, kind, nullable=True))
    with _anew("runner") as runner:
        for name, _, _ in _SETTINGS:
            runner.alter_column(name, server_default=None)
    told = sa.table("runner", sa.column("quiet_from"), sa.column("quiet_until"))
    op.execute(sa.update(told).values(quiet_from="22:00", quiet_until="06:00"))
    with _anew("check_in", sqlite_with_rowid=False) as check_in:
        check_in.add_column(sa.Column("receipt", sa.LargeBinary(), nullable=True))
    for table in _PROMPTS:
        _hold(table, "kind", *_KINDS, *_NEW_KINDS)
    _hold("deed", "did", *_DEEDS, "answered")
    _make_teams()


def _make_teams() -> None:
    op.create_table(
        "invitation",
        sa.Column("code_mark", sa.String(), nullable=False),
        sa.Column("coach_id", sa.BigInteger(), nullable=False),
        sa.Column("coach_name", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["coach_id"], ["runner.id"], name=op.f("fk_invitation_runner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("code_mark", name=op.f("pk_invitation")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_invitation_coach_id"), "invitation", ["coach_id"])
    op.create_table(
        "bond",
        sa.Column("coach_id", sa.BigInteger(), nullable=False),
        sa.Column("athlete_id", sa.BigInteger(), nullable=False),
        sa.Column("sharing", sa.String(), nullable=False),
        sa.Column("coach_name", sa.String(), nullable=False),
        sa.Column("athlete_name", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(_one_of("sharing", "colour", "answers", "all"), name=op.f("ck_bond_sharing")),
        sa.ForeignKeyConstraint(
            ["coach_id"], ["runner.id"], name=op.f("fk_bond_coach_runner"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["athlete_id"], ["runner.id"], name=op.f("fk_bond_athlete_runner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("coach_id", "athlete_id", name=op.f("pk_bond")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_bond_athlete_id"), "bond", ["athlete_id"])


def downgrade() -> None:
    op.drop_table("bond")
    op.drop_table("invitation")
    deeds = sa.table("deed", sa.column("did"))
    op.execute(sa.delete(deeds).where(deeds.c.did == "answered"))
    _hold("deed", "did", *_DEEDS)
    for table in _PROMPTS:
        rows = sa.table(table, sa.column("kind"))
        op.execute(sa.delete(rows).where(rows.c.kind.in_(_NEW_KINDS)))
        _hold(table, "kind", *_KINDS)
    with _anew("check_in", sqlite_with_rowid=False) as check_in:
        check_in.drop_column("receipt")
    with _anew("runner") as runner:
        for name in (*(name for name, _, _ in _SETTINGS), *(name for name, _ in _OPTIONAL)):
            runner.drop_column(name)


def _hold(table: str, column: str, *names: str) -> None:
    with _anew(table, sqlite_with_rowid=False) as held:
        held.drop_constraint(op.f(f"ck_{table}_{column}"), type_="check")
        held.create_check_constraint(op.f(f"ck_{table}_{column}"), _one_of(column, *names))


def _anew(table: str, **made: Any) -> AbstractContextManager[BatchOperations]:
    """SQLite builds the table anew, so that everything in it stands where that of a new diary does."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    return op.batch_alter_table(
        table, recreate="always" if sqlite else "never", table_kwargs=made if sqlite else {}
    )
