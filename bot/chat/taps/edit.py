"""Buttons that open an earlier morning, or say that today feels otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap

EDIT = "e1"


@dataclass(frozen=True)
class EditTap:
    """One tap on one of these buttons."""


def edit_tap(rest: str) -> EditTap:
    """The tap behind `e1:`. Raises StaleTap."""
    raise StaleTap(rest)
