"""What may be sent, edited and deleted: the memory refuses what the real Telegram refuses."""

from __future__ import annotations

from datetime import timedelta
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trial.chats import grey_png
from bot.trial.markup import utf16_len
from bot.trial.telegram import Telegram, Upload
from tests.trial.memory import ADA, Clock, inline, refused, sent


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    """Ada has written to the bot once."""
    telegram = Telegram(clock)
    telegram.says(ADA, "/start")
    return telegram


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_a_bot_escapes_is_what_the_runner_reads(text: str) -> None:
    telegram = Telegram(Clock())
    telegram.says(ADA, "hello")

    status, _ = telegram.call(
        "sendMessage", {"chat_id": ADA, "text": f"<b>{escape(text)}</b>", "parse_mode": "HTML"}
    )

    assert status == 200
    assert telegram.last(ADA).plain == text


@given(st.text(max_size=70))
def test_button_data_is_taken_exactly_when_it_has_1_to_64_bytes(data: str) -> None:
    telegram = Telegram(Clock())
    telegram.says(ADA, "hello")
    markup = {"inline_keyboard": [[{"text": "legs", "callback_data": data}]]}

    status, _ = telegram.call("sendMessage", {"chat_id": ADA, "text": "?", "reply_markup": markup})

    assert (status == 200) == (1 <= len(data.encode()) <= 64)


@pytest.mark.parametrize(("length", "status"), [(1, 200), (4095, 200), (4096, 200), (4097, 400)])
def test_a_text_may_have_4096_characters(telegram: Telegram, length: int, status: int) -> None:
    assert telegram.call("sendMessage", {"chat_id": ADA, "text": "x" * length})[0] == status


def test_tags_do_not_count_towards_the_limit_and_an_emoji_counts_twice(telegram: Telegram) -> None:
    html = {"chat_id": ADA, "parse_mode": "HTML"}

    assert telegram.call("sendMessage", html | {"text": f"<b>{'x' * 4096}</b>"})[0] == 200
    assert utf16_len("🏃" * 2048) == 4096
    assert telegram.call("sendMessage", html | {"text": "🏃" * 2048})[0] == 200
    assert telegram.call("sendMessage", html | {"text": "🏃" * 2048 + "x"})[0] == 400


@pytest.mark.parametrize(("length", "status"), [(0, 200), (1024, 200), (1025, 400)])
def test_a_caption_may_have_1024_characters(telegram: Telegram, length: int, status: int) -> None:
    photo = {"photo": grey_png()}

    assert telegram.call("sendPhoto", {"chat_id": ADA, "caption": "x" * length}, photo)[0] == status


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({"text": ""}, "Bad Request: message text is empty"),
        ({"text": " \n"}, "Bad Request: message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "Bad Request: message text is empty"),
        (
            {"text": "legs <3", "parse_mode": "HTML"},
            "Bad Request: can't parse entities: Unclosed start tag at byte offset 5",
        ),
        ({"text": "\ud800"}, "Bad Request: strings must be encoded in UTF-8"),
        ({"text": "x", "reply_markup": "{"}, "Bad Request: can't parse reply keyboard markup JSON object"),
        (
            {
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "legs", "callback_data": "é" * 40}]]},
            },
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "legs"}]]}},
            (
                "Bad Request: can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            ),
        ),
        ({"text": "x", "chat_id": 404}, "Bad Request: chat not found"),
        ({"text": "x", "chat_id": "@ada"}, "Bad Request: chat not found"),
        ({"text": "x", "chat_id": None}, "Bad Request: chat_id is empty"),
    ],
)
def test_a_message_telegram_would_refuse_is_refused(
    telegram: Telegram, parameters: dict[str, object], description: str
) -> None:
    assert refused(telegram, "sendMessage", {"chat_id": ADA, **parameters}) == (400, description)


def test_an_edit_changes_the_message_in_place_and_counts(telegram: Telegram, clock: Clock) -> None:
    before = sent(telegram, reply_markup=inline("1", "2"))
    clock.at += timedelta(minutes=1)

    telegram.call("editMessageText", {"chat_id": ADA, "message_id": before.id, "text": "Thank you"})

    after = telegram.message(ADA, before.id)
    assert (before.plain, after.plain) == ("Good morning", "Thank you")
    assert (before.edits, after.edits) == (0, 1)
    assert after.keyboard is None
    assert after.revision > before.revision
    assert len(telegram.chat(ADA)) == 2


def test_an_edit_that_changes_nothing_is_refused(telegram: Telegram) -> None:
    message = sent(telegram, reply_markup=inline("1"))
    same = {"chat_id": ADA, "message_id": message.id, "reply_markup": inline("1")}

    for method, more in (("editMessageText", {"text": "Good morning"}), ("editMessageReplyMarkup", {})):
        status, description = refused(telegram, method, same | more)
        assert status == 400
        assert description.startswith("Bad Request: message is not modified: specified new message content")
    assert telegram.message(ADA, message.id).edits == 0


