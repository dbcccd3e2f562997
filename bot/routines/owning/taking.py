"""A diary taken along, and one brought back: what it holds is added, what is known stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import Absence, Kind, Known
from bot.diary.ownership.everything import Everything, Taken
from bot.routines.morning import advise_anew
from bot.routines.owning.bounds import FIRST_DAY
from bot.routines.owning.reading import Export
from bot.routines.presence import NotMet, known_runner, present_runner
from bot.routines.rounds import plan_rounds

STILL_OPEN = timedelta(days=7)
"""So old an export may be for an absence without an end to be still on: as long as a day's form is open."""


@dataclass(frozen=True)
class Brought:
    """What became of a diary that was brought along.

    `runner` is as the settings are now, `welcoming`: in the middle of the first questions. `taken` None: this
    update took it in already. `welcome_over`: the settings that came along answered the first questions.
    `ended`: absences that were open in a file too old for that, with the end they were given. `advised`:
    today's advice was made anew, from a day that was known before; `reads_otherwise`: it is another one now.
    `next_prompt_at` None: none is planned, or nothing about it changed.
    """

    runner: Runner
    taken: Taken | None
    welcoming: bool = False
    welcome_over: bool = False
    ended: tuple[Absence, ...] = ()
    advised: bool = False
    reads_otherwise: bool = False
    next_prompt_at: datetime | None = None


async def diary_of(diary: Diary, runner_id: int) -> Everything | None:
    """All that is known of the runner; None for somebody who has not consented."""
    async with diary.reading() as page:
        return await page.everything(runner_id)


async def take_in(diary: Diary, runner_id: int, export: Export, now: datetime, update_id: int) -> Brought:
    """Add what the diary does not know; what it knows stays as it is.

    The settings come along into a diary without any day. Raises NotMet, and DiaryTrouble for what nobody can
    have; then nothing is changed.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        if not await page.first_time(update_id, now):
            return Brought(known.runner, None, welcoming=not known.welcomed)
        told, ended = with_ends(export, known.runner.zone, now)
        was_known = await page.form(runner_id, day_of(now, known.runner.zone)) is not None
        taken = await page.take_everything(runner_id, told, now)
        if taken is None:  # never so: the runner is held, and nobody forgets them meanwhile
            raise NotMet(str(runner_id))
        brought = await _settled(page, known, taken, now)
        if was_known and any(taken.added.values()):
            brought = await _advised(page, brought, now)
        return replace(brought, ended=ended if taken.added["absences"] else ())


def with_ends(export: Export, zone: str, now: datetime) -> tuple[Everything, tuple[Absence, ...]]:
    """The diary of an export, and those of its absences that were still on when it was made, with an end.

    In one of the last days they are still on. In an older one they end with the day it was made, or with the
    last day it tells of; what has not begun by now keeps its open end.
    """
    told, today = export.everything, day_of(now, zone)
    if export.made_at is not None and now - export.made_at <= STILL_OPEN:
        return told, ()
    last = _last_day(told) if export.made_at is None else day_of(export.made_at, zone)
    ended = {
        one.since: replace(one, until=max(one.since, last))
        for one in told.absences
        if one.until is None and one.since <= today
    }
    absences = tuple(ended.get(one.since, one) for one in told.absences)
    return replace(told, absences=absences), tuple(ended.values())


def _last_day(told: Everything) -> date:
    """The last day that was lived, as far as it tells."""
    lived = [one.check_in.day for one in told.check_ins]
    lived += [one.day for one in told.training_days]
    lived += [one.day for one in told.workouts]
    return max(lived, default=FIRST_DAY)


async def _settled(page: Page, before: Known, taken: Taken, now: datetime) -> Brought:
    """Settings that were taken move what is due, and answer the first questions where they were answered."""
    if not taken.settings:
        return Brought(before.runner, taken, welcoming=not before.welcomed)
    known = await known_runner(page, before.runner.id)
    over = known.welcomed and not before.welcomed
    if over:
        await page.expect(known.runner.id, None)
    if known.welcomed:
        await plan_rounds(page, known, now)
    due = await page.due_of(known.runner.id)
    at = due[Kind.MORNING][1] if Kind.MORNING in due else None
    return Brought(known.runner, taken, not known.welcomed, over, next_prompt_at=at)


async def _advised(page: Page, brought: Brought, now: datetime) -> Brought:
    """The days that came along may say more about today."""
    runner, today = brought.runner, day_of(now, brought.runner.zone)
    before = await page.advice(runner.id, today)
    await advise_anew(page, runner, today, now)
    after = await page.advice(runner.id, today)
    if before is None or after is None:
        return brought
    return replace(brought, advised=True, reads_otherwise=before.verdict is not after.verdict)
