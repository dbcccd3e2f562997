"""The advisor's part of a whole tap: what the processor does for both, in this process.

A tap is the last one of a check-in, from the raw update to the two answers to Telegram, through the real
application and a diary in SQLite. There is no network, so the advisor's part is told larger than it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import wraps
from itertools import count
from json import dumps
from time import process_time
from typing import Any

from telegram.request import BaseRequest, RequestData

from benchmarks.figures import Miscounted
from benchmarks.instead import instead_of
from benchmarks.lived import FIRST
from benchmarks.parts import ADVICE, PARTS
from benchmarks.people import counted, morning_of, numbers_of, open_forms, settle_in
from benchmarks.prepared import BOT, MESSAGE, TOKEN, button, taps
from benchmarks.waves_databases import SQLITE, new_url
from bot.app import Bot, build_application
from bot.diary.engine import open_diary

BEFORE = ("legs:3", "sleep:7.5", "mood:4", "pulse:52")
LAST = "end:fine"


@dataclass
class Spent:
    """Seconds of the processor: whole taps, and what each part had of them, one by one."""

    taps_s: list[float] = field(default_factory=list)
    parts_s: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in PARTS})

    @property
    def shares(self) -> list[float]:
        """The advisor's part of each."""
        return [part / whole for part, whole in zip(self.parts_s[ADVICE], self.taps_s, strict=True)]


class _Nobody(BaseRequest):
    """A Telegram that takes everything at once and says what it always says."""

    def __init__(self) -> None:
        self.calls = self.sent_bytes = 0

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        self.calls += 1
        if request_data is not None:
            self.sent_bytes += len(request_data.json_payload)  # a real transport puts it on the line
        return 200, _ANSWERS.get(url.rpartition("/")[2].lower(), _TRUE)


_TRUE = dumps({"ok": True, "result": True}).encode()
_ANSWERS = {
    "getme": dumps({"ok": True, "result": BOT}).encode(),
    "editmessagetext": dumps({"ok": True, "result": MESSAGE}).encode(),
    "sendmessage": dumps({"ok": True, "result": MESSAGE}).encode(),
}


async def taps_and_advice(people: int, days: int) -> Spent:
    """So many runners with so many days behind them each finish a check-in. Raises Miscounted."""
    day, everybody = FIRST + timedelta(days=days), numbers_of(people)
    async with new_url(SQLITE) as url:
        await settle_in(url, people, days)
        diary = open_diary(url)
        request = _Nobody()
        bot = build_application(
            token=TOKEN.format(number=1),
            diary=diary,
            now=lambda: morning_of(day) + timedelta(minutes=5),
            request=request,
        )
        await bot.application.initialize()
        try:
            await open_forms(diary, everybody, morning_of(day))
            numbers = count(700_000_001)
            for said in BEFORE:
                for update in taps(button(day, said), everybody, numbers):
                    await bot.inbox.handle(update)
            request.calls = 0
            spent = await _finish(bot, taps(button(day, LAST), everybody, numbers))
            begun, advised = await counted(diary, everybody, day)
            if (begun, advised, request.calls) != (people, people, 2 * people):
                raise Miscounted(f"of {people} check-ins {advised} were advised, with {request.calls} calls")
        finally:
            await bot.application.shutdown()
            await diary.close()
    return spent


async def _finish(bot: Bot, updates: list[dict[str, Any]]) -> Spent:
    spent, watch = Spent(), _Watch()
    with ExitStack() as watched:
        for name, function in PARTS.items():
            watched.enter_context(_watched(function, name, watch))
        for number, update in enumerate(updates):
            watch.parts_s = dict.fromkeys(PARTS, 0.0)
            began = process_time()
            await bot.inbox.handle(update)
            whole_s = process_time() - began
            if number:  # the first tap only warms up: what is loaded once is no tap's
                spent.taps_s.append(whole_s)
                for name, part_s in watch.parts_s.items():
                    spent.parts_s[name].append(part_s)
    return spent


@dataclass
class _Watch:
    """Adds up what each part takes by itself; what another part takes within it is that one's."""

    parts_s: dict[str, float] = field(default_factory=dict)
    within_s: float = 0.0


@contextmanager
def _watched(function: Callable[..., Any], part: str, watch: _Watch) -> Iterator[None]:
    """Every module that knows the function gets one that is timed instead, until the block ends."""

    @wraps(function)
    def timed(*told: Any, **named: Any) -> Any:
        around_s, watch.within_s = watch.within_s, 0.0
        began = process_time()
        try:
            return function(*told, **named)
        finally:
            took_s = process_time() - began
            watch.parts_s[part] += took_s - watch.within_s
            watch.within_s = around_s + took_s

    with instead_of(function, timed):
        yield
