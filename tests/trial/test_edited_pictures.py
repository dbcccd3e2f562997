"""A picture is put in place of another one: what the memory takes, and what it refuses as Telegram would."""

from __future__ import annotations

import json

import pytest
from telegram import InputMediaPhoto

from bot.trial.chats import Message, grey_png
from bot.trial.shown import shown
from bot.trial.telegram import Telegram
from tests.bot_api import BotApi
from tests.trial.memory import ADA, Clock, inline, refused, sent
from tests.trial.test_bot_api import bot_at

LEGS, SLEEP = grey_png(640, 400), grey_png(640, 300)


@pytest.fixture
def telegram() -> Telegram:
    """Ada has written to the bot once."""
    telegram = Telegram(Clock())
    telegram.says(ADA, "/start")
    return telegram


def pictured(telegram: Telegram) -> Message:
    told = {"chat_id": ADA, "caption": "Legs", "reply_markup": inline("1")}
    assert telegram.call("sendPhoto", told, {"photo": LEGS})[0] == 200
    return telegram.last(ADA)


def edit(message: Message, caption: str = "Sleep", **more: object) -> dict[str, object]:
    """What a bot sends to put an uploaded picture into that message."""
    media = {"type": "photo", "media": "attach://new", "caption": caption, **more}
    return {"chat_id": ADA, "message_id": message.id, "media": json.dumps(media), "reply_markup": inline("2")}


def test_the_new_picture_its_caption_and_its_buttons_stand_in_the_old_ones_place(telegram: Telegram) -> None:
    before = pictured(telegram)

    html = edit(before, "<b>Sleep</b>", parse_mode="HTML")
    status, body = telegram.call("editMessageMedia", html, {"new": SLEEP})

    after = telegram.message(ADA, before.id)
    assert status == 200
    assert (after.photo, after.photo_size, after.plain) == (SLEEP, (640, 300), "Sleep")
    assert [button.text for row in after.keyboard or [] for button in row] == ["2"]
    assert (after.edits, len(telegram.chat(ADA))) == (1, 2)
    assert isinstance(body["result"], dict)
    assert body["result"]["caption"] == "Sleep"
    assert "edit_date" in body["result"]


def test_without_buttons_the_old_ones_are_gone(telegram: Telegram) -> None:
    before = pictured(telegram)
    wish = edit(before) | {"reply_markup": None}

    assert telegram.call("editMessageMedia", wish, {"new": SLEEP})[0] == 200
    assert telegram.message(ADA, before.id).keyboard is None


def test_a_text_becomes_a_picture(telegram: Telegram) -> None:
    before = sent(telegram)

    assert telegram.call("editMessageMedia", edit(before), {"new": SLEEP})[0] == 200

    after = telegram.message(ADA, before.id)
    assert (after.kind, after.text, after.caption) == ("photo", "", "Sleep")


def test_a_picture_telegram_has_is_named_by_its_id(telegram: Telegram) -> None:
    first, second = pictured(telegram), pictured(telegram)
    assert first.file is not None
    media = {"type": "photo", "media": first.file.file_id, "caption": "again"}

    status, _ = telegram.call("editMessageMedia", edit(second) | {"media": media})

    assert (status, telegram.message(ADA, second.id).photo) == (200, LEGS)


def test_the_same_picture_with_the_same_words_and_buttons_is_no_change(telegram: Telegram) -> None:
    before = pictured(telegram)
    same = edit(before, "Legs") | {"reply_markup": inline("1")}

    status, description = refused(telegram, "editMessageMedia", same, new=LEGS)

    assert status == 400
    assert description.startswith("Bad Request: message is not modified")


@pytest.mark.parametrize(("caption", "status"), [("x" * 1024, 200), ("x" * 1025, 400)])
def test_a_caption_keeps_its_limit(telegram: Telegram, caption: str, status: int) -> None:
    wish = edit(pictured(telegram), caption)

    assert telegram.call("editMessageMedia", wish, {"new": SLEEP})[0] == status


@pytest.mark.parametrize(
    ("media", "why"),
    [
        ("{", "can't parse media JSON object"),
        (None, "can't parse media JSON object"),
        ([], "can't parse media JSON object"),
        ({"type": "video", "media": "attach://new"}, "wrong media type specified"),
        ({"type": "photo"}, "media not found"),
        ({"type": "photo", "media": "attach://other"}, "wrong file identifier/HTTP URL specified"),
        ({"type": "photo", "media": "no such id"}, "wrong file identifier/HTTP URL specified"),
    ],
)
def test_what_names_no_picture_is_refused(telegram: Telegram, media: object, why: str) -> None:
    wish = edit(pictured(telegram)) | {"media": media}

    assert why in refused(telegram, "editMessageMedia", wish, new=SLEEP)[1]


def test_what_is_no_picture_or_in_a_message_that_is_gone_is_refused(telegram: Telegram) -> None:
    before = pictured(telegram)

    assert "IMAGE_PROCESS_FAILED" in refused(telegram, "editMessageMedia", edit(before), new=b"GIF")[1]
    too_large = SLEEP.ljust(10 * 1024 * 1024 + 1, b"\0")
    assert "too big" in refused(telegram, "editMessageMedia", edit(before), new=too_large)[1]
    gone = edit(before) | {"message_id": 999}
    assert "message to edit not found" in refused(telegram, "editMessageMedia", gone, new=SLEEP)[1]
    assert telegram.message(ADA, before.id).edits == 0


def test_the_trial_page_shows_the_new_picture(telegram: Telegram) -> None:
    before = pictured(telegram)

    def on_the_page() -> tuple[str | None, str]:
        view = shown(
            telegram, user_id=ADA, who="Ada", now=telegram.now(), zone="UTC", typing=False, revision=1
        )
        return view.messages[-1].photo, view.messages[-1].html

    old = on_the_page()
    telegram.call("editMessageMedia", edit(before), {"new": SLEEP})
    photo, caption = on_the_page()

    assert photo is not None
    assert photo != old[0]
    assert (telegram.files[photo].content, caption) == (SLEEP, "Sleep")


async def test_the_real_library_edits_a_picture_over_http() -> None:
    async with BotApi() as api:
        api.telegram.says(ADA, "/start")
        async with bot_at(api) as bot:
            first = await bot.send_photo(ADA, LEGS, caption="Legs")
            await bot.edit_message_media(InputMediaPhoto(SLEEP, "Sleep"), ADA, first.message_id)

        after = api.telegram.last(ADA)
        assert (after.photo, after.plain, after.edits) == (SLEEP, "Sleep", 1)
