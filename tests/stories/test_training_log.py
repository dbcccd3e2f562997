"""Ada tells what she trained: inside the check-in, in the evening, and what the next advice makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, KeptAdvice, Source
from tests.stage import MONDAY, Runner, TestStage

SUNDAY = MONDAY - timedelta(days=1)
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
EASY = PlannedSession(SessionKind.EASY, 40)
HARD = PlannedSession(SessionKind.HARD, 60, 10)
REST = PlannedSession(SessionKind.REST, None)
WEEK = dict(enumerate((EASY, HARD, EASY, REST, EASY, EASY, PlannedSession(SessionKind.LONG, None, 18))))


async def has_a_plan(ada: Runner, week: dict[int, PlannedSession] = WEEK) -> None:
    async with ada.stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, week, MONDAY)


async def workouts(ada: Runner, day: date) -> tuple[Workout, ...] | None:
    """What the diary knows of that day; None: nothing."""
    async with ada.stage.diary.reading() as page:
        return (await page.workouts(ada.id, day, day)).get(day)


async def on(stage: TestStage, day: date, at: str = "07:00") -> None:
    stage.clock.shows(day, at)


async def test_yesterdays_run_is_one_tap_before_the_morning_questions(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await stage.tick_at(TUESDAY, "07:00")
    assert "First, yesterday’s plan: easy run, 40 min. Did it happen?" in ada.reads
    taps = len(stage.telegram.calls)
    await ada.taps("4")

    assert await workouts(ada, MONDAY) == (Workout(Sport.RUN, SessionKind.EASY, 40, rpe=4),)
    assert "Yesterday: Easy run, 40 min, effort 4 of 10" in ada.reads
    assert "How do your legs feel?" in ada.reads
    assert len(stage.telegram.calls) - taps == 2  # the answer to the tap, and the edited message
    await ada.answers()
    assert "Today: the hard session as planned" in ada.reads


async def test_a_good_day_takes_five_taps_and_one_for_yesterday(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await stage.tick_at(TUESDAY, "07:00")
    answered = stage.telegram.requests["answerCallbackQuery"]
    await ada.taps("4", "4 ", "7.5", "4 ", "No reading", "All fine")

    assert "Today: " in ada.reads
    assert stage.telegram.requests["answerCallbackQuery"] - answered == 6


async def test_a_key_session_is_asked_how_it_went_and_then_how_hard_it_was(
    stage: TestStage, ada: Runner
) -> None:
    await has_a_plan(ada)
    await stage.tick_at(WEDNESDAY, "07:00")
    assert ada.buttons[:3] == ["Off target", "A struggle", "On target"]
    await ada.taps("A struggle")
    assert "How hard was all of it" in ada.reads
    await ada.taps("9")

    hard = Workout(Sport.RUN, SessionKind.HARD, 60, 10, rpe=9, outcome=Outcome.STRUGGLED)
    assert await workouts(ada, TUESDAY) == (hard,)
    assert "How do your legs feel?" in ada.reads


async def test_shorter_is_a_part_of_the_plan(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.taps("Shorter", "50 %: 20 min", "3")

    assert await workouts(ada, MONDAY) == (Workout(Sport.RUN, SessionKind.EASY, 20, rpe=3),)


async def test_something_else_counts_as_load_and_never_as_running(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.taps("Something else", "Bike", "45 min", "Leave open")

    assert await workouts(ada, MONDAY) == (Workout(Sport.BIKE, None, 45),)
    assert "Yesterday: Bike, 45 min" in ada.reads


async def test_no_training_is_known_and_not_now_is_not(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.taps("Not now")
    assert "How do your legs feel?" in ada.reads
    assert await workouts(ada, MONDAY) is None
    await ada.says("/checkin")
    await ada.taps("No training")

    assert await workouts(ada, MONDAY) == ()


async def test_a_planned_rest_day_is_asked_as_one(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    friday = MONDAY + timedelta(days=4)
    await on(stage, friday)
    await ada.says("/checkin")
    assert "First, yesterday’s plan: rest. Did you rest?" in ada.reads
    await ada.taps("Yes, rested")

    assert await workouts(ada, friday - timedelta(days=1)) == ()


async def test_what_was_advised_instead_is_offered_first(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.answers(legs=2)
    assert "instead of the hard session" in ada.reads
    await on(stage, WEDNESDAY)
    await ada.says("/checkin")
    assert ada.buttons[0].startswith("✓ As advised: easy, ")
    await ada.taps("✓ As advised")
    await ada.taps("3")

    (run,) = await workouts(ada, TUESDAY) or ()
    assert (run.kind, run.rpe) == (SessionKind.EASY, 3)


async def test_without_a_plan_the_usual_run_is_asked_after(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(TUESDAY, "07:00")

    assert "First, yesterday: nothing was planned. Your usual: easy run, 40 min. Did you train?" in ada.reads


async def test_the_first_day_is_not_asked_about_the_day_before(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")

    assert "How do your legs feel?" in ada.reads


async def test_a_day_that_is_known_is_not_asked_about(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        await page.log_workout(ada.id, MONDAY, Workout(Sport.SWIM, minutes=30), source=Source.FILE)
    await stage.tick_at(TUESDAY, "07:00")

    assert "How do your legs feel?" in ada.reads


@pytest.mark.parametrize("kind", AbsenceKind)
async def test_nobody_is_asked_about_a_day_away(stage: TestStage, ada: Runner, kind: AbsenceKind) -> None:
    async with stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(kind, SUNDAY, MONDAY))
    await on(stage, TUESDAY)
    await ada.says("/checkin")

    assert "How do your legs feel?" in ada.reads


async def test_tapping_twice_or_on_an_old_copy_enters_one_run(stage: TestStage, ada: Runner) -> None:
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    asked = ada.last
    await ada.taps("4")
    await ada.sends_data(asked.button("5").data or "", asked.id)

    assert await workouts(ada, MONDAY) == (Workout(Sport.RUN, SessionKind.EASY, 40, rpe=4),)


async def test_what_was_tapped_wrong_is_asked_anew(stage: TestStage, ada: Runner) -> None:
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.taps("No training")
    await ada.answers()
    await ada.taps("Yesterday")
    assert "In the log (yesterday, Mon 11 May): no training" in ada.reads
    await ada.taps("Not right")
    await ada.taps("6")

    assert await workouts(ada, MONDAY) == (Workout(Sport.RUN, SessionKind.EASY, 40, rpe=6),)


async def test_undo_takes_the_last_entry_out_again(stage: TestStage, ada: Runner) -> None:
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.taps("4")
    await ada.says("/undo")

    assert "the log is as it was" in ada.reads
    assert await workouts(ada, MONDAY) is None
    await ada.says("/undo")
    assert "nothing left to undo" in ada.reads


async def test_the_hard_session_of_yesterday_softens_the_next_key_session(
    stage: TestStage, ada: Runner
) -> None:
    await has_a_plan(ada, WEEK | {2: HARD})
    await stage.tick_at(WEDNESDAY, "07:00")
    await ada.taps("On target", "8")
    await ada.answers(legs=5)

    assert "Today: easy, " in ada.reads
    assert "Yesterday was a hard session" in ada.reads


async def test_a_key_session_that_did_not_happen_leaves_the_next_one_alone_and_adds_nothing(
    stage: TestStage, ada: Runner
) -> None:
    await has_a_plan(ada, WEEK | {2: HARD})
    await stage.tick_at(WEDNESDAY, "07:00")
    await ada.taps("No training")
    await ada.answers(legs=5)

    assert "Today: the hard session as planned, 10 km (60 min)" in ada.reads


async def test_the_evening_question_comes_only_to_those_who_wish_it(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    said = len(ada.chat)
    await stage.tick_at(MONDAY, "20:30")
    assert len(ada.chat) == said  # nobody wished it, and the morning's is too late by now
    await ada.says("/settings")
    await ada.taps("A few more", "Evening question: never", "20:30")
    said = len(ada.chat)
    await stage.tick_at(TUESDAY, "20:30")

    assert "Today’s plan: hard session, 10 km (60 min). Did it happen?" in ada.reads
    await ada.taps("On target", "7")
    assert "In the log (today): Hard session, 10 km, 60 min" in ada.reads
    assert len(ada.chat) == said + 1
    await stage.tick_at(WEDNESDAY, "07:00")
    assert "How do your legs feel?" in ada.reads


async def test_no_evening_question_when_the_day_is_known(stage: TestStage, ada: Runner) -> None:
    known = await ada.known()
    assert known is not None
    async with stage.diary.writing() as page:
        await page.keep_runner(replace(known.runner, evening_at=time(20, 30)))
        await page.speak_of_day(ada.id, TUESDAY)
    await ada.says("/settings")
    await ada.taps("A few more", "Evening question", "20:00")
    said = len(ada.chat)
    await stage.tick_at(TUESDAY, "20:00")

    assert len(ada.chat) == said


async def test_an_advice_keeps_the_plan_it_saw(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await on(stage, TUESDAY)
    await ada.says("/checkin")
    await ada.answers()

    async with stage.diary.reading() as page:
        kept = await page.advice(ada.id, TUESDAY)
    assert isinstance(kept, KeptAdvice)
    assert (kept.planned, kept.state, kept.confidence) == (HARD, "fresh", "low")


async def test_who_asks_again_after_training_reads_what_is_done(stage: TestStage, ada: Runner) -> None:
    await has_a_plan(ada)
    await on(stage, TUESDAY, "12:00")
    await ada.says("hard session 10 km 60 min rpe 8, hit it")
    await ada.says("/today")

    assert ada.reads.startswith("Done today: Hard session, 10 km, 60 min")
