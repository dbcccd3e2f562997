"""The soak itself: the real process over a real socket, and people who do something at every moment."""

from __future__ import annotations

import asyncio
import json
import random
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from bot.app import real_now
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.notes import Kind, Source
from bot.diary.upgrade import migrate
from tests.bot_api import BotApi
from tests.process.host import Host, Program
from tests.process.lives import runner_at_noon, trained_for, welcomed
from tests.soak.ledger import Ledger
from tests.soak.measures import memory_mib, processor_s
from tests.soak.people import People
from tests.soak.told import HEADING, Minute, Soaked, minute_told, whole_told

FIRST_RUNNER = 50_000
DAYS_BEHIND_THEM = 28
LAST_WORD_S = 180.0
"""So long the bot may take, at most, for what is open at the end: the machine may be busy with much else."""
SAMPLES_A_MINUTE = 12
RAN = Workout(Sport.RUN, SessionKind.EASY, 45, rpe=4)


@dataclass(frozen=True)
class Size:
    """How much of it: the defaults are those of the issue's half an hour."""

    minutes: float = 30
    rate: float = 30
    """Updates a second, at moments that chance picks."""
    runners: int = 300
    """Who talk from the start; as many again sleep until their morning question falls due."""
    tick_s: float = 15
    table_every_s: float = 60
    seed: int = field(default_factory=lambda: random.SystemRandom().randrange(10**6))


async def soak(
    folder: Path, size: Size, url: str | None = None, say: Callable[[str], None] = print
) -> Soaked:
    """Run it; `url` None: on a SQLite file in that folder. What it found out is returned and not judged."""
    chance, telegram = random.Random(size.seed), Ledger()
    diary_url = url or f"sqlite:///{folder / 'diary.db'}"
    async with BotApi(telegram=telegram) as api:
        settings = {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "TELEGRAM_API_URL": api.url,
            "TICK_SECONDS": str(size.tick_s),
            "LOG_FORMAT": "json",
            "DATABASE_URL": diary_url,
        }
        host = Host(folder, settings)
        say(f"{size.runners} runners and as many asleep, {size.rate:g} updates/s, seed {size.seed}")
        async with _opened(diary_url) as diary:
            talking, sleeping = await _settled_in(diary, telegram, size.runners)
            try:
                program = await host.runs()
                await _everything_falls_due(diary, telegram, (talking, sleeping), size)
                people = People(telegram, chance, [one.id for one in talking], {one.id for one in sleeping})
                return await Soak(telegram, program, people, size, say).lasts()
            finally:
                await host.cleans_up()


@dataclass
class Soak:
    """One run: what is done, what is read off, and what is left at the end."""

    telegram: Ledger
    program: Program
    people: People
    size: Size
    say: Callable[[str], None]
    soaked: Soaked = field(default_factory=Soaked)

    async def lasts(self) -> Soaked:
        """Do it all. Raises AssertionError when the bot ends or does not stop well."""
        self.say(HEADING)
        reading = asyncio.create_task(self._read_off())
        await self._act()
        reading.cancel()
        await self._last_word()
        self._minute_over()
        assert self.program.process.returncode is None, "the bot ended by itself"
        self.program.stop()
        assert (await self.program.ended()).status == 0
        self._look()
        for line in whole_told(self.soaked):
            self.say(line)
        return self.soaked

    async def _act(self) -> None:
        """Somebody does something at moments of a Poisson process; it does not wait for any answer."""
        now_s = began_s = time.monotonic()
        while (
            now_s := now_s + self.people.chance.expovariate(self.size.rate)
        ) < began_s + 60 * self.size.minutes:
            await asyncio.sleep(max(0.0, now_s - time.monotonic()))
            self.people.do_something()
            self.soaked.done += 1

    async def _read_off(self) -> None:
        """A sample of the memory every few seconds, and a line of the table when its time has come."""
        every_s = self.size.table_every_s / SAMPLES_A_MINUTE
        self._began_s, self._used_s = time.monotonic(), processor_s(self.program.process.pid)
        while True:
            await asyncio.sleep(every_s)
            if (mib := memory_mib(self.program.process.pid)) is not None:
                self.soaked.memory.append(mib)
            if time.monotonic() - self._began_s >= self.size.table_every_s:
                self._minute_over()

    def _minute_over(self) -> None:
        now_s, used_s = time.monotonic(), processor_s(self.program.process.pid)
        minute = Minute(
            now_s - self._began_s,
            tuple(self.telegram.answered_s),
            tuple(self.telegram.lag_s),
            memory_mib(self.program.process.pid),
            None if used_s is None or self._used_s is None else used_s - self._used_s,
            len(_errors(self.program)),
        )
        self.telegram.answered_s.clear()
        self.telegram.lag_s.clear()
        self._began_s, self._used_s = now_s, used_s
        self.soaked.minutes.append(minute)
        self.say(minute_told(len(self.soaked.minutes), minute))

    async def _last_word(self) -> None:
        until_s = time.monotonic() + LAST_WORD_S
        while (self.telegram.waiting or self.telegram.promised) and time.monotonic() < until_s:
            await self.telegram.changed(self.telegram.revision, 1)

    def _look(self) -> None:
        open_ones = Counter(one.kind for one in self.telegram.waiting.values())
        open_ones["what fell due"] = len(self.telegram.promised)
        open_ones["updates not confirmed"] = len(self.telegram.mailbox)
        self.soaked.unanswered = +open_ones
        self.soaked.warnings = Counter(_events(self.program, "warning"))
        self.soaked.nobody_free = self.people.nobody_free
        self.soaked.errors = _errors(self.program)


