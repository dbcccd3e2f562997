"""Where the rooms are joined: the application and its schedule, for hosts, for the trial and for tests."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import BotCommand
from telegram.error import TelegramError
from telegram.ext import ApplicationBuilder
from telegram.request import BaseRequest

from bot.chat import handlers, mishaps
from bot.chat.bulk import BulkLane
from bot.chat.desk import Desk, Now
from bot.chat.held import Replies
from bot.chat.inbox import AnyApplication, Inbox
from bot.chat.menu import COMMANDS
from bot.chat.meters import Meters
from bot.chat.outages import tell_of_outage
from bot.chat.sending import Sleep
from bot.chat.ticks import Ticks
from bot.diary.diary import Diary
from bot.routines.rounds import tidy
from bot.words.words import FIRST_LANGUAGE, Words, languages, words_in

log = structlog.get_logger(__name__)

SAYING_DRAIN_S = 2
"""How much longer it waits for the schedule, which hears of the stop at the same moment. Together they stay
below the ten seconds that hosts give."""


def real_now() -> datetime:
    """The wall clock, in UTC. Everything else gets its time handed in."""
    return datetime.now(UTC)  # noqa: TID251 - the one place where time comes in


@dataclass(frozen=True)
class Bot:
    """The joined rooms of one bot, ready to be started."""

    application: AnyApplication
    desk: Desk
    inbox: Inbox
    ticks: Ticks
    meters: Meters


def build_application(
    *,
    token: str,
    diary: Diary,
    now: Now,
    request: BaseRequest,
    poll_request: BaseRequest | None = None,
    api_url: str = "https://api.telegram.org",
    allowed: frozenset[int] = frozenset(),
    stored: str = "host",
    lane: BulkLane | None = None,
    sleep: Sleep = asyncio.sleep,
    meters: Meters | None = None,
) -> Bot:
    """The real bot, over whatever carries its requests: Telegram's servers, or a Telegram made of memory."""
    meters = meters or Meters()
    application: AnyApplication = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .base_file_url(f"{api_url}/file/bot")
        .request(request)
        .get_updates_request(poll_request or request)
        .updater(None)
        .job_queue(None)
        .build()
    )
    desk = Desk(
        diary=diary,
        sender=Replies(application.bot, sleep=sleep, meters=meters),
        now=now,
        allowed=allowed,
        stored=stored,
    )
    inbox = Inbox(application, meters=meters)
    handlers.install(application, desk)
    mishaps.install(application, desk)
    return Bot(application, desk, inbox, Ticks(desk, lane or BulkLane(), meters), meters)


async def introduce(application: AnyApplication) -> None:
    """Tell Telegram the commands and what the bot is, in every language; English is for everybody else, too.

    It works without that, so a failure is only logged.
    """
    told = [(None, FIRST_LANGUAGE), *((language, language) for language in languages())]
    try:
        for code, language in told:
            await _introduce_in(application, code, words_in(language))
    except TelegramError as error:
        log.warning("commands not registered", error=type(error).__name__)


async def _introduce_in(application: AnyApplication, code: str | None, words: Words) -> None:
    """For people whose Telegram speaks this language (None: any other). Raises TelegramError."""
    bot, commands = application.bot, [BotCommand(name, words.say(f"command-{name}")) for name in COMMANDS]
    await bot.set_my_commands(commands, language_code=code)
    await bot.set_my_short_description(words.say("bot-short-description"), language_code=code)
    await bot.set_my_description(words.say("bot-description"), language_code=code)


@contextlib.asynccontextmanager
async def schedule(bot: Bot, tick_s: float, host: int | None = None) -> AsyncIterator[None]:
    """One job that ticks, one that tidies up. No job per runner: the diary knows what is due.

    `host` is told of mornings that were missed; None: nobody is.
    """
    turn = asyncio.Lock()

    async def tick() -> None:
        async with turn:
            if host is not None:  # whether this process leads is asked there, where a failure is caught
                telling = partial(tell_of_outage, bot.desk, host, bot.ticks.last_at)
                await mishaps.guarded("outage", telling, bot.meters)
            await mishaps.guarded("tick", bot.ticks.tick, bot.meters)

    async def tidy_up() -> None:
        async def if_leading() -> None:
            if await bot.desk.diary.leader.lead():
                await tidy(bot.desk.diary, bot.desk.now())

        await mishaps.guarded("tidy", if_leading, bot.meters)

    scheduler = AsyncIOScheduler(timezone=UTC)
    kept_up = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler.add_job(tick, "interval", seconds=tick_s, next_run_time=real_now(), **kept_up)
    scheduler.add_job(
        tidy_up, "interval", hours=6, next_run_time=real_now() + timedelta(minutes=5), **kept_up
    )
    scheduler.start()
    try:
        yield
    finally:
        bot.ticks.stop()
        scheduler.pause()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SAYING_DRAIN_S), turn:
                await mishaps.guarded("settle", bot.ticks.settle_rest, bot.meters)
        # only now, because it cancels what still runs: a prompt would have been said and never settled
        scheduler.shutdown(wait=False)
