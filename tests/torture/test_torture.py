"""The small sizes of `python -m tests.long torture`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.diary.databases import Postgres, make_postgres
from tests.torture.ordeal import Size, torture
from tests.torture.tables import table_of

SEED = 5
"""It chooses who does what and which way each life ends; when exactly, the machine says. The long run picks a
new one each time."""


@pytest.fixture
def server(testrun_uid: str) -> Iterator[Postgres]:
    """A PostgreSQL server; skips loudly where none can be had."""
    server = make_postgres(testrun_uid)
    yield server
    server.drop_all()


async def test_no_answer_is_lost_and_nothing_is_done_twice_where_the_bot_is_killed(tmp_path: Path) -> None:
    ordeal = await torture(tmp_path, Size(kills=3, runners=10), SEED)

    assert len(ordeal.kills) == 3
    assert "10 runners: nothing lost, nothing twice" in table_of(ordeal)


async def test_twenty_kills_lose_nothing_and_do_nothing_twice(tmp_path: Path) -> None:
    ordeal = await torture(tmp_path, Size(kills=20, runners=30), SEED)

    assert len(ordeal.kills) == 20
    assert "30 runners: nothing lost, nothing twice" in table_of(ordeal)


async def test_two_replicas_lose_nothing_and_do_nothing_twice_when_one_is_killed(
    tmp_path: Path, server: Postgres
) -> None:
    size = Size(kills=6, runners=10, replicas=2)

    ordeal = await torture(tmp_path, size, SEED, server.url_of(server.home))

    assert len(ordeal.kills) == 6
    assert "10 runners: nothing lost, nothing twice" in table_of(ordeal)
