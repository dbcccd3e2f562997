"""Room for months that are over, bound into a few bytes a day.

Nothing is bound here: the running bot does so while it clears up, so that nobody waits for it at a start.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.diary.month_text import loose_rows, unbound

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_LOOSENED_AT_ONCE = 60
"""Bodies, of some thirty days each."""

_BOUND = sa.table("bound", sa.column("runner_id"), sa.column("month"), sa.column("part"), sa.column("body"))
_KEY = (_BOUND.c.runner_id, _BOUND.c.month)


def upgrade() -> None:
    op.create_table(
        "bound",
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("part IN ('mornings', 'advices', 'training')", name=op.f("ck_bound_part")),
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runner.id"], name=op.f("fk_bound_runner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("runner_id", "month", "part", name=op.f("pk_bound")),
    )


def downgrade() -> None:
    """Every month lies loose again. One that cannot be read stops it, and nothing is changed."""
    tables = {
        name: sa.Table(name, sa.MetaData(), autoload_with=op.get_bind())
        for name in ("check_in", "training_day", "workout")
    }
    while months := _next_months():
        for (runner_id, month), bodies in months:
            for name, rows in _rows_of(month, bodies).items():
                table = tables[name]
                nothing = dict.fromkeys(table.c.keys()) | {"runner_id": runner_id}
                op.bulk_insert(table, [nothing | row for row in rows])
            op.execute(sa.delete(_BOUND).where(_BOUND.c.runner_id == runner_id, _BOUND.c.month == month))
    op.drop_table("bound")


def _next_months() -> list[tuple[tuple[int, int], list[bytes]]]:
    """Some months with all of their bodies."""
    first = sa.select(*_KEY).distinct().order_by(*_KEY).limit(_LOOSENED_AT_ONCE // 3).subquery()
    both = sa.and_(*(first.c[key.name] == key for key in _KEY))
    asked = sa.select(_BOUND).join(first, both).order_by(*_KEY)
    found = op.get_bind().execute(asked).all()
    return [
        (key, [row.body for row in rows])
        for key, rows in groupby(found, lambda row: (row.runner_id, row.month))
    ]


def _rows_of(month: int, bodies: Sequence[bytes]) -> dict[str, list[dict[str, Any]]]:
    """The rows of a month by the name of their table; what a day says in two bodies is one row."""
    tables: dict[str, dict[str, list[Any]]] = {}
    for body in bodies:
        for name, columns in unbound(month, body).items():
            tables[name] = tables.get(name, {}) | columns
    return {name: loose_rows(columns) for name, columns in tables.items()}
