"""How the running bot meets Telegram and whoever watches over it: token, webhook, health page, blocks.

What a command leaves behind is looked at from outside; the rest runs inside this process.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
from datetime import datetime, timedelta
from urllib.parse import quote

import aiohttp
import pytest

from bot.app import real_now
from bot.chat.poller import PollingStopped
from bot.diary.errors import DiaryUnavailable
from bot.diary.notes import Kind, PromptState
from bot.diary.upgrade import migrate
from bot.running import CannotStart, run
from bot.trial.clock import MovableClock
from bot.web.server import CannotListen
from bot.web.watch import CLOCK_SLACK_S, STALE_POLL_S
from tests.bot_api import BotApi
from tests.cli.inside import does
from tests.process.host import PATIENCE_S, Host, free_port, until
from tests.process.inside import running, settings_of
from tests.process.lives import due_in_a_moment, form_in, known_in, knows, runner_at_noon, state_of
from tests.process.phone import ADA, Phone

SECRET = "only-Telegram_knows-this"


async def health_at(port: int, wanted: int = 200) -> dict[str, object]:
    """What the health page says, as soon as it answers with that status."""
    told: dict[str, object] = {}

    async def says_so() -> bool:
        try:
            async with web.get(f"http://127.0.0.1:{port}/healthz") as answer:
                told.update(await answer.json())
                return answer.status == wanted
        except aiohttp.ClientConnectionError:
            return False  # not listening yet

    async with aiohttp.ClientSession() as web:
        await until(says_so)
    return told


async def test_a_refused_token_ends_the_run_with_a_sentence(host: Host) -> None:
    ended = await host.does("run", TELEGRAM_BOT_TOKEN="123456:somebody-elses")

    assert ended.status == 1
    assert "Telegram refuses the bot's token" in ended.stderr
    for unwanted in ("Traceback", "somebody-elses", "Unclosed"):
        assert unwanted not in ended.stderr


async def test_a_token_revoked_while_the_bot_runs_ends_it_with_a_sentence(host: Host, api: BotApi) -> None:
    program = await host.runs()

    api.telegram.fail_next("getUpdates", status=401)

    ended = await program.ended()
    assert ended.status == 1
    assert "Telegram refuses the bot's token" in ended.stderr
    assert "Traceback" not in ended.stderr


async def test_polling_beside_a_webhook_somebody_set_is_refused_with_a_sentence(
    host: Host, api: BotApi
) -> None:
    api.telegram.call("setWebhook", {"url": "https://bot.example.org/telegram"})

    with pytest.raises(PollingStopped, match="Set WEBHOOK_URL to use a webhook here, or delete it"):
        async with asyncio.timeout(PATIENCE_S):
            await run(settings_of(host))


async def test_a_webhook_telegram_will_not_use_ends_the_run_with_a_sentence(host: Host, api: BotApi) -> None:
    api.telegram.fail_next("setWebhook", status=400, description="Bad Request: bad webhook: an IP address")
    settings = settings_of(
        host, WEBHOOK_URL="https://bot.example.org/x", WEBHOOK_SECRET=SECRET, LISTEN="127.0.0.1:0"
    )

    with pytest.raises(CannotStart, match=r"WEBHOOK_URL https://bot\.example\.org/x"):
        await run(settings)


async def test_an_address_that_is_taken_ends_the_run_with_a_sentence(host: Host, api: BotApi) -> None:
    taken = api.url.removeprefix("http://")

    with pytest.raises(CannotListen, match=f"cannot listen on {taken}"):
        await run(settings_of(host, LISTEN=taken))


async def test_a_folder_that_cannot_be_made_ends_the_run_with_a_sentence(host: Host) -> None:
    (host.folder / "file").write_text("no folder")

    with pytest.raises(DiaryUnavailable, match="cannot be opened"):
        await run(settings_of(host, DATABASE_URL=f"sqlite:///{host.folder}/file/diary.db"))


async def test_bad_moments_of_telegram_at_the_start_are_waited_out(
    host: Host, api: BotApi, ada: Phone
) -> None:
    api.telegram.fail_next("getMe", status=502)
    api.telegram.fail_next("setMyCommands", status=500)

    async with running(host):
        ada.says("/help")

        await ada.sees("What I understand")


async def test_updates_come_through_a_webhook_also_those_from_while_the_bot_was_away(
    host: Host, api: BotApi, ada: Phone, capsys: pytest.CaptureFixture[str]
) -> None:
    runner, port = runner_at_noon(ADA), free_port()
    url = f"http://127.0.0.1:{port}/telegram/updates"
    webhook = {"WEBHOOK_URL": url, "WEBHOOK_SECRET": SECRET, "LISTEN": f"127.0.0.1:{port}"}
    api.telegram.fail_next("setWebhook", status=502)  # a bad moment is no reason to give up
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)
        async with running(host, webhook):
            ada.says("/checkin")
            form = await ada.taps("4 good", "How many hours did you sleep?")
            health = await health_at(port)
        ada.telegram.taps(ADA, form.id, form.button("7.5").data or "")
        async with running(host, webhook), aiohttp.ClientSession() as web:
            await ada.sees("And your mood?", "Slept 7.5 h")
            stranger = await web.post(url, json={"update_id": 1})
        kept = await form_in(diary, runner)

    assert kept is not None
    assert (kept.legs, kept.sleep_h) == (4, 7.5)
    assert health["status"] == "ok"
    assert float(str(health["last_poll_age_s"])) < STALE_POLL_S
    assert stranger.status == 403
    assert api.given_up == []
    log = "".join(capsys.readouterr())
    assert "ready" in log
    assert SECRET not in log


async def test_the_health_page_turns_red_when_telegram_is_silent_and_green_when_it_speaks_again(
    host: Host, api: BotApi, ada: Phone
) -> None:
    clock, port = MovableClock(real_now, real_now()), free_port()
    async with running(host, {"LISTEN": f"127.0.0.1:{port}"}, clock.now):
        well = await health_at(port)
        await api.telegram.mailbox.polled()
        clock.move_to(clock.now() + timedelta(seconds=STALE_POLL_S))
        ill = await health_at(port, 503)
        ada.says("/help")
        again = await health_at(port)

    assert (well["status"], well["database"]) == ("ok", True)
    assert ill["status"] == "failing"
    assert again["status"] == "ok"


class SteppingClock:
    """The real clock, which somebody may also set back."""

    def __init__(self) -> None:
        self.behind = timedelta()

    def now(self) -> datetime:
        return real_now() - self.behind


async def test_a_clock_set_back_far_is_no_proof_that_telegram_answers(
    host: Host, api: BotApi, ada: Phone
) -> None:
    clock, port = SteppingClock(), free_port()
    ill: dict[str, object] = {}
    async with running(host, {"LISTEN": f"127.0.0.1:{port}"}, clock.now):
        await api.telegram.mailbox.polled()
        await health_at(port)
        clock.behind = timedelta(seconds=CLOCK_SLACK_S - 30)
        await health_at(port)
        clock.behind = timedelta(seconds=CLOCK_SLACK_S + 30)

        async def ticked_since() -> bool:
            ill.update(await health_at(port, 503))
            return float(str(ill["last_tick_age_s"])) >= 0

        await until(ticked_since)  # so that it is the poll alone that is missed
        ada.says("/help")
        again = await health_at(port)

    assert (ill["status"], ill["database"]) == ("failing", True)
    assert again["status"] == "ok"


async def test_a_diary_that_can_only_be_read_ends_the_run_before_anybody_taps(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with host.diary() as diary:
        await migrate(diary, real_now())
    opens = sqlite3.connect
    monkeypatch.setattr(
        "bot.diary.sqlite_thread.sqlite3.connect",
        lambda file, **how: opens(f"file:{quote(str(file))}?mode=ro", uri=True, **how),
    )

    with pytest.raises(DiaryUnavailable, match="can be read but not written to"):
        await run(settings_of(host))
    ended = await does(host, "doctor")

    assert ended.status == 1
    assert re.search(r"FAIL\s+database: .*can be read but not written to", ended.stdout)


async def test_who_blocks_the_bot_is_left_alone_until_they_write_again(
    host: Host, api: BotApi, ada: Phone
) -> None:
    runner = runner_at_noon(ADA)
    ada.has_met_the_bot()
    api.telegram.person(ADA).blocked = True  # while the bot was away: it has not heard of it

    async def is_inactive() -> bool:
        known = await known_in(diary, ADA)
        return known is not None and not known.active

    async with host.diary() as diary:
        await knows(diary, runner)
        async with running(host):
            await until(is_inactive)
            assert await state_of(diary, runner, Kind.MORNING) is PromptState.FAILED
            async with diary.reading() as page:
                assert await page.due_of(ADA) == {}

            ada.says("/start")
            await ada.sees("Welcome back!")

            async with diary.writing() as page:
                due = await page.due_of(ADA)
                await due_in_a_moment(page, runner, Kind.WEEKLY)
            assert set(due) == {Kind.MORNING, Kind.WEEKLY}
            await ada.sees("No check-ins this week")
