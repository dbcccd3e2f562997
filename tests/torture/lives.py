"""One life of the bot: a process from its start until it is killed or told to stop, and the log it leaves.

A cold life is `python -m bot run`, from the first import on. A warm one is the same command in a process
forked from one that has imported everything: it is killed as any other, and begins two seconds sooner.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path

from bot.app import real_now
from tests.process.host import PATIENCE_S, ROOT, clean_environment

LOOK_EVERY_S = 0.03
COMMAND = ("run",)
# pytest where it is there: a forked process looks at the main module of whoever asked for it
IMPORTED = (__name__, "tests.torture.warm", *(name for name in ("pytest",) if name in sys.modules))


@dataclass
class Life:
    """One process. `killed_at` None: nobody killed it; `ready_at` None: it was never seen to be ready."""

    number: int
    slot: str
    """Which of the host's processes it is: replicas live beside each other."""
    log: Path
    born_at: datetime
    pid: int
    ending: asyncio.Task[int]
    ready_at: datetime | None = None
    killed_at: datetime | None = None
    stopping: bool = False

    @property
    def name(self) -> str:
        """What its calls are known by."""
        return str(self.number)

    @property
    def alive(self) -> bool:
        return not self.ending.done()

    async def ready(self) -> None:
        """Wait until it polls or listens. Raises AssertionError when it ends before, unless it was killed."""
        async with asyncio.timeout(2 * PATIENCE_S):
            while '"ready"' not in self.told():
                if not self.alive:
                    assert self.killed_at is not None, f"ended before it was ready: {self.told()}"
                    return
                await asyncio.sleep(LOOK_EVERY_S)
        self.ready_at = self.ready_at or real_now()

    def told(self) -> str:
        """All it wrote."""
        return self.log.read_text(errors="replace")

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.alive and self.killed_at is None:
            self.killed_at = real_now()
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end."""
        if self.alive:
            self.stopping = True
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGTERM)

    async def ended(self) -> int:
        """Wait for its end; what it left. Raises TimeoutError when it lives on."""
        async with asyncio.timeout(PATIENCE_S):
            return await asyncio.shield(self.ending)


@dataclass
class Machine:
    """Where the bot lives: a folder for its logs, and the settings of every life."""

    folder: Path
    settings: Mapping[str, str]
    lives: list[Life] = field(default_factory=list)

    async def begins(self, slot: str, more: Mapping[str, str], *, cold: bool) -> Life:
        """Start a life; `more` adds to the settings."""
        number = len(self.lives) + 1
        log = self.folder / f"{number:04d}-{slot}.log"
        log.touch()
        told = {
            name: value.replace("{life}", str(number)) for name, value in {**self.settings, **more}.items()
        }
        environment = clean_environment() | told
        born_at = real_now()
        if cold:
            with log.open("ab") as out:
                process = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", "bot", *COMMAND),
                    cwd=self.folder,
                    env=environment,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=out,
                    stderr=out,
                )
            pid, ending = process.pid, asyncio.create_task(process.wait())
        else:
            forked = await asyncio.to_thread(_forked, str(self.folder), environment, str(log))
            pid, ending = forked.pid or 0, asyncio.create_task(_end_of(forked))
        life = Life(number, slot, log, born_at, pid, ending)
        self.lives.append(life)
        return life

    async def cleans_up(self) -> None:
        """Leave no process behind."""
        for life in self.lives:
            if life.alive:
                life.kill()
                await life.ended()


def _context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*IMPORTED])
    return context


def _forked(folder: str, environment: Mapping[str, str], log: str) -> ForkServerProcess:
    process = _context().Process(target=_live, args=(folder, dict(environment), log), daemon=True)
    process.start()
    return process


async def _end_of(process: ForkServerProcess) -> int:
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_reader(process.sentinel, over.set)
    try:
        await over.wait()
    finally:
        loop.remove_reader(process.sentinel)
    process.join()
    status = process.exitcode or 0
    process.close()
    return status


def _live(folder: str, environment: dict[str, str], log: str) -> None:
    """What `python -m bot run` does after its imports, in this process."""
    os.chdir(folder)
    os.environ.clear()  # noqa: TID251 - this process is the program now: its environment is what the host set
    os.environ.update(environment)  # noqa: TID251 - the same
    out = os.open(log, os.O_WRONLY | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(out, stream)
    sys.argv = ["freshlegs", *COMMAND]
    sys.path.insert(0, str(ROOT))
    from bot.cli import main

    main()
