"""One morning wave from end to end: the whole bot, its schedule, its lane, and a Telegram that only takes."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import fmean, quantiles
from time import process_time
from urllib.parse import urlsplit

from sqlalchemy import text
from telegram.request import BaseRequest, RequestData

from benchmarks.figures import Miscounted
from benchmarks.waves_claims import make_due
from benchmarks.waves_databases import new_diary
from benchmarks.waves_runners import DAY, at, due_minute, fill, kept, runner_id
from benchmarks.waves_time import PassingLoop, run
from bot.app import build_application
from bot.chat.bulk import BulkLane
from bot.diary.diary import Diary

PER_S = 30.0
"""Telegram's limit for bulk messages."""
LATENCY_S = 0.05
TICK_S = 15.0
"""How often the schedule looks, unless the host says otherwise."""
A_MINUTE = 100_000 / 60
"""Runners due at each minute of the hour."""
EARLIER = timedelta(minutes=5)
"""One runner is asked so much before the others and not counted with them: what a process does once in its
life, loading screens and putting statements into SQL, lies behind it when the wave comes."""


class TakingTelegram(BaseRequest):
    """Takes every message after `LATENCY_S` and costs nothing: what the wave takes is the bot's own."""

    def __init__(self) -> None:
        self.sent: list[tuple[int, float]] = []
        """To whom and when, in seconds of the loop."""

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: object, **__: object
    ) -> tuple[int, bytes]:
        asked = urlsplit(url).path.rpartition("/")[2]
        if asked == "getMe":
            return _told({"id": 7, "is_bot": True, "first_name": "Fresh Legs", "username": "freshlegs_bot"})
        if asked != "sendMessage" or request_data is None:
            raise Miscounted(f"a morning's question is one message, and {asked} was asked for")
        chat_id = int(request_data.json_parameters["chat_id"])
        self.sent.append((chat_id, asyncio.get_running_loop().time()))
        await asyncio.sleep(LATENCY_S)
        return _told({"message_id": len(self.sent), "date": 0, "chat": {"id": chat_id, "type": "private"}})


def _told(result: object) -> tuple[int, bytes]:
    return 200, json.dumps({"ok": True, "result": result}).encode()


@dataclass(frozen=True)
class Wave:
    """What one wave came to. Seconds and milliseconds; `least_…`: were the limit all that there is."""

    mean_lag_s: float
    least_mean_lag_s: float
    late_lag_s: float
    """Of a hundred prompts one is later."""
    least_late_lag_s: float
    over_s: float
    """From the first due minute to the last message."""
    least_over_s: float
    stall_ms: float
    cpu_ms: float
    """This process's, for one prompt."""
    most_in_a_second: int


def roll(database: str, runners: int) -> Wave:
    """So many runners of an hour's 100,000, due one after the other; each asked once, or Miscounted."""
    return run(lambda loop: _rolled(loop, database, runners))


async def _rolled(loop: PassingLoop, database: str, runners: int) -> Wave:
    minutes = max(1, round(runners / A_MINUTE))
    async with new_diary(database) as diary:
        await fill(diary, runners + 1, minutes=minutes)
        first_due = at(7)
        await make_due(diary, [runner_id(runners)], first_due - EARLIER)
        clock = _Clock(loop, first_due - EARLIER)
        telegram = TakingTelegram()
        bot = build_application(
            token="7:invented",  # noqa: S106 - nobody's
            diary=diary,
            now=clock.now,
            request=telegram,
            lane=BulkLane(PER_S, clock=loop.time),
        )
        await bot.application.initialize()
        with loop.passing_over(diary):
            await bot.ticks.tick()
            await asyncio.sleep(clock.until(first_due) - TICK_S / 2)
            loop.forget()
            cpu_s, began = process_time(), loop.time()
            looks = 0
            while len(telegram.sent) <= runners and clock.now() < first_due + timedelta(hours=3):
                await bot.ticks.tick()
                # as an interval does: at even steps, and none made up for
                looks = max(looks + 1, int((loop.time() - began) / TICK_S) + 1)
                await asyncio.sleep(began + looks * TICK_S - loop.time())
            cpu_s, stall_s = process_time() - cpu_s, loop.longest_stall_s
        await bot.application.shutdown()
        await _counted(diary, telegram, runners + 1)
        return _summed(telegram.sent[1:], runners, minutes, began + TICK_S / 2, stall_s, cpu_s)


@dataclass
class _Clock:
    """The wall clock, going on as the loop's does."""

    loop: PassingLoop
    start: datetime
    began: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.loop.time()

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.loop.time() - self.began)

    def until(self, moment: datetime) -> float:
        """Seconds."""
        return (moment - self.now()).total_seconds()


async def _counted(diary: Diary, telegram: TakingTelegram, runners: int) -> None:
    """Raises Miscounted unless each was asked once, and the diary says so."""
    told = Counter(chat_id for chat_id, _ in telegram.sent)
    if len(told) != runners or set(told.values()) != {1}:
        raise Miscounted(f"{runners} runners were due; {len(told)} were told, {len(telegram.sent)} times")
    async with diary.looking_at_tables() as tables:
        rows = await tables.execute(
            text("SELECT state, count(*) FROM prompt WHERE day = :day GROUP BY state"), {"day": kept(DAY)}
        )
        states = {str(state): int(count) for state, count in rows}
        moved = await tables.scalar(text("SELECT count(*) FROM due WHERE day > :day"), {"day": kept(DAY)})
    if states != {"sent": runners} or moved != runners:
        raise Miscounted(f"of {runners} prompts the diary says {states}, and {moved} have a next day")


def _summed(
    sent: list[tuple[int, float]], runners: int, minutes: int, first_due: float, stall_s: float, cpu_s: float
) -> Wave:
    due = {runner_id(number): 60.0 * due_minute(number, minutes) for number in range(runners)}
    lags = [sent_at - first_due - due[runner] for runner, sent_at in sent]
    least, free_at = [], 0.0
    for due_at in sorted(due.values()):
        leaves_at = max(due_at, free_at)
        least.append(leaves_at - due_at)
        free_at = leaves_at + 1 / PER_S
    moments = sorted(sent_at for _, sent_at in sent)
    return Wave(
        mean_lag_s=fmean(lags),
        least_mean_lag_s=fmean(least),
        late_lag_s=quantiles(lags, n=100)[98],
        least_late_lag_s=quantiles(least, n=100)[98],
        over_s=moments[-1] - first_due,
        least_over_s=free_at - 1 / PER_S,
        stall_ms=1000 * stall_s,
        cpu_ms=1000 * cpu_s / runners,
        most_in_a_second=_most_in_a_second(moments),
    )


def _most_in_a_second(moments: list[float]) -> int:
    """The most messages that left within any one second."""
    first = most = 0
    for last, moment in enumerate(moments):
        while moment - moments[first] >= 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most
