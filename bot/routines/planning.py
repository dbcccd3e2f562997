"""What a runner does to the plan: a week that repeats, and single dates that say something else.

Every change is kept at once, from today on, and can be taken back. Nothing is ever changed by itself.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coach.plan import PlannedSession
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.workout import RUN_KINDS, SessionKind
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import PlanDay
from bot.routines.asking import ask, ask_no_more
from bot.routines.plan_views import (
    Every,
    On,
    Place,
    PlaceView,
    PlanView,
    place_name,
    place_view,
    plan_view,
)
from bot.routines.presence import present_runner
from bot.routines.starting_weeks import Week
from bot.words.plan_titles import PlannedRead

DAYS_AHEAD = 26 * 7
"""How far ahead a single date can be planned."""
ABOUT = "plan"
"""What the chat asks for begins so while a day of the plan is open; its place and a deed follow."""
LONGEST_NOTE = 80
"""Characters of a session's own name that are kept."""


class DayNotPlanned(ValueError):
    """That date cannot be planned: it is over, or more than 26 weeks ahead. Carries the day."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__(f"{day} cannot be planned now")


class Unclear(ValueError):
    """What was typed is no session, and nothing of it is guessed. Carries where, and what was read of it."""

    def __init__(self, view: PlaceView, read: PlannedRead) -> None:
        self.view, self.read = view, read
        super().__init__("no session can be read out of that")


async def plan_of(diary: Diary, runner_id: int, now: datetime, update_id: int) -> PlanView:
    """The plan as it stands; none of its days is open any more. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        if await page.first_time(update_id, now):
            await ask_no_more(page, known, ABOUT)
        return await plan_view(page, known.runner, day_of(now, known.runner.zone))


async def place_of(
    diary: Diary,
    runner_id: int,
    place: Place,
    now: datetime,
    update_id: int,
    *,
    in_km: bool | None = None,
    deed: int = 0,
) -> PlaceView:
    """One place of the plan; from here on what is typed is about it. `in_km` None: as the plan has it.

    Raises NotMet, DayNotPlanned.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        view = await place_view(page, known.runner, place, plannable(place, now, known.runner))
        if await page.first_time(update_id, now):
            await ask(page, known, f"{ABOUT} {place_name(place)} {deed}")
        return replace(view, in_km=view.in_km if in_km is None else in_km, deed=deed)


async def choose_kind(
    diary: Diary, runner_id: int, place: Place, kind: SessionKind, now: datetime, update_id: int
) -> PlaceView:
    """That kind of session stands there, and how much of it is asked next. Raises NotMet, DayNotPlanned."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = plannable(place, now, known.runner)
        there = (await place_view(page, known.runner, place, today)).planned
        deed = 0
        if not await page.first_time(update_id, now):
            done = await page.done_with(runner_id, update_id)
            deed = 0 if done is None else done.number
        else:
            if there is None or there.kind is not kind:
                deed = await _keep(page, known.runner, place, PlanDay(PlannedSession(kind, None)), now)
            await ask(page, known, f"{ABOUT} {place_name(place)} {deed}")
        return replace(await place_view(page, known.runner, place, today), deed=deed)


async def keep(
    diary: Diary,
    runner_id: int,
    place: Place,
    session: PlannedSession | None,
    now: datetime,
    update_id: int,
    *,
    on_top_of: int = 0,
) -> PlanView:
    """That session stands there from now on; None: nothing does, and of a date the week speaks again.

    `on_top_of` is the deed of the tap before, which belongs to the same change: one undo takes both back.
    Raises NotMet, DayNotPlanned.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = plannable(place, now, known.runner)
        if await page.first_time(update_id, now):
            said = None if session is None else PlanDay(session)
            await _keep(page, known.runner, place, said, now, on_top_of)
            await ask_no_more(page, known, ABOUT)
        return await _as_kept(page, known.runner, place, today)


async def keep_typed(
    diary: Diary,
    runner_id: int,
    place: Place,
    read: PlannedRead,
    title: str,
    now: datetime,
    update_id: int,
    *,
    on_top_of: int = 0,
) -> PlanView:
    """The same of a session that was typed; a bare amount belongs to the kind that stands there.

    Raises NotMet, DayNotPlanned, and Unclear for what is no session: then nothing is kept.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = plannable(place, now, known.runner)
        if await page.first_time(update_id, now):
            there = await place_view(page, known.runner, place, today)
            await _keep(page, known.runner, place, _typed(there, read, title), now, on_top_of)
            await ask_no_more(page, known, ABOUT)
        return await _as_kept(page, known.runner, place, today)


