"""`freshlegs migrate`: bring the diary to the newest form."""

from __future__ import annotations

from bot.cli.ending import NO, end, end_at_address, settings_or_end


def migrate() -> None:
    """Bring the database to the newest revision; an older SQLite file is copied beside itself first."""
    settings = settings_or_end()

    import asyncio

    import typer

    from bot.app import real_now
    from bot.diary.alone import alone
    from bot.diary.engine import open_diary
    from bot.diary.errors import BadDiaryUrl, DiaryError
    from bot.diary.upgrade import Migrated, standing
    from bot.diary.upgrade import migrate as bring_up

    async def work() -> Migrated:
        diary = open_diary(settings.database_url.get_secret_value())
        try:
            before, newest = await standing(diary)
            if before == newest:  # said also beside a bot at work: nothing is touched
                return Migrated(before, newest, backup=None)
            with alone(diary.file):
                return await bring_up(diary, real_now())
        finally:
            await diary.close()

    try:
        done = asyncio.run(work())
    except BadDiaryUrl as reason:
        end_at_address(reason)
    except DiaryError as trouble:
        end(str(trouble), NO)
    if done.backup is not None:
        typer.echo(f"backup written: {done.backup}")
    if done.changed:
        typer.echo(f"migrated from {done.before or 'nothing'} to {done.after}")
    else:
        typer.echo(f"already at {done.after}, nothing to do")
