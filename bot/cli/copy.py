"""`freshlegs copy`: carry a diary over into another database."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, NO, end
from bot.cli.saying import say

if TYPE_CHECKING:
    from bot.diary.diary import Diary


def copy(
    source: Annotated[
        str, typer.Option("--from", metavar="URL", help="The diary that is copied; it is not changed.")
    ],
    target: Annotated[str, typer.Option("--to", metavar="URL", help="An empty database.")],
) -> None:
    """Copy a whole diary into an empty database: from SQLite to PostgreSQL, or back. Stop the bot first."""
    import asyncio

    from bot.diary.errors import DiaryError

    there, empty = _opened("--from", source), _opened("--to", target)
    if there.file is not None and not there.file.exists():
        end(f"--from cannot be used: {there.file} is not there; expected the file of a diary.", BAD_INPUT)
    if _same(there, empty):
        end("--from and --to are the same database; expected an empty one to copy into.", BAD_INPUT)
    try:
        rows = asyncio.run(_carry(there, empty))
    except DiaryError as trouble:
        end(str(trouble), NO)
    except KeyboardInterrupt:
        end("Stopped; nothing was copied.", NO)
    say(f"copied: {rows} rows, and the counts of every table agree")


def _opened(option: str, url: str) -> Diary:
    """The diary at that address; the end where it cannot be understood."""
    from bot.diary.engine import open_diary
    from bot.diary.errors import BadDiaryUrl

    try:
        return open_diary(url)
    except BadDiaryUrl as reason:
        end(f"{option} cannot be used: {reason}", BAD_INPUT)


def _same(one: Diary, other: Diary) -> bool:
    if one.file is not None and other.file is not None:
        return one.file.resolve() == other.file.resolve()
    return one.address == other.address


async def _carry(source: Diary, target: Diary) -> int:
    from rich.console import Console
    from rich.progress import Progress

    from bot.app import real_now
    from bot.diary.carrying import carry_over

    console = Console(stderr=True)
    # the bar makes room for the lines only where both are seen on one terminal: else they go their own way
    together = sys.stdout.isatty()
    bars = Progress(
        console=console, transient=True, disable=not console.is_terminal, redirect_stdout=together
    )
    with bars as progress:
        bar = progress.add_task("copying", total=None)

        def moved(name: str, done: int, all_rows: int) -> None:
            progress.update(bar, description=name, completed=done, total=all_rows)

        try:
            return await carry_over(source, target, real_now(), told=say, moved=moved)
        finally:
            await target.close()
            await source.close()
