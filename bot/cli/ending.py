"""How a command ends: one sentence on standard error and the exit status of the public contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import typer

from bot.settings import Settings, WrongSetting, read_settings

if TYPE_CHECKING:
    from bot.diary.errors import BadDiaryUrl

NO, BAD_INPUT = 1, 2
"""It ran and the answer is "no"; bad arguments or input."""


def end(sentence: str, status: int) -> NoReturn:
    """Say one sentence and end with that status."""
    typer.echo(sentence, err=True)
    raise typer.Exit(status)


def end_at_address(reason: BadDiaryUrl) -> NoReturn:
    """The end for an address of the diary that cannot be understood."""
    end(f"DATABASE_URL cannot be used: {reason}", BAD_INPUT)


def settings_or_end() -> Settings:
    """The settings, or the end with the sentence that says which one is wrong."""
    try:
        return read_settings()
    except WrongSetting as wrong:
        end(str(wrong), BAD_INPUT)
