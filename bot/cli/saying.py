"""Lines of a command that works while it speaks, and goes on when nobody reads them any more."""

from __future__ import annotations

import os
import sys


def say(line: str) -> None:
    """One line, at once. Who read standard output may have left (`| head`): the work goes on all the same.

    Not `typer.echo`, which writes past a bar.
    """
    try:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # what is still in the buffer goes nowhere too, or the end of the process would stumble over it
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
