"""Diaries that earlier versions wrote: brought up to date, and read to the last reason.

`released/0001.sqlite` was written by the code of revision 0001 itself, and so on. A released revision leaves
such a file here, and none of them ever changes.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, create_engine

from bot.coach.checkin import CheckIn, Illness, Pain, Question
from bot.coach.measures import Verdict
from bot.coach.receipt import Standing
from bot.coach.rulebook import Reason, Weight
from bot.coach.season import AbsenceKind, Event, FuelFlag, Symptom
from bot.coach.team import Sharing
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.binder import bind_months
from bot.diary.bonds import Bond
from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.diary import Diary, Page
from bot.diary.engine import open_diary
from bot.diary.notes import (
    Absence,
    Form,
    KeptAdvice,
    Kind,
    Known,
    Logged,
    PlanDay,
    PromptState,
    Race,
    Screening,
    Shoes,
    Source,
)
from bot.diary.upgrade import change_to, migrate
from bot.routines.receipts import receipts
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_PLANNED,
    EASY_RUN,
    HARD_PLANNED,
    LEASE,
    LONG_PLANNED,
    MINUTE,
    NOW,
    ONE_DAY,
    REST,
    REST_PLANNED,
    ROUGH_MORNING,
    SWIM,
    claim_of,
    rows_of,
)

RELEASED = Path(__file__).parent / "released"
ADA_THEN = replace(ADA, evening_at=None)
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

SCREENED_THEN = Screening(
    DAY,
    frozenset({Symptom.TIRED_ALL_TIME, Symptom.IRRITABLE, Symptom.MORE_ACHES}),
    frozenset({FuelFlag.OFTEN_COLD}),
)

YESTERDAY = DAY - ONE_DAY
STRUGGLED = Workout(
    Sport.RUN,
    SessionKind.HARD,
    minutes=62.5,
    km=11.25,
    rpe=7.5,
    outcome=Outcome.STRUGGLED,
    load_au=468.75,
)


def rows_in(file: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of a SQLite file, by table."""
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        rows = rows_through(connection)
    engine.dispose()
    return rows


