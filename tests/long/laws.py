"""The coach's laws on many more lives than the default suite has time for."""

from __future__ import annotations

from pathlib import Path

import pytest

COACH = Path(__file__).parents[1] / "coach"


def run() -> None:
    """Raises AssertionError when a law is broken; pytest has shown by which morning."""
    status = pytest.main([str(COACH), "--hypothesis-profile=long"])
    assert status == pytest.ExitCode.OK, f"pytest ended with {status!r}"
