"""A typed line about training: into the log, or asked back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import filed
from bot.chat.handlers.trained import out_of_range, too_late
from bot.chat.handlers.values import answer_to
from bot.chat.handlers.waiting import form_again, question_open
from bot.chat.screens.screen import Screen
from bot.chat.screens.told import doubt_screen
from bot.chat.screens.training import log_screen
from bot.chat.taps.told import Aside, NightSaid, SportSaid, ToldTap
from bot.coach.checkin import Question
from bot.coach.measures import OutOfRange
from bot.coach.rhythm import day_of
from bot.diary.notes import Known
from bot.routines import telling, training, waiting
from bot.routines.log_question import Nothing
from bot.routines.telling import Meant
from bot.routines.training import DAYS_OPEN, DayNotOpen
from bot.words.log_lines import log_line
from bot.words.log_read import Doubt, LogRead
from bot.words.numbers import NotUnderstood


async def typed(desk: Desk, here: Here, known: Known, text: str) -> bool:
    """Enter the training of this line, or ask what is doubtful in it; False: it is no log line."""
    runner = known.runner
    now = desk.now()
    today, said_on = day_of(now, runner.zone), day_of(min(here.sent_at or now, now), runner.zone)
    read = log_line(text, said_on, language=runner.language)
    if not read.is_log:
        return False
    if said_on != today and Doubt.WHICH_DAY not in read.doubts:
        # typed last night, while the bot was away: "today" was yesterday
        read = replace(read, day_offset=(read.day_offset or 0) + (said_on - today).days)
    question = await question_open(desk, here)
    if question is not None and _answers(question, read, text, runner.language):
        return False
    if question is not None and read.rested and not read.day_offset:
        # the day has only begun: "nothing today" may be the plan
        read = replace(read, doubts=tuple(dict.fromkeys((*read.doubts, Doubt.DONE_OR_PLANNED))))
    if read.refused:
        words = desk.words_for(runner)
        told = "\n".join(out_of_range(words, outside) for outside in read.refused)
        await talk.show(desk, here.user_id, Screen(told))
        return True
    if (read.day_offset or 0) < -DAYS_OPEN:
        await too_late(desk, here)
        return True
    # "8 km" below "Yesterday: did you train?" may be the answer, or the run she just came home from
    names_no_day = read.day_offset is None and Doubt.WHICH_DAY not in read.doubts
    asked = None
    if question is not None and names_no_day:
        asked = await waiting.training_asked(desk.diary, here.user_id, now)
    if read.sure and asked is None:
        await _enter(desk, here, read, today + timedelta(days=read.day_offset or 0), now)
        return True
    doubtful = telling.doubtful(read, runner, today, asked)
    await talk.show(desk, here.user_id, doubt_screen(desk.words_for(runner), doubtful))
    return True


def _answers(question: Question, read: LogRead, text: str, language: str) -> bool:
    """Whether a line that names no sport answers the form: "nothing" below "Anything wrong?"."""
    if read.sure or read.sport is not None:
        return False
    try:
        answer_to(question, text, language)
    except (NotUnderstood, OutOfRange):
        return False
    return True


async def tapped(desk: Desk, here: Here, tap: ToldTap) -> None:
    """A doubt was answered by a button. Raises NotMet and OutOfRange."""
    match tap.said:
        case Meant():
            await _enter_meant(desk, here, tap.said)
        case NightSaid():
            await filed.use_night(desk, here, tap.said)
        case SportSaid():
            await filed.name_sport(desk, here, tap.said)
        case Aside.LEAVE:
            if here.message_id is not None:
                await desk.sender.drop_buttons(here.user_id, here.message_id)
        case aside:
            name = "told-plan" if aside is Aside.PLAN else "told-no-log"
            await talk.show_in(
                desk, here.user_id, here.message_id, Screen((await desk.words_to(here.user_id)).say(name))
            )


async def _enter(desk: Desk, here: Here, read: LogRead, day: date, now: datetime) -> None:
    """A line that leaves nothing open. Its numbers are within bounds, and its day is one of the last."""
    title = ""
    if read.rested:
        view = await training.said_of_day(
            desk.diary, here.user_id, day, Nothing(), now, here.update_id, in_form=False
        )
        if view.logged is not None:
            view, title = replace(view, step=None), desk.words_for(view.runner).say("log-not-rested")
    else:
        workout = telling.workout_read(read)
        view = await telling.tell(desk.diary, here.user_id, day, workout, now, here.update_id)
    await talk.show(desk, here.user_id, log_screen(desk.words_for(view.runner), view, title))
    await form_again(desk, here)


async def _enter_meant(desk: Desk, here: Here, meant: Meant) -> None:
    now = desk.now()
    try:
        view = await telling.enter(desk.diary, here.user_id, meant, now, here.update_id)
    except DayNotOpen:
        await too_late(desk, here)
        return
    screen = log_screen(desk.words_for(view.runner), view)
    await talk.show_in(desk, here.user_id, here.message_id, screen)
    await form_again(desk, here)
