"""`python -m tests.torture [--minutes N]`: kill the bot over and over, and look what is lost."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import signal
import sys
import tempfile
import time
import traceback
import uuid
from collections.abc import Sequence
from pathlib import Path
from random import SystemRandom

import pytest

from tests.diary.databases import Postgres, make_postgres
from tests.torture.ordeal import Size, torture
from tests.torture.tables import table_of

KILLS, RUNNERS, REPLICAS = 200, 500, 2


class NoPostgres(Exception):
    """There is no server; the text says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 1 when a round failed, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--minutes", type=float, help="go on with new seeds for so long; else one round")
    parser.add_argument("--kills", type=int, default=KILLS, help=f"of a round; {KILLS} unless told")
    parser.add_argument("--runners", type=int, default=RUNNERS, help=f"of a round; {RUNNERS} unless told")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, help="of the first round; else by chance")
    parser.add_argument("--cold", action="store_true", help="no life is forked: each begins with its imports")
    told = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no life outlives this process
    until = None if told.minutes is None else time.monotonic() + 60 * told.minutes
    postgres = told.database == "postgresql"
    size = Size(told.kills, told.runners, REPLICAS if postgres else 1, told.cold, until)
    seed = told.seed
    while True:
        try:
            a_round(size, seed, postgres=postgres)
        except Exception:  # noqa: BLE001 - whatever ended the round, its seed and its folder are told
            traceback.print_exc()
            return 1
        if until is None or time.monotonic() > until:
            return 0
        seed = None


def run() -> None:
    """The long run: a round on each database. Raises AssertionError; then the seed is named."""
    for replicas in (1, REPLICAS):
        a_round(Size(KILLS, RUNNERS, replicas), postgres=replicas > 1)


def a_round(size: Size, seed: int | None = None, *, postgres: bool) -> None:
    """One round, and its table. Raises AssertionError; then seed and folder are named, and the folder stays.

    `seed` None: by chance.
    """
    chosen = SystemRandom().randrange(10**6) if seed is None else seed
    folder = Path(tempfile.mkdtemp(prefix="fresh-legs-torture-"))
    database = "PostgreSQL" if postgres else "SQLite"
    _say(f"{database}, {size.replicas} at a time, {size.kills} kills, {size.runners} runners, seed {chosen}")
    server = _server() if postgres else None
    try:
        url = None if server is None else server.url_of(server.home)
        ordeal = asyncio.run(torture(folder, size, chosen, url))
    except BaseException:
        _say(f"failed: seed {chosen}, everything is in {folder}")
        raise
    finally:
        if server is not None:
            server.drop_all()
    shutil.rmtree(folder)
    _say(table_of(ordeal))


def _server() -> Postgres:
    try:
        return make_postgres(uuid.uuid4().hex)
    except pytest.skip.Exception as reason:
        raise NoPostgres(str(reason)) from None


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
