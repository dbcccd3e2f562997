"""The running bot as whoever watches over the machine sees it: from its start to its end."""

from __future__ import annotations

import asyncio
import signal

import aiohttp
import pytest

from bot.running import run
from bot.settings import LogFormat, LogLevel
from tests.bot_api import BotApi
from tests.cli.logging_kept import logging_as_a_process_has_it
from tests.process.host import PATIENCE_S, Host, free_port, until
from tests.process.inside import running, settings_of
from tests.process.phone import Phone
from tests.web.pages import shown_at


async def comes_to_say(url: str, phase: str, status: int) -> None:
    """Wait until the page says so."""

    async def says_so() -> bool:
        try:
            async with web.get(f"{url}/readyz") as answer:
                told = await answer.json()
                assert (answer.status == 200) is (told["status"] == "ready")
                return (told["status"], answer.status) == (phase, status)
        except aiohttp.ClientConnectionError:
            return False

    async with aiohttp.ClientSession() as web:
        await until(says_so)


async def test_it_listens_while_telegram_is_not_reached_and_is_ready_only_then(
    host: Host, api: BotApi, ada: Phone, capsys: pytest.CaptureFixture[str]
) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    api.telegram.fail_next("getMe", status=502)
    with logging_as_a_process_has_it(LogFormat.JSON, LogLevel.DEBUG):
        async with running(host, {"LISTEN": f"127.0.0.1:{port}"}):
            await comes_to_say(url, "starting", 503)
            early = await shown_at(url)
            await comes_to_say(url, "ready", 200)
            ada.says("/help")
            await ada.sees("What I understand")
            shown = await shown_at(url)

    assert (early.value("freshlegs_ready"), shown.value("freshlegs_ready")) == (0, 1)
    assert shown.value("freshlegs_database_up") == 1
    assert shown.value("freshlegs_sends_total", lane="reply", outcome="sent") == 1
    log = capsys.readouterr().err
    assert log.index('"listening"') < log.index("Telegram not reached") < log.index('"ready"')
    secret = api.telegram.token.partition(":")[2]
    assert secret not in log, "also at this level nobody reads the token"


async def test_while_it_stops_it_is_not_ready_and_what_is_in_hand_is_finished(host: Host, ada: Phone) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    at_work = asyncio.create_task(run(settings_of(host, LISTEN=f"127.0.0.1:{port}")))
    await comes_to_say(url, "ready", 200)

    async def in_hand() -> bool:
        return (await shown_at(url)).value("freshlegs_updates_in_hand") == 1

    async with host.diary() as diary, diary.writing():  # nobody else can write, so the tap stays in hand
        ada.says("/start")
        data = (await ada.sees("Yes, keep my answers")).button("Yes, keep my answers").data
        ada.telegram.taps(ada.id, ada.from_bot[-1].id, data or "")
        await until(in_hand)
        signal.raise_signal(signal.SIGTERM)
        await comes_to_say(url, "draining", 503)
        assert not at_work.done()
    over, _ = await asyncio.wait({at_work}, timeout=PATIENCE_S)

    assert over
    await at_work
    assert "Where do you run?" in ada.from_bot[-1].plain
    assert len(ada.telegram.mailbox) == 0
