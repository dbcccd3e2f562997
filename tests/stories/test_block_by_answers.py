"""Ada without plan and watch: where her log cannot tell, her answers to the eight signs begin the block."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.runner import Runner as Settings
from bot.coach.season import Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Screening, Source
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_advice import steady

SUNDAY = MONDAY + timedelta(days=6)
"""The day of the summary, and day 1 of the block."""
LOOK = "Look at the eight signs"
THREE = frozenset({Symptom.MORE_ACHES, Symptom.DIFFICULTY_SLEEPING, Symptom.SICK_OFTEN})
BEGINS = "Your mornings show it as well, so your recovery block begins"
MAY_ALLOW_MORE = "may allow more"


def day_of_block(number: int) -> date:
    return SUNDAY + timedelta(days=number - 1)


async def logs(ada: Runner, day: date, workout: Workout) -> None:
    async with ada.stage.diary.writing() as page:
        await page.log_workout(ada.id, day, workout, source=Source.TYPED)


async def went(ada: Runner, *outcomes: Outcome) -> None:
    """How her last key sessions went, the latest first."""
    for place, outcome in enumerate(outcomes):
        done = Workout(Sport.RUN, SessionKind.HARD, 60, 10, 7, outcome)
        await logs(ada, SUNDAY - timedelta(days=3 * place + 2), done)


async def checks_in(ada: Runner, day: date, legs: int = 4) -> None:
    ada.stage.clock.shows(day, "06:30")
    await ada.says("/checkin")
    await ada.answers(legs=legs, pulse="50")


async def has_a_heavy_sunday(ada: Runner, heavy_before: int = 6) -> None:
    """Heavy legs that Sunday and on so many mornings before it, the last of them a week ago."""
    heavy = range(7, 7 + heavy_before)
    await ada.lives_through(
        replace(one, legs=2) if (SUNDAY - one.day).days in heavy else one for one in steady(28, SUNDAY)
    )
    await checks_in(ada, SUNDAY, legs=2)


async def ticks_three(ada: Runner) -> None:
    await ada.stage.tick_at(SUNDAY, "18:00")
    await ada.taps(LOOK, "None of these", "Aches", "Bad sleep", "Often ill", "✓ Done")


async def says_of_her_sessions(ada: Runner, answer: str) -> None:
    await ticks_three(ada)
    assert "Do your hard sessions fail" in ada.reads
    await ada.taps(answer)


async def advised(ada: Runner, day: date = SUNDAY) -> set[str]:
    """The codes of that day's advice."""
    advice = await ada.advice(day)
    assert advice is not None
    return {one.code for one in advice.reasons}


async def kept(ada: Runner) -> Screening:
    async with ada.stage.diary.reading() as page:
        return (await page.last_screens(ada.id, SUNDAY, 1))[0]


async def test_her_answers_begin_a_block_and_its_test_ends_it(ada: Runner) -> None:
    await has_a_heavy_sunday(ada)
    assert "RECOVERY_BLOCK" not in await advised(ada)
    await says_of_her_sessions(ada, "Yes")

    assert "let a doctor have a look; until then easy only" in ada.reads
    assert BEGINS in ada.reads
    assert MAY_ALLOW_MORE not in ada.reads
    assert await kept(ada) == Screening(SUNDAY, THREE, failing=True)
    await ada.taps("What should I do today?")
    assert "1–2 weeks of only easy volume" in ada.reads
    assert "Your recovery block begins: 7 to 14 days, easy only." in ada.reads

    for number in range(2, 8):
        await checks_in(ada, day_of_block(number))
        assert f"Day {number} of your recovery block" in ada.reads
        await logs(ada, day_of_block(number), Workout(Sport.RUN, SessionKind.EASY, 30, 5, 3))
    await checks_in(ada, day_of_block(8))

    assert "You are back. The first week: 3 easy days" in ada.reads
    assert "RECOVERY_BLOCK" not in await advised(ada, day_of_block(8))


async def test_sessions_that_she_says_go_well_begin_none(ada: Runner) -> None:
    await has_a_heavy_sunday(ada)
    await says_of_her_sessions(ada, "No")

    assert "nothing to act on yet" in ada.reads
    assert await kept(ada) == Screening(SUNDAY, THREE, failing=False)
    assert "RECOVERY_BLOCK" not in await advised(ada)


