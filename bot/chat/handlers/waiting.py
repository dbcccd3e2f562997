"""The check-in form that waits for an answer while something else was said."""

from __future__ import annotations

from datetime import date

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.coach.checkin import Question
from bot.routines import morning
from bot.routines.log_question import Step


async def question_open(desk: Desk, here: Here) -> Question | None:
    """What a form asks just now; None: nothing. Raises NotMet."""
    waiting = await morning.asked_now(desk.diary, here.user_id, desk.now())
    return None if waiting is None else waiting.asking


async def form_again(desk: Desk, here: Here) -> None:
    """Show the form below what was just said, if its question still waits for an answer.

    To be called after the update took its effect. Raises NotMet.
    """
    now = desk.now()
    waiting = await morning.asked_now(desk.diary, here.user_id, now)
    if waiting is None or waiting.asking is None:
        return
    if waiting.day == waiting.today:
        view = await morning.open_form(desk.diary, here.user_id, now)
    else:  # an earlier day's form with a question being fixed: asking it again changes nothing
        view = await morning.fix(desk.diary, here.user_id, waiting.day, waiting.asking, now, here.update_id)
    await talk.show_form_below(desk, here.user_id, view)


async def training_asked(desk: Desk, here: Here) -> date | None:
    """The day whose training the open form asks for; None: it does not. Raises NotMet."""
    waiting = await morning.asked_now(desk.diary, here.user_id, desk.now())
    if waiting is None or waiting.day != waiting.today:
        return None
    log = (await morning.open_form(desk.diary, here.user_id, desk.now())).log
    return log.day if log is not None and log.step is Step.HAPPENED else None
