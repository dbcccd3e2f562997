"""A bot with a webhook that has lost it: red on the health page, or the end where the token is gone."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.app import real_now
from bot.chat.poller import PollingStopped
from bot.running import run
from bot.trial.clock import MovableClock
from bot.web.watch import STALE_POLL_S
from tests.bot_api import BotApi
from tests.process.host import PATIENCE_S, Host, free_port
from tests.process.inside import running, settings_of
from tests.process.test_doors import health_at


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def webhook(port: int, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Settings of a bot that looks often whether Telegram delivers to it."""
    monkeypatch.setattr("bot.chat.delivered.LOOK_EVERY_S", 0.05)
    return {
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": "only-Telegram_knows-this",
        "LISTEN": f"127.0.0.1:{port}",
    }


async def test_a_token_revoked_while_telegram_delivers_ends_the_run_with_a_sentence(
    host: Host, api: BotApi, webhook: dict[str, str]
) -> None:
    api.telegram.fail_next("getWebhookInfo", status=401)

    with pytest.raises(PollingStopped, match="Telegram refuses the bot's token"):
        async with asyncio.timeout(PATIENCE_S):
            await run(settings_of(host, **webhook))


async def test_the_health_page_turns_red_when_telegram_delivers_elsewhere(
    host: Host, api: BotApi, webhook: dict[str, str], port: int
) -> None:
    clock = MovableClock(real_now, real_now())
    async with running(host, webhook, clock.now):
        well = await health_at(port)
        api.telegram.call("setWebhook", {"url": "https://other.example.org/telegram"})
        clock.move_to(clock.now() + timedelta(seconds=STALE_POLL_S + 1))
        ill = await health_at(port, 503)
        api.telegram.call("setWebhook", {"url": webhook["WEBHOOK_URL"]})
        again = await health_at(port)

    assert [one["status"] for one in (well, ill, again)] == ["ok", "failing", "ok"]
