"""What the diary holds of the prompts."""

from __future__ import annotations

from datetime import date, timedelta

from bot.diary.notes import Kind, PromptState
from tests.stage import MONDAY, Runner, TestStage

SUNDAY = MONDAY + timedelta(days=6)
QUESTION = "Good morning!"
SUMMARY = "No check-ins this week"


async def state(
    stage: TestStage, runner: Runner, kind: Kind = Kind.MORNING, day: date = MONDAY
) -> PromptState | None:
    """What became of that prompt; None: nobody took it in hand yet."""
    async with stage.diary.reading() as page:
        return await page.prompt_state(runner.id, kind, day)


def times_told(runner: Runner, words: str = QUESTION) -> int:
    """In how many messages of the bot the runner reads this."""
    return sum(words in message.plain for message in runner.chat if message.from_bot)
