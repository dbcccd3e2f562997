"""`freshlegs replay`: the advice for every morning of a diary, with nothing later than that morning seen.

Of a CSV of many athletes, or, with `--receipts`, of the bot's own diary beside what was advised then.
"""

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
    diary: Annotated[
        Path | None, typer.Argument(metavar="CSV", help="One row per athlete and day.", show_default=False)
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to write the result.")
    ] = None,
    level: Annotated[
        AthleteLevel, typer.Option("--level", help="What all athletes are; the elite rest by their own plan.")
    ] = AthleteLevel.RECREATIONAL,
    receipts: Annotated[
        bool, typer.Option("--receipts", help="The bot's own diary instead: what was advised then, and now.")
    ] = False,
    runners: Annotated[
        list[int] | None,
        typer.Option("--runner", metavar="ID", help="With --receipts: only this one; may be told again."),
    ] = None,
    database: Annotated[
        str | None, typer.Option("--database", metavar="URL", help="With --receipts: default DATABASE_URL.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="With --receipts: one object a line instead of CSV.")
    ] = False,
) -> None:
    """Advise on every morning of a diary: no Telegram, nothing is kept."""
    if receipts:
        if diary is not None:
            end(f"{diary}: --receipts reads the bot's own diary, expected no CSV", BAD_INPUT)
        _receipts(database, runners or [], out, as_json=as_json)
        return
    if runners or database is not None or as_json:
        end("--runner, --database and --json belong to --receipts", BAD_INPUT)
    if diary is None:
        end("expected the CSV to replay, or --receipts", BAD_INPUT)
    _diary(diary, out, level)


def _receipts(database: str | None, runners: list[int], out: Path | None, *, as_json: bool) -> None:
    from bot.cli.receipts import receipts_of

    written, broken = receipts_of(database, runners, as_json=as_json)
    _hand_out(written, out)
    if broken:
        end("the same rulebook advised two things for one morning: please report it", NO)


def _diary(diary: Path, out: Path | None, level: AthleteLevel) -> None:
    from bot.cli.diaries import WrongDiary, diary_in

    try:
        found = diary_in(diary)
    except WrongDiary as wrong:
        end(f"{diary}: {wrong}", BAD_INPUT)
    if found.ignored:
        some = ", ".join(found.ignored[:MOST_NAMED])
        more = len(found.ignored) - MOST_NAMED
        typer.echo(f"ignored columns: {some}{f' and {more} more' if more > 0 else ''}", err=True)
    _hand_out(_written(found, level), out)


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


def _hand_out(written: str, out: Path | None) -> None:
    """To that file, or to standard output."""
    if out is None:
        typer.echo(written.encode(), nl=False)  # bytes: it is UTF-8 whatever the terminal calls itself
    else:
        _keep(written, out)


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
