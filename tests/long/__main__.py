"""`python -m tests.long [NAME…]`: the long runs named, or all; a line for each, non-zero when one fails."""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable, Sequence

from tests.image import run as image
from tests.long import fuzz, laws, lines, pictures, plans, prompt, replicas, rhythm, seasons, tracks, year
from tests.soak import run as soak
from tests.torture import __main__ as torture

RUNS: dict[str, Callable[[], None]] = {
    "rhythm": rhythm.run,
    "laws": laws.run,
    "plans": plans.run,
    "prompt": prompt.run,
    "seasons": seasons.run,
    "year": year.run,
    "fuzz": fuzz.run,
    "lines": lines.run,
    "tracks": tracks.run,
    "pictures": pictures.run,
    "torture": torture.run,
    "replicas": replicas.run,
    "soak": soak.run,
    "image": image.run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns how many runs failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.long", description="Runs that take minutes.")
    parser.add_argument("name", nargs="*", help=f"which runs: {', '.join(RUNS)}; none: all of them")
    names = parser.parse_args(arguments).name
    if unknown := [name for name in names if name not in RUNS]:
        parser.error(f"there is no long run {', '.join(unknown)}; there are {', '.join(RUNS)}")
    return sum(not _passes(name) for name in names or RUNS)


def _passes(name: str) -> bool:
    began = time.monotonic()
    try:
        RUNS[name]()
    except Exception:  # noqa: BLE001 - whatever ended one run, the others still take place
        traceback.print_exc()
        passed = False
    else:
        passed = True
    sys.stdout.write(f"{'ok  ' if passed else 'FAIL'}  {name}  {time.monotonic() - began:.0f} s\n")
    sys.stdout.flush()
    return passed


if __name__ == "__main__":
    sys.exit(main())
