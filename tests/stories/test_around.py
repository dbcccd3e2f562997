"""What surrounds Ada's morning: what the coach is told of plan, races, absences and shoes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coach.checkin import CheckIn, Illness
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind, Away, Event, Goal, PastRace, Symptom
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Absence, Form, PlanDay, Race, Screening, Shoes, Source
from bot.routines.around import Around, around
from tests.diary.stories import statements_of
from tests.stage import MONDAY, Runner, TestStage

EASY, HARD = PlannedSession(SessionKind.EASY, 40), PlannedSession(SessionKind.HARD, 60)
RUN = Workout(Sport.RUN, SessionKind.EASY, 40)


def days(count: int) -> timedelta:
    return timedelta(days=count)


async def seen(stage: TestStage, ada: Runner, day: date = MONDAY) -> Around:
    async with stage.diary.reading() as page:
        return await around(page, ada.id, day)


def on(view: Around, day: date) -> PastDay | None:
    return next((one for one in view.past if one.day == day), None)


async def test_without_a_plan_nothing_is_planned_and_the_usual_run_is_assumed(
    stage: TestStage, ada: Runner
) -> None:
    view = await seen(stage, ada)
    known = await ada.known()

    assert known is not None
    assert (view.planned, view.season.coming) == (None, (None, None, None, None))
    assert view.morning(known.runner, CheckIn(MONDAY)).planned == EASY


async def test_todays_plan_and_the_days_after_it(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, {0: HARD, 1: EASY, 3: EASY}, MONDAY)
        await page.keep_plan_day(ada.id, MONDAY, PlanDay(HARD, MONDAY - days(1), "8 x 400 m"))
    view = await seen(stage, ada)

    assert (view.planned, view.title, view.season.moved_here) == (HARD, "8 x 400 m", True)
    assert view.season.coming == (EASY, None, EASY, None)


async def test_a_race_stands_in_the_plan_of_its_day_and_is_the_goal_before_it(
    stage: TestStage, ada: Runner
) -> None:
    async with stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, dict.fromkeys(range(7), EASY), MONDAY)
        await page.keep_race(ada.id, Race(MONDAY + days(2), Event.MARATHON, 42.2, first_time=True))
        await page.keep_race(ada.id, Race(MONDAY + days(100), Event.TEN_K))
    view = await seen(stage, ada)

    assert view.season.goal == Goal(Event.MARATHON, 2, first_time=True)
    assert view.season.coming[1] == PlannedSession(SessionKind.RACE, None, 42.2)
    race_day = await seen(stage, ada, MONDAY + days(2))
    assert race_day.planned == PlannedSession(SessionKind.RACE, None, 42.2)
    after = await seen(stage, ada, MONDAY + days(5))
    assert after.season.last_race == PastRace(Event.MARATHON, 3)
    assert after.season.goal == Goal(Event.TEN_K, 95)


@pytest.mark.parametrize(("trained", "raced"), [((RUN,), True), ((), False), (None, True)])
async def test_a_race_counts_as_run_until_told_otherwise(
    stage: TestStage, ada: Runner, trained: tuple[Workout, ...] | None, raced: bool
) -> None:
    async with stage.diary.writing() as page:
        await page.keep_race(ada.id, Race(MONDAY - days(1), Event.HALF))
        if trained is not None:
            await page.speak_of_day(ada.id, MONDAY - days(1))
            for workout in trained:
                await page.log_workout(ada.id, MONDAY - days(1), workout, source=Source.TYPED)
    view = await seen(stage, ada)

    assert (view.season.last_race is not None) is raced


@pytest.mark.parametrize("kind", AbsenceKind)
async def test_an_absence_takes_the_plan_of_its_days_away(
    stage: TestStage, ada: Runner, kind: AbsenceKind
) -> None:
    async with stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, dict.fromkeys(range(7), HARD), MONDAY - days(20))
        await page.begin_absence(ada.id, Absence(kind, MONDAY - days(3), MONDAY - days(2)))
    view = await seen(stage, ada)

    assert on(view, MONDAY - days(4)) == PastDay(MONDAY - days(4), planned=HARD)
    for ago in (3, 2):
        past = on(view, MONDAY - days(ago))
        assert past is not None
        assert (past.planned, past.absence) == (None, kind)
    assert on(view, MONDAY - days(1)) == PastDay(MONDAY - days(1), planned=HARD)
    assert (view.absence, view.season.absence, view.planned) == (None, None, HARD)


async def test_ill_days_nobody_answered_are_ill_days_without_training(stage: TestStage, ada: Runner) -> None:
    cold = CheckIn(MONDAY - days(1), legs=3, illness=Illness.ABOVE_NECK, closed=True)
    async with stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.SICK, MONDAY - days(2)))
        await page.keep_form(ada.id, Form(cold), stage.clock.now())
    view = await seen(stage, ada)
    first, second = on(view, MONDAY - days(2)), on(view, MONDAY - days(1))

    assert first is not None
    assert first.check_in is not None
    assert second is not None
    assert (first.check_in.illness, first.workouts) == (Illness.BELOW_NECK_OR_FEVER, ())
    assert (second.check_in, second.workouts) == (cold, ())  # what was answered stays as it was
    assert view.season.absence == Away(AbsenceKind.SICK, 3)


async def test_what_was_trained_while_hurt_stays_in_the_log(stage: TestStage, ada: Runner) -> None:
    swim = Workout(Sport.SWIM, minutes=30)
    async with stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.HURT, MONDAY - days(2)))
        await page.log_workout(ada.id, MONDAY - days(1), swim, source=Source.TYPED)
    view = await seen(stage, ada)
    first, second = on(view, MONDAY - days(2)), on(view, MONDAY - days(1))

    assert first is not None
    assert second is not None
    assert (first.workouts, second.workouts) == ((), (swim,))


async def test_of_a_holiday_nobody_knows_what_was_trained(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, dict.fromkeys(range(7), HARD), MONDAY - days(20))
        await page.begin_absence(ada.id, Absence(AbsenceKind.AWAY, MONDAY - days(2), MONDAY + days(2)))
    view = await seen(stage, ada)
    past = on(view, MONDAY - days(1))

    assert past is not None
    assert (past.workouts, past.planned) == (None, None)
    assert (view.away, view.planned) == (True, HARD)  # asked for all the same, it is no more than planned
    assert view.season.coming == (None, None, HARD, HARD)


async def test_a_race_on_a_holiday_is_still_ahead(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.AWAY, MONDAY, MONDAY + days(6)))
        await page.keep_race(ada.id, Race(MONDAY + days(2), Event.TEN_K, 10))
    view = await seen(stage, ada)

    assert view.season.coming == (None, PlannedSession(SessionKind.RACE, None, 10), None, None)


async def test_the_newest_shoes_and_the_last_screen(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        for new in (MONDAY - days(90), MONDAY - days(4), MONDAY + days(3)):
            await page.keep_shoes(ada.id, Shoes(new))
        await page.keep_screen(ada.id, Screening(MONDAY - days(1), frozenset({Symptom.IRRITABLE})))
    season = (await seen(stage, ada)).season

    assert season.shoes_days == 4
    assert season.screen is not None
    assert (season.screen.symptoms, season.screen.days_ago) == ({Symptom.IRRITABLE}, 1)


async def test_all_of_it_takes_three_statements(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.reading() as page:
        with statements_of(page) as asked:
            await around(page, ada.id, MONDAY)

    assert len(asked) == 3
