"""`freshlegs backup`: what it says, where it writes, and how it ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.app import real_now
from bot.diary.alone import alone
from bot.diary.backup import check_whole, copies_in
from bot.diary.upgrade import migrate
from tests.cli.inside import does
from tests.process.host import Ended, Host


@pytest.fixture
async def with_diary(host: Host) -> Host:
    async with host.diary() as diary:
        await migrate(diary, real_now())
    return host


def one_copy(folder: Path, host: Host) -> Path:
    (copy,) = copies_in(folder, host.file)
    return copy.file


def one_sentence(ended: Ended, status: int) -> str:
    """What a command says that did nothing."""
    assert (ended.status, ended.stdout, len(ended.stderr.splitlines())) == (status, "", 1)
    return ended.stderr


async def test_a_line_for_each_step_and_the_copy_beside_the_diary(with_diary: Host) -> None:
    host = with_diary
    with alone(host.file):  # a bot is at work on it
        ended = await does(host, "backup")

    copy = one_copy(host.folder, host)
    assert ended.status == 0
    copied, checked, written = ended.stdout.splitlines()
    assert re.fullmatch(rf"copied: {re.escape(str(host.file))}, \d+\.\d MB", copied)
    assert checked == f"checked: every page is sound, at revision {check_whole(copy)}"
    assert written == f"backup written: {copy}"


async def test_the_copy_goes_where_the_nightly_ones_go_or_where_the_host_says(with_diary: Host) -> None:
    host = with_diary
    folder, chosen = host.folder / "copies", host.folder / "chosen.db"

    by_default = await does(host, "backup", BACKUP_DIR=str(folder))
    by_hand = await does(host, "backup", "--to", str(chosen), BACKUP_DIR=str(folder))

    assert (by_default.status, by_hand.status) == (0, 0)
    assert check_whole(one_copy(folder, host)) == check_whole(chosen)


async def test_a_diary_in_postgresql_is_left_to_its_own_tools(host: Host) -> None:
    ended = await does(host, "backup", DATABASE_URL="postgresql://ada:my-password@nowhere/legs")

    assert "pg_dump" in one_sentence(ended, 1)
    assert "my-password" not in ended.stderr


async def test_what_cannot_be_copied_is_told_in_one_sentence_and_nothing_is_left(host: Host) -> None:
    nowhere = host.folder / "data" / "legs.db"
    missing = await does(host, "backup", DATABASE_URL=f"sqlite:///{nowhere}")
    no_diary = await does(host, "backup", DATABASE_URL="mysql://ada:my-password@db/legs")

    assert one_sentence(missing, 1).startswith(f"{nowhere} is not there")
    assert one_sentence(no_diary, 2).startswith("DATABASE_URL cannot be used")
    assert list(host.folder.iterdir()) == []


async def test_the_diary_is_never_written_over_by_its_own_copy(with_diary: Host) -> None:
    host = with_diary
    before = host.file.read_bytes()

    ended = await does(host, "backup", "--to", str(host.file))

    assert "is the diary itself" in one_sentence(ended, 1)
    assert host.file.read_bytes() == before
