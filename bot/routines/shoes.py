"""Shoes: since when a pair is new, which the heavy legs are held against."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import Known, Shoes
from bot.routines.asking import ask, ask_no_more
from bot.routines.presence import known_runner, present_runner

DAYS_BACK = 3 * 365
"""A pair older than this is no longer in use."""
ABOUT = "shoes"
SINCE = f"{ABOUT} when"
"""What the chat asks for, while it is the day of a new pair."""


class NoShoesDay(ValueError):
    """No pair can have been new that day: it is still to come, or too long ago. Carries both days."""

    def __init__(self, day: date, today: date) -> None:
        self.day, self.today = day, today
        super().__init__(f"shoes new on {day} cannot be entered on {today}")


@dataclass(frozen=True)
class ShoesView:
    """The pairs in the order they were new. `entered`: the one just told of; `removed`: one was taken out.

    `deed` takes the last change back; None: nothing was changed just now.
    """

    runner: Runner
    today: date
    pairs: tuple[Shoes, ...]
    entered: Shoes | None = None
    deed: int | None = None
    removed: bool = False


async def shoes_of(diary: Diary, runner_id: int, now: datetime) -> ShoesView:
    """The pairs. Raises NotMet."""
    async with diary.reading() as page:
        return await _view(page, (await known_runner(page, runner_id)).runner, now)


async def ask_since(diary: Diary, runner_id: int, now: datetime, update_id: int) -> None:
    """From now on a typed day is the day of a new pair. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        if await page.first_time(update_id, now):
            await ask(page, known, SINCE)


async def enter(diary: Diary, runner_id: int, shoes: Shoes, now: datetime, update_id: int) -> ShoesView:
    """This pair was new on its day; another one of that day is replaced. Raises NotMet, NoShoesDay."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        if not today - timedelta(days=DAYS_BACK) <= shoes.since <= today:
            raise NoShoesDay(shoes.since, today)
        if not await page.first_time(update_id, now):
            return await _view(page, known.runner, now)
        there = {pair.since: pair for pair in await page.shoes(runner_id)}
        await page.keep_shoes(runner_id, shoes)
        deed = await _done(page, known, shoes.since, there.get(shoes.since), now)
        return replace(await _view(page, known.runner, now), entered=shoes, deed=deed)


async def drop(diary: Diary, runner_id: int, since: date, now: datetime, update_id: int) -> ShoesView:
    """No pair was new that day. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        there = {pair.since: pair for pair in await page.shoes(runner_id)}.get(since)
        if not await page.first_time(update_id, now) or there is None:
            return await _view(page, known.runner, now)
        await page.drop_shoes(runner_id, since)
        deed = await _done(page, known, since, there, now)
        return replace(await _view(page, known.runner, now), deed=deed, removed=True)


async def _done(page: Page, known: Known, since: date, before: Shoes | None, now: datetime) -> int:
    await ask_no_more(page, known, ABOUT)
    return await page.keep_deed(known.runner.id, Did.SHOES, Before(shoes={since: before}), now)


async def _view(page: Page, runner: Runner, now: datetime) -> ShoesView:
    return ShoesView(runner, day_of(now, runner.zone), await page.shoes(runner.id))
