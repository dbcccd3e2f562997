"""/report: the season as a page to keep, print or show a coach."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import slowed
from bot.chat.outcome import Outcome
from bot.chat.quotas import Quota
from bot.chat.screens.screen import Screen
from bot.chat.screens.season_report import report_caption, report_name, season_document
from bot.coach.rhythm import day_of
from bot.routines.presence import NotMet
from bot.routines.season_report import MOST_WEEKS, first_of, season_of
from bot.routines.welcome import who_is
from bot.words.season_span import span_said
from bot.words.words import Words

_NOT_ARRIVED = frozenset({Outcome.REFUSED, Outcome.NOT_SENT, Outcome.LATER})


class _NoSpan(ValueError):
    """What was said behind the command is no span of time that can be shown."""


async def report(desk: Desk, here: Here, said: str) -> None:
    """/report, with a span behind it or without: the page as a file. Raises NotMet."""
    now = desk.now()
    known = await who_is(desk.diary, here.user_id)
    if known is None:
        raise NotMet(str(here.user_id))
    words = desk.words_for(known.runner)
    try:
        since = _since(said, day_of(now, known.runner.zone), words)
    except _NoSpan:
        await _say(desk, here, words.say("report-no-span", most=MOST_WEEKS))
        return
    if await slowed.too_many(desk, here.user_id, Quota.PAGES):
        return
    await desk.sender.show_uploading(here.user_id)
    async with desk.paging:
        view = await season_of(desk.diary, here.user_id, now, since)
        page = b"" if view is None else await asyncio.to_thread(season_document, words, view, here.name)
    if view is None:
        await _say(desk, here, words.say("report-nothing"))
        return
    name, caption = report_name(view.runner, now), report_caption(words, view)
    delivery = await desk.sender.send_document(here.user_id, page, name, caption)
    if delivery.outcome in _NOT_ARRIVED:
        await _say(desk, here, words.say("report-not-sent"))


def _since(said: str, today: date, words: Words) -> date | None:
    """The first day that is asked for; None: nothing was asked for. Raises _NoSpan."""
    if not said.strip():
        return None
    match span_said(said, today, words.language):
        case int(weeks) if 1 <= weeks <= MOST_WEEKS:
            return first_of(weeks, today)
        case date() as day if day >= first_of(MOST_WEEKS, today):
            return day
        case _:
            raise _NoSpan(said)


async def _say(desk: Desk, here: Here, text: str) -> None:
    await talk.show(desk, here.user_id, Screen(text))
