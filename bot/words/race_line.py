"""A race in one line: “marathon 24 May 2027 Berlin”, “my first half, 3.5.”, “15 km next sunday”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.coach.season import Event
from bot.words.dates import DaySaid, day_said
from bot.words.shown import KM_PER_MILE

LONGEST_NAME: Final = 40
"""Characters kept of a race's name."""

_EVENTS: Final = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), event)
    for pattern, event in (
        (r"(?:half|1/2|½)[ -]?(?:marathon)?|hm", Event.HALF),
        (r"ultra[ -]?(?:marathon|trail|run)?", Event.ULTRA),
        (r"marathon", Event.MARATHON),
        (r"10[ -]?mi(?:les?|ler?)?|ten[ -]miles?r?", Event.TEN_MILE),
        (r"parkrun", Event.FIVE_K),
    )
)
_DISTANCE: Final = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,3})?)[ -]?(km?s?|kilomet(?:er|re)s?|mi|miles?|milers?)(?!\w)",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"(?<!\w)(?:my (?:very )?)?first(?!\w)", re.IGNORECASE)
_LEADING: Final = re.compile(r"^(?:(?:a|an|the|my|in|at|on|of|race|run)(?: |$))+", re.IGNORECASE)
_TRAILING: Final = re.compile(r"(?:(?:^| )(?:a|an|the|my|in|at|on|of))+$", re.IGNORECASE)
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


def race_said(text: str, today: date, *, days_back: int) -> RaceSaid:
    """The race of one line. Never raises. A day without a year may lie `days_back` behind."""
    left = text
    named: set[Event] = set()
    for pattern, event in _EVENTS:
        left, times = pattern.subn(" ", left)
        named |= {event} if times else set()
    lengths = [event_of_length(_km(found)) for found in _DISTANCE.finditer(left)]
    named |= {event for event, _ in lengths}
    left, firsts = _FIRST.subn(" ", _DISTANCE.sub(" ", left))
    when = day_said(left, today, slack_days=days_back)
    # "ultra 60 km" names one race twice: by its kind, and by its length
    event_said = named.pop() if len(named) == 1 else None
    km = next((km for _, km in lengths if km is not None), None) if event_said is not None else None
    name = name_in(_TRAILING.sub("", _LEADING.sub("", when.rest)))
    return RaceSaid(event_said, km, when, name, first_time=firsts > 0)


def distance_said(text: str) -> float | None:
    """The kilometres of a text that is a distance with its unit and nothing else; None: it is not."""
    said = text.strip(" .!")
    found = _DISTANCE.fullmatch(said)
    return None if found is None else _km(found)


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
    amount = float(found[1].replace(",", "."))
    return round(amount * (KM_PER_MILE if found[2].lower().startswith("mi") else 1), 3)
