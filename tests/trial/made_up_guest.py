"""A guest without a bot behind it: just enough conversation to try the page and its server on their own."""

from __future__ import annotations

import asyncio
import html
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw

from bot.trial.view import Bubble, Button, Command, NotNow, ReplyButton, View

BERLIN = ZoneInfo("Europe/Berlin")
LEGS = ("dead", "heavy", "okay", "good", "springy")
SLEEP = ("4 h", "4½ h", "5 h", "5½ h", "6 h", "6½ h", "7 h", "7½ h", "8 h", "8½ h", "9 h", "9½ h")

Keyboard = tuple[tuple[Button, ...], ...]

LEGS_ROW: Keyboard = (tuple(Button(f"{n} {word}", f"legs:{n}") for n, word in enumerate(LEGS, 1)),)
SLEEP_GRID: Keyboard = tuple(
    tuple(Button(text, f"sleep:{text}") for text in SLEEP[row : row + 4]) for row in range(0, 12, 4)
)
AFTER_ADVICE: Keyboard = (
    (Button("Why?", "why"), Button("I feel worse", "worse")),
    (Button("Fix an answer", "fix"),),
)
COMMANDS = (
    Command("today", "What should I do today?"),
    Command("week", "The last seven days, with a picture"),
    Command("settings", "Time zone, check-in time, your usual week"),
    Command("privacy", "What is stored, and where"),
    Command("help", "What I understand"),
)
FORM = "<b>Good morning, Ada.</b> Four short questions, then today’s advice.\n\n"
ADVICE = (
    "<b>Easy today: 40 min, easy effort.</b>\n"
    "You can talk in whole sentences all the way.\n\n"
    "• You slept 5 h; you usually sleep 7 h 20.\n"
    "• Legs 2 (heavy) for the second morning.\n"
    "• Resting heart rate 51 bpm; usual 48–53.\n\n"
    "With 6 h of sleep it would have been your usual 50 minutes. Ask /today again at any time."
)


def week_picture() -> bytes:
    """A PNG in the shape of the weekly picture."""
    picture = Image.new("RGB", (1080, 720), "#f7faf9")
    draw = ImageDraw.Draw(picture)
    for line in range(3):
        top = 60 + 210 * line
        draw.rectangle((80, top + 50, 1030, top + 110), fill="#dff0ea")
        points = [(80 + 35 * day, top + 40 + (day * (line + 3) * 37) % 90) for day in range(28)]
        draw.line(points, fill="#0f766e", width=6, joint="curve")
    content = BytesIO()
    picture.save(content, "PNG")
    return content.getvalue()


