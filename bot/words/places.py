"""Where a runner lives, as a time zone: from a shared location or from what the runner typed.

A place is never guessed. An exact name of one zone is sure; a name many places share gives candidates to tap;
a typo gives suggestions. Coordinates are only looked at: nothing here keeps them.
"""

from __future__ import annotations

import difflib
import math
import re
import zoneinfo
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.words import numbers
from bot.words.atlas import key_of, known_name, world
from bot.words.plain import plain
from bot.words.word_lists import FIRST_LANGUAGE, word_list

MOST_CANDIDATES: Final = 6
MOST_SUGGESTIONS: Final = 3
LONGEST_NAME: Final = 80
"""Characters; longer texts are not a place."""
CLOCK_TOLERANCE: Final = timedelta(minutes=10)
"""How far the clock a runner reads out may be from the zone's."""
CLOSE_ENOUGH: Final = 0.75
"""difflib ratio: one wrong letter in five still suggests the name."""


class NowhereOnEarth(ValueError):
    """Coordinates outside −90…90 and −180…180 degrees. Carries neither: a place is private."""

    def __init__(self) -> None:
        super().__init__("latitude must be -90 to 90 and longitude -180 to 180 degrees")


@dataclass(frozen=True)
class OneZone:
    """Sure: this IANA zone."""

    zone: str


@dataclass(frozen=True)
class SeveralZones:
    """Two to six zones to choose from, the likeliest first."""

    zones: tuple[str, ...]


@dataclass(frozen=True)
class Suggestion:
    """A name that looks like what was typed, and its zone."""

    name: str
    zone: str


@dataclass(frozen=True)
class NoZone:
    """Nothing is called that; `close` holds up to three names that look like it, perhaps none."""

    close: tuple[Suggestion, ...] = ()


Found = OneZone | SeveralZones | NoZone


def zone_at(latitude: float, longitude: float) -> str:
    """The zone at these degrees; at sea the nautical one (Etc/GMT±N). Raises NowhereOnEarth."""
    if not (
        math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180
    ):
        raise NowhereOnEarth
    # The map of the world is big: only when a location is shared is it opened.
    from tzfpy import get_tz

    name = get_tz(longitude, latitude)
    known = known_name(name)
    # Polygons may be newer than this machine's time zone data, or have a hairline gap between them.
    return known if known is not None else _whole_hours(round(longitude / 15))


def zones_called(text: str, now: datetime, language: str = FIRST_LANGUAGE) -> Found:
    """The zone or zones a runner means by `text`: city, country, state, IANA name, offset, clock time.

    `now` (aware) decides what "it is 07:42 here" means and which zones keep the same time. Raises nothing.
    """
    said = " ".join(plain(text).split())
    if not said or len(text) > LONGEST_NAME:
        return NoZone()
    atlas = world()
    for look in (_abbreviation, _offset, _iana_name, _clock_shown):
        if zones := look(said, now, language):
            return _answer(zones)
    place = _introduced(said, language)
    key = key_of(place)
    if zones := atlas.city(key):
        return _answer(zones)
    if zones := atlas.region(key):
        return _answer(_different_clocks(zones, now))
    if "," in said:
        return _city_in_region(place, now)
    return _city_before_region(key, now) or NoZone(_suggestions(key))


def zone_shown(zone: str) -> str:
    """How a zone is called: by its own name, but "UTC+2" for Etc/GMT-2, whose sign misleads."""
    return city_name(zone) if zone.startswith("Etc/") else zone


def city_name(zone: str) -> str:
    """How a button calls a zone: "New York" for America/New_York, "UTC+2" for Etc/GMT-2."""
    last = zone.rsplit("/", 1)[-1]
    if match := re.fullmatch(r"GMT([+-])(\d+)", last):
        # POSIX counts westwards: Etc/GMT-2 is two hours ahead of UTC.
        return f"UTC{'−' if match[1] == '+' else '+'}{match[2]}"
    return "UTC" if last in ("GMT", "UCT") else last.replace("_", " ")


def _leading(name: str, language: str) -> str:
    """What may stand before a place or a time, in that language and in English."""
    lists = (word_list("places", one)[name] for one in dict.fromkeys((language, FIRST_LANGUAGE)))
    return "|".join(lists)


def _introduced(said: str, language: str) -> str:
    """The text without what leads to the place."""
    return re.sub(rf"^(?:(?:{_leading('introduction', language)})\b[ :]*)+(?=.)", "", said)


def _whole_hours(hours: int) -> str:
    return "UTC" if hours == 0 else f"Etc/GMT{-hours:+d}"


def _answer(zones: Iterable[str]) -> Found:
    several = tuple(dict.fromkeys(zones))[:MOST_CANDIDATES]
    return OneZone(several[0]) if len(several) == 1 else SeveralZones(several)


