"""How a bot runs on a host: alone on its diary, connected to Telegram, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.app import Bot, build_application, introduce, real_now, schedule
from bot.chat.bulk import BulkLane
from bot.chat.delivered import Deliveries
from bot.chat.desk import Now
from bot.chat.handlers.learning import learn_soon
from bot.chat.inbox import AnyApplication
from bot.chat.poller import ALLOWED_UPDATES, Poller, unless_stopped
from bot.chat.terms import Terms
from bot.chat.transport import AiohttpRequest
from bot.diary.alone import alone
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryUnavailable
from bot.diary.upgrade import migrate
from bot.routines.backups import nightly_copies
from bot.settings import Settings
from bot.web.watch import Watch

if TYPE_CHECKING:
    from bot.web.server import Webhook

log = structlog.get_logger(__name__)

HANDLING_DRAIN_S = 4
"""How long a stop waits for the updates in hand; what is cut off then is delivered again."""
REPLY_DRAIN_S = 1
"""How much longer it waits for replies Telegram would not take yet; what they tell stands in the diary."""

STANDING_BY = "standing by: another process polls with this diary, and this one takes over"
BESIDE_ANOTHER = "another process leads: it says what is due, and this one takes over"

TELL_HOW_TO_START = (
    "There is no bot token: write to @BotFather in Telegram, send /newbot, and put the token it gives you "
    "into TELEGRAM_BOT_TOKEN (in the environment or in a file called .env)."
)


class CannotStart(Exception):
    """The bot cannot run like this; the text is one sentence for the host."""


def is_outage(cause: BaseException) -> bool:
    """Whether the diary was away: then the update is not to blame and is kept."""
    return isinstance(cause, DiaryUnavailable)


async def run(
    settings: Settings,
    now: Callable[[], datetime] = real_now,
    told_to_stop: Callable[[], object] = lambda: None,
) -> None:
    """Run until SIGTERM or SIGINT; `told_to_stop` is called when one comes.

    Raises CannotStart, PollingStopped, CannotListen or a DiaryError.
    """
    if settings.telegram_bot_token is None:
        raise CannotStart(TELL_HOW_TO_START)
    diary = open_diary(settings.database_url.get_secret_value())
    stop = asyncio.Event()
    _stop_on_signals(stop, told_to_stop)
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
        lane=BulkLane(settings.bulk_per_second),
    )
    webhook = _webhook(settings, bot)
    watch = Watch(diary, bot.ticks, now, settings.tick_seconds, stop)
    try:
        async with _open_to_visitors(settings, bot, watch, webhook, stop):
            if await _connected(bot.application, stop):
                terms = Terms(diary.leader, stop)
                if await terms.look():
                    await _present(settings, bot.application, stop)
                    await terms.look()  # Telegram may have taken its time
                copies = nightly_copies(
                    diary.file,
                    settings.backup_dir,
                    settings.backup_keep,
                    now,
                    failed=bot.meters.errors.labels("backup").inc,
                )
                async with schedule(bot, settings.tick_seconds, settings.admin_user), copies:
                    await _listen_to_telegram(settings, bot, watch, webhook, terms, now, stop)
    finally:
        await bot.desk.sender.drain(REPLY_DRAIN_S)
        await bot.application.shutdown()
        # an application that never got as far as its own name leaves these open
        await request.shutdown()
        await poll_request.shutdown()


@contextlib.asynccontextmanager
async def _open_to_visitors(
    settings: Settings, bot: Bot, watch: Watch, webhook: Webhook | None, stop: asyncio.Event
) -> AsyncIterator[None]:
    """Serve the pages and the webhook where the host gave an address. Raises CannotListen."""
    if settings.listen_at is None:
        yield
        return
    from bot.web.server import served, web_app  # brings the web server, which not everybody needs

    pages = web_app(watch.health, webhook, phase=watch.phase, meters=bot.meters)
    async with served(pages, settings.listen_at, over=stop.set) as port:
        log.info("listening", port=port)
        yield


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


async def _present(settings: Settings, application: AnyApplication, stop: asyncio.Event) -> None:
    """Tell Telegram about the bot, which is the leader's to do alone. Raises CannotStart."""
    await unless_stopped(stop, introduce(application))
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        await _announce(application, settings.webhook_url, settings.webhook_secret.get_secret_value(), stop)


def _webhook(settings: Settings, bot: Bot) -> Webhook | None:
    """Where Telegram delivers; None: it is polled."""
    if settings.webhook_url is None or settings.webhook_secret is None:
        return None
    from bot.web.server import Webhook

    path = urlsplit(settings.webhook_url).path or "/"
    return Webhook(path, settings.webhook_secret.get_secret_value(), bot.inbox, outage=is_outage)


async def _listen_to_telegram(
    settings: Settings,
    bot: Bot,
    watch: Watch,
    webhook: Webhook | None,
    terms: Terms,
    now: Now,
    stop: asyncio.Event,
) -> None:
    """Poll while leading, or let Telegram deliver; at the end let what is in hand finish."""
    telegram = bot.application.bot
    poller = Poller(telegram, bot.inbox, now=now, outage=is_outage)
    deliveries = Deliveries(telegram, settings.webhook_url or "", now=now, meters=bot.meters)
    listening_since = now()

    def polled_at() -> datetime | None:
        if webhook is not None:
            return deliveries.last_good_at or listening_since
        if terms.over.is_set():
            return None  # who waits for the lead polls nothing, and is well
        return poller.last_good_poll_at or listening_since

    watch.polled_at = polled_at

    async def listening() -> None:
        nonlocal listening_since
        if webhook is not None:
            await deliveries.run(stop)
            return
        while await terms.begin():
            listening_since = now()
            log.info("ready", updates="polling")
            await poller.run(terms.over)

    async def taking_over() -> None:
        while await terms.next():
            try:
                await _present(settings, bot.application, stop)
            except CannotStart as refused:  # what was told to Telegram before still stands
                log.error("this process leads, but Telegram was not told so", reason=str(refused))

    work = (terms.run(), taking_over(), listening(), learn_soon(bot.desk, stop))
    tasks = [asyncio.create_task(one) for one in work]
    if terms.over.is_set():
        log.info(STANDING_BY if webhook is None else BESIDE_ANOTHER)
    watch.takes_work()
    if webhook is not None:
        log.info("ready", updates="webhook")
    try:
        await _first_failure(tasks, stop)
    finally:
        stop.set()
        bot.ticks.stop()
        tasks.append(asyncio.create_task(bot.inbox.idle()))  # what came through the webhook has no task here
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


def _stop_on_signals(stop: asyncio.Event, told: Callable[[], object]) -> None:
    loop = asyncio.get_running_loop()

    def signalled() -> None:
        if not stop.is_set():
            told()
        stop.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C still raises KeyboardInterrupt
            loop.add_signal_handler(name, signalled)
