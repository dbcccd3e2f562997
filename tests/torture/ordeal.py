"""The bot is killed over and over while people have their mornings; nothing may be lost or doubled.

Telegram lives in this process and the bot in others, so a kill can be aimed: at a call (before it takes
effect, or between its effect and its answer), at some moment, while it starts, while it stops.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random

from bot.app import real_now
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.notes import Kind
from bot.diary.upgrade import migrate
from tests.process.host import free_port
from tests.process.lives import due_in_a_moment, runner_at_noon, welcomed
from tests.process.phone import Phone
from tests.torture.exchange import Exchange
from tests.torture.ledger import Found, Left, as_text, due_now, look, open_ends, time_passes
from tests.torture.lives import Life, Machine
from tests.torture.person import Person
from tests.torture.witness import Blow, Witness

SECRET = "only-Telegram_knows-this"
FIRST_RUNNER = 7000
KILLS_IN_A_ROW = 8
"""More would only pile up updates, so that no life is long enough to get through them."""
LATEST_CALL, LATEST_BULK_CALL = 60, 4
LATEST_KILL_S, LATEST_START_S, LATEST_STOP_S = 0.5, 2.0, 0.15
CALL_COMES_WITHIN_S = 8.0
"""Longer than another process needs to take over: after that there was nothing left to call for."""
END_S = 120.0
"""How long a life in peace may take to answer everybody."""
LAST_LIVES = 4
BAD_SIGNS = '"level": "error"', "Traceback"


class Way(StrEnum):
    """How a life ends."""

    CALL = "at a call"
    BULK = "at a prompt or summary"
    CLOCK = "by the clock"
    START = "while starting"
    STOP = "while stopping"


_WEIGHTS = {Way.CALL: 8, Way.BULK: 6, Way.CLOCK: 4, Way.START: 2, Way.STOP: 1}


@dataclass(frozen=True)
class Size:
    """How much of it. `replicas` 1: one process that polls; more: each behind one webhook address.

    `cold`: every life begins with its first import, not only those that are killed while starting.
    `until` is a moment of `time.monotonic()` after which no kill is begun; None: all of them are.
    """

    kills: int
    runners: int
    replicas: int = 1
    cold: bool = False
    until: float | None = None


@dataclass
class Ordeal:
    """One host, one Telegram, and more people with every kill."""

    size: Size
    machine: Machine
    exchange: Exchange
    witness: Witness
    chance: Random
    diary: Diary
    places: Mapping[str, Mapping[str, str]]
    """The settings of each process that shall run, by its slot."""
    people: list[Person] = field(default_factory=list)
    days: list[asyncio.Task[None]] = field(default_factory=list)
    opening: set[asyncio.Task[None]] = field(default_factory=set)
    kills: list[tuple[Way, str]] = field(default_factory=list)
    """How each life was ended, and what it was doing."""
    left: Left = field(default_factory=Left)
    found: Found = field(default_factory=Found)
    began: float = field(default_factory=time.monotonic)
    took_s: float = 0.0

    async def lasts(self) -> None:
        """Kill, now and then leave the bot in peace, and look in the end. Raises AssertionError."""
        await migrate(self.diary, real_now())
        while len(self.kills) < self.size.kills and not self._time_is_up:
            done = len(self.kills) + 1
            await self._welcomes(min(self._so_many(done), self.size.runners) - len(self.people))
            await self._one_kill()
            if len(self.kills) % KILLS_IN_A_ROW == 0:
                await self._peace()
        if not self._time_is_up:
            await self._welcomes(self.size.runners - len(self.people))
        await self._peace()
        for _ in range(LAST_LIVES):
            if await open_ends(self.diary, self.machine.lives):
                await self._peace()
        self.took_s = time.monotonic() - self.began
        await self._looks()

    @property
    def alive(self) -> list[Life]:
        return [life for life in self.machine.lives if life.alive]

    @property
    def _time_is_up(self) -> bool:
        return self.size.until is not None and time.monotonic() > self.size.until

    def _so_many(self, kills: int) -> int:
        """How many people have come by that kill: by chance more or fewer than their even share."""
        share = self.size.runners / self.size.kills
        return round(kills * share + self.chance.uniform(-share, share))

    async def _welcomes(self, how_many: int) -> None:
        """More people, each with a prompt and a summary due in a moment."""
        for _ in range(how_many):
            phone = Phone(self.witness, FIRST_RUNNER + len(self.people))
            phone.has_met_the_bot()
            types_a_line = self.chance.random() < 0.3
            person = Person(self.witness, phone, runner_at_noon(phone.id), self.chance, types_a_line)
            async with self.diary.writing() as page:
                await welcomed(page, person.runner, told_yesterday=types_a_line)
                for kind in (Kind.MORNING, Kind.WEEKLY):
                    await due_in_a_moment(page, person.runner, kind, within_s=self.chance.uniform(0, 5))
            self.people.append(person)
            self.days.append(asyncio.create_task(person.has_a_day()))

    async def _all_up(self, *, cold: bool = False) -> list[Life]:
        """Begin a life wherever there is none; those that were begun."""
        begun = []
        for slot, settings in self.places.items():
            if not any(life.slot == slot for life in self.alive):
                life = await self.machine.begins(slot, settings, cold=cold or self.size.cold)
                if "LISTEN" in settings:
                    self.exchange.doors[slot] = (life.name, f"http://{settings['LISTEN']}/telegram")
                opens = asyncio.create_task(life.ready())
                self.opening.add(opens)
                opens.add_done_callback(self.opening.discard)
                begun.append(life)
        return begun

    async def _one_kill(self) -> None:
        """See to it that the bot runs, and kill it (one of its processes) at a moment that chance picks."""
        way = self.chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
        begun = await self._all_up(cold=way is Way.START)
        victim = begun[0] if way is Way.START and begun else self._victim()
        doing = await self._ended(victim, way)
        if await victim.ended() and victim.killed_at is not None:
            self.kills.append((way if doing is not None else Way.CLOCK, doing or self._doing(victim)))

    def _victim(self) -> Life:
        """Rather the one that leads: it says what is due."""
        leads = [life for life in self.alive if life.name == self.witness.speaker]
        return leads[0] if leads and self.chance.random() < 0.7 else self.chance.choice(self.alive)

    async def _ended(self, victim: Life, way: Way) -> str | None:
        """Kill it that way. What it was doing; None: what was meant did not come, and it was just killed."""
        doing: str | None = None
        match way:
            case Way.CALL | Way.BULK:
                doing = await self._struck(victim, bulk_only=way is Way.BULK)
            case Way.START:
                await asyncio.sleep(self.chance.uniform(0, LATEST_START_S))
                doing = "starting" if '"ready"' not in victim.told() else self._doing(victim)
            case Way.STOP:
                await victim.ready()
                await asyncio.sleep(self.chance.uniform(0, LATEST_KILL_S))
                doing = f"stopping, {self._doing(victim)}"
                victim.stop()
                await asyncio.sleep(self.chance.uniform(0, LATEST_STOP_S))
            case Way.CLOCK:
                await victim.ready()
                await asyncio.sleep(self.chance.uniform(0, LATEST_KILL_S))
                doing = self._doing(victim)
        if victim.killed_at is None:
            victim.kill()
        return doing

    async def _struck(self, victim: Life, *, bulk_only: bool) -> str | None:
        latest = LATEST_BULK_CALL if bulk_only else LATEST_CALL
        before = self.chance.random() < 0.5
        blow = Blow(victim, self.chance.randint(1, latest), before, bulk_only)
        self.witness.blows[victim.name] = blow
        done = asyncio.create_task(asyncio.wait(self.days))
        await asyncio.wait(
            {victim.ending, done}, return_when=asyncio.FIRST_COMPLETED, timeout=CALL_COMES_WITHIN_S
        )
        done.cancel()
        self.witness.blows.pop(victim.name, None)
        return None if blow.fell is None else f"{blow.fell}, {'before' if before else 'after'} its effect"

    def _doing(self, life: Life) -> str:
        if '"ready"' not in life.told():
            return "starting"
        return "updates in hand" if self.witness.mailbox.in_hand_of(life.name) else "no update in hand"

    async def _peace(self) -> None:
        """Leave the bot alone until all is said; then stop it, and let the claims of the killed lapse."""
        await self._all_up()
        for life in self.alive:
            await life.ready()
        if self.days:
            await asyncio.wait(self.days, timeout=END_S)
        stuck = [person.where_they_are() for person in self.people if person.looks_for]
        assert stuck == [], f"some were never answered: {stuck[:5]}"
        await asyncio.gather(*self.days)
        await self._until(lambda: len(self.witness.mailbox) == 0, "updates were left behind")
        await self._nothing_is_due()
        stopped = self.alive
        for life in stopped:
            life.stop()
        for life in stopped:
            assert await life.ended() == 0, f"did not end well: {life.log}"
        await time_passes(self.diary, self.left, self.machine.lives, self.witness)

    async def _nothing_is_due(self) -> None:
        """What the killed had in hand stays open until its claims lapse; all else is said."""
        async with asyncio.timeout(END_S):
            while await due_now(self.diary, self.machine.lives):  # noqa: ASYNC110 - others write, and ring no bell
                await asyncio.sleep(0.1)

    async def _until(self, so: Callable[[], bool], otherwise: str) -> None:
        until = time.monotonic() + END_S
        while not so():
            assert time.monotonic() < until, otherwise
            await asyncio.sleep(0.02)

    async def _looks(self) -> None:
        """Raises AssertionError with what was lost or doubled."""
        self.found = await look(self.diary, self.people, self.left, self.witness)
        for life in self.machine.lives:
            bad = [line for line in life.told().splitlines() if any(sign in line for sign in BAD_SIGNS)]
            self.found.wrong += [f"{life.log.name}: {line}" for line in bad]
        assert self.found.wrong == [], "\n".join(self.found.wrong[:20])


async def torture(folder: Path, size: Size, seed: int, database: str | None = None) -> Ordeal:
    """So many kills on a machine in that folder. Raises AssertionError, with seed and folder in a note.

    `database` None: a SQLite file in the folder.
    """
    chance, witness = Random(seed), Witness()
    url = database or f"sqlite:///{folder / 'diary.db'}"
    diary = open_diary(url)
    async with Exchange(witness, chance) as exchange:
        settings = {
            "TELEGRAM_BOT_TOKEN": witness.token,
            "TELEGRAM_API_URL": exchange.url + "/{life}",
            "DATABASE_URL": url,
            "TICK_SECONDS": "0.2",
            "LOG_FORMAT": "json",
        }
        machine, places = Machine(folder, settings), _places(size.replicas)
        ordeal = Ordeal(size, machine, exchange, witness, chance, diary, places)
        witness.bot_is_up = lambda: any(life.ready_at is not None for life in ordeal.alive)
        try:
            await ordeal.lasts()
        except BaseException as failure:
            (folder / "diary.txt").write_text(await as_text(diary))
            failure.add_note(f"seed {seed}; the logs of every life and the diary are in {folder}")
            raise
        finally:
            for task in (*ordeal.days, *ordeal.opening):
                task.cancel()
            await asyncio.gather(*ordeal.days, *ordeal.opening, return_exceptions=True)
            await ordeal.machine.cleans_up()
            await diary.close()
    return ordeal


def _places(replicas: int) -> dict[str, dict[str, str]]:
    if replicas == 1:
        return {"bot": {}}
    ports = {f"bot{number}": free_port() for number in range(1, replicas + 1)}
    where = {"WEBHOOK_URL": f"http://127.0.0.1:{ports['bot1']}/telegram", "WEBHOOK_SECRET": SECRET}
    return {slot: where | {"LISTEN": f"127.0.0.1:{port}"} for slot, port in ports.items()}
