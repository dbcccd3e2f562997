"""`freshlegs copy`: what it prints, and how it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.app import real_now
from bot.coach.runner import Runner
from bot.diary.alone import alone
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from tests.cli.inside import does
from tests.diary.databases import Postgres, make_postgres
from tests.process.host import Host

ADA = Runner(id=1001)


@pytest.fixture(scope="module")
def server(testrun_uid: str) -> Iterator[Postgres]:
    """A PostgreSQL server; skips loudly where none can be had."""
    server = make_postgres(testrun_uid)
    yield server
    server.drop_all()


async def knows_ada(url: str) -> None:
    """A diary in which one runner stands."""
    diary = open_diary(url)
    await migrate(diary, real_now())
    async with diary.writing() as page:
        await page.meet(ADA, real_now())
    await diary.close()


def url_of(host: Host, name: str) -> str:
    return f"sqlite:///{host.folder}/{name}.db"


async def test_a_diary_goes_to_postgresql_and_back_with_a_line_for_each_step(
    host: Host, server: Postgres
) -> None:
    old, new = url_of(host, "old"), url_of(host, "new")
    there = server.url_of(server.new_database())
    await knows_ada(old)

    ended = await host.does("copy", "--from", old, "--to", there)
    back = await does(host, "copy", "--from", there, "--to", new)

    assert (ended.status, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert re.fullmatch(r"from: sqlite.*/old\.db, at revision \w+, 1 rows", lines[0])
    assert re.fullmatch(r"to: postgresql.*, empty, made \w+", lines[1])
    assert "runner: 1 rows" in lines
    assert "check_in: 0 rows" in lines
    assert lines[-1] == "copied: 1 rows, and the counts of every table agree"
    assert back.status == 0
    diary = open_diary(new)
    async with diary.reading() as page:
        known = await page.known(ADA.id)
    await diary.close()
    assert known is not None
    assert known.runner == ADA


async def test_a_second_copy_is_refused_because_something_is_there(host: Host) -> None:
    old, new = url_of(host, "old"), url_of(host, "new")
    await knows_ada(old)
    first = await does(host, "copy", "--from", old, "--to", new)
    second = await does(host, "copy", "--from", old, "--to", new)

    assert (first.status, second.status) == (0, 1)
    assert second.stdout == ""
    assert "new.db is not empty: runner holds 1 rows" in second.stderr


async def test_a_diary_a_bot_works_on_is_not_copied(host: Host) -> None:
    old = url_of(host, "old")
    await knows_ada(old)

    with alone(host.folder / "old.db"):
        ended = await does(host, "copy", "--from", old, "--to", url_of(host, "new"))

    assert ended.status == 1
    assert "already works on" in ended.stderr


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("sqlite:///nowhere.db", "sqlite:///new.db", "--from cannot be used: nowhere.db is not there"),
        ("mysql://ada:hush@db/legs", "sqlite:///new.db", "--from cannot be used: a diary cannot be kept in"),
        ("sqlite:///old.db", "oracle://ada:hush@db/legs", "--to cannot be used: a diary cannot be kept in"),
        ("sqlite:///old.db", "sqlite:///./old.db", "--from and --to are the same database"),
    ],
)
async def test_an_address_that_cannot_be_meant_is_bad_input(
    host: Host, source: str, target: str, said: str
) -> None:
    await knows_ada(url_of(host, "old"))

    ended = await does(host, "copy", "--from", source, "--to", target)

    assert ended.status == 2
    assert ended.stderr.startswith(said)
    assert "hush" not in ended.stderr
    assert ended.stdout == ""
    assert not (host.folder / "new.db").exists()


async def test_both_addresses_are_needed(host: Host) -> None:
    ended = await does(host, "copy", "--from", "sqlite:///old.db")

    assert ended.status == 2
    assert "--to" in ended.stderr
