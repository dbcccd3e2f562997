"""`freshlegs doctor`: a line for each thing, `ok`, `warn` or `FAIL`, and no secret in any."""

from __future__ import annotations

import re
import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import real_now
from bot.cli import doctor_diary, doctor_telegram
from bot.diary.backup import copy_name
from bot.diary.upgrade import migrate, standing
from tests.bot_api import BotApi
from tests.cli.inside import at_revision, does
from tests.process.host import Ended, Host

SECRET = "only-Telegram_knows-this"
URL = "https://bot.example.org/somebody-elses-secret"


def at_telegram(api: BotApi) -> dict[str, str]:
    return {"TELEGRAM_BOT_TOKEN": api.telegram.token, "TELEGRAM_API_URL": api.url}


@pytest.fixture
async def well(host: Host, api: BotApi) -> Host:
    """A machine on which everything is in order."""
    host.settings |= at_telegram(api)
    async with host.diary() as diary:
        await migrate(diary, real_now())
    return host


def told_by(ended: Ended) -> dict[str, tuple[str, str]]:
    """Mark and sentence of each line, by what it is about."""
    lines = [re.fullmatch(r"(ok|warn|FAIL) +(\w+): (.+)", line) for line in ended.stdout.splitlines()]
    assert all(lines), ended.stdout
    return {line[2]: (line[1], line[3]) for line in lines if line is not None}


async def examined(host: Host, name: str, **settings: str) -> tuple[str, str]:
    """What the doctor says about that one thing; the status goes with it."""
    ended = await does(host, "doctor", **settings)
    told = told_by(ended)
    assert ended.status == ("FAIL" in {mark for mark, _ in told.values()})
    assert ended.stderr == ""
    return told[name]


async def test_doctor_is_content_when_everything_is_in_order(host: Host, api: BotApi) -> None:
    async with host.diary() as diary:
        await migrate(diary, real_now())
        _, newest = await standing(diary)

    ended = await host.does("doctor", **at_telegram(api))

    assert ended.status == 0
    *lines, words = [re.sub(r"\s+", " ", line) for line in ended.stdout.splitlines()]
    assert [re.sub(r"\b[0-9 ]+ MB free in \S+", "much free", line) for line in lines] == [
        "ok token: Telegram answers as @freshlegs_bot",
        "ok clock: as Telegram's",
        "ok updates: polled; 0 wait at Telegram",
        "ok host: ADMIN_USER is not set, so nobody is told when the bot was down over a morning",
        f"ok database: sqlite:///{host.file} opens, can be written to, and every page is sound",
        f"ok migrations: at the newest revision, {newest}",
        "ok disk: much free",
        "ok backup: BACKUP_DIR is not set, so no copy is made at night",
        "ok bulk: 25 messages a second at most",
    ]
    assert re.fullmatch(r"ok words: \d{3,} sentences in en, de", words)
    assert ended.stderr == ""


async def test_doctor_names_everything_that_is_wrong_at_once(host: Host, api: BotApi) -> None:
    ended = await does(host, "doctor", **at_telegram(api) | {"TELEGRAM_BOT_TOKEN": "123456:somebody-elses"})

    told = told_by(ended)
    assert ended.status == 1
    assert told["token"][0] == told["database"][0] == told["migrations"][0] == "FAIL"
    assert told["token"][1].startswith("Telegram refuses it")
    assert told["database"][1].startswith(f"{host.file} is not there yet")
    assert "freshlegs migrate" in told["database"][1]
    assert told["words"][0] == "ok"
    assert "somebody-elses" not in ended.stdout + ended.stderr
    assert not host.file.exists()


async def test_doctor_without_a_token_and_with_an_old_diary(host: Host) -> None:
    await at_revision(host, "0000")

    told = told_by(await does(host, "doctor"))

    assert told["token"][0] == "FAIL"
    assert told["token"][1].startswith("TELEGRAM_BOT_TOKEN is not set; @BotFather")
    assert told["database"][0] == "ok"
    assert re.match(r"at 0000, newest is \w+; run `freshlegs migrate`", told["migrations"][1])
    assert "updates" not in told


