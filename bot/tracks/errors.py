"""Why a file from a watch was not read: a reason and its facts; the sentences are in `words/*/tracks.ftl`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

Fact = str | int


class Problem(StrEnum):
    """What is wrong with the file; the catalogue has a sentence `track-…` for each."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    INFLATES = "inflates"
    TOO_MANY_FILES = "too-many-files"
    TOO_MANY_WORKOUTS = "too-many-workouts"
    TOO_MANY_POINTS = "too-many-points"
    TOO_SLOW = "too-slow"
    FOREIGN = "foreign"
    CUT_OFF = "cut-off"
    DAMAGED = "damaged"
    DECLARES = "declares"
    """XML that declares a document type or entities: needed by no watch, loved by attackers."""
    NESTED = "nested"
    SEALED = "sealed"
    """A zip with a password, or packed in a way other than the usual one."""
    NO_TRACKS = "no-tracks"
    NO_WORKOUT = "no-workout"
    NO_TIMES = "no-times"
    WRONG_TIMES = "wrong-times"


class UnreadableTrack(Exception):
    """The file cannot be read: what is wrong, the facts the sentence needs, and the file's own name.

    `name` is the file inside a zip where it came out of one.
    """

    def __init__(self, problem: Problem, /, **facts: Fact) -> None:
        self.problem = problem
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)
        self.name = ""
        told = ", ".join(f"{name}={value}" for name, value in facts.items())
        super().__init__(f"{problem.value}{f' ({told})' if told else ''}")

    @property
    def sentence(self) -> str:
        """The name of its sentence in the catalogue, which takes `facts`."""
        return f"track-{self.problem.value}"

    def in_file(self, name: str) -> UnreadableTrack:
        """The same, with the file it is about."""
        self.name = name
        return self