async def take_week(diary: Diary, runner_id: int, week: Week, now: datetime, update_id: int) -> PlanView:
    """This is the week's plan from today on, unless there is one by now. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        if await page.first_time(update_id, now):
            await ask_no_more(page, known, ABOUT)
            if not await page.plan_week(runner_id):
                await page.keep_plan_week(runner_id, week, today)
                await page.keep_deed(runner_id, Did.PLANNED_WEEK, Before(week={}), now)
        return await plan_view(page, known.runner, today)


def plannable(place: Place, now: datetime, runner: Runner) -> date:
    """Today, if that place can be planned today. Raises DayNotPlanned."""
    today = day_of(now, runner.zone)
    if isinstance(place, On) and not today <= place.day <= today + timedelta(days=DAYS_AHEAD):
        raise DayNotPlanned(place.day)
    return today


async def _as_kept(page: Page, runner: Runner, place: Place, today: date) -> PlanView:
    """The plan with what stands at that place now, read back."""
    view = await plan_view(page, runner, today)
    if isinstance(place, Every):
        return replace(view, kept=place)
    own = (await page.plan_days(runner.id, place.day, place.day)).get(place.day)
    return replace(view, kept=place, kept_day=own)


async def _keep(
    page: Page, runner: Runner, place: Place, said: PlanDay | None, now: datetime, on_top_of: int = 0
) -> int:
    """Write it down, with what takes it back. Returns that deed; 0: so it stood there already."""
    if isinstance(place, Every):
        before, did = Before(week=await page.dated_plan_week(runner.id)), Did.PLANNED_WEEK
        old = await page.plan_week(runner.id)
        new = {weekday: planned for weekday, planned in old.items() if weekday != place.weekday}
        if said is not None:
            new[place.weekday] = said.planned
        if new == old:
            return 0
        await page.keep_plan_week(runner.id, new, day_of(now, runner.zone))
    else:
        own = (await page.plan_days(runner.id, place.day, place.day)).get(place.day)
        if own == said:
            return 0
        before, did = Before(days={place.day: own}), Did.PLANNED_DAYS
        if said is None:
            await page.drop_plan_day(runner.id, place.day)
        else:
            await page.keep_plan_day(runner.id, place.day, said)
    return await page.keep_deed(runner.id, did, await _joined(page, runner.id, did, before, on_top_of), now)


async def _joined(page: Page, runner_id: int, did: Did, before: Before, on_top_of: int) -> Before:
    """How things stood before both taps of one change, where the first of them is the last deed."""
    last = await page.last_deed(runner_id)
    if (
        last is None
        or (last.number, last.did) != (on_top_of, did)
        or last.before.days.keys() != before.days.keys()
    ):
        return before
    await page.drop_deed(runner_id, last.number)
    return last.before


def _typed(there: PlaceView, read: PlannedRead, title: str) -> PlanDay:
    """The session that was typed. Raises Unclear."""
    kind = read.kind
    if not read.understood:
        kind = None if read.kind is not None or read.unread else _kind_of_bare(there.planned, read)
    if kind is None:
        raise Unclear(there, read)
    named = isinstance(there.place, On) and read.minutes is None and read.km is None
    note = title[:LONGEST_NOTE] if named and kind in RUN_KINDS else None
    return PlanDay(PlannedSession(kind, read.minutes, read.km, read.sessions), note=note)


def _kind_of_bare(there: PlannedSession | None, read: PlannedRead) -> SessionKind | None:
    """The kind that a bare amount belongs to; None: it is none, or is no measure of what stands there."""
    if there is None or there.kind is SessionKind.REST:
        return None
    measured = read.minutes is not None or (read.km is not None and there.kind in RUN_KINDS)
    return there.kind if measured else None
