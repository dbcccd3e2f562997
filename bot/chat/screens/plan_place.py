"""One day of the plan: what it holds, the kinds to choose from, and then how much."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.chat.screens.plan import place_shown
from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.plan import (
    AskSize,
    ChooseKind,
    ChooseSize,
    DropPlace,
    ShowDates,
    ShowWeek,
    plan_data,
)
from bot.chat.taps.undo import undo_data
from bot.coach.measures import SESSION_MIN
from bot.coach.runner import DistanceUnit
from bot.coach.workout import RUN_KINDS, SessionKind
from bot.routines.plan_views import Every, PlaceView
from bot.words.plan_titles import PlannedRead
from bot.words.planning import planned_in_words
from bot.words.sessions import session_in_words, size_in_words
from bot.words.shown import KM_PER_MILE, day_shown
from bot.words.words import Words

KINDS = (
    (SessionKind.REST, SessionKind.EASY),
    (SessionKind.LONG, SessionKind.HARD),
    (SessionKind.CROSS, SessionKind.STRENGTH),
    (SessionKind.RACE,),
)
MINUTES = {
    SessionKind.LONG: (60, 75, 90, 105, 120, 135, 150, 180),
    SessionKind.STRENGTH: (15, 20, 30, 40, 45, 50, 60, 75),
}
USUAL_MINUTES = (20, 30, 40, 45, 50, 60, 75, 90)
DISTANCES = {
    (SessionKind.LONG, DistanceUnit.KM): (10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32),
    (SessionKind.LONG, DistanceUnit.MILES): (6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20),
}
USUAL_DISTANCES = {
    DistanceUnit.KM: (4, 5, 6, 8, 10, 12, 14, 16),
    DistanceUnit.MILES: (2, 3, 4, 5, 6, 7, 8, 10),
}
RACES_KM = (5, 10, 21.1, 42.2)
MOST_KM = 99.0
"""A bare number above it is taken for minutes alone."""


def place_screen(words: Words, view: PlaceView) -> Screen:
    """What that day holds, and everything it can hold instead."""
    lines = [words.say("planned-place", place=_place(words, view)), *_so_far(words, view)]
    if view.dated is not None and view.dated.race:
        lines.append(words.say("planned-race-on", date=day_shown(view.dated.day, words.language)))
        return Screen("\n".join(lines), (_back(words, view),))
    lines += ["", words.say("planned-choose", example=_example(words, view.runner.unit))]
    kinds = tuple(tuple(_kind(words, view, kind) for kind in row) for row in KINDS)
    return Screen("\n".join(lines), (*kinds, *_dropping(words, view), _back(words, view)))


def size_screen(words: Words, view: PlaceView) -> Screen:
    """How much of the kind that was chosen."""
    if view.planned is None or view.planned.kind is SessionKind.REST:
        return place_screen(words, view)
    kind, in_km = view.planned.kind, _in_km(view)
    session = session_in_words(words, view.planned, view.runner.unit)
    lines = [words.say("planned-ask-size", place=_place(words, view), session=session)]
    unit = view.runner.unit.value
    if in_km:
        example = words.say("planned-example-distance", unit=unit)
        lines.append(words.say("planned-size-distance", example=example))
    else:
        lines.append(words.say("planned-size-minutes", example=words.say("planned-example-minutes")))
    if kind is SessionKind.RACE:
        lines.append(words.say("planned-size-race"))
    sizes = in_rows(_sizes(words, view, kind, in_km=in_km), 4)
    none = Button(
        words.say("button-plan-no-size"), plan_data(ChooseSize(view.place, kind, None, None, view.deed))
    )
    undo = ((Button(words.say("button-log-undo"), undo_data(view.deed)),),) if view.deed else ()
    return Screen(
        "\n".join(lines), (*sizes, (*_other_unit(words, view, kind), none), *undo, _back(words, view))
    )


def unclear_screen(words: Words, view: PlaceView, read: PlannedRead, text: str) -> Screen:
    """Asking back what was typed, with an example and what can be tapped; `text` is the runner's own."""
    if sizes := tuple(_sizes_meant(words, view, text)):
        return Screen(words.say("planned-unclear-number", number=text), (sizes, _back(words, view)))
    return Screen(_unclear(words, view, read, text), place_screen(words, view).rows)


