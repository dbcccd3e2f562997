"""`freshlegs run`: what is done before the bot begins."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable

import pytest

from bot import running
from bot.cli import run as run_command
from bot.settings import LogFormat
from bot.trial.telegram import INVENTED
from tests.cli.inside import does
from tests.cli.logging_kept import logging_as_a_process_has_it
from tests.process.host import Host


async def test_what_is_loaded_is_never_looked_through_again_while_runners_wait(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[int] = []

    async def looks_around(_: object, **__: object) -> None:
        left.append(len(gc.get_objects()))

    monkeypatch.setattr(running, "run", looks_around)
    try:
        with logging_as_a_process_has_it(LogFormat.JSON):
            ended = await does(host, "run", telegram_bot_token=INVENTED)
    finally:
        gc.unfreeze()

    assert ended.status == 0
    assert left[0] < 10_000


@pytest.mark.parametrize("hangs", [True, False])
async def test_what_hangs_after_a_stop_is_left_and_a_stop_that_hangs_nowhere_ends_by_itself(
    host: Host, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], hangs: bool
) -> None:
    left: list[int] = []
    may_end = asyncio.Event()

    async def is_stopped(_: object, told_to_stop: Callable[[], object]) -> None:
        loop = asyncio.get_running_loop()

        def leave(status: int) -> None:
            left.append(status)
            loop.call_soon_threadsafe(may_end.set)

        monkeypatch.setattr("os._exit", leave)
        told_to_stop()
        if hangs:
            await may_end.wait()

    monkeypatch.setattr(running, "run", is_stopped)
    monkeypatch.setattr(run_command, "LATEST_END_S", 0.05)
    try:
        with logging_as_a_process_has_it(LogFormat.JSON):
            ended = await does(host, "run", telegram_bot_token=INVENTED)
    finally:
        gc.unfreeze()
    await asyncio.sleep(0.1)  # a timer that was not put off would have gone off by now

    assert ended.status == 0
    assert left == ([0] if hangs else [])
