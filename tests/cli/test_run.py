"""`freshlegs run`: what is done before the bot begins."""

from __future__ import annotations

import gc

import pytest

from bot import running
from bot.settings import LogFormat
from bot.trial.telegram import INVENTED
from tests.cli.inside import does
from tests.cli.logging_kept import logging_as_a_process_has_it
from tests.process.host import Host


async def test_what_is_loaded_is_never_looked_through_again_while_runners_wait(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[int] = []

    async def looks_around(_: object) -> None:
        left.append(len(gc.get_objects()))

    monkeypatch.setattr(running, "run", looks_around)
    try:
        with logging_as_a_process_has_it(LogFormat.JSON):
            ended = await does(host, "run", telegram_bot_token=INVENTED)
    finally:
        gc.unfreeze()

    assert ended.status == 0
    assert left[0] < 10_000
