"""Each command in a process of its own: what it prints, where, and how it ends."""

from __future__ import annotations

import asyncio
import importlib
import os
import re
from pathlib import Path

import aiohttp
import pytest

import bot
import bot.cli
from bot.diary.alone import alone
from tests.bot_api import BotApi
from tests.cli.inside import at_revision, does
from tests.process.host import Host


async def test_the_version(host: Host) -> None:
    ended = await host.does("--version")

    assert (ended.status, ended.stdout, ended.stderr) == (0, f"freshlegs {bot.__version__}", "")


async def test_run_without_a_token_says_how_to_get_one_and_makes_nothing(host: Host) -> None:
    ended = await host.does("run")

    assert ended.status == 2
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert "write to @BotFather in Telegram, send /newbot" in ended.stderr
    assert "TELEGRAM_BOT_TOKEN" in ended.stderr
    assert list(host.folder.iterdir()) == []


@pytest.mark.parametrize("command", ["doctor", "migrate", "run"])
async def test_a_wrong_setting_ends_a_command_with_one_sentence(host: Host, command: str) -> None:
    ended = await does(host, command, TICK_SECONDS="often")

    assert ended.status == 2
    assert ended.stdout == ""
    assert ended.stderr.startswith("TICK_SECONDS is 'often'; expected: seconds")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["run", "migrate"])
async def test_an_address_no_diary_can_have_ends_a_command_with_one_sentence(
    host: Host, command: str
) -> None:
    where = {"DATABASE_URL": "mysql://ada:my-password@db/legs", "TELEGRAM_BOT_TOKEN": "123456:of-nobody"}
    # `run` sets up the logging of its whole process
    ended = await (host.does(command, **where) if command == "run" else does(host, command, **where))

    assert ended.status == 2
    assert ended.stderr.startswith("DATABASE_URL cannot be used: a diary cannot be kept in 'mysql'; expected")
    assert "my-password" not in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


async def test_a_word_that_is_no_command_is_refused(host: Host) -> None:
    ended = await host.does("jog")

    assert ended.status == 2
    assert "jog" in ended.stderr


async def test_migrate_makes_the_diary_and_the_second_time_has_nothing_to_do(host: Host) -> None:
    nested = host.folder / "data" / "legs.db"
    first = await does(host, "migrate", DATABASE_URL=f"sqlite:///{nested}")
    second = await does(host, "migrate", DATABASE_URL=f"sqlite:///{nested}")

    assert (first.status, second.status) == (0, 0)
    assert re.fullmatch(r"migrated from nothing to \w+", first.stdout)
    assert re.fullmatch(r"already at \w+, nothing to do", second.stdout)
    assert nested.exists()
    assert not list(nested.parent.glob("*.part"))


async def test_migrate_does_not_touch_a_diary_from_the_future(host: Host) -> None:
    await at_revision(host, "9999")

    ended = await does(host, "migrate")

    assert ended.status == 1
    assert "'9999', which this version does not know; update first" in ended.stderr
    assert "Traceback" not in ended.stderr


async def test_migrate_does_not_rebuild_tables_under_a_bot_at_work(host: Host) -> None:
    with alone(host.file):
        beside = await does(host, "migrate")
    after = await does(host, "migrate")

    assert beside.status == 1
    assert beside.stdout == ""
    assert f"Another `freshlegs run` already works on {host.file}" in beside.stderr
    assert len(beside.stderr.splitlines()) == 1
    assert after.stdout.startswith("migrated from nothing")


async def test_migrate_with_nothing_to_do_says_so_beside_a_bot_at_work(host: Host) -> None:
    await does(host, "migrate")

    with alone(host.file):
        beside = await does(host, "migrate")

    assert beside.status == 0
    assert re.fullmatch(r"already at \w+, nothing to do", beside.stdout)


async def test_try_prints_its_address_first_serves_the_page_and_leaves_nothing_behind(host: Host) -> None:
    program = await host.starts("try", "--no-browser", "--port", "0", TMPDIR=str(host.folder))
    url = await program.line("http://", of=program.stdout)

    async with aiohttp.ClientSession() as web, web.get(url) as page:
        status, html = page.status, await page.text()
    program.stop()
    ended = await program.ended()

    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", url)
    assert program.stdout[0] == url
    assert status == 200
    assert "<html" in html
    assert ended.status == 0
    assert "Traceback" not in ended.stderr
    assert list(host.folder.iterdir()) == []


async def test_try_serves_its_page_to_a_browser_that_stays_in_the_foreground(host: Host) -> None:
    closed = host.folder / "closed"
    os.mkfifo(closed)
    # a browser that asks for nothing and returns when it is closed
    browser = f"sh -c 'exec >/dev/null 2>&1; cat {closed}' %s"
    program = await host.starts("try", "--port", "0", BROWSER=browser, DISPLAY=":0")
    url = await program.line("http://", of=program.stdout)

    answers = aiohttp.ClientTimeout(total=10)
    async with aiohttp.ClientSession(timeout=answers) as web, web.get(url) as page:
        status = page.status
    await asyncio.to_thread(closed.write_text, "")
    program.stop()

    assert status == 200
    assert (await program.ended()).status == 0


async def test_try_on_a_port_that_is_taken_says_so(host: Host, api: BotApi) -> None:
    port = api.url.rpartition(":")[2]

    ended = await host.does("try", "--no-browser", "--port", port)

    assert ended.status == 1
    assert f"Port {port} is taken" in ended.stderr
    assert ended.stdout == ""


def test_the_script_and_the_module_are_the_same_door() -> None:
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")

    assert 'freshlegs = "bot.cli:main"' in project
    assert vars(importlib.import_module("bot.__main__"))["main"] is bot.cli.main
