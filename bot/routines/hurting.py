"""How much something hurts is asked with buttons; a number typed then answers that, and nothing else."""

from __future__ import annotations

from datetime import date, datetime

from bot.diary.diary import Diary
from bot.routines.asking import ask, ask_no_more
from bot.routines.presence import present_runner

ABOUT = "hurt"
"""The first word of what the chat asks for; the day and the place follow."""


async def ask_how_much(diary: Diary, runner_id: int, day: date, site: str, now: datetime) -> None:
    """From now on a typed number says how much it hurts there. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        await ask(page, known, f"{ABOUT} {day.isoformat()} {site}")


async def told_how_much(diary: Diary, runner_id: int, now: datetime) -> None:
    """It was told: what is typed next is about something else. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        await ask_no_more(page, await present_runner(page, runner_id, now), ABOUT)