def _abbreviation(said: str, now: datetime, language: str) -> tuple[str, ...]:
    """ "est", "eastern time". With a slash or a sign it is something else: etc/gmt+1, gmt-5."""
    if re.search(r"[/+-]", said):
        return ()
    named = re.sub(rf"\b(?:{_leading('zone_behind', language)})$", "", said)
    return world().abbreviations.get(key_of(named), ())


def _offset(said: str, now: datetime, language: str) -> tuple[str, ...]:
    """ "utc+2", "-5", "+05:30": a fixed zone for whole hours, else the known zones that keep it now."""
    match = re.fullmatch(r"(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?: ?[:.]? ?(\d{2})| ?h)?", said)
    if match is None:
        return ()
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    if int(match[3] or 0) > 59:
        return ()
    minutes = -minutes if match[1] == "-" else minutes
    if minutes % 60 == 0:
        zone = _whole_hours(minutes // 60)
        return (zone,) if zone in world().zones else ()
    return _keeping(lambda local: local.utcoffset() == timedelta(minutes=minutes), now)


def _iana_name(said: str, now: datetime, language: str) -> tuple[str, ...]:
    zone = world().iana.get(re.sub(r"\s*/\s*", "/", said).replace(" ", "_"))
    return () if zone is None else (zone,)


def _clock_shown(said: str, now: datetime, language: str) -> tuple[str, ...]:
    """ "07:42", "it is 7.42 pm": the known zones whose clocks show this now. A bare hour is no clock."""
    said = re.sub(rf"^(?:{_leading('clock', language)})\b[ :]*", "", said)
    if not re.fullmatch(r"\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr)?|\d{4}|\d{1,2} ?[ap]\.?m\.?", said):
        return ()
    try:
        shown = numbers.clock_time(said, language)
    except numbers.NotUnderstood:
        return ()
    return _keeping(lambda local: _apart(local.time(), shown) <= CLOCK_TOLERANCE, now)


def _keeping(fits: Callable[[datetime], bool], now: datetime) -> tuple[str, ...]:
    """The first few well-known zones whose local time now fits."""
    atlas = world()
    return tuple(zone for zone in atlas.well_known if fits(now.astimezone(zoneinfo.ZoneInfo(zone))))[
        :MOST_CANDIDATES
    ]


def _apart(one: time, other: time) -> timedelta:
    """How far two clock times are from each other, over midnight if that is shorter."""
    apart_min = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return timedelta(minutes=min(apart_min, 24 * 60 - apart_min))


def _different_clocks(zones: Iterable[str], now: datetime) -> tuple[str, ...]:
    """One zone for each clock: zones that agree through the coming year are one to a runner."""
    first: dict[tuple[timedelta | None, ...], str] = {}
    for zone in zones:
        local = zoneinfo.ZoneInfo(zone)
        first.setdefault(
            tuple((now + timedelta(days=28 * i)).astimezone(local).utcoffset() for i in range(14)), zone
        )
    return tuple(first.values())


def _city_in_region(said: str, now: datetime) -> Found:
    """ "portland, or": the city's zones that lie in the region; the region's own when none does."""
    city, *regions = (key_of(part) for part in said.split(","))
    atlas = world()
    zones = atlas.city(city) or atlas.region(city)
    understood = False
    for name in regions:
        if region := atlas.region(name, after_a_city=True):
            understood = True
            zones = tuple(zone for zone in zones if zone in region) or _different_clocks(region, now)
    if understood:
        return _answer(zones)
    # A region we do not know may be another place of that name: offered, not taken.
    close = tuple(Suggestion(atlas.spelled[city], zone) for zone in zones)
    return NoZone(close[:MOST_SUGGESTIONS] or _suggestions(city))


def _city_before_region(key: str, now: datetime) -> Found | None:
    """ "paris france": a known city followed by a known region, without a comma."""
    words = key.split()
    for cut in range(1, len(words)):
        city, region = " ".join(words[:cut]), " ".join(words[cut:])
        if world().city(city) and world().region(region, after_a_city=True):
            return _city_in_region(f"{city},{region}", now)
    return None


def _suggestions(key: str) -> tuple[Suggestion, ...]:
    """Up to three names that look alike, each zone once. Three letters look like too many things."""
    if len(key) < 4:
        return ()
    atlas = world()
    close: dict[str, Suggestion] = {}
    for name in difflib.get_close_matches(key, atlas.spelled, n=MOST_SUGGESTIONS * 2, cutoff=CLOSE_ENOUGH):
        zones = atlas.city(name) or atlas.regions.get(name) or atlas.abbreviations.get(name, ())
        for zone in zones:
            close.setdefault(zone, Suggestion(atlas.spelled[name], zone))
    return tuple(close.values())[:MOST_SUGGESTIONS]
