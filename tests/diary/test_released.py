"""Diaries that earlier versions wrote: brought up to date, and read to the last reason.

`released/0001.sqlite` was written by the code of revision 0001 itself. A released revision leaves such a
file here, and none of them ever changes.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, create_engine

from bot.coach.checkin import CheckIn, Illness, Pain, Question
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Weight
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.notes import Form, KeptAdvice, Kind, Known, PromptState, Source
from bot.diary.upgrade import change_to, migrate
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_PLANNED,
    EASY_RUN,
    NOW,
    ONE_DAY,
    REST,
    ROUGH_MORNING,
    rows_of,
)

RELEASED = Path(__file__).parent / "released"
CALM = CheckIn(
    DAY - ONE_DAY,
    legs=4.0,
    sleep_h=7.5,
    mood=4,
    resting_hr_bpm=48,
    illness=Illness.NONE,
    pain=Pain.NONE,
    closed=True,
)
HALF_DONE = CheckIn(DAY - 2 * ONE_DAY, mood=3, skipped=frozenset({Question.SLEEP}))
PULSE = {"bpm": 48, "usual_bpm": 47.5, "over_bpm": 0.5, "spread_bpm": 2.1, "established": 1}
GO = KeptAdvice(
    Verdict.RUN,
    (Reason("LEGS_FRESH", {"legs": 4}, Weight.GOOD), Reason("RHR_NORMAL", PULSE, Weight.GOOD)),
    rulebook_version="1",
    minutes=50.0,
)
ROUGH_THEN = replace(ROUGH_MORNING, pain_detail=None)
REST_THEN = replace(REST, planned=None, state=None, confidence=None)


def rows_in(file: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of a SQLite file, by table."""
    engine = create_engine(f"sqlite:///{file}")
    tables = MetaData()
    with engine.connect() as connection:
        tables.reflect(connection)
        rows = {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in tables.sorted_tables
        }
    engine.dispose()
    return rows


@pytest.fixture
async def old_diary(blank_diary: Diary, tmp_path: Path) -> Diary:
    """A diary as the first release left it: the file itself, and on PostgreSQL the same rows."""
    released = RELEASED / "0001.sqlite"
    if blank_diary.file is not None:
        shutil.copyfile(released, blank_diary.file)
        return blank_diary
    shutil.copyfile(released, tmp_path / "0001.sqlite")
    rows = rows_in(tmp_path / "0001.sqlite")
    await change_to(blank_diary, "0001")

    def pour(connection: Connection) -> None:
        tables = MetaData()
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name != "alembic_version" and rows[table.name]:
                connection.execute(table.insert(), rows[table.name])

    async with blank_diary.changing_tables() as connection:
        await connection.run_sync(pour)
    return blank_diary


async def test_a_diary_of_the_first_release_is_read_to_the_last_reason(old_diary: Diary) -> None:
    assert (await migrate(old_diary, NOW)).before == "0001"

    async with old_diary.reading() as page:
        assert await page.known(ADA.id) == Known(ADA, NOW, welcomed=True, asking=None, active=True)
        assert await page.known(BERT.id) == Known(BERT, NOW, welcomed=False, asking="zone", active=True)
        assert await page.form(ADA.id, DAY) == Form(ROUGH_THEN, message_id=2**40)
        assert await page.form(ADA.id, CALM.day) == Form(CALM)
        assert await page.form(ADA.id, HALF_DONE.day) == Form(HALF_DONE)
        assert await page.form(BERT.id, DAY) == Form(CheckIn(DAY, legs=3.0), fixing=Question.MOOD)
        assert await page.advice(ADA.id, DAY) == REST_THEN
        assert await page.advice(ADA.id, CALM.day) == GO
        assert await page.advice(ADA.id, HALF_DONE.day) is None
        assert await page.prompt_state(ADA.id, Kind.MORNING, DAY) is PromptState.SENT
        assert await page.due_of(ADA.id) == {Kind.MORNING: (DAY + ONE_DAY, NOW + ONE_DAY)}
        assert await page.was_seen(5)
        past = await page.past(ADA.id, DAY + ONE_DAY, 30)
    assert [one.check_in for one in past] == [HALF_DONE, CALM, ROUGH_THEN]
    assert {(one.workouts, one.planned) for one in past} == {(None, None)}


async def test_a_diary_of_the_first_release_goes_on_with_everything_new(old_diary: Diary) -> None:
    await migrate(old_diary, NOW)

    async with old_diary.writing(ADA.id) as page:
        await page.keep_form(ADA.id, Form(ROUGH_MORNING), NOW)
        await page.keep_advice(ADA.id, DAY, REST, NOW)
        await page.log_workout(ADA.id, DAY, EASY_RUN, source=Source.TYPED)
        await page.keep_plan_week(ADA.id, {0: EASY_PLANNED}, DAY)

        assert (await page.form(ADA.id, DAY)).check_in == ROUGH_MORNING
        assert await page.advice(ADA.id, DAY) == REST
        await page.forget(ADA.id)
    assert not any((await rows_of(old_diary, ADA.id)).values())


async def test_going_back_to_the_first_release_loses_nothing_it_knew(
    old_diary: Diary, tmp_path: Path
) -> None:
    await migrate(old_diary, NOW)
    await change_to(old_diary, "0001")
    await old_diary.close()
    if old_diary.file is None:
        async with old_diary.looking_at_tables() as connection:
            assert (await connection.exec_driver_sql("SELECT count(*) FROM check_in")).scalar_one() == 4
        return

    shutil.copyfile(RELEASED / "0001.sqlite", tmp_path / "then.sqlite")
    assert rows_in(old_diary.file) == rows_in(tmp_path / "then.sqlite")


async def test_the_released_file_is_small_and_holds_two_invented_people(tmp_path: Path) -> None:
    released = RELEASED / "0001.sqlite"
    assert released.stat().st_size < 100_000

    copy = open_diary(f"sqlite:///{shutil.copyfile(released, tmp_path / 'copy.sqlite')}")
    counts = {runner.id: (await rows_of_check_in(copy, runner.id)) for runner in (ADA, BERT)}
    await copy.close()
    assert counts == {ADA.id: 3, BERT.id: 1}


async def rows_of_check_in(diary: Diary, runner_id: int) -> int:
    async with diary.looking_at_tables() as connection:
        asked = "SELECT count(*) FROM check_in WHERE runner_id = ?"
        count: int = (await connection.exec_driver_sql(asked, (runner_id,))).scalar_one()
        return count
