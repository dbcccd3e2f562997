"""`python -m tests.screens > docs/screens.md`: the page made anew; what is wrong with it goes to stderr."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from tests.screens.making import make

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))  # stdout is the page
with TemporaryDirectory() as folder:
    found = make(Path(folder))
sys.stdout.write(found.text)
sys.stderr.write("".join(f"{one}\n" for one in found.troubles))
