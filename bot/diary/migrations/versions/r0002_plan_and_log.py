"""Plan and log: what was trained, what is planned, races, absences, shoes and screens.

A check-in also keeps more about a pain, and what was planned and thought when its advice was given.
"""

from contextlib import AbstractContextManager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_KINDS = ("rest", "easy", "long", "hard", "race", "cross", "strength")
_SPORTS = ("run", "bike", "swim", "aqua_jog", "elliptical", "hike", "walk")
_GENTLE_SPORTS = ("yoga", "pilates", "core", "strength", "other")
_EVENTS = ("5k", "10k", "10_mile", "half", "marathon", "ultra", "other")
_DAY_MIN = 1440
_FURTHEST_KM = 400

_NEW_IN_CHECK_IN = {
    "pain_detail": sa.String,
    "planned_kind": sa.String,
    "planned_minutes": sa.Float,
    "planned_km": sa.Float,
    "planned_sessions": sa.Integer,
    "planned_load_au": sa.Float,
    "state": sa.String,
    "confidence": sa.String,
}
_HELD_IN_CHECK_IN = {
    "planned_kind": f"planned_kind IN ({', '.join(map(repr, _KINDS))})",
    "planned_minutes": f"planned_minutes BETWEEN 0 AND {_DAY_MIN}",
    "planned_km": f"planned_km BETWEEN 0 AND {_FURTHEST_KM}",
}


def _one_of(table: str, column: str, *names: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{name}'" for name in names)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def _within(table: str, column: str, low: int, high: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=op.f(f"ck_{table}_{column}"))


def _of_runner(table: str, *rest: sa.schema.SchemaItem, key: tuple[str, ...]) -> None:
    """A table of a runner's rows, which go when the runner is forgotten."""
    op.create_table(
        table,
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        *rest,
        sa.ForeignKeyConstraint(
            ["runner_id"], ["runner.id"], name=op.f(f"fk_{table}_runner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("runner_id", *key, name=op.f(f"pk_{table}")),
        sqlite_with_rowid=False,
    )


def _session(table: str) -> list[sa.schema.SchemaItem]:
    """The columns of a planned session."""
    return [
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("minutes", sa.Float(), nullable=True),
        sa.Column("km", sa.Float(), nullable=True),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("load_au", sa.Float(), nullable=True),
        _one_of(table, "kind", *_KINDS),
        _within(table, "minutes", 0, _DAY_MIN),
        _within(table, "km", 0, _FURTHEST_KM),
    ]


def upgrade() -> None:
    with _check_in() as check_in:
        for name, kind in _NEW_IN_CHECK_IN.items():
            check_in.add_column(sa.Column(name, kind(), nullable=True))
        for name, held in _HELD_IN_CHECK_IN.items():
            check_in.create_check_constraint(op.f(f"ck_check_in_{name}"), held)
    _of_runner(
        "training_day",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("numbered", sa.Integer(), nullable=False),
        key=("day",),
    )
    _of_runner(
        "workout",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sport", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("minutes", sa.Float(), nullable=True),
        sa.Column("km", sa.Float(), nullable=True),
        sa.Column("rpe", sa.Float(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("load_au", sa.Float(), nullable=True),
        sa.Column("mean_hr_bpm", sa.Integer(), nullable=True),
        sa.Column("max_hr_bpm", sa.Integer(), nullable=True),
        sa.Column("moving_min", sa.Float(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=True),
        _one_of("workout", "sport", *_SPORTS, *_GENTLE_SPORTS),
        _one_of("workout", "kind", *_KINDS),
        _within("workout", "minutes", 0, _DAY_MIN),
        _within("workout", "km", 0, _FURTHEST_KM),
        _within("workout", "rpe", 0, 10),
        _one_of("workout", "outcome", "hit", "struggled", "missed"),
        sa.CheckConstraint("load_au >= 0", name=op.f("ck_workout_load_au")),
        _within("workout", "moving_min", 0, _DAY_MIN),
        _one_of("workout", "source", "typed", "as_planned", "file", "form"),
        key=("day", "number"),
    )
    _of_runner(
        "plan_week",
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        _within("plan_week", "weekday", 0, 6),
        *_session("plan_week"),
        key=("weekday",),
    )
    _of_runner(
        "plan_day",
        sa.Column("day", sa.Integer(), nullable=False),
        *_session("plan_day"),
        sa.Column("moved_from", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        key=("day",),
    )
    _of_runner(
        "race",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("km", sa.Float(), nullable=True),
        sa.Column("first_time", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        _one_of("race", "event", *_EVENTS),
        _within("race", "km", 0, _FURTHEST_KM),
        key=("day",),
    )
    _of_runner(
        "absence",
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=True),
        _one_of("absence", "kind", "sick", "hurt", "away"),
        sa.CheckConstraint("until >= since", name=op.f("ck_absence_until")),
        key=("since",),
    )
    _of_runner(
        "shoes",
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        key=("since",),
    )
    _of_runner(
        "screen",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("symptoms", sa.String(), nullable=True),
        sa.Column("fuel_flags", sa.String(), nullable=True),
        key=("day",),
    )


def downgrade() -> None:
    for table in (
        *("screen", "shoes", "absence", "race"),
        *("plan_day", "plan_week", "workout", "training_day"),
    ):
        op.drop_table(table)
    with _check_in() as check_in:
        for name in _HELD_IN_CHECK_IN:
            check_in.drop_constraint(op.f(f"ck_check_in_{name}"), type_="check")
        for name in _NEW_IN_CHECK_IN:
            check_in.drop_column(name)


def _check_in() -> AbstractContextManager[BatchOperations]:
    """SQLite builds the table anew, so that its constraints stand where those of a new diary do."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    return op.batch_alter_table(
        "check_in",
        recreate="always" if sqlite else "never",
        table_kwargs={"sqlite_with_rowid": False} if sqlite else {},
    )
