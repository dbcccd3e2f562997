"""What is said in the benchmarks: one message with its keyboard, and the taps and words of many people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

TOKEN = "{number}:benchmarks-have-no-secrets-at-all-0"  # noqa: S105 - invented
BOT = {"id": 1, "is_bot": True, "first_name": "Fresh Legs", "username": "fresh_legs_bot"}
TEXT = (
    "<b>Friday, 6 March</b>\n\nLegs: 3 (fine) · slept 7.5 h · mood 4 · pulse 52\n\n"
    "How do your legs feel? Think of the stairs this morning, not of the last run."
)
EDITED = (
    "<b>Friday, 6 March</b>\n\nLegs: 3 (fine) · slept 7.5 h · mood 4 · pulse 52\n\n"
    "<b>Run as planned: 45 minutes, easy.</b>\nNothing speaks against it: you slept as long as usual, your "
    "pulse is where it always is, and your legs had an easy day.\n\nIf you feel worse outside, turn round."
)
ROWS = (("1 heavy", "2", "3 fine"), ("4", "5 fresh"), ("Skip",))
"""The buttons of every message: six of them."""
DATA = "c1:260306:legs:3"
"""What they carry."""
ANSWERED_AT = 1_772_784_000
_KEYBOARD = {"inline_keyboard": [[{"text": text, "callback_data": DATA} for text in row] for row in ROWS]}
MESSAGE = {
    "message_id": 5,
    "from": BOT,
    "chat": {"id": 1001, "first_name": "Ada", "type": "private"},
    "date": ANSWERED_AT,
    "text": EDITED,
    "entities": [{"type": "bold", "offset": 0, "length": 15}, {"type": "bold", "offset": 66, "length": 32}],
    "reply_markup": _KEYBOARD,
}
"""What the Bot API says of every message that was sent or edited."""
MESSAGE_ID = 5


def button(day: date, said: str) -> str:
    """The data of a button of our form."""
    return f"c1:{day:%y%m%d}:{said}"


def taps(data: str, chats: range, numbers: Iterator[int]) -> list[dict[str, Any]]:
    """One tap of everybody on a button with that data."""
    return [
        {
            "update_id": next(numbers),
            "callback_query": {
                "id": f"4382{chat}",
                "from": _person(chat),
                "chat_instance": f"-93{chat}",
                "message": {
                    **MESSAGE,
                    "chat": {"id": chat, "first_name": "Ada", "type": "private"},
                    "text": TEXT,
                },
                "data": data,
            },
        }
        for chat in chats
    ]


def words(text: str, chats: range, numbers: Iterator[int]) -> list[dict[str, Any]]:
    """One typed message of everybody."""
    return [
        {
            "update_id": next(numbers),
            "message": {
                "message_id": MESSAGE_ID,
                "from": _person(chat),
                "chat": {"id": chat, "first_name": "Ada", "type": "private"},
                "date": ANSWERED_AT,
                "text": text,
            },
        }
        for chat in chats
    ]


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Ada", "language_code": "en"}
