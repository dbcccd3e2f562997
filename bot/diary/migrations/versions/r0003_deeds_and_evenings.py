"""Deeds that can be taken back, and a question in the evening for those who wish it."""

from contextlib import AbstractContextManager
from typing import Any

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_DEEDS = ("logged", "spoke", "planned_week", "planned_days", "moved", "imported", "race", "absence", "shoes")
_PROMPTS = ("due", "prompt")
"""The tables whose rows are of a kind."""


def _one_of(column: str, *names: str) -> str:
    return f"{column} IN ({', '.join(map(repr, names))})"


def upgrade() -> None:
    with _anew("runner") as runner:
        runner.add_column(sa.Column("evening_at", sa.String(), nullable=True))
    for table in _PROMPTS:
        _hold_kinds(table, "morning", "weekly", "evening")
    op.create_table(
        "deed",
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("did", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.CheckConstraint(_one_of("did", *_DEEDS), name=op.f("ck_deed_did")),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runner.id"], name=op.f("fk_deed_runner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("runner_id", "number", name=op.f("pk_deed")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("deed")
    for table in _PROMPTS:
        rows = sa.table(table, sa.column("kind"))
        op.execute(sa.delete(rows).where(rows.c.kind == "evening"))
        _hold_kinds(table, "morning", "weekly")
    with _anew("runner") as runner:
        runner.drop_column("evening_at")


def _hold_kinds(table: str, *kinds: str) -> None:
    with _anew(table, sqlite_with_rowid=False) as held:
        held.drop_constraint(op.f(f"ck_{table}_kind"), type_="check")
        held.create_check_constraint(op.f(f"ck_{table}_kind"), _one_of("kind", *kinds))


def _anew(table: str, **made: Any) -> AbstractContextManager[BatchOperations]:
    """SQLite builds the table anew, so that everything in it stands where that of a new diary does."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    return op.batch_alter_table(
        table, recreate="always" if sqlite else "never", table_kwargs=made if sqlite else {}
    )
