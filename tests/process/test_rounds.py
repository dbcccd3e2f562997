"""What is said after the bot was away, and that one runner's trouble is nobody else's."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.coach.runner import Runner as Settings
from bot.diary.notes import Due, Kind, PromptState
from bot.routines import rounds, welcome
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

BOB = ADA + 1
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)
SUNDAY = MONDAY + timedelta(days=6)


@pytest.fixture
async def ada(stranger: Runner) -> Runner:
    """Ada on the stage, not the one with a phone on a socket."""
    await stranger.joins()
    return stranger


async def told_of(stage: TestStage, day: date, runner_id: int = ADA, kind: Kind = Kind.MORNING) -> Any:
    """State and reason of one prompt as the diary keeps them; None when there never was one."""
    asked = "SELECT state, reason FROM prompt WHERE runner_id = :id AND kind = :kind AND day = :day"
    values = {"id": runner_id, "kind": str(kind), "day": int(f"{day:%Y%m%d}")}
    async with stage.diary.looking_at_tables() as connection:
        row = (await connection.execute(text(asked), values)).one_or_none()
    return None if row is None else tuple(row)


async def next_of(stage: TestStage, runner_id: int = ADA, kind: Kind = Kind.MORNING) -> date:
    async with stage.diary.reading() as page:
        return (await page.due_of(runner_id))[kind][0]


SKIPPED = (PromptState.SKIPPED, "more than three hours late")
SENT = (PromptState.SENT, None)


@pytest.mark.parametrize(
    ("at", "became"),
    [("09:59", SENT), ("10:00", SENT), ("10:01", SKIPPED)],
    ids=["2 h 59 min late", "3 h late", "3 h 01 min late"],
)
async def test_a_prompt_slept_through_is_said_up_to_three_hours_late(
    stage: TestStage, ada: Runner, at: str, became: tuple[object, object]
) -> None:
    heard = len(ada.chat)

    await stage.tick_at(MONDAY, at)

    assert await told_of(stage, MONDAY) == became
    assert (len(ada.chat) > heard) is (became == SENT)
    assert await next_of(stage) == TUESDAY


@pytest.mark.parametrize(
    ("at", "became"),
    [("20:59", SENT), ("21:00", SENT), ("21:01", SKIPPED)],
)
async def test_a_summary_slept_through_is_said_up_to_three_hours_late(
    stage: TestStage, ada: Runner, at: str, became: tuple[object, object]
) -> None:
    await stage.tick_at(SUNDAY, at)

    assert await told_of(stage, SUNDAY, kind=Kind.WEEKLY) == became
    assert await next_of(stage, kind=Kind.WEEKLY) == SUNDAY + timedelta(days=7)


async def test_after_a_day_away_yesterday_is_skipped_and_today_is_asked(
    stage: TestStage, ada: Runner
) -> None:
    await stage.tick_at(WEDNESDAY, "08:00")

    assert await told_of(stage, MONDAY) == SKIPPED
    assert await told_of(stage, WEDNESDAY) == SENT
    assert "Good morning!" in ada.reads
    assert await next_of(stage) == WEDNESDAY + timedelta(days=1)


async def test_after_a_day_away_today_is_not_asked_when_it_is_too_late_for_today_as_well(
    stage: TestStage, ada: Runner
) -> None:
    heard = len(ada.chat)

    await stage.tick_at(WEDNESDAY, "10:01")

    assert len(ada.chat) == heard
    assert await next_of(stage) == WEDNESDAY + timedelta(days=1)


async def test_what_came_too_late_for_many_does_not_hold_up_what_is_in_time(stage: TestStage) -> None:
    """More runners were slept through than are claimed at once."""
    for number in range(rounds.MOST_AT_ONCE + 1):
        await stage.runner(2000 + number).is_known(Settings(2000 + number, zone=BERLIN))
    punctual = stage.runner(3000)
    await punctual.is_known(Settings(3000, zone=BERLIN, prompt_at=time(12)))

    await stage.tick_at(MONDAY, "12:00")

    assert await told_of(stage, MONDAY, 2000 + rounds.MOST_AT_ONCE) == SKIPPED
    assert "Good morning!" in punctual.reads


async def test_a_runner_whose_diary_cannot_be_read_costs_nobody_else_the_morning(
    stage: TestStage, ada: Runner
) -> None:
    bob = stage.runner(BOB)
    await bob.is_known(Settings(BOB, zone=BERLIN))
    async with stage.diary.changing_tables() as connection:
        await connection.execute(
            text(
                "INSERT INTO check_in (runner_id, day, tags, closed, updated_at) "
                "VALUES (:id, :day, 'written_by_a_newer_version', 0, 0)"
            ),
            {"id": ADA, "day": int(f"{MONDAY:%Y%m%d}")},
        )
    heard = len(ada.chat)

    await stage.tick_at(MONDAY, "07:00")

    assert "Good morning!" in bob.reads
    assert len(ada.chat) == heard


async def test_a_runner_forgotten_between_claim_and_prompt_costs_nobody_else_the_morning(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = stage.runner(BOB)
    await bob.is_known(Settings(BOB, zone=BERLIN))
    claim_due = rounds.claim_due

    async def then_ada_leaves(*given: Any) -> list[Due]:
        claimed = await claim_due(*given)
        await welcome.forget(stage.diary, ADA, given[1], update_id=9)
        return claimed

    monkeypatch.setattr(rounds, "claim_due", then_ada_leaves)
    heard = len(ada.chat)

    await stage.tick_at(MONDAY, "07:00")

    assert "Good morning!" in bob.reads
    assert len(ada.chat) == heard
