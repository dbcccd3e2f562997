"""What it takes to start and to be there: time, memory, disk.

Ours is `freshlegs run` on a diary that is up to date; beside it the smallest polling bot of
python-telegram-bot, which echoes, with its own transport. Both run from compiled files, on one interpreter
beside the same packages, and take turns; every start is a new process. "Idle" is after some seconds of
polling with nothing to do. The first answer is that to a message which waited for the bot: what ours imports
only with its first update is in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any

from benchmarks.figures import Figure, Size, alone, beside
from benchmarks.goals import COLD_START, IDLE_MEMORY
from benchmarks.prepared import TOKEN, words
from benchmarks.process_api import ANSWER, POLL, Api, serving
from benchmarks.process_size import brought, installed_mb, required, wheel_kb
from benchmarks.process_started import Place, Started
from benchmarks.waves_runners import fill
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate

ROUNDS = {Size.TINY: 1, Size.QUICK: 1, Size.FULL: 9}
IDLE_S = {Size.TINY: 0.0, Size.QUICK: 1.0, Size.FULL: 12.0}
"""In full so long that the bot has learnt to read meanwhile, which it does a moment after its start."""
RUNNERS = {Size.TINY: 100, Size.QUICK: 10_000, Size.FULL: 100_000}
PEER = "bare PTB"
SAID = "/help"
"""What somebody the bot does not know is answered too, and what an echo answers."""


@dataclass
class Rounds:
    """What one program took, start by start."""

    first_poll_s: list[float] = field(default_factory=list)
    first_answer_s: list[float] = field(default_factory=list)
    idle_mb: list[float] = field(default_factory=list)
    import_ms: list[float] = field(default_factory=list)


class Starts:
    """Starting the two in turns, each time with a token of its own, by which the Bot API knows the start."""

    def __init__(self, api: Api, place: Place) -> None:
        self._api = api
        self._place = place
        self._numbers = count(1)
        self._updates = count(700_000_001)

    @contextmanager
    def ours(self, token: str, diary: Path) -> Iterator[Started]:
        """The bot as a host runs it, on this diary."""
        settings = {"TELEGRAM_BOT_TOKEN": token, "TELEGRAM_API_URL": self._api.url}
        with self._place.started("bot", "run", DATABASE_URL=f"sqlite:///{diary}", **settings) as started:
            yield started

    @contextmanager
    def bare(self, token: str) -> Iterator[Started]:
        """The smallest bot of PTB."""
        with self._place.started("benchmarks.process_bare", self._api.url, token) as started:
            yield started

    def idles(self, rounds: Rounds, idle_s: float, diary: Path | None) -> None:
        """One start, and some time of polling. `diary` None: it is the bare bot's turn."""
        token = TOKEN.format(number=next(self._numbers))
        with self.bare(token) if diary is None else self.ours(token, diary) as started:
            rounds.first_poll_s.append(self._api.asked_at(token, POLL) - started.at)
            sleep(idle_s)
            rounds.idle_mb.append(started.resident_mb())

    def answers(self, rounds: Rounds, diary: Path | None) -> None:
        """One start while a message waits."""
        token = TOKEN.format(number=next(self._numbers))
        self._api.waits(token, _said(self._updates))
        with self.bare(token) if diary is None else self.ours(token, diary) as started:
            rounds.first_answer_s.append(self._api.asked_at(token, ANSWER) - started.at)


def figures(size: Size) -> list[Figure]:
    """The chapter. Raises Miscounted."""
    found = [*_started(size), *_installed()]
    return [*found, alone("our wheel", "KB", [wheel_kb()])] if size is Size.FULL else found


def _started(size: Size) -> Iterator[Figure]:
    with TemporaryDirectory() as folder, serving() as api:
        place = Place(Path(folder))
        quiet, crowded = (Path(folder, name) for name in ("quiet.db", "crowded.db"))
        asyncio.run(_make(quiet, 0))
        asyncio.run(_make(crowded, RUNNERS[size]))
        starts, ours, theirs, many = Starts(api, place), Rounds(), Rounds(), Rounds()
        for diary in (quiet, None):  # what is compiled once is not measured
            starts.answers(Rounds(), diary)
        for _ in range(ROUNDS[size]):
            for rounds, diary in ((theirs, None), (ours, quiet)):
                starts.idles(rounds, IDLE_S[size], diary)
                starts.answers(rounds, diary)
            starts.idles(many, IDLE_S[size], crowded)
            theirs.import_ms.append(place.import_ms("telegram.ext"))
            ours.import_ms.append(place.import_ms("bot.cli", "bot.running"))
        yield from _told(ours, theirs, many, RUNNERS[size])


def _told(ours: Rounds, theirs: Rounds, many: Rounds, runners: int) -> Iterator[Figure]:
    imports = f"{PEER}: telegram.ext"
    yield beside(
        "from the start to the first poll", "s", ours.first_poll_s, PEER, theirs.first_poll_s, COLD_START
    )
    yield beside("idle memory", "MB", ours.idle_mb, PEER, theirs.idle_mb, IDLE_MEMORY)
    yield beside(f"idle memory, {runners:,} runners in the diary", "MB", many.idle_mb, PEER, theirs.idle_mb)
    yield beside("from the start to the first answer", "s", ours.first_answer_s, PEER, theirs.first_answer_s)
    yield beside("importing what a start needs", "ms", ours.import_ms, imports, theirs.import_ms)


def _installed() -> Iterator[Figure]:
    ours, theirs = brought(required()), brought(["python-telegram-bot"])
    peer = "python-telegram-bot alone"
    yield beside("distributions that are installed", "", [len(ours)], peer, [len(theirs)])
    yield beside("what they take of a disk", "MB", [installed_mb(ours)], peer, [installed_mb(theirs)])


async def _make(file: Path, runners: int) -> None:
    """A diary that is up to date, with so many runners, who are due tomorrow."""
    now = datetime.now(UTC)  # noqa: TID251 - the started bot looks at the real clock, too
    diary = open_diary(f"sqlite:///{file}")
    try:
        await migrate(diary, now)
        if runners:
            await fill(diary, runners, due=now + timedelta(days=1))
    finally:
        await diary.close()


def _said(updates: Iterator[int]) -> Mapping[str, Any]:
    """Somebody new asks for help."""
    (update,) = words(SAID, range(1001, 1002), updates)
    command = {"type": "bot_command", "offset": 0, "length": len(SAID)}
    return update | {"message": update["message"] | {"entities": [command]}}
