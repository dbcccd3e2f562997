"""Ada's legs are heavy on a hard day: the session moves, once, when she says so."""

from __future__ import annotations

from datetime import timedelta

from bot.coach.plan import PlannedSession
from bot.coach.workout import SessionKind
from tests.stage import MONDAY, Runner, TestStage

TUESDAY, THURSDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
REST, EASY = PlannedSession(SessionKind.REST, None), PlannedSession(SessionKind.EASY, 45)
HARD = PlannedSession(SessionKind.HARD, 60, 10)
LONG = PlannedSession(SessionKind.LONG, 110, 18)
WEEK = dict(enumerate((REST, HARD, EASY, EASY, REST, LONG, REST)))


async def softened(stage: TestStage, ada: Runner, week: dict[int, PlannedSession] = WEEK) -> None:
    """It is Tuesday, the hard session is planned, and Ada's legs are heavy."""
    async with stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, week, MONDAY)
        await page.speak_of_day(ada.id, MONDAY)
    stage.clock.shows(TUESDAY, "07:00")
    await ada.says("/checkin")
    await ada.answers(legs=2)


async def plan(ada: Runner) -> dict[int, PlannedSession]:
    async with ada.stage.diary.reading() as page:
        found = await page.planned(ada.id, MONDAY, MONDAY + timedelta(days=6))
    return {day.weekday(): session for day, session in found.items()}


async def test_the_session_moves_to_the_next_day_that_has_room(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    assert "Today: easy, " in ada.reads
    assert "Wednesday" in ada.reads
    await ada.taps("Move it to Wednesday")

    assert "Moved to Wednesday" in ada.reads
    assert await plan(ada) == WEEK | {1: EASY, 2: HARD}
    assert "instead of the hard session" not in ada.reads


async def test_a_moved_session_comes_back_with_one_tap(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    await ada.taps("Move it to Wednesday", "Move it back")

    assert await plan(ada) == WEEK


async def test_undo_moves_it_back_as_well(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    await ada.taps("Move it to Wednesday")
    await ada.says("/undo")

    assert "back on its day" in ada.reads
    assert await plan(ada) == WEEK


async def test_a_session_moves_once_and_never_twice(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    await ada.taps("Move it to Wednesday")
    stage.clock.passes(days=1)
    await ada.says("/checkin")
    await ada.answers(legs=2)

    assert "Today: easy, " in ada.reads
    assert not [label for label in ada.buttons if label.startswith("Move it")]
    assert "moved once" in ada.reads


async def test_where_no_day_has_room_nothing_is_offered(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada, WEEK | {2: REST, 3: HARD})

    assert not [label for label in ada.buttons if label.startswith("Move it")]


async def test_an_old_button_moves_nothing(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    button = ada.last.button("Move it to Wednesday").data or ""
    stage.clock.passes(days=1)
    await ada.sends_data(button)

    assert "does not move any more" in ada.reads
    assert await plan(ada) == WEEK


async def test_a_forged_button_moves_nothing(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    for data in ("v1:260512:2", "v1:260512:0", "v1:260512:9", "v1:260511:1"):
        await ada.sends_data(data)

    assert await plan(ada) == WEEK


async def test_a_second_tap_says_the_same_and_moves_nothing(stage: TestStage, ada: Runner) -> None:
    await softened(stage, ada)
    asked = ada.last
    await ada.taps("Move it to Wednesday")
    await ada.sends_data(asked.button("Move it to Wednesday").data or "", asked.id)

    assert await plan(ada) == WEEK | {1: EASY, 2: HARD}


async def test_the_advice_that_is_kept_is_the_one_after_the_move(stage: TestStage, ada: Runner) -> None:
    async def planned() -> PlannedSession | None:
        async with stage.diary.reading() as page:
            kept = await page.advice(ada.id, TUESDAY)
        return None if kept is None else kept.planned

    await softened(stage, ada)
    assert await planned() == HARD
    await ada.taps("Move it to Wednesday")
    assert await planned() == EASY
    await ada.says("/undo")
    assert await planned() == HARD
