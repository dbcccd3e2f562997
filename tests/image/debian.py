"""A clean Debian root to build and run in, and what this machine must have for that.

Everything here happens in a mount namespace of its own: when the process ends, the mounts are gone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

SUITE = "bookworm"
PACKAGES = ("ca-certificates", "python-is-python3", "python3", "python3-pip", "python3-venv")
"""What `python:3.12-slim` brings of its own; Debian's Python is another version of it."""
MIRROR = "http://deb.debian.org/debian"
NEEDED = ("debootstrap", "unshare", "mount", "chroot")
ALONE = ("unshare", "--mount", "--propagation", "private")


def why_not() -> str | None:
    """Why this machine cannot do it, in one line; None: it can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "it needs root on Linux"
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        return f"it needs {', '.join(missing)}"
    trying = [*ALONE, "mount", "-t", "tmpfs", "none", "/mnt"]
    if subprocess.run(trying, capture_output=True).returncode:  # noqa: S603 - it is spelt out above
        return "this machine does not let it mount anything"
    return None


def new_root(folder: Path) -> None:
    """A minimal Debian with Python. Raises CalledProcessError."""
    include = f"--include={','.join(PACKAGES)}"
    do(["debootstrap", "--variant=minbase", include, SUITE, str(folder), MIRROR], quiet=True)


def copy_of(root: Path, folder: Path) -> None:
    """The same root once more."""
    do(["cp", "--archive", f"{root}/.", str(folder)])


class Root:
    """A folder that a chroot makes `/`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def shell(self, line: str, workdir: str, env: Mapping[str, str]) -> None:
        """Carry out a RUN, as root, with this machine's way to its package index.

        Raises CalledProcessError.
        """
        (self.folder / workdir.lstrip("/")).mkdir(parents=True, exist_ok=True)
        told = {**env, **_pip_settings()}
        do([*self._inside(workdir, told), "/bin/sh", "-c", line])

    def lends(self, place: Path) -> None:
        """Show a file or folder of this machine at its own place inside, read-only."""
        inside = self.folder / str(place).lstrip("/")
        if place.is_dir():
            inside.mkdir(parents=True, exist_ok=True)
        else:
            inside.parent.mkdir(parents=True, exist_ok=True)
            inside.touch()
        do(["mount", "--bind", "--options", "ro", str(place), str(inside)])

    def becomes_read_only(self, volumes: Mapping[str, Path]) -> None:
        """Nothing can be written any more but to the volumes and to an empty /tmp."""
        do(["mount", "--bind", str(self.folder), str(self.folder)])
        do(["mount", "-t", "proc", "proc", str(self.folder / "proc")])
        do(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(self.folder / "tmp")])
        for place, volume in volumes.items():
            do(["mount", "--bind", str(volume), str(self.folder / place.lstrip("/"))])
        do(["mount", "--options", "remount,bind,ro", str(self.folder)])

    def as_user(self, user: str, workdir: str, env: Mapping[str, str]) -> list[str]:
        """The beginning of a command line that runs something as this user, without any right beyond it."""
        user_id, _, group_id = user.partition(":")
        given_up = ("--clear-groups", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all")
        who = ("setpriv", f"--reuid={user_id}", f"--regid={group_id}", *given_up)
        return ["chroot", str(self.folder), *who, *_with(workdir, env)]

    def _inside(self, workdir: str, env: Mapping[str, str]) -> list[str]:
        return ["chroot", str(self.folder), *_with(workdir, env)]


def _with(workdir: str, env: Mapping[str, str]) -> list[str]:
    return [
        "env",
        "--ignore-environment",
        f"--chdir={workdir}",
        *(f"{name}={value}" for name, value in env.items()),
    ]


def certificates() -> list[Path]:
    """Files with certificates that this machine's settings for pip name."""
    return [Path(value) for name, value in _pip_settings().items() if name == "PIP_CERT"]


def _pip_settings() -> dict[str, str]:
    """How pip finds its index on this machine, from its files and its environment, as variables.

    Folders of this machine are left out: the clean root has the network and nothing else.
    """
    told = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True
    )
    pairs = (line.partition("=") for line in told.stdout.splitlines() if "=" in line)
    found = {f"PIP_{_name(key)}": value.strip("'\"") for key, _, value in pairs}
    of_pip = {name: value for name, value in found.items() if not any(map(_is_folder, value.split()))}
    proxies = ("http_proxy", "https_proxy", "no_proxy")
    # not settings of the bot: which way this machine reaches the network
    around = {name: value for name, value in os.environ.items() if name.lower() in proxies}  # noqa: TID251
    return of_pip | around


def _is_folder(word: str) -> bool:
    return word.startswith("file:") or Path(word).is_dir()


def _name(key: str) -> str:
    """global.extra-index-url becomes EXTRA_INDEX_URL, as does :env:.extra-index-url."""
    return key.strip().rpartition(".")[2].upper().replace("-", "_")


def do(command: Sequence[str], *, quiet: bool = False, cwd: Path | None = None) -> None:
    """Carry out a command. Raises CalledProcessError when it ends with anything but 0."""
    out = subprocess.DEVNULL if quiet else None
    subprocess.run(command, check=True, stdout=out, cwd=cwd)  # noqa: S603 - commands of this folder's own
