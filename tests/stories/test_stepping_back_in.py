"""Ada's first week after a recovery block: easy days, one shorter key session, and then her plan."""

from __future__ import annotations

import pytest

from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, PlanDay
from bot.routines.around import around
from tests.stage import Runner
from tests.stories.test_advice import steady
from tests.stories.test_recovery import EASY, advised, checks_in, day_of_block, logs

INTERVALS = PlannedSession(SessionKind.HARD, 60)


async def a_block_is_over(ada: Runner, *keys: int) -> None:
    """It ended on its day 8, this morning. Intervals are planned so many days after it."""
    await ada.lives_through(steady(28))
    for number in range(-20, 8, 2):
        await logs(ada, day_of_block(number), EASY)
    await advised(ada, day_of_block(7), Verdict.EASY, "RECOVERY_BLOCK", number=7)
    async with ada.stage.diary.writing() as page:
        await page.keep_plan_days(ada.id, {day_of_block(8 + after): PlanDay(INTERVALS) for after in keys})
    await checks_in(ada, day_of_block(8))
    assert "You are back." in ada.reads


async def lives_on(ada: Runner, after: int, *workouts: Workout) -> None:
    """A morning so many days after the block, and the training of that day."""
    await checks_in(ada, day_of_block(8 + after))
    await logs(ada, day_of_block(8 + after), *workouts)


async def test_intervals_on_the_day_after_it_are_an_easy_run(ada: Runner) -> None:
    await a_block_is_over(ada, 1)
    await lives_on(ada, 1)

    assert "Today: easy, 40 min instead of the hard session" in ada.reads
    assert "Just out of your recovery block: the first three days stay easy." in ada.reads


@pytest.mark.parametrize("between", [(), (1, 3), (2,), (1, 2, 3)])
async def test_on_the_fourth_day_they_are_shorter_however_many_mornings_she_answered(
    ada: Runner, between: tuple[int, ...]
) -> None:
    await a_block_is_over(ada, 4)
    await logs(ada, day_of_block(8), EASY)
    for after in between:
        await lives_on(ada, after, EASY)
    await lives_on(ada, 4)

    assert "Today: 40 min of the hard session" in ada.reads
    assert "The first key session after your recovery block: shorter today" in ada.reads


async def test_a_second_key_session_in_that_week_is_an_easy_run(ada: Runner) -> None:
    await a_block_is_over(ada, 3, 6)
    await lives_on(ada, 3, Workout(Sport.RUN, SessionKind.HARD, 40, 7, 7, Outcome.HIT))
    assert "shorter today" in ada.reads
    await lives_on(ada, 6)

    assert "Today: easy, 40 min instead of the hard session" in ada.reads
    assert "One key session is enough in the first week after your recovery block" in ada.reads


@pytest.mark.parametrize(("after", "cut"), [(6, True), (7, False), (8, False)])
async def test_after_a_week_the_plan_goes_on_as_it_stands(ada: Runner, after: int, cut: bool) -> None:
    await a_block_is_over(ada, after)
    for easy_day in (0, 2, 4):
        await logs(ada, day_of_block(8 + easy_day), EASY)
    await lives_on(ada, 5)
    await lives_on(ada, after)

    assert ("Today: 40 min of the hard session" in ada.reads) is cut
    assert ("Today: the hard session as planned" in ada.reads) is not cut
    assert ("recovery block" in ada.reads) is cut


async def test_a_new_block_on_the_way_back_wins(ada: Runner) -> None:
    await a_block_is_over(ada, 4)
    await advised(ada, day_of_block(10), Verdict.EASY, "RECOVERY_BLOCK")
    await lives_on(ada, 4)

    assert "Today: easy, 40 min" in ada.reads
    assert "Day 3 of your recovery block" in ada.reads
    assert "after your recovery block" not in ada.reads


async def test_a_fever_on_the_way_back_comes_first_and_the_days_go_on(ada: Runner) -> None:
    await a_block_is_over(ada, 4)
    ada.stage.clock.shows(day_of_block(10), "06:30")
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.SICK, day_of_block(9), day_of_block(10)))
    await lives_on(ada, 4)

    assert "Today: rest" in ada.reads
    assert "shorter today" not in ada.reads
    async with ada.stage.diary.reading() as page:
        assert (await around(page, ada.id, day_of_block(13))).season.block_over_days == 5


async def test_the_end_taken_back_takes_the_way_back_with_it(ada: Runner) -> None:
    await a_block_is_over(ada, 4)
    await ada.taps("✏️ Fix legs")
    await ada.taps("2 heavy", "Only the legs")

    async with ada.stage.diary.reading() as page:
        assert (await around(page, ada.id, day_of_block(9))).season.block_over_days is None