def _errors(program: Program) -> list[str]:
    """Whole lines: those at level error, and what is no line of the log at all, such as a traceback's."""
    return [line for line in program.stderr if not line.startswith("{") or '"level": "error"' in line]


def _events(program: Program, level: str) -> list[str]:
    """What happened, and why; a library's quotation marks begin what is different each time."""
    lines = [json.loads(line) for line in program.stderr if line.startswith("{")]
    return [
        " ".join((line["event"].partition('"')[0], line.get("reason") or line.get("error") or "")).strip()
        for line in lines
        if line["level"] == level
    ]


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Diary]:
    diary = open_diary(url)
    try:
        yield diary
    finally:
        await diary.close()


async def _settled_in(diary: Diary, telegram: Ledger, count: int) -> tuple[list[Runner], list[Runner]]:
    """Two crowds with four weeks behind them: those who talk, and those who sleep."""
    await migrate(diary, real_now())
    everybody = [runner_at_noon(FIRST_RUNNER + number) for number in range(2 * count)]
    for runner in everybody:
        telegram.mailbox.confirm(telegram.says(runner.id, "/start"))
        async with diary.writing() as page:
            await welcomed(page, runner)
            today = day_of(real_now(), runner.zone)
            for back in range(1, DAYS_BEHIND_THEM, 2):
                await page.log_workout(runner.id, today - timedelta(days=back), RAN, source=Source.TYPED)
        await trained_for(diary, runner, DAYS_BEHIND_THEM)
    return everybody[:count], everybody[count:]


async def _everything_falls_due(
    diary: Diary, telegram: Ledger, crowds: tuple[list[Runner], list[Runner]], size: Size
) -> None:
    """A weekly summary for everybody who talks, a morning for everybody who sleeps; one after the other.

    The last falls due early enough to be said within the run.
    """
    first_s, last_s = min(10.0, 6 * size.minutes), 60 * size.minutes - 2 * size.tick_s
    for runners, kind in zip(crowds, (Kind.WEEKLY, Kind.MORNING), strict=True):
        for number, runner in enumerate(runners):
            after_s = first_s + (last_s - first_s) * number / len(runners)
            now, now_s = real_now(), time.monotonic()
            due_at = (now + timedelta(seconds=after_s)).replace(microsecond=0)  # as the diary keeps it
            async with diary.writing() as page:
                await page.plan_due(runner.id, kind, day_of(now, runner.zone), due_at)
            telegram.promises(runner.id, now_s + (due_at - now).total_seconds())


@contextmanager
def _a_postgresql() -> Iterator[str]:
    """The address of a new database on TEST_DATABASE_URL or the wheel's server."""
    from tests.diary.databases import Postgres, find_postgres

    server = Postgres(find_postgres(uuid.uuid4().hex), home="")
    server = replace(server, home=server.new_database())
    try:
        yield server.address.set(drivername="postgresql+asyncpg", database=server.home).render_as_string(
            hide_password=False
        )
    finally:
        server.drop_all()


def run(size: Size | None = None, database: str = "sqlite") -> None:
    """Raises AssertionError with what did not hold: memory, an answer that never came, an error."""
    chosen = size or Size()
    with tempfile.TemporaryDirectory() as folder:
        if database == "sqlite":
            soaked = asyncio.run(soak(Path(folder), chosen))
        else:
            with _a_postgresql() as url:
                soaked = asyncio.run(soak(Path(folder), chosen, url))
    troubles = soaked.troubles(judge_memory=True)
    assert not troubles, "; ".join([*troubles, f"seed {chosen.seed}"])
