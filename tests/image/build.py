"""The stages of a Dockerfile, carried out one step after the other."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.image.debian import Root, certificates, copy_of
from tests.image.dockerfile import Copy, Run, Stage

LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.py[co]")
"""As .dockerignore says; beyond that only what is copied by name reaches the builder."""


def build(stages: list[Stage], context: Path, base: Path, folder: Path, say: Callable[[str], None]) -> Root:
    """The root of the last stage. Every stage begins with a copy of `base`. Raises CalledProcessError."""
    roots: dict[str, Root] = {}
    for number, stage in enumerate(stages):
        root = Root(folder / f"stage-{number}")
        copy_of(base, root.folder)
        if any(isinstance(step, Run) for step, *_ in stage.steps):
            for place in certificates():
                root.lends(place)
        say(f"FROM {stage.base} (here: Debian's own Python)")
        for step, workdir, env in stage.steps:
            say(f"  {step}")
            if isinstance(step, Run):
                root.shell(step.line, workdir, env)
            else:
                _copied(step, root.folder, workdir, context, roots)
        roots[stage.name] = root
    return root


def _copied(step: Copy, root: Path, workdir: str, context: Path, roots: Mapping[str, Root]) -> None:
    source = context if step.stage is None else roots[step.stage].folder
    target = root / (Path(workdir) / step.target).as_posix().lstrip("/")
    for name in step.sources:
        found = source / name.lstrip("/")
        if found.is_dir():
            ignored = LEFT_OUT if step.stage is None else None
            shutil.copytree(found, target, symlinks=True, dirs_exist_ok=True, ignore=ignored)
        else:
            into = target / found.name if step.target.endswith("/") else target
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(found, into)