async def test_sessions_that_went_well_by_her_log_are_not_asked_about_and_begin_none(ada: Runner) -> None:
    await went(ada, Outcome.HIT, Outcome.HIT)
    await has_a_heavy_sunday(ada)
    await ticks_three(ada)

    assert "Do your hard sessions fail" not in ada.reads
    assert "nothing to act on yet" in ada.reads
    assert await kept(ada) == Screening(SUNDAY, THREE)
    assert "RECOVERY_BLOCK" not in await advised(ada)


async def test_sessions_logged_as_done_before_she_says_yes_outweigh_what_she_said(ada: Runner) -> None:
    await has_a_heavy_sunday(ada)
    await ticks_three(ada)
    await went(ada, Outcome.HIT, Outcome.HIT)
    await ada.taps("Yes")

    assert "nothing to act on yet" in ada.reads
    assert "RECOVERY_BLOCK" not in await advised(ada)


@pytest.mark.parametrize("outcome", [Outcome.HIT, Outcome.STRUGGLED])
async def test_one_session_in_the_log_leaves_it_to_her_word(ada: Runner, outcome: Outcome) -> None:
    await went(ada, outcome)
    await has_a_heavy_sunday(ada)
    await says_of_her_sessions(ada, "Yes")

    assert "RECOVERY_BLOCK" in await advised(ada)


async def test_mornings_that_were_not_heavy_enough_begin_none_and_she_is_told_so(ada: Runner) -> None:
    """Six heavy mornings of ten that are known: it may have lasted two weeks, so that is asked as well."""
    await ada.lives_through(
        replace(one, legs=2) if (SUNDAY - one.day).days >= 9 else one
        for one in steady(28, SUNDAY)
        if (SUNDAY - one.day).days not in range(1, 5)
    )
    await checks_in(ada, SUNDAY, legs=2)
    await ticks_three(ada)
    await ada.taps("Yes", "Yes")

    assert "let a doctor have a look; until then easy only" in ada.reads
    assert MAY_ALLOW_MORE in ada.reads
    assert BEGINS not in ada.reads
    assert "RECOVERY_BLOCK" not in await advised(ada)


async def test_answered_again_without_it_the_block_of_that_day_is_taken_back(ada: Runner) -> None:
    await has_a_heavy_sunday(ada)
    await says_of_her_sessions(ada, "Yes")
    await ada.taps("Change my answers", "None of these", "✓ Done", "No")

    assert await kept(ada) == Screening(SUNDAY, THREE, failing=False)
    assert "RECOVERY_BLOCK" not in await advised(ada)


async def test_an_answer_delivered_again_changes_nothing(ada: Runner) -> None:
    stage = ada.stage
    await has_a_heavy_sunday(ada)
    await ticks_three(ada)
    yes = ada.last.button("Yes").data
    assert yes is not None
    first = stage.telegram.taps(ada.id, ada.last.id, yes)
    await stage.receives(first)
    await ada.taps("Change my answers", "None of these", "● Aches", "✓ Done")
    await stage.restarts()
    await stage.receives(first)

    assert await kept(ada) == Screening(SUNDAY, THREE - {Symptom.MORE_ACHES})
    assert "RECOVERY_BLOCK" not in await advised(ada)


async def test_in_a_block_no_second_one_is_announced(ada: Runner) -> None:
    await has_a_heavy_sunday(ada)
    await says_of_her_sessions(ada, "Yes")
    for number in range(2, 9):
        await checks_in(ada, day_of_block(number), legs=2)
    await ada.stage.tick_at(day_of_block(8), "18:00")
    await ada.taps(LOOK, "None of these", "Aches", "Bad sleep", "Often ill", "✓ Done", "Yes")

    assert "let a doctor have a look; until then easy only" in ada.reads
    assert BEGINS not in ada.reads
    assert MAY_ALLOW_MORE not in ada.reads


async def test_in_german_she_reads_german(stage: TestStage) -> None:
    anna = stage.runner()
    await anna.is_known(Settings(id=ADA, zone=BERLIN, language="de"))
    await anna.lives_through(
        replace(one, legs=2) if (SUNDAY - one.day).days in range(1, 8) else one for one in steady(28, SUNDAY)
    )
    await stage.tick_at(SUNDAY, "18:00")
    await anna.taps("Die acht Zeichen ansehen", "Nichts davon", "Mehr Zwicken", "Öfter krank")
    await anna.taps("Gereizt, trüb", "✓ Fertig")
    assert "Misslingen deine harten Einheiten" in anna.reads
    await anna.taps("Ja")

    assert "Damit beginnt dein Erholungsblock" in anna.reads
