"""The trial, alive: the real bot over a Telegram made of memory, a diary in a temporary folder, and Ada."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

from bot.app import Bot, build_application, introduce, real_now, schedule
from bot.chat.bulk import BulkLane
from bot.chat.taps.form import form_data
from bot.coach.rhythm import day_of, instant
from bot.diary.engine import open_diary
from bot.diary.notes import Kind
from bot.diary.upgrade import migrate
from bot.trial.calendar_file import CALENDAR_NAME, coming_weeks
from bot.trial.chats import Json
from bot.trial.clock import MovableClock
from bot.trial.desk import MEBIBYTE
from bot.trial.mailbox import Bell
from bot.trial.sample import ADA, ADA_ID, ZONE, usual_answers, write_sample
from bot.trial.sample_team import CORA_ID, live_day, write_team
from bot.trial.sample_training import train_as_planned
from bot.trial.server import TrialServer, listen
from bot.trial.shown import shown
from bot.trial.stage import Stage
from bot.trial.telegram import DOWNLOAD_AT_MOST_MIB, Telegram
from bot.trial.view import NotNow, View
from bot.trial.watch_file import latest_run

NEW_ID = 2001
PEOPLE = {"sample": ADA_ID, "new": NEW_ID, "coach": CORA_ID}


class PortTaken(OSError):
    """Somebody else listens there; the text says what to do."""


class LiveGuest:
    """The person at the page: whose chat is shown, and the clock. Made by `open_trial`."""

    def __init__(self, bot: Bot, telegram: Telegram, clock: MovableClock) -> None:
        self.diary = bot.desk.diary
        self.telegram = telegram
        self._bot = bot
        self._clock = clock
        self._who = "sample"
        self._busy = 0
        self._own_revision = 0
        self._bell = Bell()
        self._zones = {ADA_ID: ZONE, NEW_ID: "UTC", CORA_ID: ZONE}

    @property
    def _user_id(self) -> int:
        return PEOPLE[self._who]

    def view(self) -> View:
        """What the page shows now."""
        return shown(
            self.telegram,
            user_id=self._user_id,
            who=self._who,
            now=self._clock.now(),
            zone=self._zones[self._user_id],
            typing=self._busy > 0,
            revision=self.telegram.revision + self._own_revision,
        )

    async def changed(self, since: int) -> None:
        """Returns as soon as there is something new to show."""
        while self.telegram.revision + self._own_revision <= since:
            heard = [
                asyncio.ensure_future(self.telegram.changed(self.telegram.revision)),
                asyncio.ensure_future(self._bell.wait()),
            ]
            try:
                await asyncio.wait(heard, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for waiting in heard:
                    waiting.cancel()

    async def say(self, text: str) -> None:
        """Type something."""
        await self._deliver(self.telegram.says(self._user_id, text))

    async def tap(self, message_id: int, data: str) -> None:
        """Tap a button."""
        await self._deliver(self.telegram.taps(self._user_id, message_id, data))

    async def share_location(self, latitude: float, longitude: float) -> None:
        """Share where one is."""
        await self._deliver(self.telegram.shares_location(self._user_id, latitude, longitude))

    async def send_file(self, name: str, content: bytes) -> None:
        """Send a file. Of one too large for a bot to download only the size is kept: nobody can read it."""
        kept = content if len(content) <= DOWNLOAD_AT_MOST_MIB * MEBIBYTE else b""
        await self._deliver(self.telegram.sends(self._user_id, "document", kept, name, size=len(content)))

    async def send_sample(self, what: str) -> None:
        """A file made on the spot, for somebody who has none at hand: "run" or "calendar"."""
        now, zone = self._clock.now(), self._zones[self._user_id]
        if what == "run":
            await self.send_file(*latest_run(now, zone))
        else:
            await self.send_file(CALENDAR_NAME, coming_weeks(now, zone))

    async def next_morning(self) -> None:
        """On to the next morning prompt; for the coach, to the next digest."""
        _, at = await self._due(Kind.DIGEST if self._who == "coach" else Kind.MORNING)
        await self._pass_until(at)

    async def next_sunday(self) -> None:
        """On to the next weekly summary. Ada lives the days in between; a new runner lets them pass."""
        _, at = await self._due(Kind.WEEKLY)
        if self._who == "coach":
            await self._pass_until(at)
            return
        while (morning_at := (await self._due(Kind.MORNING))[1]) < at:
            await self._live_this_day()
            await self._pass_until(morning_at)
        await self._live_this_day()
        await self._pass_until(at)

    async def switch(self, who: str) -> None:
        """Ada's chat, that of somebody who never wrote to the bot, or that of a coach."""
        if who not in PEOPLE:
            raise NotNow("There are only Ada, a new runner and a coach.")
        self._who = who
        self._note()
        if who == "new" and not self.telegram.chat(NEW_ID):
            await self.say("/start")
        if who == "coach" and not self.telegram.chat(CORA_ID):
            await self.say("/team")

    def picture(self, file_id: str) -> bytes | None:
        """The bytes of a picture in the chat."""
        file = self.telegram.files.get(file_id)
        return None if file is None else file.content

    def document(self, file_id: str) -> tuple[str, bytes] | None:
        """Name and bytes of a file the bot sent to the person whose chat is shown."""
        sent = (one.document for one in self.telegram.chat(self._user_id) if one.from_bot)
        file = next((one for one in sent if one is not None and one.file_id == file_id), None)
        return None if file is None else (file.name, file.content)

    async def _due(self, kind: Kind) -> tuple[object, datetime]:
        async with self.diary.reading() as page:
            due = await page.due_of(self._user_id)
        if kind not in due:
            raise NotNow("Nothing is planned yet: finish the welcome first, then time can move on.")
        return due[kind]

    async def _pass_until(self, at: datetime) -> None:
        """Move the clock there; whatever is due on the way is said as its time comes."""
        while (coming := await self._first_due()) is not None and coming < at:
            self._clock.move_to(coming)
            await live_day(self.diary, day_of(coming, ZONE), ZONE)
            await self._bot.ticks.tick()
        self._clock.move_to(at)
        await live_day(self.diary, day_of(at, ZONE), ZONE)
        await self._working(self._bot.ticks.tick())

    async def _first_due(self) -> datetime | None:
        async with self.diary.reading() as page:
            due = [at for person in PEOPLE.values() for _, at in (await page.due_of(person)).values()]
        return min(due, default=None)

    async def _live_this_day(self) -> None:
        """Ada answers today's form and trains as her plan says, where she has not done so yet.

        What she did not say of yesterday went as planned too: the form need not ask for it.
        """
        if self._who != "sample":
            return
        day = day_of(self._clock.now(), ZONE)
        await self._train(day - timedelta(days=1))
        await self._answer_form(day)
        await self._train(day)

    async def _train(self, day: date) -> None:
        async with self.diary.writing(ADA_ID) as page:
            await train_as_planned(page, ADA_ID, day)

    async def _answer_form(self, day: date) -> None:
        """Ada taps through that day's form, with the buttons the page would tap."""
        async with self.diary.reading() as page:
            form = await page.form(ADA_ID, day)
        if form is None or form.message_id is None or form.check_in.checked_in:
            return
        for answer in usual_answers(day):
            await self.tap(form.message_id, form_data(day, answer))

    async def _deliver(self, update: Json) -> None:
        self.telegram.mailbox.confirm(update)
        await self._working(self._bot.inbox.handle(update))
        async with self.diary.reading() as page:
            known = await page.known(self._user_id)
        if known is not None and known.runner.zone != self._zones[self._user_id]:
            self._zones[self._user_id] = known.runner.zone
            self._note()

    async def _working(self, work: Awaitable[object]) -> None:
        """Show the typing sign while the bot works."""
        self._busy += 1
        self._note()
        try:
            await work
        finally:
            self._busy -= 1
            self._note()

    def _note(self) -> None:
        self._own_revision += 1
        self._bell.ring()


