"""What a typed line says, before anything is done about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.chat.desk import Desk, Here
from bot.chat.handlers.values import answer_to
from bot.coach.answers import Answer, Rated
from bot.coach.checkin import Question
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.routines.correcting import FIELDS
from bot.words.check_in_line import check_in_line
from bot.words.numbers import NotUnderstood
from bot.words.understanding import Intent, Understood, read

_KNOW_THEIR_UPDATES = frozenset({Intent.UNDO, Intent.SNOOZE})
"""What leaves no deed behind; delivered again, it does nothing and says what became of it."""


def understood(desk: Desk, here: Here, runner: Runner, text: str) -> Understood:
    """What the line means in the runner's language, on the day it was sent."""
    return read(text, language=runner.language, day=said_on(runner, here, desk))


def said_on(runner: Runner, here: Here, desk: Desk) -> date:
    """The runner's day on which the line was sent, which may be yesterday where the bot was away."""
    now = desk.now()
    return day_of(min(here.sent_at or now, now), runner.zone)


def told_of(line: Understood) -> Mapping[str, float]:
    """The answers of a check-in in that line, alone or beside a question for advice."""
    fields = line.fields if line.intent is Intent.CHECKIN else line.beside
    return {name: float(fields[name]) for name in FIELDS if name in fields}


def tells_morning(desk: Desk, here: Here, runner: Runner, text: str) -> Mapping[str, float]:
    """The answers of a line that is a check-in and nothing else; empty where it is not, or in doubt."""
    line = understood(desk, here, runner, text)
    return told_of(line) if line.sure and line.intent is Intent.CHECKIN else {}


def more_than(told: Mapping[str, float], asking: Question) -> bool:
    """Whether that line says more, or something else, than an answer to this question."""
    elsewhere = asking is not Question.WRONG and bool(told) and FIELDS[next(iter(told))] is not asking
    return len(told) > 1 or elsewhere


def answer(asking: Question, text: str, language: str) -> Answer:
    """What a line answers to a question of the form: “heavy”, or “my legs are heavy”.

    Raises NotUnderstood, and OutOfRange for a number nobody can have.
    """
    try:
        return answer_to(asking, text, language)
    except NotUnderstood:
        said = check_in_line(text, language)
        named = [(name, value) for name, value in said.fields.items() if FIELDS.get(name) is asking]
        if not (said.sure and named and len(said.fields) == 1):
            raise
        return Rated(asking, named[0][1])


def knows_it_again(desk: Desk, here: Here, runner: Runner, text: str) -> bool:
    """Whether the line, delivered again, may be heard again: it has its effect once."""
    line = understood(desk, here, runner, text)
    return line.sure and line.intent in _KNOW_THEIR_UPDATES
