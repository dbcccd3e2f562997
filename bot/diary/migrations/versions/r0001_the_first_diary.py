"""The first diary: runners, their days, what is due, what became of prompts, and which updates were seen.

The numbers are written out: a migration tells what was true on its day, whatever the rooms say later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TELEGRAM_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _one_of(table: str, column: str, *names: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{name}'" for name in names)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def _within(table: str, column: str, low: int, high: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=op.f(f"ck_{table}_{column}"))


def _of_runner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["runner_id"], ["runner.id"], name=op.f(f"fk_{table}_runner"), ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "runner",
        sa.Column("id", _TELEGRAM_ID, autoincrement=False, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("prompt_at", sa.String(), nullable=False),
        sa.Column("summary_weekday", sa.Integer(), nullable=False),
        sa.Column("summary_at", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("usual_easy_min", sa.Integer(), nullable=False),
        sa.Column("usual_week_km", sa.Float(), nullable=True),
        sa.Column("usual_week_days", sa.Integer(), nullable=True),
        sa.Column("cross_options", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("sleep_need_h", sa.Float(), nullable=True),
        sa.Column("longest_run_km", sa.Float(), nullable=True),
        sa.Column("pulse_medicine", sa.Boolean(), nullable=False),
        sa.Column("general_advice_only", sa.Boolean(), nullable=False),
        sa.Column("injured_now", sa.Boolean(), nullable=False),
        sa.Column("tracks_cycle", sa.Boolean(), nullable=False),
        sa.Column("consented_at", sa.BigInteger(), nullable=False),
        sa.Column("welcomed", sa.Boolean(), nullable=False),
        sa.Column("asking", sa.String(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("inactive_reason", sa.String(), nullable=True),
        sa.Column("inactive_at", sa.BigInteger(), nullable=True),
        _one_of("runner", "level", "beginner", "recreational", "sub_elite", "elite"),
        _one_of("runner", "unit", "km", "mi"),
        _within("runner", "summary_weekday", 0, 6),
        _within("runner", "usual_easy_min", 10, 240),
        _within("runner", "usual_week_km", 0, 300),
        _within("runner", "usual_week_days", 0, 7),
        _within("runner", "sleep_need_h", 5, 11),
        _within("runner", "longest_run_km", 0, 250),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runner")),
    )
    op.create_table(
        "seen_update",
        sa.Column("update_id", _TELEGRAM_ID, autoincrement=False, nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_seen_update")),
    )
    op.create_table(
        "check_in",
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("legs", sa.Float(), nullable=True),
        sa.Column("scope", sa.String(), nullable=True),
        sa.Column("sleep_h", sa.Float(), nullable=True),
        sa.Column("sleep_quality", sa.Integer(), nullable=True),
        sa.Column("mood", sa.Integer(), nullable=True),
        sa.Column("resting_hr_bpm", sa.Integer(), nullable=True),
        sa.Column("illness", sa.String(), nullable=True),
        sa.Column("pain", sa.String(), nullable=True),
        sa.Column("red_flags", sa.String(), nullable=True),
        sa.Column("tags", sa.String(), nullable=True),
        sa.Column("skipped", sa.String(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("fixing", sa.String(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("reasons", sa.LargeBinary(), nullable=True),
        sa.Column("minutes", sa.Float(), nullable=True),
        sa.Column("rulebook_version", sa.String(), nullable=True),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        _within("check_in", "legs", 1, 5),
        _one_of("check_in", "scope", "legs_only", "whole_body"),
        _within("check_in", "sleep_h", 0, 14),
        _within("check_in", "sleep_quality", 1, 5),
        _within("check_in", "mood", 1, 5),
        _within("check_in", "resting_hr_bpm", 25, 120),
        _one_of("check_in", "illness", "", "above_neck", "below_neck_or_fever"),
        _one_of("check_in", "pain", "", "niggle", "altering_gait"),
        _one_of("check_in", "fixing", "legs", "scope", "sleep", "mood", "pulse", "wrong"),
        _one_of("check_in", "verdict", "RUN", "EASY", "CROSS_TRAIN", "REST"),
        _of_runner("check_in"),
        sa.PrimaryKeyConstraint("runner_id", "day", name=op.f("pk_check_in")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "due",
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        _one_of("due", "kind", "morning", "weekly"),
        _of_runner("due"),
        sa.PrimaryKeyConstraint("runner_id", "kind", name=op.f("pk_due")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_due_due_at"), "due", ["due_at"])
    op.create_table(
        "prompt",
        sa.Column("runner_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("claimed_until", sa.BigInteger(), nullable=True),
        sa.Column("retry_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        _one_of("prompt", "kind", "morning", "weekly"),
        _one_of("prompt", "state", "claimed", "sent", "unknown", "skipped", "retry", "failed"),
        _of_runner("prompt"),
        sa.PrimaryKeyConstraint("runner_id", "kind", "day", name=op.f("pk_prompt")),
        sqlite_with_rowid=False,
    )
    for column, state in (("retry_at", "retry"), ("claimed_until", "claimed")):
        where = sa.text(f"state = '{state}'")
        op.create_index(
            op.f(f"ix_prompt_{column}"), "prompt", [column], sqlite_where=where, postgresql_where=where
        )


def downgrade() -> None:
    for table in ("prompt", "due", "check_in", "seen_update", "runner"):
        op.drop_table(table)
