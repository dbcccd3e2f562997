"""What the trial's page shows, and what the person at it can do: the border between the page and the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class NotNow(Exception):
    """The guest cannot do that now; the text is one sentence for the person (answered with 409)."""


@dataclass(frozen=True)
class Button:
    """An inline button. `data` is what a tap sends back; a button that opens a link has `url` and no data."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class ReplyButton:
    """A button of the reply keyboard: says its own text, or asks where the person is."""

    text: str
    request_location: bool = False


@dataclass(frozen=True)
class Command:
    """One entry of the "/" menu, without the slash."""

    command: str
    description: str


@dataclass(frozen=True)
class Bubble:
    """One message as shown. The page redraws it when `revision` changed.

    `html` is Telegram's HTML (the caption when there is a photo). `plain`, when given, is shown letter by
    letter instead: everything a person typed. `time` ("07:00") and `day` ("Mon 23 Nov") are the runner's.
    `photo` is a `file_id` for `Guest.picture`; `document` the name of a file that was sent, and `download`
    its `file_id` for `Guest.document` where the bot sent it.
    """

    id: int
    from_bot: bool
    html: str
    time: str
    day: str
    revision: int
    plain: str | None = None
    keyboard: tuple[tuple[Button, ...], ...] | None = None
    photo: str | None = None
    document: str | None = None
    download: str | None = None


@dataclass(frozen=True)
class View:
    """All the page shows at one moment. `revision` grows with every change, also with "typing" and the clock.

    `now` is the runner's local time, ready to read ("Mon 23 Nov, 07:00"); `who` is one of those of `switch`.
    `notice` is the text of the last answered tap; it is shown once for each `notice_revision`.
    """

    revision: int
    now: str
    zone: str
    who: str
    messages: tuple[Bubble, ...]
    typing: bool = False
    reply_keyboard: tuple[tuple[ReplyButton, ...], ...] | None = None
    commands: tuple[Command, ...] = ()
    notice: str | None = None
    notice_revision: int = 0


class Guest(Protocol):
    """The one person at the page, and the bot and clock around them. Any verb may raise `NotNow`."""

    def view(self) -> View: ...

    async def changed(self, since: int) -> None:
        """Returns as soon as `view().revision > since`. May be cancelled."""

    async def say(self, text: str) -> None: ...

    async def tap(self, message_id: int, data: str) -> None: ...

    async def share_location(self, latitude: float, longitude: float) -> None: ...

    async def send_file(self, name: str, content: bytes) -> None: ...

    async def send_sample(self, what: str) -> None:
        """ "run": a run of theirs as a watch writes it. "calendar": their next weeks of training."""

    async def next_morning(self) -> None:
        """Moves the clock to the next morning prompt; the bot then speaks."""

    async def next_sunday(self) -> None:
        """Moves the clock to the next weekly summary."""

    async def switch(self, who: str) -> None:
        """To one of them.

        "sample": the runner with five weeks behind them. "new": somebody who never wrote to the bot.
        "coach": one who looks after the sample runner and two others.
        """

    def picture(self, file_id: str) -> bytes | None:
        """The bytes of a picture in the chat; None when there is no such picture."""

    def document(self, file_id: str) -> tuple[str, bytes] | None:
        """Name and bytes of a file the bot sent; None when there is no such file."""
