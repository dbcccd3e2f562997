"""Months that are over are bound into a few bytes a day, and nobody who asks can tell."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text, update

from bot.coach.checkin import CheckIn
from bot.coach.workout import Outcome
from bot.diary import binder
from bot.diary.binder import RUNNERS_AT_ONCE, bind_months, first_loose
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.errors import DiaryTrouble
from bot.diary.month_text import Rows
from bot.diary.months import LOOSE
from bot.diary.notes import Form, Logged, Source
from bot.diary.tables import BOUND, CHECK_IN
from bot.routines.rounds import tidy
from tests.diary.deeds import DEEDS, Doing
from tests.diary.lives import LIVES, Life, all_of, opened
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_RUN,
    HARD_PLANNED,
    LONG_RUN,
    NOW,
    ONE_DAY,
    REST,
    ROUGH_MORNING,
    SWIM,
    keep,
    keep_morning,
    look,
    plan_of,
    rows_of,
    statements_of,
)

OVER = datetime(2027, 1, 11, 3, 0, tzinfo=UTC)
"""December has been over for ten days, and everything of these stories lies before it."""
EVERY_ROW = text("SELECT * FROM check_in ORDER BY runner_id, day")
GIVEN = replace(REST, receipt=b"8 bytes.")


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    """Ada told of three days in November, and Bert of one."""
    await keep(diary, ADA, BERT)
    async with diary.writing(ADA.id) as page:
        await page.keep_form(ADA.id, Form(ROUGH_MORNING, message_id=2**40), NOW)
        await page.keep_advice(ADA.id, DAY, GIVEN, NOW)
        await keep_morning(page, ADA, CheckIn(DAY - ONE_DAY, legs=4))
        await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.TYPED)
        await page.log_workout(
            ADA.id, DAY, EASY_RUN, source=Source.FILE, started_at=NOW, fingerprint=b"\xff" * 16
        )
        await page.speak_of_day(ADA.id, DAY - ONE_DAY)
        await keep_morning(page, BERT, CheckIn(DAY, legs=2))
    return diary


async def told(page: Page) -> list[Any]:
    """What the diary answers to every question about Ada's days."""
    days = [DAY - timedelta(days=ago) for ago in range(-11, 30)]
    first, last = DAY - timedelta(days=420), DAY + timedelta(days=40)
    return [
        await page.everything(ADA.id),
        await page.past(ADA.id, last, 480),
        await page.past(ADA.id, DAY + ONE_DAY, 60),
        await page.answers_before(ADA.id, last, 480),
        await page.answers_before(ADA.id, DAY + ONE_DAY, 60),
        await page.advices(ADA.id, first, last),
        list(await page.workouts(ADA.id, first, last)),
        await page.workouts(ADA.id, first, last),
        await page.workouts(ADA.id, DAY, DAY),
        [await page.form(ADA.id, day) for day in days],
        [await page.advice(ADA.id, day) for day in days],
        [await page.logged(ADA.id, day) for day in days],
        [await page.is_known(ADA.id, day) for day in days],
        await page.has_activity(ADA.id, fingerprint=b"\xff" * 16),
        await page.has_activity(ADA.id, started_at=NOW, tolerance=timedelta(minutes=1)),
        await page.has_activity(ADA.id, started_at=NOW - ONE_DAY),
    ]


async def loose_of(diary: Diary, runner_id: int) -> int:
    """How many of the runner's rows lie loose in the tables that are bound."""
    counts = await rows_of(diary, runner_id)
    return sum(int(counts[name]) for name in LOOSE)


# --- nobody can tell


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(life=LIVES)
async def test_any_life_tells_the_same_when_its_months_are_bound(url: str, life: Life) -> None:
    async with opened(url) as diary:
        async with diary.writing() as page:
            await life.write(page)
        before = await look(diary, told)
        await bind_months(diary, OVER)
        after = await look(diary, told)
        loose = await loose_of(diary, ADA.id)
        async with diary.writing(ADA.id) as page:
            await page.forget(ADA.id)
        left = await rows_of(diary, ADA.id)

    assert after == before
    assert loose == 0
    assert not any(left.values())


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(life=LIVES, deeds=st.lists(DEEDS, max_size=5))
async def test_whatever_is_done_to_bound_months_comes_out_as_with_loose_ones(
    url: str, life: Life, deeds: list[Doing]
) -> None:
    async with opened(url) as diary:
        with_loose_months = await _lived_on(diary, life, deeds, bind=False)
        with_bound_months = await _lived_on(diary, life, deeds, bind=True)

    assert with_bound_months == with_loose_months


