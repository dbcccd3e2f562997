"""Buttons about the diary as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.chat.taps.parts import one_of

OWNED = "o1"


class Wish(StrEnum):
    """What can be wished for the whole of it."""

    EXPORT = "export"


@dataclass(frozen=True)
class OwnedTap:
    """One of these buttons."""

    wish: Wish


def owned_data(wish: Wish) -> str:
    """Button data for that wish."""
    return f"{OWNED}:{wish}"


def owned_tap(rest: str) -> OwnedTap:
    """The tap behind `o1:`. Raises ValueError."""
    return OwnedTap(one_of(Wish, rest))
