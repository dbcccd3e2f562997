"""How many check-in taps one core carries, beside the smallest bots of two libraries.

A tap is a callback from the Bot API that is answered and whose message is edited. Ours is the real bot:
what was tapped goes into the diary in one transaction, the commit included. The last tap of a check-in also
reads ten weeks of history, advises, and keeps the advice. Every runner has lived through sixty days. The
smallest bots keep nothing and always say the same. 64 updates at once, each bot in a process of its own on
one core, the Bot API on the other; the bots take turns. Once more, ours is measured with a coach that costs
nothing, because it makes one advice and says it to everybody: nothing the coach could become is faster.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import count
from typing import Any

from benchmarks.bots import AT_ONCE, check_peers
from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.goals import TAP, TAP_BESIDE_AIOGRAM, TAP_BESIDE_DEFAULT, TAP_POSTGRESQL
from benchmarks.lines import FIRST_CORE, LAST_CORE, Driven, kept_to
from benchmarks.people import day_of_round, numbers_of, settle_in
from benchmarks.prepared import TOKEN, button, taps, words
from benchmarks.stub_speed import requests_per_s
from benchmarks.waves_databases import POSTGRESQL, SQLITE, new_url

PEOPLE = {Size.TINY: 3, Size.QUICK: 64, Size.FULL: 400}
ROUNDS = {Size.TINY: 1, Size.QUICK: 1, Size.FULL: 7}
"""A whole week of mornings: what the plan says of a day decides how much there is to advise."""
STUB_ASKED = {Size.TINY: 200, Size.QUICK: 5_000, Size.FULL: 20_000}
FIRST_TAP, LAST_TAP = "legs:3", "end:fine"
BETWEEN = ("sleep:7.5", "mood:4", "pulse:52")
PEERS = {
    "ptb": "bare PTB, our transport",
    "ptb-default": "bare PTB, its own transport",
    "aiogram": "bare aiogram",
}
COACH_FREE = "ours-coach-free"
_TAP, _ECHO = "tap", "echo"
_ANSWERED, _EDITED, _SENT = "answercallbackquery", "editmessagetext", "sendmessage"

Spent = tuple[float, float]
"""Updates a second, and milliseconds of the processor for each."""


@dataclass
class Contender:
    """One bot, and what its rounds came to, by what was done in them."""

    name: str
    driven: Driven
    token: str
    webhook: str | None
    rounds: dict[str, list[Spent]] = field(default_factory=dict)

    def a_second(self, what: str) -> list[float]:
        """Updates a second, round by round."""
        return [one for one, _ in self.rounds[what]]

    def cpu_ms(self, what: str) -> list[float]:
        """The processor's milliseconds for each, round by round."""
        return [one for _, one in self.rounds[what]]


class Bench:
    """The Bot API, and handing updates out to one bot at a time."""

    def __init__(self, stub: Driven) -> None:
        self._stub = stub
        self._numbers = count(700_000_001)

    def tapped(self, bot: Contender, data: str, people: range, what: str | None) -> None:
        """Everybody taps that button; noted as `what` (None: not at all). Raises Miscounted."""
        wanted = {_ANSWERED: len(people), _EDITED: len(people)}
        self._handed(bot, taps(data, people, self._numbers), wanted, what)

    def typed(self, bot: Contender, people: range, what: str) -> None:
        """Everybody types something, which is echoed. Raises Miscounted."""
        self._handed(bot, words("Fresh legs today", people, self._numbers), {_SENT: len(people)}, what)

    def _handed(
        self, bot: Contender, updates: Sequence[Mapping[str, Any]], wanted: dict[str, int], what: str | None
    ) -> None:
        before = bot.driven.ask("spent")
        done = self._stub.ask(
            "feed",
            token=bot.token,
            webhook=bot.webhook,
            at_once=AT_ONCE,
            updates=updates,
            wanted=sum(wanted.values()),
        )
        after = bot.driven.ask("spent")
        if done["calls"] != wanted or done["refused"] or after["failed"]:
            raise Miscounted(f"{bot.name} made {done} and failed at {after['failed']}, not {wanted}")
        if what is not None:
            spent = (after["cpu_s"] - before["cpu_s"]) * 1000 / len(updates)
            bot.rounds.setdefault(what, []).append((len(updates) / done["took_s"], spent))


def figures(size: Size) -> list[Figure]:
    """The chapter. Raises ModuleNotFoundError without the peers, and Miscounted."""
    check_peers()
    return asyncio.run(_measured(size))


async def _measured(size: Size) -> list[Figure]:
    async with AsyncExitStack() as open_:
        urls = [await open_.enter_async_context(new_url(database)) for database in (SQLITE, POSTGRESQL)]
        for url in urls:
            await settle_in(url, PEOPLE[size])
        open_.enter_context(kept_to(FIRST_CORE))
        stub = open_.enter_context(Driven("stub", core=FIRST_CORE))
        api = f"http://127.0.0.1:{stub.ready['port']}"
        bench = Bench(stub)
        free = None
        if size is not Size.QUICK:
            free = await open_.enter_async_context(new_url(SQLITE))
            await settle_in(free, PEOPLE[size])
        found = [*_told(api, bench, urls, "polling", size, free)]
        if size is not Size.QUICK:  # a look at everything shows how most hosts run it
            found += _told(api, bench, urls[:1], "webhook", size)
        speed = requests_per_s(api, STUB_ASKED[size])
        return [*found, alone("the Bot API's stub itself, over 64 connections", "answers/s", [speed])]


