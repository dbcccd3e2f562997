"""`freshlegs replay`: the advice for every morning of a diary, with nothing later than that morning seen."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, NO, end
from bot.coach.runner import AthleteLevel

if TYPE_CHECKING:
    from bot.cli.diaries import Diary

COLUMNS = ("athlete", "date", "verdict", "state", "confidence", "caution", "codes")


def replay(
    diary: Annotated[Path, typer.Argument(metavar="CSV", help="One row per athlete and day.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to write the result.")
    ] = None,
    level: Annotated[
        AthleteLevel, typer.Option("--level", help="What all athletes are; the elite rest by their own plan.")
    ] = AthleteLevel.RECREATIONAL,
) -> None:
    """Advise on every morning of a diary of many athletes: no Telegram, no settings, nothing is kept."""
    from bot.cli.diaries import WrongDiary, diary_in

    try:
        found = diary_in(diary)
    except WrongDiary as wrong:
        end(f"{diary}: {wrong}", BAD_INPUT)
    if found.ignored:
        some = ", ".join(found.ignored[:MOST_NAMED])
        more = len(found.ignored) - MOST_NAMED
        typer.echo(f"ignored columns: {some}{f' and {more} more' if more > 0 else ''}", err=True)
    written = _written(found, level)
    if out is None:
        typer.echo(written.encode(), nl=False)  # bytes: it is UTF-8 whatever the terminal calls itself
    else:
        _keep(written, out)


MOST_NAMED = 10
"""Ignored columns that the note names."""


def _written(diary: Diary, level: AthleteLevel) -> str:
    """All of the result, so that nothing is written where something goes wrong on the way."""
    sheet = StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_shown(diary, level))
    return sheet.getvalue()


def _shown(diary: Diary, level: AthleteLevel) -> Iterator[tuple[str, ...]]:
    from rich.console import Console
    from rich.progress import Progress

    from bot.coach.replay import replay as replayed

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("mornings", total=diary.mornings)
        for athlete, days in diary.days.items():
            for one in replayed(days, level):
                advice = one.advice
                yield (
                    athlete,
                    one.day.isoformat(),
                    advice.verdict.name,
                    advice.state.name,
                    advice.confidence.sureness.value,
                    "" if one.caution is None else f"{one.caution:.4f}",
                    " ".join(reason.code for reason in advice.reasons),
                )
                progress.advance(task)


def _keep(written: str, out: Path) -> None:
    """Write beside the target and move: a half-written result is never taken for a whole one."""
    beside = out.with_name(f".{out.name}.part")
    try:
        try:
            beside.write_text(written, encoding="utf-8", newline="")
            beside.replace(out)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such folder"
        end(f"{out}: cannot be written ({reason.lower()})", NO if out.parent.is_dir() else BAD_INPUT)
