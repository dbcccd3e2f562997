"""/trends: how many weeks went, a picture per theme."""

from __future__ import annotations

import asyncio

from bot.charts.trend import TrendPicture
from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import slowed
from bot.chat.outcome import Outcome
from bot.chat.quotas import Quota
from bot.chat.screens.screen import Screen
from bot.chat.screens.trends import no_trends_screen, trends_screen
from bot.chat.screens.trends_picture import trend_picture
from bot.chat.taps.trends import TrendTap
from bot.coach.trends import Theme
from bot.routines.trends import TrendsView, trends_of
from bot.words.trends_said import trends_said


async def trends(desk: Desk, here: Here, said: str) -> None:
    """/trends, with a number of weeks, a theme, both or neither. Raises NotMet."""
    asked = trends_said(said)
    view = await trends_of(desk.diary, here.user_id, desk.now(), asked.weeks)
    if not asked.understood:
        words = desk.words_for(view.runner)
        await desk.sender.send(here.user_id, words.say("trends-not-understood"))
    await _show(desk, here.user_id, view, None, asked.theme)


async def tapped(desk: Desk, here: Here, tap: TrendTap) -> None:
    """Another theme or stretch, in place of the picture that was tapped. Raises NotMet."""
    view = await trends_of(desk.diary, here.user_id, desk.now(), tap.weeks)
    await _show(desk, here.user_id, view, here.message_id, tap.theme)


async def _show(
    desk: Desk, chat_id: int, view: TrendsView, message_id: int | None, wished: Theme | None
) -> None:
    """`wished` None: no theme was named, so nothing is said of one that there is no picture of."""
    if await slowed.too_many(desk, chat_id, Quota.PICTURES):
        return
    theme = wished or Theme.TRAINING
    words = desk.words_for(view.runner)
    # a year takes some 30 ms to measure, and its picture as long to draw: taps of others go on meanwhile
    async with desk.drawing:
        shown = await asyncio.to_thread(view.nearest, theme)
    if shown is None:
        # words take the place of words; under a picture they are said anew, for that they cannot replace
        await talk.show_in(desk, chat_id, message_id, no_trends_screen(words, view, theme))
        return
    screen = trends_screen(words, view, shown, wished)
    async with desk.drawing:
        picture = await asyncio.to_thread(_drawn, trend_picture(words, view, shown))
    await _say(desk, chat_id, message_id, screen, picture)


async def _say(desk: Desk, chat_id: int, message_id: int | None, screen: Screen, picture: bytes) -> None:
    """The words alone, below, where Telegram will not take the picture."""
    sender, text, keyboard = desk.sender, screen.text, screen.keyboard()
    if message_id is None:
        delivery = await sender.send_photo(chat_id, picture, text, keyboard, filename="trends.png")
    else:
        delivery = await sender.edit_photo(chat_id, message_id, picture, text, keyboard)
    if delivery.outcome is Outcome.REFUSED:
        await talk.show(desk, chat_id, screen)


def _drawn(picture: TrendPicture) -> bytes:
    from bot.charts.trend_drawn import draw_trend  # brings Pillow: not before the first picture

    return draw_trend(picture)