async def test_doctor_where_neither_telegram_nor_the_diary_answers(host: Host) -> None:
    host.file.write_text("this is no database, and [brackets] are no style " * 100)

    ended = await does(
        host, "doctor", TELEGRAM_BOT_TOKEN="123456:of-nobody", TELEGRAM_API_URL="http://127.0.0.1:9"
    )

    told = told_by(ended)
    assert ended.status == 1
    assert told["token"][1].startswith("http://127.0.0.1:9 was not reached")
    assert re.search("not a database", told["database"][1])
    assert "of-nobody" not in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


async def test_a_torn_page_is_found(well: Host) -> None:
    whole = well.file.read_bytes()
    well.file.write_bytes(whole[:-4096] + b"\xff" * 4096)

    mark, told = await examined(well, "database")

    assert mark == "FAIL"
    assert "damaged" in told


@pytest.mark.parametrize(
    ("behind", "mark", "told"),
    [
        (timedelta(seconds=50), "ok", "as Telegram's"),
        (timedelta(seconds=70), "FAIL", r"this machine is \d+ s behind Telegram's"),
        (timedelta(hours=-1), "FAIL", r"this machine is 3[56]\d\d s ahead of Telegram's"),
    ],
)
async def test_a_clock_that_is_wrong_is_told(
    well: Host, monkeypatch: pytest.MonkeyPatch, behind: timedelta, mark: str, told: str
) -> None:
    monkeypatch.setattr("bot.app.real_now", lambda: datetime.now(UTC) - behind)  # noqa: TID251 - this clock is wrong

    said = await examined(well, "clock")

    assert said[0] == mark
    assert re.match(told, said[1])


def delivers_to(api: BotApi, url: str) -> None:
    api.telegram.mailbox.webhook.url = url


@pytest.mark.parametrize(
    ("registered", "wanted", "mark", "told"),
    [
        ("", "", "ok", "polled; 0 wait"),
        (URL, "", "FAIL", "WEBHOOK_URL is empty, but Telegram delivers to https://bot.example.org, so"),
        ("", URL, "FAIL", "WEBHOOK_URL is set, but Telegram has no webhook; `freshlegs run` tells it"),
        (URL + "/old", URL, "FAIL", "WEBHOOK_URL is set, but Telegram delivers to https://bot.example.org; "),
    ],
)
async def test_polling_or_webhook_telegram_must_know_it_so(
    well: Host, api: BotApi, registered: str, wanted: str, mark: str, told: str
) -> None:
    delivers_to(api, registered)
    webhook = {"WEBHOOK_URL": wanted, "WEBHOOK_SECRET": SECRET, "LISTEN": "127.0.0.1:8080"}

    said = await examined(well, "updates", **(webhook if wanted else {}))

    assert said[0] == mark
    assert said[1].startswith(told)
    assert "secret" not in said[1]


async def test_trouble_with_a_webhook_is_told_and_is_no_failure_of_this_machine(
    well: Host, api: BotApi
) -> None:
    delivers_to(api, URL)
    api.telegram.mailbox.webhook.last_error = "Connection refused"
    api.telegram.mailbox.webhook.last_error_at_s = 1_778_000_000

    mark, told = await examined(
        well, "updates", WEBHOOK_URL=URL, WEBHOOK_SECRET=SECRET, LISTEN="127.0.0.1:8080"
    )

    assert mark == "warn"
    assert "last trouble on 2026-05-05 at 16:53 UTC: Connection refused" in told