def _told(
    api: str, bench: Bench, urls: Sequence[str], mode: str, size: Size, free: str | None = None
) -> list[Figure]:
    """All rounds in that mode; ours on each of these databases, SQLite first.

    `free`: a diary for ours once more, were the coach's work free; None: that is not asked.
    """
    with ExitStack() as open_:

        def contender(number: int, name: str, *database: str) -> Contender:
            token = TOKEN.format(number=number)
            driven = open_.enter_context(Driven("bots", name, api, token, mode, *database, core=LAST_CORE))
            return Contender(name, driven, token, driven.ready["webhook"])

        ours = [contender(place + 1, "ours", url) for place, url in enumerate(urls)]
        peers = {name: contender(100 + place, name) for place, name in enumerate(PEERS)}
        coach_free = [] if free is None else [contender(50, COACH_FREE, free)]
        first_round = 0 if mode == "polling" else ROUNDS[size] + 1
        for number in range(first_round, first_round + ROUNDS[size] + 1):
            # the first round only warms up: what is compiled and loaded once is no tap's
            warm = number > first_round
            _round(
                bench,
                [*ours, *coach_free],
                list(peers.values()),
                number,
                numbers_of(PEOPLE[size]),
                noted=warm,
            )
        found = list(_figures(ours, peers, mode))
        for bot in coach_free:
            found += _were_it_free(bot, peers["ptb"])
        return found


def _were_it_free(bot: Contender, bare: Contender) -> Iterator[Figure]:
    """The most that a last tap could come to, however fast the coach became."""
    what, theirs = "last taps, were all of the coach's work free; SQLite, polling", f"{PEERS['ptb']}: tap"
    yield beside(what, "taps/s", bot.a_second(LAST_TAP), theirs, bare.a_second(_TAP))


def _round(
    bench: Bench,
    ours: Sequence[Contender],
    peers: Sequence[Contender],
    number: int,
    people: range,
    *,
    noted: bool,
) -> None:
    day = day_of_round(number)
    if not noted:
        people = people[: AT_ONCE // 2]
    for bot in ours:
        bot.driven.ask("ask_all", day=day.isoformat(), people=len(people))
    turns: list[Callable[[], None]] = [
        *(partial(_check_in, bench, bot, day, people) for bot in ours),
        *(partial(_peer, bench, bot, people) for bot in peers),
    ]
    for place in range(len(turns)):
        turns[(place + number) % len(turns)]()
    for bot in [*ours, *peers]:
        if not noted:
            bot.rounds.clear()


def _check_in(bench: Bench, bot: Contender, day: date, people: range) -> None:
    """Everybody answers every question of the form, one after the other, and all is kept."""
    for said in (FIRST_TAP, *BETWEEN, LAST_TAP):
        bench.tapped(bot, button(day, said), people, said)
    kept = bot.driven.ask("kept", day=day.isoformat(), people=len(people))
    if kept != {"begun": len(people), "advised": len(people)}:
        raise Miscounted(f"of {len(people)} check-ins {kept} were kept")


def _peer(bench: Bench, bot: Contender, people: range) -> None:
    bench.tapped(bot, button(day_of_round(0), FIRST_TAP), people, _TAP)
    bench.typed(bot, people, _ECHO)


def _figures(ours: Sequence[Contender], peers: Mapping[str, Contender], mode: str) -> Iterator[Figure]:
    """SQLite's come first; the goals are for polling, which is how most hosts run it."""
    bot, polled = ours[0], mode == "polling"
    last = f"last taps, with the advice; SQLite, {mode}"
    for name, goal in (("ptb", TAP), ("ptb-default", TAP_BESIDE_DEFAULT), ("aiogram", TAP_BESIDE_AIOGRAM)):
        theirs = peers[name].a_second(_TAP)
        yield beside(
            last, "taps/s", bot.a_second(LAST_TAP), f"{PEERS[name]}: tap", theirs, goal if polled else None
        )
    for other in ours[1:]:
        what = last.replace("SQLite", "PostgreSQL")
        theirs = peers["ptb"].a_second(_TAP)
        yield beside(what, "taps/s", other.a_second(LAST_TAP), f"{PEERS['ptb']}: tap", theirs, TAP_POSTGRESQL)
    for name in ("ptb-default", "aiogram"):
        yield beside(
            last, "taps/s", bot.a_second(LAST_TAP), f"{PEERS[name]}: echo", peers[name].a_second(_ECHO)
        )
    bare = peers["ptb"]
    first = f"first taps, no advice yet; SQLite, {mode}"
    yield beside(first, "taps/s", bot.a_second(FIRST_TAP), f"{PEERS['ptb']}: tap", bare.a_second(_TAP))
    for name in PEERS:
        yield beside(
            f"processor for a last tap; SQLite, {mode}",
            "ms",
            bot.cpu_ms(LAST_TAP),
            f"{PEERS[name]}: tap",
            peers[name].cpu_ms(_TAP),
        )
    every = (FIRST_TAP, *BETWEEN, LAST_TAP)
    whole = [sum(rounds) / len(every) for rounds in zip(*(bot.cpu_ms(said) for said in every), strict=True)]
    yield beside(
        f"processor for a tap, mean of a check-in's five; SQLite, {mode}",
        "ms",
        whole,
        f"{PEERS['ptb']}: tap",
        bare.cpu_ms(_TAP),
    )
    for other in ours[1:]:
        yield beside(
            f"processor for a last tap; PostgreSQL, {mode}",
            "ms",
            other.cpu_ms(LAST_TAP),
            f"{PEERS['ptb']}: tap",
            bare.cpu_ms(_TAP),
        )
