"""A bot with a webhook asks whether Telegram still delivers to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import structlog
from telegram import Bot

from bot.chat.delivered import LOOK_EVERY_S, Deliveries
from bot.chat.meters import Meters
from bot.chat.poller import PollingStopped
from bot.trial.telegram import Telegram
from tests.chat.wire import Naps, application_on, seven

HERE = "https://bot.example.org/telegram"
ELSEWHERE = "https://other.example.org/telegram"


@dataclass
class Looking:
    """Somebody who looks, and what they count."""

    telegram: Telegram
    bot: Bot
    meters: Meters
    deliveries: Deliveries

    @property
    def troubles(self) -> float | None:
        return self.meters.registry.get_sample_value("freshlegs_errors_total", {"where": "webhook"})


@pytest.fixture
async def looking() -> AsyncIterator[Looking]:
    telegram, meters = Telegram(seven), Meters()
    telegram.call("setWebhook", {"url": HERE})
    async with application_on(telegram) as application:
        deliveries = Deliveries(application.bot, HERE, now=seven, meters=meters)
        yield Looking(telegram, application.bot, meters, deliveries)


async def test_while_telegram_delivers_here_all_is_well(looking: Looking) -> None:
    assert looking.deliveries.last_good_at is None

    await looking.deliveries.look()

    assert looking.deliveries.last_good_at == seven()
    assert looking.troubles == 0


@pytest.mark.parametrize("instead", [ELSEWHERE, ""])
async def test_a_webhook_that_was_taken_away_is_no_good_look_and_is_told_once(
    looking: Looking, instead: str
) -> None:
    looking.telegram.call("setWebhook", {"url": instead})

    with structlog.testing.capture_logs() as log:
        await looking.deliveries.look()
        await looking.deliveries.look()

    assert looking.deliveries.last_good_at is None
    assert looking.troubles == 2
    assert [line["event"] for line in log] == ["no deliveries from Telegram"]
    assert ELSEWHERE not in str(log), "an address may hold a secret"

    looking.telegram.call("setWebhook", {"url": HERE})
    await looking.deliveries.look()
    assert looking.deliveries.last_good_at == seven()


async def test_a_telegram_that_is_away_is_no_good_look_either(looking: Looking) -> None:
    looking.telegram.fail_next("getWebhookInfo", status=502)

    await looking.deliveries.look()

    assert looking.deliveries.last_good_at is None
    assert looking.troubles == 1


@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_is_refused_ends_it_with_a_sentence(looking: Looking, status: int) -> None:
    naps = Naps()
    deliveries = Deliveries(looking.bot, HERE, now=seven, meters=looking.meters, sleep=naps)
    looking.telegram.fail_next("getWebhookInfo", status=status)

    with pytest.raises(PollingStopped, match="Telegram refuses the bot's token"):
        await deliveries.run(asyncio.Event())

    assert naps.asked_s == [LOOK_EVERY_S]
