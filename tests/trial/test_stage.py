"""The real python-telegram-bot application on the Stage."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, ContextTypes

from bot.trial.chats import grey_png
from bot.trial.stage import Stage
from bot.trial.telegram import Telegram

ADA = 7

App = Application[Any, Any, Any, Any, Any, Any]


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram(lambda: datetime(2026, 11, 20, 7, 0, tzinfo=UTC))
    telegram.says(ADA, "/start winter")
    return telegram


def application(telegram: Telegram, token: str) -> App:
    stage = Stage(telegram)
    builder = ApplicationBuilder().token(token).request(stage).get_updates_request(stage)
    return builder.updater(None).job_queue(None).build()


@pytest.fixture
async def app(telegram: Telegram) -> AsyncIterator[App]:
    async with application(telegram, telegram.token) as app:
        yield app


async def test_a_command_is_handled_and_answered_in_the_chat(app: App, telegram: Telegram) -> None:
    async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_message is not None
        buttons = [[InlineKeyboardButton("legs: good", callback_data="c1:261120:legs:4")]]
        await update.effective_message.reply_html(
            f"<b>{context.args}</b>", reply_markup=InlineKeyboardMarkup(buttons)
        )

    async def tap(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("noted")
        await update.callback_query.edit_message_text(f"got {update.callback_query.data}")

    app.add_handler(CommandHandler("start", start))
    app.add_handler(CallbackQueryHandler(tap))

    for update in await app.bot.get_updates(timeout=10):
        await app.process_update(update)
    form = telegram.last(ADA)
    assert (form.text, form.plain) == ("<b>['winter']</b>", "['winter']")
    data = form.button("good").data
    assert data is not None
    await app.process_update(Update.de_json(telegram.taps(ADA, form.id, data), app.bot))

    assert telegram.last(ADA).plain == "got c1:261120:legs:4"
    assert telegram.last(ADA).edits == 1
    assert telegram.answers[-1].text == "noted"


async def test_everything_people_do_is_parsed_by_the_real_library(app: App, telegram: Telegram) -> None:
    sent = await app.bot.send_message(ADA, "?")
    telegram.shares_location(ADA, 48.2, 16.4)
    telegram.sends(ADA, "voice")
    telegram.sends(ADA, "sticker")
    telegram.sends(ADA, "photo", caption="look")
    telegram.sends(ADA, "document", b"<gpx/>", "run.gpx")
    telegram.says(ADA, "/today", edited=True)
    telegram.forget_message(ADA, sent.message_id)
    telegram.taps(ADA, sent.message_id, "old")
    telegram.says_in_group(ADA, -5, "hello all")
    telegram.blocks(ADA)

    updates = (await app.bot.get_updates())[1:]
    place, voice, sticker, photo, document, edited, tap, group, gone = updates

    assert place.message is not None
    assert place.message.location is not None
    assert place.message.location.latitude == 48.2
    assert voice.message is not None
    assert voice.message.voice is not None
    assert sticker.message is not None
    assert sticker.message.sticker is not None
    assert photo.message is not None
    assert photo.message.caption == "look"
    assert document.message is not None
    assert document.message.document is not None
    assert document.message.document.file_name == "run.gpx"
    assert edited.edited_message is not None
    assert edited.edited_message.text == "/today"
    assert tap.callback_query is not None
    assert tap.callback_query.message is not None
    assert not tap.callback_query.message.is_accessible
    assert group.effective_chat is not None
    assert group.effective_chat.type == "group"
    assert gone.my_chat_member is not None
    assert gone.my_chat_member.new_chat_member.status == "kicked"


async def test_pictures_and_files_travel_both_ways(app: App, telegram: Telegram) -> None:
    await app.bot.send_photo(ADA, grey_png(800, 500), caption="<i>week</i>", parse_mode="HTML")
    picture = telegram.last(ADA)
    await app.bot.send_document(ADA, b"all of it", filename="my-data.zip")
    document = telegram.last(ADA).document

    assert (picture.photo_size, picture.plain, picture.caption) == ((800, 500), "week", "<i>week</i>")
    assert document is not None
    assert document.name == "my-data.zip"
    fetched = await (await app.bot.get_file(document.file_id)).download_as_bytearray()
    assert bytes(fetched) == b"all of it"


async def test_refusals_become_the_librarys_own_exceptions(
    app: App, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else the library warns about its own future
    with pytest.raises(BadRequest, match="parse entities"):
        await app.bot.send_message(ADA, "legs < 3", parse_mode="HTML")
    telegram.fail_next("sendMessage", status=429, parameters={"retry_after": 7})
    with pytest.raises(RetryAfter) as later:
        await app.bot.send_message(ADA, "x")
    assert later.value.retry_after == timedelta(seconds=7)
    telegram.fail_next("sendMessage", status=502)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await app.bot.send_message(ADA, "x")
    telegram.blocks(ADA)
    with pytest.raises(Forbidden, match="blocked"):
        await app.bot.send_message(ADA, "x")


async def test_a_wrong_token_is_nobodys_bot(telegram: Telegram) -> None:
    with pytest.raises(InvalidToken):
        await application(telegram, "1:wrong").initialize()


@pytest.mark.parametrize(
    ("how", "error", "delivered"),
    [("cut before", NetworkError, False), ("cut after", NetworkError, True), ("hang", TimedOut, True)],
)
async def test_a_dead_line_is_an_error_whether_or_not_the_message_arrived(
    app: App, telegram: Telegram, how: Any, error: type[NetworkError], delivered: bool
) -> None:
    telegram.fail_next("sendMessage", how)

    with pytest.raises(error) as raised:
        await app.bot.send_message(ADA, "still there?")

    assert raised.type is error
    assert any(message.from_bot for message in telegram.chat(ADA)) is delivered


async def test_a_long_poll_ends_when_somebody_writes(app: App, telegram: Telegram) -> None:
    (start,) = await app.bot.get_updates()
    poll = asyncio.create_task(app.bot.get_updates(offset=start.update_id + 1, timeout=50))
    await telegram.mailbox.polled()

    telegram.says(ADA, "good morning")

    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "good morning"


async def test_of_two_pollers_the_older_one_is_sent_away(app: App, telegram: Telegram) -> None:
    telegram.mailbox.clear()
    older = asyncio.create_task(app.bot.get_updates(timeout=50))
    await telegram.mailbox.polled()
    newer = asyncio.create_task(app.bot.get_updates(timeout=50))

    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await older
    telegram.says(ADA, "hi")
    assert len(await newer) == 1
