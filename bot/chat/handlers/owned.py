"""The diary belongs to its runner: taken along, and brought back."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen


async def export(desk: Desk, here: Here, said: str) -> None:
    """/export. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))


async def import_(desk: Desk, here: Here, said: str) -> None:
    """/import. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))
