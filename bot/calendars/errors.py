"""Why a training calendar, or one entry of it, was not read; the sentences are in `words/*/calendar.ftl`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

Fact = str | int


class Problem(StrEnum):
    """What is wrong; the catalogue has a sentence `calendar-…` for each."""

    # with the whole file
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"
    TOO_SLOW = "too-slow"
    FOREIGN = "foreign"
    NO_ENTRIES = "no-entries"
    LETTERS = "letters"
    """A table whose letters are neither UTF-8 nor UTF-16."""
    NO_DAYS = "no-days"
    """A table without a column for the date."""
    NO_TITLES = "no-titles"
    """A table without a column that says what to do."""
    QUOTES = "quotes"
    """A quotation mark of a table that is not closed, so that nobody knows where the rows end."""
    CUT_OFF = "cut-off"

    # with one entry of a calendar
    DAMAGED = "damaged"
    REPEATS = "repeats"

    # with one row of a table
    WRONG_DAY = "wrong-day"
    WRONG_MINUTES = "wrong-minutes"
    WRONG_KM = "wrong-km"
    UNTITLED = "untitled"
    MORE_CELLS = "more-cells"


class UnreadableCalendar(Exception):
    """The file, or one entry of it, cannot be read: what is wrong, and the facts that its sentence needs."""

    def __init__(self, problem: Problem, /, **facts: Fact) -> None:
        self.problem = problem
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)
        told = ", ".join(f"{name}={value}" for name, value in facts.items())
        super().__init__(f"{problem.value}{f' ({told})' if told else ''}")

    @property
    def sentence(self) -> str:
        """The name of its sentence in the catalogue, which takes `facts`."""
        return f"calendar-{self.problem.value}"
