"""How many messages a second one core sends, and whether somebody who taps waits for them.

Ours goes through the bot's bulk lane, its pace taken off, over its own transport. Each sender has a process
and a core of its own, and the Bot API another; they take turns. Telegram takes about 30 bulk messages a
second, and 1000 from bots that pay. The replies are those of the real bot on SQLite at its usual pace,
polled, 50 ms from the Bot API.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass

from benchmarks.bots import check_peers
from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.goals import SENDS, SENDS_AIOGRAM, SENDS_FAR, SENDS_PAID
from benchmarks.lines import FIRST_CORE, LAST_CORE, Driven, kept_to
from benchmarks.prepared import TOKEN
from benchmarks.replies import replies

ROUNDS = {Size.TINY: 1, Size.QUICK: 1, Size.FULL: 5}
MESSAGES = {Size.TINY: 4, Size.QUICK: 150, Size.FULL: 3000}
SLOW, SLOWER_BY = "ptb-default", 5
"""Who sends a fifth as many, so that nobody waits for the figure; but as many as are in flight."""
FREE_PER_S, PAID_PER_S = 30, 1000


@dataclass(frozen=True)
class Way:
    """How messages are sent."""

    at_once: int
    latency_ms: int
    pictures: bool = False

    def __str__(self) -> str:
        what = "pictures of 40 KB" if self.pictures else "messages"
        return f"{what}, {self.at_once} in flight, {self.latency_ms} ms away"


NEAR, FAR = Way(64, 0), Way(256, 50)
PICTURES = Way(64, 0, pictures=True)
_EVERY_WAY = (NEAR, Way(256, 0), Way(64, 50), FAR, PICTURES)
WAYS = {Size.TINY: _EVERY_WAY, Size.QUICK: (NEAR, FAR, PICTURES), Size.FULL: _EVERY_WAY}
PEERS = {"ptb-default": "bare PTB, its own transport", "aiogram": "bare aiogram"}

Rounds = dict[tuple[str, Way], list[tuple[float, float]]]
"""Messages a second and the processor's milliseconds for one, by sender and way."""


def figures(size: Size) -> list[Figure]:
    """The chapter. Raises ModuleNotFoundError without the peers, and Miscounted."""
    check_peers()
    with ExitStack() as open_:
        open_.enter_context(kept_to(FIRST_CORE))
        stub = open_.enter_context(Driven("stub", core=FIRST_CORE))
        api = f"http://127.0.0.1:{stub.ready['port']}"
        return [*_sent(stub, api, size), *asyncio.run(_answered(stub, api, size))]


async def _answered(stub: Driven, api: str, size: Size) -> list[Figure]:
    async with AsyncExitStack() as open_:
        return await replies(open_, stub, api, size)


def _sent(stub: Driven, api: str, size: Size) -> list[Figure]:
    rounds: Rounds = {}
    with ExitStack() as open_:
        senders = {
            name: open_.enter_context(
                Driven("senders", name, api, TOKEN.format(number=200 + place), core=LAST_CORE)
            )
            for place, name in enumerate(("ours", *PEERS))
        }
        for number in range(ROUNDS[size] + 1):
            for way in WAYS[size]:
                turns = list(senders.items())
                for name, driven in turns[number % len(turns) :] + turns[: number % len(turns)]:
                    count = MESSAGES[size]
                    if name == SLOW and size is not Size.TINY:
                        count = max(way.at_once, count // SLOWER_BY)
                    if number:
                        rounds.setdefault((name, way), []).append(_send(stub, driven, name, way, count))
                    elif name != SLOW or size is Size.FULL:  # opens the connections
                        _send(stub, driven, name, way, min(count, way.at_once))
    return list(_figures(rounds, WAYS[size]))


def _send(stub: Driven, driven: Driven, name: str, way: Way, count: int) -> tuple[float, float]:
    stub.ask("reset", latency_s=way.latency_ms / 1000)
    done = driven.ask("send", count=count, at_once=way.at_once, pictures=way.pictures)
    arrived = stub.ask("counts")["calls"]
    if done["failed"] or arrived != {"sendphoto" if way.pictures else "sendmessage": count}:
        raise Miscounted(f"of {count} {way} by {name} {arrived} arrived, {done['failed']} failed")
    return count / done["took_s"], done["cpu_s"] * 1000 / count


def _figures(rounds: Rounds, ways: Sequence[Way]) -> Iterator[Figure]:
    goals = {
        ("ptb-default", NEAR): SENDS,
        ("ptb-default", FAR): SENDS_FAR,
        ("aiogram", NEAR): SENDS_AIOGRAM,
    }
    for way in ways:
        ours = [a_second for a_second, _ in rounds["ours", way]]
        for name, called in PEERS.items():
            theirs = [a_second for a_second, _ in rounds[name, way]]
            yield beside(f"{way}", "/s", ours, called, theirs, goals.get((name, way)))
    far = [a_second for a_second, _ in rounds["ours", FAR]]
    yield alone(f"{FAR}; Telegram's limit to those who pay is {PAID_PER_S}", "/s", far, SENDS_PAID)
    ours_ms, theirs_ms = ([ms for _, ms in rounds[name, FAR]] for name in ("ours", "ptb-default"))
    for per_s in (FREE_PER_S, PAID_PER_S):
        # milliseconds for each of so many a second, in percent of the second's thousand
        ours, theirs = ([ms * per_s / 10 for ms in some] for some in (ours_ms, theirs_ms))
        what = f"of a core for {per_s} messages a second, 50 ms away"
        yield beside(what, "%", ours, PEERS["ptb-default"], theirs)
