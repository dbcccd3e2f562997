"""Which addresses are understood, and what a database's own errors are turned into."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.coach.checkin import CheckIn
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import BadDiaryUrl, DiaryTrouble, DiaryUnavailable, Unkeepable
from bot.diary.notes import Form, Kind
from bot.diary.tables import CHECK_IN
from bot.diary.upgrade import standing
from tests.diary.databases import Postgres
from tests.diary.stories import ADA, DAY, NOW, REST, ROUGH_MORNING, keep, keep_morning

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


async def test_a_closed_diary_opens_again_by_itself(diary: Diary) -> None:
    await keep(diary, ADA)
    await diary.close()

    async with diary.reading() as page:
        assert await page.known(ADA.id) is not None
