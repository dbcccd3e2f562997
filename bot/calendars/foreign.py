"""The border to the calendar libraries: what they know of an event, and what they raise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from icalendar import Event

from bot.calendars.entries import told
from bot.calendars.errors import Problem, UnreadableCalendar


def said(event: Event, name: str) -> Any:
    """What the event says under that name: an object with its time in `.dt`, a rule, a text.

    None when it says nothing, a list when it says so twice.
    """
    return event.get(name)


@contextmanager
def what_libraries_raise(problem: Problem, title: str) -> Iterator[None]:
    """One entry of that title is read in here. They look things up freely: it breaks in any of these ways."""
    try:
        yield
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        NotImplementedError,
        TypeError,
        ValueError,
    ):
        raise UnreadableCalendar(problem, title=told(title), titled=int(bool(title))) from None
