"""The races: what is ahead, what each means for the training, and one more being entered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.screens.season import dated, near_or_dated, undo_rows
from bot.chat.taps.races import AddRace, Drop, Enter, FirstOne, ListRaces, OfEvent, race_data
from bot.coach.rules.race import NEAR_MIN, WEEK_SHARE
from bot.coach.runner import DistanceUnit
from bot.coach.season import Event
from bot.diary.notes import Race
from bot.routines.racing import Asks, NoRaceDay, RacesView, before_race, no_key_until
from bot.words.dates import DateDoubt
from bot.words.plain_text import plain_text
from bot.words.reasoning import kilometres
from bot.words.words import Words

MOST_LISTED = 8
"""Races ahead that are shown: nobody trains for more."""


def races_screen(words: Words, view: RacesView) -> Screen:
    """Every race ahead and the last one behind; or the one just entered, and what is still asked of it."""
    if view.entered is not None:
        return _entered_screen(words, view, view.entered)
    lines = [words.say("race-removed"), ""] if view.removed else []
    lines += _listed(words, view)
    add = Button(words.say("button-race-add"), race_data(AddRace()))
    return Screen("\n".join(lines), (*undo_rows(words, view.deed), *_removals(words, view), (add,)))


def _entered_screen(words: Words, view: RacesView, race: Race) -> Screen:
    """The race that was told a moment ago, and what it means."""
    lines = [f"{words.say('race-entered')} {_line(words, view, race)}.", ""]
    if view.asks is not None:
        lines.append(words.say("race-ask-more", what=view.asks.value))
        return Screen("\n".join(lines), (*_first_asked(words, view), *undo_rows(words, view.deed)))
    lines += _meaning(words, view, race) if race.day >= view.today else _recovery(words, view, race)
    return Screen("\n".join(lines).strip(), (*undo_rows(words, view.deed), _to_the_list(words)))


def events_screen(words: Words, day: date | None = None, name: str | None = None) -> Screen:
    """Which race is it? `day` is there when it was told already."""
    buttons = (
        Button(
            words.say("button-race-event", event=event.name.lower()),
            race_data(OfEvent(event) if day is None else Enter(Race(day, event, name=name))),
        )
        for event in Event
    )
    shown = "" if day is None else dated(words, day)
    lines = [words.say("race-ask-event", dated=int(day is not None), day=shown)]
    lines.append(words.say("race-or-typed"))
    return Screen("\n".join(lines), (*in_rows(buttons, 3), _to_the_list(words)))


def when_screen(words: Words, event: Event, km: float | None, unit: DistanceUnit) -> Screen:
    """When is it? The answer is typed."""
    what = race_name(words, Race(date.min, event, km), unit)
    return Screen(words.say("race-ask-when", what=what), (_to_the_list(words),))


def which_day_screen(words: Words, races: Iterable[Race], doubt: DateDoubt) -> Screen:
    """The words allowed two days, or spoke against themselves: which one was meant?"""
    buttons = (Button(dated(words, race.day), race_data(Enter(race))) for race in races)
    return Screen(words.say("date-doubt", doubt=doubt.value), (*in_rows(buttons, 1), _to_the_list(words)))


def no_race_day_screen(words: Words, refused: NoRaceDay) -> Screen:
    """That day is too long ago, or too far ahead."""
    ahead = int(refused.day > refused.today)
    return Screen(words.say("race-no-such-day", ahead=ahead, day=dated(words, refused.day)))


def race_name(words: Words, race: Race, unit: DistanceUnit) -> str:
    """What the race is called: half marathon; 15 km race; ultra, 60 km."""
    if race.km is None:
        return words.say("race-event", event=race.event.name.lower())
    distance = kilometres(words, race.km, unit)
    return words.say("race-of-length", event=race.event.name.lower(), distance=distance)


def _listed(words: Words, view: RacesView) -> Iterator[str]:
    if not view.ahead:
        yield words.say("race-none-ahead")
        yield words.say("race-or-typed")
    else:
        yield words.say("race-list")
        yield from (f"• {_line(words, view, race)}" for race in view.ahead[:MOST_LISTED])
        yield ""
        yield from _meaning(words, view, view.ahead[0])
    if view.last is not None:
        yield ""
        yield f"{words.say('race-last')} {_line(words, view, view.last)}."
        yield from _recovery(words, view, view.last)


def _line(words: Words, view: RacesView, race: Race) -> str:
    """One race: Berlin (marathon): Sun 24 May 2027, 378 days to go, your first."""
    days, what = (race.day - view.today).days, race_name(words, race, view.runner.unit)
    return words.say(
        "race-line",
        what=what if race.name else what[:1].upper() + what[1:],
        name=race.name or "",
        named=int(race.name is not None),
        day=near_or_dated(words, race.day, view.today),
        when="today" if days == 0 else "ahead" if days > 0 else "behind",
        days=abs(days),
        first=int(race.first_time),
    )


def _meaning(words: Words, view: RacesView, race: Race) -> Iterator[str]:
    """What the next race does to the training, in two or three lines."""
    today, starts = view.today, before_race(race)
    if race.day == today:
        yield words.say("race-day-itself")
        return
    if starts.taper < starts.capped and today < starts.short:
        begun = int(today >= starts.taper)
        yield words.say("race-taper", begun=begun, day=near_or_dated(words, starts.taper, today))
    stage = "short" if today >= starts.short else "capped" if today >= starts.capped else "later"
    yield words.say(
        "race-last-week",
        stage=stage,
        capped=near_or_dated(words, starts.capped, today),
        short=near_or_dated(words, starts.short, today),
        percent=round(WEEK_SHARE.value * 100),
        minutes=round(NEAR_MIN.value),
    )
    yield words.say("race-on-the-day")


def _recovery(words: Words, view: RacesView, race: Race) -> Iterator[str]:
    until = no_key_until(race)
    if until >= view.today:
        yield words.say("race-recovery", day=near_or_dated(words, until, view.today))


def _first_asked(words: Words, view: RacesView) -> Rows:
    if view.entered is None or view.asks is not Asks.FIRST:
        return ()
    day, deed = view.entered.day, view.deed or 0
    return (
        tuple(
            Button(words.say(f"button-race-first-{name}"), race_data(FirstOne(day, yes, deed)))
            for name, yes in (("yes", True), ("no", False))
        ),
    )


def _removals(words: Words, view: RacesView) -> Rows:
    listed = [*view.ahead[:MOST_LISTED], *([view.last] if view.last is not None else [])]
    buttons = (
        Button(
            plain_text(
                words.say(
                    "button-race-drop",
                    what=race.name or race_name(words, race, view.runner.unit),
                    day=near_or_dated(words, race.day, view.today),
                )
            ),
            race_data(Drop(race.day)),
        )
        for race in listed
    )
    return in_rows(buttons, 1)


def _to_the_list(words: Words) -> tuple[Button, ...]:
    return (Button(words.say("button-race-back"), race_data(ListRaces())),)
