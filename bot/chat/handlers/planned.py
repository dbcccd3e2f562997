"""The plan: the week, single dates, a calendar that was sent."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from time import monotonic

from bot.calendars.errors import UnreadableCalendar
from bot.calendars.reading import read_calendar
from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers.waiting import question_open
from bot.chat.screens.plan import dates_screen, kept_screen, opening_screen, plan_screen
from bot.chat.screens.plan_import import import_screen
from bot.chat.screens.plan_place import place_screen, size_screen, unclear_screen
from bot.chat.screens.screen import Screen
from bot.chat.taps.plan import (
    AskSize,
    ChooseKind,
    ChooseSize,
    DropPlace,
    OpenPlace,
    PlanTap,
    ShowDates,
    ShowWeek,
    TakeWeek,
    Wish,
)
from bot.coach.plan import PlannedSession
from bot.coach.workout import SessionKind
from bot.diary.notes import Known
from bot.routines import importing, planning
from bot.routines.plan_views import place_called
from bot.routines.planning import DayNotPlanned, Unclear
from bot.words.plan_lines import plan_line

LONGEST_ECHO = 40
"""Characters of a runner's own words that are repeated."""


async def tapped(desk: Desk, here: Here, tap: PlanTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    try:
        screen = await _carried_out(desk, here, tap.wish)
    except DayNotPlanned:
        await talk.show(
            desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("planned-day-not-open"))
        )
    else:
        await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _carried_out(desk: Desk, here: Here, wish: Wish) -> Screen:
    """Raises NotMet, DayNotPlanned."""
    diary, now, runner_id, update_id = desk.diary, desk.now(), here.user_id, here.update_id
    match wish:
        case ShowWeek() | ShowDates():
            view = await planning.plan_of(diary, runner_id, now, update_id)
            words = desk.words_for(view.runner)
            return dates_screen(words, view) if isinstance(wish, ShowDates) else plan_screen(words, view)
        case OpenPlace(place):
            opened = await planning.place_of(diary, runner_id, place, now, update_id)
            return place_screen(desk.words_for(opened.runner), opened)
        case AskSize(place, _, in_km, deed):
            opened = await planning.place_of(diary, runner_id, place, now, update_id, in_km=in_km, deed=deed)
            return size_screen(desk.words_for(opened.runner), opened)
        case ChooseKind(place, kind) if kind is not SessionKind.REST:
            opened = await planning.choose_kind(diary, runner_id, place, kind, now, update_id)
            return size_screen(desk.words_for(opened.runner), opened)
        case ChooseKind(place, kind):
            session = PlannedSession(kind, None)
            kept = await planning.keep(diary, runner_id, place, session, now, update_id)
        case ChooseSize(place, kind, minutes, km, deed):
            session = PlannedSession(kind, minutes, km)
            kept = await planning.keep(diary, runner_id, place, session, now, update_id, on_top_of=deed)
        case DropPlace(place):
            kept = await planning.keep(diary, runner_id, place, None, now, update_id)
        case TakeWeek(week):
            kept = await planning.take_week(diary, runner_id, week, now, update_id)
    return kept_screen(desk.words_for(kept.runner), kept)


async def typed(desk: Desk, here: Here, known: Known, asked: str, text: str) -> bool:
    """A session for the day that is open, or its amount; False: these words are about something else.

    `asked` is what stands behind the first word of what the chat asks for: the place, and the tap before.
    """
    name, _, deed = asked.partition(" ")
    read, now = plan_line(text, known.runner.language), desk.now()
    if read is None:
        return False
    said = " ".join(text.split())
    try:
        kept = await planning.keep_typed(
            desk.diary,
            here.user_id,
            place_called(name),
            read,
            said,
            now,
            here.update_id,
            on_top_of=int(deed or 0),
        )
    except DayNotPlanned:
        await talk.show(
            desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("planned-day-not-open"))
        )
    except Unclear as why:
        nothing = read.kind is None and read.km is None and read.minutes is None
        if nothing and await question_open(desk, here) is not None:
            return False
        echo = said if len(said) <= LONGEST_ECHO else f"{said[:LONGEST_ECHO]}…"
        words = desk.words_for(known.runner)
        there = replace(why.view, deed=int(deed or 0))
        await talk.show(desk, here.user_id, unclear_screen(words, there, why.read, echo))
    else:
        await talk.show(desk, here.user_id, kept_screen(desk.words_for(kept.runner), kept))
    return True


async def plan(desk: Desk, here: Here, said: str) -> None:
    """/plan, with what was said behind it. Raises NotMet."""
    view = await planning.plan_of(desk.diary, here.user_id, desk.now(), here.update_id)
    await talk.show(desk, here.user_id, opening_screen(desk.words_for(view.runner), view))


async def calendar(desk: Desk, here: Here, data: bytes) -> None:
    """A training calendar was sent. Raises NotMet."""
    now = desk.now()
    span = await importing.span_of(desk.diary, here.user_id, now)
    try:
        async with desk.reading:
            read = await asyncio.to_thread(read_calendar, data, span.first, span.last, span.zone, monotonic)
    except UnreadableCalendar as why:
        words = await desk.words_to(here.user_id)
        await talk.show(desk, here.user_id, Screen(words.say(why.sentence, **why.facts)))
        return
    done = await importing.import_calendar(desk.diary, here.user_id, read, now, here.update_id)
    await talk.show(desk, here.user_id, import_screen(desk.words_for(done.view.runner), done, read))
