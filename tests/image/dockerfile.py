"""A Dockerfile read into stages of instructions, as far as ours uses the language."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Template

WITHOUT_EFFECT = frozenset({"LABEL", "EXPOSE"})
"""They describe the image and change nothing in it."""


class NotKnown(ValueError):
    """An instruction this reader does not carry out; the text is the instruction."""


@dataclass(frozen=True)
class Run:
    """A line for the shell."""

    line: str


@dataclass(frozen=True)
class Copy:
    """Files into the image; the last place is the target. `stage` None: from the checkout."""

    sources: tuple[str, ...]
    target: str
    stage: str | None


@dataclass
class Stage:
    """One FROM and what follows it. Steps carry the folder and the environment they take place in."""

    base: str
    name: str
    steps: list[tuple[Run | Copy, str, Mapping[str, str]]] = field(default_factory=list)
    env: dict[str, str] = field(default_factory=dict)
    workdir: str = "/"
    user: str = "0:0"
    volumes: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    healthcheck: list[str] = field(default_factory=list)
    check_options: dict[str, str] = field(default_factory=dict)


PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
"""What a base image has."""


def instructions(dockerfile: str) -> list[tuple[str, str]]:
    """Each instruction and what follows it, with its lines joined."""
    bare = re.sub(r"^\s*#.*\n", "", dockerfile, flags=re.MULTILINE).replace("\\\n", " ")
    pairs = (line.split(maxsplit=1) for line in bare.splitlines() if line.strip())
    return [(word.upper(), rest.strip()) for word, rest in pairs]


def stages(dockerfile: str) -> list[Stage]:
    """Every stage, in order; the last one is the image. Raises NotKnown."""
    read: list[Stage] = []
    for word, rest in instructions(dockerfile):
        if word == "FROM":
            base, _, name = rest.partition(" AS ")
            read.append(Stage(base, name.strip(), env={"PATH": PATH}))
        elif word not in WITHOUT_EFFECT:
            _add(read[-1], word, rest)
    return read


def _add(stage: Stage, word: str, rest: str) -> None:
    match word:
        case "ENV":
            pairs = (part.partition("=") for part in shlex.split(rest))
            stage.env |= {name: Template(value).substitute(stage.env) for name, _, value in pairs}
        case "WORKDIR":
            stage.workdir = rest
        case "RUN":
            stage.steps.append((Run(rest), stage.workdir, dict(stage.env)))
        case "COPY":
            stage.steps.append((_copy(rest), stage.workdir, dict(stage.env)))
        case "USER":
            stage.user = rest
        case "VOLUME":
            stage.volumes += json.loads(rest)
        case "CMD":
            stage.command = json.loads(rest)
        case "HEALTHCHECK":
            options, _, check = rest.partition("CMD ")
            stage.check_options = dict(re.findall(r"--([a-z-]+)=(\S+)", options))
            stage.healthcheck = json.loads(check)
        case _:
            raise NotKnown(f"{word} {rest}")


def _copy(rest: str) -> Copy:
    words = shlex.split(rest)
    flags = [word for word in words if word.startswith("--")]
    if unknown := [flag for flag in flags if not flag.startswith("--from=")]:
        raise NotKnown(f"COPY {' '.join(unknown)}")
    *sources, target = words[len(flags) :]
    return Copy(tuple(sources), target, flags[0].partition("=")[2] if flags else None)


def seconds(option: str) -> float:
    """A time as Docker writes it: 30s, 2m."""
    return float(option[:-1]) * {"s": 1, "m": 60}[option[-1]]
