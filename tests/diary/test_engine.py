"""Which addresses are understood, and what a database's own errors are turned into."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import traceback
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import insert, text

from bot.coach.checkin import CheckIn
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import BadDiaryUrl, DiaryTrouble, DiaryUnavailable, Unkeepable
from bot.diary.notes import Form, Kind
from bot.diary.tables import CHECK_IN
from bot.diary.upgrade import standing
from tests.diary.databases import Postgres, copy_sqlite, migrated
from tests.diary.stories import ADA, BERT, DAY, NOW, REST, ROUGH_MORNING, keep, keep_morning, look

PASSWORD = "hunter2-and-more"


@pytest.mark.parametrize("prefix", ["sqlite", "sqlite+aiosqlite"])
async def test_a_file_and_its_folders_are_made_with_the_first_page_and_not_before(
    tmp_path: Path, prefix: str
) -> None:
    file = tmp_path / "some" / "where" / "diary.db"

    diary = open_diary(f"{prefix}:///{file}")
    assert not file.parent.exists()

    await standing(diary)
    assert file.exists()
    assert diary.file == file
    await diary.close()


async def test_a_path_may_be_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    diary = open_diary("sqlite:///./data/diary.db")

    await standing(diary)
    await diary.close()

    assert (tmp_path / "data" / "diary.db").exists()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "data/diary.db",
        f"ada:{PASSWORD}@localhost/diary",
        f"mysql://ada:{PASSWORD}@localhost/diary",
        f"postgresql+psycopg2://ada:{PASSWORD}@localhost/diary",
        f"postgres://ada:{PASSWORD}@localhost/diary",
        f"postgresql://ada:{PASSWORD}@localhost/diary?colour={PASSWORD}",
        f"postgresql://ada:{PASSWORD}@localhost:{PASSWORD}/diary",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:diary?mode=memory",
        f"sqlite://ada:{PASSWORD}@localhost/diary.db",
        f"sqlite:///diary.db?key={PASSWORD}",
    ],
)
def test_any_other_address_is_refused_in_a_sentence_without_its_password(address: str) -> None:
    with pytest.raises(BadDiaryUrl) as refused:
        open_diary(address)

    assert "known are" in str(refused.value) or "expected sqlite:///" in str(refused.value)
    assert PASSWORD not in "".join(traceback.format_exception(refused.value))


def test_the_address_that_may_be_shown_holds_no_password() -> None:
    diary = open_diary(f"postgresql://ada:{PASSWORD}@localhost/diary?sslmode=require")

    assert PASSWORD not in diary.address
    assert "localhost/diary" in diary.address
    assert diary.file is None


async def test_a_server_that_does_not_answer_is_unavailable_and_the_password_stays_secret() -> None:
    diary = open_diary(f"postgresql://ada:{PASSWORD}@127.0.0.1:1/diary")

    with pytest.raises(DiaryUnavailable) as refused:
        await diary.ping()
    await diary.close()

    assert PASSWORD not in "".join(traceback.format_exception(refused.value))


async def test_a_database_that_does_not_exist_is_unavailable(postgres: Postgres) -> None:
    diary = open_diary(postgres.url_of("nothing_here"))

    with pytest.raises(DiaryUnavailable, match="3D000"):
        await diary.ping()
    await diary.close()


async def test_a_folder_nobody_can_make_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")
    diary = open_diary(f"sqlite:///{tmp_path}/data/diary.db")

    with pytest.raises(DiaryUnavailable):
        await diary.ping()
    await diary.close()


async def test_a_file_that_is_no_diary_is_trouble(tmp_path: Path) -> None:
    file = tmp_path / "diary.db"
    file.write_text("Dear diary, today I ran. " * 99)
    diary = open_diary(f"sqlite:///{file}")

    with pytest.raises(DiaryTrouble, match="not a database"):
        await diary.ping()
    await diary.close()


async def test_a_diary_that_was_never_migrated_is_trouble(blank_url: str) -> None:
    diary = open_diary(blank_url)

    with pytest.raises(DiaryTrouble):
        async with diary.reading() as page:
            await page.known(ADA.id)
    await diary.close()


async def test_an_impossible_value_is_refused_by_the_database_itself_and_not_repeated(diary: Diary) -> None:
    await keep(diary, ADA)
    impossible = CheckIn(DAY, sleep_h=7.5)
    object.__setattr__(impossible, "resting_hr_bpm", 31337)

    with pytest.raises(DiaryTrouble, match="ck_check_in_resting_hr_bpm") as refused:
        async with diary.writing(ADA.id) as page:
            await page.keep_form(ADA.id, Form(impossible), NOW)

    told = "".join(traceback.format_exception(refused.value))
    assert "31337" not in told
    assert "7.5" not in told


async def test_a_day_stands_in_the_diary_once(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)

    again = insert(CHECK_IN).values(runner_id=ADA.id, day=DAY, closed=False, updated_at=NOW)
    with pytest.raises(DiaryTrouble, match=r"(?i)unique"):
        async with diary.changing_tables() as connection:
            await connection.execute(again)


async def test_a_row_nobody_can_read_is_trouble(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.keep_advice(ADA.id, DAY, REST, NOW)
    async with diary.changing_tables() as connection:
        await connection.exec_driver_sql("UPDATE check_in SET tags = 'moonlight'")

    with pytest.raises(DiaryTrouble, match="newer version") as refused:
        async with diary.reading() as page:
            await page.form(ADA.id, DAY)

    assert "moonlight" not in "".join(traceback.format_exception(refused.value))


async def test_an_instant_without_a_zone_is_refused_everywhere(diary: Diary) -> None:
    await keep(diary, ADA)
    naive = datetime(2026, 11, 21, 6, 0)  # noqa: DTZ001 - that is the point

    async with diary.writing(ADA.id) as page:
        for refused in (
            lambda: page.plan_due(ADA.id, Kind.MORNING, DAY, naive),
            lambda: page.due(naive, 1),
            lambda: page.first_time(1, naive),
            lambda: page.mark_inactive(ADA.id, "blocked", naive),
            lambda: page.keep_form(ADA.id, Form(ROUGH_MORNING), naive),
        ):
            with pytest.raises(Unkeepable, match="time zone"):
                await refused()


@pytest.fixture
def only_readable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of SQLite open as they do for a process that lacks the right to write."""
    opens = sqlite3.connect
    monkeypatch.setattr(
        "bot.diary.sqlite_thread.sqlite3.connect",
        lambda file, **how: opens(f"file:{quote(str(file))}?mode=ro", uri=True, **how),
    )


