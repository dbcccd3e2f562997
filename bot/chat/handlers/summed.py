"""The weekly summary: all of it, behind its button."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.week import week_details_screen
from bot.chat.taps.week import WeekTap
from bot.routines import weekly


async def tapped(desk: Desk, here: Here, tap: WeekTap) -> None:
    """The details of that week, as they stand now, in a message of their own. Raises NotMet."""
    view = await weekly.week_until(desk.diary, here.user_id, desk.now(), tap.last_day)
    await talk.show(desk, here.user_id, week_details_screen(desk.words_for(view.runner), view))
