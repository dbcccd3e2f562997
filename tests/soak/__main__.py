"""`python -m tests.soak`: a line a minute, then a table; non-zero when the bot did not hold."""

from __future__ import annotations

import argparse
import sys

from tests.soak.run import Size, run


def main() -> int:
    """0: memory was flat, everything was answered, nothing went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=Size.minutes)
    parser.add_argument("--rate", type=float, default=Size.rate, help="updates a second")
    parser.add_argument("--runners", type=int, default=Size.runners, help="as many again sleep at first")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    told = parser.parse_args()
    tick_s = min(Size.tick_s, 5 * told.minutes)  # as a host has it, unless the run is too short for that
    try:
        run(Size(told.minutes, told.rate, told.runners, tick_s), told.database)
    except AssertionError as failed:
        sys.stdout.write(f"FAIL  {failed}\n")
        return 1
    sys.stdout.write("ok\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
