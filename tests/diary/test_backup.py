"""Copies of a diary: whole, checked, for their owner's eyes, and never in anybody's way."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.diary import backup
from bot.diary.backup import (
    CopyStopped,
    check_whole,
    copies_in,
    copy_diary,
    copy_name,
    drop_old_copies,
    make_folder,
)
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble, DiaryUnavailable
from tests.diary.databases import copy_sqlite
from tests.diary.stories import ADA, DAY, NOW, ROUGH_MORNING, keep, keep_morning, look


@pytest.fixture
async def lived_in(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Diary]:
    """A SQLite diary that is open, with a morning of Ada's in it."""
    diary = open_diary(copy_sqlite(sqlite_template, tmp_path))
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
    yield diary
    await diary.close()


def file_of(diary: Diary) -> Path:
    assert diary.file is not None
    return diary.file


def beside(file: Path) -> set[str]:
    """What lies in the folder besides the diary and its own log."""
    return {one.name for one in file.parent.iterdir() if not one.name.startswith(file.name)}


async def test_a_copy_holds_what_was_just_written_and_is_one_file_for_its_owner_alone(
    lived_in: Diary,
) -> None:
    file, said = file_of(lived_in), list[str]()
    target = file.with_name("copy of ada.db")

    copied = await asyncio.to_thread(copy_diary, file, target, said.append)

    assert beside(file) == {target.name}
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert copied.size_bytes == target.stat().st_size
    assert said == [
        f"copied: {file}, {target.stat().st_size / 1e6:.1f} MB",
        f"checked: every page is sound, at revision {copied.revision}",
        f"backup written: {target}",
    ]
    copy = open_diary(f"sqlite:///{target}")
    assert (await look(copy, lambda page: page.form(ADA.id, DAY))).check_in == ROUGH_MORNING
    await copy.close()


