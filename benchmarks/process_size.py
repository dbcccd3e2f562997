"""How much there is to install: the project's own wheel, and all that it brings with it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from benchmarks.figures import Miscounted
from benchmarks.lines import ROOT


def required() -> list[str]:
    """What the project asks for itself."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names: list[str] = told["project"]["dependencies"]
    return names


def brought(requirements: list[str]) -> dict[str, Distribution]:
    """Every distribution that these bring, themselves included. Raises Miscounted where one is missing."""
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    coming = [Requirement(one) for one in requirements]
    while coming:
        wanted = coming.pop()
        name, extras = canonicalize_name(wanted.name), frozenset(wanted.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            raise Miscounted(f"{name} is required and not installed") from None
        coming += [one for one in map(Requirement, found[name].requires or []) if _applies(one, extras)]
    return found


def _applies(wanted: Requirement, extras: frozenset[str]) -> bool:
    """Whether it is wanted here, by somebody who asked for these extras."""
    return wanted.marker is None or any(wanted.marker.evaluate({"extra": one}) for one in (extras or {""}))


def installed_mb(found: dict[str, Distribution]) -> float:
    """What these take of a disk, in megabytes of 1,000,000 bytes, without what is compiled afterwards."""
    return sum(_bytes(one) for one in found.values()) / 1e6


def _bytes(one: Distribution) -> int:
    files = [Path(str(file.locate())) for file in one.files or [] if file.suffix != ".pyc"]
    return sum(file.stat().st_size for file in files if file.is_file())


def wheel_kb() -> float:
    """The wheel, built now, in kilobytes of 1000 bytes. Raises Miscounted where it cannot be built."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, str(ROOT)]
        try:
            subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - pip, on this project
        except subprocess.CalledProcessError as failed:
            raise Miscounted(f"the wheel was not built: pip ended with {failed.returncode}") from None
        (wheel,) = Path(folder).glob("*.whl")
        return wheel.stat().st_size / 1000
