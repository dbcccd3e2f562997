"""Floods of whatever Telegram could hand over, and people who tap and type anything: nothing breaks.

Who does one thing after the other gets an answer to each.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from bot.coach.runner import Runner as Settings
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from tests.fuzz.buttons import mutated, sample
from tests.fuzz.flood import pour
from tests.fuzz.lines import LINES
from tests.stage import ADA, BERLIN, Clock, Runner, TestStage, on_stage

OTHER = 1002
"""Somebody else, whose number a forged button names."""
SOMEBODIES, STEPS = 20, 1000
FLOODS, UPDATES = 100, 1000
KINDS = ("voice", "sticker", "photo", "document")


async def pester(stage: TestStage, runner: Runner, steps: int, chance: random.Random) -> None:
    """So many things done to the bot, one after the other; each gets an answer or changes a message."""
    for _ in range(steps):
        stage.clock.passes(seconds=chance.uniform(1, 60))  # nobody keeps up one a second
        before = stage.telegram.revision
        await _one(stage, runner, chance)
        assert stage.telegram.revision > before
    async with stage.diary.reading() as page:
        known = await page.known(runner.id)
        if known is not None:
            await page.past(runner.id, stage.clock.now().date(), 60)


async def _one(stage: TestStage, runner: Runner, chance: random.Random) -> None:
    match chance.randrange(12):
        case 0 | 1 | 2 | 3:
            await _tap_anything(stage, runner, chance)
        case 4:
            data = sample(chance, stage.clock.now().date(), runner.id, OTHER, chance.choice(LINES))
            await runner.sends_data(mutated(chance, data), runner.last.id)
        case 5:
            await runner.sends(chance.choice(KINDS))
        case 6:
            await runner.shares_location(chance.uniform(-90, 90), chance.uniform(-180, 180))
        case 7:
            stage.clock.passes(hours=chance.uniform(0, 30))
            await stage.tick()
            await runner.says("/today")
        case 8 if chance.random() < 0.2:
            await stage.restarts()
            await runner.says("/today")
        case _:
            await runner.says(chance.choice(LINES))


async def _tap_anything(stage: TestStage, runner: Runner, chance: random.Random) -> None:
    """Any button of any message still in the chat, however old."""
    keyed = [message for message in runner.chat[-60:] if message.from_bot and message.keyboard]
    if not keyed:
        await runner.says("/start")
        return
    message = chance.choice([*keyed, keyed[-1], keyed[-1]])
    button = chance.choice([button for row in message.keyboard or [] for button in row])
    await runner.sends_data(button.data or "", message.id)


async def somebody(folder: Path, steps: int, seed: int) -> None:
    """One person's pestering over a diary of its own."""
    diary = open_diary(f"sqlite:///{folder / f'fuzz{seed}.db'}")
    await migrate(diary, Clock().now())
    async with on_stage(diary) as stage:
        runner = stage.runner(ADA)
        await runner.is_known(Settings(id=ADA, zone=BERLIN, language=("en", "de")[seed % 2]))
        await pester(stage, runner, steps, random.Random(seed))
    await diary.close()


def run() -> None:
    """A hundred floods of a thousand updates, and twenty people who do a thousand things each.

    In as many processes as there are cores. Raises AssertionError with the seeds and the updates of all that
    went wrong.
    """
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(mp_context=context) as pool:
        floods = {f"flood {seed}": pool.submit(_flood, folder, seed) for seed in range(FLOODS)}
        people = {f"somebody {seed}": pool.submit(_somebody, folder, seed) for seed in range(SOMEBODIES)}
        everybody = floods | people
        wrong = [f"{name}: {why}" for name, one in everybody.items() if (why := one.exception())]
    assert not wrong, "\n\n".join(wrong)


def _flood(folder: str, seed: int) -> None:
    asyncio.run(pour(Path(folder), seed, UPDATES))


def _somebody(folder: str, seed: int) -> None:
    asyncio.run(somebody(Path(folder), STEPS, seed))
