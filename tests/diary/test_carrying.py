"""A diary moves into another database: everything arrives as it was, or nothing does."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select, text

from bot.diary import carrying
from bot.diary.alone import alone
from bot.diary.carrying import carry_over
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryError, DiaryTrouble, DiaryUnavailable
from bot.diary.notes import Kind
from bot.diary.tables import DIARY
from bot.diary.upgrade import standing
from tests.diary.databases import Postgres
from tests.diary.lives import LATER, LIVES, Life, all_of, opened
from tests.diary.stories import ADA, BERT, DAY, LEASE, NOW, claim_of, fill_every_page, keep

DIRECTIONS = ("to PostgreSQL", "to SQLite")
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def blank_pair(postgres: Postgres, tmp_path: Path) -> tuple[str, str]:
    """A file and a database, both without a table."""
    return f"sqlite:///{tmp_path}/blank.db", postgres.url_of(postgres.new_database())


@pytest.fixture(params=DIRECTIONS)
def direction(
    request: pytest.FixtureRequest, sqlite_template: Path, postgres: Postgres, tmp_path: Path
) -> Callable[[], tuple[str, str]]:
    """Makes a source and a target, both at the newest revision and without a row."""

    def made() -> tuple[str, str]:
        for left in tmp_path.iterdir():
            left.unlink()
        shutil.copyfile(sqlite_template, tmp_path / "diary.db")
        postgres.empty()
        pair = f"sqlite:///{tmp_path}/diary.db", postgres.url_of(postgres.home)
        return pair if request.param == DIRECTIONS[0] else pair[::-1]

    return made


@asynccontextmanager
async def both(urls: tuple[str, str]) -> AsyncIterator[tuple[Diary, Diary]]:
    async with opened(urls[0]) as source, opened(urls[1]) as target:
        try:
            yield source, target
        finally:
            await source.close()
            await target.close()


async def all_rows(diary: Diary) -> Rows:
    """Every row of every table."""
    found: Rows = {}
    async with diary.looking_at_tables() as connection:
        for table in DIARY.sorted_tables:
            rows = await connection.execute(select(table).order_by(*table.primary_key))
            found[table.name] = [tuple(row) for row in rows]
    return found


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(life=LIVES)
async def test_whatever_ada_lived_through_arrives_as_it_was(
    direction: Callable[[], tuple[str, str]], life: Life
) -> None:
    async with both(direction()) as (source, target):
        async with source.writing() as page:
            await life.write(page)

        copied = await carry_over(source, target, LATER)

        assert await all_of(target) == await all_of(source)
        rows = await all_rows(source)
        assert await all_rows(target) == rows
        assert copied == sum(map(len, rows.values()))


async def every_table_filled(diary: Diary) -> None:
    """Something in every table, also in those that are the bot's own business."""
    await keep(diary, ADA, BERT)
    async with diary.writing() as page:
        await fill_every_page(page, ADA)
        await page.plan_due(BERT.id, Kind.WEEKLY, DAY, NOW)
        due = await page.due(NOW, 9)
        await page.claim([claim_of(one) for one in due], NOW, NOW + LEASE)
        await page.plan_due(BERT.id, Kind.WEEKLY, DAY + timedelta(days=7), NOW + timedelta(days=7))
        await page.first_time(8_000_000_001, NOW)


