"""Why was I told that?"""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.screen import Screen


async def why(desk: Desk, here: Here, said: str) -> None:
    """/why, with the day that was said behind it. Raises NotMet."""
    await talk.show(desk, here.user_id, Screen((await desk.words_to(here.user_id)).say("hint-unknown")))
