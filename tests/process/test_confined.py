"""What the running process touches: its own folder, Telegram, and nothing else of the machine."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.bot_api import BotApi
from tests.process.host import ROOT, Host
from tests.process.phone import Phone
from tests.tracks.samples import ADAS_FIT, zipped

AUDITED = Path(__file__).parent / "audited"
CLIMBING = zipped({"../../../../etc/cron.d/run.fit": ADAS_FIT, "/etc/passwd.fit": b"no run"})
"""A zip that would write elsewhere, were it unpacked."""
CALLING_HOME = (
    b'<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1" '
    b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    b'xsi:schemaLocation="http://far.example/a http://far.example/a.xsd">'
    b'<metadata><link href="http://far.example/pixel"/></metadata></gpx>'
)
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    b"DTSTART;VALUE=DATE:20990101\r\nSUMMARY:Easy 8 km\r\nURL:http://far.example/event\r\n"
    b"ATTACH:http://far.example/plan.pdf\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@dataclass(frozen=True)
class Touched:
    """What one process did, by kind."""

    wrote: tuple[Path, ...]
    reached: frozenset[tuple[str, int]]
    programs: tuple[str, ...]
    unpickled: tuple[str, ...]


def touched(log: Path, folder: Path) -> Touched:
    told = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    paths = [
        str(path).removeprefix("file://").partition("?")[0]
        for kind, *of in told
        if kind == "write"
        for path in of
    ]
    return Touched(
        tuple((folder / path).resolve() for path in paths),
        frozenset((str(of[0][0]), int(of[0][1])) for kind, *of in told if kind == "connect"),
        tuple(of[0] for kind, *of in told if kind == "program"),
        tuple(of[0] for kind, *of in told if kind == "pickle"),
    )


async def lives_a_day(ada: Phone) -> None:
    """Ada meets the bot, answers, sends files of every kind, and asks for all that is made for her."""
    ada.has_met_the_bot()
    await ada.joins("Berlin")
    ada.says("legs 4, slept 7.5, mood ok, rhr 52")
    await ada.sees("Keep it")
    await ada.taps("Keep it", "Today")
    for name, content in (("run.zip", CLIMBING), ("far.gpx", CALLING_HOME), ("plan.ics", CALENDAR)):
        before = len(ada.from_bot)
        ada.telegram.sends(ada.id, "document", content, name)
        await has_said_more(ada, before)
    for wish in ("/week", "/trends", "/report", "/export"):
        before = len(ada.from_bot)
        ada.says(wish)
        await has_said_more(ada, before)


async def has_said_more(ada: Phone, before: int) -> None:
    while len(ada.from_bot) <= before:
        await ada.telegram.changed(ada.telegram.revision, 5)


async def test_the_process_writes_to_its_own_folder_and_reaches_telegram_alone(
    host: Host, api: BotApi, ada: Phone, tmp_path: Path
) -> None:
    log, data = tmp_path / "audit.log", tmp_path / "data"
    log.touch()
    program = await host.runs(
        PYTHONPATH=f"{AUDITED}{os.pathsep}{ROOT}",
        PYTHONDONTWRITEBYTECODE="1",
        AUDIT_LOG=str(log),
        DATABASE_URL=f"sqlite:///{data}/diary.db",
        BACKUP_DIR=str(data / "copies"),
    )
    await lives_a_day(ada)
    program.stop()
    ended = await program.ended()
    found = touched(log, tmp_path)

    assert ended.status == 0, ended.stderr
    assert data / "diary.db" in found.wrote, "something was watched"
    assert list(data.glob("copies/*.db"))
    assert [path for path in found.wrote if not path.is_relative_to(data)] == []
    api_at = urlsplit(api.url)
    assert found.reached == {(api_at.hostname, api_at.port)}
    assert found.programs == ()
    assert {name.partition(".")[0] for name in found.unpickled} <= {"babel"}, "its own tables of languages"
    assert [path.name for path in (data, *data.rglob("*")) if path.stat().st_mode & 0o077] == []


CONFINE = """
set -e
mount --make-rprivate /
mount --bind "$DATA" "$DATA"
for place in $(awk '{print $5}' /proc/self/mountinfo | sort -r); do
    case "$place" in "$DATA"|/proc*|/sys*|/dev*) ;; *) mount -o remount,bind,ro "$place" ;; esac
done
if touch "$DATA/../elsewhere" 2>/dev/null; then echo "not read-only" >&2; exit 97; fi
exec "$@"
"""
"""A view of the disk of its own, in which nothing but that folder may be written to. The container has a /tmp
beside it; here there is none."""


def confined_to(data: Path) -> list[str]:
    """The words that begin a program which may write there alone. Skips where nobody may do that."""
    unshare = shutil.which("unshare")
    if unshare is None or os.geteuid() != 0:
        pytest.skip("only root may make a disk read-only for one process")
    words = [unshare, "--mount", "sh", "-c", CONFINE, "sh"]
    there = {"DATA": str(data), "PATH": os.defpath}
    tried = subprocess.run([*words, "true"], env=there, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
    if tried.returncode != 0:
        pytest.skip(f"this machine lets nobody mount: {tried.stderr.strip()}")
    return words


async def test_it_runs_on_a_read_only_disk(host: Host, api: BotApi, ada: Phone, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    confine, diary = confined_to(data), f"sqlite:///{data}/diary.db"
    program = await host.starts("run", within=confine, DATA=str(data), DATABASE_URL=diary)
    await program.ready()
    await lives_a_day(ada)
    program.stop()
    ended = await program.ended()

    assert ended.status == 0, ended.stderr
    assert (data / "diary.db").exists()
