"""Why an export was not read: a reason and its facts; the sentences are in `words/*/owning.ftl`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

Fact = str | int

LONGEST_TOLD = 40
"""Characters of a value that are told again."""


class Problem(StrEnum):
    """What is wrong; the catalogue has a sentence `owning-…` for each."""

    # with the whole file
    TOO_LARGE = "too-large"
    INFLATES = "inflates"
    TOO_MANY = "too-many"
    """More entries, all lists together, than any diary has."""
    FOREIGN = "foreign"
    """No zip."""
    NO_DIARY = "no-diary"
    """A zip without the file that holds the diary."""
    SEALED = "sealed"
    DAMAGED = "damaged"
    NEWER = "newer"
    # with one value; `place`, `row` and `field` say where it stands
    LACKING = "lacking"
    NOT_A_LIST = "not-a-list"
    NOT_A_ROW = "not-a-row"
    WRONG_KIND = "wrong-kind"
    OUTSIDE = "outside"
    UNKNOWN_NAME = "unknown-name"
    WRONG_DAY = "wrong-day"
    WRONG_HOUR = "wrong-hour"
    TOO_LONG = "too-long"
    TWICE = "twice"
    BACKWARDS = "backwards"
    # with a table of wellness
    TABLE_TOO_LARGE = "table-too-large"
    TOO_MANY_ROWS = "too-many-rows"
    NO_TABLE = "no-table"
    NO_DAYS = "no-days"


class UnreadableExport(Exception):
    """The export cannot be taken in: what is wrong, and the facts its sentence needs. Nothing was changed."""

    def __init__(self, problem: Problem, /, **facts: Fact) -> None:
        self.problem = problem
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)
        told = ", ".join(f"{name}={value}" for name, value in facts.items())
        super().__init__(f"{problem.value}{f' ({told})' if told else ''}")

    @property
    def sentence(self) -> str:
        """The name of its sentence in the catalogue, which takes `facts`."""
        return f"owning-{self.problem.value}"

    def at(self, **place: Fact) -> UnreadableExport:
        """The same, with where it is."""
        return UnreadableExport(self.problem, **{**self.facts, **place})


def shown(value: object) -> str:
    """A value from a stranger's file, on one line and no longer than somebody reads."""
    text = " ".join(("true" if value is True else "false" if value is False else str(value)).split())
    text = "".join(letter for letter in text if letter.isprintable())
    return text if len(text) <= LONGEST_TOLD else text[: LONGEST_TOLD - 1] + "…"
