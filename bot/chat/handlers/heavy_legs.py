"""Heavy legs: a few questions, and what may lie behind them."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen
from bot.chat.taps.heavy_legs import TriageTap


async def heavy_legs(desk: Desk, here: Here, said: str) -> None:
    """/heavylegs. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))


async def tapped(desk: Desk, here: Here, tap: TriageTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))
