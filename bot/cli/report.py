"""`freshlegs report`: one runner's season as a page, for the host."""

from __future__ import annotations

from datetime import date
from errno import EINVAL
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, NO, end, settings_or_end

if TYPE_CHECKING:
    from bot.diary.diary import Diary
    from bot.routines.season_report import SeasonView

HIGHEST_NUMBER = 2**63 - 1
"""What a diary has room for; Telegram's numbers stay far below."""
FOR_ITS_OWNER_ONLY = 0o600
"""The page holds health data, and a host's folder may be open to others."""


def report(
    athlete: Annotated[
        int, typer.Option("--athlete", metavar="ID", help="The runner's number.", show_default=False)
    ],
    out: Annotated[
        Path, typer.Option("--out", metavar="FILE", help="Where to write the page.", show_default=False)
    ],
    weeks: Annotated[int | None, typer.Option("--weeks", metavar="N", help="The last N weeks.")] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="From that day on, such as 2026-05-13.")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="CODE", help="Default: the runner's own.")
    ] = None,
    database: Annotated[
        str | None, typer.Option("--database", metavar="URL", help="Default: DATABASE_URL.")
    ] = None,
) -> None:
    """Write one runner's season as a page that needs nothing but a browser."""
    import asyncio

    from bot.chat.screens.season_report import runner_numbered, season_document
    from bot.diary.engine import open_diary
    from bot.diary.errors import BadDiaryUrl, DiaryError
    from bot.routines.presence import NotMet
    from bot.words.words import languages, words_in

    if language is not None and language not in languages():
        end(f"--language {language!r} is not known; expected one of {', '.join(languages())}", BAD_INPUT)
    begins = _begins(weeks, since)
    url = settings_or_end().database_url.get_secret_value() if database is None else database

    async def work() -> SeasonView:
        diary = open_diary(url)
        try:
            return await _read(diary, athlete, begins)
        finally:
            await diary.close()

    try:
        view = asyncio.run(work())
    except BadDiaryUrl as reason:
        end(f"{'DATABASE_URL' if database is None else '--database'} cannot be used: {reason}", BAD_INPUT)
    except DiaryError as trouble:
        end(str(trouble), NO)
    except NotMet:
        end(f"the diary knows nobody with the number {athlete}", NO)
    words = words_in(language or view.runner.language)
    _keep(season_document(words, view, runner_numbered(words, athlete)), out)


def _begins(weeks: int | None, since: str | None) -> date | int | None:
    """The first day that is asked for, or how many weeks; None: neither."""
    from bot.routines.season_report import MOST_WEEKS

    if weeks is not None and since is not None:
        end("--weeks and --since were both given, expected one of them", BAD_INPUT)
    if weeks is not None and not 1 <= weeks <= MOST_WEEKS:
        end(f"--weeks {weeks} cannot be shown, expected 1 to {MOST_WEEKS}", BAD_INPUT)
    if since is None:
        return weeks
    try:
        return date.fromisoformat(since)
    except ValueError:
        end(f"--since {since!r} is no day, expected one such as 2026-05-13", BAD_INPUT)


async def _read(diary: Diary, athlete: int, begins: date | int | None) -> SeasonView:
    from bot.app import real_now
    from bot.coach.rhythm import day_of
    from bot.diary.upgrade import standing
    from bot.routines.presence import NotMet
    from bot.routines.season_report import MOST_WEEKS, first_of, season_of
    from bot.routines.welcome import who_is

    if diary.file is not None and not diary.file.exists():
        end(f"{diary.file} is not there; expected a diary", NO)
    current, newest = await standing(diary)
    if current != newest:
        end(f"the diary is at {current or 'nothing'}, expected {newest}; run `freshlegs migrate`", NO)
    now = real_now()
    known = await who_is(diary, athlete) if 0 < athlete <= HIGHEST_NUMBER else None
    if known is None:
        raise NotMet(str(athlete))
    today = day_of(now, known.runner.zone)
    since = first_of(begins, today) if isinstance(begins, int) else begins
    if since is not None and not first_of(MOST_WEEKS, today) <= since <= today:
        earliest = first_of(MOST_WEEKS, today)
        end(f"--since {since} cannot be shown, expected {earliest} to {today}", BAD_INPUT)
    view = await season_of(diary, athlete, now, since)
    if view is None:
        end(f"nothing is known of runner {athlete} in these weeks, so there is no page", NO)
    return view


def _keep(page: bytes, out: Path) -> None:
    """Write beside the target and move: a page that was there is replaced by a whole one or not at all.

    Behind a link it is the file the link leads to. What is no file, /dev/stdout say, stays as it is.
    """
    try:
        target = Path(realpath(out))
        beside = target.parent / f".{target.name}.part"
        try:
            if target.exists() and not target.is_file():
                raise OSError(EINVAL, "not a file")
            beside.unlink(missing_ok=True)
            beside.touch(FOR_ITS_OWNER_ONLY, exist_ok=False)
            beside.write_bytes(page)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such folder"
        end(f"{out}: cannot be written ({reason.lower()})", NO if out.parent.is_dir() else BAD_INPUT)
