"""A runner sets a time in the chat, and the prompt comes within a minute of it: nothing is moved or faked."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import real_now
from tests.bot_api import BotApi
from tests.process.host import Host
from tests.process.lives import noon_zone
from tests.process.phone import Phone

WITHIN = timedelta(minutes=1)


def run() -> None:
    """Raises AssertionError when the prompt comes early, late, or not at all."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_prompted(Path(folder)))


async def _prompted(folder: Path) -> None:
    zone = noon_zone(real_now())
    async with BotApi() as api:
        settings = {"TELEGRAM_BOT_TOKEN": api.telegram.token, "TELEGRAM_API_URL": api.url}
        host, ada = Host(folder, settings), Phone(api.telegram)
        try:
            await host.starts("run")  # with the default tick
            await ada.joins(zone)
            ada.says("/settings")
            await ada.taps("Check-in: ", "When shall I ask you")
            at = _minute_after_next(zone)
            ada.says(f"{at:%H:%M}")
            await ada.sees("Kept – Check-in", f"{at:%H:%M}")
            prompt = await ada.sees("Good morning!", within_s=(at - real_now() + WITHIN).total_seconds())
        finally:
            await host.cleans_up()
    assert at <= prompt.sent_at <= at + WITHIN, f"set to {at}, but it came at {prompt.sent_at}"


def _minute_after_next(zone: str) -> datetime:
    """The full minute after the next one, so that there is time enough to type it."""
    return (real_now().astimezone(ZoneInfo(zone)) + timedelta(minutes=2)).replace(second=0, microsecond=0)
