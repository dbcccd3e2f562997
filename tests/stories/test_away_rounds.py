"""What the bot says of its own accord while Ada is away, ill or hurt."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.season import AbsenceKind
from bot.diary.notes import Absence, Kind, PromptState
from tests.stage import MONDAY, Runner, TestStage

TUESDAY, SUNDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)


async def absent(ada: Runner, kind: AbsenceKind, days: int | None = None) -> None:
    until = None if days is None else MONDAY + timedelta(days=days)
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(kind, MONDAY, until))


async def test_in_a_pause_no_morning_and_no_sunday_brings_a_message(stage: TestStage, ada: Runner) -> None:
    await absent(ada, AbsenceKind.AWAY, days=7)
    said = len(ada.chat)
    for ahead in range(8):
        await stage.tick_at(MONDAY + timedelta(days=ahead), "07:00")
        await stage.tick_at(MONDAY + timedelta(days=ahead), "18:00")

    assert len(ada.chat) == said
    async with stage.diary.reading() as page:
        assert await page.prompt_state(ada.id, Kind.WEEKLY, SUNDAY) is PromptState.SKIPPED
    await stage.tick_at(MONDAY + timedelta(days=8), "07:00")
    assert "Good morning!" in ada.reads


async def test_a_pause_without_an_end_stays_quiet_until_ada_is_back(stage: TestStage, ada: Runner) -> None:
    await absent(ada, AbsenceKind.AWAY)
    said = len(ada.chat)
    await stage.tick_at(MONDAY + timedelta(days=60), "07:00")
    assert len(ada.chat) == said
    await ada.says("/back")
    await stage.tick_at(MONDAY + timedelta(days=61), "07:00")

    assert "Good morning!" in ada.reads


@pytest.mark.parametrize(
    ("kind", "button"), [(AbsenceKind.SICK, "Still ill"), (AbsenceKind.HURT, "Still hurts")]
)
async def test_a_morning_ill_or_hurt_asks_how_it_is_and_nothing_else(
    stage: TestStage, ada: Runner, kind: AbsenceKind, button: str
) -> None:
    await absent(ada, kind)
    await stage.tick_at(TUESDAY, "07:00")

    assert button in ada.buttons
    assert "How do your legs feel?" not in ada.reads
    await ada.taps(button)
    said = len(ada.chat)
    await stage.tick_at(TUESDAY, "07:01")
    assert len(ada.chat) == said
