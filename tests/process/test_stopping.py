"""A stop is over within ten seconds, whatever is under way, and costs nobody anything."""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta

import pytest

from bot import app, running
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.notes import Kind, PromptState
from bot.running import run
from tests.bot_api import BotApi
from tests.process.host import PATIENCE_S, Host, free_port, until
from tests.process.inside import running as at_work_on
from tests.process.inside import settings_of
from tests.process.lives import knows, runner_at_noon, state_of
from tests.process.phone import ADA, Phone

WAVE = 30
SECRET = "only-Telegram_knows-this"


async def stopped(at_work: asyncio.Task[None]) -> None:
    """SIGTERM, and the end."""
    signal.raise_signal(signal.SIGTERM)
    over, _ = await asyncio.wait({at_work}, timeout=PATIENCE_S)
    assert over
    await at_work


@pytest.fixture
def wave(api: BotApi) -> list[Runner]:
    """People whose morning comes at the same moment."""
    runners = [runner_at_noon(2000 + number) for number in range(WAVE)]
    for one in runners:
        Phone(api.telegram, one.id).has_met_the_bot()
    return runners


def asked(api: BotApi, runners: list[Runner]) -> list[int]:
    """How many messages each of them got."""
    return [len(Phone(api.telegram, one.id).from_bot) for one in runners]


async def states(diary: Diary, runners: list[Runner]) -> list[PromptState | None]:
    return [await state_of(diary, one, Kind.MORNING) for one in runners]


async def test_a_stop_in_mid_wave_settles_who_was_asked_and_the_next_start_asks_the_others(
    host: Host, api: BotApi, wave: list[Runner], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.routines.rounds.TRY_AGAIN_AFTER", timedelta(0))
    async with host.diary() as diary:
        await knows(diary, *wave)
        at_work = asyncio.create_task(run(settings_of(host, BULK_PER_SECOND="20")))

        async def begun() -> bool:
            return sum(asked(api, wave)) >= 5

        await until(begun)
        await stopped(at_work)

        after, told = await states(diary, wave), asked(api, wave)
        assert 5 <= sum(told) < WAVE
        assert [state is PromptState.SENT for state in after] == [count == 1 for count in told]
        assert set(after) == {PromptState.SENT, PromptState.RETRY}
        async with at_work_on(host):

            async def everybody() -> bool:
                return min(asked(api, wave)) == 1

            await until(everybody)
        assert asked(api, wave) == [1] * WAVE


async def test_a_stop_waits_neither_for_a_wave_nor_for_a_webhook_that_hang_and_nothing_is_lost(
    host: Host, api: BotApi, ada: Phone, wave: list[Runner], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a tenth of each patience; that the whole of them is less than ten seconds is seen elsewhere."""
    for module in (running, app):
        for name in [name for name in vars(module) if name.endswith("_DRAIN_S")]:
            monkeypatch.setattr(module, name, getattr(module, name) / 10)
    port, runner = free_port(), runner_at_noon(ADA)
    url = f"http://127.0.0.1:{port}/telegram"
    webhook = {"WEBHOOK_URL": url, "WEBHOOK_SECRET": SECRET, "LISTEN": f"127.0.0.1:{port}"}
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)
        await knows(diary, *wave)
        api.telegram.fail_next("sendMessage", "hang", times=99)
        at_work = asyncio.create_task(run(settings_of(host, **webhook)))
        ada.says("/checkin")
        await ada.sees("How do your legs feel?")

        async def begun() -> bool:
            return sum(asked(api, wave)) > 0

        await until(begun)
        began_at = asyncio.get_running_loop().time()
        await stopped(at_work)
        took_s = asyncio.get_running_loop().time() - began_at

        assert took_s < 10
        assert len(api.telegram.mailbox) == 1  # not confirmed: it will be delivered again
        assert max(asked(api, wave)) == 1
