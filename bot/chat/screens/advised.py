"""Today's advice as a screen, and what can be done with it: move the session, ask why, fix an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from bot.chat.screens.recovery import recovery_lines
from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.screens.season import near_or_dated
from bot.chat.screens.symptoms import morning_signs_lines, morning_signs_rows
from bot.chat.taps.form import Fix, Said, Why, form_data
from bot.chat.taps.menu import Menu, menu_data
from bot.chat.taps.training import happened_data
from bot.chat.taps.undo import move_data, undo_data
from bot.coach.answers import Chip, Marked, is_marked
from bot.coach.checkin import CheckIn, Question
from bot.coach.measures import Verdict
from bot.coach.moving import MoveTo
from bot.coach.season import AbsenceKind
from bot.coach.workout import SessionKind, Workout
from bot.routines.log_question import AskAgain
from bot.routines.morning import LEARNING_DAYS, MorningView
from bot.routines.morning_view import Told
from bot.words.advising import advice_message
from bot.words.answers import answers_line
from bot.words.sessions import workout_in_words
from bot.words.shown import weekday_shown
from bot.words.words import Words

_ASKS_FOR_SYMPTOMS = frozenset({"POSSIBLE_ILLNESS", "RHR_HIGH_TWICE"})
"""Reasons that end in a question about symptoms: it is answered in one tap."""

Data = Callable[[Said], str]


def told_text(words: Words, view: MorningView) -> str:
    """The advice of this view in words. The view must hold one."""
    told = view.told
    if told is None:
        raise ValueError("this view holds no advice")
    message = advice_message(
        words,
        told.morning,
        told.advice,
        told.would_change,
        mornings=told.mornings,
        learning_until=LEARNING_DAYS,
        begun=told.advice.stale and _begun(view),
        called=told.around.title,
    )
    return "\n\n".join((message, *_care(words, told)))


def _care(words: Words, told: Told) -> Iterator[str]:
    """What a recovery block tells, and the way to the eight signs; a check-in that is missing comes first."""
    if not told.advice.stale:
        below = (recovery_lines(words, told), morning_signs_lines(words, told))
        yield from ("\n".join(lines) for lines in below if lines)


def _begun(view: MorningView) -> bool:
    """Something of today is known, though not all."""
    return replace(view.form.check_in, skipped=frozenset()) != CheckIn(view.day)


def today_screen(words: Words, view: MorningView, done: tuple[Workout, ...] = ()) -> Screen:
    """The answer to "what should I do today?": advice, and the check-in in one tap while it is missing.

    `done` was trained today already: it stands above the advice, which was for the time before it.
    """
    text = "\n\n".join((*_before_the_advice(words, view, done), told_text(words, view)))

    def data(said: Said) -> str:
        return form_data(view.day, said)

    if view.told is not None and view.told.advice.stale:
        name = "button-checkin-go-on" if _begun(view) else "button-checkin-now"
        go_on = Button(words.say(name), menu_data(Menu.CHECKIN))
        return Screen(text, ((go_on,), *_why(words, view, data)))
    answers = answers_line(words, view.form.check_in)
    return Screen(f"{text}\n\n{answers}", advice_rows(words, view, data))


def _before_the_advice(words: Words, view: MorningView, done: tuple[Workout, ...]) -> Iterator[str]:
    if done:
        unit = view.runner.unit
        what = " · ".join(workout_in_words(words, workout, unit) for workout in done)
        yield words.say("today-done", what=what)
    absence = None if view.told is None else view.told.around.absence
    if absence is not None and absence.kind is AbsenceKind.AWAY:
        until = "" if absence.until is None else near_or_dated(words, absence.until, absence.since)
        yield words.say("today-away", until=until, known=int(absence.until is not None))


def moved_screen(words: Words, view: MorningView, days: int, deed: int) -> Screen:
    """Today's advice after its key session moved so many days on, and the way back."""
    weekday = weekday_shown((view.day + timedelta(days=days)).weekday(), words.language)
    now = today_screen(words, view)
    back = ((Button(words.say("button-move-back"), undo_data(deed)),),) if deed else ()
    return Screen(f"{words.say('move-done', weekday=weekday)}\n\n{now.text}", (*back, *now.rows))


def guest_rows(words: Words, view: MorningView, data: Data) -> Rows:
    """What somebody can do who keeps nothing."""
    return *_why(words, view, data), *_fixes(words, view, data)


def advice_rows(words: Words, view: MorningView, data: Data) -> Rows:
    """What can be done with a finished form."""
    return (
        *_symptoms(words, view, data),
        *_move(words, view),
        *(() if view.told is None else morning_signs_rows(words, view.told)),
        *_why(words, view, data),
        *_fixes(words, view, data, (_fix_log(words, view),)),
    )


def _move(words: Words, view: MorningView) -> Rows:
    """Where the key session gives way and a day has room for it: there in one tap."""
    told = view.told
    where = None if told is None or told.around.planned is None else told.advice.moves_to
    if not isinstance(where, MoveTo):
        return ()
    weekday = weekday_shown((view.day + timedelta(days=where.days)).weekday(), words.language)
    return ((Button(words.say("button-move", weekday=weekday), move_data(view.day, where.days)),),)


def _fixes(words: Words, view: MorningView, data: Data, more: tuple[Button, ...] = ()) -> Rows:
    questions = [Question.LEGS, Question.SLEEP, Question.MOOD, Question.PULSE, Question.WRONG]
    if view.runner.pulse_medicine:
        questions.remove(Question.PULSE)
    fixes = [Button(words.say(f"button-fix-{one}"), data(Fix(one))) for one in questions]
    return in_rows((*fixes, *more), 3)


def _fix_log(words: Words, view: MorningView) -> Button:
    """The way to the training of the day before, known or not."""
    before = view.day - timedelta(days=1)
    return Button(words.say("button-fix-log"), happened_data(before, AskAgain(), in_form=False))


def _why(words: Words, view: MorningView, data: Data) -> Rows:
    """Where there is an advice: what it rests on; and, while it can get safer, that the day feels worse."""
    if view.told is None:
        return ()
    why = Button(words.say("button-why"), data(Why()))
    verdict, check_in = view.told.advice.verdict, view.form.check_in
    if view.told.advice.stale or verdict is Verdict.REST or is_marked(check_in, Chip.WORSE):
        return ((why,),)
    if view.told.morning.planned.kind is SessionKind.RACE:
        return ((why,),)  # whether to start is not decided by a tap
    return ((why, Button(words.say("button-feels-worse"), data(Marked(Chip.WORSE, on=True)))),)


def _symptoms(words: Words, view: MorningView, data: Data) -> Rows:
    """Where the advice asks for symptoms: the two answers that would change it."""
    told = view.told
    if told is None or not any(reason.code in _ASKS_FOR_SYMPTOMS for reason in told.advice.reasons):
        return ()
    chips = (Chip.FEVER, Chip.COLD)
    return (tuple(Button(words.say(f"chip-{chip}"), data(Marked(chip, on=True))) for chip in chips),)
