"""A whole season with the bot: every morning a prompt, most of them answered, a summary every Sunday."""

from __future__ import annotations

import asyncio
import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.diary.engine import open_diary
from bot.diary.notes import Kind, PromptState
from bot.diary.upgrade import migrate
from tests.stage import ADA, Clock, Runner, TestStage, on_stage

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Kathmandu")
WRONG = ("Cold only", "Fever / ill below the neck", "A niggle", "Alcohol", "Travel", "Stress", "Slept badly")


async def live_through(
    stage: TestStage, runner: Runner, first: date, days: int, chance: random.Random
) -> None:
    """So many days, each with its prompt, an answer or none, and now and then a restart or a question."""
    known = await runner.known()
    assert known is not None
    zone = known.runner.zone
    for count in range(days):
        day = first + timedelta(days=count)
        asked = len(runner.chat)
        await stage.tick_at(day, "06:59", zone)
        assert len(runner.chat) == asked, f"asked too early on {day}"
        await stage.tick_at(day, "07:00", zone)
        await stage.tick()
        said = [message for message in runner.chat[asked:] if message.from_bot]
        assert len(said) == 1, f"{len(said)} messages on the morning of {day}"
        assert "How do your legs feel?" in said[0].plain or "First, yesterday" in said[0].plain
        await _morning(stage, runner, chance)
        if day.weekday() == 6:
            await _sunday(stage, runner, day, zone)


async def _morning(stage: TestStage, runner: Runner, chance: random.Random) -> None:
    if chance.random() < 0.1:
        return
    if chance.random() < 0.05:
        await stage.restarts()
    if "Not now" in runner.buttons:
        await _yesterday(runner, chance)
    wrong = (chance.choice(WRONG),) if chance.random() < 0.2 else ()
    legs, sleep = (
        chance.choice((1, 2, 2, 3, 3, 3, 4, 4, 5)),
        chance.choice(("4.5", "5.5", "6.5", "7.5", "8.5")),
    )
    await runner.answers(legs=legs, sleep=sleep, mood=chance.choice((1, 2, 3, 4, 5)), wrong=wrong)
    assert "Today: " in runner.reads
    assert "Not medical advice." in runner.reads
    told = runner.reads.partition("Today: ")[2]
    await runner.says("what should I do today?")
    assert told.partition("\n\n")[0] in runner.reads


async def _yesterday(runner: Runner, chance: random.Random) -> None:
    """Yesterday's training, told in one way or another, before the form goes on."""
    told = chance.choice(("✓ ", "✓ ", "Shorter", "Something else", "No training", "Not now"))
    await runner.taps(told)
    if told == "Shorter":
        await runner.taps("50 %")
    elif told == "Something else":
        await runner.taps(chance.choice(("Bike", "Swim", "Run")), "45 min")
    while "How do your legs feel?" not in runner.reads:
        leaves = "Leave open" in runner.buttons and chance.random() < 0.5
        await runner.taps("Leave open" if leaves else runner.buttons[0])


async def _sunday(stage: TestStage, runner: Runner, day: date, zone: str) -> None:
    asked = len(runner.chat)
    await stage.tick_at(day, "18:00", zone)
    await stage.tick()
    said = runner.chat[asked:]
    assert len(said) == 1, f"{len(said)} messages on Sunday {day}"
    async with stage.diary.reading() as page:
        assert await page.prompt_state(runner.id, Kind.WEEKLY, day) is PromptState.SENT


async def season(folder: Path, zone: str, first: date, days: int, seed: int) -> None:
    """One runner's season over a diary of its own."""
    diary = open_diary(f"sqlite:///{folder / 'season.db'}")
    await migrate(diary, Clock().now())
    async with on_stage(diary) as stage:
        stage.clock.shows(first, "03:30", zone)
        runner = stage.runner(ADA)
        options = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING})
        await runner.is_known(Settings(id=ADA, zone=zone, cross_options=options))
        await live_through(stage, runner, first, days, random.Random(seed))
    await diary.close()


def run() -> None:
    """400 days in five zones, clock changes of both kinds included."""
    for seed, zone in enumerate(ZONES):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(season(Path(folder), zone, date(2026, 3, 1), 400, seed))
