"""The training log: what took place, and of which days that is known."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.measures import Scale
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import Logged, Source
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_RUN,
    LONG_RUN,
    NOW,
    ONE_DAY,
    SWIM,
    keep,
    look,
    plan_of,
    statements_of,
)

FILE = b"sixteen bytes..."
SECOND = timedelta(seconds=1)


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA)
    return diary


async def log_of_ada(diary: Diary, first: date = DAY, last: date = DAY) -> dict[date, tuple[Workout, ...]]:
    log: dict[date, tuple[Workout, ...]] = await look(diary, lambda page: page.workouts(ADA.id, first, last))
    return log


async def test_a_day_nobody_spoke_of_is_not_known(with_ada: Diary) -> None:
    assert await log_of_ada(with_ada) == {}
    assert await look(with_ada, lambda page: page.logged(ADA.id, DAY)) == ()


async def test_two_sessions_of_one_day_come_back_in_the_order_they_were_told(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        assert await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.TYPED) == 0
        assert await page.log_workout(ADA.id, DAY, SWIM, source=Source.FORM) == 1
        assert await page.log_workout(ADA.id, DAY - ONE_DAY, EASY_RUN, source=Source.AS_PLANNED) == 0

    assert await log_of_ada(with_ada, DAY - ONE_DAY) == {DAY - ONE_DAY: (EASY_RUN,), DAY: (LONG_RUN, SWIM)}
    assert list(await log_of_ada(with_ada, DAY - ONE_DAY)) == [DAY - ONE_DAY, DAY]


async def test_what_a_file_tells_besides_comes_back(with_ada: Diary) -> None:
    besides = {
        "source": Source.FILE,
        "started_at": NOW,
        "fingerprint": FILE,
        "mean_hr_bpm": 141,
        "max_hr_bpm": 171,
        "moving_min": 128.25,
    }
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY, LONG_RUN, **besides)

    assert await look(with_ada, lambda page: page.logged(ADA.id, DAY)) == (Logged(0, LONG_RUN, **besides),)


async def test_the_effort_told_later_changes_the_workout_and_nothing_besides(with_ada: Diary) -> None:
    struggled = replace(LONG_RUN, rpe=8.5, outcome=Outcome.STRUGGLED)
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.FILE, started_at=NOW, fingerprint=FILE)
        await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)

        assert await page.keep_workout(ADA.id, DAY, 0, struggled)
        assert not await page.keep_workout(ADA.id, DAY, 7, struggled)
        assert await page.logged(ADA.id, DAY) == (
            Logged(0, struggled, Source.FILE, NOW, FILE),
            Logged(1, SWIM, Source.TYPED),
        )


async def test_a_file_measures_what_was_told_before(with_ada: Diary) -> None:
    measured = Logged(0, replace(LONG_RUN, km=24.3), Source.TYPED, NOW, FILE, 141, 171, 128.25)
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.TYPED)
        await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)

        assert await page.keep_logged(ADA.id, DAY, measured)
        assert not await page.keep_logged(ADA.id, DAY, replace(measured, number=7))
        assert await page.logged(ADA.id, DAY) == (measured, Logged(1, SWIM, Source.TYPED))


async def test_a_workout_taken_out_leaves_the_day_as_little_known_as_before(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        number = await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.TYPED)
        assert await page.forget_workout(ADA.id, DAY, number)
        assert not await page.forget_workout(ADA.id, DAY, number)

    assert await log_of_ada(with_ada) == {}


async def test_a_day_that_was_told_to_be_without_training_is_so_again_without_the_workout(
    with_ada: Diary,
) -> None:
    async with with_ada.writing(ADA.id) as page:
        assert await page.speak_of_day(ADA.id, DAY)
        assert not await page.speak_of_day(ADA.id, DAY)
        number = await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)
        assert await page.workouts(ADA.id, DAY, DAY) == {DAY: (SWIM,)}
        await page.forget_workout(ADA.id, DAY, number)

    assert await log_of_ada(with_ada) == {DAY: ()}


async def test_taking_back_what_was_said_of_a_day_leaves_its_workouts(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)
        assert not await page.unspeak_day(ADA.id, DAY)
        assert await page.speak_of_day(ADA.id, DAY)
        assert await page.unspeak_day(ADA.id, DAY)
        assert await page.workouts(ADA.id, DAY, DAY) == {DAY: (SWIM,)}

        await page.forget_workout(ADA.id, DAY, 0)
        assert await page.workouts(ADA.id, DAY, DAY) == {}


async def test_a_day_is_known_by_its_workouts_or_by_what_was_said_of_it(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        assert not await page.is_known(ADA.id, DAY)
        number = await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)
        assert await page.is_known(ADA.id, DAY)
        assert not await page.is_known(ADA.id, DAY - ONE_DAY)
        assert not await page.is_known(BERT.id, DAY)

        await page.forget_workout(ADA.id, DAY, number)
        assert not await page.is_known(ADA.id, DAY)
        await page.speak_of_day(ADA.id, DAY)
        assert await page.is_known(ADA.id, DAY)


async def test_an_old_button_never_meets_a_newer_workout(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        old = await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)
        await page.forget_workout(ADA.id, DAY, old)
        await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.TYPED)

        assert not await page.forget_workout(ADA.id, DAY, old)
        assert await page.workouts(ADA.id, DAY, DAY) == {DAY: (LONG_RUN,)}


async def test_eight_lines_at_once_are_eight_workouts(with_ada: Diary) -> None:
    async def log() -> int:
        async with with_ada.writing(ADA.id) as page:
            return await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)

    assert sorted(await asyncio.gather(*(log() for _ in range(8)))) == list(range(8))
    assert await log_of_ada(with_ada) == {DAY: (SWIM,) * 8}


async def test_the_log_of_one_runner_is_not_that_of_another(with_ada: Diary) -> None:
    await keep(with_ada, BERT)
    async with with_ada.writing() as page:
        await page.log_workout(BERT.id, DAY, SWIM, source=Source.FILE, started_at=NOW, fingerprint=FILE)
        await page.speak_of_day(BERT.id, DAY - ONE_DAY)

        assert not await page.forget_workout(ADA.id, DAY, 0)
        assert not await page.keep_workout(ADA.id, DAY, 0, EASY_RUN)
        assert not await page.has_activity(ADA.id, fingerprint=FILE, started_at=NOW)
        assert await page.workouts(ADA.id, DAY - ONE_DAY, DAY) == {}
        assert await page.workouts(BERT.id, DAY - ONE_DAY, DAY) == {DAY - ONE_DAY: (), DAY: (SWIM,)}


async def test_a_stranger_has_no_log(diary: Diary) -> None:
    with pytest.raises(DiaryTrouble, match=r"(?i)foreign ?key"):
        async with diary.writing(ADA.id) as page:
            await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)


@pytest.mark.parametrize(
    "change", [{"km": 400.1}, {"km": -0.1}, {"minutes": 1440.5}, {"rpe": 10.5}, {"load_au": -1}]
)
async def test_what_nobody_can_have_done_is_refused(with_ada: Diary, change: dict[str, float]) -> None:
    async with with_ada.writing(ADA.id) as page:
        limits = replace(LONG_RUN, km=400, minutes=1440, rpe=10, load_au=0)
        await page.log_workout(ADA.id, DAY, limits, source=Source.TYPED)

    with pytest.raises(DiaryTrouble, match=f"ck_workout_{next(iter(change))}"):
        async with with_ada.writing(ADA.id) as page:
            await page.log_workout(ADA.id, DAY, replace(LONG_RUN, **change), source=Source.TYPED)


async def test_the_same_file_is_known_again_whenever_it_comes(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        number = await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.FILE, fingerprint=FILE)

        assert await page.has_activity(ADA.id, fingerprint=FILE)
        assert not await page.has_activity(ADA.id, fingerprint=b"another")
        await page.forget_workout(ADA.id, DAY, number)
        assert not await page.has_activity(ADA.id, fingerprint=FILE)


@pytest.mark.parametrize(
    ("apart", "same"),
    [
        (timedelta(minutes=-5) - SECOND, False),
        (timedelta(minutes=-5), True),
        (timedelta(), True),
        (timedelta(minutes=5), True),
        (timedelta(minutes=5) + SECOND, False),
    ],
)
async def test_two_files_of_one_run_are_one_activity(with_ada: Diary, apart: timedelta, same: bool) -> None:
    auckland = timezone(timedelta(hours=13))
    async with with_ada.writing(ADA.id) as page:
        # early in the morning there it is still the day before in UTC
        started_at = NOW.replace(hour=6, tzinfo=auckland)
        await page.log_workout(ADA.id, DAY, LONG_RUN, source=Source.FILE, started_at=started_at)
        await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)

        other = {"fingerprint": b"another", "started_at": started_at + apart}
        assert await page.has_activity(ADA.id, tolerance=timedelta(minutes=5), **other) is same
        assert await page.has_activity(ADA.id, started_at=started_at)
        assert not await page.has_activity(ADA.id)


async def test_looking_for_an_activity_reads_one_runner_only(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        with statements_of(page) as asked:
            await page.has_activity(ADA.id, fingerprint=FILE, started_at=NOW)
            await page.workouts(ADA.id, DAY, DAY)
            await page.logged(ADA.id, DAY)
            await page.is_known(ADA.id, DAY)
        assert len(asked) == 10  # each looks into bound months too, where no loose row says enough
        plans = [await plan_of(page, statement, values) for statement, values in asked]

    for plan in plans:
        assert "SCAN" not in plan
        assert "Seq Scan" not in plan


def _values(scale: Scale) -> st.SearchStrategy[float | None]:
    return st.none() | st.floats(scale.low, scale.high)


WORKOUTS = st.builds(
    Workout,
    sport=st.sampled_from(Sport),
    kind=st.none() | st.sampled_from(SessionKind),
    minutes=_values(measures.SESSION_MIN),
    km=_values(measures.SESSION_KM),
    rpe=_values(measures.RPE),
    outcome=st.none() | st.sampled_from(Outcome),
    load_au=st.none() | st.floats(0, 20_000),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(workouts=st.lists(WORKOUTS, min_size=1, max_size=4).map(tuple))
async def test_any_workouts_come_back_as_they_were(url: str, workouts: tuple[Workout, ...]) -> None:
    # each example has an event loop of its own, and a connection belongs to the loop it was opened in
    diary = open_diary(url)
    async with diary.writing() as page:
        await page.meet(ADA, NOW)
        for workout in workouts:
            await page.log_workout(ADA.id, DAY, workout, source=Source.FORM)
        kept = await page.workouts(ADA.id, DAY, DAY)
        for one in await page.logged(ADA.id, DAY):
            await page.forget_workout(ADA.id, DAY, one.number)
        left = await page.workouts(ADA.id, DAY, DAY)
    await diary.close()

    assert kept == {DAY: workouts}
    assert left == {}
