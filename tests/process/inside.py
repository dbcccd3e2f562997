"""The same `run` inside this process: it starts a second faster, and its clock can be moved."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime

from bot.app import real_now
from bot.running import run
from bot.settings import Settings, read_settings
from tests.process.host import PATIENCE_S, Host


def settings_of(host: Host, **more: str) -> Settings:
    """What `freshlegs run` would read on that machine."""
    chosen = {"DATABASE_URL": f"sqlite:///{host.file}", **host.settings, **more}
    return read_settings(_env_file=None, **{name.lower(): value for name, value in chosen.items()})


@contextlib.asynccontextmanager
async def running(
    host: Host, more: Mapping[str, str] | None = None, now: Callable[[], datetime] = real_now
) -> AsyncIterator[None]:
    """The bot at work inside this process; it must not end by itself."""
    at_work = asyncio.create_task(run(settings_of(host, **(more or {})), now))
    try:
        yield
        assert not at_work.done(), at_work
    finally:
        at_work.cancel()
        await asyncio.wait({at_work}, timeout=PATIENCE_S)
