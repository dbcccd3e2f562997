"""How a bot runs on a host: alone on its diary, connected to Telegram, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.app import Bot, build_application, introduce, real_now, schedule
from bot.chat.desk import Now
from bot.chat.inbox import AnyApplication
from bot.chat.poller import ALLOWED_UPDATES, Poller, unless_stopped
from bot.chat.transport import AiohttpRequest
from bot.diary.alone import alone
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryError, DiaryUnavailable
from bot.diary.upgrade import migrate
from bot.settings import Settings
from bot.web.server import Health, Webhook, serve, web_app

log = structlog.get_logger(__name__)

STALE_POLL_S = 120
"""A poll takes 30 s when nothing happens; four missed ones are a dead line."""
STALE_TICKS = 8
"""Ticks missed before the schedule counts as stopped."""
CLOCK_SLACK_S = 60
"""How far a clock may be set back before what happened "later" no longer counts as fresh."""
HANDLING_DRAIN_S = 5
"""How long a stop waits for the updates in hand; what is cut off then is delivered again."""

TELL_HOW_TO_START = (
    "There is no bot token: write to @BotFather in Telegram, send /newbot, and put the token it gives you "
    "into TELEGRAM_BOT_TOKEN (in the environment or in a file called .env)."
)


class CannotStart(Exception):
    """The bot cannot run like this; the text is one sentence for the host."""


def is_outage(cause: BaseException) -> bool:
    """Whether the diary was away: then the update is not to blame and is kept."""
    return isinstance(cause, DiaryUnavailable)


async def run(settings: Settings, now: Callable[[], datetime] = real_now) -> None:
    """Run until SIGTERM or SIGINT. Raises CannotStart, PollingStopped, CannotListen or a DiaryError."""
    if settings.telegram_bot_token is None:
        raise CannotStart(TELL_HOW_TO_START)
    diary = open_diary(settings.database_url.get_secret_value())
    stop = asyncio.Event()
    _stop_on_signals(stop)
    with alone(diary.file):
        try:
            migrated = await migrate(diary, now())
            if migrated.changed:
                log.info(
                    "diary brought up to date", revision=migrated.after, backup=str(migrated.backup or "")
                )
            await diary.try_writing()
            await _run_with(settings, settings.telegram_bot_token.get_secret_value(), diary, now, stop)
        finally:
            await diary.close()


async def _run_with(settings: Settings, token: str, diary: Diary, now: Now, stop: asyncio.Event) -> None:
    request, poll_request = AiohttpRequest(), AiohttpRequest(connections=2)
    bot = build_application(
        token=token,
        diary=diary,
        now=now,
        request=request,
        poll_request=poll_request,
        api_url=settings.telegram_api_url,
        allowed=settings.allowed_users,
    )
    try:
        if await _connected(bot.application, stop):
            await unless_stopped(stop, introduce(bot.application))
            async with schedule(bot, settings.tick_seconds):
                await _listen_to_telegram(settings, bot, now, stop)
    finally:
        await bot.application.shutdown()
        # an application that never got as far as its own name leaves these open
        await request.shutdown()
        await poll_request.shutdown()


async def _connected(application: AnyApplication, stop: asyncio.Event) -> bool:
    """Reach Telegram, however long it takes; False after a stop. Raises CannotStart on a refused token."""
    try:
        return await _patiently(application.initialize, stop)
    except (InvalidToken, BadRequest) as refused:
        raise CannotStart(
            "Telegram refuses the bot's token: it was mistyped or revoked. @BotFather shows it; "
            "set TELEGRAM_BOT_TOKEN to it and start again."
        ) from refused


async def _patiently(call: Callable[[], Awaitable[object]], stop: asyncio.Event) -> bool:
    """Call until Telegram answers; False after a stop. Raises InvalidToken and BadRequest: answers too."""
    wait_s = 1.0
    while not stop.is_set():
        try:
            await unless_stopped(stop, call())
        except (InvalidToken, BadRequest):
            raise
        except TelegramError as error:
            log.warning("Telegram not reached", error=type(error).__name__, wait_s=wait_s)
            await unless_stopped(stop, asyncio.sleep(wait_s))
            wait_s = min(wait_s * 2, 30)
        else:
            return not stop.is_set()
    return False


async def _listen_to_telegram(settings: Settings, bot: Bot, now: Now, stop: asyncio.Event) -> None:
    """Poll, or let Telegram deliver; beside it the web server where an address is set."""
    poller: Poller | None = None
    webhook: Webhook | None = None
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        secret = settings.webhook_secret.get_secret_value()
        path = urlsplit(settings.webhook_url).path or "/"
        webhook = Webhook(path, secret, bot.inbox, outage=is_outage)
    else:
        poller = Poller(bot.application.bot, bot.inbox, now=now, outage=is_outage)
    started_at = now()

    async def health() -> Health:
        return await _health(bot, poller, settings.tick_seconds, now(), started_at)

    async def polling() -> None:
        if poller is not None:
            await poller.run(stop)
            stop.set()

    async def serving() -> None:
        if settings.listen_at is not None:
            host, port = settings.listen_at
            app = web_app(health, webhook)
            await serve(app, host, port, stop, started=lambda opened: log.info("listening", port=opened))

    if webhook is not None and settings.webhook_url is not None:
        await _announce(bot.application, settings.webhook_url, webhook.secret, stop)
    tasks = [asyncio.create_task(polling()), asyncio.create_task(serving())]
    log.info("ready", updates="webhook" if webhook is not None else "polling")
    try:
        await _first_failure(tasks, stop)
    finally:
        stop.set()
        bot.ticks.stop()
        _, late = await asyncio.wait(tasks, timeout=HANDLING_DRAIN_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _announce(application: AnyApplication, url: str, secret: str, stop: asyncio.Event) -> None:
    """Tell Telegram where to deliver, however long it takes. Raises CannotStart when it will not."""

    async def announce() -> None:
        await application.bot.set_webhook(url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES))

    try:
        await _patiently(announce, stop)
    except (BadRequest, InvalidToken) as refused:
        raise CannotStart(
            f"Telegram does not take WEBHOOK_URL {url}: {refused.message}. It wants a public https address "
            "on port 443, 80, 88 or 8443."
        ) from refused


async def _first_failure(tasks: list[asyncio.Task[None]], stop: asyncio.Event) -> None:
    """Wait for the stop; what a task raises before it ends everything and is raised here."""
    stopping = asyncio.create_task(stop.wait())
    waiting: set[asyncio.Task[Any]] = {stopping, *tasks}
    while not stopping.done():
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()


async def _health(
    bot: Bot, poller: Poller | None, tick_s: float, at: datetime, started_at: datetime
) -> Health:
    try:
        await bot.desk.diary.ping()
        database = True
    except DiaryError:
        database = False
    poll_age_s = None if poller is None else (at - (poller.last_good_poll_at or started_at)).total_seconds()
    tick_age_s = (at - (bot.ticks.last_at or started_at)).total_seconds()
    polls = poll_age_s is None or -CLOCK_SLACK_S <= poll_age_s < STALE_POLL_S
    ticks = -CLOCK_SLACK_S <= tick_age_s < max(60.0, STALE_TICKS * tick_s)
    return Health(
        ok=database and polls and ticks,
        last_poll_age_s=poll_age_s,
        last_tick_age_s=tick_age_s,
        database=database,
    )


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C still raises KeyboardInterrupt
            loop.add_signal_handler(name, stop.set)
