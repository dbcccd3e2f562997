"""A bot that was down over the morning tells its host, as soon as it is back."""

from __future__ import annotations

from datetime import timedelta

from bot.app import real_now
from bot.coach.rhythm import day_of
from bot.diary.notes import Kind
from tests.bot_api import BotApi
from tests.process.host import Host
from tests.process.inside import running
from tests.process.lives import knows, runner_at_noon
from tests.process.phone import ADA, BOB, Phone

LATE = timedelta(minutes=30)


async def test_the_host_hears_of_a_morning_that_was_missed_before_it_is_made_up_for(
    host: Host, api: BotApi, ada: Phone
) -> None:
    runner, hosts_phone = runner_at_noon(ADA), Phone(api.telegram, BOB)
    ada.has_met_the_bot()
    hosts_phone.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)
        async with diary.writing() as page:
            now = real_now()
            await page.plan_due(ADA, Kind.MORNING, day_of(now, runner.zone), now - LATE)
        for _ in range(2):
            async with running(host, {"ADMIN_USER": str(BOB)}):
                await ada.sees("Good morning!")

    told = await hosts_phone.sees("one morning question was due", "One goes out now, late.", "(UTC)")
    assert len(hosts_phone.from_bot) == 1
    assert str(ADA) not in told.plain