def _sizes_meant(words: Words, view: PlaceView, text: str) -> Iterator[Button]:
    """What a bare number may be: so far, or so long; nothing where no session stands there to have it."""
    kind = None if view.planned is None else view.planned.kind
    if kind in (None, SessionKind.REST) or not re.fullmatch(r"\d{1,3}([.,]\d)?", text):
        return
    number = float(text.replace(",", "."))
    to_km = KM_PER_MILE if view.runner.unit is DistanceUnit.MILES else 1
    if kind in RUN_KINDS and 0 < number <= MOST_KM / to_km:
        yield _size(words, view, kind, None, round(number * to_km, 1))
    if kind is not SessionKind.RACE and number.is_integer() and 0 < number <= SESSION_MIN.high:
        yield _size(words, view, kind, int(number), None)


def _unclear(words: Words, view: PlaceView, read: PlannedRead, text: str) -> str:
    size = size_in_words(words, read.minutes, read.km, view.runner.unit)
    planned = view.planned
    if read.kind is None and size and not read.unread:
        if planned is not None and planned.kind in (SessionKind.CROSS, SessionKind.STRENGTH):
            session = session_in_words(words, planned, view.runner.unit)
            return words.say("planned-unclear-minutes", session=session)
        return words.say("planned-unclear-kind", size=size)
    return words.say("planned-unclear", text=text, example=_example(words, view.runner.unit))


def _example(words: Words, unit: DistanceUnit) -> str:
    return words.say("planned-example-session", unit=unit.value)


def _place(words: Words, view: PlaceView) -> str:
    name = place_shown(words, view.place)
    return name[:1].upper() + name[1:]


def _so_far(words: Words, view: PlaceView) -> Iterator[str]:
    if view.planned is None:
        yield words.say("planned-now-nothing")
        return
    own = None if view.dated is None else view.dated.own
    session = planned_in_words(words, view.planned, view.runner.unit, None if own is None else own.note)
    if own is None or own.moved_from is None:
        yield words.say("planned-now", session=session)
    else:
        yield words.say("planned-now-moved", session=session, day=day_shown(own.moved_from, words.language))
    if view.dated is not None and view.dated.moved_to is not None:
        yield words.say("planned-moved-away", day=day_shown(view.dated.moved_to, words.language))


def _kind(words: Words, view: PlaceView, kind: SessionKind) -> Button:
    return Button(words.say("button-plan-kind", kind=kind.value), plan_data(ChooseKind(view.place, kind)))


def _dropping(words: Words, view: PlaceView) -> Rows:
    """Back to what the week says; for a weekday, nothing planned at all."""
    data = plan_data(DropPlace(view.place))
    if isinstance(view.place, Every):
        return () if view.planned is None else ((Button(words.say("button-plan-drop"), data),),)
    if view.dated is None or view.dated.own is None:
        return ()
    if view.by_week is None:
        return ((Button(words.say("button-plan-as-week-nothing"), data),),)
    session = session_in_words(words, view.by_week, view.runner.unit)
    return ((Button(words.say("button-plan-as-week", session=session), data),),)


def _back(words: Words, view: PlaceView) -> tuple[Button, ...]:
    if isinstance(view.place, Every):
        return (Button(words.say("button-plan-week"), plan_data(ShowWeek())),)
    return (Button(words.say("button-plan-dates-back"), plan_data(ShowDates())),)


def _in_km(view: PlaceView) -> bool:
    """A race goes over a distance, what is not run takes a time; else as it was chosen."""
    kind = None if view.planned is None else view.planned.kind
    return kind is SessionKind.RACE or (view.in_km and kind in RUN_KINDS)


def _sizes(words: Words, view: PlaceView, kind: SessionKind, *, in_km: bool) -> Iterator[Button]:
    unit = view.runner.unit
    if not in_km:
        for minutes in MINUTES.get(kind, USUAL_MINUTES):
            yield _size(words, view, kind, minutes, None)
        return
    if kind is SessionKind.RACE:
        distances: tuple[float, ...] = RACES_KM
    else:
        to_km = KM_PER_MILE if unit is DistanceUnit.MILES else 1
        named = DISTANCES.get((kind, unit), USUAL_DISTANCES[unit])
        distances = tuple(round(distance * to_km, 1) for distance in named)
    for km in distances:
        yield _size(words, view, kind, None, km)


def _size(words: Words, view: PlaceView, kind: SessionKind, minutes: int | None, km: float | None) -> Button:
    text = size_in_words(words, minutes, km, view.runner.unit)
    return Button(text, plan_data(ChooseSize(view.place, kind, minutes, km, view.deed)))


def _other_unit(words: Words, view: PlaceView, kind: SessionKind) -> tuple[Button, ...]:
    if kind is SessionKind.RACE or kind not in RUN_KINDS:
        return ()
    other = not view.in_km
    name = (
        words.say("button-plan-in-km", unit=view.runner.unit.value)
        if other
        else words.say("button-plan-in-min")
    )
    return (Button(name, plan_data(AskSize(view.place, kind, other, view.deed))),)