async def _lived_on(diary: Diary, life: Life, deeds: list[Doing], *, bind: bool) -> list[Any]:
    """What is told after more was done, undone and done again; then all of it is forgotten."""
    async with diary.writing() as page:
        await life.write(page)
    found: list[Any] = []
    done: list[Before] = []
    for deed in deeds:
        if bind:
            await bind_months(diary, OVER)
        async with diary.writing(ADA.id) as page:
            done.append(await deed.do(page))
    found += [*done, await look(diary, told)]
    for before in reversed(done):
        if bind:
            await bind_months(diary, OVER)
        async with diary.writing(ADA.id) as page:
            await page.restore(ADA.id, before)
    found += [*done, await look(diary, told)]
    async with diary.writing(ADA.id) as page:
        await page.forget(ADA.id)
    return found


async def test_the_nightly_clearing_up_binds_what_has_been_over_for_ten_days(with_ada: Diary) -> None:
    await tidy(with_ada, datetime(2026, 12, 10, 23, 0, tzinfo=UTC))
    assert (await rows_of(with_ada, ADA.id))["bound"] == 0

    await tidy(with_ada, datetime(2026, 12, 11, 1, 0, tzinfo=UTC))

    assert (await rows_of(with_ada, ADA.id))["bound"] == 3
    assert (await rows_of(with_ada, BERT.id))["bound"] == 1
    assert await loose_of(with_ada, ADA.id) == await loose_of(with_ada, BERT.id) == 0


async def test_many_runners_are_bound_a_few_at_a_time(diary: Diary) -> None:
    runners = [replace(BERT, id=100 + place) for place in range(2 * RUNNERS_AT_ONCE + 1)]
    await keep(diary, *runners)
    async with diary.writing() as page:
        for runner in runners:
            await keep_morning(page, runner, CheckIn(DAY, legs=3))

    assert await bind_months(diary, OVER) == len(runners)
    assert await bind_months(diary, OVER) == 0
    for runner in runners:
        assert (await look(diary, lambda page, one=runner: page.form(one.id, DAY))).check_in.legs == 3


@pytest.mark.parametrize(
    ("now", "first"),
    [
        (datetime(2026, 3, 10, 23, 59, tzinfo=UTC), date(2026, 2, 1)),
        (datetime(2026, 3, 11, tzinfo=UTC), date(2026, 3, 1)),
        (datetime(2026, 1, 3, tzinfo=UTC), date(2025, 12, 1)),
    ],
)
def test_a_day_lies_loose_for_as_long_as_it_can_be_corrected(now: datetime, first: date) -> None:
    assert first_loose(now) == first


# --- what changes a bound day


async def test_an_answer_to_a_bound_day_keeps_all_the_rest_of_its_month(with_ada: Diary) -> None:
    await bind_months(with_ada, OVER)

    async with with_ada.writing(ADA.id) as page:
        await page.keep_form(ADA.id, Form(replace(ROUGH_MORNING, mood=5)), NOW)

        form = await page.form(ADA.id, DAY)
        assert form == Form(replace(ROUGH_MORNING, mood=5), message_id=2**40)
        assert await page.advice(ADA.id, DAY) == GIVEN
        assert len(await page.logged(ADA.id, DAY)) == 2
        assert (await page.form(ADA.id, DAY - ONE_DAY)) == Form(CheckIn(DAY - ONE_DAY, legs=4))
    assert (await rows_of(with_ada, ADA.id))["bound"] == 0


async def test_a_new_day_in_a_bound_month_lies_among_the_others(with_ada: Diary) -> None:
    await bind_months(with_ada, OVER)

    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(DAY + ONE_DAY, legs=5))

    past = await look(with_ada, lambda page: page.past(ADA.id, DAY + 2 * ONE_DAY, 3))
    assert [one.check_in.legs for one in past] == [4, 1.5, 5]


@pytest.mark.parametrize("what", ["advised", "cleared", "dropped", "shown"])
async def test_every_change_of_a_form_reaches_a_bound_day(with_ada: Diary, what: str) -> None:
    await bind_months(with_ada, OVER)

    async with with_ada.writing(ADA.id) as page:
        match what:
            case "advised":
                await page.keep_advice(ADA.id, DAY, replace(GIVEN, minutes=20), NOW)
                assert await page.advice(ADA.id, DAY) == replace(GIVEN, minutes=20)
            case "cleared":
                await page.keep_morning(ADA.id, Form(ROUGH_MORNING), None, NOW)
                assert await page.advice(ADA.id, DAY) is None
            case "dropped":
                await page.drop_form(ADA.id, DAY)
                assert await page.form(ADA.id, DAY) is None
            case _:
                await page.keep_message(ADA.id, DAY, 7)
                assert await page.form(ADA.id, DAY) == Form(ROUGH_MORNING, message_id=7)
        assert await page.form(ADA.id, DAY - ONE_DAY) is not None


