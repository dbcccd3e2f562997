"""What is asked of any database meanwhile: through the diary's lines, and of SQLAlchemy itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.diary.line import Told
from bot.diary.postgres_line import PostgresLine
from bot.diary.prepared import Rows
from bot.diary.sqlite_line import SqliteLine

Said = tuple[str, Any]
"""A statement and its values."""


@contextmanager
def heard() -> Iterator[list[Said]]:
    """Each statement as often as it is carried out, with its values; no beginnings and no ends."""
    said: list[Said] = []

    def note(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if not statement.startswith("BEGIN"):
            several = bool(values) and isinstance(values[0], list | tuple)
            said.extend((statement, tuple(one)) for one in (values if several else [values]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with ExitStack() as patches:
            for kind in (SqliteLine, PostgresLine):
                patches.enter_context(patch.object(kind, "carry_out", _noting(kind.carry_out, said)))
            yield said
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def _noting(carry_out: Callable[..., Any], said: list[Said]) -> Callable[..., Any]:
    async def noted(line: Any, text: str, values: Sequence[Told]) -> tuple[Rows, int]:
        said.extend((text, one) for one in values)
        found: tuple[Rows, int] = await carry_out(line, text, values)
        return found

    return noted
