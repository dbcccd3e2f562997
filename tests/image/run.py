"""Builds the image's root, runs it as a host's Docker would, looks whether it is well, and stops it."""

from __future__ import annotations

import asyncio
import socket
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import Callable
from pathlib import Path

from tests.bot_api import BotApi
from tests.image.build import build
from tests.image.debian import ALONE, Root, do, new_root, why_not
from tests.image.dockerfile import Stage, seconds, stages
from tests.process.host import ROOT, free_port
from tests.process.phone import Phone

STOPS_WITHIN_S = 10
WELL_WITHIN_S = 60


def run() -> None:
    """The whole of it in a mount namespace of its own, or one line that says why not.

    Raises CalledProcessError when a step fails.
    """
    if (reason := why_not()) is not None:
        _say(f"image skipped: {reason}")
        return
    # the folder is deleted out here, where nothing is mounted in it
    with tempfile.TemporaryDirectory() as folder:
        do([*ALONE, sys.executable, "-m", "tests.image", "--inside", folder], cwd=ROOT)


def carry_out(folder: Path) -> None:
    """Raises CalledProcessError or AssertionError at the step that does not hold."""
    read = stages((ROOT / "Dockerfile").read_text(encoding="utf-8"))
    _say("a clean Debian root, by debootstrap")
    new_root(folder / "base")
    root = build(read, ROOT, folder / "base", folder, _say)
    asyncio.run(Container(root, read[-1], folder / "volume", _say).lives())


class Container:
    """The last stage at work: read-only, without rights, with a volume and a Bot API of ours beside it."""

    def __init__(self, root: Root, stage: Stage, volume: Path, say: Callable[[str], None]) -> None:
        self._root = root
        self._stage = stage
        self._volume = volume
        self._say = say

    async def lives(self) -> None:
        """From its start to its end."""
        async with BotApi() as api:
            env = self._stage.env | {"TELEGRAM_BOT_TOKEN": api.telegram.token, "TELEGRAM_API_URL": api.url}
            if taken := _taken(env["LISTEN"]):
                env["LISTEN"] = f"127.0.0.1:{free_port()}"
                self._say(f"port {taken} is taken on this machine: LISTEN={env['LISTEN']}")
            self._enter = self._root.as_user(self._stage.user, self._stage.workdir, env)
            self._mount()
            await self._cannot_write()
            await self._stays_unwell()
            program = await asyncio.create_subprocess_exec(*self._enter, *self._stage.command)
            try:
                await self._becomes_well(program)
                ada = Phone(api.telegram)
                ada.says("/help")
                await ada.sees("What I understand")
                self._say("it answers /help")
                await self._ends(program)
            finally:
                if program.returncode is None:
                    program.kill()
                    await program.wait()

    def _mount(self) -> None:
        """A volume begins as what the image has in its place, its owner included."""
        volumes = {}
        for place in self._stage.volumes:
            volume = volumes[place] = self._volume / place.lstrip("/")
            volume.parent.mkdir(parents=True, exist_ok=True)
            do(["cp", "--archive", str(self._root.folder / place.lstrip("/")), str(volume)])
        self._root.becomes_read_only(volumes)

    async def _cannot_write(self) -> None:
        who = await self._does("id", "-u")
        assert who == (0, self._stage.user.partition(":")[0]), who
        for place in ("/", "/opt/freshlegs", "/etc"):
            status, told = await self._does("touch", f"{place}/something")
            assert status != 0, f"{place} can be written"
            assert "Read-only file system" in told, told
        self._say(f"user {who[1]} on a read-only root")

    async def _stays_unwell(self) -> None:
        status, _ = await self._does(*self._stage.healthcheck)
        assert status != 0, "the health check passes where nothing runs"

    async def _becomes_well(self, program: Process) -> None:
        """Ask the health check's own command, with its own patience, but more often than Docker would."""
        began = time.monotonic()
        while True:
            asking = self._does(*self._stage.healthcheck)
            status, told = await asyncio.wait_for(asking, seconds(self._stage.check_options["timeout"]))
            if status == 0:
                break
            assert program.returncode is None, f"it ended with {program.returncode}"
            assert time.monotonic() - began < WELL_WITHIN_S, f"never well: {told}"
            await asyncio.sleep(0.5)
        self._say(f"healthy after {time.monotonic() - began:.1f} s")

    async def _ends(self, program: Process) -> None:
        began = time.monotonic()
        program.terminate()
        status = await asyncio.wait_for(program.wait(), STOPS_WITHIN_S)
        assert status == 0, f"it ended with {status}"
        self._say(f"SIGTERM: status 0 after {time.monotonic() - began:.1f} s")
        (diary,) = self._volume.rglob("*.db")
        assert str(diary.stat().st_uid) == self._stage.user.partition(":")[0]
        self._say(f"{diary.name} lies on the volume, {diary.stat().st_size} bytes")

    async def _does(self, *command: str) -> tuple[int, str]:
        """How a command inside ended, and what it said."""
        process = await asyncio.create_subprocess_exec(
            *self._enter, *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        told, _ = await process.communicate()
        return process.returncode or 0, told.decode().strip()


def _taken(listen: str) -> int | None:
    """The port of that address, when somebody else listens there; None: it is free."""
    port = int(listen.rpartition(":")[2])
    with socket.socket() as probe:
        return None if probe.connect_ex(("127.0.0.1", port)) else port


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
