"""A race in one line: “marathon 24 May 2027 Berlin”, “my first half, 3.5.”, “15 km next sunday”."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources
from operator import itemgetter
from typing import Any, Final

from bot.coach.season import Event
from bot.words.dates import DaySaid, day_said
from bot.words.shown import KM_PER_MILE
from bot.words.word_lists import FIRST_LANGUAGE, own_first

LONGEST_NAME: Final = 40
"""Characters kept of a race's name."""

_OWN_KM: Final = (
    *((5.0, Event.FIVE_K), (10.0, Event.TEN_K), (10 * KM_PER_MILE, Event.TEN_MILE)),
    *((21.0975, Event.HALF), (42.195, Event.MARATHON)),
)
_NEARLY: Final = 0.01
"""21 km is a half marathon, and 42 km a marathon."""


@dataclass(frozen=True)
class RaceSaid:
    """What a line says of a race. None: it does not say it. `km` only where the event has no own length."""

    event: Event | None
    km: float | None
    when: DaySaid
    name: str | None
    first_time: bool = False


@dataclass(frozen=True, eq=False)
class _Words:
    """The patterns of one language, and of English besides."""

    events: tuple[tuple[re.Pattern[str], Event], ...]
    distance: re.Pattern[str]
    first: re.Pattern[str]
    leading: re.Pattern[str]
    trailing: re.Pattern[str]


def race_said(text: str, today: date, *, days_back: int, language: str = FIRST_LANGUAGE) -> RaceSaid:
    """The race of one line. Never raises. A day without a year may lie `days_back` behind."""
    left, words = unicodedata.normalize("NFC", text), _words(language)
    named: set[Event] = set()
    for pattern, event in words.events:
        left, times = pattern.subn(" ", left)
        named |= {event} if times else set()
    lengths = [event_of_length(_km(found)) for found in words.distance.finditer(left)]
    named |= {event for event, _ in lengths}
    left, firsts = words.first.subn(" ", words.distance.sub(" ", left))
    when = day_said(left, today, slack_days=days_back, language=language)
    # "ultra 60 km" names one race twice: by its kind, and by its length
    event_said = named.pop() if len(named) == 1 else None
    km = next((km for _, km in lengths if km is not None), None) if event_said is not None else None
    name = name_in(words.trailing.sub("", words.leading.sub("", when.rest)))
    return RaceSaid(event_said, km, when, name, first_time=firsts > 0)


def distance_said(text: str, language: str = FIRST_LANGUAGE) -> float | None:
    """The kilometres of a text that is a distance with its unit and nothing else; None: it is not."""
    said = text.strip(" .!")
    found = _words(language).distance.fullmatch(said)
    return None if found is None else _km(found)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    tables = [_table(one) for one in dict.fromkeys((own_first("races", language)[0], FIRST_LANGUAGE))]

    def either(name: str) -> str:
        return "|".join(dict.fromkeys(table[name] for table in tables))

    around = either("around")
    return _Words(
        events=tuple((_whole(f"(?:{said})"), event) for _, said, event in sorted(_events(tables), key=_RANK)),
        distance=re.compile(
            rf"(?<![\w.,])(?P<n>\d{{1,3}}(?:[.,]\d{{1,3}})?)[ -]?"
            rf"(?:(?P<km>{either('km')})|(?P<miles>{either('miles')}))(?!\w)",
            re.IGNORECASE,
        ),
        first=_whole(f"(?:{either('first')})"),
        leading=re.compile(rf"^(?:(?:{around}|{either('leading')})(?: |$))+", re.IGNORECASE),
        trailing=re.compile(rf"(?:(?:^| )(?:{around}))+$", re.IGNORECASE),
    )


_RANK: Final = itemgetter(0)


def _events(tables: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, str, Event]]:
    """The names of races with their place: a half marathon is sought before a marathon, in every language."""
    for table in tables:
        for rank, one in enumerate(table["events"]):
            yield rank, one["said"], Event[one["event"].upper()]


def _table(language: str) -> Mapping[str, Any]:
    """As it is written, for a race's name is given back as it was typed."""
    path = resources.files("bot.words") / language / "races.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def event_of_length(km: float) -> tuple[Event, float | None]:
    """The race of that length, and the length itself where the event has none of its own."""
    for own, event in _OWN_KM:
        if abs(km - own) <= own * _NEARLY:
            return event, None
    return (Event.ULTRA if km > _OWN_KM[-1][0] else Event.OTHER), km


def name_in(text: str) -> str | None:
    """What is left as a name; None: nothing is."""
    return " ".join(text.split()).strip(" ,.:;-()")[:LONGEST_NAME].strip() or None


def _km(found: re.Match[str]) -> float:
    amount = float(found["n"].replace(",", "."))
    return round(amount * (KM_PER_MILE if found["miles"] else 1), 3)
