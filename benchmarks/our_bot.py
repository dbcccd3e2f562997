"""Fresh Legs while it is measured: what `freshlegs run` joins, with a clock that the benchmarks set."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from time import monotonic
from typing import Any

from sqlalchemy import text

from benchmarks.bots import Running
from benchmarks.lived import FIRST
from benchmarks.people import counted, morning_of, numbers_of, open_forms
from benchmarks.stub_webhook import SECRET
from bot.app import Bot, build_application, schedule
from bot.chat.poller import Poller
from bot.chat.transport import AiohttpRequest
from bot.cli.logs import set_up_logging
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.settings import LogFormat, LogLevel
from bot.web.health import Health
from bot.web.server import Webhook, served, web_app


class Clock:
    """Shows what it is set to, and goes on from there."""

    def __init__(self) -> None:
        self.set_to(morning_of(FIRST))

    def set_to(self, now: datetime) -> None:
        """From here on it is that instant."""
        self._set_to, self._set_at = now, monotonic()

    def __call__(self) -> datetime:
        """The instant, aware and in UTC."""
        return self._set_to + timedelta(seconds=monotonic() - self._set_at)


class OurBot(Running):
    """What else can be asked of ours."""

    def __init__(self, bot: Bot, diary: Diary, clock: Clock, webhook: str | None) -> None:
        super().__init__(self._failures, webhook)
        self._bot = bot
        self._diary = diary
        self._clock = clock
        self._schedule = contextlib.AsyncExitStack()
        self._ticks = False

    async def end(self) -> None:
        """Stop the schedule, where there is one."""
        await self._schedule.aclose()

    def _failures(self) -> int:
        """Updates that were not dealt with, and whatever else went wrong and would be in the log."""
        samples = [sample for one in self._bot.meters.errors.collect() for sample in one.samples]
        return int(sum(one.value for one in samples if one.name.endswith("_total")))

    async def carry_out(self, told: Mapping[str, Any]) -> Mapping[str, Any]:
        """`ask_all` opens everybody's form of that day, `kept` counts in them, `wave` makes them due."""
        match told["do"]:
            case "ask_all":
                day = date.fromisoformat(told["day"])
                self._clock.set_to(morning_of(day) + timedelta(minutes=5))
                await open_forms(self._diary, numbers_of(told["people"]), self._clock())
                return {}
            case "kept":
                begun, advised = await counted(
                    self._diary, numbers_of(told["people"]), date.fromisoformat(told["day"])
                )
                return {"begun": begun, "advised": advised}
            case "wave":
                return await self._wave(date.fromisoformat(told["day"]), told["first"], told["people"])
        return await super().carry_out(told)

    async def _wave(self, day: date, first: int, people: int) -> Mapping[str, Any]:
        """So many runners, from the number `first` on, are due at once, and the schedule begins to tick."""
        now = morning_of(day)
        self._clock.set_to(now)
        some = {"first": first, "last": first + people - 1}
        async with self._diary.changing_tables() as connection:
            await connection.execute(text("DELETE FROM due"))
            # who answers none of several waves would be asked whether to go on, and then nothing
            heard = (
                "UPDATE runner SET heard_on = :day, asked_whether_on = NULL WHERE id BETWEEN :first AND :last"
            )
            await connection.execute(text(heard), {"day": _number_of(day - timedelta(days=1))} | some)
            due = "INSERT INTO due (runner_id, kind, day, due_at) SELECT id, 'morning', :day, :at FROM runner"
            values = {"day": _number_of(day), "at": int(now.timestamp())}
            await connection.execute(text(f"{due} WHERE id BETWEEN :first AND :last"), values | some)
        if not self._ticks:  # a schedule that was stopped is stopped for good, as its process would be
            await self._schedule.enter_async_context(schedule(self._bot, tick_s=1))
            self._ticks = True
        return {}


def _number_of(day: date) -> int:
    """A day as the diary keeps it."""
    return day.year * 10_000 + day.month * 100 + day.day


@asynccontextmanager
async def running(api: str, token: str, mode: str, database: str, path: str) -> AsyncIterator[OurBot]:
    """The bot on that diary, taking updates from there."""
    set_up_logging(LogFormat.JSON, LogLevel.INFO)
    clock, diary, stop = Clock(), open_diary(database), asyncio.Event()
    request, poll_request = AiohttpRequest(), AiohttpRequest(connections=2)
    bot = build_application(
        token=token, diary=diary, now=clock, request=request, poll_request=poll_request, api_url=api
    )
    await bot.application.initialize()
    gc.freeze()  # as `freshlegs run` does
    async with contextlib.AsyncExitStack() as open_:
        open_.push_async_callback(diary.close)
        open_.push_async_callback(bot.application.shutdown)
        if mode == "polling":
            polling = asyncio.create_task(Poller(bot.application.bot, bot.inbox, now=clock).run(stop))
            open_.push_async_callback(asyncio.wait, [polling])
            open_.callback(stop.set)
            yield await open_.enter_async_context(_ended(OurBot(bot, diary, clock, None)))
        else:
            pages = web_app(_well, Webhook(path, SECRET, bot.inbox), meters=bot.meters)
            port = await open_.enter_async_context(served(pages, ("127.0.0.1", 0), over=stop.set))
            ours = OurBot(bot, diary, clock, f"http://127.0.0.1:{port}{path}")
            yield await open_.enter_async_context(_ended(ours))


@asynccontextmanager
async def _ended(ours: OurBot) -> AsyncIterator[OurBot]:
    """Stop its schedule in the end, before what it needs is closed."""
    try:
        yield ours
    finally:
        await ours.end()


def _well() -> Health:
    return Health(ok=True, last_poll_age_s=None, last_tick_age_s=None, database=True)