async def open_trial(folder: Path, start: datetime) -> tuple[LiveGuest, Bot]:
    """The bot, Ada's five weeks and her first prompt, in that folder. `start` is an instant of today."""
    today = day_of(start, ZONE)
    clock = MovableClock(real_now, instant(today, time(7, 0), ZONE) + timedelta(seconds=1))
    diary = open_diary(f"sqlite:///{folder / 'trial.db'}")
    await migrate(diary, clock.now())
    await write_sample(diary, clock.now())
    await write_team(diary, ADA, today)
    telegram = Telegram(clock.now)
    stage = Stage(telegram)
    lane = BulkLane(per_s=1000)
    bot = build_application(
        token=telegram.token, diary=diary, now=clock.now, request=stage, stored="trial", lane=lane
    )
    await bot.application.initialize()
    await introduce(bot.application)
    telegram.person(ADA_ID, "Ada")
    telegram.person(NEW_ID, "You")
    telegram.person(CORA_ID, "Cora")
    guest = LiveGuest(bot, telegram, clock)
    await guest.say("/start")
    await bot.ticks.tick()
    return guest, bot


async def live(port: int, opened: Callable[[str], None]) -> None:
    """Serve the trial until Ctrl-C. `opened` gets the page's address. Raises PortTaken."""
    try:
        listener = listen(port)
    except OSError as cause:
        raise PortTaken(
            f"Port {port} is taken; choose another with --port, or 0 for any free one."
        ) from cause
    with tempfile.TemporaryDirectory(prefix="freshlegs-") as folder, listener:
        guest, bot = await open_trial(Path(folder), real_now())
        try:
            async with schedule(bot, tick_s=1):
                server = TrialServer(guest)
                serving = asyncio.create_task(server.serve(sockets=[listener]))
                opened(f"http://127.0.0.1:{listener.getsockname()[1]}/")
                await serving
        finally:
            await bot.application.shutdown()
            await bot.desk.diary.close()
