"""`freshlegs doctor`: is everything in order? One line each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.cli.ending import NO, settings_or_end

if TYPE_CHECKING:
    from bot.diary.diary import Diary
    from bot.settings import Settings


class Unwell(Exception):
    """A check failed; the text says what is wrong and what to do."""


def doctor() -> None:
    """Check the token, the database, its revision and the word catalogues; non-zero when one fails."""
    import asyncio

    import typer

    settings = settings_or_end()
    if not asyncio.run(_all_well(settings)):
        raise typer.Exit(NO)


async def _all_well(settings: Settings) -> bool:
    from rich.console import Console
    from rich.text import Text

    from bot.diary.engine import open_diary
    from bot.diary.errors import DiaryError

    # markup off: an address or a path may hold brackets, which would be taken for a style
    console = Console(highlight=False, markup=False, emoji=False)
    well = True

    def say(mark: str, style: str, line: str) -> None:
        console.print(Text(mark.ljust(6), style), line, sep="", soft_wrap=True)

    async def check(name: str, look: Callable[[], Awaitable[str]]) -> None:
        nonlocal well
        try:
            say("ok", "green", f"{name}: {await look()}")
        except (Unwell, DiaryError) as wrong:
            well = False
            say("FAIL", "red", f"{name}: {wrong}")

    await check("token", lambda: _token(settings))
    try:
        diary = open_diary(settings.database_url.get_secret_value())
    except DiaryError as wrong:
        say("FAIL", "red", f"database: DATABASE_URL: {wrong}")
        say("FAIL", "red", "migrations: there is no database to look at.")
        well = False
    else:
        await check("database", lambda: _database(diary))
        await check("migrations", lambda: _migrations(diary))
        await diary.close()
    await check("words", _words)
    return well


async def _token(settings: Settings) -> str:
    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    from bot.chat.transport import AiohttpRequest

    if settings.telegram_bot_token is None:
        raise Unwell("TELEGRAM_BOT_TOKEN is not set; @BotFather in Telegram gives you one (/newbot).")
    token, request = settings.telegram_bot_token.get_secret_value(), AiohttpRequest()
    bot = Bot(
        token, base_url=f"{settings.telegram_api_url}/bot", request=request, get_updates_request=request
    )
    try:
        async with bot:
            return f"Telegram answers as @{bot.username}"
    except InvalidToken:
        raise Unwell("Telegram refuses it: mistyped or revoked. @BotFather shows the right one.") from None
    except TelegramError as error:
        raise Unwell(f"{settings.telegram_api_url} was not reached ({type(error).__name__}).") from None


async def _database(diary: Diary) -> str:
    if diary.file is not None and not diary.file.exists():
        raise Unwell(f"{diary.file} is not there yet; `freshlegs migrate` or `freshlegs run` creates it.")
    from bot.diary.upgrade import standing

    current, _ = await standing(diary)
    if current is not None:  # else there are no tables to write to yet, which the next line says
        await diary.try_writing()
    return f"{diary.address} opens"


async def _migrations(diary: Diary) -> str:
    from bot.diary.upgrade import standing

    if diary.file is not None and not diary.file.exists():
        raise Unwell("there is no database yet.")
    current, head = await standing(diary)
    if current != head:
        raise Unwell(f"at {current or 'nothing'}, newest is {head}; run `freshlegs migrate`.")
    return f"at the newest revision, {head}"


async def _words() -> str:
    from bot.words.words import FIRST_LANGUAGE, broken_sentences, languages, sentence_names

    wanted = sentence_names(FIRST_LANGUAGE)
    for language in languages():
        broken = broken_sentences(language)
        missing = sorted(wanted - sentence_names(language))
        if broken or missing:
            raise Unwell(
                f"{language}: {len(missing)} sentences missing, {len(broken)} broken; first: "
                f"{(missing or list(broken))[0]}"
            )
    return f"{len(wanted)} sentences in {', '.join(languages())}"
