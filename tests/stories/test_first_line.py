"""The first line that is typed after a start: whoever taps meanwhile does not wait for it."""

from __future__ import annotations

import asyncio
import threading
from functools import lru_cache

import pytest

from bot.chat.handlers import learning
from tests.stage import Runner, TestStage

SOON_S = 10
"""Before the test says that somebody waits for ever."""


async def test_taps_go_on_while_the_bot_learns_to_read(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben, cora = stage.runner(2002), stage.runner(3003)
    began, may_end, times = threading.Event(), threading.Event(), []

    @lru_cache(maxsize=1)
    def slowly() -> None:
        times.append("once")
        began.set()
        assert may_end.wait(SOON_S)

    monkeypatch.setattr(learning, "_learnt", slowly)

    lines = [asyncio.create_task(one.says("help")) for one in (ben, cora)]
    await asyncio.to_thread(began.wait, SOON_S)
    await asyncio.wait_for(ada.says("/settings"), SOON_S)
    assert not any(line.done() for line in lines)
    may_end.set()
    await asyncio.gather(*lines)

    assert len(times) == 1
    assert "/today" in ben.reads
    assert ben.reads == cora.reads


async def test_it_learns_soon_after_the_start_by_itself(
    stage: TestStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "AFTER_S", 0)
    learning._learnt.cache_clear()

    await learning.learn_soon(stage.bot.desk, asyncio.Event())

    assert learning._learnt.cache_info().currsize == 1


async def test_a_bot_that_is_stopped_at_once_learns_nothing_more(stage: TestStage) -> None:
    learning._learnt.cache_clear()
    stop = asyncio.Event()
    stop.set()

    await learning.learn_soon(stage.bot.desk, stop)

    assert learning._learnt.cache_info().currsize == 0