@pytest.mark.parametrize("what", ["entered", "changed", "measured", "taken out", "spoken", "unspoken"])
async def test_every_change_of_the_log_reaches_a_bound_day(with_ada: Diary, what: str) -> None:
    await bind_months(with_ada, OVER)

    async with with_ada.writing(ADA.id) as page:
        match what:
            case "entered":
                assert await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED) == 2
            case "changed":
                hit = replace(LONG_RUN, outcome=Outcome.HIT)
                assert await page.keep_workout(ADA.id, DAY, 0, hit)
                assert (await page.logged(ADA.id, DAY))[0].workout == hit
            case "measured":
                measured = Logged(0, LONG_RUN, Source.FILE, NOW, b"mark", 150, 170, 120.5)
                assert await page.keep_logged(ADA.id, DAY, measured)
                assert (await page.logged(ADA.id, DAY))[0] == measured
            case "taken out":
                assert await page.forget_workout(ADA.id, DAY, 0)
                assert [one.number for one in await page.logged(ADA.id, DAY)] == [1]
            case "spoken":
                assert await page.speak_of_day(ADA.id, DAY)
                assert not await page.speak_of_day(ADA.id, DAY - ONE_DAY)
            case _:
                assert await page.unspeak_day(ADA.id, DAY - ONE_DAY)
                assert not await page.is_known(ADA.id, DAY - ONE_DAY)
        assert await page.form(ADA.id, DAY) is not None


async def test_what_is_taken_back_later_finds_its_day_in_a_bound_month(with_ada: Diary) -> None:
    before = Before(workouts=((DAY, 0),), spoken=(DAY - ONE_DAY,))
    async with with_ada.writing(ADA.id) as page:
        await page.keep_deed(ADA.id, Did.LOGGED, before, NOW)
    await bind_months(with_ada, OVER)

    async with with_ada.writing(ADA.id) as page:
        await page.restore(ADA.id, before)

        assert [one.number for one in await page.logged(ADA.id, DAY)] == [1]
        assert not await page.is_known(ADA.id, DAY - ONE_DAY)


async def test_days_that_an_import_adds_to_a_bound_month_stand_beside_the_others(with_ada: Diary) -> None:
    everything = await all_of(with_ada)
    await bind_months(with_ada, OVER)
    brought = replace(
        everything,
        check_ins=(replace(everything.check_ins[0], check_in=CheckIn(DAY + ONE_DAY, legs=2)),),
        training_days=(),
        workouts=(),
    )

    async with with_ada.writing(ADA.id) as page:
        await page.take_everything(ADA.id, brought, NOW)
    await bind_months(with_ada, OVER)

    told_now = await all_of(with_ada)
    assert [one.check_in.day for one in told_now.check_ins] == [DAY - ONE_DAY, DAY, DAY + ONE_DAY]
    assert told_now.workouts == everything.workouts


async def test_an_answer_and_the_clearing_up_at_the_same_moment_both_happen(with_ada: Diary) -> None:
    async def answer() -> None:
        async with with_ada.writing(ADA.id) as page:
            await page.keep_form(ADA.id, Form(replace(ROUGH_MORNING, mood=5)), NOW)

    for _ in range(5):
        await asyncio.gather(bind_months(with_ada, OVER), answer(), bind_months(with_ada, OVER))

        form = await look(with_ada, lambda page: page.form(ADA.id, DAY))
        assert form == Form(replace(ROUGH_MORNING, mood=5), message_id=2**40)
        assert await look(with_ada, lambda page: page.advice(ADA.id, DAY)) == GIVEN
        assert len((await all_of(with_ada)).workouts) == 2


async def test_the_clearing_up_looks_at_no_more_than_it_takes(with_ada: Diary) -> None:
    async with with_ada.writing() as page:
        with statements_of(page) as asked:
            assert await page.with_days_before(DAY + ONE_DAY, 0, 4) == (BERT.id, ADA.id)
            assert await page.with_days_before(DAY - ONE_DAY, 0, 4) == ()
            assert await page.bind((BERT.id, ADA.id), date(2026, 12, 1)) == 2
            assert await page.form(ADA.id, DAY) is not None
            await page.keep_message(ADA.id, DAY, 7)
        plans = [
            await plan_of(page, statement, values)
            for statement, values in asked
            if not isinstance(values, list) and "INSERT" not in statement
        ]

    assert len(plans) >= 8
    for plan in plans:
        assert "SCAN check_in" not in plan
        assert "SCAN bound" not in plan
        assert "Seq Scan" not in plan


