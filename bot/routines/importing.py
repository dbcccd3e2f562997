"""A training calendar that was sent: what is understood of it becomes single dates, the rest is listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.calendars.entries import Calendar, Entry
from bot.coach.plan import PlannedSession
from bot.coach.rhythm import day_of
from bot.coach.workout import RUN_KINDS, SessionKind
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary
from bot.diary.notes import PlanDay
from bot.routines.plan_views import PlanView, plan_view
from bot.routines.planning import DAYS_AHEAD, LONGEST_NOTE
from bot.routines.presence import known_runner, present_runner
from bot.words.plan_titles import planned_in

DAYS_CHECKED = 28
"""A calendar plans whole weeks: its check sees whether one of four is lighter."""
_DAYS_BACK = 14

_RANK = (
    *(SessionKind.RACE, SessionKind.HARD, SessionKind.LONG, SessionKind.EASY),
    *(SessionKind.CROSS, SessionKind.STRENGTH, SessionKind.REST),
)
"""Of several sessions on one day the first in this order is the main one."""


@dataclass(frozen=True)
class Span:
    """The days of a calendar that are read, both included, and the zone its times are told in."""

    first: date
    last: date
    zone: str


@dataclass(frozen=True)
class Imported:
    """What became of a calendar.

    `taken`: the days it plans, `changed` of which were otherwise before. `unclear`: the entries whose titles
    were not understood. `races`: dates of races whose distance nobody told yet.
    """

    view: PlanView
    taken: Mapping[date, PlannedSession]
    changed: int
    unclear: tuple[Entry, ...]
    races: tuple[date, ...]


async def span_of(diary: Diary, runner_id: int, now: datetime) -> Span:
    """Which days of a calendar are read: from today to 26 weeks ahead. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
    today = day_of(now, runner.zone)
    return Span(today, today + timedelta(days=DAYS_AHEAD), runner.zone)


async def import_calendar(
    diary: Diary, runner_id: int, calendar: Calendar, now: datetime, update_id: int
) -> Imported:
    """Plan the dates of that calendar. Dates it does not speak of stay as they are. Raises NotMet."""
    read = {entry: session_of(entry) for entry in calendar.entries}
    by_day: dict[date, dict[Entry, PlannedSession]] = {}
    for entry, session in read.items():
        if session is not None:
            by_day.setdefault(entry.day, {})[entry] = session
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        today = day_of(now, runner.zone)
        days = {day: _day_of(sessions) for day, sessions in by_day.items() if day >= today}
        last = today + timedelta(days=DAYS_AHEAD)
        said = await page.plan_days(runner_id, today - timedelta(days=_DAYS_BACK), last)
        new = {day: plan for day, plan in _beside_moves(days, said).items() if said.get(day) != plan}
        changed = 0
        if await page.first_time(update_id, now) and new:
            changed = len(new)
            await page.keep_plan_days(runner_id, new)
            before = Before(days={day: said.get(day) for day in new})
            await page.keep_deed(runner_id, Did.IMPORTED, before, now)
        known_races = {race.day for race in await page.races(runner_id)}
        raced = (day for day, plan in days.items() if plan.planned.kind is SessionKind.RACE)
        return Imported(
            await plan_view(page, runner, today, checked=DAYS_CHECKED),
            {day: days[day].planned for day in sorted(days)},
            changed,
            tuple(entry for entry, session in read.items() if session is None),
            tuple(sorted(day for day in raced if day not in known_races)),
        )


def session_of(entry: Entry) -> PlannedSession | None:
    """The session of one entry; None: it was not understood. What a table's own columns say comes first."""
    read = planned_in(entry.title, entry.minutes)
    if entry.kind is None and not read.understood:
        return None
    kind = read.kind if entry.kind is None else SessionKind(entry.kind)
    if kind is None:
        return None
    if kind is SessionKind.REST:
        return PlannedSession(kind, None)
    fits = not read.unread and read.kind in (kind, None)
    minutes = read.minutes if fits else entry.minutes
    km = entry.km if entry.km is not None else read.km if fits else None
    sessions = read.sessions if fits else 1
    return PlannedSession(kind, minutes or None, (km or None) if kind in RUN_KINDS else None, sessions)


def _day_of(entries: Mapping[Entry, PlannedSession]) -> PlanDay:
    """One day's entries as one: the main session, and how many there are. The same entry twice is one."""
    trained = [one for one in entries if entries[one].kind is not SessionKind.REST]
    main = min(entries, key=lambda one: (_RANK.index(entries[one].kind), *_size(entries[one])))
    sessions = sum(entries[one].sessions for one in trained) or 1
    planned = replace(entries[main], sessions=sessions)
    return PlanDay(planned, note=main.title[:LONGEST_NOTE] or None)


def _size(planned: PlannedSession) -> tuple[float, float]:
    """The longest first."""
    return -(planned.km or 0), -(planned.minutes or 0)


def _beside_moves(new: Mapping[date, PlanDay], said: Mapping[date, PlanDay]) -> dict[date, PlanDay]:
    """The calendar's days without those it would only move back: the session stays where it was moved to."""
    moved_back: set[date] = set()
    for day, plan in said.items():
        came_from = plan.moved_from
        left = None if came_from is None else said.get(came_from)
        if came_from is None or left is None or new.get(day) != _unmoved(left):
            continue
        if new.get(came_from) in (None, _unmoved(plan)):
            moved_back |= {day, came_from}
    return {day: plan for day, plan in new.items() if day not in moved_back}


def _unmoved(plan: PlanDay) -> PlanDay:
    return replace(plan, moved_from=None)