async def test_every_table_is_carried_over_in_parts_and_counted(
    direction: Callable[[], tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "ROWS_AT_ONCE", 1)
    told: list[str] = []
    steps: list[tuple[str, int, int]] = []
    async with both(direction()) as (source, target):
        await every_table_filled(source)
        rows = await all_rows(source)
        assert all(rows.values()), [name for name, found in rows.items() if not found]

        copied = await carry_over(
            source, target, LATER, told=told.append, moved=lambda *step: steps.append(step)
        )

        assert await all_rows(target) == rows
        assert await all_rows(source) == rows
    assert [done for _, done, _ in steps] == list(range(1, copied + 1))
    assert {whole for _, _, whole in steps} == {copied}
    assert told[0].startswith("from: ")
    assert told[1].startswith("to: ")
    assert told[2:] == [f"{table.name}: {len(rows[table.name])} rows" for table in DIARY.sorted_tables]


async def test_a_target_without_tables_is_given_them(
    direction: Callable[[], tuple[str, str]], blank_pair: tuple[str, str]
) -> None:
    source_url, _ = direction()
    async with opened(source_url) as source:
        await keep(source, ADA)
    for blank in blank_pair:
        async with both((source_url, blank)) as (source, target):
            await carry_over(source, target, LATER)

            assert await all_rows(target) == await all_rows(source)


async def test_a_target_that_holds_anything_is_left_as_it_is(
    direction: Callable[[], tuple[str, str]],
) -> None:
    async with both(direction()) as (source, target):
        await keep(source, ADA)
        async with target.writing() as page:
            await page.first_time(1, NOW)

        with pytest.raises(DiaryTrouble, match="is not empty: seen_update holds 1 rows"):
            await carry_over(source, target, LATER)

        assert sum(map(len, (await all_rows(target)).values())) == 1


async def test_what_breaks_off_leaves_an_empty_target_that_can_be_used_again(
    direction: Callable[[], tuple[str, str]],
) -> None:
    class Unplugged(Exception):
        pass

    def unplug(name: str, done: int, whole: int) -> None:
        if name == "check_in":
            raise Unplugged

    async with both(direction()) as (source, target):
        await every_table_filled(source)
        with pytest.raises(Unplugged):
            await carry_over(source, target, LATER, moved=unplug)
        assert not any((await all_rows(target)).values())

        await carry_over(source, target, LATER)

        assert await all_rows(target) == await all_rows(source)


@pytest.mark.parametrize("which", [0, 1], ids=["the source", "the target"])
async def test_a_diary_of_another_revision_is_refused(
    direction: Callable[[], tuple[str, str]], which: int
) -> None:
    async with both(direction()) as pair:
        _, newest = await standing(pair[which])
        try:
            await at_revision(pair[which], "0001")
            with pytest.raises(DiaryTrouble, match="is at revision 0001, and this version copies"):
                await carry_over(*pair, LATER)
        finally:
            await at_revision(pair[which], newest)
        assert not any((await all_rows(pair[1])).values())


async def at_revision(diary: Diary, revision: str) -> None:
    """What the tables are said to be."""
    async with diary.changing_tables() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})


async def test_a_database_without_a_diary_is_no_source(
    direction: Callable[[], tuple[str, str]], blank_pair: tuple[str, str]
) -> None:
    _, target_url = direction()
    for blank in blank_pair:
        async with both((blank, target_url)) as pair:
            with pytest.raises(DiaryTrouble, match="holds no diary"):
                await carry_over(*pair, LATER)


@pytest.mark.parametrize("which", [0, 1], ids=["the source", "the target"])
async def test_a_bot_at_work_on_either_of_them_is_not_disturbed(
    direction: Callable[[], tuple[str, str]], which: int
) -> None:
    urls = direction()
    bot = open_diary(urls[which])
    async with both(urls) as pair:
        await keep(pair[0], ADA)
        with alone(bot.file):
            assert await bot.leader.lead()
            with pytest.raises(DiaryUnavailable, match=r"already works on|A bot works on"):
                await carry_over(*pair, LATER)
            assert await bot.leader.lead()
        await bot.close()
        assert not any((await all_rows(pair[1])).values())

        await carry_over(*pair, LATER)


async def test_a_value_that_no_version_understands_any_more_arrives_all_the_same(
    direction: Callable[[], tuple[str, str]],
) -> None:
    stranger = "UPDATE check_in SET rulebook_version = '99', state = 'unheard of'"
    async with both(direction()) as (source, target):
        await every_table_filled(source)
        async with source.changing_tables() as connection:
            await connection.execute(text(stranger))

        await carry_over(source, target, LATER)

        async with target.looking_at_tables() as connection:
            kept = (await connection.execute(text("SELECT state, rulebook_version FROM check_in"))).all()
        assert set(map(tuple, kept)) == {("unheard of", "99")}


async def test_a_database_that_is_not_there_is_told_as_such(tmp_path: Path, sqlite_template: Path) -> None:
    shutil.copyfile(sqlite_template, tmp_path / "diary.db")
    nowhere = f"postgresql://ada:secret@/legs?host={tmp_path}"
    async with both((f"sqlite:///{tmp_path}/diary.db", nowhere)) as pair:
        with pytest.raises(DiaryError) as told:
            await carry_over(*pair, LATER)

    assert "secret" not in str(told.value)
