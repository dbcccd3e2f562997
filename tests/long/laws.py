"""Every law on many more examples than the default suite has time for: the coach's on thousands of lives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# a process of its own, because pytest wants to be there before what it looks at is imported
COMMAND = (sys.executable, "-m", "pytest", "-m", "hypothesis", "--hypothesis-profile=long")


def run() -> None:
    """Raises AssertionError when a law is broken; pytest has shown by which example."""
    status = subprocess.run(COMMAND, cwd=ROOT, check=False).returncode  # noqa: S603 - written just above
    assert status == 0, f"pytest ended with {status}"
