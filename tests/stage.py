"""Ada and her phone: the real application over a Telegram made of memory, a real diary, a movable clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from bot.app import Bot, build_application
from bot.chat.bulk import BulkLane
from bot.chat.sending import Sleep
from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.rhythm import instant
from bot.coach.runner import Runner as Settings
from bot.diary.diary import Diary
from bot.diary.notes import Form, KeptAdvice, Known
from bot.routines.rounds import plan_rounds
from bot.trial.chats import Json, Message
from bot.trial.stage import Stage
from bot.trial.telegram import Telegram

ADA = 1001
BERLIN = "Europe/Berlin"
MONDAY = date(2026, 5, 11)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    at: datetime = field(default_factory=lambda: instant(MONDAY, time(6, 30), BERLIN))

    def now(self) -> datetime:
        return self.at

    def passes(self, **span: float) -> None:
        self.at += timedelta(**span)

    def shows(self, day: date, at: str, zone: str = BERLIN) -> None:
        self.at = instant(day, time.fromisoformat(at), zone)


@dataclass
class Runner:
    """One person with the bot in their pocket."""

    stage: TestStage
    id: int = ADA

    @property
    def chat(self) -> list[Message]:
        return self.stage.telegram.chat(self.id)

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return self.stage.telegram.last(self.id)

    @property
    def reads(self) -> str:
        """What stands in the newest message of the bot."""
        return self.last.plain

    @property
    def buttons(self) -> list[str]:
        """The labels under the newest message, left to right, top to bottom."""
        return [button.text for row in self.last.keyboard or [] for button in row]

    async def says(self, text: str) -> None:
        await self.stage.receives(self.stage.telegram.says(self.id, text))

    async def taps(self, *labels: str, message: Message | None = None) -> None:
        """Tap buttons one after the other, each in the newest message of the bot (or in the one given)."""
        for label in labels:
            shown = message or self.last
            data = self.stage.telegram.message(self.id, shown.id).button(label).data
            assert data is not None
            await self.sends_data(data, shown.id)

    async def sends_data(self, data: str, message_id: int | None = None) -> None:
        """Send button data as any client can, made up or not."""
        await self.stage.receives(self.stage.telegram.taps(self.id, message_id or self.last.id, data))

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self.stage.receives(self.stage.telegram.shares_location(self.id, latitude, longitude))

    async def sends(self, kind: str) -> None:
        await self.stage.receives(self.stage.telegram.sends(self.id, kind))  # type: ignore[arg-type]

    async def joins(self) -> None:
        """Meet the bot and skip every question but the zone."""
        await self.says("/start")
        await self.taps("Yes, keep my answers")
        await self.says("Berlin")
        while "Check in now" not in self.buttons:
            label = next(text for text in self.buttons if text.startswith(("Skip", "✓ Done")))
            await self.taps(label)

    async def is_known(self, runner: Settings) -> None:
        """The same without the conversation: the diary knows this person, and the chat is open."""
        async with self.stage.diary.writing() as page:
            await page.meet(runner, self.stage.clock.now())
            await page.mark_welcomed(runner.id)
            known = await page.known(runner.id)
            assert known is not None
            await plan_rounds(page, known, self.stage.clock.now())
        await self.says("/start")

    async def lives_through(self, mornings: Iterable[CheckIn]) -> None:
        """These mornings lie behind her."""
        async with self.stage.diary.writing() as page:
            for check_in in mornings:
                at = instant(check_in.day, time(7, 5), BERLIN)
                await page.keep_form(self.id, Form(check_in), at)

    async def answers(
        self,
        legs: int = 4,
        sleep: str = "7.5",
        mood: int = 4,
        pulse: str | None = None,
        wrong: tuple[str, ...] = (),
        scope: str = "Only the legs",
    ) -> None:
        """Tap through the form that is open in the newest message; yesterday's training is left open."""
        if "Not now" in self.buttons:
            await self.taps("Not now")
        await self.taps(f"{legs} ")
        if legs <= 2:
            await self.taps(scope)
        await self.taps(sleep, f"{mood} ", pulse or "No reading")
        await self.taps(*wrong, "✓ Done" if wrong else "✓ All fine")

    async def known(self) -> Known | None:
        async with self.stage.diary.reading() as page:
            return await page.known(self.id)

    async def form(self, day: date) -> Form | None:
        async with self.stage.diary.reading() as page:
            return await page.form(self.id, day)

    async def advice(self, day: date) -> KeptAdvice | None:
        async with self.stage.diary.reading() as page:
            return await page.advice(self.id, day)

    async def was_told(self, verdict: Verdict, *, on: date, because: str) -> bool:
        kept = await self.advice(on)
        return kept is not None and kept.verdict is verdict and because in {one.code for one in kept.reasons}


@dataclass
class TestStage:
    """The whole bot on one stage."""

    __test__ = False

    telegram: Telegram
    diary: Diary
    clock: Clock
    bot: Bot
    failures: list[BaseException] = field(default_factory=list)
    """What handlers raised: PTB swallows it."""

    def runner(self, user_id: int = ADA) -> Runner:
        self.telegram.person(user_id)
        return Runner(self, user_id)

    async def receives(self, update: Json) -> None:
        """One update reaches the bot, as the poller would hand it in."""
        self.telegram.mailbox.confirm(update)
        await self.bot.inbox.handle(update)

    async def tick(self) -> int:
        """The schedule ticks once."""
        return await self.bot.ticks.tick()

    async def tick_at(self, day: date, at: str, zone: str = BERLIN) -> int:
        self.clock.shows(day, at, zone)
        return await self.tick()

    async def restarts(self, allowed: frozenset[int] = frozenset()) -> None:
        """The process ends and a new one starts over the same diary and the same Telegram."""
        await self.bot.application.shutdown()
        self.bot = await started(self.telegram, self.diary, self.clock, allowed)
        self.listens()

    def listens(self) -> None:
        """Note what goes wrong in the bot's handlers."""

        async def noted(update: object, context: object) -> None:
            self.failures.append(context.error)  # type: ignore[attr-defined]

        self.bot.application.add_error_handler(noted)


async def started(
    telegram: Telegram,
    diary: Diary,
    clock: Clock,
    allowed: frozenset[int] = frozenset(),
    sleep: Sleep | None = None,
) -> Bot:
    """A bot over this Telegram and this diary, ready for updates. `sleep` None: no wait takes any time."""

    async def no_waiting(seconds: float) -> None:
        clock.passes(seconds=seconds)

    lane = BulkLane(
        clock=lambda: (clock.at - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds(),
        sleep=sleep or no_waiting,
    )
    bot = build_application(
        token=telegram.token,
        diary=diary,
        now=clock.now,
        request=Stage(telegram),
        allowed=allowed,
        lane=lane,
        sleep=sleep or no_waiting,
    )
    await bot.application.initialize()
    return bot


@asynccontextmanager
async def on_stage(
    diary: Diary,
    allowed: frozenset[int] = frozenset(),
    *,
    clock: Clock | None = None,
    sleep: Sleep | None = None,
) -> AsyncIterator[TestStage]:
    """Set everything up over an open diary, and take it down again."""
    clock = clock or Clock()
    telegram = Telegram(clock.now)
    stage = TestStage(telegram, diary, clock, await started(telegram, diary, clock, allowed, sleep))
    stage.listens()
    try:
        yield stage
    finally:
        await stage.bot.desk.sender.drain(0)
        await stage.bot.application.shutdown()
    # PTB swallows what handlers raise: a story that ends well must not have hidden a failure
    assert not stage.failures, stage.failures
