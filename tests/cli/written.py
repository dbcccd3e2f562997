"""A file of mornings, and the command that reads it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from bot.cli import cli

ADA = """\
schema_version: 1
scenarios:
- id: ada
  title: An easy day
  athlete:
    level: recreational
    age: 38
    cross_options: [cycling, swimming]
    usual_easy_min: 50
    goal:
      event: half
      race_in_days: 40
      first_time: false
  history:
    session_kind: [easy, rest, hard]
    session_min: [40, 0, 50]
    session_km: [7, 0, 9]
    legs: [4, 4, 3]
    rhr: [50, null, 51]
    weekly_km: [40, 42.5]
  today:
    legs: 3
    sleep_hours: 7.5
    mood: 4
    rhr: 52
    pain: none
    pain_detail:
      during: 2
    illness: none
    planned:
      kind: easy
      km: 8
      minutes: 50
    last_race:
      event: 10k
      days_ago: 30
    wants_more: false
- id: bo
"""


@dataclass(frozen=True)
class Ended:
    """What the command left behind."""

    status: int
    stdout: str
    stderr: str


def advises(path: Path, *options: str) -> Ended:
    """Carry out the command on a file. Raises whatever would have been a traceback."""
    done = CliRunner().invoke(cli, ["advise", *options, str(path)])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Ended(done.exit_code, done.stdout, done.stderr)