# --- what does not fit


async def test_what_a_wrong_clock_put_beside_a_bound_month_goes_before_it(with_ada: Diary) -> None:
    await bind_months(with_ada, OVER)
    beside = {"runner_id": ADA.id, "day": DAY, "legs": 3, "closed": False, "updated_at": NOW}
    async with with_ada.changing_tables() as connection:
        await connection.execute(insert(CHECK_IN).values(**beside))

    for _ in range(2):
        form = await look(with_ada, lambda page: page.form(ADA.id, DAY))
        past = await look(with_ada, lambda page: page.past(ADA.id, DAY + ONE_DAY, 2))
        assert form.check_in.legs == past[-1].check_in.legs == 3
        assert (await all_of(with_ada)).check_ins[-1].check_in.legs == 3
        assert await bind_months(with_ada, OVER) == 0


@pytest.mark.parametrize("value", [b"\x01 none of ours", b"", b"\xff?"])
async def test_reasons_that_nobody_understands_are_bound_as_they_are(with_ada: Diary, value: bytes) -> None:
    async with with_ada.changing_tables() as connection:
        await connection.execute(text("UPDATE check_in SET reasons = :value"), {"value": value})
        before = (await connection.execute(EVERY_ROW)).all()

    await bind_months(with_ada, OVER)
    with pytest.raises(DiaryTrouble):
        await look(with_ada, lambda page: page.advice(ADA.id, DAY))
    past = await look(with_ada, lambda page: page.past(ADA.id, DAY + ONE_DAY, 2))
    assert past[-1].verdict is REST.verdict
    async with with_ada.writing() as page:
        await page.keep_message(BERT.id, DAY + ONE_DAY, 7)
        await page.keep_message(ADA.id, DAY + ONE_DAY, 7)
    async with with_ada.looking_at_tables() as connection:
        after = (await connection.execute(EVERY_ROW)).all()
    assert after == before


async def test_a_row_that_cannot_be_bound_leaves_its_month_loose_and_the_others_bound(
    with_ada: Diary,
) -> None:
    async with with_ada.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(DAY - timedelta(days=40), legs=2))
        endless = replace(HARD_PLANNED, load_au=float("inf"))
        await page.keep_advice(ADA.id, DAY, replace(GIVEN, planned=endless), NOW)
        before = await told(page)

    assert await bind_months(with_ada, OVER) == 2
    assert await bind_months(with_ada, OVER) == 0

    assert await loose_of(with_ada, ADA.id) == 6
    assert await look(with_ada, told) == before


async def test_a_month_that_would_not_come_back_as_it_was_stays_loose(
    with_ada: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the packing had a fault: every bound morning loses its legs."""
    bound = binder.bound

    def spoilt(month: int, tables: Mapping[str, Rows]) -> bytes:
        return bound(month, {name: [{**row, "legs": None} for row in rows] for name, rows in tables.items()})

    async with with_ada.reading() as page:
        before = await told(page)
    monkeypatch.setattr(binder, "bound", spoilt)
    await bind_months(with_ada, OVER)

    async with with_ada.reading() as page:
        assert await told(page) == before
    assert await loose_of(with_ada, ADA.id) > 0


async def test_a_spoilt_month_is_told_of_and_nothing_is_lost_by_looking(with_ada: Diary) -> None:
    await bind_months(with_ada, OVER)
    async with with_ada.changing_tables() as connection:
        of_ada = update(BOUND).where(BOUND.c.runner_id == ADA.id)
        await connection.execute(of_ada.values(body=b"\x01\x00\x00\x00?"))

    for question in (
        lambda page: page.past(ADA.id, DAY + ONE_DAY, 9),
        lambda page: page.form(ADA.id, DAY),
        lambda page: page.everything(ADA.id),
    ):
        with pytest.raises(DiaryTrouble, match="cannot be understood"):
            await look(with_ada, question)
    with pytest.raises(DiaryTrouble):
        async with with_ada.writing(ADA.id) as page:
            await page.keep_message(ADA.id, DAY, 7)
    assert (await rows_of(with_ada, ADA.id))["bound"] == 3
    assert (await look(with_ada, lambda page: page.form(BERT.id, DAY))).check_in.legs == 2
