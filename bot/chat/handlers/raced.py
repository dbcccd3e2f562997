"""Races: listed, entered by buttons or by a typed line, taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers.trained import out_of_range
from bot.chat.screens.races import (
    events_screen,
    no_race_day_screen,
    races_screen,
    when_screen,
    which_day_screen,
)
from bot.chat.screens.screen import Screen
from bot.chat.taps.races import AddRace, Drop, Enter, FirstOne, ListRaces, OfEvent, RaceTap
from bot.coach.measures import OutOfRange
from bot.coach.rhythm import day_of
from bot.coach.season import Event
from bot.diary.notes import Known, Race
from bot.routines import racing, welcome
from bot.routines.presence import NotMet
from bot.routines.racing import DAYS_BACK, HOW_FAR, WHEN, NoRaceDay, RacesView
from bot.words.dates import DateDoubt, DaySaid, day_said
from bot.words.day_answer import answers_when
from bot.words.race_line import RaceSaid, distance_said, name_in, race_said


async def tapped(desk: Desk, here: Here, tap: RaceTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    now = desk.now()
    match tap.said:
        case ListRaces():
            await _show(desk, here, await racing.races_of(desk.diary, here.user_id, now))
        case AddRace():
            runner = (await racing.races_of(desk.diary, here.user_id, now)).runner
            screen = events_screen(desk.words_for(runner))
            await talk.show_in(desk, here.user_id, here.message_id, screen)
        case OfEvent(event):
            await _ask_when(desk, here, RaceSaid(event, None, _NO_DAY, None))
        case Enter(race):
            await _enter(desk, here, race)
        case Drop(day):
            view = await racing.drop(desk.diary, here.user_id, day, now, here.update_id)
            await _show(desk, here, view)
        case FirstOne(day, first_time, deed):
            view = await racing.tell_more(
                desk.diary, here.user_id, day, deed, now, here.update_id, first_time=first_time
            )
            await _show(desk, here, view)


async def typed(desk: Desk, here: Here, known: Known, asked: str, text: str) -> bool:
    """An answer to what was asked; False: it is none.

    `asked` is what stands behind the first word of what the chat asks for.
    """
    today, language = day_of(desk.now(), known.runner.zone), known.runner.language
    asking = f"race {asked} "
    if asking.startswith(HOW_FAR):
        return await _how_far(desk, here, asking.removeprefix(HOW_FAR), text, language)
    when = day_said(text, today, slack_days=DAYS_BACK, language=language)
    if not asking.startswith(WHEN) or not answers_when(text, when, today, language):
        return False
    event, km, name = asking.removeprefix(WHEN).split(" ", 2)
    said = RaceSaid(Event(event), None if km == "-" else float(km), when, name_in(name))
    await _enter_said(desk, here, replace(said, name=name_in(when.rest) or said.name))
    return True


async def race(desk: Desk, here: Here, said: str) -> None:
    """/race, with what was said behind it. Raises NotMet."""
    known = await welcome.who_is(desk.diary, here.user_id)
    if known is None:
        raise NotMet(str(here.user_id))
    if not said:
        await _show(desk, here, await racing.races_of(desk.diary, here.user_id, desk.now()))
        return
    words, today = desk.words_for(known.runner), day_of(desk.now(), known.runner.zone)
    read = race_said(said, today, days_back=DAYS_BACK, language=words.language)
    if read.event is not None and read.when.doubt is DateDoubt.NONE_NAMED:
        await _ask_when(desk, here, read)
    elif read.event is not None:
        await _enter_said(desk, here, read)
    elif read.when.day is not None:
        await talk.show(desk, here.user_id, events_screen(words, read.when.day, read.name))
    else:
        await talk.show(desk, here.user_id, events_screen(words))


_NO_DAY = DaySaid((), "", DateDoubt.NONE_NAMED)


async def _ask_when(desk: Desk, here: Here, said: RaceSaid) -> None:
    known = await welcome.who_is(desk.diary, here.user_id)
    if known is None or said.event is None:
        raise NotMet(str(here.user_id))
    await racing.ask_when(
        desk.diary, here.user_id, said.event, desk.now(), here.update_id, km=said.km, name=said.name
    )
    screen = when_screen(desk.words_for(known.runner), said.event, said.km, known.runner.unit)
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _enter_said(desk: Desk, here: Here, said: RaceSaid) -> None:
    """Enter what was typed, or ask which day was meant. The race must have its event."""
    when = said.when
    if when.day is not None:
        await _enter(desk, here, _race(said, when.day))
        return
    screen = which_day_screen(
        await desk.words_to(here.user_id),
        (_race(said, day) for day in when.readings),
        when.doubt or DateDoubt.WHICH,
    )
    await talk.show(desk, here.user_id, screen)


def _race(said: RaceSaid, day: date) -> Race:
    return Race(day, said.event or Event.OTHER, said.km, said.first_time, said.name)


async def _enter(desk: Desk, here: Here, race: Race) -> None:
    words = await desk.words_to(here.user_id)
    try:
        view = await racing.enter(desk.diary, here.user_id, race, desk.now(), here.update_id)
    except NoRaceDay as refused:
        await talk.show_in(desk, here.user_id, here.message_id, no_race_day_screen(words, refused))
    except OutOfRange as outside:
        await talk.show(desk, here.user_id, Screen(out_of_range(words, outside)))
    else:
        await _show(desk, here, view)


async def _how_far(desk: Desk, here: Here, asked: str, text: str, language: str) -> bool:
    day, deed = asked.split()
    km = distance_said(text, language)
    if km is None:
        return False
    try:
        view = await racing.tell_more(
            desk.diary, here.user_id, date.fromisoformat(day), int(deed), desk.now(), here.update_id, km=km
        )
    except OutOfRange as outside:
        await talk.show(desk, here.user_id, Screen(out_of_range(await desk.words_to(here.user_id), outside)))
    else:
        await _show(desk, here, view)
    return True


async def _show(desk: Desk, here: Here, view: RacesView) -> None:
    screen = races_screen(desk.words_for(view.runner), view)
    await talk.show_in(desk, here.user_id, here.message_id, screen)
