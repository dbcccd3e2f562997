"""`python -m tests.screens`: docs/screens.md and docs/sentences.md made anew; troubles go to stderr."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.screens.making import make

DOCS = Path(__file__).parents[2] / "docs"

with TemporaryDirectory() as folder:
    found = make(Path(folder))
for name, text in found.pages.items():
    (DOCS / name).write_text(text, encoding="utf-8")
sys.stderr.write("".join(f"{one}\n" for one in found.troubles))
