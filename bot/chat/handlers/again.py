"""A text that was delivered again: how things stand is shown, and nothing is done a second time."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import commands, line_said, meant, planned, raced, shod
from bot.chat.handlers.waiting import form_again
from bot.chat.screens.training import log_screen
from bot.coach.runner import Runner
from bot.diary.deed_notes import Deed, Did
from bot.routines import morning, telling, undoing


async def as_it_stands(desk: Desk, here: Here, runner: Runner, text: str) -> None:
    """What the text did the first time, as far as it can be taken back; else the open form, or today.

    A morning in one line did nothing but ask whether to keep it, and asks again; an undo and a wish to be
    asked later know their updates, and say how it stands. Raises NotMet.
    """
    if line_said.knows_it_again(desk, here, runner, text):
        await meant.heard(desk, here, runner, text, None)
        return
    deed = await undoing.done_with(desk.diary, here.user_id, here.update_id)
    if deed is not None:
        await _deed_stands(desk, here, deed)
    elif line_said.tells_morning(desk, here, runner, text):
        await meant.heard(desk, here, runner, text, None)
    elif not await form_again(desk, here):
        await commands.today(desk, here.user_id)


async def _deed_stands(desk: Desk, here: Here, deed: Deed) -> None:
    match deed.did:
        case Did.LOGGED | Did.SPOKE:
            view = await telling.as_told(desk.diary, here.user_id, deed, desk.now())
            await talk.show(desk, here.user_id, log_screen(desk.words_for(view.runner), view))
            await form_again(desk, here)
        case Did.RACE:
            await raced.race(desk, here, "")
        case Did.SHOES:
            await shod.shoes(desk, here, "")
        case Did.ABSENCE:
            await commands.today(desk, here.user_id)
        case Did.ANSWERED:
            day = max(deed.before.answers)
            form = await morning.fix(desk.diary, here.user_id, day, None, desk.now(), here.update_id)
            await talk.show_form_below(desk, here.user_id, form)
        case _:
            await planned.plan(desk, here, "")
