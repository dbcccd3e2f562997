"""Spoilt files for every reader, many more than the default suite has time for."""

from __future__ import annotations

import resource
import sys
import time
import tracemalloc
from random import Random

from tests.tracks.mutations import GOOD, resealed, spoilt, survives

FILES = 10_000
MOST_BYTES = 64 * 1024 * 1024
"""For one file: more than a small one needs, less than a hostile size in its header would ask for."""
MOST_GROWN_BYTES = 128 * 1024 * 1024
"""For all of them: what is left behind by one file must not add up."""


def run() -> None:
    """Raises AssertionError, naming the seed: a crash, a reader out of time, or too much memory."""
    began = _resident_bytes()
    tracemalloc.start()
    try:
        for seed in range(FILES):
            _one(seed)
    finally:
        tracemalloc.stop()
    grown = _resident_bytes() - began
    assert grown < MOST_GROWN_BYTES, f"{grown} bytes more than before"


def _one(seed: int) -> None:
    chance = Random(seed)
    kind = chance.choice(list(GOOD))
    data = spoilt(GOOD[kind], chance)
    if kind.startswith("fit") and chance.random() < 0.5:
        data = resealed(data)
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    try:
        survives(data, time.monotonic)
    except Exception as crash:
        raise AssertionError(f"seed {seed}, {kind}") from crash
    _, peak = tracemalloc.get_traced_memory()
    assert peak - before < MOST_BYTES, f"seed {seed}, {kind}: {peak - before} bytes"


def _resident_bytes() -> int:
    """The most this process ever held in memory."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
