"""The nightly copy: made while the bot runs, made up for after a night without power, good to go on from."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import real_now
from bot.diary.backup import Copied, Copy, Stopped, check_whole, copies_in, copy_diary, copy_name
from bot.diary.diary import Diary
from bot.diary.errors import DiaryUnavailable
from bot.routines import backups
from bot.routines.backups import Backups, is_due, last_time_of_copies, nightly_copies
from tests.cli.inside import does
from tests.process.host import Host, until
from tests.process.inside import running
from tests.process.lives import form_in, knows, runner_at_noon
from tests.process.phone import ADA, Phone
from tests.stage import Clock

NIGHT = datetime(2026, 5, 11, 3, 10, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def clock() -> Clock:
    return Clock(NIGHT)


@pytest.fixture
async def diary(host: Host) -> AsyncIterator[Diary]:
    """Ada's diary, open as it is beside a bot."""
    async with host.diary() as diary:
        await knows(diary, runner_at_noon(ADA), due=None)
        yield diary


def nights(host: Host, folder: Path) -> list[datetime]:
    return [copy.at for copy in copies_in(folder, host.file)]


def spoil(folder: Path) -> None:
    """No copies can lie here."""
    folder.write_text("no folder")


def mend(folder: Path) -> None:
    folder.unlink()


def leave(folder: Path, name: str) -> None:
    """Something of that name lies in the folder."""
    folder.mkdir()
    (folder / name).write_text("of a clock gone wrong")


def in_it(folder: Path) -> list[Path] | None:
    """What lies in the folder; None: it is not there."""
    return list(folder.iterdir()) if folder.exists() else None


@pytest.mark.parametrize(
    ("newest", "due"),
    [
        (None, True),
        (NIGHT - timedelta(days=9), True),
        (NIGHT - timedelta(seconds=1), True),
        (NIGHT, False),
        (NIGHT + timedelta(hours=3), False),
    ],
)
def test_a_copy_is_due_when_the_newest_is_of_before_the_last_night(
    newest: datetime | None, due: bool
) -> None:
    assert is_due(newest, NIGHT + timedelta(hours=5)) is due


@pytest.mark.parametrize(
    ("now", "last"),
    [
        (NIGHT - timedelta(seconds=1), NIGHT - timedelta(days=1)),
        (NIGHT, NIGHT),
        (NIGHT + timedelta(days=1, seconds=-1), NIGHT),
    ],
)
def test_copies_are_made_at_ten_past_three(now: datetime, last: datetime) -> None:
    assert last_time_of_copies(now) == last


async def test_each_night_brings_one_copy_and_only_the_newest_stay(
    host: Host, diary: Diary, folder: Path, clock: Clock
) -> None:
    kept = Backups(host.file, folder, 2, clock.now)

    made = [await kept.turn()]
    for _ in range(3):
        made += [await kept.turn()]
        clock.passes(hours=23, minutes=59)
        made += [await kept.turn()]
        clock.passes(minutes=1)
        made += [await kept.turn()]

    assert [copied is not None for copied in made] == [True, *(False, False, True) * 3]
    assert nights(host, folder) == [NIGHT + timedelta(days=3), NIGHT + timedelta(days=2)]
    await diary.ping()


async def test_a_restart_or_a_night_without_power_loses_no_copy_and_makes_none_twice(
    host: Host, diary: Diary, folder: Path, clock: Clock
) -> None:
    assert await Backups(host.file, folder, 7, clock.now).turn()
    clock.passes(hours=5)
    assert await Backups(host.file, folder, 7, clock.now).turn() is None
    clock.passes(days=2)
    assert await Backups(host.file, folder, 7, clock.now).turn()

    assert nights(host, folder) == [NIGHT + timedelta(days=2, hours=5), NIGHT]


