"""The morning: open the form, take an answer, say what to do today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coach.answers import Answer, Chip, Finished, Marked, answered
from bot.coach.checkin import Question
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import Form, Known
from bot.routines.answering import (
    advise_anew,
    as_it_stands,
    corrected,
    keep_morning,
    noted,
    opened,
)
from bot.routines.around import answers_around, around
from bot.routines.asking import ask, ask_no_more
from bot.routines.hurting import ABOUT as HOW_MUCH
from bot.routines.log_question import LogView
from bot.routines.morning_view import (
    LEARNING_DAYS,
    MorningView,
    Told,
    advised_today,
    brings_advice,
    guest_view,
    kept_advice,
    new_form,
    view_of,
)
from bot.routines.presence import known_runner, present_runner, present_with_form
from bot.routines.training import asked_first

__all__ = [
    "DAYS_OPEN",
    "FIXING",
    "LEARNING_DAYS",
    "DayClosed",
    "MorningView",
    "Told",
    "advise_anew",
    "advised_today",
    "ask_in",
    "fix",
    "form_view",
    "guest_view",
    "kept",
    "kept_advice",
    "new_form",
    "note_danger",
    "open_day",
    "open_form",
    "shown_as",
    "take_answer",
    "todays_advice",
    "training_first",
    "view_of",
]

DAYS_OPEN = 7
"""A form can still be answered and corrected for so many days (product 9)."""
FIXING = "fix "
"""What the chat asks for, while a question of one day's form is being fixed; the day follows."""


class DayClosed(ValueError):
    """That day's form is too old to change, or still to come: carries the day."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__(f"the form of {day} is not open")


async def open_form(
    diary: Diary, runner_id: int, now: datetime, *, told: LogView | None = None, unasked: bool = False
) -> MorningView:
    """Today's form, opened if it was not. Before its first answer it asks for yesterday's training.

    `told`: that was answered, or left open, a moment ago. `unasked`: the bot opens it of its own accord, so
    this is no sign of life. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        if unasked:
            known = await known_runner(page, runner_id)
        else:
            known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        form = await page.form(runner_id, today)
        if form is None:
            form = new_form(known.runner, today)
            await page.keep_form(runner_id, form, now)
        await ask_in(page, known, form, today)
        view = await form_view(page, known.runner, form, today)
        return replace(view, log=await training_first(page, known, form) if told is None else told)


async def training_first(page: Page, known: Known, form: Form) -> LogView | None:
    """What a form asks before its first answer; None: nothing, or it has been begun."""
    if form != Form(new_form(known.runner, form.check_in.day).check_in, form.message_id):
        return None
    return await asked_first(page, known, form.check_in.day)


async def take_answer(
    diary: Diary, runner_id: int, day: date, answer: Answer, now: datetime, update_id: int
) -> MorningView:
    """One answer into one day's form, in one transaction; advice is kept with the last one.

    The same update delivered again changes nothing and shows how things stand. Raises NotMet, DayClosed, and
    OutOfRange for a value nobody can have (then nothing is kept).
    """
    async with diary.writing(runner_id) as page:
        known, form, today = await _open_form_of(page, runner_id, day, now)
        if not await page.first_time(update_id, now):
            return await as_it_stands(page, await form_view(page, known.runner, form, today), update_id)
        new = Form(answered(form.check_in, answer), form.message_id, _still_fixing(form, answer))
        change = await noted(page, runner_id, form, new, now)
        view = await kept(page, known, new, today, now)
        if change is not None and (change.before is not None or day != today):
            view = await corrected(page, view, change, now)
        elif day != today and new.check_in != form.check_in:
            await advise_anew(page, known.runner, today, now)
        reopened = isinstance(answer, Finished) and answer.all_fine and new.check_in.reported_anything
        return replace(view, reopened=reopened)


async def kept(page: Page, known: Known, form: Form, today: date, now: datetime) -> MorningView:
    """Keep that form and the advice it comes to; what is typed from here on answers it."""
    await ask_in(page, known, form, today)
    view = await form_view(page, known.runner, form, today)
    await keep_morning(page, view, now)
    return view


