"""Buttons of the races: they carry the race that is being entered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.taps.parts import StaleTap, count_in, day_data, day_in, number_in, one_in, one_of
from bot.coach.season import Event
from bot.diary.notes import Race

RACE = "r1"
LONGEST_DATA = 64
"""Bytes of a button (Telegram's limit)."""
_UNSAID = "-"
_BARE = ("list", "add")


@dataclass(frozen=True)
class ListRaces:
    """Show the races."""


@dataclass(frozen=True)
class AddRace:
    """Ask which race it is to be."""


@dataclass(frozen=True)
class OfEvent:
    """It is one of that length; its day is asked next."""

    event: Event


@dataclass(frozen=True)
class Enter:
    """This is the race."""

    race: Race


@dataclass(frozen=True)
class Drop:
    """Take the race of that day out."""

    day: date


@dataclass(frozen=True)
class FirstOne:
    """Whether the race of that day is the first of its kind. `deed` takes the race back; 0: nothing does."""

    day: date
    first_time: bool
    deed: int


OfRaces = ListRaces | AddRace | OfEvent | Enter | Drop | FirstOne


@dataclass(frozen=True)
class RaceTap:
    """What was said about the races."""

    said: OfRaces


def race_data(said: OfRaces) -> str:
    """Button data for what can be said about the races. The end of a long name is left out."""
    match said:
        case ListRaces():
            return f"{RACE}:list"
        case AddRace():
            return f"{RACE}:add"
        case OfEvent(event):
            return f"{RACE}:of:{event}"
        case Enter(race):
            km = _UNSAID if race.km is None else f"{race.km:g}"
            first = "y" if race.first_time else "n"
            data = f"{RACE}:at:{race.event}:{day_data(race.day)}:{km}:{first}:{race.name or ''}"
            return data.encode()[:LONGEST_DATA].decode(errors="ignore")
        case Drop(day):
            return f"{RACE}:drop:{day_data(day)}"
        case FirstOne(day, first_time, deed):
            return f"{RACE}:first:{day_data(day)}:{'y' if first_time else 'n'}:{deed}"


def race_tap(rest: str) -> RaceTap:
    """The tap behind `r1:`. Raises ValueError (StaleTap among it)."""
    match rest.split(":", 5):
        case ["list"]:
            return RaceTap(ListRaces())
        case ["add"]:
            return RaceTap(AddRace())
        case ["of", event]:
            return RaceTap(OfEvent(one_of(Event, event)))
        case ["at", event, day, km, first, name]:
            length = None if km == _UNSAID else number_in(km)
            race = Race(day_in(day), one_of(Event, event), length, _yes(first), name.strip() or None)
            return RaceTap(Enter(race))
        case ["drop", day]:
            return RaceTap(Drop(day_in(day)))
        case ["first", day, yes, deed]:
            return RaceTap(FirstOne(day_in(day), _yes(yes), count_in(deed)))
    raise StaleTap(rest)


def _yes(text: str) -> bool:
    return one_in(text, "yn") == "y"
