"""Every place name we know and its zones: cities.toml, the time zone data's own names, CLDR's countries."""

from __future__ import annotations

import re
import tomllib
import unicodedata
import zoneinfo
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import Any, Final

from babel import Locale
from babel.core import get_global

from bot.words.word_lists import FIRST_LANGUAGE, word_list
from bot.words.words import languages

_SPECIAL_LETTERS: Final = str.maketrans(
    {
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "&": " and ",
    }
)


def key_of(name: str) -> str:
    """A name without case, diacritics and punctuation: what two spellings of one place have in common."""
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    )
    bare = bare.translate(_SPECIAL_LETTERS).replace("'", "").replace("’", "")
    return re.sub(r"\bst\b", "saint", " ".join(re.sub(r"[\W_]+", " ", bare).split()))


@dataclass
class Atlas:
    """Every name we know, under its key. `spelled` has each name as it is written."""

    zones: frozenset[str]
    iana: dict[str, str] = field(default_factory=dict)
    cities: dict[str, tuple[str, ...]] = field(default_factory=dict)
    regions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    codes: dict[str, list[str]] = field(default_factory=dict)
    abbreviations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    well_known: tuple[str, ...] = ()
    spelled: dict[str, str] = field(default_factory=dict)

    def city(self, key: str) -> tuple[str, ...]:
        """The zones of the cities of that name, the likeliest first; none for an unknown name."""
        return self.cities.get(key, ())

    def region(self, key: str, *, after_a_city: bool = False) -> tuple[str, ...]:
        """The zones of a country or state. Two letters mean one only after a city: alone they are a word."""
        if key in self.regions:
            return self.regions[key]
        return tuple(dict.fromkeys(self.codes.get(key.replace(" ", ""), ()))) if after_a_city else ()

    def known(self, zones: str | Iterable[str]) -> tuple[str, ...]:
        """Those of the zones that this machine's time zone data has."""
        return tuple(zone for zone in ([zones] if isinstance(zones, str) else zones) if zone in self.zones)

    def add(self, table: dict[str, tuple[str, ...]], name: str, zones: str | Iterable[str]) -> None:
        """First come, first kept: the hand-written table goes before the generated names."""
        known = self.known(zones)
        if known:
            table.setdefault(key_of(name), known)
            self.spelled.setdefault(key_of(name), name)


@lru_cache(maxsize=1)
def world() -> Atlas:
    """Built once: cities.toml, then the time zone data's own names, then CLDR's countries."""
    table = tomllib.loads((resources.files("bot.words") / "data" / "cities.toml").read_text(encoding="utf-8"))
    atlas = Atlas(frozenset(zoneinfo.available_timezones() - {"localtime", "Factory"}))
    for name, zones in table["cities"].items():
        atlas.add(atlas.cities, name, zones)
    for name, zones in table["abbreviations"].items():
        atlas.add(atlas.abbreviations, name, zones)
    for name, zones in table["regions"].items():
        atlas.add(atlas.regions, name, zones)
    for code, name in table["region_codes"].items():
        atlas.codes.setdefault(code.casefold(), []).extend(atlas.regions[key_of(name)])
    _add_zone_names(atlas)
    _add_countries(atlas, table)
    for language in languages():
        _add_names_of(atlas, language)
    atlas.well_known = tuple(zone for zone in table["well_known"]["zones"] if zone in atlas.zones)
    return atlas


def _add_zone_names(atlas: Atlas) -> None:
    """Full names and city names of the zones; names in use before those that were replaced."""
    replaced = get_global("zone_aliases")
    for zone in sorted(atlas.zones, key=lambda name: (name in replaced, name)):
        target = replaced.get(zone, zone)
        target = target if target in atlas.zones else zone
        atlas.iana[zone.casefold()] = target
        area, _, rest = zone.partition("/")
        if not rest or area in ("Etc", "US", "Canada", "Brazil", "Mexico", "Chile"):
            continue
        if not (area == "Australia" and zone in replaced):
            atlas.add(atlas.cities, rest.rsplit("/", 1)[-1].replace("_", " "), target)
        atlas.add(atlas.cities, zone, target)


def _add_countries(atlas: Atlas, table: Mapping[str, Any]) -> None:
    """CLDR's English country names and what else people call them; the zones with most people first."""
    of_country: Mapping[str, list[str]] = get_global("territory_zones")
    names = list(Locale("en").territories.items()) + [
        (str(code), name) for name, code in table["countries"].items()
    ]
    for code, name in names:
        if len(code) == 2 and code != "ZZ" and code in of_country:
            zones = atlas.known(dict.fromkeys([*table["biggest"].get(code, ()), *of_country[code]]))
            # Georgia is a state already: a name shared by a state and a country means both.
            atlas.regions[key_of(name)] = tuple(dict.fromkeys([*atlas.region(key_of(name)), *zones]))
            atlas.spelled.setdefault(key_of(name), name)
            atlas.codes.setdefault(code.casefold(), []).extend(zones)


def _add_names_of(atlas: Atlas, language: str) -> None:
    """What CLDR calls cities and countries in that language: Wien, Österreich. Names that are known stay."""
    local = Locale(language)
    for zone, named in local.time_zones.items():
        if "city" in named:
            atlas.add(atlas.cities, named["city"], zone)
    for name, zone in word_list("places", language).get("cities", {}).items():
        atlas.add(atlas.cities, name, zone)
    english = Locale(FIRST_LANGUAGE).territories
    for code, name in local.territories.items():
        zones = atlas.region(key_of(english.get(code, "")))
        if len(code) == 2 and zones and not atlas.city(key_of(name)):
            atlas.add(atlas.regions, name, zones)


def known_name(name: str) -> str | None:
    """The name this machine's time zone data has for the zone, old or new; None when it has none."""
    zones, replaced = world().zones, get_global("zone_aliases")
    names = [name, replaced.get(name, name), *(old for old, new in replaced.items() if new == name)]
    return next((candidate for candidate in names if candidate in zones), None)
