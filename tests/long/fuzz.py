"""Somebody who taps and types anything at all: the bot always answers, and nothing in it breaks."""

from __future__ import annotations

import asyncio
import random
import tempfile
from pathlib import Path

from bot.coach.runner import Runner as Settings
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from tests.stage import ADA, BERLIN, Clock, Runner, TestStage, on_stage

LINES = (
    *(
        "4",
        "7.5",
        "7:15",
        "52",
        "300",
        "-1",
        "nan",
        "١٢",
        "legs 3",
        "springy",
        "all fine",
        "heavy",
        "2:30",
        "0645",
    ),
    *(
        "what should I do today?",
        "today?",
        "why?",
        "thanks",
        "how was my week",
        "I have chest pain",
        "/today",
    ),
    *("/start", "/checkin", "/week", "/settings", "/help", "/privacy", "/forget", "/nonsense", "/", "Berlin"),
    *(
        "Portland",
        "UTC+2",
        "Friday 19:30",
        "40 km",
        "25 miles",
        "<b>",
        "&amp;",
        "🦑",
        "\u202e",
        "a" * 4000,
        " ",
    ),
    *(
        "/edit",
        "/edit yesterday",
        "/why",
        "/why 12 May",
        "/heavylegs",
        "/undo",
        "/export",
        "/import",
        "/coach",
    ),
    *("/team", "/plan", "/race", "/shoes", "/sick", "/hurt", "/pause 3 days", "/back", "/start coach_x"),
    *(
        "legs like lead, slept 5ish, mood ok, rhr 58",
        "slept well 8h, springy",
        "yesterday legs 3",
        "hr 300 legs 2",
    ),
    *(
        "my legs feel heavy",
        "knee hurts",
        "I have a fever",
        "skip today",
        "move it to 7:30",
        "remind me tonight",
    ),
    *("stop asking me for a week", "I feel worse than that", "better actually", "8k easy rpe 4", "undo"),
    *(
        "beine wie blei, 5h geschlafen, puls 58",
        "was soll ich heute machen?",
        "knie tut weh",
        "erinnere mich später",
    ),
    *(
        "gestern 8 km locker rpe 4",
        "fühle mich schlechter",
        "heute nicht",
        "warum?",
        "ich habe brustschmerzen",
    ),
)
DATA = (
    *("c1:260511:legs:4", "s1:zone:=Europe/Berlin", "g1:2605114-30452o0000000:end:fine", "e1:260511", "u1:1"),
    *(
        "t1:260511:1:0000",
        "q1:260511:0:0000",
        "k1:a:abcdefghijklmnopqrstuv:all",
        "k1:d:1001",
        "k1:s:1001:all",
    ),
    *("b1:k:260511:legs=3", "z1:30", "z1:w", "o1:export", "d1:0", "y1:260511:planned", "a1:ill:260511"),
)
KINDS = ("voice", "sticker", "photo", "document")


async def pester(stage: TestStage, runner: Runner, steps: int, chance: random.Random) -> None:
    """So many things done to the bot, one after the other; each gets an answer or changes a message."""
    for _ in range(steps):
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
            await runner.sends_data(_mutated(chance), runner.last.id)
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


def _mutated(chance: random.Random) -> str:
    data = list(chance.choice(DATA))
    for _ in range(chance.randrange(1, 5)):
        data[chance.randrange(len(data))] = chance.choice("0123456789:+-=abcé ")
    return "".join(data).encode()[:64].decode(errors="ignore")


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
    """Twenty people, a thousand things each."""
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(20):
            asyncio.run(somebody(Path(folder), 1000, seed))
