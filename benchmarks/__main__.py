"""How fast and how big Fresh Legs is, beside its peers and its limits.

    python -m benchmarks [--quick | --full] [--only CHAPTER ...] [--json FILE] [--markdown FILE] [--check]

One table, each ratio from contenders that took turns in this run. `--check` fails where a floor is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from benchmarks.chapters import TITLES, Ran, chapters, run_all
from benchmarks.figures import Chapter, Size
from benchmarks.machine import machine
from benchmarks.report import as_data, as_markdown, show


def main(
    arguments: Sequence[str] | None = None,
    *,
    loads: Mapping[str, Callable[[], Chapter]] | None = None,
) -> int:
    """Measure and report. Returns 1 where work was miscounted or a chapter could not be run, and with
    `--check` where a floor is missed.

    `loads` None: the chapters there are.
    """
    told = _parser().parse_args(arguments)
    size, console = Size(told.size), Console(width=None if sys.stdout.isatty() else 180)
    ran: list[Ran] = []
    for one in run_all(chapters(told.only) if loads is None else loads, size):
        show(console, one)
        ran.append(one)
    on, at = machine(), datetime.now(UTC)  # noqa: TID251 - a door: the page says when it was measured
    if told.json is not None:
        data = as_data(ran, size, on, at)
        told.json.write_text(json.dumps(data, indent=1, allow_nan=False) + "\n", encoding="utf-8")
    if told.markdown is not None:
        told.markdown.write_text(as_markdown(ran, size, on, at), encoding="utf-8")
    if any(one.trouble is not None for one in ran):
        return 1
    return int(told.check and not all(one.kept for one in ran))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="How fast and how big, beside what."
    )
    sizes = parser.add_mutually_exclusive_group()
    for size, help_ in (
        (Size.QUICK, "a look at everything in less than two minutes (unless told otherwise)"),
        (Size.FULL, "the run whose figures are quoted"),
        (Size.TINY, "only whether everything can be measured: the figures mean nothing"),
    ):
        sizes.add_argument(f"--{size.value}", dest="size", action="store_const", const=size.value, help=help_)
    parser.set_defaults(size=Size.QUICK.value)
    parser.add_argument("--only", nargs="+", choices=TITLES, default=(), metavar="CHAPTER", help=_names())
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures for programs")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the figures as a page")
    parser.add_argument("--check", action="store_true", help="fail where a floor is missed")
    return parser


def _names() -> str:
    return f"of {', '.join(TITLES)}"


if __name__ == "__main__":
    sys.exit(main())
