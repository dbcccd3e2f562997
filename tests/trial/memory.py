"""Short ways to talk to the Telegram made of memory, for its own tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.trial.telegram import Message, Telegram

ADA = 7
BOB = 8


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


def inline(*labels: str) -> str:
    return json.dumps(
        {"inline_keyboard": [[{"text": text, "callback_data": f"c1:{text}"} for text in labels]]}
    )


def refused(
    telegram: Telegram, method: str, parameters: Mapping[str, object], **files: bytes
) -> tuple[int, str]:
    status, body = telegram.call(method, parameters, files)
    assert body["ok"] is False
    assert body["error_code"] == status
    return status, str(body["description"])


def sent(telegram: Telegram, method: str = "sendMessage", **parameters: object) -> Message:
    status, body = telegram.call(method, {"chat_id": ADA, "text": "Good morning", **parameters})
    assert status == 200, body
    return telegram.last(ADA)


def query(update: dict[str, object]) -> dict[str, object]:
    callback_query = update["callback_query"]
    assert isinstance(callback_query, dict)
    return callback_query
