"""Meeting a runner, seeing one again, losing one, and being told to forget."""

from __future__ import annotations

from datetime import datetime

from bot.coach.runner import Runner
from bot.diary.bonds import Bond
from bot.diary.diary import Diary
from bot.diary.notes import Kind, Known
from bot.routines.presence import is_present, known_runner, present_runner
from bot.routines.rounds import plan_rounds
from bot.routines.settings import WELCOME, SettingsView, settings_of


async def who_is(diary: Diary, runner_id: int) -> Known | None:
    """The runner, or None for somebody who has not consented."""
    async with diary.reading() as page:
        return await page.known(runner_id)


async def was_answered(diary: Diary, update_id: int) -> bool:
    """Whether what this update says has been taken in already: then it is not read a second time."""
    async with diary.reading() as page:
        return await page.was_seen(update_id)


async def languages_spoken(diary: Diary) -> set[str]:
    """The languages of all runners who may be written to."""
    async with diary.reading() as page:
        return set(await page.languages())


async def hear(diary: Diary, runner_id: int, now: datetime, update_id: int) -> None:
    """What this update says was answered, whether it had an effect or none: it is not read a second time."""
    async with diary.writing(runner_id) as page:
        await page.first_time(update_id, now)


async def consent(diary: Diary, runner_id: int, now: datetime, language: str = "en") -> SettingsView:
    """Remember a runner who just agreed to it, and in which language. Agreeing twice wipes nothing."""
    async with diary.writing() as page:
        if await page.meet(Runner(id=runner_id, language=language), now):
            await page.expect(runner_id, WELCOME[0])
    return await settings_of(diary, runner_id, now)


async def see_again(diary: Diary, runner_id: int, now: datetime) -> Known | None:
    """A sign of life: a silence ends, and who could not be written to can be again and is asked as before.

    Returns the runner as they were found (so that `active` tells whether this was a return); None for a
    stranger.
    """
    async with diary.reading() as page:
        known = await page.known(runner_id)
    if known is not None and not is_present(known, now):
        async with diary.writing(runner_id) as page:
            await present_runner(page, runner_id, now)
    return known


async def next_morning(diary: Diary, runner_id: int) -> datetime | None:
    """When the next morning prompt is due, in UTC; None when none is planned."""
    async with diary.reading() as page:
        planned = (await page.due_of(runner_id)).get(Kind.MORNING)
    return None if planned is None else planned[1]


async def lose(diary: Diary, runner_id: int, reason: str, now: datetime) -> None:
    """Nothing more can be said to this runner until they write again."""
    async with diary.writing(runner_id) as page:
        await page.mark_inactive(runner_id, reason, now)


async def forget(
    diary: Diary, runner_id: int, now: datetime, update_id: int
) -> tuple[bool, tuple[Bond, ...]]:
    """Erase every row about this runner. Whether there was one, and what was shared until now, on both sides.

    The same wish delivered again erases nothing: the runner may have begun anew.
    """
    async with diary.writing() as page:
        # who looks after the runner is written about as well
        await page.hold_all(runner_id, *(bond.coach_id for bond in await page.coaches(runner_id)))
        known = await page.known(runner_id)
        if not await page.first_time(update_id, now):
            return known is None, ()
        coaches, athletes = await page.coaches(runner_id), await page.athletes(runner_id)
        for bond in coaches:
            await page.end_bond(bond.coach_id, runner_id)
            await plan_rounds(page, await known_runner(page, bond.coach_id), now, (Kind.DIGEST,))
        await page.forget(runner_id)
    await diary.fold_in()
    return known is not None, (*coaches, *athletes)
