"""Shoes: listed, entered by a button or by a typed line, taken out."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.shoes import ask_since_screen, no_shoes_day_screen, shoes_screen, which_day_screen
from bot.chat.taps.shoes import AskSince, DropPair, ListShoes, NewPair, ShoesTap
from bot.coach.rhythm import day_of
from bot.diary.notes import Known, Shoes
from bot.routines import shoes as routine
from bot.routines import welcome
from bot.routines.presence import NotMet
from bot.routines.shoes import NoShoesDay, ShoesView
from bot.words.dates import DateDoubt, DaySaid, Toward, day_said
from bot.words.day_answer import answers_when

LONGEST_NAME = 40
"""Characters kept of a pair's name."""


async def tapped(desk: Desk, here: Here, tap: ShoesTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    now, words = desk.now(), await desk.words_to(here.user_id)
    match tap.said:
        case ListShoes():
            await _show(desk, here, await routine.shoes_of(desk.diary, here.user_id, now))
        case AskSince():
            await routine.ask_since(desk.diary, here.user_id, now, here.update_id)
            await talk.show_in(desk, here.user_id, here.message_id, ask_since_screen(words))
        case NewPair(shoes):
            await _enter(desk, here, shoes)
        case DropPair(since):
            await _show(desk, here, await routine.drop(desk.diary, here.user_id, since, now, here.update_id))


async def typed(desk: Desk, here: Here, known: Known, asked: str, text: str) -> bool:
    """An answer to what was asked; False: it is none.

    `asked` is what stands behind the first word of what the chat asks for.
    """
    today, language = day_of(desk.now(), known.runner.zone), known.runner.language
    said = day_said(text, today, Toward.BACK, language=language)
    if not answers_when(text, said, today, language):
        return False
    await _enter_said(desk, here, said)
    return True


async def shoes(desk: Desk, here: Here, said: str) -> None:
    """/shoes, with what was said behind it. Raises NotMet."""
    known = await welcome.who_is(desk.diary, here.user_id)
    if known is None:
        raise NotMet(str(here.user_id))
    if said:
        today, language = day_of(desk.now(), known.runner.zone), known.runner.language
        await _enter_said(desk, here, day_said(said, today, Toward.BACK, language=language))
    else:
        await _show(desk, here, await routine.shoes_of(desk.diary, here.user_id, desk.now()))


async def _enter_said(desk: Desk, here: Here, said: DaySaid) -> None:
    name = said.rest[:LONGEST_NAME].strip() or None
    if said.day is not None:
        await _enter(desk, here, Shoes(said.day, name))
        return
    pairs = (Shoes(day, name) for day in said.readings)
    screen = which_day_screen(await desk.words_to(here.user_id), pairs, said.doubt or DateDoubt.WHICH)
    await talk.show(desk, here.user_id, screen)


async def _enter(desk: Desk, here: Here, shoes: Shoes) -> None:
    try:
        view = await routine.enter(desk.diary, here.user_id, shoes, desk.now(), here.update_id)
    except NoShoesDay as refused:
        screen = no_shoes_day_screen(await desk.words_to(here.user_id), refused)
        await talk.show_in(desk, here.user_id, here.message_id, screen)
    else:
        await _show(desk, here, view)


async def _show(desk: Desk, here: Here, view: ShoesView) -> None:
    screen = shoes_screen(desk.words_for(view.runner), view)
    await talk.show_in(desk, here.user_id, here.message_id, screen)