class MadeUpGuest:
    """Ada, or somebody new. Every verb changes the view and wakes whoever waits."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 7, 0, tzinfo=BERLIN)
        self.who = "sample"
        self.revision = 0
        self.typing = False
        self.commands: tuple[Command, ...] = COMMANDS
        self.notice: str | None = None
        self.notice_revision = 0
        self.reply_keyboard: tuple[tuple[ReplyButton, ...], ...] | None = None
        self.pictures = {"week": week_picture()}
        self.documents: dict[str, tuple[str, bytes]] = {}
        self.tapped: list[tuple[int, str]] = []
        self.files: list[tuple[str, bytes]] = []
        self.hold = asyncio.Event()
        """Cleared by a test that wants to see the page while a tap is under way."""
        self.hold.set()
        self.linger = asyncio.Event()
        """Cleared by a test in which the bot has changed the form and is not done with the tap yet."""
        self.linger.set()
        self._bubbles: dict[int, Bubble] = {}
        self._last_id = 0
        self._changed = asyncio.Condition()

    def view(self) -> View:
        return View(
            revision=self.revision,
            now=f"{self.at:%a} {self.at.day} {self.at:%b}, {self.at:%H:%M}",
            zone="Europe/Berlin",
            who=self.who,
            messages=tuple(self._bubbles.values()),
            typing=self.typing,
            reply_keyboard=self.reply_keyboard,
            commands=self.commands,
            notice=self.notice,
            notice_revision=self.notice_revision,
        )

    async def changed(self, since: int) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: self.revision > since)

    async def say(self, text: str) -> None:
        await self.writes(text)
        await self.bot_says("That did not work." if text == "trouble" else f"You said: {html.escape(text)}")

    async def tap(self, message_id: int, data: str) -> None:
        await self.hold.wait()
        if message_id not in self._bubbles:
            raise NotNow("That message is gone.")
        self.tapped.append((message_id, data))
        question, _, answer = data.partition(":")
        if question == "legs":
            text = f"{FORM}Legs: <b>{answer}</b>\n\nHow long did you <b>sleep</b>? Tap, or type any value."
            await self.edit(message_id, html=text, keyboard=SLEEP_GRID)
        elif question == "sleep":
            await self.edit(message_id, html=ADVICE, keyboard=AFTER_ADVICE)
        else:
            self.notice, self.notice_revision = f"Noted: {data}", self.revision + 1
            await self._tell()
        await self.linger.wait()

    async def share_location(self, latitude: float, longitude: float) -> None:
        await self.writes("📍 Location")
        await self.bot_says(f"That is <b>{latitude:.1f}, {longitude:.1f}</b>; I keep the time zone only.")

    async def send_file(self, name: str, content: bytes) -> None:
        self.files.append((name, content))
        await self._add(from_bot=False, html="", plain="", document=name)
        await self.bot_says(f"I cannot read <code>{html.escape(name)}</code> yet.")

    async def send_sample(self, what: str) -> None:
        await self.send_file({"run": "run.fit", "calendar": "weeks.ics"}[what], b"made up")

    async def next_morning(self) -> None:
        self.at = (self.at + timedelta(days=1)).replace(hour=7)
        await self.bot_says(f"{FORM}How are your <b>legs</b>?", LEGS_ROW)

    async def next_sunday(self) -> None:
        self.at = (self.at + timedelta(days=7 - self.at.weekday() % 6)).replace(hour=18)
        await self.bot_says_with_picture("<b>Your week</b>: 6 of 7 check-ins.")

    async def switch(self, who: str) -> None:
        self.who = who
        self._bubbles.clear()
        await self._tell()

    def picture(self, file_id: str) -> bytes | None:
        return self.pictures.get(file_id)

    def document(self, file_id: str) -> tuple[str, bytes] | None:
        return self.documents.get(file_id)

    async def bot_says_with_document(self, name: str, content: bytes, text: str) -> int:
        """A file of the bot, with a caption."""
        self.documents["file"] = (name, content)
        return await self._add(from_bot=True, html=text, document=name, download="file")

    async def bot_says(self, text: str, keyboard: Keyboard | None = None) -> int:
        return await self._add(from_bot=True, html=text, keyboard=keyboard)

    async def bot_says_with_picture(self, caption: str) -> int:
        return await self._add(from_bot=True, html=caption, photo="week")

    async def writes(self, text: str) -> int:
        return await self._add(from_bot=False, html="", plain=text)

    async def edit(self, message_id: int, **changes: object) -> None:
        edited = replace(self._bubbles[message_id], revision=self.revision + 1, **changes)  # type: ignore[arg-type]
        self._bubbles[message_id] = edited
        await self._tell()

    def forget(self, message_id: int) -> None:
        """Deletes a message; the next change shows it."""
        del self._bubbles[message_id]

    async def types(self, typing: bool) -> None:
        self.typing = typing
        await self._tell()

    async def offers(self, *rows: tuple[ReplyButton, ...]) -> None:
        self.reply_keyboard = rows or None
        await self._tell()

    async def _add(self, **parts: object) -> int:
        self._last_id += 1
        time, day = f"{self.at:%H:%M}", f"{self.at:%a} {self.at.day} {self.at:%b}"
        bubble = Bubble(id=self._last_id, time=time, day=day, revision=self.revision + 1, **parts)  # type: ignore[arg-type]
        self._bubbles[bubble.id] = bubble
        await self._tell()
        return bubble.id

    async def _tell(self) -> None:
        async with self._changed:
            self.revision += 1
            self._changed.notify_all()
