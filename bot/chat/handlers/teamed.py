"""Coaches, and those who share with them."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen
from bot.chat.taps.team import TeamTap


async def coach(desk: Desk, here: Here, said: str) -> None:
    """/coach. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))


async def team(desk: Desk, here: Here, said: str) -> None:
    """/team. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))


async def arrived(desk: Desk, here: Here, said: str) -> None:
    """Somebody followed an invitation; `said` is its code. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))


async def tapped(desk: Desk, here: Here, tap: TeamTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))
