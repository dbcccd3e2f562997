"""How Alembic meets the diary: the connection and its transaction are handed in by `diary.upgrade`."""

from alembic import context

from bot.diary.tables import DIARY

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=DIARY,
    render_as_batch=True,  # SQLite changes a table only by building it anew
)
context.run_migrations()
