"""The coach's laws on many more lives than the default suite has time for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# a process of its own, because pytest wants to be there before what it looks at is imported
COMMAND = (sys.executable, "-m", "pytest", "tests/coach", "--hypothesis-profile=long")


def run() -> None:
    """Raises AssertionError when a law is broken; pytest has shown by which morning."""
    status = subprocess.run(COMMAND, cwd=ROOT, check=False).returncode  # noqa: S603 - written just above
    assert status == 0, f"pytest ended with {status}"
