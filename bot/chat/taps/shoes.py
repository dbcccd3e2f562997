"""Buttons of the shoes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import StaleTap, day_data, day_in
from bot.diary.notes import Shoes

SHOES = "h1"
LONGEST_DATA = 64
"""Bytes of a button (Telegram's limit)."""


@dataclass(frozen=True)
class ListShoes:
    """Show the pairs."""


@dataclass(frozen=True)
class AskSince:
    """Ask since when there is a new pair."""


@dataclass(frozen=True)
class NewPair:
    """There is this new pair."""

    shoes: Shoes


@dataclass(frozen=True)
class DropPair:
    """Take the pair that was new that day out."""

    since: date


OfShoes = ListShoes | AskSince | NewPair | DropPair


@dataclass(frozen=True)
class ShoesTap:
    """What was said about the shoes."""

    said: OfShoes


def shoes_data(said: OfShoes) -> str:
    """Button data for what can be said about the shoes. The end of a long name is left out."""
    match said:
        case ListShoes():
            return f"{SHOES}:list"
        case AskSince():
            return f"{SHOES}:ask"
        case NewPair(shoes):
            data = f"{SHOES}:new:{day_data(shoes.since)}:{shoes.name or ''}"
            return data.encode()[:LONGEST_DATA].decode(errors="ignore")
        case DropPair(since):
            return f"{SHOES}:drop:{day_data(since)}"


def shoes_tap(rest: str) -> ShoesTap:
    """The tap behind `h1:`. Raises ValueError (StaleTap among it)."""
    match rest.split(":", 2):
        case ["list"]:
            return ShoesTap(ListShoes())
        case ["ask"]:
            return ShoesTap(AskSince())
        case ["new", day, name]:
            return ShoesTap(NewPair(Shoes(day_in(day), name.strip() or None)))
        case ["drop", day]:
            return ShoesTap(DropPair(day_in(day)))
    raise StaleTap(rest)
