"""What a host is given to run the bot with: the unit of systemd, and a page that says what is so."""

from __future__ import annotations

import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from bot import app, running
from bot.cli import run as cli_run
from bot.cli.ending import BAD_INPUT, NO
from bot.routines.backups import COPIED_AT
from bot.web import server

OPERATION = Path(__file__).parents[1] / "docs" / "operation"
UNIT = OPERATION / "freshlegs.service"
MOST_EXPOSED = 20
"""Tenths of what `systemd-analyze security` counts; 100 is a service that may do everything."""


def unit() -> dict[str, dict[str, list[str]]]:
    """Every value of every setting, by section; a setting may stand there more than once."""
    sections: dict[str, dict[str, list[str]]] = {}
    for line in UNIT.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), defaultdict(list))
        elif line and not line.startswith("#"):
            name, sign, value = line.partition("=")
            assert sign, line
            section[name].append(value)
    return sections


def test_the_unit_starts_the_bot_as_nobody_special_in_its_own_folder() -> None:
    service = unit()["Service"]

    assert service["ExecStart"] == ["/var/lib/freshlegs/venv/bin/freshlegs run"]
    assert service["User"] == ["freshlegs"]
    assert service["WorkingDirectory"] == ["/var/lib/freshlegs"]
    assert service["ReadWritePaths"] == ["/var/lib/freshlegs", "-/var/backups/freshlegs"]
    assert service["UMask"] == ["0077"]
    assert unit()["Install"]["WantedBy"] == ["multi-user.target"]


def test_the_unit_starts_again_what_may_pass_and_nothing_else() -> None:
    service = unit()["Service"]

    assert service["Restart"] == ["on-failure"]
    assert service["RestartPreventExitStatus"] == [str(BAD_INPUT)]
    assert NO != BAD_INPUT


def test_a_stop_has_more_time_than_the_bot_takes_for_it() -> None:
    drains_s = sum(
        value
        for module in (running, app, server)
        for name, value in vars(module).items()
        if name.endswith("_DRAIN_S") and isinstance(value, int)
    )

    assert drains_s == 8, "as compose.yaml and the page for hosts say"
    assert drains_s < cli_run.LATEST_END_S < 9.5
    assert int(unit()["Service"]["TimeoutStopSec"][0]) > 10


SHUT = frozenset(
    (
        "NoNewPrivileges",
        "PrivateDevices",
        "PrivateTmp",
        "PrivateUsers",
        "ProtectClock",
        "ProtectControlGroups",
        "ProtectHome",
        "ProtectHostname",
        "ProtectKernelLogs",
        "ProtectKernelModules",
        "ProtectKernelTunables",
        "RestrictNamespaces",
        "RestrictRealtime",
        "RestrictSUIDSGID",
        "LockPersonality",
    )
)


def test_every_door_the_bot_does_not_need_is_shut() -> None:
    service = unit()["Service"]

    assert {door for door in SHUT if service[door] != ["true"]} == set()


def test_the_disk_is_read_only_and_no_right_is_left() -> None:
    service = unit()["Service"]

    assert service["ProtectSystem"] == ["strict"]
    assert service["CapabilityBoundingSet"] == [""]
    assert service["SystemCallFilter"] == ["@system-service", "~@privileged @resources"]


def test_systemd_itself_is_content(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("there is no systemd on this machine")
    here = tmp_path / UNIT.name
    told = UNIT.read_text(encoding="utf-8")
    here.write_text(told.replace("/var/lib/freshlegs/venv/bin/freshlegs run", "/bin/true"), encoding="utf-8")

    for command in (
        ["verify", "--man=no"],
        ["security", "--offline=true", f"--threshold={MOST_EXPOSED}", "--no-pager"],
    ):
        words = [analyze, *command, str(here)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
        if "unrecognized option" in done.stderr:
            pytest.skip("this systemd is older than what is asked of it")
        assert done.returncode == 0, done.stdout + done.stderr
        assert here.name not in done.stderr, done.stderr


def test_the_page_says_when_copies_are_made() -> None:
    page = (OPERATION / "README.md").read_text(encoding="utf-8")

    assert f"{COPIED_AT:%H:%M} UTC" in page
    assert "freshlegs.service" in page
