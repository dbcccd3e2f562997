"""The list of eight signs."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.symptoms import signs_screen
from bot.chat.taps.symptoms import SymptomTap
from bot.routines.screening import KEPT_FROM, Place, keep_screening, screening_at


async def tapped(desk: Desk, here: Here, tap: SymptomTap) -> None:
    """A tap on one of these buttons. The list opens below what led to it. Raises NotMet."""
    now = desk.now()
    if tap.place in KEPT_FROM:
        view = await keep_screening(
            desk.diary, here.user_id, tap.day, tap.place, tap.ticked, now, here.update_id
        )
    else:
        view = await screening_at(desk.diary, here.user_id, tap.day, tap.place, tap.ticked, now)
    message_id = None if tap.place is Place.BEGIN else here.message_id
    await talk.show_in(desk, here.user_id, message_id, signs_screen(desk.words_for(view.runner), view))
