"""Buttons that carry nothing but themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.chat.taps.parts import one_of

MENU = "m1"


class Menu(StrEnum):
    """Buttons that carry nothing but themselves."""

    CONSENT = "consent"
    NO_CONSENT = "noconsent"
    GUEST = "guest"
    CHECKIN = "checkin"
    SETTINGS = "settings"
    MORE = "more"
    FORGET = "forget"
    KEEP = "keep"


@dataclass(frozen=True)
class MenuTap:
    """One of the plain buttons."""

    menu: Menu


def menu_data(menu: Menu) -> str:
    """Button data of a plain button."""
    return f"{MENU}:{menu}"


def menu_tap(rest: str) -> MenuTap:
    """The tap behind `m1:`. Raises ValueError."""
    return MenuTap(one_of(Menu, rest))
