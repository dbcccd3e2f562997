"""Starting programs as a host starts them, and what they need then."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from benchmarks.figures import Miscounted
from benchmarks.lines import ROOT
from bot.settings import Settings


@dataclass(frozen=True)
class Started:
    """A process, and when it was started in seconds of `time.monotonic`."""

    process: subprocess.Popen[bytes]
    at: float

    def resident_mb(self) -> float:
        """What it holds of the machine's memory, in megabytes of 1,000,000 bytes. Raises Miscounted."""
        try:
            told = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        except OSError:
            raise Miscounted("memory is read from /proc, and this process has no page there") from None
        line = next((line for line in told.splitlines() if line.startswith("VmRSS:")), "VmRSS: 0 kB")
        return int(line.split()[1]) * 1024 / 1e6


@dataclass(frozen=True)
class Place:
    """Where programs are started: an empty folder. What is compiled at the first start is kept in it.

    Installed packages are compiled; the checkout, which these programs are, may not be.
    """

    folder: Path

    @contextmanager
    def started(self, *arguments: str, **settings: str) -> Iterator[Started]:
        """`python -m` these arguments; ended with the block."""
        at = monotonic()
        process = subprocess.Popen(  # noqa: S603 - our own programs
            [sys.executable, "-m", *arguments],
            cwd=self.folder,
            env=self._environment() | settings,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield Started(process, at)
            if process.poll() is not None:
                raise Miscounted(f"{arguments[0]} ended by itself with {process.returncode}")
        finally:
            process.kill()
            process.wait()

    def import_ms(self, *modules: str) -> float:
        """How long a new interpreter takes to import these. Raises CalledProcessError."""
        program = (
            "from time import perf_counter\n"
            "began = perf_counter()\n"
            f"import {', '.join(modules)}\n"
            "print((perf_counter() - began) * 1000)"
        )
        command = [sys.executable, "-c", program]
        told = subprocess.run(  # noqa: S603 - our own program
            command, cwd=self.folder, env=self._environment(), capture_output=True, check=True
        )
        return float(told.stdout)

    def _environment(self) -> dict[str, str]:
        """This process's own, without any setting of the bot."""
        own = {name.upper() for name in Settings.model_fields} | {"PYTHONDONTWRITEBYTECODE"}
        # what a child process inherits is ours to say
        kept = {name: value for name, value in os.environ.items() if name.upper() not in own}  # noqa: TID251
        return kept | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(self.folder / "compiled")}