async def test_a_file_that_can_only_be_read_is_unavailable_to_writers_and_said_so_before_the_first_tap(
    sqlite_template: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address = copy_sqlite(sqlite_template, tmp_path)
    request.getfixturevalue("only_readable")
    diary = open_diary(address)

    await diary.ping()
    with pytest.raises(DiaryUnavailable, match="can be read but not written to"):
        await diary.try_writing()
    with pytest.raises(DiaryUnavailable, match="can be read but not written to"):
        await keep(diary, ADA)
    await diary.close()


async def test_a_server_that_only_lets_us_read_is_unavailable_to_writers(postgres: Postgres) -> None:
    name = postgres.new_database()
    await migrated(postgres.url_of(name))
    await postgres.run(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    diary = open_diary(postgres.url_of(name))

    await diary.ping()
    with pytest.raises(DiaryUnavailable, match="can be read but not written to"):
        await diary.try_writing()
    await diary.close()


async def test_trying_to_write_leaves_everything_as_it_is(diary: Diary) -> None:
    await keep(diary, ADA)

    await diary.try_writing()

    assert (await look(diary, lambda page: page.known(ADA.id))).runner == ADA
    await keep(diary, BERT)


async def test_a_diary_without_its_tables_does_not_look_well(blank_url: str) -> None:
    diary = open_diary(blank_url)

    with pytest.raises(DiaryTrouble):
        await diary.ping()
    await diary.close()


async def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.diary.engine.CONNECT_S", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        diary = open_diary(f"postgresql://ada@127.0.0.1:{silent.getsockname()[1]}/diary?ssl=disable")

        async with asyncio.timeout(20):
            with pytest.raises(DiaryUnavailable, match="did not answer in time"):
                await diary.ping()
        await diary.close()


async def test_a_statement_nobody_answers_is_given_up_but_a_migration_takes_its_time(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.diary.engine.ANSWER_S", 0.2)
    diary = open_diary(postgres.url_of(postgres.home))

    with pytest.raises(DiaryUnavailable, match="did not answer in time"):
        async with diary.reading() as page:
            await page._rows(text("SELECT pg_sleep(20)"))
    async with diary.changing_tables() as connection:
        await connection.exec_driver_sql("SELECT pg_sleep(0.4)")
    await diary.ping()
    await diary.close()


async def test_what_is_forgotten_does_not_stay_legible_in_the_file(
    sqlite_template: Path, tmp_path: Path
) -> None:
    diary = open_diary(copy_sqlite(sqlite_template, tmp_path))
    assert diary.file is not None
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.expect(ADA.id, "a-word-of-adas")
    await diary.close()  # folds the journal in
    assert b"a-word-of-adas" in diary.file.read_bytes()

    async with diary.writing(ADA.id) as page:
        await page.forget(ADA.id)
    await diary.close()

    assert b"a-word-of-adas" not in diary.file.read_bytes()


async def test_who_gives_up_waiting_for_a_busy_file_holds_up_nobody(tmp_path: Path) -> None:
    """The connection's thread still waits for the file; the loop must go on meanwhile."""
    diary = open_diary(f"sqlite:///{tmp_path}/diary.db")
    with closing(sqlite3.connect(tmp_path / "diary.db", isolation_level=None)) as somebody:
        somebody.execute("BEGIN EXCLUSIVE")
        opening = asyncio.create_task(diary.ping())
        for _ in range(100):
            await asyncio.sleep(0)
        opening.cancel()
        turns = 0
        while not opening.done() and turns < 10:
            turns += 1
            await asyncio.sleep(0.01)
    await asyncio.wait([opening])
    await diary.close()

    assert turns == 10


async def test_a_closed_diary_opens_again_by_itself(diary: Diary) -> None:
    await keep(diary, ADA)
    await diary.close()

    async with diary.reading() as page:
        assert await page.known(ADA.id) is not None