async def fix(
    diary: Diary, runner_id: int, day: date, question: Question | None, now: datetime, update_id: int
) -> MorningView:
    """Ask one question again (None: leave everything as it is). Raises NotMet, DayClosed."""
    async with diary.writing(runner_id) as page:
        known, form, today = await _open_form_of(page, runner_id, day, now)
        if not await page.first_time(update_id, now):
            return await as_it_stands(page, await form_view(page, known.runner, form, today), update_id)
        if question is Question.WRONG:
            await opened(page, runner_id, form.check_in, now)
        new = replace(form, fixing=question)
        await page.keep_form(runner_id, new, now)
        await ask_in(page, known, new, today)
        return await form_view(page, known.runner, new, today)


async def _open_form_of(page: Page, runner_id: int, day: date, now: datetime) -> tuple[Known, Form, date]:
    """Who taps on that day's form, the form, and what day it is. Raises NotMet, DayClosed."""
    known, form = await present_with_form(page, runner_id, day, now)
    today = open_day(day, now, known.runner)
    return known, form or new_form(known.runner, day), today


async def todays_advice(diary: Diary, runner_id: int, now: datetime) -> MorningView:
    """What to do today, from what is known: stale while today's check-in is not finished. Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        today = day_of(now, known.runner.zone)
        form = await page.form(runner_id, today) or new_form(known.runner, today)
        surroundings = await around(page, runner_id, today)
    return advised_today(known.runner, form, surroundings, today)


async def note_danger(diary: Diary, runner_id: int, now: datetime, update_id: int) -> MorningView:
    """Words of danger were typed: today's form holds a red flag until the runner says what it was.

    It is shown on the last screen, where it can be taken back or made precise. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        form = await page.form(runner_id, today) or new_form(known.runner, today)
        if await page.first_time(update_id, now):
            await opened(page, runner_id, form.check_in, now)
            marked = answered(form.check_in, Marked(Chip.TOLD, on=True))
            form = Form(marked, form.message_id, Question.WRONG)
            return await kept(page, known, form, today, now)
        return await form_view(page, known.runner, form, today)


async def shown_as(diary: Diary, view: MorningView, message_id: int) -> None:
    """This message shows that form from now on. It asks last, so a number typed next is for the form."""
    if view.form.message_id == message_id:
        return
    async with diary.writing() as page:
        await page.keep_message(view.runner.id, view.day, message_id)
        if (known := await page.known(view.runner.id)) is not None:
            await ask_no_more(page, known, HOW_MUCH)


async def form_view(page: Page, runner: Runner, form: Form, today: date) -> MorningView:
    """Reads the past only where the screen needs it: all of it for an advice, earlier answers for a question.

    The pulse is asked beside the usual one, and the last screen asks about earlier red flags.
    """
    day = form.check_in.day
    if brings_advice(form, today):
        return view_of(runner, form, await around(page, runner.id, day), today)
    asking = form.fixing or form.check_in.next_question
    if asking in (Question.PULSE, Question.WRONG):
        return view_of(runner, form, await answers_around(page, runner.id, day), today)
    return MorningView(runner, form, today, asking)


async def ask_in(page: Page, known: Known, form: Form, today: date) -> None:
    """From here on a typed value answers this form: the question asked last wins.

    Today's open form is asked without being named; an earlier day's is, while any of it is open.
    """
    day = form.check_in.day
    late = day != today and form.check_in.next_question is not None
    await ask(page, known, f"{FIXING}{day:%Y-%m-%d}" if form.fixing is not None or late else None)


def _still_fixing(form: Form, answer: Answer) -> Question | None:
    """The last screen takes many taps and stays until it is done; every other fix ends with its answer."""
    if form.fixing is Question.WRONG and not isinstance(answer, Finished):
        return Question.WRONG
    return None


def open_day(day: date, now: datetime, runner: Runner) -> date:
    """Today, if that day's form is open today. Raises DayClosed."""
    today = day_of(now, runner.zone)
    if not today - timedelta(days=DAYS_OPEN) <= day <= today:
        raise DayClosed(day)
    return today
