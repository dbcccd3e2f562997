"""Ada's recovery block: the day it begins, its counter, the test that ends it, and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.recovery import RecoveryBlock
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind, Event, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, Form, KeptAdvice, Race, Screening, Source
from bot.routines.around import around
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_advice import steady

EASY = Workout(Sport.RUN, SessionKind.EASY, 30, 5, 3)


def day_of_block(number: int) -> date:
    """The block begins on Monday, its day 1."""
    return MONDAY + timedelta(days=number - 1)


async def logs(ada: Runner, day: date, *workouts: Workout) -> None:
    async with ada.stage.diary.writing() as page:
        for one in workouts:
            await page.log_workout(ada.id, day, one, source=Source.TYPED)


async def was_heavy_for_weeks(ada: Runner, days_ago: range = range(7, 13)) -> None:
    """Heavy legs on these mornings, three symptoms, failing sessions: with Monday it is too much."""
    await ada.lives_through(
        replace(one, legs=2) if (MONDAY - one.day).days in days_ago else one for one in steady(28)
    )
    for ago in (3, 6):
        await logs(
            ada,
            MONDAY - timedelta(days=ago),
            Workout(Sport.RUN, SessionKind.HARD, 60, 10, 9, Outcome.STRUGGLED),
        )
    async with ada.stage.diary.writing() as page:
        tired = frozenset({Symptom.MORE_ACHES, Symptom.IRRITABLE, Symptom.SICK_OFTEN})
        await page.keep_screen(ada.id, Screening(MONDAY - timedelta(days=2), tired))


async def checks_in(ada: Runner, day: date, legs: int = 4, mood: int = 4) -> None:
    ada.stage.clock.shows(day, "06:30")
    await ada.says("/checkin")
    await ada.answers(legs=legs, pulse="50", mood=mood)


async def lives_the_block(ada: Runner, days: int, legs: int = 4) -> None:
    """The first so many days of it, with an easy run on every second one."""
    for number in range(1, days + 1):
        await checks_in(ada, day_of_block(number), legs=2 if number == 1 else legs)
        if number % 2 == 0:
            await logs(ada, day_of_block(number), EASY)


async def block_on(ada: Runner, day: date) -> RecoveryBlock | None:
    async with ada.stage.diary.reading() as page:
        return (await around(page, ada.id, day)).block


async def test_its_first_day_says_how_long_it_is_and_when_it_ends(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await checks_in(ada, MONDAY, legs=2)

    assert "1–2 weeks of only easy volume" in ada.reads
    assert "Your recovery block begins: 7 to 14 days, easy only." in ada.reads
    assert "It ends when 3 of your last 4 runs were easy and felt so" in ada.reads
    assert len(ada.reads) < 2200
    assert "Look at the eight signs" not in ada.buttons


async def test_each_day_is_counted_on_answered_or_not(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await checks_in(ada, MONDAY, legs=2)
    await checks_in(ada, day_of_block(2))
    assert "Day 2 of your recovery block" in ada.reads
    assert "goes on until" not in ada.reads
    await checks_in(ada, day_of_block(5))

    assert "Day 5 of your recovery block" in ada.reads
    ada.stage.clock.shows(day_of_block(6), "09:00")
    await ada.says("/today")
    assert "Day 6 of your recovery block" in ada.reads


async def test_the_block_holds_although_the_legs_are_good_again(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, 3, legs=5)

    assert "Today: easy" in ada.reads
    assert "Day 3 of your recovery block" in ada.reads


@pytest.mark.parametrize(("number", "tested"), [(6, False), (7, False), (8, True)])
async def test_after_seven_whole_days_the_test_is_shown(ada: Runner, number: int, tested: bool) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, number - 1)
    await checks_in(ada, day_of_block(number), legs=2)

    assert ("Your recovery block goes on until all of this is back:" in ada.reads) is tested
    assert ("○ Legs 2 of 5; 3 or better is wanted." in ada.reads) is tested
    assert ("✓ Your mood is back." in ada.reads) is tested


async def test_it_ends_on_the_first_morning_that_passes_and_tells_the_way_back(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, 7)
    await checks_in(ada, day_of_block(8))

    assert "You are back. The first week: 3 easy days, then one key session at about 70 %" in ada.reads
    assert "✓ 3 of the last 3 runs were easy and felt so." in ada.reads
    assert "of your recovery block" not in ada.reads
    await checks_in(ada, day_of_block(9))
    assert "You are back" not in ada.reads
    assert await block_on(ada, day_of_block(10)) is None


async def test_a_worse_answer_on_the_morning_it_ended_takes_the_end_back(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, 7)
    await checks_in(ada, day_of_block(8))
    await ada.taps("✏️ Fix legs")
    await ada.taps("2 heavy", "Only the legs")

    assert "Day 8 of your recovery block" in ada.reads
    assert await block_on(ada, day_of_block(9)) == RecoveryBlock(MONDAY)


async def test_passed_while_the_weeks_behind_are_too_heavy_it_goes_on_for_some_days(ada: Runner) -> None:
    await was_heavy_for_weeks(ada, range(1, 14))
    for number in range(1, 8):
        await checks_in(ada, day_of_block(number), legs=2 if number < 5 else 3)
        await logs(ada, day_of_block(number), EASY)
    await checks_in(ada, day_of_block(8), legs=3)

    assert "All of it is back today. The weeks behind you were heavy, though" in ada.reads
    assert "Day 8 of your recovery block" in ada.reads
    assert "You are back" not in ada.reads


@pytest.mark.parametrize(("number", "again"), [(14, False), (15, True)])
async def test_after_fourteen_days_a_doctor_is_to_look_again(ada: Runner, number: int, again: bool) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, number - 1, legs=2)
    await checks_in(ada, day_of_block(number), legs=2)

    told = (
        f"Day {number} of your recovery block, and not all is back after 14 days. Please see a doctor again"
    )
    assert (told in ada.reads) is again


async def test_the_week_tells_the_day_and_the_test(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, 3)
    await ada.says("/week")
    assert "Recovery block: day 3 (7 to 14 days)." in ada.reads
    assert "○" not in ada.reads

    for number in range(4, 9):
        await checks_in(ada, day_of_block(number), legs=2)
    await ada.says("/week")
    assert "Recovery block: day 8 (7 to 14 days)." in ada.reads
    assert "Easy days only, until the recovery block is over." in ada.reads
    await ada.taps("All of the week")
    assert "Recovery block: day 8 (7 to 14 days)." in ada.reads
    assert "○ Legs 2 of 5; 3 or better is wanted." in ada.reads


async def test_the_week_in_which_it_begins_tells_so_once(ada: Runner) -> None:
    await was_heavy_for_weeks(ada)
    await checks_in(ada, MONDAY, legs=2)
    await ada.says("/week")
    assert "Recovery block: day 1 (7 to 14 days)." in ada.reads
    assert "Easy days only, until the recovery block is over." in ada.reads
    assert "✓" not in ada.reads

    await ada.taps("All of the week")
    assert ada.reads.lower().count("recovery block") == 1
    assert "It ends when 3 of your last 4 runs were easy and felt so" in ada.reads


@pytest.mark.parametrize(
    ("number", "legs", "told"), [(8, 4, "You are back. The first week"), (15, 2, "Please see a doctor again")]
)
async def test_the_week_tells_first_that_it_is_over_or_that_a_doctor_is_to_look(
    ada: Runner, number: int, legs: int, told: str
) -> None:
    await was_heavy_for_weeks(ada)
    await lives_the_block(ada, number - 1, legs=legs)
    await checks_in(ada, day_of_block(number), legs=legs)
    await ada.says("/week")

    assert told in ada.reads.splitlines()[1]
    assert ada.reads.count("•") <= 6


async def advised(ada: Runner, day: date, verdict: Verdict, *codes: str, number: int = 0) -> None:
    """The diary holds this advice for that day."""
    reasons = tuple(Reason(code, {"day": number}, Weight.RED) for code in codes)
    async with ada.stage.diary.writing() as page:
        now = ada.stage.clock.now()
        await page.keep_form(ada.id, Form(CheckIn(day, legs=4, sleep_h=7.5).finished()), now)
        await page.keep_advice(ada.id, day, KeptAdvice(verdict, reasons, "then", None), now)


@pytest.mark.parametrize(("ago", "goes_on"), [(13, True), (14, True), (15, False)])
async def test_who_said_nothing_for_more_than_two_weeks_is_looked_at_anew(
    ada: Runner, ago: int, goes_on: bool
) -> None:
    last = MONDAY - timedelta(days=ago)
    await advised(ada, last, Verdict.EASY, "RECOVERY_BLOCK", number=3)

    expected = RecoveryBlock(last - timedelta(days=2)) if goes_on else None
    assert await block_on(ada, MONDAY) == expected


async def test_an_advice_without_it_ends_the_chain(ada: Runner) -> None:
    await advised(ada, MONDAY - timedelta(days=2), Verdict.REST, "RECOVERY_BLOCK")
    assert await block_on(ada, MONDAY) == RecoveryBlock(MONDAY - timedelta(days=2))
    await advised(ada, MONDAY - timedelta(days=1), Verdict.EASY, "LEGS_HEAVY")

    assert await block_on(ada, MONDAY) is None


async def test_a_race_in_the_middle_of_it_does_not_end_it(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        await page.keep_race(ada.id, Race(MONDAY - timedelta(days=1), Event.TEN_K))
    await advised(ada, MONDAY - timedelta(days=1), Verdict.RUN, "RACE_DAY", "RECOVERY_BLOCK", number=4)

    assert await block_on(ada, MONDAY) == RecoveryBlock(MONDAY - timedelta(days=4))


async def test_a_race_on_a_holiday_does_not_end_it_either(ada: Runner) -> None:
    """A holiday takes the plan of its days away, but not what was told on the morning of the race."""
    raced = MONDAY - timedelta(days=1)
    async with ada.stage.diary.writing() as page:
        await page.keep_race(ada.id, Race(raced, Event.TEN_K))
        await page.begin_absence(ada.id, Absence(AbsenceKind.AWAY, raced, raced))
    await advised(ada, raced, Verdict.RUN, "RACE_DAY", "RECOVERY_BLOCK", number=4)

    assert await block_on(ada, MONDAY) == RecoveryBlock(MONDAY - timedelta(days=4))


async def test_in_german_she_reads_german(stage: TestStage) -> None:
    anna = stage.runner()
    await anna.is_known(Settings(id=ADA, zone=BERLIN, language="de"))
    await was_heavy_for_weeks(anna)

    async def checks_in_in_german(number: int, legs: int) -> None:
        stage.clock.shows(day_of_block(number), "06:30")
        await anna.says("/checkin")
        if anna.buttons[0][:1] != "1":
            await anna.taps(anna.buttons[-1])
        await anna.taps(f"{legs} ")
        if legs == 2:
            await anna.taps("Nur die Beine")
        await anna.taps("7,5", "4 ", "50", "✓ Alles gut")

    await checks_in_in_german(1, 2)
    assert "Dein Erholungsblock beginnt: 7 bis 14 Tage nur locker." in anna.reads
    for number in range(2, 8):
        await checks_in_in_german(number, 4)
        await logs(anna, day_of_block(number), EASY)
    await anna.says("/week")
    assert "Erholungsblock: Tag 7 (7 bis 14 Tage)." in anna.reads
    await checks_in_in_german(8, 2)
    assert "Dein Erholungsblock geht weiter, bis all das wieder da ist:" in anna.reads
    await checks_in_in_german(9, 4)
    assert "Du bist wieder da." in anna.reads
