"""A host's machine: a folder, settings in the environment, and the program as a process one can kill."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.settings import Settings
from bot.trial.mailbox import Bell

ROOT = Path(__file__).parents[2]
PATIENCE_S = 30.0
"""How long a test waits for what takes a second on a machine that is not busy."""


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    status: int
    stdout: str
    stderr: str


@dataclass
class Program:
    """One process, with every line it writes."""

    process: Process
    stdout: list[str] = field(default_factory=list)
    stderr: list[str] = field(default_factory=list)
    _wrote: Bell = field(default_factory=Bell)
    _readers: list[asyncio.Task[None]] = field(default_factory=list)

    def listen(self) -> None:
        """Begin to collect what it writes."""
        for pipe, lines in ((self.process.stdout, self.stdout), (self.process.stderr, self.stderr)):
            assert pipe is not None
            self._readers.append(asyncio.create_task(self._collect(pipe, lines)))

    async def _collect(self, pipe: asyncio.StreamReader, lines: list[str]) -> None:
        async for line in pipe:
            lines.append(line.decode().rstrip("\n"))
            self._wrote.ring()
        self._wrote.ring()

    async def line(self, part: str, *, of: list[str] | None = None) -> str:
        """The first line (of standard error unless told) that contains this; fails when the process ends."""
        lines = self.stderr if of is None else of
        async with asyncio.timeout(PATIENCE_S):
            while (found := next((line for line in lines if part in line), None)) is None:
                over = all(reader.done() for reader in self._readers)
                assert not over, f"ended without {part!r}: {self.stderr}"
                await self._wrote.wait(1)
        return found

    async def ready(self) -> Program:
        """Wait until the bot polls or listens."""
        await self.line('"ready"')
        return self

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()

    def stop(self) -> None:
        """Ask it to end."""
        self.process.send_signal(signal.SIGTERM)

    async def ended(self, within_s: float = PATIENCE_S) -> Ended:
        """Wait for its end. Raises TimeoutError when it lives on."""
        async with asyncio.timeout(within_s):
            status = await self.process.wait()
            await asyncio.gather(*self._readers)
        return Ended(status, "\n".join(self.stdout), "\n".join(self.stderr))

    async def killed(self) -> None:
        """Kill it and wait until it is gone."""
        self.kill()
        await self.ended()


@dataclass
class Host:
    """Who runs the bot: one folder, the database in it, and settings that every command gets."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    programs: list[Program] = field(default_factory=list)

    @property
    def file(self) -> Path:
        """Where the diary lies unless a test says otherwise."""
        return self.folder / "diary.db"

    async def starts(self, *arguments: str, within: Sequence[str] = (), **settings: str) -> Program:
        """Start a command in the background; the settings add to the host's own, "" leaves one out.

        `within`: the words of a program that becomes this one, such as one that first takes rights away.
        """
        chosen = {"DATABASE_URL": f"sqlite:///{self.file}", **self.settings, **settings}
        process = await asyncio.create_subprocess_exec(
            *within,
            sys.executable,
            "-m",
            "bot",
            *arguments,
            cwd=self.folder,
            env=clean_environment() | {name: value for name, value in chosen.items() if value},
            stdout=PIPE,
            stderr=PIPE,
            limit=2**20,
        )
        program = Program(process)
        program.listen()
        self.programs.append(program)
        return program

    async def runs(self, **settings: str) -> Program:
        """Start the bot, and wait until it is ready."""
        return await (await self.starts("run", **settings)).ready()

    async def does(self, *arguments: str, **settings: str) -> Ended:
        """Carry out one command and wait for its end."""
        return await (await self.starts(*arguments, **settings)).ended()

    @contextlib.asynccontextmanager
    async def diary(self) -> AsyncIterator[Diary]:
        """The host's diary, opened beside whatever runs."""
        diary = open_diary(f"sqlite:///{self.file}")
        try:
            yield diary
        finally:
            await diary.close()

    async def cleans_up(self) -> None:
        """Leave no process behind."""
        for program in self.programs:
            if program.process.returncode is None:
                await program.killed()


def free_port() -> int:
    """A port that was free a moment ago."""
    with contextlib.closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def clean_environment() -> dict[str, str]:
    """This process's environment without any setting of the bot, and with the checkout importable."""
    return dict(_environment()) | {"PYTHONPATH": str(ROOT)}


def _environment() -> Iterator[tuple[str, str]]:
    names = {name.upper() for name in Settings.model_fields}
    for name, value in os.environ.items():  # noqa: TID251 - what a child process inherits is ours to say
        if name.upper() not in names:
            yield name, value


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Look again and again until it is so: for what changes without a sign one could wait for."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            if await condition():
                return
            await asyncio.sleep(0.02)
