"""Correcting what was answered, today or on an earlier day."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen
from bot.chat.taps.edit import EditTap


async def edit(desk: Desk, here: Here, said: str) -> None:
    """/edit, with the day that was said behind it. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))


async def tapped(desk: Desk, here: Here, tap: EditTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))
