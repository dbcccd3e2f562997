"""Whom to call: the emergency number and somebody to talk to, for the country a runner lives in.

The country follows from the time zone, as far as it does: nobody is asked for it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from babel.core import get_global

from bot.words.words import Words


def safe_body(words: Words, zone: str | None) -> str:
    """What is said first to somebody whose body gives a warning sign, as HTML."""
    return words.say("safe-body", number=emergency(words, zone))


def safe_mind(words: Words, zone: str | None) -> str:
    """What is said first to somebody who may hurt themself, as HTML."""
    return words.say("safe-mind", number=emergency(words, zone), line=people(words, zone))


def emergency(words: Words, zone: str | None) -> str:
    """The number to call when it is urgent, as the end of a sentence. `zone` None: not known where."""
    country = country_of(zone)
    numbers: Mapping[str, list[str]] = _lines()["emergency"]
    number = next((number for number, countries in numbers.items() if country in countries), None)
    if number is None:
        return words.say("help-emergency-somewhere")
    return words.say("help-emergency", number=number)


def people(words: Words, zone: str | None) -> str:
    """Who can be called to talk, as a part of a sentence. `zone` None: not known where."""
    line: Mapping[str, str] | None = _lines()["people"].get(country_of(zone))
    if line is None:
        return words.say("help-people-somewhere")
    if "name" not in line:
        return words.say("help-people-number", number=line["number"])
    return words.say("help-people", name=line["name"], number=line["number"])


def country_of(zone: str | None) -> str | None:
    """The country that zone lies in, as two letters; None for zones of no country, such as UTC."""
    if zone is None:
        return None
    aliases, countries = get_global("zone_aliases"), get_global("zone_territories")
    country: str | None = countries.get(zone) or countries.get(aliases.get(zone, zone))
    return None if country in (None, "ZZ", "001") else country


@lru_cache(maxsize=1)
def _lines() -> Mapping[str, Any]:
    path = resources.files("bot.words") / "data" / "help_lines.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
