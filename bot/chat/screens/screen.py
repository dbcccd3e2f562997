"""A screen: text in HTML and rows of buttons. It becomes what the Bot API wants only when it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Inline = Mapping[str, Any]
"""Buttons under a message, as the Bot API writes an InlineKeyboardMarkup."""


@dataclass(frozen=True)
class Button:
    """One button: what it reads, and the data it sends (at most 64 bytes)."""

    text: str
    data: str


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Screen:
    """One message. Without rows it has no buttons."""

    text: str
    rows: Rows = ()

    def keyboard(self) -> Inline | None:
        """The buttons in the Bot API's form; None when there are none."""
        if not self.rows:
            return None
        rows = [[{"text": button.text, "callback_data": button.data} for button in row] for row in self.rows]
        return {"inline_keyboard": rows}


def in_rows(buttons: Iterable[Button], width: int) -> Rows:
    """Buttons left to right, top to bottom, so many to a row."""
    listed: Sequence[Button] = tuple(buttons)
    return tuple(tuple(listed[start : start + width]) for start in range(0, len(listed), width))
