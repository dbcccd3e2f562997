"""What is read off a process from outside, and how many numbers become a few."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median

FLAT_WITHIN = 0.05
"""Of the middle third's median."""
PROC = Path("/proc")


def memory_mib(pid: int) -> float | None:
    """Resident memory of a process. None: this system has no /proc to read it from."""
    try:
        status = (PROC / str(pid) / "status").read_text(encoding="ascii")
    except OSError:
        return None
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def processor_s(pid: int) -> float | None:
    """Seconds of processor a process has used so far. None: as above."""
    try:
        fields = (PROC / str(pid) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def quantile(values: Sequence[float], share: float) -> float | None:
    """The value below which that share of them lies, one of themselves. None: there are none."""
    if not values:
        return None
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def growth(memory: Sequence[float]) -> float | None:
    """By how much the last third's median lies above the middle third's: 0.05 is five percent.

    The first third is warm-up. None: too little was measured to have thirds.
    """
    if len(memory) < 6:
        return None
    third = len(memory) // 3
    before, after = median(memory[third : 2 * third]), median(memory[-third:])
    return after / before - 1
