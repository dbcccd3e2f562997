"""Time in which nobody waits: what the bot does takes as long as it takes, and idle time is passed over.

An hour's wave is then over in minutes and is as late as it would have been.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from time import monotonic, perf_counter
from typing import Any, TypeVar

from bot.diary.diary import Diary

T = TypeVar("T")


class _Selector(selectors.DefaultSelector):
    """Where the loop would sleep until its next timer, that time is passed over.

    Unless somebody works outside: then it sleeps.

    It also notes the longest time the loop did not come back here: for so long nobody else had a turn.
    """

    def __init__(self) -> None:
        super().__init__()
        self.at_work = 1
        """How many wait for work that is done outside this loop's thread; at first it is not known."""
        self.passed_over_s = 0.0
        self.longest_s = 0.0
        self.left_at = perf_counter()

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.longest_s = max(self.longest_s, perf_counter() - self.left_at)
        sleeps = timeout is not None and timeout > 0 and not self.at_work
        events = super().select(0 if sleeps else timeout)
        if sleeps and not events and timeout is not None:
            self.passed_over_s += timeout
        self.left_at = perf_counter()
        return events


class PassingLoop(asyncio.SelectorEventLoop):
    """An event loop that does not sleep; its clock goes on as if it had."""

    def __init__(self) -> None:
        self._passing = _Selector()
        super().__init__(self._passing)

    def time(self) -> float:
        """Seconds, those included that were passed over."""
        return monotonic() + self._passing.passed_over_s

    @property
    def longest_stall_s(self) -> float:
        """The longest time, since it was last forgotten, for which nobody else had a turn."""
        return self._passing.longest_s

    @contextmanager
    def passing_over(self, diary: Diary) -> Iterator[None]:
        """Within this block idle time is passed over, and the longest stall is looked for.

        While a page of this diary is open, or its lead is asked for, time passes as it really does.
        """
        self._watch(diary)
        self.forget()
        self._passing.at_work -= 1
        try:
            yield
        finally:
            self._passing.at_work += 1

    def forget(self) -> None:
        """Look for the longest stall from now on."""
        self._passing.longest_s, self._passing.left_at = 0.0, perf_counter()

    def _watch(self, diary: Diary) -> None:
        for name in ("writing", "reading", "looking_at_tables"):
            setattr(diary, name, self._opened(getattr(diary, name)))
        setattr(diary.leader, "lead", self._asked(diary.leader.lead))  # noqa: B010 - a method made anew

    def _opened(
        self, page: Callable[..., AbstractAsyncContextManager[T]]
    ) -> Callable[..., AbstractAsyncContextManager[T]]:
        @asynccontextmanager
        async def opened(*how: Any) -> AsyncIterator[T]:
            self._passing.at_work += 1
            try:
                async with page(*how) as one:
                    yield one
            finally:
                self._passing.at_work -= 1

        return opened

    def _asked(self, ask: Callable[[], Awaitable[T]]) -> Callable[[], Awaitable[T]]:
        async def asked() -> T:
            self._passing.at_work += 1
            try:
                return await ask()
            finally:
                self._passing.at_work -= 1

        return asked


def run(work: Callable[[PassingLoop], Awaitable[T]]) -> T:
    """Do it in a loop of its own."""
    loop = PassingLoop()

    async def done() -> T:
        return await work(loop)

    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(done())
