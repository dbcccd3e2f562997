"""`freshlegs backup`: a copy of the diary, while the bot runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.ending import NO, end, end_at_address, settings_or_end
from bot.cli.saying import say


def backup(
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="FILE",
            help="Where to write the copy; by default into BACKUP_DIR, else beside the diary.",
        ),
    ] = None,
) -> None:
    """Copy the SQLite database while the bot runs, and check the copy."""
    settings = settings_or_end()

    from bot.app import real_now
    from bot.diary.backup import copy_diary, copy_name, make_folder
    from bot.diary.engine import open_diary
    from bot.diary.errors import BadDiaryUrl, DiaryError

    try:
        file = open_diary(settings.database_url.get_secret_value()).file
        if file is None:
            end("The diary is in PostgreSQL: copy it with pg_dump, and bring it back with pg_restore.", NO)
        if to is None:
            if settings.backup_dir is not None:
                make_folder(settings.backup_dir)
            to = (settings.backup_dir or file.parent) / copy_name(file, real_now())
        copy_diary(file, to, told=say)
    except BadDiaryUrl as reason:
        end_at_address(reason)
    except DiaryError as trouble:
        end(str(trouble), NO)
