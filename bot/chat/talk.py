"""Putting screens into the chat: new, or in place of an older one."""

from __future__ import annotations

import asyncio

from telegram import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.charts.week import FourWeeks
from bot.chat import mishaps
from bot.chat.desk import Desk
from bot.chat.outcome import Delivery, Outcome
from bot.chat.screens.form import form_screen
from bot.chat.screens.screen import Screen
from bot.chat.screens.settings import setting_screen, welcome_over_screen
from bot.chat.screens.week import week_screen
from bot.chat.screens.week_picture import four_weeks
from bot.chat.sending import Sender
from bot.coach.rhythm import clock_in
from bot.routines import morning
from bot.routines.morning import MorningView
from bot.routines.settings import Setting, SettingsView
from bot.routines.weekly import WeekView
from bot.words.places import zone_shown
from bot.words.words import Words


async def show(desk: Desk, chat_id: int, screen: Screen) -> Delivery:
    """Say something new."""
    return await desk.sender.send(chat_id, screen.text, screen.keyboard())


async def show_in(desk: Desk, chat_id: int, message_id: int | None, screen: Screen) -> Delivery:
    """Make that message read so; where there is none to edit, say it anew."""
    if message_id is None:
        return await show(desk, chat_id, screen)
    return await desk.sender.edit(chat_id, message_id, screen.text, screen.keyboard())


async def show_form(desk: Desk, chat_id: int, view: MorningView, message_id: int | None) -> None:
    """The form in that message (None: in a new one), and the diary knows which message shows it."""
    screen = form_screen(desk.words_for(view.runner), view)
    delivery = await show_in(desk, chat_id, message_id, screen)
    if delivery.message_id is not None:
        await morning.shown_as(desk.diary, view, delivery.message_id)


async def show_form_below(desk: Desk, chat_id: int, view: MorningView) -> None:
    """The form anew at the end of the chat, where an answer belongs; the old copy loses its buttons."""
    old = view.form.message_id
    await show_form(desk, chat_id, view, None)
    if old is not None:
        await desk.sender.drop_buttons(chat_id, old)


async def show_setting(desk: Desk, chat_id: int, view: SettingsView, message_id: int | None) -> None:
    """The question for a setting, or the list. The zone's question comes with a button for the location."""
    words = desk.words_for(view.known.runner)
    screen = setting_screen(words, view)
    if view.asking is not Setting.ZONE:
        await show_in(desk, chat_id, message_id, screen)
        return
    if message_id is not None:
        await desk.sender.drop_buttons(chat_id, message_id)
    await desk.sender.send(chat_id, screen.text, _zone_keyboard(words, view))


async def go_on(desk: Desk, chat_id: int, view: SettingsView, message_id: int | None) -> None:
    """After a setting: the next question, the list, or the end of the welcome."""
    if view.welcome_over:
        words = desk.words_for(view.known.runner)
        await show_in(desk, chat_id, message_id, welcome_over_screen(words, view))
    else:
        await show_setting(desk, chat_id, view, message_id)


async def say_zone(desk: Desk, chat_id: int, view: SettingsView) -> None:
    """Which zone was understood and what its clock shows; the location keyboard goes away."""
    words, zone = desk.words_for(view.known.runner), view.known.runner.zone
    text = words.say("setting-zone-found", zone=zone_shown(zone), time=clock_in(zone, desk.now()))
    await desk.sender.send(chat_id, text, ReplyKeyboardRemove())


def _zone_keyboard(words: Words, view: SettingsView) -> ReplyKeyboardMarkup:
    share = KeyboardButton(words.say("button-zone-share"), request_location=True)
    zone = view.known.runner.zone
    leave = (
        words.say("button-zone-skip")
        if view.welcoming
        else words.say("button-zone-keep", zone=zone_shown(zone))
    )
    skip = KeyboardButton(leave)
    return ReplyKeyboardMarkup([[share], [skip]], resize_keyboard=True, one_time_keyboard=True)


async def say_week(desk: Desk, voice: Sender, chat_id: int, view: WeekView) -> Delivery:
    """The weekly summary: its picture with the words beneath it.

    The words alone where nothing is known, or the picture cannot be drawn or is not taken by Telegram.
    """
    words = desk.words_for(view.runner)
    screen = week_screen(words, view)
    picture = None if view.empty else await _picture(desk, voice, words, view)
    if picture is not None:
        delivery = await voice.send_photo(chat_id, picture, screen.text, screen.keyboard())
        if delivery.outcome is not Outcome.REFUSED:
            return delivery
    return await voice.send(chat_id, screen.text, screen.keyboard())


async def _picture(desk: Desk, voice: Sender, words: Words, view: WeekView) -> bytes | None:
    """None when it could not be drawn: that is in the log, and the words are worth sending without it."""
    drawn: list[bytes] = []

    async def draw() -> None:
        drawn.append(await asyncio.to_thread(_drawn, four_weeks(words, view)))

    async with desk.drawing:
        await voice.ready()  # others were drawn first, and a stop may have come meanwhile
        await mishaps.guarded("picture of the week", draw)
    return drawn[0] if drawn else None


def _drawn(picture: FourWeeks) -> bytes:
    from bot.charts.four_weeks import draw_four_weeks  # brings Pillow: not before the first picture

    return draw_four_weeks(picture)
