"""The morning question put off, or stopped."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen
from bot.chat.taps.later import LaterTap


async def tapped(desk: Desk, here: Here, tap: LaterTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))
