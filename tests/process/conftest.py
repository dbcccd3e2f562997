"""A Telegram behind a socket, a host's machine, and Ada's phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot_api import BotApi
from tests.process.host import Host
from tests.process.phone import Phone


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def host(tmp_path: Path, api: BotApi) -> AsyncIterator[Host]:
    """A machine set up for this Telegram; whatever still runs on it is killed at the end."""
    host = Host(
        tmp_path,
        {
            "TELEGRAM_BOT_TOKEN": api.telegram.token,
            "TELEGRAM_API_URL": api.url,
            "TICK_SECONDS": "0.2",
            "LOG_FORMAT": "json",
        },
    )
    yield host
    await host.cleans_up()


@pytest.fixture
def ada(api: BotApi) -> Phone:
    return Phone(api.telegram)
