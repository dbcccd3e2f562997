"""Ill, hurt, away, and back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from math import ceil

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.absences import (
    back_screen,
    cold_screen,
    how_ill_screen,
    ill_screen,
    meanwhile_screen,
    no_pause_end_screen,
    pause_screen,
    paused_screen,
    still_screen,
    which_end_screen,
)
from bot.chat.screens.hurting import hurt_screen, hurting_screen, is_slight
from bot.chat.screens.screen import Screen
from bot.chat.taps.absences import (
    AbsenceTap,
    AwayUntil,
    Hurting,
    Ill,
    Meanwhile,
    Site,
    StillSo,
    WellAgain,
)
from bot.coach.measures import PAIN, OutOfRange
from bot.coach.rhythm import day_of
from bot.coach.season import AbsenceKind
from bot.diary.notes import Known
from bot.routines import absences, hurting, morning, returning, welcome
from bot.routines.absences import AbsenceView, Hurt, NoPauseEnd, NotToday
from bot.words.answers_said import site_said
from bot.words.dates import last_day_said
from bot.words.numbers import NotUnderstood, rating
from bot.words.words import Words


async def tapped(desk: Desk, here: Here, tap: AbsenceTap) -> None:
    """A tap on one of these buttons. Raises NotMet, DayClosed."""
    now, words, user_id = desk.now(), await desk.words_to(here.user_id), here.user_id
    await welcome.see_again(desk.diary, user_id, now)  # also where a tap only reads
    try:
        match tap.said:
            case Ill(day, True):
                view = await absences.catch_cold(desk.diary, user_id, day, now, here.update_id)
                await _marked(desk, here, view, cold_screen(words, view))
            case Ill(day, _):
                view = await absences.fall_ill(desk.diary, user_id, day, now, here.update_id)
                await _marked(desk, here, view, ill_screen(words, view))
            case Hurting():
                await _hurting(desk, here, tap.said)
            case AwayUntil(until):
                await _pause(desk, here, until)
            case StillSo(day):
                view = await absences.still(desk.diary, user_id, day, now, here.update_id)
                await _marked(desk, here, view, still_screen(words, view))
            case WellAgain(since):
                await _back(desk, here, since)
            case Meanwhile(since, ran):
                said = await returning.ran_meanwhile(desk.diary, user_id, since, ran, now, here.update_id)
                await _show(desk, here, meanwhile_screen(words, said))
    except NotToday:
        await _show(desk, here, Screen(words.say("absence-button-old")))


async def sick(desk: Desk, here: Here, said: str) -> None:
    """/sick, with what was said behind it. Raises NotMet."""
    now = desk.now()
    view = await absences.standing(desk.diary, here.user_id, now)
    words = desk.words_for(view.runner)
    if view.absence is not None and view.absence.kind is AbsenceKind.SICK:
        view = await absences.fall_ill(desk.diary, here.user_id, view.today, now, here.update_id)
        await _marked(desk, here, view, ill_screen(words, view))
    else:
        await _show(desk, here, how_ill_screen(words, view.today))


async def hurt(desk: Desk, here: Here, said: str) -> None:
    """/hurt, with what was said behind it: “/hurt my left knee”. Raises NotMet."""
    view = await absences.standing(desk.diary, here.user_id, desk.now())
    told = Hurting(view.today, _site_in(said, view.runner.language))
    await _ask_on(desk, here, desk.words_for(view.runner), told)


async def typed(desk: Desk, here: Here, known: Known, asked: str, text: str) -> bool:
    """How much it hurts, as a number; False: it is none, or was asked on another day.

    `asked` is the day and the place. A number outside 0 to 10 is asked for again.
    """
    day, _, site = asked.partition(" ")
    told = Hurting(date.fromisoformat(day), Site(site))
    if told.day != day_of(desk.now(), known.runner.zone):
        return False
    with suppress(OutOfRange):
        try:
            told = replace(told, during=ceil(rating(text, PAIN, known.runner.language)))
        except NotUnderstood:
            return False
    await _hurting(desk, here, told)
    return True


async def back(desk: Desk, here: Here, said: str) -> None:
    """/back, with what was said behind it. Raises NotMet."""
    await _back(desk, here, None)


async def pause(desk: Desk, here: Here, said: str) -> None:
    """/pause, with what was said behind it: “/pause until 3 May”. Raises NotMet."""
    view = await absences.standing(desk.diary, here.user_id, desk.now())
    words = desk.words_for(view.runner)
    if not said:
        await _show(desk, here, pause_screen(words, view))
        return
    read = last_day_said(said, view.today, words.language)
    if read.day is not None and not read.rest:
        await _pause(desk, here, read.day)
    elif read.doubt is not None and read.readings:
        await _show(desk, here, which_end_screen(words, read.readings, read.doubt))
    else:
        await _show(desk, here, pause_screen(words, view, read.doubt))


async def _pause(desk: Desk, here: Here, until: date | None) -> None:
    words = await desk.words_to(here.user_id)
    try:
        view = await absences.pause(desk.diary, here.user_id, until, desk.now(), here.update_id)
    except NoPauseEnd as refused:
        await _show(desk, here, no_pause_end_screen(words, refused))
    else:
        await _show(desk, here, paused_screen(words, view))


async def _hurting(desk: Desk, here: Here, told: Hurting) -> None:
    """The next question, or what follows from the last answer."""
    standing = await absences.standing(desk.diary, here.user_id, desk.now())
    words, stops = desk.words_for(standing.runner), told.stops
    if stops is None and told.gait is not None and (not is_slight(told) or _rests(standing)):
        stops = True
    if told.site is None or told.during is None or told.gait is None or stops is None:
        await _ask_on(desk, here, words, told)
        return
    site = None if told.site is Site.OTHER else told.site.value
    pain = Hurt(site, told.during, told.gait)
    view = await absences.get_hurt(
        desk.diary, here.user_id, told.day, pain, desk.now(), here.update_id, stops=stops
    )
    await _marked(desk, here, view, hurt_screen(words, view))


async def _ask_on(desk: Desk, here: Here, words: Words, told: Hurting) -> None:
    """The next question about a pain. How much it hurts may be typed as well."""
    if told.site is not None and told.during is None:
        await hurting.ask_how_much(desk.diary, here.user_id, told.day, told.site.value, desk.now())
    else:
        await hurting.told_how_much(desk.diary, here.user_id, desk.now())
    await _show(desk, here, hurting_screen(words, told))


def _rests(standing: AbsenceView) -> bool:
    """Ill or hurt already: the running has stopped."""
    on = standing.absence
    return on is not None and on.kind is not AbsenceKind.AWAY


async def _back(desk: Desk, here: Here, since: date | None) -> None:
    """Back; from a morning's question (`since`) the whole check-in follows at once."""
    view = await returning.come_back(desk.diary, here.user_id, desk.now(), here.update_id, since)
    follows = since is not None and view.just_now and view.beneath is None
    await _show(desk, here, back_screen(desk.words_for(view.runner), view, form_follows=follows))
    if follows:
        form = await morning.open_form(desk.diary, here.user_id, desk.now())
        await talk.show_form_below(desk, here.user_id, form)


async def _marked(desk: Desk, here: Here, view: AbsenceView, screen: Screen) -> None:
    """The form further up in the chat shows what was marked, too."""
    form = view.told
    if form is not None and form.form.message_id not in (None, here.message_id):
        await talk.show_form(desk, here.user_id, form, form.form.message_id)
    await _show(desk, here, screen)


async def _show(desk: Desk, here: Here, screen: Screen) -> None:
    await talk.show_in(desk, here.user_id, here.message_id, screen)


def _site_in(said: str, language: str) -> Site | None:
    """The place that is named, where it is one alone."""
    site = site_said(said, language)
    return None if site is None else Site(site)