def rows_through(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Every row of a database, by table."""
    tables = MetaData()
    tables.reflect(connection)
    return {
        table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
        for table in tables.sorted_tables
    }


async def as_released(blank_diary: Diary, revision: str, tmp_path: Path) -> Diary:
    """A diary as that release left it: the file itself, and on PostgreSQL the same rows."""
    released = RELEASED / f"{revision}.sqlite"
    if blank_diary.file is not None:
        shutil.copyfile(released, blank_diary.file)
        return blank_diary
    rows = rows_in(shutil.copyfile(released, tmp_path / released.name))
    await change_to(blank_diary, revision)

    def pour(connection: Connection) -> None:
        tables = MetaData()
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name != "alembic_version" and rows[table.name]:
                connection.execute(table.insert(), rows[table.name])

    async with blank_diary.changing_tables() as connection:
        await connection.run_sync(pour)
    return blank_diary


@pytest.fixture
async def old_diary(blank_diary: Diary, tmp_path: Path) -> Diary:
    """A diary as the first release left it."""
    return await as_released(blank_diary, "0001", tmp_path)


@pytest.fixture
async def second_diary(blank_diary: Diary, tmp_path: Path) -> Diary:
    """A diary as the second release left it."""
    return await as_released(blank_diary, "0002", tmp_path)


async def test_a_diary_of_the_first_release_is_read_to_the_last_reason(old_diary: Diary) -> None:
    assert (await migrate(old_diary, NOW)).before == "0001"

    async with old_diary.reading() as page:
        assert await page.known(ADA.id) == Known(ADA_THEN, NOW, welcomed=True, asking=None, active=True)
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


async def test_a_diary_of_the_second_release_is_read_to_the_last_shoe(second_diary: Diary) -> None:
    assert (await migrate(second_diary, NOW)).before == "0002"

    async with second_diary.reading() as page:
        assert await page.known(ADA.id) == Known(ADA_THEN, NOW, welcomed=True, asking=None, active=True)
        assert await page.form(ADA.id, DAY) == Form(ROUGH_MORNING, message_id=2**40)
        assert await page.advice(ADA.id, DAY) == REST
        assert await page.form(BERT.id, DAY) == Form(CheckIn(DAY, legs=3.0), fixing=Question.MOOD)
        assert await page.logged(ADA.id, YESTERDAY) == (
            Logged(1, STRUGGLED, Source.FILE, NOW - ONE_DAY, b"sixteen bytes...", 151, 178, 61.5),
            Logged(2, SWIM, Source.FORM),
        )
        assert (await page.workouts(ADA.id, DAY - 9 * ONE_DAY, DAY))[YESTERDAY - ONE_DAY] == ()
        month_ago = DAY - 30 * ONE_DAY
        assert await page.dated_plan_week(ADA.id) == {
            0: (month_ago, REST_PLANNED),
            1: (month_ago, HARD_PLANNED),
            5: (month_ago, EASY_PLANNED),
            6: (DAY, EASY_PLANNED),
        }
        assert await page.plan_days(ADA.id, DAY, DAY + 9 * ONE_DAY) == {
            DAY + ONE_DAY: PlanDay(REST_PLANNED, note="Rest"),
            DAY + 2 * ONE_DAY: PlanDay(LONG_PLANNED, moved_from=DAY + ONE_DAY),
        }
        assert await page.races(ADA.id) == (
            Race(DAY - 60 * ONE_DAY, Event.OTHER, km=33.25),
            Race(DAY + 60 * ONE_DAY, Event.MARATHON, first_time=True, name="Berlin <3"),
        )
        assert await page.absences(ADA.id, month_ago, DAY) == (
            Absence(AbsenceKind.HURT, DAY - 20 * ONE_DAY, DAY - 15 * ONE_DAY),
            Absence(AbsenceKind.SICK, DAY),
        )
        assert await page.shoes(ADA.id) == (Shoes(DAY - 9 * ONE_DAY, "the blue ones"),)
        tired = frozenset({Symptom.TIRED_ALL_TIME, Symptom.IRRITABLE})
        assert (await page.season(ADA.id, DAY, DAY, DAY)).screen == Screening(
            DAY, tired, frozenset({FuelFlag.OFTEN_COLD})
        )
        assert await page.prompt_state(BERT.id, Kind.WEEKLY, DAY) is PromptState.RETRY
        assert set(await page.due_of(ADA.id)) == {Kind.MORNING, Kind.WEEKLY}


async def test_a_diary_of_the_second_release_goes_on_with_everything_new(second_diary: Diary) -> None:
    await migrate(second_diary, NOW)

    async with second_diary.writing(ADA.id) as page:
        await page.keep_runner(replace(ADA, evening_at=time(21, 5)))
        await page.plan_due(ADA.id, Kind.EVENING, DAY, NOW)
        claims = [claim_of(due) for due in await page.due(NOW, 9)]
        assert await page.claim(claims, NOW, NOW + LEASE) == {(ADA.id, Kind.EVENING, DAY)}
        again = await page.retries(NOW + MINUTE, 9, NOW + LEASE)
        assert [due.key for due in again] == [(BERT.id, Kind.WEEKLY, DAY)]

        before = Before(week=await page.dated_plan_week(ADA.id))
        await page.keep_plan_week(ADA.id, {}, DAY)
        await page.keep_deed(ADA.id, Did.PLANNED_WEEK, before, NOW)
        await page.restore(ADA.id, before)
        assert await page.dated_plan_week(ADA.id) == before.week

        known = await page.known(ADA.id)
        assert known is not None
        assert known.runner.evening_at == time(21, 5)
        await page.forget(ADA.id)
    assert not any((await rows_of(second_diary, ADA.id)).values())


async def test_a_diary_of_the_third_release_goes_on_with_everything_new(
    blank_diary: Diary, tmp_path: Path
) -> None:
    diary = await as_released(blank_diary, "0003", tmp_path)
    assert (await migrate(diary, NOW)).before == "0003"

    async with diary.writing(ADA.id) as page:
        known = await page.known(ADA.id)
        assert known == Known(
            replace(ADA, evening_at=time(21, 5)), NOW, welcomed=True, asking=None, active=True
        )
        assert await page.advice(ADA.id, DAY) == REST
        assert await page.last_deed(ADA.id) == Deed(1, Did.SHOES, NOW, Before(shoes={DAY: None}))

        await page.keep_runner(replace(known.runner, mornings=False, quiet_from=None, digest_at=time(8, 5)))
        await page.hear(ADA.id, DAY)
        await page.ask_whether(BERT.id, DAY)
        await page.keep_advice(ADA.id, DAY, replace(REST, receipt=b"8 bytes."), NOW)
        await page.plan_due(ADA.id, Kind.DIGEST, DAY, NOW)
        await page.keep_deed(ADA.id, Did.ANSWERED, Before(answers={DAY: ROUGH_MORNING}), NOW)
        await page.invite(ADA.id, "Ada", "a mark", NOW + ONE_DAY, NOW)
        await page.keep_bond(Bond(ADA.id, BERT.id, Sharing.ANSWERS, "Ada", "Bert", NOW))

        assert (await page.advice(ADA.id, DAY)) == replace(REST, receipt=b"8 bytes.")
        assert (await page.last_deed(ADA.id)).before.answers == {DAY: ROUGH_MORNING}
        assert (await page.known(ADA.id)).heard_on == DAY
        assert (await page.known(BERT.id)).asked_whether_on == DAY
        await page.forget(ADA.id)
    assert not any((await rows_of(diary, ADA.id)).values())


async def test_a_diary_of_the_fourth_release_is_read_to_the_last_bond(
    blank_diary: Diary, tmp_path: Path
) -> None:
    diary = await as_released(blank_diary, "0004", tmp_path)
    assert (await migrate(diary, NOW)).before == "0004"

    async with diary.reading() as page:
        quiet = replace(ADA, mornings=False, quiet_from=None, quiet_until=None, digest_at=time(8, 5))
        assert await page.known(ADA.id) == Known(
            quiet, NOW, welcomed=True, asking=None, active=True, heard_on=DAY
        )
        assert (await page.known(BERT.id)).asked_whether_on == DAY
        assert await page.form(ADA.id, DAY) == Form(ROUGH_MORNING, message_id=2**40)
        assert await page.advice(ADA.id, DAY) == replace(REST, receipt=b"8 bytes.")
        assert await page.last_deed(ADA.id) == Deed(
            1, Did.ANSWERED, NOW, Before(answers={DAY: ROUGH_MORNING})
        )
        assert await page.last_screens(ADA.id, DAY, 9) == (SCREENED_THEN, Screening(DAY - 7 * ONE_DAY))
        assert await page.prompt_state(ADA.id, Kind.DIGEST, DAY) is PromptState.CLAIMED
        assert await page.invited("a mark", NOW) == (ADA.id, "Ada")
        assert await page.athletes(ADA.id) == (Bond(ADA.id, BERT.id, Sharing.ANSWERS, "Ada", "Bert", NOW),)


async def test_a_diary_of_the_fourth_release_goes_on_with_everything_new(
    blank_diary: Diary, tmp_path: Path
) -> None:
    diary = await as_released(blank_diary, "0004", tmp_path)
    await migrate(diary, NOW)

    async with diary.writing(ADA.id) as page:
        failing = replace(SCREENED_THEN, failing=True)
        await page.keep_screen(ADA.id, failing)
        assert (await page.season(ADA.id, DAY, DAY, DAY)).screen == failing
        await page.forget(ADA.id)
    assert not any((await rows_of(diary, ADA.id)).values())


async def test_a_diary_of_the_fifth_release_tells_the_same_when_its_months_are_bound(
    blank_diary: Diary, tmp_path: Path
) -> None:
    diary = await as_released(blank_diary, "0005", tmp_path)
    assert (await migrate(diary, NOW)).before == "0005"

    async def told(page: Page) -> list[Any]:
        days = [DAY - timedelta(days=ago) for ago in range(130)]
        return [
            await page.everything(ADA.id),
            await page.everything(BERT.id),
            await page.past(ADA.id, DAY + ONE_DAY, 200),
            await page.advices(ADA.id, days[-1], DAY),
            [await page.form(ADA.id, day) for day in days],
            [await page.logged(ADA.id, day) for day in days],
            await page.last_deed(ADA.id),
        ]

    async with diary.reading() as page:
        before = await told(page)
    standing = [one.standing for one in await receipts(diary, ADA.id)]
    assert await bind_months(diary, NOW) == 5

    async with diary.reading() as page:
        assert await told(page) == before
    assert [one.standing for one in await receipts(diary, ADA.id)] == standing
    assert len(before[0].check_ins) == 102
    assert set(standing) <= {Standing.SAME, Standing.NEWER_RULES, Standing.CORRECTED, Standing.UNKNOWN}
    assert len(standing) > 80


@pytest.mark.parametrize("revision", ["0001", "0002", "0003", "0004", "0005"])
async def test_going_back_to_a_release_loses_nothing_it_knew(
    blank_diary: Diary, revision: str, tmp_path: Path
) -> None:
    diary = await as_released(blank_diary, revision, tmp_path)
    await migrate(diary, NOW)
    async with diary.writing(ADA.id) as page:
        if revision == "0005":
            pass  # what is new is in no column of its own
        elif revision == "0004":
            await page.keep_screen(ADA.id, replace(SCREENED_THEN, failing=True))
        else:
            new = Kind.DIGEST if revision == "0003" else Kind.EVENING
            for runner in (ADA, BERT):
                await page.plan_due(runner.id, new, DAY, NOW)
            wished = [due for due in await page.due(NOW, 9) if due.kind is new]
            await page.claim([claim_of(due) for due in wished], NOW, NOW + LEASE)
    assert await bind_months(diary, NOW + timedelta(days=60)) > 0
    await change_to(diary, revision)

    then = rows_in(shutil.copyfile(RELEASED / f"{revision}.sqlite", tmp_path / "then.sqlite"))
    async with diary.looking_at_tables() as connection:
        left = await connection.run_sync(rows_through)
    assert in_order(left) == in_order(then)


def in_order(tables: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """The rows of each table in an order that no database chooses."""
    return {name: sorted(rows, key=lambda row: repr(sorted(row.items()))) for name, rows in tables.items()}


@pytest.mark.parametrize(
    ("revision", "check_ins"),
    [("0001", (3, 1)), ("0002", (1, 1)), ("0003", (1, 1)), ("0004", (1, 1)), ("0005", (102, 2))],
)
async def test_a_released_file_is_small_and_holds_two_invented_people(
    revision: str, check_ins: tuple[int, int], tmp_path: Path
) -> None:
    released = RELEASED / f"{revision}.sqlite"
    assert released.stat().st_size < 100_000

    copy = open_diary(f"sqlite:///{shutil.copyfile(released, tmp_path / 'copy.sqlite')}")
    counts = [await rows_of_check_in(copy, runner.id) for runner in (ADA, BERT)]
    await copy.close()
    assert tuple(counts) == check_ins


async def rows_of_check_in(diary: Diary, runner_id: int) -> int:
    async with diary.looking_at_tables() as connection:
        asked = "SELECT count(*) FROM check_in WHERE runner_id = ?"
        count: int = (await connection.exec_driver_sql(asked, (runner_id,))).scalar_one()
        return count