@pytest.mark.parametrize(("wait", "mark"), [(99, "ok"), (100, "warn"), (101, "warn")])
async def test_many_updates_that_wait_are_told(well: Host, api: BotApi, wait: int, mark: str) -> None:
    for number in range(wait):
        api.telegram.says(1001, f"legs {number}")

    said = await examined(well, "updates")

    assert said[0] == mark
    assert f"{wait} wait at Telegram" in said[1]


async def test_a_host_who_cannot_be_written_to_is_told_how(well: Host, api: BotApi) -> None:
    api.telegram.says(1001, "/start")

    mark, told = await examined(well, "host", ADMIN_USER="1001")
    stranger = await examined(well, "host", ADMIN_USER="1002")

    assert (mark, told) == ("ok", "the bot can write to ADMIN_USER 1001")
    assert stranger[0] == "FAIL"
    assert "sent the bot /start" in stranger[1]


@pytest.mark.parametrize(("per_s", "mark"), [("29", "ok"), ("30", "ok"), ("30.5", "warn"), ("1000", "warn")])
async def test_more_than_telegram_takes_for_free_is_worth_a_warning(
    host: Host, per_s: str, mark: str
) -> None:
    assert (await examined(host, "bulk", BULK_PER_SECOND=per_s))[0] == mark


Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(("spare", "mark"), [(-1, "FAIL"), (0, "ok"), (1, "ok")])
async def test_a_disk_must_have_room_for_another_diary(
    well: Host, monkeypatch: pytest.MonkeyPatch, spare: int, mark: str
) -> None:
    enough = well.file.stat().st_size + doctor_diary.ROOM_BYTES
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(0, 0, enough + spare))

    said = await examined(well, "disk")

    assert said[0] == mark
    assert "100 MB" in said[1]


def leave_copy(host: Host, age: timedelta, mode: int = 0o600) -> Path:
    """A copy begun so long ago; the folder it lies in."""
    folder = host.folder / "copies"
    folder.mkdir(exist_ok=True)
    copy = folder / copy_name(host.file, real_now() - age)
    copy.write_text("a copy")
    copy.chmod(mode)
    return folder


@pytest.mark.parametrize(
    ("age", "mark"),
    [
        (timedelta(hours=25, minutes=59), "ok"),
        (timedelta(hours=26, minutes=1), "FAIL"),
        (timedelta(hours=1), "ok"),
    ],
)
async def test_the_newest_copy_must_be_of_the_last_night(well: Host, age: timedelta, mark: str) -> None:
    leave_copy(well, timedelta(days=40))
    leave_copy(well, timedelta(days=-40))  # of a clock gone wrong
    folder = leave_copy(well, age)

    said = await examined(well, "backup", BACKUP_DIR=str(folder))

    assert said[0] == mark
    assert f"3 copies in {folder}" in said[1] or "1.1 days old" in said[1]


async def test_a_copy_that_others_may_read_is_told(well: Host) -> None:
    folder = leave_copy(well, timedelta(hours=1), mode=0o644)

    assert "chmod 600" in (await examined(well, "backup", BACKUP_DIR=str(folder)))[1]


async def test_a_folder_without_a_copy_yet_is_worth_a_word_and_one_that_takes_none_a_failure(
    well: Host,
) -> None:
    yet_to_come = await examined(well, "backup", BACKUP_DIR=str(well.folder / "far" / "away"))
    (well.folder / "file").write_text("no folder")
    impossible = await examined(well, "backup", BACKUP_DIR=str(well.folder / "file" / "copies"))

    assert yet_to_come[0] == "warn"
    assert impossible[0] == "FAIL"
    assert not (well.folder / "far").exists()


def test_the_bounds_of_the_doctor_are_what_the_page_says() -> None:
    page = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")

    assert f"{doctor_telegram.SKEW_S} s" in page
    assert f"{doctor_telegram.MANY_WAIT} or more" in page
    assert f"{doctor_diary.ROOM_BYTES // 1_000_000} MB" in page
    assert f"{doctor_diary.OLDEST_COPY // timedelta(hours=1)} hours" in page
