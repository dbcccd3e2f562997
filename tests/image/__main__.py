"""`python -m tests.image`: non-zero when a step of the Dockerfile does not hold."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from subprocess import CalledProcessError

from tests.image.run import carry_out, run


def main() -> int:
    """0 also where it cannot run: then a line says why."""
    parser = argparse.ArgumentParser(prog="python -m tests.image", description=__doc__)
    parser.add_argument("--inside", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    folder = parser.parse_args().inside
    try:
        if folder is None:
            run()
        else:
            carry_out(folder)
    except CalledProcessError as failed:
        sys.stdout.write(f"FAIL  {failed}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
