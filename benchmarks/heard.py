"""What is asked of any diary meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from bot.diary.line import InSql
from bot.diary.postgres_line import PostgresLine
from bot.diary.prepared import Rows
from bot.diary.sqlite_line import SqliteLine

Said = tuple[str, Any]
"""A statement and its values."""


@contextmanager
def heard() -> Iterator[list[Said]]:
    """Each statement as often as it is carried out, with its values; no beginnings and no ends."""
    said: list[Said] = []

    with ExitStack() as patches:
        for kind in (SqliteLine, PostgresLine):
            patches.enter_context(patch.object(kind, "carry_out", _noting(kind.carry_out, said)))
        yield said


def _noting(carry_out: Callable[..., Any], said: list[Said]) -> Callable[..., Any]:
    async def noted(line: Any, *statements: InSql, wants_rows: bool = True) -> list[tuple[Rows, int]]:
        said.extend((text, one) for text, values in statements for one in values)
        found: list[tuple[Rows, int]] = await carry_out(line, *statements, wants_rows=wants_rows)
        return found

    return noted
