"""A chat of the Telegram made of memory, as the page shows it."""

from __future__ import annotations

from datetime import datetime

from bot.coach.rhythm import zone as zone_of
from bot.trial.chats import Keyboard, Message
from bot.trial.telegram import Telegram
from bot.trial.view import Bubble, Button, Command, ReplyButton, View


def shown(
    telegram: Telegram, *, user_id: int, who: str, now: datetime, zone: str, typing: bool, revision: int
) -> View:
    """The view of one person's chat. Times are that person's own."""
    answers = telegram.answers
    told = next((answer for answer in reversed(answers) if answer.text), None)
    return View(
        revision=revision,
        now=_moment(now, zone),
        zone=zone,
        who=who,
        messages=tuple(_bubble(message, zone) for message in telegram.chat(user_id)),
        typing=typing,
        reply_keyboard=_reply_keyboard(telegram.reply_keyboard(user_id)),
        commands=tuple(Command(name, text) for name, text in telegram.commands.items()),
        notice=None if told is None else told.text,
        notice_revision=0 if told is None else answers.index(told) + 1,
    )


def _bubble(message: Message, zone: str) -> Bubble:
    at = message.sent_at.astimezone(zone_of(zone))
    place = message.place
    return Bubble(
        id=message.id,
        from_bot=message.from_bot,
        html=message.caption or message.text,
        plain=None if message.from_bot else (_place(place) if place else message.plain),
        time=f"{at:%H:%M}",
        day=_day(at),
        revision=message.revision,
        keyboard=_keyboard(message.keyboard),
        photo=message.file.file_id if message.file is not None and message.photo is not None else None,
        document=message.document.name if message.document is not None else None,
        download=message.document.file_id if message.from_bot and message.document is not None else None,
    )


def _keyboard(keyboard: Keyboard | None) -> tuple[tuple[Button, ...], ...] | None:
    if not keyboard:
        return None
    return tuple(tuple(Button(button.text, button.data, button.url) for button in row) for row in keyboard)


def _reply_keyboard(keyboard: Keyboard | None) -> tuple[tuple[ReplyButton, ...], ...] | None:
    if not keyboard:
        return None
    return tuple(tuple(ReplyButton(button.text, button.asks_location) for button in row) for row in keyboard)


def _place(place: tuple[float, float]) -> str:
    return f"📍 {place[0]:.2f}, {place[1]:.2f}"


def _moment(at: datetime, zone: str) -> str:
    local = at.astimezone(zone_of(zone))
    return f"{_day(local)}, {local:%H:%M}"


def _day(local: datetime) -> str:
    return f"{local:%a} {local.day} {local:%b}"
