"""Values of a kind the Bot API never sends: PTB reads them, and no handler may have to cope with them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.inbox import Unreadable, number_of
from tests.stage import ADA, Runner

PRIVATE = {"id": ADA, "type": "private"}
USER = {"id": ADA, "is_bot": False, "first_name": "Ada"}
MESSAGE = {"message_id": 1, "date": 0, "chat": PRIVATE, "from": USER}
TAP = {"id": "1", "chat_instance": "1", "from": USER}
FILE = {"file_id": "1", "file_unique_id": "1"}

MEMBER = {"user": USER, "status": "member"}
CHANGE = {"chat": PRIVATE, "from": USER, "date": 0, "old_chat_member": MEMBER, "new_chat_member": MEMBER}

UNSOUND: list[dict[str, Any]] = [
    {"message": MESSAGE | {"text": 5}},
    {"message": MESSAGE | {"caption": ["chest pain"]}},
    {"message": MESSAGE | {"from": USER | {"id": "1001"}}},
    {"message": MESSAGE | {"from": USER | {"id": None}, "text": "4"}},
    {"message": MESSAGE | {"from": USER | {"first_name": None}, "text": "/coach"}},
    {"message": MESSAGE | {"from": USER | {"id": 2**64}, "text": "4"}},
    {"message": MESSAGE | {"from": USER | {"language_code": 7}, "text": "4"}},
    {"message": MESSAGE | {"chat": PRIVATE | {"type": None, "id": True}, "text": "4"}},
    {"message": MESSAGE | {"location": {"latitude": "north", "longitude": 1}}},
    {"message": MESSAGE | {"document": FILE | {"file_size": "large"}}},
    {"message": MESSAGE | {"text": "4\ud800"}},
    {"message": MESSAGE | {"text": "4\0"}},
    {"message": MESSAGE | {"from": USER | {"first_name": "\udfff"}, "text": "/coach"}},
    {"edited_message": MESSAGE | {"text": {}}},
    {"my_chat_member": CHANGE | {"old_chat_member": None}},
    {"callback_query": TAP | {"data": 2**70}},
    {"callback_query": TAP | {"data": "m1:checkin", "message": MESSAGE | {"message_id": "x"}}},
    {
        "poll_answer": {
            "poll_id": "1",
            "option_ids": [],
            "option_persistent_ids": [],
            "user": USER | {"id": []},
        }
    },
]


@pytest.mark.parametrize("content", UNSOUND)
async def test_a_value_no_bot_is_ever_sent_reaches_no_handler_and_costs_ada_no_apology(
    ada: Runner, content: dict[str, Any]
) -> None:
    said = len(ada.chat)

    with pytest.raises(Unreadable) as caught:
        await ada.stage.bot.inbox.handle({"update_id": 5} | content)

    assert caught.value.update_id == 5
    assert len(ada.chat) == said


async def test_an_update_that_leaves_out_what_it_may_is_taken(ada: Runner) -> None:
    await ada.stage.bot.inbox.handle({"update_id": 5, "message": MESSAGE | {"text": "/help"}})

    assert "/today" in ada.reads


@pytest.mark.parametrize("number", [2**63, -(2**64), 10**40])
def test_a_number_no_database_can_keep_is_none(number: int) -> None:
    assert number_of({"update_id": number}) is None
    assert number_of({"update_id": 2**63 - 1}) == 2**63 - 1