async def test_nobody_waits_while_a_copy_is_made_and_it_shows_one_moment(
    lived_in: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second runner is met between two steps of the copy: neither waits, and the copy is of before."""
    monkeypatch.setattr(backup, "PAGES_AT_ONCE", 1)
    file, loop, steps = file_of(lived_in), asyncio.get_running_loop(), 0
    target = file.with_name("copy.db")

    async def met() -> None:
        async with lived_in.writing() as page:
            await page.first_time(100 + steps, NOW)

    def between() -> bool:
        nonlocal steps
        steps += 1
        if steps <= 3:
            asyncio.run_coroutine_threadsafe(met(), loop).result(10)
        return False

    await asyncio.to_thread(copy_diary, file, target, stopped=between)

    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("SELECT count(*) FROM seen_update WHERE update_id > 100").fetchone() == (0,)
    assert steps > 3
    assert await look(lived_in, lambda page: page.was_seen(103))


async def test_a_copy_that_is_given_up_leaves_nothing(lived_in: Diary) -> None:
    file = file_of(lived_in)

    with pytest.raises(CopyStopped):
        await asyncio.to_thread(copy_diary, file, file.with_name("copy.db"), stopped=lambda: True)

    assert beside(file) == set()


async def test_what_was_there_is_replaced_by_a_whole_copy_or_stays(
    lived_in: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, target = file_of(lived_in), tmp_path / "copy.db"
    target.write_text("last year's")

    def damaged(*given: object) -> str:
        raise DiaryTrouble("a page is torn")

    with monkeypatch.context() as broken:
        broken.setattr(backup, "check_whole", damaged)
        with pytest.raises(DiaryTrouble, match="torn"):
            copy_diary(file, target)
    assert target.read_text() == "last year's"
    assert beside(file) == {target.name}

    copy_diary(file, target)
    assert check_whole(target)


@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
async def test_a_copy_never_takes_the_place_of_the_diary_in_use(lived_in: Diary, end: str) -> None:
    file = file_of(lived_in)
    link = file.with_name("link.db")
    link.symlink_to(file.with_name(file.name + end))

    for target in (link, file.parent / "." / f"{file.name}{end}"):
        with pytest.raises(DiaryTrouble, match="is the diary itself"):
            copy_diary(file, target)

    assert await look(lived_in, lambda page: page.known(ADA.id))


def test_what_is_no_diary_or_not_there_is_not_copied(tmp_path: Path) -> None:
    stranger, empty, nothing = (tmp_path / name for name in ("letter.db", "empty.db", "nothing.db"))
    stranger.write_text("Dear Ada, this is no database at all. " * 100)
    with closing(sqlite3.connect(empty)) as other:
        other.execute("CREATE TABLE shopping (what)")

    with pytest.raises(DiaryTrouble, match="not a database"):
        copy_diary(stranger, tmp_path / "copy.db")
    with pytest.raises(DiaryTrouble, match="no diary of Fresh Legs"):
        copy_diary(empty, tmp_path / "copy.db")
    with pytest.raises(DiaryUnavailable, match="is not there"):
        copy_diary(nothing, tmp_path / "copy.db")

    assert {one.name for one in tmp_path.iterdir()} == {"letter.db", "empty.db"}


async def test_a_place_that_takes_no_file_is_told_in_one_sentence(lived_in: Diary, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "folder").mkdir()

    for target in (tmp_path / "file" / "copy.db", tmp_path / "absent" / "copy.db", tmp_path / "folder"):
        with pytest.raises(DiaryUnavailable, match="cannot be written"):
            copy_diary(file_of(lived_in), target)
    with pytest.raises(DiaryUnavailable, match="folder for copies"):
        make_folder(tmp_path / "file" / "copies")


async def test_a_torn_page_is_noticed(lived_in: Diary, tmp_path: Path) -> None:
    torn = tmp_path / "torn.db"
    copy_diary(file_of(lived_in), torn)
    whole = torn.read_bytes()
    # the middle of every page but the first, whose header still says that this is a database
    torn.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))

    with pytest.raises(DiaryTrouble, match="damaged"):
        check_whole(torn)


async def test_a_copy_begins_where_the_diary_may_only_be_read_about(lived_in: Diary) -> None:
    """A transaction that writes for long holds no copy up."""
    file = file_of(lived_in)
    async with lived_in.changing_tables() as connection:
        await connection.execute(text("UPDATE runner SET language = 'de'"))
        await asyncio.to_thread(copy_diary, file, file.with_name("copy.db"))

    with closing(sqlite3.connect(file.with_name("copy.db"))) as copy:
        assert copy.execute("SELECT language FROM runner").fetchone() == (ADA.language,)


NIGHT = datetime(2026, 11, 22, 3, 10, tzinfo=UTC)


def nights(folder: Path, file: Path, *back: int) -> list[Path]:
    """Copies begun so many nights ago."""
    made = [folder / copy_name(file, NIGHT - timedelta(days=days)) for days in back]
    for one in made:
        one.write_text("a copy")
    return made


def test_the_newest_copies_are_kept_and_nothing_of_anybody_else_is_touched(tmp_path: Path) -> None:
    file = Path("somewhere/fresh[legs].db")
    newest, second, third, oldest = nights(tmp_path, file, 0, 1, 2, 30)
    foreign = [
        "fresh[legs].db",
        "fresh[legs]-0004-20251122T031000Z.db",
        "fresh[legs]-20251322T031000Z.db",
        "fresh[legs]-20251122T031000Z.db.gz",
        "freshl-20251122T031000Z.db",
        "old fresh[legs]-20251122T031000Z.db",
        "fresh[legs]-my-best.db.part",
        "holiday.jpg",
    ]
    for name in foreign:
        (tmp_path / name).write_text("mine")
    for left in (".part", ".part-journal"):
        (tmp_path / f"fresh[legs]-20251122T031000Z.db{left}").write_text("half a copy")

    assert [copy.file for copy in copies_in(tmp_path, file)] == [newest, second, third, oldest]
    dropped = drop_old_copies(tmp_path, file, 2, NIGHT)

    assert dropped == [third, oldest]
    assert {one.name for one in tmp_path.iterdir()} == {newest.name, second.name, *foreign}


@pytest.mark.parametrize(("keep_them", "left"), [(1, 1), (2, 2), (3, 3), (4, 3)])
def test_as_many_copies_are_kept_as_the_host_says(tmp_path: Path, keep_them: int, left: int) -> None:
    nights(tmp_path, Path("legs.db"), 0, 1, 2)

    drop_old_copies(tmp_path, Path("legs.db"), keep_them, NIGHT)

    assert len(copies_in(tmp_path, Path("legs.db"))) == left


def test_a_copy_of_a_clock_gone_wrong_does_not_push_out_tonights(tmp_path: Path) -> None:
    future, tonight = nights(tmp_path, Path("legs.db"), -5000, 0)

    assert drop_old_copies(tmp_path, Path("legs.db"), 1, NIGHT) == [future]
    assert tonight.exists()


def test_a_folder_that_is_not_there_holds_no_copies_and_is_made_for_us_alone(tmp_path: Path) -> None:
    folder = tmp_path / "far" / "copies"

    assert copies_in(folder, Path("legs.db")) == []
    make_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
