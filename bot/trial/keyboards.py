"""The `reply_markup` of a request: read strictly, refused in Telegram's words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from bot.trial.chats import Button, Keyboard
from bot.trial.refusals import BadRequest

CALLBACK_DATA_BYTES = 64
"""Telegram's limit for one button's data, in bytes of UTF-8."""

INLINE_BUTTONS_AT_MOST = 100
"""Telegram's limit for one message."""

ACTIONS = ("url", "login_url", "web_app", "switch_inline_query", "copy_text", "pay", "callback_game")
"""What an inline button may do instead of carrying data."""


@dataclass(frozen=True)
class Markup:
    """What came with a message. `kind` None: nothing did."""

    kind: Literal["inline", "reply", "remove", "force"] | None = None
    keyboard: Keyboard | None = None
    one_time: bool = False

    @property
    def inline(self) -> Keyboard | None:
        return self.keyboard if self.kind == "inline" else None

    @property
    def reply(self) -> Keyboard | None:
        return self.keyboard if self.kind == "reply" else None


def read_markup(raw: object) -> Markup:
    """The markup as types. Raises `BadRequest` for anything Telegram would not show."""
    if raw is None or raw == "":
        return Markup()
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            raise BadRequest("can't parse reply keyboard markup JSON object") from None
    if not isinstance(raw, dict):
        raise BadRequest("object expected as reply markup")
    if "inline_keyboard" in raw:
        return Markup("inline", _inline(raw["inline_keyboard"]))
    if "keyboard" in raw:
        return Markup("reply", _reply(raw["keyboard"]), bool(raw.get("one_time_keyboard")))
    if raw.get("remove_keyboard") is True:
        return Markup("remove")
    if raw.get("force_reply") is True:
        return Markup("force")
    return Markup()


def _rows(raw: object, what: str) -> list[list[object]]:
    if not isinstance(raw, list) or not all(isinstance(row, list) for row in raw):
        raise BadRequest(f'field "{what}" must be an Array of Arrays')
    return [row for row in raw if row]


def _inline(raw: object) -> Keyboard | None:
    rows = [[_inline_button(button) for button in row] for row in _rows(raw, "inline_keyboard")]
    if sum(len(row) for row in rows) > INLINE_BUTTONS_AT_MOST:
        raise BadRequest("reply markup is too long")
    return rows or None


def _inline_button(raw: object) -> Button:
    wrong = "can't parse inline keyboard button: "
    if not isinstance(raw, dict):
        raise BadRequest(wrong + "InlineKeyboardButton must be an Object")
    text = raw.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadRequest(wrong + 'Field "text" must be a non-empty String')
    if "callback_data" in raw:
        data = raw["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= CALLBACK_DATA_BYTES:
            raise BadRequest("BUTTON_DATA_INVALID")
        return Button(text, data)
    if "url" in raw:
        url = str(raw["url"])
        if urlsplit(url).scheme not in {"http", "https", "tg"}:
            raise BadRequest(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
        return Button(text, url=url)
    if not any(action in raw for action in ACTIONS):
        raise BadRequest(wrong + "Text buttons are unallowed in the inline keyboard")
    return Button(text)


def _reply(raw: object) -> Keyboard:
    rows = [[_reply_button(button) for button in row] for row in _rows(raw, "keyboard")]
    if not rows:
        raise BadRequest("reply keyboard must contain at least one button")
    return rows


def _reply_button(raw: object) -> Button:
    if isinstance(raw, str):
        raw = {"text": raw}
    if not isinstance(raw, dict) or not isinstance(raw.get("text"), str) or not raw["text"].strip():
        raise BadRequest('can\'t parse keyboard button: Field "text" must be a non-empty String')
    return Button(raw["text"], asks_location=bool(raw.get("request_location")))
