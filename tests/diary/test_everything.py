"""All that is known of Ada as one value: read out whole, forgotten, and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings

from bot.coach.checkin import CheckIn
from bot.coach.season import AbsenceKind, Event
from bot.diary.diary import Diary
from bot.diary.notes import Absence, Logged, PlanDay, Race, Screening, Shoes, Source
from bot.diary.ownership.everything import (
    KEYS,
    RECORDS,
    Everything,
    KeptCheckIn,
    KeptPlanDay,
    KeptWeekday,
    KeptWorkout,
    Person,
    TrainingDay,
)
from bot.diary.ownership.shape import columns_of
from bot.diary.ownership.whole import KEPT_IN, LEFT_OUT
from bot.diary.tables import DIARY, RUNNER
from bot.routines.owning.errors import UnreadableExport
from bot.routines.owning.reading import read_export
from bot.routines.owning.taking import take_in
from bot.routines.owning.zipped import export_zip
from bot.words.words import words_in
from tests.diary.lives import LATER, LIVES, Life, all_of, opened, take
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    LONG_AGO,
    LONG_PLANNED,
    LONG_RUN,
    NOW,
    ONE_DAY,
    REST,
    ROUGH_MORNING,
    fill_every_page,
    keep,
    plan_of,
    rows_of,
    statements_of,
)
from tests.stories.exports import NOW as EXPORTED_AT
from tests.stories.exports import WILD_EXPORTS

UPDATES = count(1)
"""The examples of a law share a diary, and no update of Telegram takes effect twice."""


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA, BERT)
    return diary


# --- nothing is forgotten by mistake


def test_every_table_and_column_about_a_runner_is_exported_or_knowingly_left_out() -> None:
    about_runners = {
        table
        for table in DIARY.sorted_tables
        if table is RUNNER or any(column.references(RUNNER.c.id) for column in table.columns)
    }
    exported = {RUNNER: Person} | {table: RECORDS[name] for name, table in KEPT_IN.items()}
    for table in about_runners:
        left_out = set(LEFT_OUT.get(table.name, {}))
        if table not in exported:
            assert left_out == {""}, f"{table.name}: is it part of an export?"
            continue
        told = {column.name for column in columns_of(exported[table])}
        assert told | left_out | {"runner_id"} == {*table.columns.keys(), "runner_id"}, table.name
        assert not told & left_out

    assert set(LEFT_OUT) <= {table.name for table in about_runners}
    assert all(reason for reasons in LEFT_OUT.values() for reason in reasons.values())


def test_every_list_is_told_apart_by_the_key_of_its_table() -> None:
    for name, table in KEPT_IN.items():
        assert {"runner_id", *KEYS[name]} == {column.name for column in table.primary_key}
    assert set(KEPT_IN) == set(RECORDS)


def test_what_may_be_unknown_is_what_a_column_may_leave_empty() -> None:
    """Sets are the exception: the empty one is NULL in the database."""
    for name, table in KEPT_IN.items():
        for column in columns_of(RECORDS[name]):
            if table.c[column.name].nullable and column.name != "updated_at":
                assert column.optional or "frozenset" in str(column.type), f"{name}.{column.name}"


# --- out and back


async def test_nobody_has_no_diary_and_brings_none(diary: Diary) -> None:
    async with diary.writing(ADA.id) as page:
        assert await page.everything(ADA.id) is None
        assert await page.take_everything(ADA.id, Everything(races=(Race(DAY, Event.HALF),)), NOW) is None


async def test_all_that_ada_told_is_read_out_in_full(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        for runner in (ADA, BERT):
            await fill_every_page(page, runner)

    assert await all_of(with_ada) == Everything(
        person=Person(ADA),
        check_ins=(KeptCheckIn(CheckIn(LONG_AGO, legs=3), None, NOW), KeptCheckIn(ROUGH_MORNING, REST, NOW)),
        training_days=(TrainingDay(DAY, told=False, numbered=1),),
        workouts=(KeptWorkout(DAY, Logged(0, LONG_RUN, Source.TYPED)),),
        plan_week=(KeptWeekday(6, DAY, LONG_PLANNED),),
        plan_days=(KeptPlanDay(DAY, PlanDay(LONG_PLANNED, note="Long run 24 km")),),
        races=(Race(DAY + 28 * ONE_DAY, Event.MARATHON),),
        absences=(Absence(AbsenceKind.AWAY, DAY + 40 * ONE_DAY),),
        shoes=(Shoes(DAY),),
        screens=(Screening(DAY),),
    )
    person = (await all_of(with_ada)).person
    assert person is not None
    assert person.consented_at == NOW


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(life=LIVES)
async def test_any_life_exported_forgotten_and_imported_is_the_same_diary(url: str, life: Life) -> None:
    async with opened(url) as diary:
        async with diary.writing() as page:
            await life.write(page)
            await page.meet(BERT, NOW)
            await fill_every_page(page, BERT)
        lived, of_bert = await all_of(diary), await rows_of(diary, BERT.id)
        packed = export_zip(lived, words_in("en"), LATER)
        async with diary.writing(ADA.id) as page:
            await page.forget(ADA.id)
        assert not any((await rows_of(diary, ADA.id)).values())

        await keep(diary, replace(BERT, id=ADA.id))
        export = read_export(packed, ADA.id, LATER)
        taken = (await take_in(diary, ADA.id, export, LATER, next(UPDATES))).taken
        back = await all_of(diary)
        again = (await take_in(diary, ADA.id, export, LATER, next(UPDATES))).taken
        twice = await all_of(diary)
        async with diary.writing(ADA.id) as page:
            await page.forget(ADA.id)
        left, left_of_bert = await rows_of(diary, ADA.id), await rows_of(diary, BERT.id)
        async with diary.writing(BERT.id) as page:
            await page.forget(BERT.id)

    assert back == lived
    assert taken is not None
    assert again is not None
    assert taken.settings
    assert not any(taken.kept.values())
    assert twice == lived, "the same export once more changes nothing"
    assert not any(again.added.values())
    assert not any(left.values()), "what was imported is forgotten like everything else"
    assert left_of_bert == of_bert


async def test_forgetting_leaves_no_row_of_what_was_imported_in_any_table(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        await fill_every_page(page, BERT)
    await take(with_ada, await all_of(with_ada, BERT.id))
    imported = await rows_of(with_ada, ADA.id)
    assert all(imported[table.name] for table in KEPT_IN.values())

    async with with_ada.writing(ADA.id) as page:
        await page.forget(ADA.id)

    assert not any((await rows_of(with_ada, ADA.id)).values())


async def test_the_newer_consent_counts_and_the_runner_keeps_her_own_number(with_ada: Diary) -> None:
    earlier = Person(replace(BERT, zone="Asia/Tokyo"), welcomed=True, consented_at=NOW - 99 * ONE_DAY)

    taken = await take(with_ada, Everything(earlier))

    person = (await all_of(with_ada)).person
    assert taken.settings
    assert person == Person(replace(BERT, id=ADA.id, zone="Asia/Tokyo"), welcomed=True)
    assert person.consented_at == NOW
    assert (await all_of(with_ada, BERT.id)).person == Person(BERT)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=WILD_EXPORTS)
async def test_whatever_can_be_read_of_an_export_can_be_kept(url: str, data: bytes) -> None:
    try:
        told = read_export(data, ADA.id, EXPORTED_AT).everything
    except UnreadableExport:
        return
    async with opened(url) as diary:
        await keep(diary, replace(BERT, id=ADA.id))
        await take(diary, told)
        there = await all_of(diary)
        async with diary.writing(ADA.id) as page:
            await page.forget(ADA.id)

    lists = dict(there.lists())
    assert all(len(lists[name]) == len(records) for name, records in told.lists() if name != "training_days")


async def test_a_diary_of_three_years_is_read_and_taken_in_a_few_statements(with_ada: Diary) -> None:
    days = [DAY - timedelta(days=ago) for ago in range(3 * 365)]
    told = Everything(
        check_ins=tuple(KeptCheckIn(CheckIn(day, legs=3), REST, NOW) for day in days),
        training_days=tuple(TrainingDay(day, told=True, numbered=1) for day in days),
        workouts=tuple(KeptWorkout(day, Logged(0, LONG_RUN, Source.FILE)) for day in days),
    )
    async with with_ada.writing(ADA.id) as page:
        with statements_of(page) as asked:
            await page.take_everything(ADA.id, told, NOW)
        assert len(asked) <= 15
        with statements_of(page) as asked:
            there = await page.everything(ADA.id)
        plans = [await plan_of(page, statement, values) for statement, values in asked]

    assert there is not None
    assert len(there.check_ins) == len(there.workouts) == len(days)
    for plan in plans:
        assert "SCAN" not in plan
        assert "Seq Scan" not in plan
