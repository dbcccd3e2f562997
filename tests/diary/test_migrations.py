"""The tables as migrations make them: the same as declared, kept through changes, put aside before."""

from __future__ import annotations

import asyncio
import logging
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

import bot.diary
from bot.diary import upgrade
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble, DiaryUnavailable
from bot.diary.sheet import POSTGRESQL
from bot.diary.tables import DIARY
from bot.diary.upgrade import Migrated, back_up, change_to, migrate, standing
from tests.diary.stories import ADA, BERT, DAY, MINUTE, NOW, REST, ROUGH_MORNING, keep, keep_morning, look

HEAD = "0006"

NEXT_REVISION = f'''
"""One more column for runners, who are given a new table for it."""

import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{HEAD}"


def upgrade() -> None:
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("runner", recreate=anew) as runner:
        runner.add_column(sa.Column("lucky_number", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("runner") as runner:
        runner.drop_column("lucky_number")
'''


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later version of the bot, with one migration more."""
    scripts = tmp_path / "later"
    shutil.copytree(Path(bot.diary.__file__).parent / "migrations", scripts)
    (scripts / "versions" / "next.py").write_text(NEXT_REVISION)
    monkeypatch.setattr(upgrade, "SCRIPTS", str(scripts))


async def made(diary: Diary) -> list[str]:
    """Everything the database knows about its tables, in words that can be compared."""
    async with diary.looking_at_tables() as connection:
        if connection.dialect.name == POSTGRESQL:
            asked = (
                "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)"
                " FROM information_schema.columns WHERE table_schema = 'public'"
                " UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)"
                " FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
                " UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
            )
        else:
            asked = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
        told = [str(row[0]) for row in await connection.exec_driver_sql(asked)]
    # SQLite keeps the statement as it was written: its lines are what can be compared, but for the quotes
    # around the name of a table that was built anew
    lines = (
        line.strip().rstrip(",")
        for text in told
        if "alembic_version" not in text
        for line in text.splitlines()
    )
    return sorted(re.sub(r"\s+", " ", line.replace('"', "")) for line in lines if line)


async def test_a_new_diary_goes_straight_to_the_newest_revision_without_a_copy(blank_diary: Diary) -> None:
    assert await standing(blank_diary) == (None, HEAD)

    done = await migrate(blank_diary, NOW)

    assert done == Migrated(before=None, after=HEAD, backup=None)
    assert done.changed
    assert await standing(blank_diary) == (HEAD, HEAD)


async def test_a_diary_at_the_newest_revision_is_left_alone(diary: Diary) -> None:
    assert await migrate(diary, NOW) == Migrated(before=HEAD, after=HEAD, backup=None)
    assert not (await migrate(diary, NOW)).changed
    if diary.file is not None:
        assert [file.suffix for file in diary.file.parent.glob("*.db")] == [".db"]


async def test_migrations_go_up_and_down_and_up_again(blank_diary: Diary) -> None:
    await change_to(blank_diary, "head")
    first = await made(blank_diary)

    await change_to(blank_diary, "base")
    assert await made(blank_diary) == []

    await change_to(blank_diary, "head")
    assert await made(blank_diary) == first


async def test_migrations_make_exactly_the_tables_that_are_declared(blank_diary: Diary) -> None:
    await change_to(blank_diary, "head")
    by_migrations = await made(blank_diary)

    def differences(connection: Connection) -> list[object]:
        return list(
            compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), DIARY)
        )

    async with blank_diary.looking_at_tables() as connection:
        assert await connection.run_sync(differences) == []

    await change_to(blank_diary, "base")
    async with blank_diary.changing_tables() as connection:
        await connection.run_sync(DIARY.create_all)
    assert await made(blank_diary) == by_migrations
    assert any("ck_check_in_legs" in line for line in by_migrations)


async def test_two_processes_that_start_together_both_find_a_diary(blank_url: str) -> None:
    one, other = open_diary(blank_url), open_diary(blank_url)

    await asyncio.gather(migrate(one, NOW), migrate(other, NOW))

    assert await standing(one) == (HEAD, HEAD)
    await one.close()
    await other.close()


@pytest.mark.usefixtures("next_version")
async def test_an_older_diary_keeps_everything_and_its_copy_lies_beside_it(blank_diary: Diary) -> None:
    await change_to(blank_diary, HEAD)
    await keep(blank_diary, ADA)
    async with blank_diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.keep_advice(ADA.id, DAY, REST, NOW)

    done = await migrate(blank_diary, NOW)

    assert (done.before, done.after) == (HEAD, "next")
    assert (await look(blank_diary, lambda page: page.known(ADA.id))).runner == ADA
    assert (await look(blank_diary, lambda page: page.form(ADA.id, DAY))).check_in == ROUGH_MORNING
    assert await look(blank_diary, lambda page: page.advice(ADA.id, DAY)) == REST
    async with blank_diary.looking_at_tables() as connection:
        columns = await connection.run_sync(lambda sync: inspect(sync).get_columns("runner"))
    assert "lucky_number" in {column["name"] for column in columns}
    if blank_diary.file is None:
        assert done.backup is None
        return
    assert done.backup == blank_diary.file.with_name(f"blank-{HEAD}-20261121T060000Z.db")
    copy = open_diary(f"sqlite:///{done.backup}")
    assert await standing(copy) == (HEAD, "next")
    assert (await look(copy, lambda page: page.form(ADA.id, DAY))).check_in == ROUGH_MORNING
    await copy.close()


async def test_forgetting_still_reaches_every_table_after_a_table_was_built_anew(
    blank_diary: Diary, next_version: None
) -> None:
    await migrate(blank_diary, NOW)
    await keep(blank_diary, ADA)
    async with blank_diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        await page.forget(ADA.id)

        assert await page.form(ADA.id, DAY) is None


async def test_a_diary_of_a_later_version_is_not_touched(
    blank_diary: Diary, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_scripts = upgrade.SCRIPTS
    request.getfixturevalue("next_version")
    await migrate(blank_diary, NOW)
    before = await made(blank_diary)
    monkeypatch.setattr(upgrade, "SCRIPTS", now_scripts)

    with pytest.raises(DiaryTrouble, match=r"'next'.*update"):
        await migrate(blank_diary, NOW)

    assert await made(blank_diary) == before


async def test_a_copy_is_whole_while_somebody_else_writes(tmp_path: Path) -> None:
    diary = open_diary(f"sqlite:///{tmp_path}/diary.db")
    await migrate(diary, NOW)
    await keep(diary, ADA)

    assert diary.file is not None
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)
        copied = await asyncio.to_thread(back_up, diary.file, HEAD, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    await diary.close()

    copy = open_diary(f"sqlite:///{copied}")
    assert (await look(copy, lambda page: page.known(ADA.id))).runner == ADA
    assert await look(copy, lambda page: page.form(ADA.id, DAY)) is None
    assert not copied.with_name(copied.name + ".part").exists()
    await copy.close()


def copies_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("diary-*"))


async def test_starts_that_fail_again_and_again_leave_one_copy(
    tmp_path: Path, next_version: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = open_diary(f"sqlite:///{tmp_path}/diary.db")
    await change_to(diary, HEAD)
    await keep(diary, ADA)
    await diary.close()
    script = Path(upgrade.SCRIPTS) / "versions" / "next.py"
    script.write_text(script.read_text().replace("    anew =", "    op.execute('nonsense')\n    anew ="))

    for start in range(3):
        with pytest.raises(DiaryTrouble):
            await migrate(diary, NOW + start * MINUTE)
        await diary.close()
    assert copies_in(tmp_path) == [f"diary-{HEAD}-20261121T060000Z.db"]

    await keep(diary, BERT)  # now the copy lacks somebody
    with pytest.raises(DiaryTrouble):
        await migrate(diary, NOW + 3 * MINUTE)
    await diary.close()
    assert len(copies_in(tmp_path)) == 2


def test_a_copy_that_cannot_be_made_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "diary.db"
    file.write_text("Dear diary, today I ran. " * 99)

    with pytest.raises(DiaryUnavailable, match="copied"):
        back_up(file, HEAD, NOW)

    assert list(tmp_path.iterdir()) == [file]


async def test_migrating_leaves_the_logging_of_the_process_alone(blank_diary: Diary) -> None:
    root = logging.getLogger()

    def as_it_is() -> object:
        levels = (root.level, logging.getLogger("alembic").level)
        return *levels, list(root.handlers), logging.getLogger("sqlalchemy").disabled

    before = as_it_is()

    await migrate(blank_diary, NOW)

    assert as_it_is() == before
