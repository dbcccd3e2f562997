"""Why was I told that?"""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.why import which_day_screen, why_screen
from bot.coach.rhythm import day_of
from bot.routines import welcome
from bot.routines import why as routine
from bot.routines.presence import NotMet
from bot.words.dates import Toward, day_said


async def why(desk: Desk, here: Here, said: str) -> None:
    """/why, with the day that was said behind it: "12 May", "yesterday"; nothing: today. Raises NotMet."""
    known = await welcome.who_is(desk.diary, here.user_id)
    if known is None:
        raise NotMet(str(here.user_id))
    now, words = desk.now(), desk.words_for(known.runner)
    if not said.strip(" ?!."):
        view = await routine.why_on(desk.diary, here.user_id, None, now)
        await talk.show(desk, here.user_id, why_screen(words, view))
        return
    read = day_said(said, day_of(now, known.runner.zone), Toward.BACK, language=words.language)
    if read.doubt is not None:
        view = await routine.no_day(desk.diary, here.user_id, now)
        screen = which_day_screen(words, view, read.doubt, read.readings)
    else:
        view = await routine.why_on(desk.diary, here.user_id, read.day, now)
        screen = why_screen(words, view)
    await talk.show(desk, here.user_id, screen)
