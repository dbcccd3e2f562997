"""What `freshlegs doctor` asks of Telegram: token, clock, webhook, and whether the host can be told."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.cli.doctor import Check, Doubtful, Unwell

if TYPE_CHECKING:
    from telegram import Bot

    from bot.settings import Settings

SKEW_S = 60
"""A clock that is off by more than this asks everybody at another minute than they wished."""
MANY_WAIT = 100
"""Updates that wait at Telegram; a bot that runs takes each within a second."""


async def look_at_telegram(settings: Settings, check: Check) -> None:
    """A line for the token and, where Telegram takes it, one for each of the rest."""
    from telegram import Bot

    from bot.chat.transport import AiohttpRequest

    request = AiohttpRequest()
    bot: Bot | None = None
    if settings.telegram_bot_token is not None:
        bot = Bot(
            settings.telegram_bot_token.get_secret_value(),
            base_url=f"{settings.telegram_api_url}/bot",
            request=request,
            get_updates_request=request,
        )
    known = await check("token", lambda: _token(settings, bot))
    if bot is None:
        return
    try:
        if known:
            await check("clock", lambda: _clock(settings))
            await check("updates", lambda: _updates(settings, bot))
            await check("host", lambda: _host(settings, bot))
    finally:
        await bot.shutdown()
        await request.shutdown()  # a bot that never got as far as its own name leaves this open


async def _token(settings: Settings, bot: Bot | None) -> str:
    from telegram.error import InvalidToken, TelegramError

    if bot is None:
        raise Unwell("TELEGRAM_BOT_TOKEN is not set; @BotFather in Telegram gives you one (/newbot).")
    try:
        await bot.initialize()
    except InvalidToken:
        raise Unwell("Telegram refuses it: mistyped or revoked. @BotFather shows the right one.") from None
    except TelegramError as error:
        raise Unwell(f"{settings.telegram_api_url} was not reached ({type(error).__name__}).") from None
    return f"Telegram answers as @{bot.username}"


async def _clock(settings: Settings) -> str:
    from email.utils import parsedate_to_datetime

    import aiohttp

    from bot.app import real_now

    waits = aiohttp.ClientTimeout(total=10)
    try:
        # the server's own address, without the token, and to nowhere it may point on to
        async with (
            aiohttp.ClientSession(timeout=waits) as web,
            web.get(settings.telegram_api_url, allow_redirects=False) as answer,
        ):
            told = answer.headers.get("Date", "")
    except (aiohttp.ClientError, TimeoutError):
        told = ""
    try:
        theirs = parsedate_to_datetime(told).astimezone(UTC)
    except ValueError:
        raise Doubtful("Telegram did not tell the time, so this machine's could not be compared.") from None
    ahead_s = (real_now() - theirs).total_seconds()
    if abs(ahead_s) > SKEW_S:
        way = "ahead of" if ahead_s > 0 else "behind"
        raise Unwell(
            f"this machine is {abs(ahead_s):.0f} s {way} Telegram's, so everybody is asked at a wrong time; "
            "let the system set its clock (timedatectl set-ntp true)."
        )
    return "as Telegram's"


async def _updates(settings: Settings, bot: Bot) -> str:
    """How updates come, and whether Telegram knows it so."""
    from telegram.error import TelegramError

    try:
        info = await bot.get_webhook_info()
    except TelegramError as error:
        raise Unwell(f"Telegram did not say how it delivers ({type(error).__name__}).") from None
    waiting = f"{info.pending_update_count} wait at Telegram"
    if settings.webhook_url is None:
        if info.url:
            raise Unwell(
                f"WEBHOOK_URL is empty, but Telegram delivers to {_place(info.url)}, so it lets nobody poll; "
                "see “Webhook” in docs/operation."
            )
        how = "polled"
    elif info.url != settings.webhook_url:
        where = f"delivers to {_place(info.url)}" if info.url else "has no webhook"
        raise Unwell(f"WEBHOOK_URL is set, but Telegram {where}; `freshlegs run` tells it when it starts.")
    else:
        how = f"delivered to {_place(info.url)}"
        if info.last_error_message:
            at = "" if info.last_error_date is None else f" on {info.last_error_date:%Y-%m-%d at %H:%M} UTC"
            raise Doubtful(f"{how}; {waiting}; last trouble{at}: {info.last_error_message}")
    if info.pending_update_count >= MANY_WAIT:
        raise Doubtful(f"{how}; {waiting}: the bot does not run, or does not keep up.")
    return f"{how}; {waiting}"


async def _host(settings: Settings, bot: Bot) -> str:
    """Whether the bot may write to whoever runs it: shown by “typing …”, which leaves nothing in the chat."""
    from telegram.constants import ChatAction
    from telegram.error import TelegramError

    host = settings.admin_user
    if host is None:
        return "ADMIN_USER is not set, so nobody is told when the bot was down over a morning"
    try:
        await bot.send_chat_action(host, ChatAction.TYPING)
    except TelegramError as error:
        raise Unwell(
            f"the bot cannot write to ADMIN_USER {host} ({type(error).__name__}): it must be your own user "
            "number, and you must have sent the bot /start."
        ) from None
    return f"the bot can write to ADMIN_USER {host}"


def _place(url: str) -> str:
    """Where an address leads, without its path: that may be somebody's secret."""
    address = urlsplit(url)
    return f"{address.scheme}://{address.hostname}"