async def test_a_copy_that_fails_is_logged_and_tried_again_an_hour_later(
    host: Host, diary: Diary, folder: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(folder)
    failures: list[None] = []
    kept = Backups(host.file, folder, 7, clock.now, failed=lambda: failures.append(None))

    assert await kept.turn() is None
    assert len(failures) == 1
    told = capsys.readouterr().out
    mend(folder)
    clock.passes(minutes=59)
    assert await kept.turn() is None
    clock.passes(minutes=1)
    assert await kept.turn() is not None

    assert len(failures) == 1
    assert "nightly copy failed" in told
    assert "the folder for copies" in told


async def test_a_clock_set_back_after_a_failure_does_not_put_off_the_next_try(
    host: Host, diary: Diary, folder: Path, clock: Clock
) -> None:
    spoil(folder)
    kept = Backups(host.file, folder, 7, clock.now)
    await kept.turn()
    mend(folder)
    clock.passes(days=-300)

    assert await kept.turn() is not None


async def test_a_copy_from_the_future_is_no_reason_to_make_none(
    host: Host, diary: Diary, folder: Path, clock: Clock
) -> None:
    leave(folder, copy_name(host.file, NIGHT + timedelta(days=3000)))

    assert await Backups(host.file, folder, 1, clock.now).turn() is not None

    assert nights(host, folder) == [NIGHT]


async def test_a_copy_that_hangs_holds_up_neither_the_loop_nor_the_stop(
    host: Host, diary: Diary, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, loop = asyncio.Event(), asyncio.get_running_loop()

    def slowly(file: Path, target: Path, *, stopped: Stopped) -> Copied:
        loop.call_soon_threadsafe(begun.set)
        while not stopped():
            pass
        return copy_diary(file, target, stopped=stopped)

    monkeypatch.setattr(backups, "copy_diary", slowly)

    async with nightly_copies(host.file, folder, 7, clock.now):
        await begun.wait()
        await diary.ping()

    assert in_it(folder) == []


async def test_nothing_is_copied_where_no_folder_is_set_or_the_diary_is_no_file(
    host: Host, folder: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    async with nightly_copies(host.file, None, 7, clock.now):
        assert capsys.readouterr().out == ""
    async with nightly_copies(None, folder, 7, clock.now):
        assert "pg_dump" in capsys.readouterr().out

    assert in_it(folder) is None


async def test_a_trouble_of_the_disk_does_not_end_the_copies(
    host: Host, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The diary is not there for a while, say because its disk is not."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()

    def full(*given: object) -> list[Copy]:
        loop.call_soon_threadsafe(asked.set)
        raise DiaryUnavailable("the disk is gone")

    monkeypatch.setattr(backups, "LOOK_EVERY_S", 0.01)
    monkeypatch.setattr(backups, "copies_in", full)
    async with nightly_copies(host.file, folder, 7, clock.now):
        for _ in range(2):
            await asked.wait()
            asked.clear()
            clock.passes(hours=1)


async def test_a_bot_goes_on_from_a_copy_where_it_was_when_the_copy_was_made(
    host: Host, ada: Phone, folder: Path
) -> None:
    """As docs/operation tells it: stop, put the copy in the diary's place, remove its log, start."""
    runner = runner_at_noon(ADA)
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)

        async def copied() -> bool:
            return len(nights(host, folder)) == 1

        async with running(host):
            ada.says("/checkin")
            await ada.taps("4 good", "How many hours did you sleep?")
            async with nightly_copies(host.file, folder, 7, real_now):
                await until(copied)
            await ada.taps("7.5", "And your mood?")
        copy = copies_in(folder, host.file)[0].file
        await diary.close()

        for part in host.folder.glob(f"{host.file.name}*"):
            part.write_bytes(b"a disk that broke" * 999)
        shutil.copy(copy, host.file)
        for end in ("-wal", "-shm"):
            host.file.with_name(host.file.name + end).unlink(missing_ok=True)
        async with running(host):
            ada.says("/checkin")
            await ada.taps("6.5", "And your mood?", "Slept 6.5 h")
            kept = await form_in(diary, runner)

    assert kept is not None
    assert (kept.legs, kept.sleep_h, kept.mood) == (4, 6.5, None)
    assert check_whole(host.file)


async def test_run_makes_the_copy_of_the_night_it_slept_through(host: Host, folder: Path) -> None:
    program = await host.runs(BACKUP_DIR=str(folder), LOG_FORMAT="json")
    line = json.loads(await program.line("nightly copy made"))
    beside = await does(host, "backup", "--to", str(folder / "by hand.db"))
    program.stop()

    assert (await program.ended(within_s=10)).status == 0
    assert [str(copy.file) for copy in copies_in(folder, host.file)] == [line["file"]]
    assert copies_in(folder, host.file)[0].at <= real_now()
    assert beside.status == 0
    assert beside.stdout.splitlines()[-1] == f"backup written: {folder / 'by hand.db'}"
    assert check_whole(folder / "by hand.db")
