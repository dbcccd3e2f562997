"""Runners who are in the diary before the program starts, with something due in a moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app import real_now
from bot.coach.checkin import CheckIn
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import Form, Kind, Known, PromptState
from bot.diary.upgrade import migrate


def noon_zone(now: datetime) -> str:
    """A zone in which it is between 12:00 and 13:00, so that no day changes while a test runs."""
    ahead_h = 12 - now.hour
    # these names count westwards: Etc/GMT-5 is five hours ahead
    return "Etc/GMT" if ahead_h == 0 else f"Etc/GMT{-ahead_h:+d}"


def runner_at_noon(runner_id: int) -> Runner:
    """Somebody for whom it is noon, and whose times of morning prompt and weekly summary are now."""
    zone = noon_zone(real_now())
    local = real_now().astimezone(ZoneInfo(zone))
    at = local.time().replace(second=0, microsecond=0)
    return Runner(id=runner_id, zone=zone, prompt_at=at, summary_weekday=local.weekday(), summary_at=at)


async def welcomed(page: Page, runner: Runner, *, told_yesterday: bool = True) -> None:
    """Somebody whose welcome is long over, and who told of yesterday's training or has yet to be asked."""
    await page.meet(runner, real_now() - timedelta(days=40))
    await page.mark_welcomed(runner.id)
    if told_yesterday:
        await page.speak_of_day(runner.id, day_of(real_now(), runner.zone) - timedelta(days=1))


async def due_in_a_moment(page: Page, runner: Runner, kind: Kind, within_s: float = 1) -> None:
    """The next of this kind comes after so many seconds."""
    now = real_now()
    await page.plan_due(runner.id, kind, day_of(now, runner.zone), now + timedelta(seconds=within_s))


async def knows(
    diary: Diary, *runners: Runner, due: Kind | None = Kind.MORNING, told_yesterday: bool = True
) -> None:
    """A diary in which these runners stand, each with something due in a moment."""
    await migrate(diary, real_now())
    async with diary.writing() as page:
        for runner in runners:
            await welcomed(page, runner, told_yesterday=told_yesterday)
            if due is not None:
                await due_in_a_moment(page, runner, due)


async def trained_for(diary: Diary, runner: Runner, days: int) -> None:
    """A check-in on each of the days before today."""
    today = day_of(real_now(), runner.zone)
    async with diary.writing() as page:
        for back in range(1, days + 1):
            answers = CheckIn(
                today - timedelta(days=back),
                legs=2 + back % 4,
                sleep_h=6.5 + back % 3,
                mood=3 + back % 2,
                resting_hr_bpm=50 + back % 5,
            )
            await page.keep_form(runner.id, Form(answers.finished()), real_now())


async def state_of(diary: Diary, runner: Runner, kind: Kind) -> PromptState | None:
    """What became of today's prompt."""
    async with diary.reading() as page:
        return await page.prompt_state(runner.id, kind, day_of(real_now(), runner.zone))


async def known_in(diary: Diary, runner_id: int) -> Known | None:
    """The runner as the diary knows them."""
    async with diary.reading() as page:
        return await page.known(runner_id)


async def form_in(diary: Diary, runner: Runner) -> CheckIn | None:
    """Today's answers."""
    async with diary.reading() as page:
        form = await page.form(runner.id, day_of(real_now(), runner.zone))
    return None if form is None else form.check_in
