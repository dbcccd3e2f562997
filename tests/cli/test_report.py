"""`freshlegs report`: a season as a page, for the host."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import real_now
from bot.coach.checkin import CheckIn
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.notes import Form
from bot.diary.upgrade import migrate
from tests.cli.inside import does
from tests.process.host import Host

ADA, GRETA, NEW = 1001, 4005, 7
NOW = datetime(2026, 5, 11, 5, 0, tzinfo=UTC)


@pytest.fixture
async def diary(host: Host) -> None:
    """Ada and Greta with three mornings each up to yesterday, and somebody who has only just met the bot."""
    today = day_of(real_now(), "UTC")
    async with host.diary() as diary:
        await migrate(diary, NOW)
        async with diary.writing() as page:
            for runner in (Runner(id=ADA), Runner(id=GRETA, language="de"), Runner(id=NEW)):
                await page.meet(runner, NOW)
            for runner_id in (ADA, GRETA):
                for ago in (1, 2, 3):
                    morning = CheckIn(today - timedelta(days=ago), legs=4).finished()
                    await page.keep_form(runner_id, Form(morning), NOW)


async def test_in_a_process_of_its_own_it_writes_a_page_for_its_owner_alone(host: Host, diary: None) -> None:
    ended = await host.does("report", "--athlete", str(ADA), "--out", "ada.html")

    page = host.folder / "ada.html"
    assert (ended.status, ended.stdout, ended.stderr) == (0, "", "")
    assert "<h1>Runner 1001: a running season</h1>" in page.read_text(encoding="utf-8")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert [left.name for left in host.folder.iterdir() if left.name.endswith(".part")] == []


async def test_a_page_that_was_there_is_replaced(host: Host, diary: None) -> None:
    page = host.folder / "ada.html"
    page.write_text("of last month")

    ended = await does(host, "report", "--athlete", str(ADA), "--out", "ada.html", "--weeks", "12")

    assert ended.status == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


async def test_it_speaks_the_runners_language_unless_told_another(host: Host, diary: None) -> None:
    await does(host, "report", "--athlete", str(GRETA), "--out", "greta.html")
    await does(host, "report", "--athlete", str(GRETA), "--out", "english.html", "--language", "en")

    assert '<html lang="de">' in (host.folder / "greta.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in (host.folder / "english.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["--athlete", "4711"], 1, "the diary knows nobody with the number 4711"),
        (["--athlete", "99999999999999999999"], 1, "the diary knows nobody with the number 99999"),
        (["--athlete", "7"], 1, "nothing is known of runner 7 in these weeks, so there is no page"),
        (["--athlete", "1001", "--database", "sqlite:///nothing.db"], 1, ""),
        (["--athlete", "1001", "--database", "mysql://db/legs"], 2, "--database cannot be used: a diary"),
        (["--athlete", "1001", "--weeks", "0"], 2, "--weeks 0 cannot be shown, expected 1 to 104"),
        (["--athlete", "1001", "--weeks", "105"], 2, "--weeks 105 cannot be shown, expected 1 to 104"),
        (["--athlete", "1001", "--since", "May"], 2, "--since 'May' is no day, expected one such as 2026-"),
        (["--athlete", "1001", "--since", "2019-01-01"], 2, "--since 2019-01-01 cannot be shown, expected"),
        (["--athlete", "1001", "--weeks", "4", "--since", "2026-05-01"], 2, "--weeks and --since were both"),
        (["--athlete", "1001", "--language", "tlh"], 2, "--language 'tlh' is not known; expected one of en"),
    ],
)
async def test_what_cannot_be_done_is_said_in_one_sentence(
    host: Host, diary: None, arguments: list[str], status: int, sentence: str
) -> None:
    ended = await does(host, "report", "--out", "page.html", *arguments)

    assert (ended.status, ended.stdout) == (status, "")
    assert ended.stderr.startswith(sentence)
    assert len(ended.stderr.splitlines()) == 1
    assert not (host.folder / "page.html").exists()


async def test_behind_a_link_the_file_itself_is_written(host: Host, diary: None) -> None:
    (host.folder / "season.html").write_text("of last month")
    (host.folder / "link.html").symlink_to("season.html")

    ended = await does(host, "report", "--athlete", str(ADA), "--out", "link.html")

    page = host.folder / "season.html"
    assert ended.status == 0
    assert (host.folder / "link.html").is_symlink()
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600


async def test_a_pipe_or_a_device_is_not_replaced_by_a_page(host: Host, diary: None) -> None:
    os.mkfifo(host.folder / "pipe")
    (host.folder / "link").symlink_to("pipe")

    for out in ("pipe", "link"):
        ended = await does(host, "report", "--athlete", str(ADA), "--out", out)
        assert (ended.status, ended.stderr) == (1, f"{out}: cannot be written (not a file)")

    assert (host.folder / "pipe").is_fifo()


@pytest.mark.parametrize(("out", "status"), [("no/such/folder.html", 2), (".", 1)])
async def test_a_place_that_cannot_be_written_to_is_named(
    host: Host, diary: None, out: str, status: int
) -> None:
    ended = await does(host, "report", "--athlete", str(ADA), "--out", out)

    assert ended.status == status
    assert ended.stderr.startswith(f"{out}: cannot be written (")


async def test_a_diary_of_an_older_form_is_left_alone(host: Host) -> None:
    host.file.touch()

    ended = await does(host, "report", "--athlete", str(ADA), "--out", "page.html")

    assert ended.status == 1
    assert "run `freshlegs migrate`" in ended.stderr
