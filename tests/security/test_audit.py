"""The audit of the dependencies fails where it must, and says when it could not look."""

from __future__ import annotations

import json
import runpy
from typing import Any

import pytest

from tests.security.written import ROOT

SOUND = {"name": "jinja2", "version": "3.1.6", "vulns": []}
UNKNOWN = {"name": "jinja2", "skip_reason": "Dependency not found on PyPI and could not be audited"}
HURT = {"name": "jinja2", "version": "2.4.1", "vulns": [{"id": "PYSEC-2019-217", "fix_versions": ["2.10.1"]}]}
UNMENDED = {"name": "jinja2", "version": "2.4.1", "vulns": [{"id": "CVE-1", "fix_versions": []}]}
OUR_OWN = {"name": "fresh-legs", "skip_reason": "Dependency not found on PyPI and could not be audited"}
OLD_PIP = {"name": "pip", "version": "9.0", "vulns": [{"id": "CVE-2", "fix_versions": ["21.1"]}]}


def verdict(*packages: dict[str, Any]) -> tuple[int, str]:
    answer: tuple[int, str] = runpy.run_path(str(ROOT / ".ci" / "audited.py"))["verdict"](
        json.dumps({"dependencies": packages, "fixes": []})
    )
    return answer


@pytest.mark.parametrize(
    ("packages", "status", "line"),
    [
        ([SOUND, OUR_OWN, OLD_PIP], 0, "1 of 1 packages audited, no vulnerability is known"),
        ([SOUND, HURT], 1, "known vulnerabilities: jinja2 2.4.1 (PYSEC-2019-217: 2.10.1)"),
        ([UNMENDED], 1, "known vulnerabilities: jinja2 2.4.1 (CVE-1: nothing mends it yet)"),
        (
            [UNKNOWN, UNKNOWN, OUR_OWN],
            0,
            "not audited: the list of vulnerabilities could not be reached (2 packages)",
        ),
    ],
)
def test_what_was_found_is_said_in_one_line(packages: list[Any], status: int, line: str) -> None:
    assert verdict(*packages) == (status, line)


@pytest.mark.parametrize("report", ["", "no JSON", "[]", "{}"])
def test_no_report_is_told_as_such(report: str) -> None:
    status, line = runpy.run_path(str(ROOT / ".ci" / "audited.py"))["verdict"](report)

    assert (status, line.partition(":")[0]) == (0, "not audited")


def test_the_checks_ask_and_fail_on_what_they_are_told() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert 'audit_installed "$tools" || fail ' in script
    assert "pip-audit" in script
