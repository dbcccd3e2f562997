"""Whether sessions fail, by the runner's own word in the screen of eight signs."""

from contextlib import AbstractContextManager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with _anew("screen") as screen:
        screen.add_column(sa.Column("failing", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with _anew("screen") as screen:
        screen.drop_column("failing")


def _anew(table: str) -> AbstractContextManager[BatchOperations]:
    """SQLite builds the table anew, so that everything in it stands where that of a new diary does."""
    if op.get_bind().dialect.name != "sqlite":
        return op.batch_alter_table(table, recreate="never")
    return op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_with_rowid": False})
