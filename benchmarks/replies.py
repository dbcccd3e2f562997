"""Whether somebody who taps a button during the morning wave waits for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from contextlib import AsyncExitStack
from itertools import count
from statistics import median

from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.goals import MOST_A_SECOND, REPLY_IN_A_WAVE
from benchmarks.lines import LAST_CORE, Driven
from benchmarks.people import day_of_round, numbers_of, settle_in
from benchmarks.prepared import TOKEN, button, taps
from benchmarks.waves_databases import SQLITE, new_url

TAPS = {Size.TINY: 3, Size.QUICK: 40, Size.FULL: 400}
PROMPTS = {Size.TINY: 3, Size.QUICK: 55, Size.FULL: 480}
"""A little more than leave while the taps come in."""
DAYS = {Size.TINY: 3, Size.QUICK: 14, Size.FULL: 60}
EVERY_S = 0.05
SETTLE_S = 2.0
LATENCY_S = 0.05
ROUNDS = {Size.TINY: 1, Size.QUICK: 1, Size.FULL: 3}


async def replies(open_: AsyncExitStack, stub: Driven, api: str, size: Size) -> list[Figure]:
    """Twenty taps a second, at rest and during a wave, in turns. Raises Miscounted."""
    url = await open_.enter_async_context(new_url(SQLITE))
    await settle_in(url, TAPS[size] + PROMPTS[size], DAYS[size])
    token = TOKEN.format(number=300)
    bot = open_.enter_context(Driven("bots", "ours", api, token, "polling", url, core=LAST_CORE))
    numbers = count(900_000_001)
    tapping, prompted = TAPS[size], PROMPTS[size]
    at_rest: list[float] = []
    in_wave: list[float] = []
    slowest: list[float] = []
    most: list[float] = []

    def tapped(number: int, *, wave: bool) -> list[float]:
        day = day_of_round(number)
        stub.ask("reset", latency_s=LATENCY_S)
        bot.ask("ask_all", day=day.isoformat(), people=tapping)
        if wave:
            bot.ask("wave", day=day.isoformat(), first=numbers_of(1)[0] + tapping, people=prompted)
        told = taps(button(day, "legs:3"), numbers_of(tapping), numbers)
        found: list[float] = stub.ask(
            "trickle", token=token, updates=told, every_s=EVERY_S, settle_s=SETTLE_S
        )["replies_s"]
        if len(found) != tapping:
            raise Miscounted(f"of {tapping} taps {len(found)} were answered")
        return [one * 1000 for one in found]

    for number in range(ROUNDS[size]):
        at_rest.append(median(tapped(2 * number, wave=False)))
        found = tapped(2 * number + 1, wave=True)
        in_wave.append(median(found))
        slowest.append(sorted(found)[int(len(found) * 0.99)])
        sent_at = _all_sent(stub, prompted)
        most.append(float(most_in_a_second(sent_at)))
    if bot.ask("spent")["failed"]:
        raise Miscounted("the bot failed at something")
    return [
        beside("a reply during a morning wave, median", "ms", in_wave, "at rest", at_rest, REPLY_IN_A_WAVE),
        alone("the slowest hundredth of them", "ms", slowest),
        alone("bulk messages in the fullest second of the wave", "", most, MOST_A_SECOND),
    ]


def _all_sent(stub: Driven, prompted: int) -> Sequence[float]:
    """When each prompt of the wave left. Raises Miscounted where one is missing or came twice."""
    for _ in range(30):
        sent_at: list[float] = stub.ask("counts", stamps=True)["sent_at"]
        if len(sent_at) >= prompted:
            break
        stub.ask("trickle", token="none", updates=[], every_s=0, settle_s=1)  # noqa: S106 - a second passes
    if len(sent_at) != prompted:
        raise Miscounted(f"of {prompted} prompts {len(sent_at)} were sent")
    return sent_at


def most_in_a_second(moments: Sequence[float]) -> int:
    """How many of these moments, in their order, lie within any one second."""
    return max(bisect_left(moments, moment + 1) - place for place, moment in enumerate(moments))
