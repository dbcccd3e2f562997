"""Reads what pip-audit found, says it in one line, and ends with 1 where a vulnerability is known.

    python .ci/audited.py report.json

Where nobody could be asked it says so and ends with 0: a machine without a way out is no reason to fail.
pip-audit itself says there that it found nothing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

NOT_OURS = {"fresh-legs", "pip", "setuptools", "wheel"}
"""The project itself, which no list knows, and what only brings packages into the environment."""


def verdict(report: str) -> tuple[int, str]:
    """The status to end with, and the line that says why."""
    try:
        listed = json.loads(report)["dependencies"]
    except (ValueError, LookupError, TypeError):
        return 0, "not audited: pip-audit could not be had, or left no report"
    packages = [one for one in listed if one["name"].lower() not in NOT_OURS]
    known = [one for one in packages if "vulns" in one]
    wrong = [f"{one['name']} {one['version']} ({told(one['vulns'])})" for one in known if one["vulns"]]
    if wrong:
        return 1, f"known vulnerabilities: {'; '.join(wrong)}"
    if not known:
        return 0, f"not audited: the list of vulnerabilities could not be reached ({len(packages)} packages)"
    return 0, f"{len(known)} of {len(packages)} packages audited, no vulnerability is known"


def told(vulnerabilities: list[dict[str, list[str]]]) -> str:
    """Each with its number, and with the version that mends it where there is one."""
    mended = ((one["id"], one.get("fix_versions") or ["nothing mends it yet"]) for one in vulnerabilities)
    return ", ".join(f"{number}: {versions[0]}" for number, versions in mended)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    status, line = verdict(path.read_text(encoding="utf-8") if path.exists() else "")
    sys.stdout.write(f"{line}\n")
    sys.exit(status)