def test_what_is_gone_or_foreign_cannot_be_edited(telegram: Telegram) -> None:
    message = sent(telegram)
    edit = {"chat_id": ADA, "text": "x"}
    hers = telegram.chat(ADA)[0].id
    with_letters = sent(telegram, reply_markup={"keyboard": [["Skip"]]})

    not_found = (400, "Bad Request: message to edit not found")
    cannot = (400, "Bad Request: message can't be edited")
    assert refused(telegram, "editMessageText", edit | {"message_id": 999}) == not_found
    assert refused(telegram, "editMessageText", edit | {"message_id": hers}) == cannot
    assert refused(telegram, "editMessageText", edit | {"message_id": with_letters.id}) == cannot
    telegram.forget_message(ADA, message.id)
    assert refused(telegram, "editMessageText", edit | {"message_id": message.id}) == not_found


def test_a_picture_is_kept_with_its_size_and_can_be_sent_again_by_its_id(telegram: Telegram) -> None:
    picture = grey_png(640, 400)
    telegram.call(
        "sendPhoto", {"chat_id": ADA, "caption": "your week"}, {"photo": Upload(picture, "week.png")}
    )
    first = telegram.last(ADA)
    assert first.file is not None
    telegram.call("sendPhoto", {"chat_id": ADA, "photo": first.file.file_id})

    assert (first.photo, first.photo_size, first.plain) == (picture, (640, 400), "your week")
    assert telegram.last(ADA).photo == picture
    _, body = telegram.call("getFile", {"file_id": first.file.file_id})
    assert isinstance(body["result"], dict)
    assert telegram.file_bytes(body["result"]["file_path"]) == picture


def test_what_is_no_picture_or_too_large_a_one_is_refused(telegram: Telegram) -> None:
    ten_mib = 10 * 1024 * 1024
    exactly = grey_png().ljust(ten_mib, b"\0")

    assert telegram.call("sendPhoto", {"chat_id": ADA}, {"photo": exactly})[0] == 200
    assert "too big" in refused(telegram, "sendPhoto", {"chat_id": ADA}, photo=exactly + b"\0")[1]
    assert "IMAGE_PROCESS_FAILED" in refused(telegram, "sendPhoto", {"chat_id": ADA}, photo=b"GIF")[1]
    narrow = grey_png(100, 2001)
    assert "PHOTO_INVALID_DIMENSIONS" in refused(telegram, "sendPhoto", {"chat_id": ADA}, photo=narrow)[1]


def test_a_document_keeps_its_name_and_a_huge_one_cannot_be_fetched(telegram: Telegram) -> None:
    telegram.call("sendDocument", {"chat_id": ADA}, {"document": Upload(b"{}", "my-data.json")})
    document = telegram.last(ADA).document
    assert document is not None
    assert (document.name, document.mime_type, document.content) == (
        "my-data.json",
        "application/json",
        b"{}",
    )

    telegram.sends(ADA, "document", b"<gpx/>", "run.gpx", size=20 * 1024 * 1024 + 1)
    huge = telegram.chat(ADA)[-1].file
    assert huge is not None
    assert refused(telegram, "getFile", {"file_id": huge.file_id}) == (400, "Bad Request: file is too big")


def test_a_reply_keyboard_stands_until_it_is_removed_or_used_up(telegram: Telegram) -> None:
    place = {"keyboard": [[{"text": "Here I am", "request_location": True}], ["Skip"]]}
    sent(telegram, reply_markup=place)
    shown = telegram.reply_keyboard(ADA)
    assert shown is not None
    assert shown[0][0].asks_location

    sent(telegram, reply_markup={"remove_keyboard": True})
    assert telegram.reply_keyboard(ADA) is None
    sent(telegram, reply_markup=place | {"one_time_keyboard": True})
    telegram.says(ADA, "Skip")
    assert telegram.reply_keyboard(ADA) is None


def test_messages_can_be_deleted_for_48_hours(telegram: Telegram, clock: Clock) -> None:
    kept, dropped = sent(telegram), sent(telegram)
    delete = {"chat_id": ADA, "message_id": dropped.id}

    assert telegram.call("deleteMessage", delete)[0] == 200
    assert refused(telegram, "deleteMessage", delete)[1] == "Bad Request: message to delete not found"
    clock.at += timedelta(hours=48, seconds=1)
    assert refused(telegram, "deleteMessage", delete | {"message_id": kept.id})[0] == 400


def test_typing_is_shown_and_unknown_actions_are_refused(telegram: Telegram) -> None:
    telegram.call("sendChatAction", {"chat_id": ADA, "action": "typing"})

    assert [(action.chat_id, action.action) for action in telegram.actions] == [(ADA, "typing")]
    assert refused(telegram, "sendChatAction", {"chat_id": ADA, "action": "thinking"})[0] == 400
