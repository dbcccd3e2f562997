"""Somebody reads the first lines of a command and leaves, as `| head` does."""

from __future__ import annotations

import sys

import pytest

from bot.app import real_now
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate, standing
from tests.process.host import PATIENCE_S, Host

UNREAD = (
    sys.executable,
    "-c",
    """import os, sys
reading, writing = os.pipe()
os.close(reading)
os.dup2(writing, 1)
os.execv(sys.argv[1], sys.argv[1:])""",
)
"""Becomes another program, whose standard output nobody reads."""


@pytest.mark.parametrize("command", [("rules",), ("rules", "--json"), ("understand", "--help")])
async def test_a_list_that_nobody_reads_on_ends_quietly(host: Host, command: tuple[str, ...]) -> None:
    program = await host.starts(*command, within=UNREAD)

    assert (await program.ended()).stderr == ""


async def test_a_diary_is_copied_whole_though_nobody_reads_how_it_goes(host: Host) -> None:
    old, new = (f"sqlite:///{host.folder / name}" for name in ("old.db", "new.db"))
    diary = open_diary(old)
    await migrate(diary, real_now())
    await diary.close()

    program = await host.starts("copy", "--from", old, "--to", new, within=UNREAD)

    ended = await program.ended(3 * PATIENCE_S)  # it makes every table, on a machine that may be busy
    assert (ended.status, ended.stderr) == (0, "")
    copied = open_diary(new)
    before, newest = await standing(copied)
    await copied.close()
    assert before == newest


async def test_a_backup_is_written_though_nobody_reads_where(host: Host) -> None:
    async with host.diary() as diary:
        await migrate(diary, real_now())
    to = host.folder / "copy.db"

    program = await host.starts("backup", "--to", str(to), within=UNREAD)

    ended = await program.ended()
    assert (ended.status, ended.stderr) == (0, "")
    assert to.exists()
