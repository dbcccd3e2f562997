"""The check-in form that waits for an answer while something else was said."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.coach.checkin import Question
from bot.routines import morning, waiting


async def question_open(desk: Desk, here: Here) -> Question | None:
    """What a form asks just now; None: nothing. Raises NotMet."""
    form = await waiting.asked_now(desk.diary, here.user_id, desk.now())
    return None if form is None else form.asking


async def form_again(desk: Desk, here: Here) -> bool:
    """Show the form below what was just said, if its question still waits for an answer; False: none does.

    It comes last, for what is typed next answers it; what was asked above has its buttons. To be called after
    the update took its effect. Raises NotMet.
    """
    now = desk.now()
    form = await waiting.asked_now(desk.diary, here.user_id, now)
    if form is None or form.asking is None:
        return False
    if form.day == form.today:
        view = await morning.open_form(desk.diary, here.user_id, now)
    else:  # an earlier day's form with a question being fixed: asking it again changes nothing
        view = await morning.fix(desk.diary, here.user_id, form.day, form.asking, now, here.update_id)
    await talk.show_form_below(desk, here.user_id, view)
    return True
