"""`freshlegs doctor`: is everything in order? One line each.

What is asked of Telegram stands in `doctor_telegram`, what of the diary and its disk in `doctor_diary`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.cli.ending import NO, settings_or_end

if TYPE_CHECKING:
    from bot.settings import Settings

TELEGRAM_ALLOWS_PER_S = 30


class Unwell(Exception):
    """A check failed; the text says what is wrong and what to do."""


class Doubtful(Exception):
    """The bot runs like this, but its host may not have meant it so; the text says what to look at."""


Look = Callable[[], Awaitable[str]]
Check = Callable[[str, Look], Awaitable[bool]]
"""Looks at one thing and writes its line; False when it failed."""


def doctor() -> None:
    """Check token, Telegram, database, disk, copies and sentences; non-zero when something is wrong."""
    import asyncio

    import typer

    settings = settings_or_end()
    if not asyncio.run(_all_well(settings)):
        raise typer.Exit(NO)


async def _all_well(settings: Settings) -> bool:
    from rich.console import Console
    from rich.text import Text

    from bot.cli.doctor_diary import look_at_diary
    from bot.cli.doctor_telegram import look_at_telegram
    from bot.diary.errors import DiaryError

    # markup off: an address or a path may hold brackets, which would be taken for a style
    console = Console(highlight=False, markup=False, emoji=False)
    well = True

    def say(mark: str, style: str, line: str) -> None:
        console.print(Text(mark.ljust(6), style), line, sep="", soft_wrap=True)

    async def check(name: str, look: Look) -> bool:
        nonlocal well
        try:
            say("ok", "green", f"{name}: {await look()}")
        except Doubtful as doubt:
            say("warn", "yellow", f"{name}: {doubt}")
        except (Unwell, DiaryError) as wrong:
            well = False
            say("FAIL", "red", f"{name}: {wrong}")
            return False
        return True

    await look_at_telegram(settings, check)
    await look_at_diary(settings, check)
    await check("bulk", lambda: _bulk(settings))
    await check("words", _words)
    return well


async def _bulk(settings: Settings) -> str:
    per_s = settings.bulk_per_second
    if per_s > TELEGRAM_ALLOWS_PER_S:
        raise Doubtful(
            f"BULK_PER_SECOND is {per_s:g}, but Telegram takes about {TELEGRAM_ALLOWS_PER_S} a second from a "
            "bot without paid broadcasts, and makes it wait when there are more."
        )
    return f"{per_s:g} messages a second at most"


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
