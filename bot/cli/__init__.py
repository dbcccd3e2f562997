"""The command line: one file per command. Each imports what it needs only when it is called."""

from __future__ import annotations

from typing import Annotated

import typer

import bot
from bot.cli import advise, backup, copy, doctor, migrate, read, replay, report, rules, run, try_, understand

cli = typer.Typer(
    name="freshlegs",
    help="A coach for running fatigue that lives in Telegram.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"freshlegs {bot.__version__}")
        raise typer.Exit


@cli.callback()
def _freshlegs(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """A coach for running fatigue that lives in Telegram."""


cli.command("try", help=try_.try_.__doc__)(try_.try_)
cli.command(help=run.run.__doc__)(run.run)
cli.command(help=migrate.migrate.__doc__)(migrate.migrate)
cli.command(help=backup.backup.__doc__)(backup.backup)
cli.command(help=copy.copy.__doc__)(copy.copy)
cli.command(help=doctor.doctor.__doc__)(doctor.doctor)
cli.command(help=advise.advise.__doc__)(advise.advise)
cli.command(help=replay.replay.__doc__)(replay.replay)
cli.command(help=report.report.__doc__)(report.report)
cli.command(help=rules.rules.__doc__)(rules.rules)
cli.command(help=read.read.__doc__)(read.read)
cli.command(help=understand.understand.__doc__)(understand.understand)


def main() -> None:
    """Start the command line."""
    cli()
