"""One prompt, as things stand when its turn has come: what to say, and saying it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.chat import mishaps, talk
from bot.chat.desk import Desk
from bot.chat.meters import Meters
from bot.chat.outcome import Delivery, Outcome
from bot.chat.screens.absences import absent_morning_screen
from bot.chat.screens.form import form_screen
from bot.chat.screens.later import asked_again, whether_screen, with_later
from bot.chat.screens.screen import Screen
from bot.chat.screens.team import digest_screen
from bot.chat.screens.training import log_screen
from bot.chat.sending import Sender
from bot.diary.diary import Diary
from bot.diary.notes import Due, Kind
from bot.routines import absences, around, evening, morning, silence, teams, weekly
from bot.routines.absences import AbsentMorning
from bot.routines.log_question import LogView
from bot.routines.morning import MorningView
from bot.routines.teams import Digest
from bot.routines.weekly import WeekView
from bot.words.words import Words

ANSWERED = "answered already"
PAUSED = "the runner is away"
SILENT = "asked whether to pause, and not heard of since"
NOTHING = "there is nothing to tell"


@dataclass(frozen=True)
class Whether:
    """The one question after silent mornings."""


View = MorningView | WeekView | LogView | AbsentMorning | Digest | Whether


async def view_of(diary: Diary, due: Due, now: datetime) -> View | str:
    """What to say, or the reason why nothing is said. Raises NotMet.

    Of others a coach is told also while silent themself: a digest asks for no answer.
    """
    runner_id = due.known.runner.id
    if await around.is_away(diary, runner_id, due.day):
        return PAUSED
    if due.kind is Kind.DIGEST:
        return await teams.digest_for(diary, runner_id, now, due.day) or NOTHING
    silent = silence.was_asked_about(due.known)
    if due.kind is Kind.WEEKLY:
        week = await weekly.week_until(diary, runner_id, now, due.day)
        return SILENT if silent and silence.nothing_happened(week.week, week.pictured) else week
    if silent:
        return SILENT
    if due.kind is Kind.EVENING:
        question = await evening.evening_question(diary, runner_id, now)
        return question if question is not None and question.day == due.day else ANSWERED
    if due.kind is Kind.MORNING and await silence.asks_whether(diary, due.known, due.day):
        return Whether()
    absent = await absences.absent_morning(diary, runner_id, now)
    if absent is not None:
        return absent if not absent.answered and absent.today == due.day else ANSWERED
    view = await morning.open_form(diary, runner_id, now, unasked=True)
    return view if view.day == due.day and not view.form.check_in.checked_in else ANSWERED


async def say(desk: Desk, voice: Sender, due: Due, view: View, meters: Meters) -> Delivery | None:
    """Say it, and note what the next one needs to know."""
    diary, runner = desk.diary, due.known.runner
    if isinstance(view, WeekView):
        return await talk.say_week(desk, voice, runner.id, view)
    screen = _screen(desk.words_for(runner), due, view)
    delivery = await voice.send(runner.id, screen.text, screen.keyboard())
    if isinstance(view, MorningView) and delivery.message_id is not None:
        shown = morning.shown_as(diary, view, delivery.message_id)
        await mishaps.guarded("shown", lambda: shown, meters)
    if isinstance(view, Whether) and delivery.outcome in (Outcome.SENT, Outcome.UNKNOWN):
        noted = silence.note_question(diary, runner.id, due.day)
        await mishaps.guarded("whether", lambda: noted, meters)
    return delivery


def _screen(words: Words, due: Due, view: MorningView | LogView | AbsentMorning | Digest | Whether) -> Screen:
    match view:
        case Whether():
            return whether_screen(words, due.day)
        case LogView():
            return log_screen(words, view, words.say("log-evening"))
        case Digest():
            return digest_screen(words, view)
        case AbsentMorning():
            screen = absent_morning_screen(words, view)
        case _:
            screen = form_screen(words, view, greeting=due.kind is Kind.MORNING)
    if due.kind is Kind.LATER:
        return asked_again(words, screen)
    return with_later(words, screen, due.day)
