"""Journeys over the real application, told once and played in each language: taps go by their data, not by
their labels, and every message the bot shows is kept in its order."""

from __future__ import annotations

import re
import shutil
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from bot.app import build_application
from bot.chat.bulk import BulkLane
from bot.coach.checkin import CheckIn
from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.diary.diary import Diary, Page
from bot.diary.engine import open_diary
from bot.trial.chats import Message
from bot.trial.desk import NOT_MODIFIED
from bot.trial.stage import Stage
from bot.trial.telegram import Answer, Telegram
from tests.stage import BERLIN, MONDAY, Clock, Runner, TestStage

_CODE = re.compile(r"coach_[A-Za-z0-9_-]{22}")
"""What chance puts into an invitation; the page must read the same every time."""


@dataclass(frozen=True)
class Shot:
    """One message as it was shown: to whom, its HTML, its rows of labels, and what hangs on it."""

    whose: str
    html: str
    rows: tuple[tuple[str, ...], ...] = ()
    kind: str = "text"
    acts: tuple[str, ...] = ()
    """What was done since the shot before, in words or as the label of a button."""
    passing: bool = False
    """A step of a check-in that the page leaves out; it is looked at all the same."""


class Recording(Telegram):
    """A Telegram that keeps everything the bot showed, and everything it was refused."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock.now)
        self.shown: list[Message] = []
        self.refused: list[str] = []

    def call(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        status, body = super().call(method, parameters, files)
        if status != 200 and NOT_MODIFIED not in str(body):
            self.refused.append(f"{method}: {body.get('description')}")
        return status, body

    def _put(self, message: Message) -> Message:
        before = self.chats[message.chat_id].messages.get(message.id)
        put = super()._put(message)
        if put.from_bot and not (before is not None and put.keyboard is None and put.text == before.text):
            self.shown.append(put)
        return put


@dataclass
class Phone:
    """One person of a journey."""

    play: Play
    runner: Runner
    name: str

    async def says(self, text: str, de: str | None = None) -> None:
        """Type that; `de`: what a German types, None: the same."""
        typed = de if de is not None and self.play.language == "de" else text
        self.play.acts.append(f"“{_CODE.sub('coach_…', typed)}”")
        await self.runner.says(typed)
        self.play.looks()

    async def rewrites(self, text: str, de: str) -> None:
        """Edit the last thing that was typed."""
        telegram, typed = self.runner.stage.telegram, de if self.play.language == "de" else text
        await self.runner.stage.receives(telegram.says(self.runner.id, typed, edited=True))
        self.play.acts.append(f"“{typed}”")
        self.play.looks()

    async def sends(self, kind: str, content: bytes | None = None, name: str = "") -> None:
        """Send a sticker, a voice message, a picture or a file."""
        stage = self.runner.stage
        self.play.acts.append(f"[{name or kind}]")
        await stage.receives(stage.telegram.sends(self.runner.id, kind, content, name))  # type: ignore[arg-type]
        self.play.looks()

    async def taps(self, *ends: str) -> None:
        """Tap the newest button whose data ends so, or else holds that; one after the other."""
        for end in ends:
            message, label, data = self._found(end)
            self.play.acts.append(label)
            await self.runner.sends_data(data, message.id)
            self.play.looks()

    async def presses(self, *places: int) -> None:
        """Tap buttons under the newest message by their place, 0 the first, -1 the last."""
        for place in places:
            buttons = [one for row in self.runner.last.keyboard or [] for one in row]
            await self.taps(str(buttons[place].data))

    def _found(self, end: str) -> tuple[Message, str, str]:
        there = [message for message in reversed(self.runner.chat) if message.from_bot and message.keyboard]
        for fits in (str.endswith, str.__contains__):
            for message in there:
                for button in (one for row in message.keyboard or [] for one in row):
                    if button.data and fits(button.data, end):
                        return message, button.text, button.data
        newest = [one.data for row in there[0].keyboard or [] for one in row] if there else []
        raise LookupError(f"{self.name}: no button {end!r}; the newest are {newest}")

    def offers(self, end: str) -> bool:
        """Whether such a button is under the newest message."""
        rows = self.runner.last.keyboard or []
        return any(end in (button.data or "") for row in rows for button in row)

    async def checks_in(
        self, legs: int = 4, sleep: str = "sleep:7.5", mood: int = 4, pulse: str = "skip:pulse", *wrong: str
    ) -> None:
        """The five questions, from the first to the last; of the training before nothing is told. On the page
        stands what comes of it."""
        with self.play.passing_by():
            await self._answers(legs, sleep, mood, pulse, *wrong)
        await self.taps("end:done" if wrong else "end:fine")

    async def _answers(self, legs: int, sleep: str, mood: int, pulse: str, *wrong: str) -> None:
        if self.offers(":skip") and not self.offers("legs:"):
            await self.taps(":skip")
        await self.taps(f"legs:{legs}")
        if legs <= 2:
            await self.taps("scope:legs_only")
        await self.taps(sleep, f"mood:{mood}", pulse)
        await self.taps(*(f"chip:{chip}+" for chip in wrong))

    async def lives_through(self, mornings: Iterable[CheckIn]) -> None:
        """These mornings lie behind."""
        await self.runner.lives_through(mornings)

    async def knows(self, *said: Callable[[Page, int], Awaitable[object]]) -> None:
        """What stands in the diary already."""
        async with self.runner.stage.diary.writing(self.runner.id) as page:
            for one in said:
                await one(page, self.runner.id)


@dataclass
class Play:
    """One journey in one language."""

    stage: TestStage
    language: str
    ids: partial[int]
    shots: list[Shot] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)
    people: dict[int, str] = field(default_factory=dict)
    passing: bool = False

    @contextmanager
    def passing_by(self, passing: bool = True) -> Iterator[None]:
        """What is shown in here is looked at, and left out of the page."""
        self.passing = passing
        yield
        self.passing = False

    async def stranger(self, name: str = "Ada") -> Phone:
        """Somebody whose Telegram speaks the language of the journey."""
        runner_id = self.ids()
        self.stage.telegram.person(runner_id, name, self.language)
        self.people[runner_id] = name
        return Phone(self, Runner(self.stage, runner_id), name)

    async def knows(self, name: str = "Ada", **settings: object) -> Phone:
        """Ada of Berlin, asked at seven; she can swim and cycle. Her /start is not shown."""
        phone = await self.stranger(name)
        options = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING})
        told: dict[str, object] = {"cross_options": options, "zone": BERLIN, **settings}
        known = Settings(id=phone.runner.id, language=self.language, **told)  # type: ignore[arg-type]
        await phone.runner.is_known(known)
        self._telegram.shown.clear()
        return phone

    async def morning(self, days: int, at: str = "07:00") -> None:
        """So many days after Monday, at that time in Berlin, the schedule ticks."""
        day = date.fromordinal(MONDAY.toordinal() + days)
        await self.stage.tick_at(day, at)
        self.acts.append(f"⏰ {day:%d.%m.} {at}" if self.language == "de" else f"⏰ {day.day} {day:%b} {at}")
        self.looks()

    def looks(self) -> None:
        """Keep what the bot showed since the last look."""
        telegram = self._telegram
        for message in telegram.shown:
            if message.chat_id in self.people or message.chat_id < 0:
                self._keeps(message)
        telegram.shown.clear()
        for answer in telegram.answers:
            if answer.text and answer.user_id in self.people:
                self._shot(Shot(self.people[answer.user_id], answer.text, kind="alert"))
        telegram.answers.clear()

    def _keeps(self, message: Message) -> None:
        html = _CODE.sub("coach_…", message.text if message.caption is None else message.caption)
        rows = tuple(
            tuple(button.text for button in row) for row in message.keyboard or message.reply_keyboard or []
        )
        kind = message.file.name if message.kind == "document" and message.file else message.kind
        self._shot(Shot(self.people.get(message.chat_id, "·"), html, rows, kind))

    def _shot(self, shot: Shot) -> None:
        self.shots.append(replace(shot, acts=tuple(self.acts), passing=self.passing))
        self.acts.clear()

    @property
    def _telegram(self) -> Recording:
        assert isinstance(self.stage.telegram, Recording)
        return self.stage.telegram


Journey = Callable[[Play], Awaitable[None]]


@dataclass(frozen=True)
class Played:
    """What one language showed in every journey, and what went wrong."""

    shots: tuple[tuple[Shot, ...], ...]
    refused: tuple[str, ...]


async def play(journeys: Iterable[Journey], language: str, empty: Path, folder: Path) -> Played:
    """Every journey in that language, each on Monday 11 May at half past six, over one bot and one diary."""
    diary = open_diary(f"sqlite:///{shutil.copy(empty, folder / f'{language}.db')}")
    stage = await _opened(diary)
    ids, shots = partial(next, count(1001)), []
    for journey in journeys:
        stage.clock.at = Clock().at
        one = Play(stage, language, ids)
        await journey(one)
        one.looks()
        shots.append(tuple(one.shots))
        for runner_id in one.people:  # so that nothing of theirs comes due in a later journey
            async with diary.writing(runner_id) as page:
                await page.forget(runner_id)
    await stage.bot.application.shutdown()
    await diary.close()
    if stage.failures:
        raise stage.failures[0]
    telegram = stage.telegram
    assert isinstance(telegram, Recording)
    return Played(tuple(shots), tuple(telegram.refused))


async def _opened(diary: Diary) -> TestStage:
    """The real bot; its clock may be put back, so its lane goes by a clock of its own."""
    clock, seconds = Clock(), count()
    telegram = Recording(clock)

    async def no_waiting(wait_s: float) -> None:
        return None

    bot = build_application(
        token=telegram.token,
        diary=diary,
        now=clock.now,
        request=Stage(telegram),
        lane=BulkLane(clock=lambda: float(next(seconds)), sleep=no_waiting),
        sleep=no_waiting,
    )
    await bot.application.initialize()
    stage = TestStage(telegram, diary, clock, bot)
    stage.listens()
    return stage
