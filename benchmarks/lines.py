"""Programs that are driven by lines of JSON: one on standard input, one answer on standard output."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[1]


async def serve_lines(
    ready: Mapping[str, Any], carry_out: Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any]]]
) -> None:
    """Say what is `ready`, then carry out line by line until there are no more."""
    reader = asyncio.StreamReader(limit=2**28)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    _say(ready)
    while line := await reader.readline():
        _say(await carry_out(json.loads(line)))


def _say(answer: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


class Driven:
    """A program of this folder in a process of its own. `ready` is what it said first.

    `core`: the one it stays on, counted from 0, where the machine lets us choose. What measures stays on the
    first, what is measured on the last.
    """

    def __init__(self, module: str, *arguments: str, core: int) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", f"benchmarks.{module}", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self._name = module
        stay_on(core, self._process.pid)
        self.ready = self._answer()

    def ask(self, do: str, **told: Any) -> dict[str, Any]:
        """Have it do something, and wait for the answer. Raises ChildProcessError where it ended."""
        pipe = self._process.stdin
        if pipe is not None:
            pipe.write(json.dumps({"do": do, **told}) + "\n")
            pipe.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        pipe = self._process.stdout
        line = "" if pipe is None else pipe.readline()
        if not line:
            raise ChildProcessError(f"{self._name} ended with {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


FIRST_CORE, LAST_CORE = 0, -1


@contextmanager
def kept_to(core: int) -> Iterator[None]:
    """Keep this process to one core for a while; what it starts meanwhile stays there unless it is moved."""
    stay_on(core)
    try:
        yield
    finally:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, _ALL)


def stay_on(core: int, process: int = 0) -> None:
    """Keep that process (0: this one) to one core. A machine with one has no choice."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process, {sorted(_ALL)[core]})


_ALL = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else {0}
